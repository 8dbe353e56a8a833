package crawler

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"testing"
	"time"

	"khobao/archive"
)

// crawlOne crawls a paper whose home page links to /la.html, which answers as given, and to a good article.
func crawlOne(t *testing.T, config Config, odd http.HandlerFunc) (archive.Run, *memory, *paper) {
	t.Helper()
	p := newPaper(t)
	p.set("/", list("/la.html", "/tin-tot-lanh-a7.html"))
	p.set("/la.html", odd)
	p.set("/tin-tot-lanh-a7.html", article("Tin tốt lành"))
	c, m, _ := newTestCrawler(t, config)
	run, err := c.Crawl(context.Background(), p.outlet())
	if err != nil {
		t.Fatal(err)
	}
	if run.Counts.New != 1 || run.State != archive.Done {
		t.Errorf("the good article was not found: %+v %s %q", run.Counts, run.State, run.Messages)
	}
	return run, m, p
}

// captureOf returns the newest capture of path.
func captureOf(t *testing.T, m *memory, path string) archive.Exchange {
	t.Helper()
	for i := len(m.captures) - 1; i >= 0; i-- {
		if strings.HasSuffix(m.captures[i].URL, path) {
			return m.captures[i]
		}
	}
	t.Fatalf("%s was not captured", path)
	return archive.Exchange{}
}

func TestHostileStatuses(t *testing.T) {
	tests := []struct {
		name   string
		page   http.HandlerFunc
		asked  int
		failed int
		why    string
	}{
		{"server error", status(500), 3, 1, "it answers 500 Internal Server Error (3 tries)"},
		{"too many requests", status(429, "Retry-After", "3"), 3, 1, "it answers 429 Too Many Requests (3 tries)"},
		{"precondition required", status(428), 3, 1, "(3 tries)"},
		{"forbidden", status(403), 1, 1, "it answers 403 Forbidden"},
		{"not found", status(404), 1, 0, ""},
		{"redirect loop", status(302, "Location", "/la.html"), maxRedirects + 1, 1, "more than 8 redirects"},
		{"redirect to nowhere", status(302), 1, 1, ""},
		{"teapot", status(299), 1, 0, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			run, _, p := crawlOne(t, Config{}, test.page)
			if got := p.times("/la.html"); got != test.asked {
				t.Errorf("asked %d times, want %d", got, test.asked)
			}
			if run.Counts.Failed != test.failed {
				t.Errorf("%+v, want %d failed", run.Counts, test.failed)
			}
			if said := strings.Join(run.Messages, "\n"); !strings.Contains(said, test.why) {
				t.Errorf("messages %q, want %q", said, test.why)
			}
		})
	}
}

func TestRedirectOutOfTheOutlet(t *testing.T) {
	run, m, _ := crawlOne(t, Config{}, status(301, "Location", "http://127.0.0.2:1/"))
	if run.Counts.Refused != 1 {
		t.Errorf("%+v", run.Counts)
	}
	if x := captureOf(t, m, "/la.html"); x.Status != 301 || !bytes.Contains(x.ResponseHead, []byte("Location: http://127.0.0.2:1/\r\n")) {
		t.Errorf("the redirect was not kept: %d %q", x.Status, x.ResponseHead)
	}
}

