package archive

import "time"

// FrontierItem is an address that a crawl has still to visit, or has visited. An outlet has each Key once.
type FrontierItem struct {
	ID       int64 // given by the store
	Outlet   OutletID
	URL      string // as it is visited
	Key      string // what all addresses of one page have in common, the canonical address; empty: URL
	Kind     FrontierKind
	Depth    int       // clicks from the home page
	Rank     int       // lower goes first; equals go in the order in which they came
	Via      string    // the address that named this one; empty for a start of the crawl
	Modified time.Time // when its page changed last, as the one that named it says; zero: not said
	Tries    int       // visits so far that did not succeed
	Due      time.Time // not to be visited earlier; zero: at once
	Stale    time.Time // of one that is added: a visit before then does not count; zero: as for the others added with it
	Why      string    // what went wrong with the last try

	Failures int       // how often it was given up since it answered last
	Failing  time.Time // since when; zero: it did not fail
}

// FrontierKind says what an address is expected to answer with.
type FrontierKind string

const (
	PageItem    FrontierKind = "page" // a list or an article: only the answer tells
	ArticleItem FrontierKind = "article"
	ListItem    FrontierKind = "list"
	FeedItem    FrontierKind = "feed"
	SitemapItem FrontierKind = "sitemap"
)

// Outcome is how an address of the frontier was finished with.
type Outcome string

const (
	Visited Outcome = "visited"
	Gone    Outcome = "gone"    // it answered 404 or 410
	Barred  Outcome = "refused" // robots.txt, the guard or the outlet's bounds forbid it
	GivenUp Outcome = "failed"  // every try failed
)

// FrontierCounts says how much of an outlet's frontier is left.
type FrontierCounts struct {
	Waiting int       // to be visited, those not yet due included
	Leased  int       // being visited
	NextDue time.Time // when the first of Waiting is due; zero: nothing waits
}

// SaveResult says what saving an article did.
type SaveResult struct {
	ID      ArticleID // of the article that the text belongs to
	Version int       // its newest version
	Created bool      // the article was not known before
	Changed bool      // a known article got a new version
}
