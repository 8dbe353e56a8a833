package extract

import (
	"fmt"
	"net/url"
	"strings"
	"time"

	"golang.org/x/net/html"

	"khobao/archive"
	"khobao/crawler/extract/claims"
)

// Version is raised when the same page can give another article, so that what was derived before is known to be stale.
//
// 1: the first.
// 2: an article on several pages is one; many fields and claims are read with more care.
// 3: what stands on a further page is told to be there.
// 4: offices of the past are dated by their month or year.
// 5: figures are read behind yardsticks, in brackets and beside aims with more care; lists, cards and tables tell offices.
// 6: pages of more publishing systems are read; a dateline goes before machines' dates of quite another day; outages and addresses of
// other articles that a page gives for its own are taken for what they are.
// 7: headlines below a portal's section, or with their date behind them; of two articles on a page the page's own; dates of what a notice
// announces are not the notice's; Next's stream is read; accounts, outages and what is gone are told from articles about them.
// 8: what others ask for, wish or believe gives nobody an office; who is followed by somebody has his own new one. Short articles at addresses
// that say nothing are articles, lists at such are none; sub-headings, verses and sentences like buttons stay; datelines say more.
// 9: nouns that are counted together are one unit; amounts are named by their clause where nothing else names them; the
// years in which an office was held are read, how hard somebody was disciplined, and who died. Requests to leave are the deed
// once they were granted; boards that are only listed, villages and their heads are read; what is yet to come is less sure.
const Version = 9

// Kind says what a page is.
type Kind string

const (
	Unknown     Kind = ""
	ArticlePage Kind = "article"
	List        Kind = "list"  // a section, a further page of one, an archive, the front page
	Other       Kind = "other" // neither: forms, search, files, notices
	Door        Kind = "door"  // stands before the page: asks for an account, or whether a person asks
	Missing     Kind = "gone"  // says that there is no such page
)

// Field names what a candidate is for. They are the keys of archive.Version.Provenance.
type Field string

const (
	Title     Field = "title"
	Published Field = "published"
	Updated   Field = "updated"
	Author    Field = "author"
	Lead      Field = "lead"
	Body      Field = "body"
	Captions  Field = "captions"
	Canonical Field = "canonical_url"
)

// Candidate is a value that a page offers for a field.
type Candidate struct {
	Field  Field
	Value  string // as read; of a body the beginning
	From   string // "h1.fw700", "JSON-LD headline", "visible text div.date", "address"
	Chosen bool
	Why    string // why it was not taken, where that is known
}

// Result is what Article made of a page.
type Result struct {
	Article    archive.Article
	Kind       Kind
	Why        string // it is no article
	Profile    string // the name of the profile used; empty for none
	Charset    string
	MirrorOf   string // host of the site that the page is a local copy of; empty for none
	SiteName   string // what the site calls itself, where the page is no article; empty where it does not
	Cut        bool   // the page went beyond the bounds and was read in part
	Candidates []Candidate
	Pages      Pages // of an article; see Join
}

// Article reads the article on a page. Where the page is none it returns an error that wraps archive.ErrNotAnArticle and says
// why; the result then holds the page's kind and the candidates that were found.
//
// The outlet's profile, or else the one that knows the page's host, or else the one whose marks the page bears, is tried
// first, field by field; a field that it does not find is looked for by the general rules. Claims are read from the text that
// was found; the outlet's province says what the text leaves unsaid.
func Article(page archive.Page, outlet archive.Outlet) (Result, error) {
	r, err := open(page, outlet)
	if err != nil {
		return Result{Kind: Other}, fmt.Errorf("%s: %w: %w", page.URL, archive.ErrNotAnArticle, err)
	}
	return r.readArticle(page)
}

// Read is Article, and the links of the page, which is taken apart once. A page that is no article has links all the same; the error
// then wraps archive.ErrNotAnArticle. Any other says that the page cannot be taken apart.
func Read(page archive.Page, outlet archive.Outlet) (Result, []Link, error) {
	r, err := open(page, outlet)
	if err != nil {
		return Result{Kind: Other}, nil, fmt.Errorf("%s: %w", page.URL, err)
	}
	links := r.links()
	result, err := r.readArticle(page)
	return result, links, err
}

func (r *reader) readArticle(page archive.Page) (Result, error) {
	outlet := r.outlet
	r.flatten()
	if unlinked(r.blocks) < minBody && r.fill() {
		r.flatten()
	}
	if len(r.blocks) == 0 {
		return Result{Kind: Other, MirrorOf: r.mirrorOf}, fmt.Errorf("%s: %w: no text", page.URL, archive.ErrNotAnArticle)
	}
	r.find()
	result := Result{Profile: r.profileName(), Charset: r.charset, MirrorOf: r.mirrorOf, Cut: r.cut, Article: r.article(page, outlet)}
	kind, reason := r.kind()
	result.Kind, result.Why, result.Candidates = kind, reason, r.candidates
	if kind != ArticlePage {
		result.SiteName = r.siteName()
		return result, fmt.Errorf("%s: %w: %s", page.URL, archive.ErrNotAnArticle, reason)
	}
	claims.Extract(&result.Article.Version, claims.Context{Province: outlet.Province, OutletName: outlet.Name, Published: r.published})
	result.Pages = r.pages()
	return result, nil
}