// Names and passwords in addresses are neither sent nor kept, wherever they stand.
func TestNamesAndPasswordsInAddresses(t *testing.T) {
	p := newPaper(t)
	sent := 0
	page := func(then http.HandlerFunc) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			if r.Header.Get("Authorization") != "" {
				sent++
			}
			then(w, r)
		}
	}
	secret := strings.Replace(p.URL, "//", "//ai:mat-khau@", 1)
	p.set("/robots.txt", status(302, "Location", secret+"/robots-khac.txt"))
	p.set("/robots-khac.txt", page(text("text/plain", "User-agent: *\nAllow: /\n")))
	p.set("/sitemap.xml", text("text/xml", "<urlset><url><loc>"+secret+"/tin-trong-so-do-a3.html</loc></url></urlset>"))
	p.set("/", list("/tin-dan-di-a1.html", secret+"/tin-co-lien-ket-a2.html"))
	p.set("/tin-dan-di-a1.html", status(302, "Location", secret+"/tin-tot-lanh-a4.html"))
	for i, title := range []string{"Tin có liên kết a2", "Tin trong sơ đồ a3", "Tin tốt lành a4"} {
		path := []string{"/tin-co-lien-ket-a2.html", "/tin-trong-so-do-a3.html", "/tin-tot-lanh-a4.html"}[i]
		p.set(path, page(article(title)))
	}
	c, m, _ := newTestCrawler(t, Config{})
	run, err := c.Crawl(context.Background(), p.outlet())
	if err != nil || run.Counts.New != 1 || sent != 0 {
		t.Errorf("%v %+v, %d times sent", err, run.Counts, sent)
	}
	for _, x := range m.captures {
		if strings.Contains(x.URL, "mat-khau") {
			t.Errorf("captured at %s", x.URL)
		}
	}
	for _, a := range m.articles {
		if strings.Contains(fmt.Sprint(a.URL, a.CanonicalURL, a.Aliases), "mat-khau") {
			t.Errorf("%q %q %q", a.URL, a.CanonicalURL, a.Aliases)
		}
	}
	for _, item := range m.items {
		if strings.Contains(item.URL+item.Via+item.Key, "mat-khau") {
			t.Errorf("in the frontier: %q", item.URL)
		}
	}
	if said := fmt.Sprint(run.Messages, run.Reasons); strings.Contains(said, "mat-khau") {
		t.Error(said)
	}
}

func TestGzipBomb(t *testing.T) {
	var bomb bytes.Buffer
	w := gzip.NewWriter(&bomb)
	chunk := make([]byte, 1<<20)
	for range 64 {
		w.Write(chunk)
	}
	w.Close()
	run, m, _ := crawlOne(t, Config{MaxDecoded: 1 << 20}, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		w.Header().Set("Content-Encoding", "gzip")
		w.Header().Set("Content-Length", strconv.Itoa(bomb.Len()))
		w.Write(bomb.Bytes())
	})
	if run.Counts.Failed != 1 || !strings.Contains(run.Messages[0], errTooLong.Error()) {
		t.Errorf("%+v %q", run.Counts, run.Messages)
	}
	if x := captureOf(t, m, "/la.html"); !bytes.Equal(x.ResponseBody, bomb.Bytes()) || x.Truncated != "" {
		t.Error("the bytes of the wire were not kept")
	}
}

func TestLongBodyIsCutAndMarked(t *testing.T) {
	run, m, _ := crawlOne(t, Config{MaxBody: 100_000}, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		for range 1000 {
			fmt.Fprint(w, strings.Repeat("a", 1000))
		}
	})
	if run.Counts.Failed != 1 {
		t.Errorf("%+v %q", run.Counts, run.Messages)
	}
	if x := captureOf(t, m, "/la.html"); len(x.ResponseBody) != 100_000 || x.Truncated != "length" {
		t.Errorf("%d bytes, truncated %q", len(x.ResponseBody), x.Truncated)
	}
}

func TestLyingContentLength(t *testing.T) {
	page := story("Bài bị khai dài hơn", "Ngày 20-10, nội dung.")
	raw := func(body string) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) {
			conn, _, err := w.(http.Hijacker).Hijack()
			if err != nil {
				return
			}
			fmt.Fprintf(conn, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n%s", len(body)+500, body)
			conn.Close()
		}
	}
	p := newPaper(t)
	p.set("/", list("/bai-du-dai-a1.html", "/bai-bi-cat-a2.html"))
	p.set("/bai-du-dai-a1.html", raw(page))
	p.set("/bai-bi-cat-a2.html", raw(page[:len(page)/2]))
	c, m, _ := newTestCrawler(t, Config{})
	run, err := c.Crawl(context.Background(), p.outlet())
	if err != nil {
		t.Fatal(err)
	}
	if run.Counts.New != 1 || run.Counts.Failed != 1 {
		t.Errorf("%+v %q", run.Counts, run.Messages)
	}
	if x := captureOf(t, m, "-a1.html"); x.Truncated != "disconnect" {
		t.Errorf("truncated %q", x.Truncated)
	}
}

