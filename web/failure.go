package web

import (
	"regexp"
	"strings"
)

// Failure is what went wrong, for admins: in words of ours with what to do, and as the program said it.
type Failure struct {
	About  string // the address that it is about; empty where none is named
	Key    string // of our words, under "failure"; with "_mend" what to do
	Status string // that a server answered; empty: none did
	Detail string // the program's sentence, in English
}

// failures are what the sentences of the crawler, the schedules, the store and the index have in them, and our words for it. The
// first that fits counts: what names a cause stands before what it led to.
var failures = []struct{ has, key string }{
	{"no such host", "dns"},
	{"server misbehaving", "dns"},
	{"which is not public", "private"},
	{"which is no Internet address", "private"},
	{"no space left", "full"},
	{"the disk is full", "full"},
	{"cannot be kept", "store"},
	{"robots.txt cannot be had", "robots_down"},
	{"by robots.txt", "robots"},
	{"none of the outlet's hosts", "elsewhere"},
	{"redirects", "redirects"},
	{"wants to be left alone", "later"},
	{"connection refused", "closed"},
	{"connection reset", "broken"},
	{"no route to host", "closed"},
	{"network is unreachable", "network"},
	{"x509: ", "certificate"},
	{"tls: ", "certificate"},
	{"no answer within", "slow"},
	{"deadline exceeded", "slow"},
	{"i/o timeout", "slow"},
	{"longer than the bound", "large"},
	{"the answer broke off", "broken"},
	{"unexpected EOF", "broken"},
	{"content coding", "unreadable"},
	{"it is kept, but", "unreadable"},
	{"no page: ", "unreadable"},
	{"feed: ", "listing"},
	{"feed, after", "listing"},
	{"sitemap", "listing"},
	{"of the list", "listing"},
	{"is no http or https address", "address"},
	{"no address within it", "section"},
	{"is not on ", "section"},
	{"are not five fields", "rhythm"},
	{"is no time of the day", "clock"},
	{"is no rhythm", "rhythm"},
	{"less than once a year", "seldom"},
	{"the least is", "often"},
	{"are no seconds", "seconds"},
	{"are not negative", "seconds"},
	{"hours: ", "hours"},
	{"province: ", "province"},
	{"has that front page already", "listed"},
	{"is called that already", "taken"},
	{"needs a name", "name"},
	{"outlet's id has", "slug"},
	{"khobao reindex", "stale"},
	{"malformed", "damaged"},
	{"is damaged", "damaged"},
	{"is in use", "used"},
	{"database is locked", "used"},
	{"does not answer", "silent"},
	{"nothing answered", "silent"},
}

var (
	aboutFailure = regexp.MustCompile(`^(https?://\S+): (.+)$`)
	statusOf     = regexp.MustCompile(`\banswers (\d{3})\b`)
	moreFailed   = regexp.MustCompile(`^… and \d+ more$`)
)

// statuses are our words for what servers answer, by status and by its class.
var statuses = map[string]string{"401": "barred", "403": "barred", "404": "missing", "410": "missing", "429": "later", "451": "barred", "4": "odd", "5": "broke"}

// failureOf reads the sentence of a failure.
func failureOf(sentence string) Failure {
	f := Failure{Key: "unknown", Detail: sentence}
	said := sentence
	if parts := aboutFailure.FindStringSubmatch(sentence); parts != nil {
		f.About, said = parts[1], parts[2]
	}
	for _, one := range failures {
		if strings.Contains(said, one.has) {
			f.Key = one.key
			return f
		}
	}
	if parts := statusOf.FindStringSubmatch(sentence); parts != nil {
		f.Status = parts[1]
		for _, key := range []string{f.Status, f.Status[:1]} {
			if known := statuses[key]; known != "" {
				f.Key = known
				return f
			}
		}
	}
	if moreFailed.MatchString(sentence) {
		f.Key = "more"
	}
	return f
}
