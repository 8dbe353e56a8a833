package coverage

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"khobao/archive"
)

// downFor is how long nothing may answer before somebody should look, where only one run has tried.
const downFor = 6 * time.Hour

// down looks for an outlet of which no page answers, by two runs or for some hours.
func (h History) down() []archive.Alarm {
	var since time.Time
	n := 0
	for _, r := range h.Runs {
		if r.State == archive.Running {
			continue
		}
		if r.Down == "" {
			break
		}
		since = r.Started
		n++
	}
	if n == 0 || n == 1 && h.Now.Sub(since) < downFor {
		return nil
	}
	i := slices.IndexFunc(h.Runs, func(r archive.Run) bool { return r.State != archive.Running })
	a := archive.Alarm{Kind: h.Runs[i].Down, Since: since, Now: float64(n)}
	if m := h.Runs[i].Messages; len(m) > 0 {
		a.Detail = m[0]
	}
	switch a.Kind {
	case archive.NameAlarm:
		a.Text = "The name of its host leads nowhere."
		a.Mend = "See whether the outlet has moved to another name, and set its new home page; its articles keep their addresses."
	case archive.CertificateAlarm:
		a.Text = "The certificate of its host is not valid, or not any more."
		a.Mend = "Newspapers renew it within days; nothing is asked of a host that cannot prove who it is."
	default:
		a.Kind, a.Text = archive.DownAlarm, "None of its pages answers."
		a.Mend = "Open its home page in a browser. If it opens there, the newspaper may refuse this address: write to it."
	}
	return []archive.Alarm{a}
}

// instead looks for runs in which most addresses show something other than their pages.
func (h History) instead() (all []archive.Alarm) {
	runs := h.ended()
	for _, kind := range []struct {
		alarm      archive.AlarmKind
		bad        func(archive.RunCounts) int
		least      int
		text, mend string
	}{
		{archive.AccountAlarm, func(n archive.RunCounts) int { return n.Account }, 1, "%d of %d pages ask for an account instead of showing what was asked for.",
			"Ask the newspaper whether an archive may read it. What was captured before stays; those pages are asked for again after some days."},
		{archive.ChallengeAlarm, func(n archive.RunCounts) int { return n.Challenge }, 1, "%d of %d pages ask whether a person is there instead of showing what was asked for.",
			"Ask the newspaper to let the archive in, by its user agent; a longer delay and other hours may help, too."},
		{archive.VanishedAlarm, func(n archive.RunCounts) int { return n.Missing }, leastGone, "%d of %d addresses of articles say that there is nothing, or show the front page.",
			"Open some of its articles in a browser. If they have moved, set the outlet's new addresses; what was captured before stays readable."},
	} {
		lost := func(n archive.RunCounts) (int, int) { bad := kind.bad(n); return bad, bad + n.Found + n.Unread }
		bad, of, since, rest := tail(runs, lost, mostLost)
		if since.IsZero() || bad < kind.least {
			continue
		}
		badBefore, ofBefore := 0, 0
		for _, r := range rest {
			b, n := lost(r.Counts)
			badBefore, ofBefore = badBefore+b, ofBefore+n
		}
		all = append(all, archive.Alarm{Kind: kind.alarm, Since: since, Before: ratio(badBefore, ofBefore), Now: ratio(bad, of),
			Text: fmt.Sprintf(kind.text, bad, of), Mend: kind.mend})
	}
	return all
}

const (
	mostLost  = 0.5 // share of a run's pages
	leastGone = 5
)

const (
	leastNamed = 3 // articles that a list named, for its silence to mean something
	badReads   = 2 // in a row
	staleAfter = 2 * oneDay
)

// lists looks for feeds and sections that named articles once and name none, or none that are new, by the newest runs that read them.
func (h History) lists() (all []archive.Alarm) {
	reads := map[string][]archive.ListRead{}
	began := map[string][]time.Time{}
	var urls []string
	for _, r := range h.Runs {
		if r.State != archive.Done {
			continue
		}
		for _, l := range r.Lists {
			if reads[l.URL] == nil {
				urls = append(urls, l.URL)
			}
			reads[l.URL] = append(reads[l.URL], l)
			began[l.URL] = append(began[l.URL], r.Started)
		}
	}
	slices.Sort(urls)
	for _, url := range urls {
		if a, ok := h.list(reads[url], began[url]); ok {
			all = append(all, a)
		} else if a, ok := h.unlinked(reads[url], began[url]); ok {
			all = append(all, a)
		}
	}
	return all
}

