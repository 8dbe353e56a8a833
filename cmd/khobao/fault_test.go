package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"compress/zlib"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/zstd"
	"golang.org/x/text/encoding/charmap"

	"khobao/archive"
	"khobao/archive/store"
	"khobao/crawler"
)

// fault is a way in which an address of a site misbehaves. The other pages of the site are good.
type fault struct {
	name   string
	answer http.HandlerFunc
	says   string // what the crawl must say of it; empty: nothing, it is taken as it is
	finds  int    // articles that are found beside the good ones
	large  bool   // it is read, not refused, and as large as a page may be
	slow   bool   // it takes longer than anybody waits

	at   string // the address that misbehaves; empty: a page that the front page links to
	bomb bool   // it is small as it comes, and huge when unpacked
}

// wire returns an answer that is written to the connection as it is.
func wire(write func(w io.Writer)) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		conn, buf, err := w.(http.Hijacker).Hijack()
		if err != nil {
			return
		}
		defer conn.Close()
		write(buf)
		buf.Flush() // what the other side does not take is what the fault is about
	}
}

func body(kind string, head []string, b []byte) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", kind)
		for i := 0; i < len(head); i += 2 {
			w.Header().Set(head[i], head[i+1])
		}
		w.Write(b)
	}
}

// zipped returns n MiB of zeros, compressed so many times.
func zipped(t *testing.T, n, times int) []byte {
	t.Helper()
	var r io.Reader = io.LimitReader(zeros{}, int64(n)<<20)
	var out bytes.Buffer
	for range times {
		out.Reset()
		w := gzip.NewWriter(&out)
		if _, err := io.Copy(w, r); err != nil {
			t.Fatal(err)
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		r = bytes.NewReader(bytes.Clone(out.Bytes()))
	}
	return out.Bytes()
}

// packed returns a page in gzip.
func packed(t *testing.T, page string) []byte {
	t.Helper()
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	if _, err := io.WriteString(w, page); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) {
	clear(p)
	return len(p), nil
}

// forever writes a piece until nobody reads any more.
func forever(w io.Writer, piece string) {
	for range 1 << 20 {
		if _, err := io.WriteString(w, piece); err != nil {
			return
		}
	}
}

const (
	htmlType = "text/html; charset=utf-8"
	sentence = "Hội nghị nghe báo cáo, thảo luận và thống nhất các nhiệm vụ trọng tâm trong thời gian tới của tỉnh. "
)

// goodPage is an article.
func goodPage(title string) string {
	return `<!DOCTYPE html><html><head><title>` + title + `</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2025-10-20T08:00:00+07:00"></head><body><h1>` + title + `</h1><div class="noi-dung"><p>` +
		strings.Repeat(sentence, 4) + `</p><p>` + strings.Repeat(sentence, 3) + `</p><p>` + strings.Repeat(sentence, 5) + `</p></div></body></html>`
}

func faults(t *testing.T) []fault {
	windows1258, err := charmap.Windows1258.NewEncoder().String(strings.NewReplacer("ộ", "ô\u0323", "ị", "i\u0323", "á", "a\u0301", "ả", "a\u0309",
		"ậ", "â\u0323", "ố", "ô\u0301", "ấ", "â\u0301", "ệ", "ê\u0323", "ụ", "u\u0323", "ọ", "o\u0323", "ờ", "ơ\u0300", "ớ", "ơ\u0301", "ủ", "u\u0309",
		"ỉ", "i\u0309", "à", "a\u0300", "ũ", "u\u0303", "ó", "o\u0301", "ạ", "a\u0323").Replace(goodPage("Hội nghị cán bộ tỉnh")))
	if err != nil {
		t.Fatal(err)
	}
	var links strings.Builder
	for i := range 100_000 {
		fmt.Fprintf(&links, "<a href='/muc-%d/'>Mục %d</a>\n", i, i)
	}
	laughs := `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">`
	for c := 'b'; c < 'q'; c++ {
		laughs += fmt.Sprintf(`<!ENTITY %c "%s">`, c, strings.Repeat(fmt.Sprintf("&%c;", c-1), 10))
	}
	big := goodPage("Trang dài hai mươi MB")
	big = strings.Replace(big, "</div>", strings.Repeat("<p>"+sentence+"</p>\n", 20<<20/len(sentence))+"</div>", 1)
	return []fault{
		{"nothing at all", body(htmlType, nil, []byte("<html><p>trang tĩnh</p></html>")), "", 0, false, false, "", false},
		{"23 MiB in an old font, packed", body(htmlType, []string{"Content-Encoding", "gzip"}, packed(t, strings.Repeat("v\xb5 c\xf1a c\xb8c l\xb5 kh\xabng m\xe9t ®· ", 800_000))), "", 0, false, false, "", false},
		{"23 MiB of letters that grow, packed", body(htmlType, []string{"Content-Encoding", "gzip"}, packed(t, "<meta charset=windows-1258><p>"+strings.Repeat("\xfe\xfe\xfe ", 6_000_000))), "", 0, false, false, "", false},
		{"a body without end", wire(func(w io.Writer) {
			io.WriteString(w, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
			forever(w, strings.Repeat("<p>a</p>", 1000))
		}), "longer than the bound", 0, true, false, "", false},
		{"chunks that are all extension", wire(func(w io.Writer) {
			io.WriteString(w, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n")
			forever(w, "1;"+strings.Repeat("x", 2000)+"\r\na\r\n")
		}), "", 0, false, false, "", false},
		{"headers without end", wire(func(w io.Writer) {
			io.WriteString(w, "HTTP/1.1 200 OK\r\n")
			forever(w, "X-Them: "+strings.Repeat("a", 1000)+"\r\n")
		}), "headers exceeded", 0, false, false, "", false},
		{"interim answers without end", wire(func(w io.Writer) { forever(w, "HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n") }), "headers exceeded", 0, false, false, "", false},
		{"a body of a byte a second", wire(func(w io.Writer) {
			io.WriteString(w, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
			for w.(*bufio.ReadWriter).Flush() == nil {
				io.WriteString(w, "a")
				time.Sleep(time.Second)
			}
		}), "broke off", 0, false, true, "", false},
		{"silence", func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }, "no answer within", 0, false, true, "", false},
		{"redirects in a circle", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/la.html", http.StatusFound) }, "more than 8 redirects", 0, false, false, "", false},
		{"a redirect to cloud metadata", func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "http://169.254.169.254/latest/meta-data/", http.StatusFound)
		}, "none of the outlet's hosts", 0, false, false, "", false},
		{"Content-Length too long", wire(func(w io.Writer) {
			fmt.Fprintf(w, "HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: 9999999\r\n\r\n%s", htmlType, goodPage("Bài khai dài hơn"))
		}), "", 1, false, false, "", false},
		{"Content-Length too short", wire(func(w io.Writer) {
			fmt.Fprintf(w, "HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: 300\r\n\r\n%s", htmlType, goodPage("Bài khai ngắn hơn"))
		}), "", 1, false, false, "", false},
		{"an article said to be a picture", body("image/png", nil, []byte(goodPage("Bài nhận là ảnh"))), "", 0, false, false, "", false},
		{"a picture said to be a page", body(htmlType, nil, append([]byte("\x89PNG\r\n\x1a\n"), bytes.Repeat([]byte{0, 255, 60, 97}, 50_000)...)), "", 0, false, false, "", false},
		{"windows-1258 said to be UTF-8", body(htmlType, nil, []byte(windows1258)), "", 1, false, false, "", false},
		{"broken gzip", body(htmlType, []string{"Content-Encoding", "gzip"}, zipped(t, 1, 1)[:500]), "broke off", 0, false, false, "", false},
		{"gzip that is none", body(htmlType, []string{"Content-Encoding", "gzip"}, []byte(goodPage("Bài không nén"))), "", 1, false, false, "", false},
		{"entities that grow", body("application/xml", nil, []byte(laughs+"]><urlset><url><loc>&p;</loc></url></urlset>")), "", 0, false, false, "", false},
		{"a page of 20 MB", body(htmlType, nil, []byte(big)), "", 1, true, false, "", false},
		{"100,000 links on a page", body(htmlType, nil, []byte("<html><body>"+links.String()+"</body></html>")), "", 0, true, false, "", false},
		{"300,000 elements in each other", body(htmlType, nil, []byte("<html><body>"+strings.Repeat("<div>", 300_000)+"x")), "", 0, true, false, "", false},
		{"a tag of 8 MB", body(htmlType, nil, []byte("<html><body><p "+strings.Repeat("a='b' ", 8<<20/6)+">")), "", 0, true, false, "", false},
		{"no HTTP", wire(func(w io.Writer) { io.WriteString(w, "SSH-2.0-OpenSSH_9.6\r\n") }), "malformed", 0, false, false, "", false},
		{"not modified, unasked", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNotModified) }, "", 0, false, false, "", false},
	}
}

