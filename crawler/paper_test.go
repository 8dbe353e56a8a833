package crawler

import (
	"bufio"
	"bytes"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"khobao/archive"
)

// paper is a small newspaper on loopback. Pages are by path with query; what is not there is 404.
type paper struct {
	*httptest.Server
	mu    sync.Mutex
	pages map[string]http.HandlerFunc
	asked map[string]int
}

func newPaper(t *testing.T) *paper {
	t.Helper()
	p := &paper{pages: map[string]http.HandlerFunc{}, asked: map[string]int{}}
	p.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		p.mu.Lock()
		page := p.pages[r.URL.RequestURI()]
		if page == nil {
			page = p.pages["* "+r.URL.Path]
		}
		p.asked[r.URL.RequestURI()]++
		p.mu.Unlock()
		if page == nil {
			http.NotFound(w, r)
			return
		}
		page(w, r)
	}))
	t.Cleanup(p.Close)
	return p
}

func (p *paper) set(path string, page http.HandlerFunc) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.pages[path] = page
}

// handle serves a path with whatever query.
func (p *paper) handle(path string, page http.HandlerFunc) { p.set("* "+path, page) }

func (p *paper) times(path string) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.asked[path]
}

// outlet returns the paper as an outlet without a pause between requests.
func (p *paper) outlet() archive.Outlet {
	return archive.Outlet{ID: "baothunghiem", Name: "Báo Thử Nghiệm", Home: p.URL + "/", Profile: "a", Delay: -1}
}

// list serves a page of links.
func list(links ...string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprint(w, "<!DOCTYPE html><html><head><title>Trang danh sách</title></head><body><ul>")
		for _, link := range links {
			fmt.Fprintf(w, "<li><a href=%q>Tin về %s</a></li>", link, link)
		}
		fmt.Fprint(w, "</ul></body></html>")
	}
}

// story returns an article page in the form of family A.
func story(title, body string, links ...string) string {
	var b strings.Builder
	fmt.Fprintf(&b, `<!DOCTYPE html><html><head><meta charset="utf-8"><title>%[1]s</title>
<meta property="og:type" content="article"><meta property="og:title" content="%[1]s">
<meta property="article:published_time" content="2025-10-20T08:00:00+07:00"></head>
<body><h1 class="fw700">%[1]s</h1><div id="newscontents"><div class="content-fck"><p>%[2]s</p>`, title, body)
	for i := range 4 {
		fmt.Fprintf(&b, "<p>Đoạn thứ %d của bài viết, đủ dài để không ai nhầm bài này với một danh sách tin. "+
			"Hội nghị nghe báo cáo, thảo luận và thống nhất các nhiệm vụ trong thời gian tới.</p>", i+1)
	}
	b.WriteString(`<p style="text-align:right"><strong>Thu Hà</strong></p></div></div>`)
	for _, link := range links {
		fmt.Fprintf(&b, `<a href=%q>Xem thêm</a>`, link)
	}
	b.WriteString("</body></html>")
	return b.String()
}

func article(title string, links ...string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprint(w, story(title, "Ngày 20-10, "+title+".", links...))
	}
}

func text(kind, body string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", kind)
		fmt.Fprint(w, body)
	}
}

func status(code int, header ...string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		for i := 0; i+1 < len(header); i += 2 {
			w.Header().Set(header[i], header[i+1])
		}
		w.WriteHeader(code)
	}
}

// newTestCrawler returns a crawler of loopback servers with a clock of its own.
func newTestCrawler(t *testing.T, config Config) (*Crawler, *memory, *clock) {
	t.Helper()
	k := newClock()
	m := newMemory(k.Now)
	allow, err := ParseAllow([]string{"127.0.0.0/8"})
	if err != nil {
		t.Fatal(err)
	}
	config.Store, config.Allow, config.Now, config.Sleep = m, allow, k.Now, k.Sleep
	setDefault(&config.Ahead, 1) // tests say what comes after what; those of many visits at once say so
	c := New(config)
	t.Cleanup(c.Close)
	return c, m, k
}

func headerOf(head []byte, name string) string {
	resp, err := http.ReadResponse(bufio.NewReader(bytes.NewReader(head)), nil)
	if err != nil {
		return ""
	}
	return resp.Header.Get(name)
}
