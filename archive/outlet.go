package archive

import "time"

// Outlet is a newspaper or a portal that is crawled.
type Outlet struct {
	ID       OutletID      `json:"id" yaml:"id"`
	Name     string        `json:"name" yaml:"name"`
	Home     string        `json:"home" yaml:"home"`                             // absolute address of the front page
	Hosts    []string      `json:"hosts,omitempty" yaml:"hosts,omitempty"`       // further hosts that show the same articles
	Province string        `json:"province,omitempty" yaml:"province,omitempty"` // what "UBND tỉnh" means in its articles
	Derived  string        `json:"province_from,omitempty" yaml:"-"`             // from where the province was read: "address" or "articles"; empty: somebody set it
	Profile  string        `json:"profile,omitempty" yaml:"profile,omitempty"`   // how its pages are read; empty: found out page by page
	Sections []string      `json:"sections,omitempty" yaml:"sections,omitempty"` // category pages to start from, beside the home page
	Feeds    []string      `json:"feeds,omitempty" yaml:"feeds,omitempty"`       // RSS or Atom, beside those that pages name
	Sitemaps []string      `json:"sitemaps,omitempty" yaml:"sitemaps,omitempty"` // beside those that robots.txt names
	Delay    time.Duration `json:"delay,omitempty" yaml:"delay,omitempty"`       // least time between two requests; 0: the crawler's own
	Enabled  bool          `json:"enabled" yaml:"enabled"`                       // off: known, but not crawled

	// What it may be asked at most; no crawl goes beyond, whoever started it.
	Hours       string `json:"hours,omitempty" yaml:"hours,omitempty"`               // when, as ParseHours reads it; empty: always
	MaxRequests int    `json:"max_requests,omitempty" yaml:"max_requests,omitempty"` // a day, in Vietnam's time; 0: no limit
	MaxBytes    int64  `json:"max_bytes,omitempty" yaml:"max_bytes,omitempty"`       // of bodies a day, as they come over the wire; 0: no limit

	Checked string `json:"checked,omitempty" yaml:"checked,omitempty"` // what its profile was checked against: "stored page" or "not checked"
}

// Run is one crawl of one outlet, from its start to its end or its interruption.
type Run struct {
	ID      RunID     `json:"id"`
	Outlet  OutletID  `json:"outlet"`
	Started time.Time `json:"started"`
	Ended   time.Time `json:"ended,omitzero"` // zero while it runs, and for ever if the process died
	State   RunState  `json:"state"`
	Counts  RunCounts `json:"counts"`
	Section string    `json:"section,omitempty"` // where it started; empty: the whole outlet
	Cause   Cause     `json:"cause,omitempty"`   // empty: a command
	Resume  time.Time `json:"resume,omitzero"`   // when what it had to leave may be asked for; zero: whenever the next run comes

	// Reasons counts the addresses that were refused or failed, by why.
	Reasons  map[string]int `json:"reasons,omitempty"`
	Messages []string       `json:"messages,omitempty"` // what went wrong, a sentence each, at most 100

	Lists []ListRead `json:"lists,omitempty"` // the lists near the front page that it read, at most 100
	Down  AlarmKind  `json:"down,omitempty"`  // what kept every page from answering; empty where one answered
}

// ListRead is what a run found in a list that leads to articles.
type ListRead struct {
	URL    string       `json:"url"`
	Kind   FrontierKind `json:"kind"`
	Named  int          `json:"named"`           // addresses of articles, known or not
	Newest time.Time    `json:"newest,omitzero"` // the newest time that it states; zero: it states none
	Why    string       `json:"why,omitempty"`   // it could not be read; empty: it was
}

// Died reports whether the run's process ended without writing down when: a power cut, a kill.
func (r Run) Died() bool { return r.State == Interrupted && r.Ended.IsZero() }

// RunState says where a run stands.
type RunState string

const (
	Running     RunState = "running"
	Done        RunState = "done"
	Interrupted RunState = "interrupted" // stopped or died; the next run of the outlet takes its frontier over
)

// RunCounts says what a run met. Found = New + Changed + Unchanged.
type RunCounts struct {
	Fetched   int   `json:"fetched"`   // responses captured, redirects and robots.txt included
	Bytes     int64 `json:"bytes"`     // as they came over the wire
	Found     int   `json:"found"`     // article pages
	New       int   `json:"new"`       // articles not known before
	Changed   int   `json:"changed"`   // known articles with a new version
	Unchanged int   `json:"unchanged"` // known articles, worded as before
	Unread    int   `json:"unread"`    // addresses of articles whose pages read as none
	Gone      int   `json:"gone"`      // known articles that answered 404 or 410, or with the home page
	Missing   int   `json:"missing"`   // addresses of articles, known or not, that answered so
	Account   int   `json:"account"`   // addresses that asked for an account instead
	Challenge int   `json:"challenge"` // addresses that asked whether a person asks
	Refused   int   `json:"refused"`   // addresses that robots.txt or the outlet's bounds forbade
	Forbidden int   `json:"forbidden"` // of these, by robots.txt
	Failed    int   `json:"failed"`    // addresses given up after all tries
	Queued    int   `json:"queued"`    // addresses still to visit
}
