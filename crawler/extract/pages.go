package extract

import (
	"maps"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"khobao/archive"
	"khobao/crawler/extract/claims"
)

// An article may go on on further pages: /bai-viet-a12.html?page=2, /bai-viet-a12.html/trang-2, /bai-viet-a12-p2.html. They are told by the
// article's own pager: a link labelled with a number or as the next, to the page's own address but for that number. Addresses alone say too
// little, for a series of articles has such, too: a page that no pager tells may go on with another, whose headline must be looked at.

// MaxPages bounds the pages of one article.
const MaxPages = 30

// Pages are what the pager of an article names.
type Pages struct {
	Number int            // of this page; 1 where it is the first, 0 where there is no pager
	Others map[int]string // the addresses of the pages by their numbers; some may be missing
	Alone  bool           // no pager names them: only an address says that this page is a further one
}

// First returns the address of the article's first page, where this is another; else it is empty.
func (p Pages) First() string {
	if p.Number < 2 {
		return ""
	}
	return p.Others[1]
}

var (
	pageSegment = regexp.MustCompile(`(?i)^(.+?)[-_/](?:p|page|trang)[-_/]?(\d{1,2})(\.[a-z]{2,5})?/?$`)
	pageSuffix  = regexp.MustCompile(`(?i)^(.+?)[-_](\d{1,2})(\.[a-z]{2,5})?$`) // so little that only a pager's label makes it one
	pageKeys    = setOf([]string{"p", "page", "paged", "pageindex", "pagenumber", "trang", "cur"})
)

// pageForms returns the ways in which u may be the further page of another address: the canonical form of that by the number.
func pageForms(u *url.URL) map[int]string {
	forms := map[int]string{}
	first := func(n string, path, query string) {
		v := *u
		v.Path, v.RawPath, v.RawQuery = path, "", query
		if i, err := strconv.Atoi(n); err == nil && i > 0 && i <= MaxPages && !isHome(&v) {
			forms[i] = canonical(&v)
		}
	}
	var kept []string
	number := ""
	for pair := range strings.SplitSeq(u.RawQuery, "&") {
		if key, value, _ := strings.Cut(pair, "="); number == "" && pageKeys[strings.ToLower(key)] && len(value) > 0 && len(value) < 3 {
			number = value
		} else {
			kept = append(kept, pair)
		}
	}
	if number != "" {
		first(number, u.Path, strings.Join(kept, "&"))
	}
	for _, form := range []*regexp.Regexp{pageSuffix, pageSegment} {
		if m := form.FindStringSubmatch(u.Path); m != nil {
			first(m[2], m[1]+m[3], u.RawQuery)
		}
	}
	return forms
}

// pages reads the pager of an article's page.
func (r *reader) pages() Pages {
	own := canonical(r.url)
	firsts := map[string]int{own: 1} // what the first page may be, and this page's number if it is
	for n, first := range pageForms(asAsked(r.url)) {
		firsts[first] = n
	}
	found := map[string]map[int]string{} // by the first page
	note := func(first string, n int, address string) {
		if firsts[first] == 0 {
			return
		}
		if found[first] == nil {
			found[first] = map[int]string{}
		}
		if found[first][n] == "" {
			found[first][n] = address
		}
	}
	base := r.baseFor()
	each(r.doc, func(n *html.Node) {
		if n.DataAtom != atom.A && n.DataAtom != atom.Link || attr(n, "href") == "" {
			return
		}
		label, err := strconv.Atoi(strings.Trim(truncate(textOf(n), 20), " [](){}.|"))
		step := stepOf(n)
		if step == 0 && (err != nil || label < 1 || label > MaxPages) {
			return
		}
		u, err := r.resolveLink(base, attr(n, "href"))
		if err != nil || !r.sameOutlet(u) {
			return
		}
		u.Fragment, u.RawFragment = "", ""
		if step != 0 {
			for n, first := range pageForms(asAsked(u)) {
				if firsts[first] > 0 && n == firsts[first]+step {
					note(first, n, u.String())
				}
			}
			if first := canonical(u); firsts[first] == 2 && step < 0 {
				note(first, 1, u.String())
			}
		} else if first := pageForms(asAsked(u))[label]; first != "" {
			note(first, label, u.String())
		} else if label == 1 {
			note(canonical(u), 1, u.String())
		}
	})
	for _, first := range slices.Sorted(maps.Keys(found)) {
		others := found[first]
		switch n := firsts[first]; {
		case n == 1 && others[2] != "", n > 1 && others[1] != "":
			return Pages{Number: n, Others: others}
		}
	}
	return r.pageAlone(firsts)
}

// stepOf returns 1 for a link to the next page, -1 for one to the page before, 0 for any other.
func stepOf(n *html.Node) int {
	switch strings.ToLower(strings.TrimSpace(attr(n, "rel"))) {
	case "next":
		return 1
	case "prev", "previous":
		return -1
	}
	if n.DataAtom != atom.A {
		return 0
	}
	switch text := truncate(textOf(n), 40); {
	case strings.Trim(text, " »›>→") == "" && text != "":
		return 1
	case strings.Trim(text, " «‹<←") == "" && text != "":
		return -1
	case words().nextPage[folded(text)]:
		return 1
	case words().pageBefore[folded(text)]:
		return -1
	}
	return 0
}

