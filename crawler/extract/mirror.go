package extract

import (
	"net/netip"
	"net/url"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Whoever copies a site onto a machine of their own, to look at it or to archive what is offline, has pages whose links name the site
// with its host: 344 of the 365 links of one real page do. Where a page at a loopback or private address says that its own address is
// on a public host, links to that host are read as links within the copy. Nothing is asked of the site itself, and what is captured keeps
// the address that it was captured at.

// IsLocal reports whether a host is one that no public site has: a loopback or private address, or localhost.
func IsLocal(host string) bool {
	if a, err := netip.ParseAddr(host); err == nil {
		return a.IsLoopback() || a.IsPrivate() || a.IsLinkLocalUnicast()
	}
	return host == "localhost" || strings.HasSuffix(host, ".localhost")
}

// ownHost returns the host that a local page calls its own: its canonical address's, its og:url's, its base's, or else that of most of its
// complete links. Empty for pages that are not local, that name none, and that name one that is local, too.
func (r *reader) ownHost() string {
	if !IsLocal(r.url.Hostname()) {
		return ""
	}
	og, _ := r.meta.tag("og:url")
	for _, own := range []string{r.meta.canonical, og, r.meta.base} {
		if u, err := parseURL(own); err == nil && !IsLocal(u.Hostname()) && strings.Contains(u.Hostname(), ".") {
			return bareHost(u.Hostname())
		}
	}
	return r.mostLinked()
}

// mostLinked returns the public host that at least half of a page's complete links lead to; empty where there is none, or where they are
// too few to tell.
func (r *reader) mostLinked() string {
	const few, most = 5, 2000
	all, hosts := 0, map[string]int{}
	each(r.doc, func(n *html.Node) {
		href := strings.TrimSpace(attr(n, "href"))
		if n.DataAtom != atom.A || all >= most || !strings.HasPrefix(href, "http") && !strings.HasPrefix(href, "//") {
			return
		}
		if u, err := r.url.Parse(href); err == nil && u.Hostname() != "" {
			all++
			hosts[bareHost(u.Hostname())]++
		}
	})
	for host, n := range hosts {
		if n >= few && 2*n > all && !IsLocal(host) && strings.Contains(host, ".") {
			return host
		}
	}
	return ""
}

// inMirror turns an address of the site that a mirror was made of into the mirror's.
func (r *reader) inMirror(u *url.URL, err error) (*url.URL, error) {
	if err != nil {
		return nil, err
	}
	return Mirrored(u, r.mirrorOf, r.url), nil
}

// Mirrored returns the address in a mirror, some page of which is at home, that stands for u on the site it was made of; u itself for
// other sites' addresses, and where site is empty.
func Mirrored(u *url.URL, site string, home *url.URL) *url.URL {
	if site == "" || bareHost(u.Hostname()) != site {
		return u
	}
	in := *u
	in.Scheme, in.Host, in.User = home.Scheme, home.Host, nil
	return &in
}

// onSite returns the address that a mirror's page has on the site: what is known of addresses is known of those.
func (r *reader) onSite(u *url.URL) *url.URL {
	if r.mirrorOf == "" {
		return u
	}
	on := *u
	on.Host = r.mirrorOf
	return &on
}

// WithoutEnding returns an article's address without the ending .html that the program put to it that made its file, where articles of the
// family that the named profile knows have none.
func WithoutEnding(profile, address string) string {
	p, ok := ProfileNamed(profile)
	u, err := parseURL(address)
	if !ok || err != nil || !strings.HasSuffix(u.Path, ".html") {
		return address
	}
	bare := *u
	bare.Path, bare.RawPath = strings.TrimSuffix(u.Path, ".html"), strings.TrimSuffix(u.RawPath, ".html")
	ending := func(pattern string) bool { return strings.Contains(pattern, `\.htm`) }
	if p.kindOf(&bare) != ArticlePage || p.kindOf(u) == ArticlePage && slices.ContainsFunc(p.Article, ending) {
		return address
	}
	return bare.String()
}

// AsAsked returns the address that a file of a copy stands for, whose name has a query in it; the address itself for any other.
func AsAsked(address string) string {
	if u, err := parseURL(address); err == nil {
		return asAsked(u).String()
	}
	return address
}

// asAsked returns the address that a file of a copy stands for whose name has a query in it, as in /chinh-tri%3Fp=2.html or, as file systems
// want it that know no question marks, /index.html@id=5.html; u itself for any other.
func asAsked(u *url.URL) *url.URL {
	name, query, ok := strings.Cut(u.Path, "?")
	if m := atQuery.FindStringSubmatch(u.Path); !ok && m != nil {
		name, query, ok = m[1], m[2], true
	}
	if !ok || u.RawQuery != "" {
		return u
	}
	asked := *u
	asked.Path, asked.RawPath = name, ""
	asked.RawQuery = strings.TrimSuffix(query, ".html")
	return &asked
}

// atQuery is a path whose last part has a query behind an @.
var atQuery = regexp.MustCompile(`^(.*/[^/@]*)@(\w+=[^/]*)$`)
