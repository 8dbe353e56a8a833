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
	mu      sync.Mutex
	yields  map[string]*yield
	filters map[string]*filters // by shape without parameters
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
	y := s.yields[shape(u)]
	if f := s.filters[pathOf(u)]; f != nil && kind != archive.ArticleItem && f.combine(keysOf(u)) {
		if f.idle >= maxBarren && y == nil || f.idle >= maxIdle && y != nil && y.articles == 0 { // a combination is tried once itself, while that is cheap
			return true
		}
	}
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
	if y.idle++; fresh {
		y.idle = 0
	}
	v, err := url.Parse(via)
	if err != nil || via == "" {
		v = &url.URL{}
	} else {
		y.via = shape(v)
	}
	if u.RawQuery != "" && !isPaging(v, u) {
		s.filtersOf(u).page(keysOf(u), refines(v, u))
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
	s.filters[pathOf(u)].article()
	v, err := url.Parse(via)
	if err != nil || via == "" {
		return
	}
	s.filters[pathOf(v)].article()
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

// filtersOf does so with a path's filters.
func (s *shapes) filtersOf(u *url.URL) *filters {
	if s.filters == nil {
		s.filters = map[string]*filters{}
	}
	path := pathOf(u)
	if s.filters[path] == nil {
		s.filters[path] = &filters{sets: map[string]bool{}, with: map[[2]string]int{}}
	}
	return s.filters[path]
}

// shape returns what addresses that one template makes have in common: the host, the path with its numbers and slugs taken
// out, and the names of the parameters.
func shape(u *url.URL) string { return pathOf(u) + "?" + strings.Join(keysOf(u), "&") }

// pathOf returns a shape without its parameters.
func pathOf(u *url.URL) string {
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
	return b.String()
}

// keysOf returns the names of the parameters, each once.
func keysOf(u *url.URL) []string {
	query := u.Query()
	keys := make([]string, 0, len(query))
	for key := range query {
		keys = append(keys, strings.Map(blankDigits, key))
	}
	slices.Sort(keys)
	return slices.Compact(keys) // filters that pile up are one: l1=…&l2=…&l3=…
}

// filters is what the lists of one path tell of its parameters. Filters are combined at will: each is there with the other and without
// it. Every combination is a shape of its own, and there are many: 32 of five filters. The parameters that lead from a section to its
// articles are not combined so: there is no article's without the section's, or it is never beside it. Two that are free of each other are
// no filters yet: a language is free of all else.
type filters struct {
	sets map[string]bool   // the sets of parameters that visited lists had
	with map[[2]string]int // how many of the sets have two parameters; twice the same: have one
	free bool              // so many are free of each other that the path is one of filters
	idle int               // visits to lists that add a filter to another list, since the last article was reached from the path
}

const (
	minFree = 3   // pairs that are free of each other, from which on a path is one of filters
	maxSets = 200 // how many sets are remembered
)

// page records a visit to a list. refined says whether it has the parameters of the list that named it, and more.
func (f *filters) page(keys []string, refined bool) {
	if set := strings.Join(keys, "&"); !f.sets[set] && len(f.sets) < maxSets {
		f.sets[set] = true
		for i, a := range keys {
			for _, b := range keys[i:] {
				f.with[[2]string{a, b}]++
			}
		}
		n := 0
		for pair := range f.with {
			if f.areFree(pair[0], pair[1]) {
				n++
			}
		}
		f.free = n >= minFree
	}
	if refined && f.allFree(keys) {
		f.idle++
	}
}

// article records that an article was reached from the path.
func (f *filters) article() {
	if f != nil {
		f.idle = 0
	}
}

// combine reports whether an address with such parameters does nothing but combine filters.
func (f *filters) combine(keys []string) bool { return f.free && f.allFree(keys) }

// allFree reports whether two parameters or more are free of each other, every one of every other. What all lists of the path have is none.
func (f *filters) allFree(keys []string) bool {
	n := 0
	for i, a := range keys {
		if f.with[[2]string{a, a}] == len(f.sets) {
			continue
		}
		n++
		for _, b := range keys[i+1:] {
			if f.with[[2]string{b, b}] < len(f.sets) && !f.areFree(a, b) {
				return false
			}
		}
	}
	return n >= 2
}

// areFree reports whether there are lists with a and b, with a alone and with b alone. a comes before b.
func (f *filters) areFree(a, b string) bool {
	both := f.with[[2]string{a, b}]
	return both > 0 && f.with[[2]string{a, a}] > both && f.with[[2]string{b, b}] > both
}

// refines reports whether an address has all the parameters of another, with their values, and more, and nothing else is different.
func refines(from, to *url.URL) bool {
	few, many := from.Query(), to.Query()
	if from.Host != to.Host || from.Path != to.Path || len(few) == 0 || len(few) >= len(many) {
		return false
	}
	for key, values := range few {
		if !slices.Equal(values, many[key]) {
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
