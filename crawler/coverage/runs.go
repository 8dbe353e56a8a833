package coverage

import (
	"fmt"
	"time"

	"khobao/archive"
)

const (
	leastPages = 20  // that a share is taken of
	tooMany    = 0.2 // share of addresses that fail
)

// ended returns the runs that asked for something and are over, newest first.
func (h History) ended() []archive.Run {
	var all []archive.Run
	for _, r := range h.Runs {
		if r.State != archive.Running && r.Counts.Fetched+r.Counts.Failed > 0 {
			all = append(all, r)
		}
	}
	return all
}

// tail sums up the newest runs for as long as each of them is bad, and returns since when; zero where the newest is not.
func tail(runs []archive.Run, part func(archive.RunCounts) (bad, all int), limit float64) (bad, all int, since time.Time, rest []archive.Run) {
	for i, r := range runs {
		b, n := part(r.Counts)
		if n > 0 && float64(b) < limit*float64(n) {
			return bad, all, since, runs[i:]
		}
		if n > 0 {
			bad, all, since = bad+b, all+n, r.Started
		}
	}
	return bad, all, since, nil
}

// ratio is part over whole, and 0 of nothing.
func ratio(part, whole int) float64 { return float64(part) / float64(max(whole, 1)) }

// failing looks for runs in which too many addresses fail.
func (h History) failing() []archive.Alarm {
	failed := func(c archive.RunCounts) (int, int) { // what asks for an account or a person has an alarm of its own
		n := c.Failed - c.Account - c.Challenge
		return n, n + c.Fetched
	}
	runs := h.ended()
	bad, all, since, rest := tail(runs, failed, tooMany)
	if since.IsZero() || all < leastPages {
		return nil
	}
	badBefore, allBefore := 0, 0
	for _, r := range rest {
		b, n := failed(r.Counts)
		badBefore, allBefore = badBefore+b, allBefore+n
	}
	return []archive.Alarm{{
		Kind: archive.ErrorsAlarm, Since: since, Before: ratio(badBefore, allBefore), Now: ratio(bad, all), Detail: mostOften(runs, since),
		Text: fmt.Sprintf("%.0f%% of the addresses fail.", ratio(bad, all)*100),
		Mend: "Look at what failed and why; a longer delay, fewer requests a day or other hours may help. Failed addresses are tried again by themselves.",
	}}
}

// mostOften returns the reason that most addresses failed for since then.
func mostOften(runs []archive.Run, since time.Time) (reason string) {
	count := map[string]int{}
	for _, r := range runs {
		if r.Started.Before(since) {
			break
		}
		for why, n := range r.Reasons {
			count[why] += n
			if c := count[why]; c > count[reason] || c == count[reason] && why < reason {
				reason = why
			}
		}
	}
	return reason
}

// unread looks for runs in which the pages of articles read as something else: a change of layout that loses all of them.
func (h History) unread() []archive.Alarm {
	lost := func(c archive.RunCounts) (int, int) { return c.Unread, c.Unread + c.New + c.Changed }
	bad, all, since, rest := tail(h.ended(), lost, emptyNow)
	if since.IsZero() || all < leastPages {
		return nil
	}
	badBefore, allBefore := 0, 0
	for _, r := range rest {
		b, n := lost(r.Counts)
		badBefore, allBefore = badBefore+b, allBefore+n
	}
	if allBefore < leastPages || ratio(badBefore, allBefore) > emptyBefore {
		return nil
	}
	return []archive.Alarm{{
		Kind: archive.LayoutAlarm, Field: "article", Since: since, Before: ratio(badBefore, allBefore), Now: ratio(bad, all),
		Text: fmt.Sprintf("%d of %d pages that should be articles read as none.", bad, all),
		Mend: "Try an article with khobao outlet test; if its pages look different now, choose another profile, then run khobao reextract.",
	}}
}

// robotsFor is how long a change of robots.txt is shown.
const robotsFor = 14 * oneDay

// robotsChanged looks for a robots.txt that became another not long ago. Only answers count: what forbids everything because the
// server is in trouble passes.
func (h History) robotsChanged() []archive.Alarm {
	var last, before *archive.Capture
	for i, c := range h.Robots {
		if c.Status >= 500 || c.Status == 429 || c.Status >= 300 && c.Status < 400 {
			continue
		}
		if last == nil || !sameRules(*last, c) {
			before, last = last, &h.Robots[i]
		}
	}
	if before == nil || h.Now.Sub(last.Time) > robotsFor || h.asBefore(*last) {
		return nil
	}
	forbidden := 0
	for _, r := range h.Runs {
		if !r.Started.Before(last.Time.Add(-time.Minute)) {
			forbidden += r.Counts.Forbidden
		}
	}
	return []archive.Alarm{{
		Kind: archive.RobotsAlarm, Since: last.Time, Now: float64(forbidden), Detail: fmt.Sprintf("%d → %d", before.ID, last.ID),
		Text: fmt.Sprintf("robots.txt changed; %d addresses were refused by it since.", forbidden),
		Mend: "Read what it says now. It is obeyed; if sections that matter are forbidden, ask the newspaper. This notice ends by itself after two weeks.",
	}}
}

// asBefore reports whether a robots.txt rules as one did robotsFor ago, or as the first that is known: what was changed was changed back.
func (h History) asBefore(last archive.Capture) bool {
	var then *archive.Capture
	for i, c := range h.Robots {
		if c.Status >= 500 || c.Status == 429 || c.Status >= 300 && c.Status < 400 {
			continue
		}
		if then == nil || h.Now.Sub(c.Time) > robotsFor {
			then = &h.Robots[i]
		}
	}
	return then != nil && sameRules(*then, last)
}

// sameRules reports whether two answers for robots.txt rule the same: no file is like no file, whatever its page says.
func sameRules(a, b archive.Capture) bool {
	return a.Status >= 400 && b.Status >= 400 || a.Status == b.Status && a.Digest == b.Digest
}
