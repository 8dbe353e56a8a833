package crawler

import (
	"context"
	"crypto/tls"
	"log/slog"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"sync"
	"time"

	"khobao/archive"
)

// Frontier keeps what is still to be visited.
type Frontier interface {
	// Enqueue adds the items whose address the outlet does not have yet, or has finished before since or before the item's Stale.
	// An item that waits or is leased stays as it is. It returns how many were added.
	Enqueue(ctx context.Context, items []archive.FrontierItem, since time.Time) (added int, err error)
	// Lease takes up to n items that are due, lowest Rank first. Nobody else gets them until the lease has run out.
	Lease(ctx context.Context, outlet archive.OutletID, n int, lease time.Duration) ([]archive.FrontierItem, error)
	// FinishUntil ends an item: it is not visited again in this crawl, and not before Requeue finds that its time has come.
	FinishUntil(ctx context.Context, id int64, outcome archive.Outcome, why string, again time.Time) error
	// Requeue adds up to limit finished items again, with a rank: those whose time has come, and those whose time will come and
	// that were finished before a time. It returns how many.
	Requeue(ctx context.Context, outlet archive.OutletID, rank, limit int, before time.Time) (int, error)
	// Fresh returns how many of the keys the outlet had not finished before then.
	Fresh(ctx context.Context, outlet archive.OutletID, keys []string, before time.Time) (int, error)
	// Retry puts an item back until due, with one more try counted.
	Retry(ctx context.Context, id int64, due time.Time, why string) error
	// Release puts all leased items of the outlet back, as if they had not been leased.
	Release(ctx context.Context, outlet archive.OutletID) error
	FrontierCounts(ctx context.Context, outlet archive.OutletID) (archive.FrontierCounts, error)
}

// Captures keeps the evidence.
type Captures interface {
	// Capture is durable once it returns.
	Capture(ctx context.Context, x archive.Exchange) (archive.Capture, error)
	// LastCapture returns the newest capture of a page that url answered with, and whether there is one.
	LastCapture(ctx context.Context, url string) (archive.Capture, bool, error)
	// Page reads a capture back.
	Page(ctx context.Context, c archive.Capture) (archive.Page, error)
}

// Articles keeps what was read out of pages.
type Articles interface {
	// SaveArticle makes a version only where the wording differs from what is known, so that saving twice is saving once.
	SaveArticle(ctx context.Context, a *archive.Article) (archive.SaveResult, error)
	// ArticleByURL finds an article by any of its addresses; archive.ErrNotFound.
	ArticleByURL(ctx context.Context, url string) (archive.Article, error)
	// Sightings returns the captures that have shown an article, oldest first.
	Sightings(ctx context.Context, id archive.ArticleID) ([]archive.Capture, error)
	// Miss records that an article's address answered that there is nothing. It reports whether it has done so twice, at least
	// apart from each other, or once where apart is 0: the article is gone.
	Miss(ctx context.Context, id archive.ArticleID, at time.Time, apart time.Duration) (gone bool, err error)
	// Reappear records that an article's address shows it.
	Reappear(ctx context.Context, id archive.ArticleID) error
}

// Limits keeps what outlets and hosts were promised, so that a restart breaks no promise.
type Limits interface {
	// Spend adds to what an outlet was asked on the day of t in Vietnam, and returns the sum. It is durable on return.
	Spend(ctx context.Context, outlet archive.OutletID, t time.Time, more archive.Spent) (archive.Spent, error)
	Spent(ctx context.Context, outlet archive.OutletID, t time.Time) (archive.Spent, error)
	// PauseHost remembers until when a host is to be left alone; HostPause returns it, zero where nothing is known.
	PauseHost(ctx context.Context, host string, until time.Time) error
	HostPause(ctx context.Context, host string) (time.Time, error)
}

// Runs keeps the record of crawls.
type Runs interface {
	StartRun(ctx context.Context, outlet archive.OutletID) (archive.Run, error)
	UpdateRun(ctx context.Context, run archive.Run) error
	// Runs returns the newest runs of an outlet, newest first.
	Runs(ctx context.Context, outlet archive.OutletID, limit int) ([]archive.Run, error)
}

// Store is what a crawler writes to. One value usually is all five.
type Store interface {
	// Together stores all that f writes with the context that it gets, or with an error nothing of it.
	Together(ctx context.Context, f func(context.Context) error) error
	Frontier
	Captures
	Articles
	Runs
	Limits
}

