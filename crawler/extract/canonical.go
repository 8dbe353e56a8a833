package extract

import (
	"fmt"
	"net/url"
	"path"
	"regexp"
	"strconv"
	"strings"

	whatwg "github.com/nlnwa/whatwg-url/url"
)

// trackingParameters say how a reader came to a page, where to go back to, or in which session; the page is the same without them.
var trackingParameters = setOf([]string{"_ga", "_gl", "_hsenc", "_hsmi", "amp", "cmpid", "dclid", "fb_action_ids", "fb_comment_id", "fb_ref",
	"fb_source", "fbclid", "gbraid", "gclid", "gidzl", "igshid", "inheritredirect", "jsessionid", "mc_cid", "mc_eid", "mibextid", "msclkid", "phpsessid", "spm",
	"ttclid", "twclid", "vnn_source", "wbraid", "yclid", "zarsrc", "zalo_share"})

var (
	printPath    = regexp.MustCompile(`^/(?:print|in|amp|m|mobile)(/[^/]+-[a-z]{0,4}\d{3,}\.(?:html?|vnp))$`)
	ampSuffix    = regexp.MustCompile(`(?:/amp|\.amp)$`)
	ampHTML      = regexp.MustCompile(`\.amp(\.html?)$`)
	indexFile    = regexp.MustCompile(`(?i)/(?:index|default)\.(?:html?|php|aspx|jsp)$`)
	sessionInURL = regexp.MustCompile(`(?i);jsessionid=[^/?]*|/\((?:[a-z]\([^()/]*\))+\)`) // ASP.NET's are /(S(…))/
	slashes      = regexp.MustCompile(`/{2,}`)
)

// CanonicalURL returns the one address that stands for all under which a page is known to be served alike: https, without
// www., m. and amp. hosts, print and AMP paths, tracking and session parameters, index files, a trailing slash, a fragment. It
// names the page and is compared; it need not answer when visited. Only http and https addresses have one. It is idempotent.
func CanonicalURL(raw string) (string, error) {
	u, err := parseURL(raw)
	if err != nil {
		return "", err
	}
	return canonical(u), nil
}

// IsVariant reports whether an address is that of another rendering of a page: for phones, for printing, AMP. What it leaves out or puts
// otherwise is no change of the article.
func IsVariant(address string) bool {
	u, err := parseURL(address)
	if err != nil {
		return false
	}
	p := slashes.ReplaceAllString(u.EscapedPath(), "/")
	host := strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
	return bareHost(host) != host || ampSuffix.MatchString(strings.TrimSuffix(p, "/")) || ampHTML.MatchString(p) || printPath.MatchString(p) ||
		printQuery.MatchString(u.RawQuery)
}

var printQuery = regexp.MustCompile(`(?i)(?:^|&)(?:print(?:=1?)?|view=print|amp(?:=1?)?)(?:&|$)`)

// maxURL bounds an address, in bytes; what is longer is a trap or data.
const maxURL = 4096

// parseURL reads an absolute http or https address the way browsers do, without the name and password that it may have.
func parseURL(raw string) (*url.URL, error) {
	if len(raw) > maxURL {
		return nil, fmt.Errorf("address of %d bytes is longer than %d", len(raw), maxURL)
	}
	w, err := whatwg.Parse(strings.TrimSpace(raw))
	if err != nil {
		return nil, fmt.Errorf("address %q: %w", raw, err)
	}
	return fromWhatwg(w)
}

func fromWhatwg(w *whatwg.Url) (*url.URL, error) {
	if scheme := w.Scheme(); scheme != "http" && scheme != "https" {
		return nil, fmt.Errorf("address %q is neither http nor https", truncate(w.Href(false), 100))
	}
	u, err := url.Parse(w.Href(false))
	if err != nil {
		return nil, fmt.Errorf("address: %w", err)
	}
	u.User = nil // a name and password are nobody's address, and none of a link's reader
	host := bareHost(u.Hostname())
	if host == "" {
		return nil, fmt.Errorf("address %q has no host", truncate(w.Href(false), 100))
	}
	if strings.HasPrefix(host, ".") || strings.HasSuffix(host, ".") || strings.Contains(host, "..") { // no name has an empty part
		return nil, fmt.Errorf("address %q has no valid host", truncate(w.Href(false), 100))
	}
	return u, nil
}

func canonical(u *url.URL) string {
	c := url.URL{Scheme: "https", Host: canonicalHost(u)}
	p := slashes.ReplaceAllString(spelled(u.EscapedPath(), ":,@"), "/")
	for {
		q := sessionInURL.ReplaceAllString(p, "")
		q = indexFile.ReplaceAllString(q, "/")
		q = ampSuffix.ReplaceAllString(q, "")
		q = ampHTML.ReplaceAllString(q, "$1")
		q = printPath.ReplaceAllString(q, "$1")
		if q != "/" {
			q = strings.TrimSuffix(q, "/")
		}
		if q == p {
			break
		}
		p = q
	}
	if p == "" {
		p = "/"
	}
	c.RawQuery = withoutTracking(spelled(u.RawQuery, ":,@/"))
	s := c.Scheme + "://" + c.Host + p
	if c.RawQuery != "" {
		s += "?" + c.RawQuery
	}
	return s
}