// bombs are bodies that are much longer than any page may be, in every coding that is read, also in each other.
func bombs(t *testing.T) (all []fault) {
	t.Helper()
	const size = 256 // MiB
	gzipped, err := io.ReadAll(wrapped(t, io.LimitReader(zeros{}, size<<20), "gzip"))
	if err != nil {
		t.Fatal(err)
	}
	for _, codings := range []string{"gzip", "deflate", "br", "zstd", "gzip, gzip", "gzip, br", "gzip, zstd", "gzip, gzip, gzip"} {
		names := strings.Split(codings, ", ")
		packed := io.Reader(bytes.NewReader(gzipped))
		if names[0] != "gzip" {
			packed = wrapped(t, io.LimitReader(zeros{}, size<<20), names[0])
		}
		for _, name := range names[1:] {
			packed = wrapped(t, packed, name)
		}
		b, err := io.ReadAll(packed)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, fault{name: fmt.Sprintf("%d MiB in %s", size, codings), bomb: true, says: "longer than the bound", answer: body(htmlType, []string{"Content-Encoding", codings}, b)})
	}
	return append(all,
		fault{name: fmt.Sprintf("%d MiB in gzip, unsaid", size), bomb: true, says: "longer than the bound", answer: body(htmlType, nil, gzipped)},
		fault{name: "a zstd that refers back 512 MiB", bomb: true, says: "cannot be undone",
			answer: body(htmlType, []string{"Content-Encoding", "zstd"}, []byte("\x28\xb5\x2f\xfd\x00\x98"+strings.Repeat("\x02\x00\x10\x00", 2000)))})
}

