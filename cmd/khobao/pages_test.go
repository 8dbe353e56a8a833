package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/alexedwards/scs/v2/memstore"
	"github.com/chromedp/chromedp"
	"github.com/gin-gonic/gin"

	"khobao/archive"
	"khobao/server"
)

// axe is what looks for barriers. Where it is not installed that part is left out, which check.sh says; in CI it fails instead.
func axe(t *testing.T) string {
	t.Helper()
	path := os.Getenv("KHOBAO_AXE")
	if path == "" {
		if os.Getenv("CI") == "true" {
			t.Fatal("no axe-core: in CI nothing may be left out")
		}
		t.Skip("left out: no axe-core; install it from npm, and name its axe.min.js in KHOBAO_AXE")
	}
	script, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(script)
}

// everyPage are addresses of every kind of page, each with a name. Identifiers are taken from pages that lead there.
func everyPage(t *testing.T, s site) [][2]string {
	t.Helper()
	linked := func(path, pattern string) string {
		t.Helper()
		m := regexp.MustCompile(`href="(` + pattern + `)"`).FindStringSubmatch(fetched(t, s.url+path))
		if m == nil {
			t.Fatalf("%s leads nowhere like %s", path, pattern)
		}
		return strings.ReplaceAll(m[1], "&amp;", "&")
	}
	const id = `[a-z0-9._-]+`
	person := linked("/people", `/people/`+id)
	body := linked("/figures", `/figures\?organisation=`+id)
	office := linked("/offices", `/offices/`+id)
	hit := linked("/?q=dai+hoi+dang+bo", `/articles/`+id)
	busy := linked(hit, `/people/`+id)
	return [][2]string{
		{"search, nothing asked", "/"}, {"search", "/?q=dai+hoi+dang+bo"}, {"search, narrowed", "/?q=dai+hoi&term=2015-2020&term=2020-2025&from=2015&to=2020"}, {"search, all of a filter", "/?more=person"},
		{"search, nothing found", "/?q=khong+ai+ca&from=1990&to=1991"}, {"search, not understood", "/?from=31/02/2020"}, {"no such page", "/articles/none"},
		{"article", hit}, {"article, edited", "/articles/sua"}, {"article, old version", "/articles/sua/versions/1"}, {"versions", "/articles/sua/versions"}, {"what changed", "/articles/sua/versions/1..2"},
		{"people", "/people"}, {"person", busy}, {"person with a namesake", linked("/people?q=tran+van+bay", `/people/`+id)}, {"two people", busy + "?with=" + strings.TrimPrefix(person, "/people/")}, {"whom to compare", busy + "?with="},
		{"offices", "/offices"}, {"office", office}, {"office on a day", office + "?on=2015"}, {"organisation", linked(office, `/organisations/`+id)}, {"organisation with figures", "/organisations/" + strings.TrimPrefix(body, "/figures?organisation=")},
		{"terms", "/terms"}, {"term", "/terms/2015-2020"}, {"figures", "/figures"}, {"figures, one indicator", "/figures?indicator=" + query("thu ngân sách")}, {"targets and results", body},
		{"report an error", linked(busy, `/report\?[^"]+`)}, {"report a figure", linked("/articles/sua", `/report\?[^"]+`)}, {"about", "/about"}, {"API", "/docs"}, {"sign in", "/sign-in"},
		{"console", "/admin"}, {"console, outlets", "/admin/outlets"}, {"console, outlet", "/admin/outlets/" + string(s.papers.Outlets[0].ID)}, {"console, run", "/admin/runs/1"},
		{"console, suggestions", "/admin/suggestions"}, {"console, rulings", "/admin/rulings"}, {"console, proposals", "/admin/rulings/proposals"}, {"console, decided", "/admin/rulings/proposals?choose=merge&made=a,b&left=1"}, {"console, merge", "/admin/rulings/merge?q=tran+van+bay"},
		{"console, split", "/admin/rulings/split?person=" + strings.TrimPrefix(busy, "/people/")}, {"console, users", "/admin/users"}, {"console, system", "/admin/system"}, {"console, log", "/admin/log"}, {"account", "/account"}, {"saved searches", "/account/searches"}, {"save a search", "/account/searches?save=q%3Ddai+hoi&name=dai+hoi"}, {"mailbox", "/confirm"},
	}
}