// Chunks are kept as they came, with their extensions and the trailer; the page is read without them, as far as they make sense.
func TestChunksAreKept(t *testing.T) {
	page := story("Bài đến từng khúc", "Ngày 20-10, nội dung.")
	half := len(page) / 2
	var odd strings.Builder // 1-byte chunks with long extensions: a body many times as long as what it holds
	for i := range 20_000 {
		fmt.Fprintf(&odd, "1;%s\r\n%c\r\n", strings.Repeat("x", 10), 'a'+i%26)
	}
	for _, test := range []struct {
		name, body, cut string
		found, failed   int
	}{
		{"extensions and a trailer", fmt.Sprintf("%X;a=b\r\n%s\r\n%x\r\n%s\r\n0\r\nX-Sum: 1\r\n\r\n", half, page[:half], len(page)-half, page[half:]), "", 2, 0},
		{"no last chunk", fmt.Sprintf("%x\r\n%s\r\n", len(page), page), "disconnect", 2, 0},
		{"a size that is none", fmt.Sprintf("%x\r\n%s\r\nkhong\r\n", half, page[:half]), "disconnect", 1, 1},
		{"a size beyond all", "ffffffffffffffff\r\n" + page[:half], "disconnect", 1, 1},
		{"no chunks at all", page, "disconnect", 1, 1},
		{"longer than what they hold", odd.String() + "0\r\n\r\n", "length", 1, 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := newPaper(t)
			p.set("/", list("/bai-tung-khuc-a1.html", "/tin-tot-lanh-a7.html"))
			p.set("/tin-tot-lanh-a7.html", article("Tin tốt lành"))
			p.set("/bai-tung-khuc-a1.html", func(w http.ResponseWriter, _ *http.Request) {
				conn, _, err := w.(http.Hijacker).Hijack()
				if err != nil {
					return
				}
				fmt.Fprintf(conn, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n%s", test.body)
				conn.Close()
			})
			c, m, _ := newTestCrawler(t, Config{Tries: 1, MaxBody: 100_000})
			run, err := c.Crawl(context.Background(), p.outlet())
			if err != nil || run.Counts.Found != test.found || run.Counts.Failed != test.failed {
				t.Errorf("%v %+v %q", err, run.Counts, run.Messages)
			}
			x := captureOf(t, m, "-a1.html")
			if want := test.body[:min(len(test.body), 100_000)]; string(x.ResponseBody) != want || x.Truncated != test.cut {
				t.Errorf("kept %d bytes of %d, truncated %q; want %q", len(x.ResponseBody), len(want), x.Truncated, test.cut)
			}
		})
	}
}

func TestOddHeadsAreKept(t *testing.T) {
	const head = "HTTP/1.1 200 Được\r\nX-Lạ: a\r\nx-la:  b \r\nContent-Type: text/html\r\nConnection: close\r\n\r\n"
	_, m, _ := crawlOne(t, Config{}, func(w http.ResponseWriter, _ *http.Request) {
		conn, _, err := w.(http.Hijacker).Hijack()
		if err != nil {
			return
		}
		fmt.Fprint(conn, "HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n"+strings.Replace(head, "Lạ", "La", 1)+"<html>ngắn</html>")
		conn.Close()
	})
	x := captureOf(t, m, "/la.html")
	if want := strings.Replace(head, "Lạ", "La", 1); string(x.ResponseHead) != want {
		t.Errorf("got %q\nwant %q", x.ResponseHead, want)
	}
	if x.IP != "127.0.0.1" || x.Time.IsZero() || string(x.ResponseBody) != "<html>ngắn</html>" {
		t.Errorf("%+v", x)
	}
}

func TestGarbageAnswers(t *testing.T) {
	for name, answer := range map[string]string{
		"no HTTP":        "SSH-2.0-OpenSSH_9.6\r\n",
		"nothing":        "",
		"endless header": "HTTP/1.1 200 OK\r\n" + strings.Repeat("X-A: "+strings.Repeat("a", 1000)+"\r\n", 400),
	} {
		t.Run(name, func(t *testing.T) {
			run, _, _ := crawlOne(t, Config{Tries: 2}, func(w http.ResponseWriter, _ *http.Request) {
				conn, _, err := w.(http.Hijacker).Hijack()
				if err != nil {
					return
				}
				fmt.Fprint(conn, answer)
				conn.Close()
			})
			if run.Counts.Failed != 1 {
				t.Errorf("%+v %q", run.Counts, run.Messages)
			}
		})
	}
}