const (
	leastReads  = 8 // of a list, over leastKept, for it to be one of the outlet's rather than a topic of some weeks
	leastKept   = 28 * oneDay
	unlinkedFor = 14 * oneDay // how long it is told, after as long as it may have been left alone
	leftAlone   = 8 * oneDay  // lists deeper in the site are read once a week
)

// unlinked judges a list that gave articles for weeks and that no run reads any more, because nothing links it and the outlet is not set up
// with it.
func (h History) unlinked(reads []archive.ListRead, began []time.Time) (a archive.Alarm, ok bool) {
	newest, last := reads[0], began[0]
	gone := h.Now.Sub(last)
	if newest.Named < leastNamed || len(reads) < leastReads || last.Sub(began[len(began)-1]) < leastKept || gone < leftAlone || gone > leftAlone+unlinkedFor {
		return a, false
	}
	since := 0 // runs that could have read it
	for _, r := range h.Runs {
		if r.State == archive.Done && r.Section == "" && len(r.Lists) > 0 && r.Started.After(last) {
			since++
		}
	}
	return archive.Alarm{Kind: archive.SectionAlarm, Field: "unlinked", URL: newest.URL, Since: last, Before: float64(newest.Named),
		Text: fmt.Sprintf("Nothing links the list %s any more, which named articles until %s.", newest.URL, last.In(archive.Hanoi).Format("02/01/2006")),
		Mend: "See whether it is still there; if so, add it to the outlet's sections. This notice ends by itself after two weeks."}, since >= badReads
}

// list judges what runs found in one list, the newest first.
func (h History) list(reads []archive.ListRead, began []time.Time) (a archive.Alarm, ok bool) {
	bad := 0
	for bad < len(reads) && (reads[bad].Why != "" || reads[bad].Named == 0) {
		bad++
	}
	newest := reads[0]
	a = archive.Alarm{Kind: archive.SectionAlarm, URL: newest.URL, Now: float64(newest.Named), Detail: newest.Why,
		Text: fmt.Sprintf("The section %s is not there any more, or names no articles.", newest.URL),
		Mend: "See whether the section has another address now, and set the outlet's sections."}
	if newest.Kind == archive.FeedItem {
		a.Kind, a.Field, a.Text = archive.FeedAlarm, "empty", fmt.Sprintf("The feed %s names no articles.", newest.URL)
		a.Mend = "See whether the newspaper has other feeds now, and set the outlet's feeds; its sections are read all the same."
	}
	if bad > 0 {
		if bad < badReads || bad == len(reads) || reads[bad].Named < leastNamed {
			return a, false
		}
		a.Since, a.Before = began[bad-1], float64(reads[bad].Named)
		return a, true
	}
	if newest.Kind != archive.FeedItem || newest.Newest.IsZero() || len(h.Publications) == 0 || len(reads) < badReads || !reads[1].Newest.Equal(newest.Newest) {
		return a, false
	}
	// It is stale where the outlet goes on publishing and the feed does not say so.
	i, _ := slices.BinarySearchFunc(h.Publications, h.Now, time.Time.Compare)
	if i == 0 || h.Publications[i-1].Sub(newest.Newest) < staleAfter {
		return a, false
	}
	a.Field, a.Since = "stale", newest.Newest
	a.Text = fmt.Sprintf("The feed %s has named nothing new since %s.", newest.URL, newest.Newest.In(archive.Hanoi).Format("02/01/2006"))
	return a, true
}

// explains reports whether some alarm says why nothing new comes, so that an outlet's silence and its empty lists need no further ones.
func explains(all []archive.Alarm) bool {
	return slices.ContainsFunc(all, func(a archive.Alarm) bool {
		switch a.Kind {
		case archive.DownAlarm, archive.NameAlarm, archive.CertificateAlarm, archive.AccountAlarm, archive.ChallengeAlarm, archive.VanishedAlarm, archive.StalledAlarm:
			return true
		case archive.RobotsAlarm:
			return a.Now > 0
		case archive.LayoutAlarm:
			return a.Field == "article" || a.Field == "published" // without dates nothing seems new
		}
		return false
	})
}

// byAge orders alarms, the oldest trouble first.
func byAge(a, b archive.Alarm) int {
	return cmp.Or(a.Since.Compare(b.Since), cmp.Compare(a.URL, b.URL))
}
