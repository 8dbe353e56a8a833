package server

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"mime"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/gin-gonic/gin"

	"khobao/archive"
	"khobao/web"
)

// ReplayStore has what was captured. What it does not have it tells by archive.ErrNotFound.
type ReplayStore interface {
	Captures(ctx context.Context, url string) ([]archive.Capture, error) // the oldest first
	Page(context.Context, archive.Capture) (archive.Page, error)
	ArticleByURL(ctx context.Context, url string) (archive.Article, error)
}

const (
	replayPath  = "/web/"
	timemapPath = "/timemap/link/"

	replayTime = "20060102150405" // in UTC
	linkFormat = "application/link-format"

	maxReplay = 8 << 20 // bytes of a page that is rewritten; longer ones are given as they are, to be kept
)

// replay adds the routes of RFC 7089 (Memento). A memento is a capture, /web/20260301080000/https://bao.example/tin; its
// TimeGate, /web/https://bao.example/tin, leads to the one nearest to Accept-Datetime, and its TimeMap lists all.
func (s *server) replay(r *gin.Engine) {
	if s.Replay == nil {
		return
	}
	handle := func(path string, h func(*gin.Context) error) {
		answer := func(c *gin.Context) {
			if err := h(c); err != nil {
				s.fail(c, err)
			}
		}
		r.GET(path, answer)
		r.HEAD(path, answer)
	}
	handle(replayPath+"*rest", s.replayed)
	handle(timemapPath+"*url", s.timemap)
}

// replayed answers for a memento, or a TimeGate where the address states no time.
func (s *server) replayed(c *gin.Context) error {
	rest := requested(c, replayPath)
	stamp, address, ok := strings.Cut(rest, "/")
	if !ok || !isStamp(stamp) {
		return s.timegate(c, rest)
	}
	at, err := parseStamp(stamp)
	if err != nil {
		return badRequest("%q is no time of the form 20260301080000", stamp)
	}
	m, err := s.mementos(c.Request.Context(), address)
	if err != nil {
		return err
	}
	found := m.nearest(at)
	c.Header("Link", m.links(s.base(c)))
	if exact := found.Time.UTC().Format(replayTime); exact != stamp {
		s.found(c, replayPath+exact+"/"+m.url)
		return nil
	}
	page, err := s.Replay.Page(c.Request.Context(), found)
	if err != nil {
		return err
	}
	return s.show(c, m, page)
}

// found redirects within the replay. The usual redirect would clean the path, and take a slash from https://.
func (s *server) found(c *gin.Context, path string) {
	c.Header("Location", s.base(c)+quoted(path))
	c.Status(http.StatusFound)
	c.Writer.WriteHeaderNow()
}

// timegate leads to the capture nearest to Accept-Datetime, or to the newest.
func (s *server) timegate(c *gin.Context, address string) error {
	c.Header("Vary", "accept-datetime")
	at := s.Now()
	if accept := c.GetHeader("Accept-Datetime"); accept != "" {
		var err error
		if at, err = http.ParseTime(accept); err != nil {
			return badRequest("Accept-Datetime is no date of HTTP")
		}
	}
	m, err := s.mementos(c.Request.Context(), address)
	if err != nil {
		return err
	}
	c.Header("Link", m.links(s.base(c)))
	s.found(c, replayPath+m.nearest(at).Time.UTC().Format(replayTime)+"/"+m.url)
	return nil
}