// wrapped returns what r gives, in a coding.
func wrapped(t *testing.T, r io.Reader, name string) io.Reader {
	t.Helper()
	var out bytes.Buffer
	var w io.WriteCloser
	var err error
	switch name {
	case "gzip":
		w = gzip.NewWriter(&out)
	case "deflate":
		w = zlib.NewWriter(&out)
	case "br":
		w = brotli.NewWriterLevel(&out, brotli.BestSpeed)
	case "zstd":
		w, err = zstd.NewWriter(&out, zstd.WithEncoderConcurrency(1))
	}
	if err == nil {
		_, err = io.Copy(w, r)
	}
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	return &out
}

// TestFaults crawls a site for each fault, in a process of its own, and says what became of it and how much memory that took: the process
// at its peak, and how much of that is more than one has that meets no fault. The good pages must be found whatever the other does, and
// what a fault costs is bounded.
func TestFaults(t *testing.T) {
	if testing.Short() {
		t.Skip("a process for each fault")
	}
	var table strings.Builder
	_, usual := crawlFault(t, faults(t)[0])
	all := slices.Concat(faults(t), bombs(t))
	for _, f := range append(all, faultsElsewhere(t, all)...) {
		t.Run(f.name, func(t *testing.T) {
			run, peak := crawlFault(t, f)
			said := reasonsText(run.Reasons)
			fmt.Fprintf(&table, "\n%-38s %4d MiB (%+d)  %d fetched, %d articles, %d refused, %d failed: %.120s", f.name, peak>>20, (peak-usual)>>20, run.Counts.Fetched, run.Counts.New,
				run.Counts.Refused, run.Counts.Failed, said)
			if run.State != archive.Done || run.Counts.New != goodOnes+f.finds {
				t.Errorf("%s with %d articles, want %d: %s; %q", run.State, run.Counts.New, goodOnes+f.finds, said, run.Messages)
			}
			if !strings.Contains(said, f.says) {
				t.Errorf("not said: %q in %s", f.says, said)
			}
			const mostOfBomb = 64 << 20
			if f.bomb && peak-usual > mostOfBomb {
				t.Errorf("%d MiB more than without it, want at most %d", (peak-usual)>>20, mostOfBomb>>20)
			}
			if peak > f.peak() {
				t.Errorf("%d MiB at its peak, want at most %d", peak>>20, f.peak()>>20)
			}
		})
	}
	t.Logf("memory of the whole process at its peak (and how much more that is than without a fault), and what became of the crawl:%s", table.String())
}

