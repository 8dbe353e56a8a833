package crawler

import (
	"net/url"
	"slices"
	"strings"
	"sync"

	"khobao/archive"
)

// shapes remembers which shapes of address lead to articles. Calendars, filters, language switches and pages beyond the last
// are unlike each other, but all of them give page after page of one shape from which no article is ever reached. It lives as
// long as a run; addresses left alone for their shape are tried again by the next crawl.
type shapes struct {
	mu     sync.Mutex
	yields map[string]*yield
}

// yield is what visits to addresses of one shape led to since the last article was reached from one of them.
type yield struct {
	idle     int    // visits that named nothing new
	barren   int    // visits in all
	articles int    // how many addresses of the shape were articles that this run had not met before, in the whole run
	copies   int    // how many showed what another address had shown before
	via      string // the shape of the pages that name such addresses
}

// How many addresses of one shape may lead nowhere before the rest of the shape is left alone; a shape that articles
// have gets one more for each. A page that names new pages gets longer (an archive by months names days first, and only
// those name articles), and so does one that is gone: papers take articles down by the dozen.
const (
	maxIdle   = 30
	maxBarren = 100
	maxCopies = 10 // and two more for each article: papers show one in each of its categories, under addresses of one shape
)

// exhausted reports whether addresses of u's shape are to be left alone. Feeds and sitemaps are bounded otherwise.
func (s *shapes) exhausted(u *url.URL, kind archive.FrontierKind) bool {
	if kind == archive.FeedItem || kind == archive.SitemapItem {
		return false
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if y := s.yields[filters(u)]; y != nil && y.articles == 0 && y.idle >= maxIdle {
		return true
	}
	y := s.yields[shape(u)]
	return y != nil && (y.idle >= maxIdle+y.articles || y.barren >= maxBarren+y.articles || y.copies >= maxCopies+2*y.articles)
}

// doubtful reports whether addresses of u's shape have led to nothing so far: others are visited before them.
func (s *shapes) doubtful(u *url.URL) bool {
	const few = 3
	s.mu.Lock()
	defer s.mu.Unlock()
	y := s.yields[shape(u)]
	return y != nil && y.articles == 0 && (y.idle >= few || y.copies >= few)
}

// copy records that u shows what another address has shown in this run: in another language, another order, for printing, or
// instead of saying that there is nothing.
func (s *shapes) copy(u *url.URL) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.of(shape(u)).copies++
}

// page records a visit to a page that is no article. fresh says whether it named new addresses of another shape than its own.
func (s *shapes) page(u *url.URL, via string, fresh bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	y := s.of(shape(u))
	y.barren++
	y.idle++
	if f := s.of(filters(u)); f != y {
		if f.idle++; fresh {
			f.idle = 0
		}
	}
	if fresh {
		y.idle = 0
	}
	if v, err := url.Parse(via); err == nil && via != "" {
		y.via = shape(v)
	}
}

// gone records that u is there no more, or never was.
func (s *shapes) gone(u *url.URL) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.of(shape(u)).barren++
}

// article records that u is an article, and credits the shapes that led to it.
func (s *shapes) article(u *url.URL, via string) {
	const generations = 4
	s.mu.Lock()
	defer s.mu.Unlock()
	own := s.of(shape(u))
	own.idle, own.barren = 0, 0
	own.articles++
	if f := s.of(filters(u)); f != own {
		f.articles++
	}
	v, err := url.Parse(via)
	if err != nil || via == "" {
		return
	}
	s.of(filters(v)).idle = 0
	key := shape(v)
	for range generations {
		y := s.yields[key]
		if y == nil {
			return
		}
		y.idle, y.barren = 0, 0
		key = y.via
	}
}

// of returns what there is of a shape. The caller holds the lock.
func (s *shapes) of(key string) *yield {
	if s.yields == nil {
		s.yields = map[string]*yield{}
	}
	if s.yields[key] == nil {
		s.yields[key] = &yield{}
	}
	return s.yields[key]
}

// shape returns what addresses that one template makes have in common: the host, the path with its numbers and slugs taken
// out, and the names of the parameters.
func shape(u *url.URL) string {
	var b strings.Builder
	b.WriteString(strings.ToLower(u.Host))
	for segment := range strings.SplitSeq(strings.Trim(u.Path, "/"), "/") {
		b.WriteByte('/')
		if strings.Count(segment, "-") > 2 || len(segment) > 40 { // a slug: how it ends tells what it is of
			b.WriteByte('*')
			segment = segment[max(strings.LastIndexByte(segment, '-'), len(segment)-12):]
		}
		b.WriteString(strings.Map(blankDigits, segment))
	}
	query := u.Query()
	keys := make([]string, 0, len(query))
	for key := range query {
		keys = append(keys, strings.Map(blankDigits, key))
	}
	slices.Sort(keys)
	b.WriteByte('?')
	b.WriteString(strings.Join(slices.Compact(keys), "&")) // filters that pile up are one: l1=…&l2=…&l3=…
	return b.String()
}

// filters returns what all addresses have in common that combine a page's filters: path and no more, for those with two parameters or more.
// Each combination is a shape of its own, and there are many: 32 of five filters.
func filters(u *url.URL) string {
	if query := u.Query(); len(query) >= 2 {
		u = &url.URL{Host: u.Host, Path: u.Path, RawQuery: "**"}
	}
	return shape(u)
}

// refines reports whether two addresses differ by their parameters alone, of which one has what the other has and more.
func refines(from, to *url.URL) bool {
	if from.Host != to.Host || from.Path != to.Path || from.RawQuery == "" || to.RawQuery == "" {
		return false
	}
	few, many := from.Query(), to.Query()
	if len(few) > len(many) {
		few, many = many, few
	}
	for key := range few {
		if !many.Has(key) {
			return false
		}
	}
	return true
}

// blankDigits drops all digits: pages 9 and 10 are of one shape.
func blankDigits(r rune) rune {
	if r >= '0' && r <= '9' {
		return -1
	}
	return r
}
