package archive

import "time"

// Day says how much of what an outlet published on one day the archive has.
type Day struct {
	Date     time.Time `json:"date"`     // midnight in Vietnam
	Expected int       `json:"expected"` // articles that it should have given, at least Captured
	Captured int       `json:"captured"` // articles of that day that the archive has
	Usual    int       `json:"usual"`    // what it publishes on such a day of the week; 0: not known
	Waiting  int       `json:"waiting"`  // addresses that feeds and sitemaps named for that day and that are still to be visited
	Failed   int       `json:"failed"`   // those given up
	Refused  int       `json:"refused"`  // those that robots.txt or the outlet's bounds forbid
	Why      Shortfall `json:"why,omitempty"`
}

// Shortfall says why a day has less than was expected; empty where it has not.
type Shortfall string

const (
	ShortWaiting  Shortfall = "waiting"  // addresses wait for their visit
	ShortFailed   Shortfall = "failed"   // most of what is missing failed
	ShortRefused  Shortfall = "refused"  // most of what is missing is forbidden
	ShortUnlisted Shortfall = "unlisted" // far fewer than usual were named by feeds, sitemaps and lists
	ShortNoRun    Shortfall = "norun"    // no run since that day began came to its end
)

// Alarm is something about an outlet that somebody should look at.
type Alarm struct {
	Outlet OutletID  `json:"outlet"`
	Kind   AlarmKind `json:"kind"`
	Since  time.Time `json:"since"`
	Field  string    `json:"field,omitempty"` // of layout: which field is empty now; "article" where pages no longer read as articles; of feed: empty or stale
	URL    string    `json:"url,omitempty"`   // of feed and section: which
	Before float64   `json:"before"`          // what was usual: hours of layout's silence, or a share between 0 and 1
	Now    float64   `json:"now"`             // what is
	Detail string    `json:"detail,omitempty"`
	Text   string    `json:"text"` // what is the matter, in one English sentence
	Mend   string    `json:"mend"` // what mends it, in one English sentence
}

// AlarmKind says what an alarm is about.
type AlarmKind string

const (
	SilentAlarm  AlarmKind = "silent"  // nothing new for longer than its rhythm allows; Before and Now are hours
	LayoutAlarm  AlarmKind = "layout"  // a field is empty in most new articles, and was not before; shares of empty ones
	RobotsAlarm  AlarmKind = "robots"  // robots.txt is another than before
	ErrorsAlarm  AlarmKind = "errors"  // too many addresses fail; shares of failed ones
	StalledAlarm AlarmKind = "stalled" // it is due, and no run comes to its end; hours

	DownAlarm        AlarmKind = "down"        // no page answers
	NameAlarm        AlarmKind = "name"        // its host's name leads nowhere
	CertificateAlarm AlarmKind = "certificate" // its certificate is not valid, or not any more
	AccountAlarm     AlarmKind = "account"     // pages ask for an account; shares
	ChallengeAlarm   AlarmKind = "challenge"   // pages ask whether a person is there; shares
	VanishedAlarm    AlarmKind = "vanished"    // articles' addresses say that there is nothing, or show the front page; shares
	FeedAlarm        AlarmKind = "feed"        // a feed that named articles names none, or none that are new
	SectionAlarm     AlarmKind = "section"     // a section that named articles is not there, or names none
)

// AlarmKinds are all there are.
var AlarmKinds = []AlarmKind{SilentAlarm, LayoutAlarm, RobotsAlarm, ErrorsAlarm, StalledAlarm, DownAlarm, NameAlarm, CertificateAlarm, AccountAlarm,
	ChallengeAlarm, VanishedAlarm, FeedAlarm, SectionAlarm}

// Reading says which fields of an article were found when it was first captured.
type Reading struct {
	Captured  time.Time
	Published bool
	Author    bool
	Lead      bool
	Captions  bool
	Body      int // its length in bytes
}

// ListedDay counts the addresses that feeds and sitemaps named for a day and that have given no answer yet.
type ListedDay struct {
	Date                     time.Time // midnight in Vietnam
	Waiting, Failed, Refused int
}