func TestContentCodings(t *testing.T) {
	page := []byte(story("Bài được nén", "Ngày 20-10, nội dung được nén."))
	zip := func(b []byte) []byte {
		var out bytes.Buffer
		w := gzip.NewWriter(&out)
		w.Write(b)
		w.Close()
		return out.Bytes()
	}
	zipped := zip(page)
	tests := []struct {
		coding string
		body   []byte
		found  int
		failed int
	}{
		{"gzip", zipped, 2, 0},
		{"gzip", zip(zipped), 2, 0},
		{"", zipped, 2, 0},
		{"gzip", page, 2, 0}, // it lies
		{"br", page, 2, 0},   // so does this
		{"br", []byte("\x8b\x00\x80\xff\xff"), 1, 1},
		{"gzip", zipped[:len(zipped)/2], 1, 1},
		{"gzip, gzip, gzip, gzip", page, 1, 1},
	}
	for _, test := range tests {
		t.Run(test.coding, func(t *testing.T) {
			p := newPaper(t)
			p.set("/", list("/bai-duoc-nen-a1.html", "/tin-tot-lanh-a7.html"))
			p.set("/tin-tot-lanh-a7.html", article("Tin tốt lành"))
			p.set("/bai-duoc-nen-a1.html", func(w http.ResponseWriter, _ *http.Request) {
				w.Header().Set("Content-Type", "text/html; charset=utf-8")
				if test.coding != "" {
					w.Header().Set("Content-Encoding", test.coding)
				}
				w.Write(test.body)
			})
			c, m, _ := newTestCrawler(t, Config{Tries: 1})
			run, err := c.Crawl(context.Background(), p.outlet())
			if err != nil || run.Counts.Found != test.found || run.Counts.Failed != test.failed {
				t.Errorf("%v %+v %q", err, run.Counts, run.Messages)
			}
			if x := captureOf(t, m, "-a1.html"); !bytes.Equal(x.ResponseBody, test.body) {
				t.Error("the bytes of the wire were not kept")
			}
		})
	}
}

func TestOtherContentIsKeptAndNotRead(t *testing.T) {
	run, m, _ := crawlOne(t, Config{}, text("application/pdf", "%PDF-1.7 <a href='/khong-theo-a9.html'>"))
	if run.Counts.Failed != 0 || run.Counts.Queued != 0 {
		t.Errorf("%+v", run.Counts)
	}
	if x := captureOf(t, m, "/la.html"); x.ContentType != "application/pdf" {
		t.Errorf("%+v", x)
	}
}

func TestRobotsThatFail(t *testing.T) {
	p := newPaper(t)
	p.set("/", list("/tin-tot-lanh-a7.html"))
	p.set("/tin-tot-lanh-a7.html", article("Tin tốt lành"))
	p.set("/robots.txt", status(503))
	c, _, k := newTestCrawler(t, Config{})
	run, err := c.Crawl(context.Background(), p.outlet())
	if err != nil {
		t.Fatal(err)
	}
	if run.Counts.Found != 0 || p.times("/") != 0 || p.times("/robots.txt") < 2 {
		t.Errorf("%+v: home asked %d times, robots.txt %d times", run.Counts, p.times("/"), p.times("/robots.txt"))
	}
	for code, allowed := range map[int]bool{403: true, 404: true, 429: false, 500: false} {
		p.set("/robots.txt", status(code))
		k.Sleep(context.Background(), 25*time.Hour)
		cr := &crawl{Crawler: c, trial: true}
		if _, err := cr.robotsAt(context.Background(), mustURL(p.URL+"/")); (err == nil) != allowed || err != nil && !errors.Is(err, errNoRobots) {
			t.Errorf("robots.txt with status %d: %v", code, err)
		}
	}
}

func TestRobotsRedirects(t *testing.T) {
	p := newPaper(t)
	for i := range 5 {
		p.set(fmt.Sprintf("/robots%d", i), status(302, "Location", fmt.Sprintf("/robots%d", i+1)))
	}
	p.set("/robots5", text("text/plain", "User-agent: *\nDisallow: /cam\n"))
	p.set("/robots.txt", status(301, "Location", "/robots1"))
	c, _, k := newTestCrawler(t, Config{})
	cr := &crawl{Crawler: c, trial: true}
	rules, err := cr.robotsAt(context.Background(), mustURL(p.URL+"/"))
	if err != nil || rules.allowed("KhoBao", "/cam") {
		t.Errorf("five redirects: %v", err)
	}
	p.set("/robots.txt", status(301, "Location", "/robots.txt"))
	k.Sleep(context.Background(), 25*time.Hour)
	if rules, err = cr.robotsAt(context.Background(), mustURL(p.URL+"/")); err != nil || !rules.allowed("KhoBao", "/cam") {
		t.Errorf("endless redirects: %v", err)
	}
}