// peak bounds the memory of a process that crawls such a site: about half as much again as it is on a machine with nothing else to do,
// for on a busy one the garbage is collected later.
func (f fault) peak() int {
	switch {
	case f.at == everywhere:
		return 448 << 20 // several large ones, one after the other
	case f.large:
		return 320 << 20
	}
	return 128 << 20
}

// goodOnes is how many good articles each site has, at these paths.
const goodOnes = 3

func goodPath(i int) string { return fmt.Sprintf("/bai-viet-tot-lanh-a%d.html", i) }

// crawlFault crawls a site with good articles and one address that misbehaves.
func crawlFault(t *testing.T, f fault) (run archive.Run, peak int) {
	t.Helper()
	mux := http.NewServeMux()
	if f.at == "" {
		f.at = "/la.html"
	}
	home := "<html><body><a href='/la.html'>Lạ lắm đấy</a>"
	if strings.HasSuffix(f.at, ".rss") {
		home += "<a href='" + f.at + "'>RSS</a>"
	}
	for i := range goodOnes {
		path := goodPath(i)
		home += fmt.Sprintf("<a href='%s'>Bài viết tốt lành số %d</a>", path, i)
		mux.HandleFunc(path, body(htmlType, nil, []byte(goodPage(fmt.Sprintf("Bài viết tốt lành số %d", i)))))
	}
	mux.HandleFunc("/sitemap.xml", body("text/xml", nil, []byte("<urlset><url><loc>/la.html</loc></url></urlset>")))
	mux.HandleFunc("/{$}", body(htmlType, nil, []byte(home)))
	site := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == f.at || f.at == everywhere && !strings.HasPrefix(r.URL.Path, "/bai-viet-tot-lanh-") {
			f.answer(w, r)
			return
		}
		mux.ServeHTTP(w, r)
	}))
	t.Cleanup(func() { site.CloseClientConnections(); site.Listener.Close() }) // not Close, which waits for handlers that sleep
	patience := time.Minute
	if f.slow { // it is waited for in vain; the good pages are there in much less
		patience = 5 * time.Second
	}
	cmd, out := child(t, site.URL, asFaultCrawler+patience.String()+":"+t.TempDir())
	done := make(chan error, 1)
	go func() { done <- cmd.Wait() }()
	for {
		select {
		case err := <-done:
			if err != nil {
				t.Fatalf("%s: %v\n%s", f.name, err, out)
			}
			line := out.String()[strings.LastIndexByte(strings.TrimSpace(out.String()), '\n')+1:]
			if err := json.Unmarshal([]byte(line), &run); err != nil {
				t.Fatalf("%s: %v\n%s", f.name, err, out)
			}
			return run, peak
		case <-time.After(5 * time.Millisecond):
			peak = max(peak, highWater(cmd.Process.Pid))
		}
	}
}

// highWater returns how much memory a process has had at most. What the system tells of a process that has ended is not used: it counts
// in what its parent had when it was started.
func highWater(pid int) int {
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return 0 // it has ended
	}
	_, rest, _ := strings.Cut(string(status), "VmHWM:")
	var kib int
	fmt.Sscan(rest, &kib) // absent while it ends
	return kib << 10
}

// asFaultCrawler makes the test binary crawl the address that follows --data. How long it waits for an answer is put behind this, and
// behind a colon the folder for what it captures. It makes no pauses between tries, which only cost time here.
const asFaultCrawler = "fault-crawler:"

func crawlFaulty(home, how string) error {
	ctx := context.Background()
	waits, dir, _ := strings.Cut(how, ":")
	patience, err := time.ParseDuration(waits)
	if err != nil {
		return err
	}
	s, err := store.Open(ctx, store.Config{Dir: dir})
	if err != nil {
		return err
	}
	defer s.Close()
	allow, err := crawler.ParseAllow([]string{"127.0.0.0/8"})
	if err != nil {
		return err
	}
	r, err := newRecorder(ctx, s)
	if err != nil {
		return err
	}
	now := time.Now()
	c := crawler.New(crawler.Config{Store: r, Allow: allow, Delay: -1, Timeout: patience, Tries: 2, Now: func() time.Time { return now },
		Sleep: func(_ context.Context, d time.Duration) error { now = now.Add(d); return nil }})
	defer c.Close()
	run, err := c.Crawl(ctx, archive.Outlet{ID: "bao", Home: home + "/", Delay: -1})
	if err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(run)
}