// timemap lists all captures of an address.
func (s *server) timemap(c *gin.Context) error {
	m, err := s.mementos(c.Request.Context(), requested(c, timemapPath))
	if err != nil {
		return err
	}
	base := s.base(c)
	first, last := m.all[0].Time.UTC(), m.all[len(m.all)-1].Time.UTC()
	var b strings.Builder
	fmt.Fprintf(&b, "<%s>; rel=\"original\",\n<%s>; rel=\"timegate\",\n", quoted(m.url), quoted(base+replayPath+m.url))
	fmt.Fprintf(&b, "<%s>; rel=\"self\"; type=%q; from=%q; until=%q", quoted(base+timemapPath+m.url), linkFormat, first.Format(http.TimeFormat), last.Format(http.TimeFormat))
	for i, one := range m.all {
		rel := "memento"
		if i == len(m.all)-1 {
			rel = "last " + rel
		}
		if i == 0 {
			rel = "first " + rel
		}
		t := one.Time.UTC()
		fmt.Fprintf(&b, ",\n<%s>; rel=%q; datetime=%q", quoted(base+replayPath+t.Format(replayTime)+"/"+m.url), rel, t.Format(http.TimeFormat))
	}
	b.WriteByte('\n')
	media := linkFormat
	c.Writer.Header().Add("Vary", "Accept")
	if strings.Contains(c.GetHeader("Accept"), "text/html") {
		media = "text/plain; charset=utf-8" // browsers show what they would save otherwise
	}
	c.Data(http.StatusOK, media, []byte(b.String()))
	return nil
}

// requested returns the address that stands behind a prefix of the request's own, with its query.
func requested(c *gin.Context, prefix string) string {
	rest := strings.TrimPrefix(c.Request.URL.EscapedPath(), prefix)
	if q := c.Request.URL.RawQuery; q != "" || c.Request.URL.ForceQuery {
		rest += "?" + q
	}
	return rest
}

func isStamp(s string) bool {
	return len(s) >= 4 && len(s) <= 14 && strings.Trim(s, "0123456789") == ""
}

// parseStamp reads a time, of which everything behind the year may be missing.
func parseStamp(s string) (time.Time, error) {
	const least = "00000101000000"
	return time.Parse(replayTime, s+least[len(s):])
}

// mementos are the captures of an address that show something, the oldest first, of which there is at least one.
type mementos struct {
	url string
	all []archive.Capture
}

// mementos finds the captures of an address as it is written, with the other scheme, or as the article's own address.
func (s *server) mementos(ctx context.Context, address string) (mementos, error) {
	for _, scheme := range []string{"http:", "https:"} { // proxies make one slash of two
		if rest, ok := strings.CutPrefix(address, scheme); ok {
			address = scheme + "//" + strings.TrimLeft(rest, "/")
		}
	}
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return mementos{}, errNotCaptured
	}
	other := map[string]string{"http": "https", "https": "http"}[u.Scheme] + strings.TrimPrefix(address, u.Scheme)
	tries := []string{address, other}
	if u.Path == "" {
		tries = append(tries, address+"/", other+"/")
	}
	a, err := s.Replay.ArticleByURL(ctx, address)
	if err != nil && !errors.Is(err, archive.ErrNotFound) {
		return mementos{}, err
	}
	if err == nil && a.Capture != nil {
		tries = append(tries, a.Capture.URL)
	}
	for _, try := range tries {
		all, err := s.Replay.Captures(ctx, try)
		if err != nil {
			return mementos{}, err
		}
		m := mementos{url: try}
		for _, c := range all {
			if c.Status != http.StatusNotModified || c.RefersTo != 0 {
				m.all = append(m.all, c)
			}
		}
		if len(m.all) > 0 {
			return m, nil
		}
	}
	return mementos{}, errNotCaptured
}

// errNotCaptured is said of an address of which nothing is kept.
var errNotCaptured = &problem{http.StatusNotFound, "not_captured", "nothing was captured at this address"}

func (m mementos) nearest(at time.Time) archive.Capture {
	best := m.all[0]
	for _, c := range m.all[1:] {
		if c.Time.Truncate(time.Second).Sub(at).Abs() < best.Time.Truncate(time.Second).Sub(at).Abs() {
			best = c
		}
	}
	return best
}

// links is the Link header of the mementos and of what leads to them.
func (m mementos) links(base string) string {
	return fmt.Sprintf(`<%s>; rel="original", <%s>; rel="timegate", <%s>; rel="timemap"; type=%q`,
		quoted(m.url), quoted(base+replayPath+m.url), quoted(base+timemapPath+m.url), linkFormat)
}