// noPages are the routes that answer with something else than a page of ours.
var noPages = []string{"/api/", "/feeds/", "/openapi", "/static/", "/sitemap", "/web/", "/timemap/", "/healthz", "/readyz", "/metrics", "/robots.txt", "/opensearch.xml", "/cite/", ".csv"}

// emptyPages are the pages of an archive that has nothing yet, and setupPage the one that makes its first account.
var (
	emptyPages = [][2]string{{"empty, search", "/"}, {"empty, asked", "/?q=x"}, {"empty, people", "/people"}, {"empty, offices", "/offices"}, {"empty, terms", "/terms"}, {"empty, figures", "/figures"}, {"empty, about", "/about"}}
	setupPage  = [2]string{"first account", "/setup?code=first"}
)

// nobodyYet has no accounts.
type nobodyYet struct{ server.Accounts }

func (nobodyYet) Users(context.Context) ([]archive.User, error) { return nil, nil }

// unmade is a server of which nobody has made the first account. It has all routes, and little behind them.
func unmade(t *testing.T) *gin.Engine {
	t.Helper()
	h, err := server.New(server.Config{Search: struct{ server.Searcher }{}, Store: struct{ server.Store }{}, Accounts: nobodyYet{}, Sessions: memstore.New(), SetupCode: "first",
		Console: struct{ server.Console }{}, Editing: struct{ server.Editing }{}, Readers: struct{ server.Readers }{}, Replay: struct{ server.ReplayStore }{}, Captures: struct{ server.Captures }{}})
	if err != nil {
		t.Fatal(err)
	}
	return h.(*gin.Engine)
}

// everyRoute wants a page to look at for every route of the server that answers with one.
func everyRoute(t *testing.T, pages [][2]string) {
	t.Helper()
	routes := 0
	for _, route := range unmade(t).Routes() {
		if route.Method != http.MethodGet || slices.ContainsFunc(noPages, func(part string) bool { return strings.Contains(route.Path, part) }) {
			continue
		}
		routes++
		pattern := regexp.MustCompile("^" + regexp.MustCompile(`:[a-z]+`).ReplaceAllString(regexp.QuoteMeta(route.Path), "[^/?#]+") + "([?#]|$)")
		if !slices.ContainsFunc(pages, func(page [2]string) bool { return pattern.MatchString(page[1]) }) {
			t.Errorf("nobody looks at %s", route.Path)
		}
	}
	if routes == 0 {
		t.Error("the server has no pages")
	}
}

// look is a way to look at pages: how wide, in which theme.
type look struct {
	width int64
	dark  bool
}

var looks = []look{{1280, false}, {1280, true}, {390, true}, {390, false}}

func (l look) String() string {
	return fmt.Sprintf("%d-%s", l.width, map[bool]string{true: "dark", false: "light"}[l.dark])
}

// lookAtPages wants no barrier that axe-core knows on any page, in both languages and themes, wide and narrow, half of them with
// everything open, on paper, and on a very narrow screen with letters twice as large; nothing wider than its window; nothing that the pages' own policy refuses. KHOBAO_SHOTS names a folder for
// screenshots. A table of how heavy and how quick the pages are is logged; it decides nothing.
func lookAtPages(t *testing.T, s site) {
	script := axe(t)
	b := newTab(t, s.url, 1280)
	pages := everyPage(t, s)
	everyRoute(t, append(slices.Clone(pages), setupPage))
	looked := 0
	for i, lang := range []string{"vi", "en"} {
		b.resize(1280)
		b.open("/sign-in?lang=" + lang)
		for _, page := range pages {
			if page[1] == "/admin" && i == 0 {
				b.fill("#user", "quantri")
				b.fill("#password", adminPassword)
				ask[bool](b, "(document.querySelector('main form').requestSubmit(), true)")
				b.at("/admin")
			}
			b.open(page[1])
			looked += b.look(script, page[0], lang, i)
		}
	}
	looked += lookAtNothing(t, script)
	b.printed("print")
	b.resize(760) // about a sheet of A4
	for _, page := range pages {
		b.open(page[1])
		b.fits()
		b.shoot(page[0] + "-print")
	}
	b.printed("")
	b.resize(320)
	for _, page := range pages {
		b.open(page[1])
		b.fits()
		ask[bool](b, "(document.documentElement.style.fontSize = '200%', true)")
		b.fits()
		b.shoot(page[0] + "-large")
	}
	admin := session(t, s.url)
	var table strings.Builder
	fmt.Fprintf(&table, "%-26s %9s %9s %8s\n", "page", "HTML", "gzipped", "ms")
	for _, page := range pages {
		size, packed, took := weigh(t, s.url+page[1], admin)
		fmt.Fprintf(&table, "%-26s %9d %9d %8.1f\n", page[0], size, packed, took.Seconds()*1000)
	}
	t.Logf("%d pages in %d looks: %d\n%s", len(pages), 2*len(looks), looked, table.String())
}