func (r *reader) flatten() {
	r.blocks, r.spans = flatten(r.doc, furniture(r.doc), r.profile.dropped(r.doc))
	r.leaveComments()
	r.leaveOtherArticles()
	r.leaveTeaserBoxes()
}

// reader is one page being read.
type reader struct {
	url      *url.URL
	mirrorOf string // the host that the page calls its own, where it is a copy on a machine that nobody else reaches; empty: it is none
	outlet   archive.Outlet
	profile  *Profile
	captured time.Time // zero where not known
	charset  string
	cut      bool
	doc      *html.Node
	frames   []string          // documents within the page
	data     []script          // what its scripts fill it with
	texts    map[string]string // long ones in it
	meta     *metadata
	blocks   []block
	spans    map[*html.Node]span

	body       span // the blocks of the body
	bodyNode   *html.Node
	bodyFrom   string
	prose      int // the first block of prose in the body
	title      string
	titleBlock int // its index, or -1
	lead       string
	leadBlocks map[int]bool
	author     string
	bylines    map[int]bool // blocks that only name the author
	captions   []string
	published  *archive.Date
	updated    *archive.Date
	dateBlocks map[int]bool
	paragraphs []string

	subheads     map[int]bool          // linked headings that are the article's own
	centred      answer                // whether the body's text is; see isCentred
	captionNodes map[*html.Node]string // what the profile's caption selectors found; with the text where that is inline

	candidates []Candidate
	provenance map[string]string
}

// span is a range of blocks, [from, to).
type span struct{ from, to int }

func (s span) has(i int) bool { return s.from <= i && i < s.to }

// open decodes and parses the page.
func open(page archive.Page, outlet archive.Outlet) (*reader, error) {
	contentType := header(page.Header, "Content-Type")
	if contentType == "" {
		contentType = page.Capture.ContentType
	}
	if !mayBeHTML(contentType, page.Body) {
		return nil, fmt.Errorf("content of type %q", contentType)
	}
	r := &reader{outlet: outlet, captured: page.Capture.Time, titleBlock: -1,
		leadBlocks: map[int]bool{}, bylines: map[int]bool{}, dateBlocks: map[int]bool{}, provenance: map[string]string{}}
	text, charset := source(page.Body, contentType)
	r.charset = charset
	size := len(page.Body)
	if charset != "utf-8" {
		size *= 3 // a letter of one byte has three in UTF-8 at most
	}
	p, err := parse(text, size)
	if err != nil {
		return nil, err
	}
	r.doc, r.frames, r.data, r.texts, r.cut = p.doc, p.frames, p.data, p.texts, p.cut || len(page.Body) > maxBytes
	r.meta = readMetadata(r.doc)
	if r.url, err = r.address(page.URL); err != nil {
		return nil, err
	}
	r.mirrorOf = r.ownHost()
	r.profile = chooseProfile(r.doc, r.onSite(r.url), outlet)
	return r, nil
}

// nowhere stands for the address of a page that has none, such as a file without a link to where it is from. It looks like
// no list's.
const nowhere = "https://unknown.invalid/trang-khong-ro-dia-chi-0000"

// address returns where the page was found. A page without address tells its own, or has none.
func (r *reader) address(raw string) (*url.URL, error) {
	if raw != "" {
		return parseURL(raw)
	}
	og, _ := r.meta.tag("og:url")
	for _, own := range []string{r.meta.canonical, og, nowhere} {
		if u, err := parseURL(own); err == nil && !isHome(u) {
			return u, nil
		}
	}
	return parseURL(nowhere)
}

// header returns a header's value whatever its case.
func header(h map[string][]string, name string) string {
	for k, v := range h {
		if strings.EqualFold(k, name) && len(v) > 0 {
			return v[0]
		}
	}
	return ""
}

// mayBeHTML reports whether the page can be HTML: declared so, or not declared and looking so.
func mayBeHTML(contentType string, body []byte) bool {
	kind, _, _ := strings.Cut(strings.ToLower(contentType), ";")
	switch strings.TrimSpace(kind) {
	case "text/html", "application/xhtml+xml":
		return true
	case "", "text/plain", "application/octet-stream", "text/xml", "application/xml":
		start := strings.ToLower(string(body[:min(len(body), 2048)]))
		start = strings.ReplaceAll(start, "\x00", "")
		return strings.Contains(start, "<html") || strings.Contains(start, "<!doctype html") || strings.Contains(start, "<body") ||
			strings.Contains(start, "<div") || strings.Contains(start, "<p>")
	}
	return false
}