// Config says how to crawl. Crawl needs a Store; every other zero value is a sound choice.
type Config struct {
	Store Store

	UserAgent string        // "" is DefaultUserAgent; what stands before its first "/" is the name that robots.txt may address
	Contact   string        // who crawls, an address or a page; goes into DefaultUserAgent's place for it, an e-mail address into From, too
	Delay     time.Duration // least pause between two requests to a host, for outlets that set none; 0: a second; negative: none
	Limit     int           // stop after so many articles; 0: no limit
	Depth     int           // clicks from the home page; 0: no limit
	Since     time.Time     // leave alone what is known to be older; zero: everything

	Allow AllowList   // addresses that are not public and may be asked all the same
	TLS   *tls.Config // nil: the system's certificates

	Timeout    time.Duration // for one exchange, from connecting to the body's last byte; 0: a minute
	MaxBody    int           // bytes of a body as it comes over the wire; what is longer is cut and marked; 0: 24 MiB
	MaxDecoded int           // bytes of a body unpacked; what is longer is captured but not read; 0: 24 MiB
	Tries      int           // visits to an address before it is given up; 0: 4
	Ahead      int           // visits of an outlet under way at once, of which one asks; 0: one where pauses pace them, else 64
	MaxWait    time.Duration // the longest that a crawl waits for a host or for a retry before it ends and leaves the rest to the next; 0: 5 minutes

	// NameOutlet is called with what a site calls itself on its home page, which a run asks for first, and returns what the outlet is to be
	// called from then on. nil: as it is called.
	NameOutlet func(ctx context.Context, outlet archive.Outlet, name string) (archive.Outlet, error)

	Log      *slog.Logger                               // what became of each address, at debug level; nil: discards
	Progress func(archive.Run)                          // called after each visit, from the goroutine of that run's Crawl; nil: nobody listens
	Now      func() time.Time                           // nil: time.Now
	Sleep    func(context.Context, time.Duration) error // waits; nil: a timer. Tests move a clock instead
}

// DefaultUserAgent says who asks and where to complain.
const DefaultUserAgent = "KhoBao/1.0 (+https://github.com/khobao/khobao; news archive)"

// A Crawler crawls outlets. Its methods may be called from many goroutines; however many outlets it crawls at once, each
// host is asked one thing at a time.
type Crawler struct {
	Config
	pace      *pacer
	room      room
	transport http.RoundTripper
	agent     string // the product token of UserAgent
	from      string // the e-mail address in Contact

	mu     sync.Mutex
	robots map[string]*robotsEntry // by origin
}

// New returns a crawler. Whoever has no more use for it calls Close.
func New(config Config) *Crawler {
	c := &Crawler{Config: config, robots: map[string]*robotsEntry{}}
	c.introduce()
	setDefault(&c.Delay, time.Second)
	setDefault(&c.Timeout, time.Minute)
	setDefault(&c.MaxBody, 24<<20)
	setDefault(&c.MaxDecoded, 24<<20)
	setDefault(&c.Tries, 4)
	setDefault(&c.MaxWait, 5*time.Minute)
	setDefault(&c.TLS, &tls.Config{MinVersion: tls.VersionTLS12})
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	if c.Sleep == nil {
		c.Sleep = sleep
	}
	c.agent, _, _ = strings.Cut(c.UserAgent, "/")
	c.pace = newPacer(c.Now, c.Sleep)
	if c.Store != nil {
		c.pace.limits = c.Store
	}
	c.transport = newTransport(guard{allow: c.Allow, timeout: min(c.Timeout, 20*time.Second)}, c.TLS)
	return c
}

// introduce fills the user agent. What may not stand in a header, or would end its comment, is dropped from the contact.
func (c *Crawler) introduce() {
	contact := strings.Map(func(r rune) rune {
		if r < ' ' || r > '~' || strings.ContainsRune("();", r) {
			return -1
		}
		return r
	}, c.Contact)
	c.from = emailAddress.FindString(contact)
	if c.UserAgent == "" && contact != "" {
		c.UserAgent = "KhoBao/1.0 (+" + contact + "; news archive)"
	}
	setDefault(&c.UserAgent, DefaultUserAgent)
}

var emailAddress = regexp.MustCompile(`[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]+`)

// Close ends the connections that were kept alive.
func (c *Crawler) Close() {
	if t, ok := c.transport.(interface{ CloseIdleConnections() }); ok {
		t.CloseIdleConnections()
	}
}

// newTransport returns the transport that everything goes through. It uses no proxy of the environment: the guard judges
// the address that it connects to, which would be the proxy's. How long an answer may take is the request's matter.
func newTransport(g guard, config *tls.Config) *http.Transport {
	return &http.Transport{
		DialContext:            g.dialWire,
		DialTLSContext:         g.dialWireTLS(config),
		DisableCompression:     true,
		MaxConnsPerHost:        1,
		MaxResponseHeaderBytes: 256 << 10,
		IdleConnTimeout:        90 * time.Second,
	}
}

func setDefault[T comparable](field *T, value T) {
	var zero T
	if *field == zero {
		*field = value
	}
}

// delayFor returns the pause that outlet's hosts get.
func (c *Crawler) delayFor(outlet archive.Outlet) time.Duration {
	if outlet.Delay != 0 {
		return max(outlet.Delay, 0)
	}
	return max(c.Delay, 0)
}

// origin names what one robots.txt rules over.
func origin(u *url.URL) string { return u.Scheme + "://" + strings.ToLower(u.Host) }
