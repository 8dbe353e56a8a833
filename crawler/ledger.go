package crawler

import (
	"crypto/tls"
	"errors"
	"fmt"
	"maps"
	"net"
	"slices"
	"strings"
	"sync"
	"time"

	"khobao/archive"
)

// ledger is a run's record while the run goes on, for the visits that are under way to write to.
type ledger struct {
	mu      sync.Mutex
	run     archive.Run
	barred  map[string]bool // addresses counted in Refused that never came into the frontier
	unheard int             // messages beyond maxMessages
	first   error           // the first that kept an address from answering
}

// Bounds of a record.
const (
	maxMessages = 100
	maxReasons  = 30
	maxBarred   = 100_000
	maxLists    = 100
)

// count changes the run's counts.
func (l *ledger) count(f func(*archive.RunCounts)) {
	l.mu.Lock()
	defer l.mu.Unlock()
	f(&l.run.Counts)
}

// counts returns the run's counts so far.
func (l *ledger) counts() archive.RunCounts {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.run.Counts
}

// snapshot returns the run so far, to be kept.
func (l *ledger) snapshot() archive.Run {
	l.mu.Lock()
	defer l.mu.Unlock()
	run := l.run
	run.Messages, run.Reasons, run.Lists = slices.Clone(run.Messages), maps.Clone(run.Reasons), slices.Clone(run.Lists)
	return run
}

// bar counts an address that is refused without coming into the frontier, once.
func (l *ledger) bar(address string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.barred == nil {
		l.barred = map[string]bool{}
	}
	if !l.barred[address] && len(l.barred) < maxBarred {
		l.barred[address] = true
		l.run.Counts.Refused++
	}
}

// because counts an address that was refused or failed by its reason. What tells one address of a reason from another is left out.
func (l *ledger) because(why string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	why, _, _ = strings.Cut(why, " (")
	if l.run.Reasons == nil {
		l.run.Reasons = map[string]int{}
	}
	if _, known := l.run.Reasons[why]; !known && len(l.run.Reasons) >= maxReasons {
		why = "another reason"
	}
	l.run.Reasons[why]++
}

// read remembers what was found in a list near the front page.
func (l *ledger) read(list archive.ListRead) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.run.Lists) < maxLists {
		l.run.Lists = append(l.run.Lists, list)
	}
}

// note remembers what went wrong, for whoever reads the run.
func (l *ledger) note(format string, args ...any) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.run.Messages) == maxMessages {
		l.unheard++
		return
	}
	l.run.Messages = append(l.run.Messages, fmt.Sprintf(format, args...))
}

// goOnAt says when the crawl may go on, and why it ends until then. Of several reasons the first is noted.
func (l *ledger) goOnAt(at time.Time, format string, args ...any) {
	l.mu.Lock()
	known := !l.run.Resume.IsZero()
	l.run.Resume = later(l.run.Resume, at)
	l.mu.Unlock()
	if !known {
		l.note(format, args...)
	}
}

// unanswered remembers what kept an address from answering, unless that is known of another.
func (l *ledger) unanswered(err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.first == nil {
		l.first = err
	}
}

// downBy says which of the ways not to answer an error is.
func downBy(err error) archive.AlarmKind {
	if _, ok := errors.AsType[*tls.CertificateVerificationError](err); ok {
		return archive.CertificateAlarm
	}
	if e, ok := errors.AsType[*net.DNSError](err); ok && e.IsNotFound {
		return archive.NameAlarm
	}
	return archive.DownAlarm
}

// close ends the record. It returns the first error that kept an address from answering.
func (l *ledger) close(state archive.RunState, at time.Time) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.run.State, l.run.Ended = state, at
	if l.first != nil && l.run.Counts.Fetched == 0 {
		l.run.Down = downBy(l.first)
	}
	if l.unheard > 0 {
		l.run.Messages = append(l.run.Messages[:maxMessages-1], fmt.Sprintf("… and %d more", l.unheard+1))
	}
	return l.first
}