func chooseProfile(doc *html.Node, u *url.URL, outlet archive.Outlet) *Profile {
	if p, ok := ProfileNamed(outlet.Profile); ok {
		return p
	}
	if p := profileForHost(u); p != nil {
		return p
	}
	return profileByMarks(doc)
}

func (r *reader) profileName() string {
	if r.profile == nil {
		return ""
	}
	return r.profile.Name
}

// dropped returns the elements that the profile says are none of the article.
func (p *Profile) dropped(doc *html.Node) map[*html.Node]bool {
	set := map[*html.Node]bool{}
	if p == nil {
		return set
	}
	for _, s := range p.Drop {
		for _, n := range p.query(doc, s) {
			set[n] = true
		}
	}
	return set
}

// find reads all fields. The body comes first: the others are found by where they stand towards it.
func (r *reader) find() {
	r.findBody()
	r.findTitle()
	r.boundBody()
	r.findLead()
	r.findDates()
	r.findAuthor()
	r.readBody()
}

// offer notes a candidate; the first one chosen for a field is its provenance.
func (r *reader) offer(field Field, value, from string, chosen bool, why string) {
	const maxCandidates, maxValue = 200, 300
	if chosen {
		r.provenance[string(field)] = from
	}
	if len(r.candidates) < maxCandidates {
		r.candidates = append(r.candidates, Candidate{Field: field, Value: truncate(value, maxValue), From: from, Chosen: chosen, Why: why})
	}
}

// article puts the fields together.
func (r *reader) article(page archive.Page, outlet archive.Outlet) archive.Article {
	canonicalURL := r.canonicalURL()
	capture := page.Capture
	a := archive.Article{
		URL:          page.URL,
		CanonicalURL: canonicalURL,
		Outlet:       outlet.ID,
		Version: archive.Version{
			Title: r.title, Published: r.published, Updated: r.updated, Author: r.author, Lead: r.lead,
			Body: strings.Join(r.paragraphs, "\n\n"), Captions: r.captions, Provenance: r.provenance,
			People: []archive.Mention{}, Terms: []archive.Term{}, Figures: []archive.Figure{}, Number: 1,
		},
	}
	if canonicalURL != "" { // without an address the identity is for whoever keeps the article to give
		a.ID = archive.NewArticleID(canonicalURL)
	}
	if capture != (archive.Capture{}) {
		a.Capture = &capture
	}
	a.Language = Language(a.Lead + " " + a.Body)
	if a.Language == "" {
		a.Language = Language(a.Title)
	}
	return a
}

// canonicalURL returns the address that the page gives itself, if that can be true, or else its own.
func (r *reader) canonicalURL() string {
	og, _ := r.meta.tag("og:url")
	ld, _ := r.meta.article()
	for _, c := range []found{{value: r.meta.canonical, from: "link canonical"}, {value: og, from: "meta og:url"}, {value: ld.url, from: "JSON-LD"}} {
		if c.value == "" {
			continue
		}
		u, err := r.resolve(c.value)
		if err != nil {
			continue
		}
		if why := r.doubtCanonical(u); why != "" {
			r.offer(Canonical, u.String(), c.from, false, why)
			continue
		}
		s := canonical(u)
		r.offer(Canonical, s, c.from, true, "")
		return s
	}
	if r.url.String() == nowhere {
		return ""
	}
	s := canonical(r.url)
	r.offer(Canonical, s, "address", true, "")
	return s
}

// doubtCanonical says why a page's canonical address is not believed. Templates give the front page, a section, or a list on
// another language's host.
func (r *reader) doubtCanonical(u *url.URL) string {
	switch {
	case isHome(u) && !isHome(r.url):
		return "it is the front page"
	case !r.sameOutlet(u):
		return "it is another site"
	case r.profile.kindOf(u) == List && r.profile.kindOf(r.url) == ArticlePage:
		return "it is a list"
	case namesAnother(u, r.url), titledAnother(u, r.url, r.title):
		return "it is another article's"
	case furtherPage(r.url) > 1 && furtherPage(r.url) != furtherPage(u):
		// Its text is no other wording of the first page's: both would take turns as versions of one article.
		return "this is a further page of it"
	}
	return ""
}

// sameOutlet reports whether u is on the page's host or one of the outlet's.
func (r *reader) sameOutlet(u *url.URL) bool {
	host := bareHost(u.Hostname())
	if host == bareHost(r.url.Hostname()) {
		return true
	}
	for _, h := range r.outlet.Hosts {
		if host == bareHost(h) {
			return true
		}
	}
	home, err := parseURL(r.outlet.Home)
	return err == nil && host == bareHost(home.Hostname())
}

// resolve reads an address relative to the page's. On a mirror, the site's own addresses are the mirror's.
func (r *reader) resolve(ref string) (*url.URL, error) { return r.inMirror(resolve(r.url, ref)) }