// canonicalHost keeps a port that is not the scheme's own: loopback servers differ by nothing else.
func canonicalHost(u *url.URL) string {
	host := bareHost(u.Hostname())
	if strings.Contains(host, ":") {
		host = "[" + host + "]"
	}
	if port := u.Port(); port != "" && port != "80" && port != "443" {
		host += ":" + port
	}
	return host
}

var escapes = regexp.MustCompile(`%[0-9A-Fa-f]{2}`)

// spelled writes escapes one way, as they mean the same (RFC 3986, 6.2.2): with capitals, and none for letters, digits, -._~ and what else
// is named, which whoever writes an address may escape or not.
func spelled(s, plain string) string {
	return escapes.ReplaceAllStringFunc(s, func(escape string) string {
		b, err := strconv.ParseUint(escape[1:], 16, 8)
		c := byte(b)
		if err == nil && (alphanumeric(c) || strings.IndexByte("-._~"+plain, c) >= 0) {
			return string(rune(c))
		}
		return strings.ToUpper(escape)
	})
}

func alphanumeric(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

// withoutTracking drops parameters that do not choose the page. The others keep their order and spelling: some portals encode
// twice, and answer nothing else.
func withoutTracking(query string) string {
	kept := make([]string, 0, 4)
	for _, pair := range strings.Split(query, "&") {
		name, value, _ := strings.Cut(pair, "=")
		name = strings.ToLower(name)
		if pair == "" || trackingParameters[name] || strings.HasPrefix(name, "utm_") || strings.HasSuffix(name, "_redirect") || name == "print" && (value == "" || value == "1") ||
			name == "view" && value == "print" {
			continue
		}
		kept = append(kept, pair)
	}
	return strings.Join(kept, "&")
}

// namesAnother reports whether two addresses of one form differ in their words and in the numbers at their end, by which a site names its
// articles: /tin-mot-a123.html and /tin-hai-a456.html.
func namesAnother(u, other *url.URL) bool {
	a, b := numberedAddress.FindStringSubmatch(lastSegment(u)), numberedAddress.FindStringSubmatch(lastSegment(other))
	return a != nil && b != nil && a[1] != b[1] && a[2] == b[2] && a[3] != b[3]
}

// titledAnother reports whether an address without a number is worded after another headline than a page has whose own address is worded
// after it. Sites that do not number their articles name them so; where they do, the words of an address may be those of an older headline.
func titledAnother(u, own *url.URL, title string) bool {
	const least, most, fewest = 0.6, 0.3, 4 // of the headline's words; words of an address
	words := strings.Fields(strings.ReplaceAll(lastSegment(u), "-", " "))
	plain, err := parseURL(canonical(own)) // whose last part is no /amp
	if err != nil || len(words) < fewest || lastSegment(u) == lastSegment(plain) || endNumber.MatchString(lastSegment(u)) {
		return false
	}
	return wordedAfter(plain, title) >= least && wordedAfter(u, title) <= most
}

// wordedAfter returns which part of a headline's words and of the words of an address's last part they share: 1 where they are the same.
func wordedAfter(u *url.URL, title string) float64 {
	slug := lastSegment(u)
	if s, err := url.PathUnescape(slug); err == nil {
		slug = s
	}
	return alike(folded(strings.ReplaceAll(slug, "-", " ")), folded(title))
}

// slugOf reports whether the last part of an address has some words, and nearly all of them are the headline's.
func slugOf(u *url.URL, title string) bool {
	const fewest, most = 3, 0.25 // words; part of them that the headline lacks
	in := setOf(strings.Fields(folded(title)))
	slug := strings.Fields(folded(strings.ReplaceAll(lastSegment(u), "-", " ")))
	lacks := 0
	for _, w := range slug {
		if !in[w] {
			lacks++
		}
	}
	return len(slug) >= fewest && float64(lacks) <= most*float64(len(slug))
}

// numberedAddress is the last part of an address that has words and a number: the words, what stands before the number, and the number.
var numberedAddress = regexp.MustCompile(`^(.+)-([a-z]*)(\d{3,})$`)

// endNumber matches what ends with a number by which articles are told apart.
var endNumber = regexp.MustCompile(`\d{3,}$`)

// furtherPage returns the number of a page that an article or a list is continued on, as its address gives it; 0 for none.
func furtherPage(u *url.URL) (n int) {
	m := pagingQuery.FindStringSubmatch(u.RawQuery)
	if m == nil {
		m = pagingPath.FindStringSubmatch(u.Path)
	}
	if m != nil {
		n, _ = strconv.Atoi(m[1])
	}
	return n
}

// pagingPath is the end of the address of an article's further page: /bai-viet-a12.html/trang-2, /bai-viet-a12/page/2/.
var pagingPath = regexp.MustCompile(`(?i)/(?:trang|page)[-/](\d{1,3})(?:\.html?)?/?$`)

// isHome reports whether u is the front page of its host.
func isHome(u *url.URL) bool {
	p := strings.Trim(indexFile.ReplaceAllString(u.EscapedPath(), "/"), "/")
	return (p == "" || p == "vi" || p == "en" || p == "home" || p == "trang-chu") && withoutTracking(u.RawQuery) == ""
}

// lastSegment returns the last part of the path, without its extension.
func lastSegment(u *url.URL) string {
	base := path.Base(strings.TrimSuffix(u.Path, "/"))
	return strings.TrimSuffix(base, path.Ext(base))
}