// look looks at the page in all looks: half of them, by turns, with everything open.
func (b *tab) look(script, name, lang string, turn int) int {
	b.t.Helper()
	for n, l := range looks {
		b.dark(l.dark)
		b.resize(l.width)
		ask[bool](b, fmt.Sprintf("(document.querySelectorAll('details').forEach((d) => { d.open = %v; }), true)", (n+turn)%2 == 0))
		b.fits()
		b.shoot(fmt.Sprintf("%s-%s-%s", name, lang, l))
		for _, found := range b.barriers(script) {
			b.t.Errorf("%s, %s, %s: %s", name, lang, l, found)
		}
	}
	return len(looks)
}

// lookAtNothing looks at what an archive shows that has no article and no account yet.
func lookAtNothing(t *testing.T, script string) (looked int) {
	t.Helper()
	first := httptest.NewServer(unmade(t))
	t.Cleanup(first.Close)
	b := newTab(t, serve(t, t.TempDir()), 1280)
	for i, lang := range []string{"vi", "en"} {
		for _, page := range append(slices.Clone(emptyPages), setupPage) {
			address := b.base + page[1]
			if page == setupPage {
				address = first.URL + page[1]
			}
			address += map[bool]string{true: "&", false: "?"}[strings.Contains(page[1], "?")] + "lang=" + lang
			b.do(chromedp.Navigate(address))
			if status := ask[int](b, "performance.getEntriesByType('navigation')[0].responseStatus"); status != http.StatusOK {
				t.Errorf("%s: %d", page[0], status)
			}
			looked += b.look(script, page[0], lang, i)
		}
	}
	return looked
}

// session signs the admin in and returns the cookie.
func session(t *testing.T, base string) string {
	t.Helper()
	client := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	resp, err := client.PostForm(base+"/sign-in", url.Values{"user": {"quantri"}, "password": {adminPassword}})
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	if len(resp.Cookies()) == 0 {
		t.Fatalf("signing in gives no session: %s", resp.Status)
	}
	return resp.Cookies()[0].String()
}

// barriers runs axe-core: WCAG 2.0 to 2.2, A and AA, and best practice.
func (b *tab) barriers(script string) []string {
	b.t.Helper()
	if !ask[bool](b, "Boolean(window.axe)") {
		ask[bool](b, script+"; true")
	}
	found, err := awaited[[]struct {
		ID    string `json:"id"`
		Nodes []struct {
			HTML           string `json:"html"`
			FailureSummary string `json:"failureSummary"`
		} `json:"nodes"`
	}](b, `axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"]}).then((r) => r.violations)`)
	if err != nil {
		b.t.Fatal(err)
	}
	var all []string
	for _, f := range found {
		all = append(all, fmt.Sprintf("%s on %d elements, first %.200s: %.300s", f.ID, len(f.Nodes), f.Nodes[0].HTML, f.Nodes[0].FailureSummary))
	}
	return all
}

// shoot keeps a screenshot where somebody wants to look at them.
func (b *tab) shoot(name string) {
	b.t.Helper()
	dir := os.Getenv("KHOBAO_SHOTS")
	if dir == "" {
		return
	}
	if err := os.WriteFile(filepath.Join(dir, strings.ReplaceAll(name, " ", "-")+".png"), b.screenshot(), 0o600); err != nil {
		b.t.Fatal(err)
	}
}

// weigh fetches a page as a browser does.
func weigh(t *testing.T, address, cookie string) (size, packed int, took time.Duration) {
	t.Helper()
	req, err := http.NewRequest(http.MethodGet, address, nil)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Cookie", cookie)
	req.Header.Set("Accept-Encoding", "gzip") // said, it is not undone by the client
	start := time.Now()
	resp, err := http.DefaultTransport.RoundTrip(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	took = time.Since(start)
	if err != nil {
		t.Fatal(err)
	}
	packed = len(body)
	if resp.Header.Get("Content-Encoding") == "gzip" {
		r, err := gzip.NewReader(bytes.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		if body, err = io.ReadAll(r); err != nil {
			t.Fatal(err)
		}
	}
	return len(body), packed, took
}