// quoted makes an address fit between angle brackets.
func quoted(address string) string {
	return strings.NewReplacer("<", "%3C", ">", "%3E", `"`, "%22", " ", "%20", "\r", "%0D", "\n", "%0A").Replace(address)
}

// show answers with a capture. Nothing in it can reach this server in the reader's name: the sandbox gives it an origin of its
// own without scripts, forms and new windows, and what is not a page or a plain picture is text, or a file to keep.
func (s *server) show(c *gin.Context, m mementos, page archive.Page) error {
	h := c.Writer.Header()
	h.Set("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data: "+s.base(c)+replayPath+
		"; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
	h.Set("X-Robots-Tag", "noindex")
	h.Set("Cache-Control", "private, no-cache")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	h.Set("Memento-Datetime", page.Capture.Time.UTC().Format(http.TimeFormat))
	stamp := page.Capture.Time.UTC().Format(replayTime)
	base, err := url.Parse(page.URL)
	if err != nil {
		return fmt.Errorf("replaying %s: %w", page.URL, err)
	}
	status := page.Capture.Status
	if to := header(page, "Location"); status >= 300 && status < 400 && to != "" {
		target, ok := rewrite(base, stamp, to)
		next, err := s.mementos(c.Request.Context(), strings.TrimPrefix(target, replayPath+stamp+"/"))
		if ok && err == nil && next.url != m.url {
			s.found(c, target)
			return nil
		}
	}
	if status < 400 || status > 599 { // a 304 confirmed a page that was there
		status = http.StatusOK
	}
	kind, _, err := mime.ParseMediaType(cmp.Or(header(page, "Content-Type"), "application/octet-stream"))
	if err != nil {
		kind = "application/octet-stream"
	}
	switch {
	case (kind == "text/html" || kind == "application/xhtml+xml") && len(page.Body) <= maxReplay:
		return s.showPage(c, status, m, page, base)
	case pictures[kind]:
		c.Data(status, kind, page.Body)
	case strings.HasPrefix(kind, "text/") && kind != "text/html" || strings.HasSuffix(kind, "json") || strings.HasSuffix(kind, "xml") && kind != "application/xhtml+xml":
		c.Data(status, "text/plain; charset=utf-8", []byte(strings.ToValidUTF8(string(page.Body), "\uFFFD")))
	default:
		h.Set("Content-Disposition", "attachment")
		c.Data(status, "application/octet-stream", page.Body)
	}
	return nil
}

// pictures are the kinds of images that can hold no script.
var pictures = map[string]bool{"image/png": true, "image/jpeg": true, "image/gif": true, "image/webp": true, "image/avif": true}

func header(p archive.Page, name string) string { return http.Header(p.Header).Get(name) }

// showPage answers with a page that is rewritten, and says over it what it is.
func (s *server) showPage(c *gin.Context, status int, m mementos, page archive.Page, base *url.URL) error {
	ctx := c.Request.Context()
	b := banner{Original: page.URL, Digest: string(page.Capture.Digest), Time: page.Capture.Time.In(archive.Hanoi), Truncated: page.Capture.Truncated != "",
		Timemap: timemapPath + m.url, English: bannerLanguage(c) == web.English}
	a, err := s.Replay.ArticleByURL(ctx, page.URL)
	switch {
	case err == nil:
		b.Article = "/articles/" + url.PathEscape(string(a.ID))
	case !errors.Is(err, archive.ErrNotFound):
		return err
	}
	body, err := rewritePage(page, base, b)
	if err != nil {
		return fmt.Errorf("replaying %s: %w", page.URL, err)
	}
	c.Data(status, "text/html; charset=utf-8", body)
	return nil
}

// bannerLanguage is the language that the reader chose. A lang in the address is the captured page's own.
func bannerLanguage(c *gin.Context) web.Lang {
	if cookie, err := c.Request.Cookie(languageCookie); err == nil && known(web.Lang(cookie.Value)) {
		return web.Lang(cookie.Value)
	}
	return web.Vietnamese
}
