package extract

import (
	"fmt"
	"net/url"
	"regexp"
	"strings"

	whatwg "github.com/nlnwa/whatwg-url/url"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Link is a link of a page.
type Link struct {
	URL       string // resolved, without fragment: what to visit
	Canonical string // what to compare with: see CanonicalURL
	Text      string // what readers click, at most 300 bytes
	Kind      Kind   // by the address alone: article, list, other, or unknown
	SameSite  bool   // on the outlet's or the page's own hosts
	Feed      bool   // an RSS, Atom or JSON feed that the page names
}

// maxLinks bounds the links of one page; a page with more is no page for readers.
const maxLinks = 20_000

// links returns the links of a page, each address once, in the page's order. A <base> that only serves the template's images
// is not believed: see baseFor.
func (r *reader) links() []Link {
	c := linkCollector{r: r, base: r.baseFor(), seen: map[string]bool{}}
	each(r.doc, c.visit)
	for _, src := range r.frames {
		c.add(nil, src, false)
	}
	const fewLinks = 5 // a page that a script fills
	if len(c.links) < fewLinks {
		r.addresses(c.addArticle)
	}
	return c.links
}

// addArticle adds an address of the page's data or scripts if it looks like an article's.
func (c *linkCollector) addArticle(href string) {
	u, err := c.r.resolveLink(c.base, href)
	if err == nil && len(c.links) < maxLinks && c.r.sameOutlet(u) && c.r.linkKind(u) == ArticlePage {
		c.add(nil, href, false)
	}
}

type linkCollector struct {
	r     *reader
	base  *url.URL
	seen  map[string]bool
	links []Link
}

func (c *linkCollector) visit(n *html.Node) {
	if len(c.links) >= maxLinks {
		return
	}
	switch n.DataAtom {
	case atom.A, atom.Area:
		c.add(n, attr(n, "href"), false)
	case atom.Meta:
		if strings.EqualFold(attr(n, "http-equiv"), "refresh") {
			if m := refreshTo.FindStringSubmatch(attr(n, "content")); m != nil {
				c.add(nil, m[1], false)
			}
		}
	case atom.Link:
		rel, kind := strings.ToLower(attr(n, "rel")), strings.ToLower(attr(n, "type"))
		switch {
		case rel == "alternate" && feedType.MatchString(kind):
			c.add(n, attr(n, "href"), true)
		case rel == "next":
			c.add(n, attr(n, "href"), false)
		}
	default:
		for _, a := range n.Attr {
			switch a.Key {
			case "data-href":
				c.addArticle(a.Val)
			case "onclick":
				if m := clickTo.FindStringSubmatch(a.Val); m != nil {
					c.addArticle(m[1])
				}
			}
		}
	}
}

// clickTo finds where a script leads who clicks: location.href='/bai-viet-a12.html', window.open("/bai-viet-a12.html").
var clickTo = regexp.MustCompile(`(?:location(?:\.href)?\s*=|location\.(?:assign|replace)\(|window\.open\()\s*["']([^"']{1,1000})["']`)

// feedType matches the types of feeds; application/json may be anything.
var feedType = regexp.MustCompile(`rss|atom|rdf|feed\+json`)

// refreshTo finds where a page leads that shows another after some seconds: content="0; url='/trang-chu.html'".
var refreshTo = regexp.MustCompile(`(?i)^\s*[\d.]*\s*[;,]?\s*url\s*=\s*["']?\s*([^"']+)`)

// add adds what an element leads to; no element shows what is in its text.
func (c *linkCollector) add(n *html.Node, href string, feed bool) {
	href = strings.TrimSpace(href)
	if href == "" || strings.HasPrefix(href, "#") {
		return
	}
	u, err := c.r.resolveLink(c.base, href)
	if err != nil {
		return
	}
	u.Fragment, u.RawFragment = "", ""
	s := u.String()
	if c.seen[s] {
		return
	}
	c.seen[s] = true
	text := ""
	if n != nil {
		text = truncate(textOf(n), 300)
	}
	c.links = append(c.links, Link{URL: s, Canonical: canonical(u), Text: text, Kind: c.r.linkKind(u),
		SameSite: c.r.sameOutlet(u), Feed: feed})
}

// resolve reads ref relative to base the way browsers do.
func resolve(base *url.URL, ref string) (*url.URL, error) {
	if len(ref) > maxURL {
		return nil, fmt.Errorf("address of %d bytes is longer than %d", len(ref), maxURL)
	}
	w, err := whatwg.ParseRef(base.String(), strings.TrimSpace(ref))
	if err != nil {
		return nil, fmt.Errorf("address %q: %w", truncate(ref, 100), err)
	}
	return fromWhatwg(w)
}

// isRelative reports whether an address depends on the directory that it is read in.
func isRelative(href string) bool {
	return href != "" && href[0] != '/' && href[0] != '?' && href[0] != '#' && !hasScheme.MatchString(href)
}

var hasScheme = regexp.MustCompile(`^[a-zA-Z][a-zA-Z0-9+.\-]*:`)

// resolveLink resolves a link. A relative one is read in the base's directory; where the profile knows the outlet's addresses,
// and only the site's root makes one of it, in the root.
func (r *reader) resolveLink(base *url.URL, href string) (*url.URL, error) {
	u, err := r.inMirror(resolve(base, href))
	if err != nil || !isRelative(href) || r.profile == nil || r.profile.kindOf(u) == ArticlePage {
		return u, err
	}
	root := &url.URL{Scheme: r.url.Scheme, Host: r.url.Host, Path: "/"}
	if v, err := resolve(root, href); err == nil && r.profile.kindOf(v) == ArticlePage {
		return v, nil
	}
	return u, nil
}

// baseFor returns what relative links are read against. A <base> is believed, as browsers do, unless it leads off the site or into the folder
// of the template, whose images alone it serves: the links of such pages are complete, or wrong.
func (r *reader) baseFor() *url.URL {
	if r.meta.base == "" {
		return r.url
	}
	base, err := r.resolve(r.meta.base)
	if err != nil || !r.sameOutlet(base) || templateFolder.MatchString(base.Path) {
		return r.url
	}
	return base
}

var templateFolder = regexp.MustCompile(`(?i)/(?:assets|css|images?|img|layouts?|skins?|static|styles?|templates?|themes?)/`)

var (
	articlePath = regexp.MustCompile(`(?:[-_/][a-z]{0,4}\d{3,}|-\d{1,2}-\d{1,2}-\d{4})(?:\.[a-z]{2,5})?/?$`)
	itemQuery   = regexp.MustCompile(`(?i)(?:^|&)(?:id|(?:item|news|article|post|content|tin|baiviet)_?id|id_?(?:tin|bai|baiviet|news)|nid)=\d+`) // beside which the list may be named that leads there
	postQuery   = regexp.MustCompile(`^p=\d{2,}$`)                                                                                                // WordPress, where nobody chose a form of addresses
	listQuery   = regexp.MustCompile(`(?i)(?:^|&)(?:p|page|trang|pageindex|cur|paged|categoryid)=\d+`)
	pagingQuery = regexp.MustCompile(`(?i)(?:^|&)(?:_\w+_)?(?:page|trang|pageindex|cur|paged)=(\d+)(?:&|$)`) // p=12 may be an article's number
	listPath    = regexp.MustCompile(`(?i)/(?:page|trang|p)[/-]?\d+/?(?:\.html?)?$|-p\d{1,3}$|/(?:chuyen-muc|category|chuyen-de|su-kien)/`)
	otherPath   = regexp.MustCompile(`(?i)\.(?:jpe?g|png|gif|webp|svg|ico|css|js|pdf|docx?|xlsx?|pptx?|zip|rar|mp[34]|avi|flv|wmv|apk|exe)$|/(?:login|logout|register|dang-nhap|dang-ky|tim-kiem|search|print|tags?|rss)(?:/|\.|$)`)
)

// linkKind classifies an address: by the profile, or by what articles' and lists' addresses look like everywhere.
func (r *reader) linkKind(u *url.URL) Kind {
	u = asAsked(u)
	if k := r.profile.kindOf(u); k != Unknown {
		return k
	}
	switch {
	case otherPath.MatchString(u.Path) || words().page[lastSegment(u)]:
		return Other
	case itemQuery.MatchString(u.RawQuery) && !pagingQuery.MatchString(u.RawQuery):
		return ArticlePage
	case postQuery.MatchString(u.RawQuery) && (u.Path == "/" || u.Path == "/index.php"):
		return ArticlePage
	case isHome(u) || listQuery.MatchString(u.RawQuery) || listPath.MatchString(u.Path):
		return List
	case articlePath.MatchString(u.Path):
		return ArticlePage
	}
	slug := lastSegment(u)
	depth := strings.Count(strings.Trim(u.Path, "/"), "/")
	switch hyphens := strings.Count(slug, "-"); {
	case hyphens >= 6:
		return ArticlePage
	case hyphens <= 4 && depth <= 2 && u.RawQuery == "" && len(slug) > 0 && !hasDigits(slug):
		return List
	}
	return Unknown
}