// pageAlone returns which page this is of an article whose pager does not tell: as the canonical address says, or the page's own where it
// is spelt out there. firsts are the forms of the first page's address.
func (r *reader) pageAlone(firsts map[string]int) Pages {
	asked := asAsked(r.url)
	n := furtherPage(asked)
	if n < 2 || n > MaxPages {
		return Pages{}
	}
	if c, err := r.resolve(r.meta.canonical); r.meta.canonical != "" && err == nil && firsts[canonical(c)] == n {
		return Pages{Number: n, Others: map[int]string{1: r.asFirst(c.String())}, Alone: true}
	}
	for first, number := range firsts {
		if u, err := parseURL(first); err == nil && number == n && r.linkKind(u) != List && r.linkKind(u) != Other {
			return Pages{Number: n, Others: map[int]string{1: r.asFirst(first)}, Alone: true}
		}
	}
	return Pages{}
}

// asFirst returns the address of the first page with the scheme and host of this one: a canonical address may have none that answers.
func (r *reader) asFirst(first string) string {
	u, err := parseURL(first)
	if err != nil {
		return first
	}
	u.Scheme, u.Host = r.url.Scheme, r.url.Host
	return u.String()
}

// PageOf returns the number of the further page of the article at first that an address is, going by the two alone; 0 where it is none.
func PageOf(address, first string) int {
	u, err := parseURL(address)
	if err != nil {
		return 0
	}
	v, err := parseURL(first)
	if err != nil {
		return 0
	}
	for n, form := range pageForms(asAsked(u)) {
		if n > 1 && (form == canonical(v) || form == pageForms(v)[1]) {
			return n
		}
	}
	return 0
}

// AddPages adds those addresses to the pages of an article that are further pages of it: they are known though no pager names them.
func (r *Result) AddPages(addresses ...string) {
	for _, address := range addresses {
		n := PageOf(address, r.Article.CanonicalURL)
		if n < 2 || r.Pages.Number > 1 || r.Pages.Others[n] != "" {
			continue
		}
		if r.Pages.Others == nil {
			r.Pages.Others = map[int]string{}
		}
		r.Pages.Number, r.Pages.Others[n] = 1, address
	}
}

// SameHeadline reports whether the headlines of two pages may be one article's: a further page may have its number in it.
func SameHeadline(one, other string) bool {
	one, other = folded(one), folded(other)
	return one != "" && other != "" && (strings.Contains(one, other) || strings.Contains(other, one))
}

// Join puts the text of an article's further page behind what is known of the article, and adds the pages that its pager names. It
// reports false where the page is none of the article: it has another headline, or says nothing that was not said before, as pages of
// comments do. What the whole says is to be read with Reread, once all pages are there.
func Join(to *Result, further Result) bool {
	if !SameHeadline(to.Article.Title, further.Article.Title) {
		return false
	}
	a, b := &to.Article, &further.Article
	part := archive.Part{Offset: len(a.Text()), CaptionOffset: len(a.CaptionText()), Capture: b.Capture}
	if a.Body != "" {
		part.Offset += len("\n\n")
	}
	known := map[string]bool{a.Lead: true, "": true}
	for p := range strings.SplitSeq(a.Body, "\n\n") {
		known[p] = true
	}
	body, size := []string{a.Body}, len(a.Body)
	for p := range strings.SplitSeq(b.Lead+"\n\n"+b.Body, "\n\n") {
		if size += len(p); !known[p] && size <= maxText {
			body = append(body, p)
		}
		known[p] = true
	}
	if len(body) == 1 {
		return false
	}
	if len(a.Captions) > 0 {
		part.CaptionOffset++ // the end of the line before
	}
	a.Body = strings.TrimPrefix(strings.Join(body, "\n\n"), "\n\n")
	a.Parts = append(a.Parts, part)
	for _, c := range b.Captions {
		if !known[c] {
			a.Captions = append(a.Captions, c)
		}
	}
	if a.Author == "" && b.Author != "" { // who wrote it stands at its end
		a.Author, a.Provenance[string(Author)] = b.Author, b.Provenance[string(Author)]+", on "+b.URL
	}
	a.Aliases = append(a.Aliases, b.URL)
	a.Provenance[string(Body)] += " + " + b.URL
	for number, address := range further.Pages.Others {
		if to.Pages.Others[number] == "" {
			to.Pages.Others[number] = address
		}
	}
	return true
}

// Reread reads the claims of an article whose pages were joined.
func Reread(joined *Result, outlet archive.Outlet) {
	a := &joined.Article
	claims.Extract(&a.Version, claims.Context{Province: outlet.Province, OutletName: outlet.Name, Published: a.Published})
}
