package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"compress/zlib"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"
)

// attacks are ways to misbehave that somebody must have meant: what makes little into much, and what speaks for others.
func attacks(t *testing.T) []fault {
	t.Helper()
	raw := func(answer string) http.HandlerFunc { return wire(func(w io.Writer) { io.WriteString(w, answer) }) }
	html := func(page string) http.HandlerFunc { return body(htmlType, nil, []byte(page)) }
	dated := func(title, date string) http.HandlerFunc {
		return html(strings.ReplaceAll(goodPage(title), "2025-10-20T08:00:00+07:00", date))
	}
	long := func(title string) string { return strings.Repeat(title+" ", 5<<20/len(title)) }
	laughs := `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">`
	for c := 'b'; c < 'q'; c++ {
		laughs += fmt.Sprintf(`<!ENTITY %c "%s">`, c, strings.Repeat(fmt.Sprintf("&%c;", c-1), 10))
	}
	answered := func(page string) string {
		return fmt.Sprintf("HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s", htmlType, len(page), page)
	}
	var formatting, ids strings.Builder
	for i := range 2_000 {
		fmt.Fprintf(&formatting, "<b id=%d>", i)
		fmt.Fprintf(&ids, "<font color=%d><a name=%d>", i, i)
	}
	var packed bytes.Buffer
	z := zlib.NewWriter(&packed)
	io.WriteString(z, goodPage("Bài nén sai đầu"))
	z.Close()
	wrong := bytes.Clone(packed.Bytes())
	wrong[0], wrong[1] = 0x12, 0x34
	var members bytes.Buffer
	for range 300_000 {
		gzip.NewWriter(&members).Close()
	}
	return []fault{
		{name: "headers of a byte a second", slow: true, says: "no answer within", answer: wire(func(w io.Writer) {
			for w.(*bufio.ReadWriter).Flush() == nil {
				io.WriteString(w, "H")
				time.Sleep(time.Second)
			}
		})},
		{name: "100 Continue without end", says: "headers exceeded", answer: wire(func(w io.Writer) { forever(w, "HTTP/1.1 100 Continue\r\n\r\n") })},
		{name: "a redirect to ourselves by another name", says: "none of the outlet's hosts", answer: func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "http://localhost.:8080/admin", http.StatusFound)
		}},
		{name: "a redirect with a name and password", answer: func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "http://admin:mat-khau@"+r.Host+"/bai-viet-tot-lanh-a0.html", http.StatusFound)
		}, says: "name and password"},
		{name: "links with names, passwords and likenesses", answer: func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", htmlType)
			fmt.Fprintf(w, "<html><body><a href='http://a:b@%[1]s/bai-viet-tot-lanh-a0.html'>Bài viết tốt lành</a><a href='http://%[1]s@169.254.169.254/'>x</a>"+
				"<a href='http://xn--bo-jja.example/bai-a1.html'>y</a><a href='http://bа\u043e.example/bai-a1.html'>z</a><a href='http:/\\169.254.169.254/'>q</a></body></html>", r.Host)
		}},
		{name: "a page as robots.txt", at: "/robots.txt", answer: html("<html><body>User-agent: *<br>\nDisallow: /\n</body></html>")},
		{name: "a sitemap of others' addresses", at: "/sitemap.xml", answer: body("text/xml", nil, []byte("<urlset>"+strings.Repeat("<url><loc>http://169.254.169.254/latest/</loc></url><url><loc>https://bao-khac.example/bai-a1.html</loc></url><url><loc>file:///etc/passwd</loc></url>", 1000)+"</urlset>"))},
		{name: "sitemaps in a circle", at: "/sitemap.xml", answer: body("text/xml", nil, []byte("<sitemapindex><sitemap><loc>/sitemap.xml</loc></sitemap><sitemap><loc>/sitemap.xml#a</loc></sitemap><sitemap><loc>//localhost/sitemap.xml</loc></sitemap></sitemapindex>"))},
		{name: "a feed of a million entries", at: "/rss/moi.rss", large: true, answer: func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "application/rss+xml")
			io.WriteString(w, "<rss version='2.0'><channel>")
			forever(w, "<item><title>Tin</title><link>/khong-co-a1.html</link></item>\n")
		}},
		{name: "20 MB in a charset that grows", large: true, answer: body("text/html; charset=windows-1258", nil, append([]byte("<html><body><p>"), bytes.Repeat([]byte{0x80, 0x99, 0xa7}, 7<<20)...))},
		{name: "10 MB of another charset's escapes", large: true, answer: body("text/html; charset=iso-2022-jp", nil, append([]byte("<html><body><p>"), bytes.Repeat([]byte("\x1b$B!!\x1b(B"), 1<<20)...))},
		{name: "frames in each other", answer: html("<html>" + strings.Repeat("<frameset><frame src='/la.html'><iframe src='//169.254.169.254/'>", 5000))},
		{name: "an article of the year 9999", answer: dated("Bài của năm 9999", "9999-12-31T23:59:59+07:00"), finds: 1},
		{name: "an article before our time", answer: dated("Bài trước thời ta", "-0044-03-15T00:00:00Z"), finds: 1},
		{name: "an article of no day", answer: dated("Bài không có ngày", "2025-99-99T99:99:99+99:99"), finds: 1},
		{name: "a title of 5 MB", answer: html(strings.Replace(goodPage("Bài có tiêu đề dài"), "<title>", "<title>"+long("Tiêu đề dài quá mức"), 1)), large: true, finds: 1},
		{name: "a headline of 5 MB", answer: html(goodPage(long("Dòng tít dài quá mức"))), large: true},
		{name: "a million elements in each other", answer: html("<html><body>" + strings.Repeat("<i>", 1_000_000) + "x"), large: true},
		{name: "2,000 elements that every paragraph repeats", answer: html("<html><body>" + formatting.String() + strings.Repeat("<p>a", 20_000)), large: true},
		{name: "2,000 links that every cell repeats", answer: html("<html><body>" + ids.String() + strings.Repeat("<table><td>a</table>", 10_000)), large: true},
		{name: "a million references to characters", answer: html("<html><body><p>" + strings.Repeat("&CounterClockwiseContourIntegral;", 500_000)), large: true},
		{name: "data in itself 100,000 times", answer: html(strings.Replace(goodPage("Bài có dữ liệu lồng nhau"), "</head>", `<script type="application/ld+json">`+strings.Repeat(`{"a":[`, 100_000)+"</script></head>", 1)), finds: 1},
		{name: "deflate with a wrong header", answer: body(htmlType, []string{"Content-Encoding", "deflate"}, wrong), says: "broke off in its content coding"},
		{name: "fifty content codings", answer: body(htmlType, []string{"Content-Encoding", strings.TrimSuffix(strings.Repeat("gzip, ", 50), ", ")}, zipped(t, 1, 3)), says: "50 content codings"},
		{name: "300,000 empty gzip members", answer: body(htmlType, []string{"Content-Encoding", "gzip"}, members.Bytes())},
		{name: "trailers without end", answer: wire(func(w io.Writer) {
			page := goodPage("Bài có đuôi dài vô tận")
			fmt.Fprintf(w, "HTTP/1.1 200 OK\r\nContent-Type: %s\r\nTransfer-Encoding: chunked\r\nTrailer: X\r\n\r\n%x\r\n%s\r\n0\r\n", htmlType, len(page), page)
			forever(w, "X-Them: "+strings.Repeat("a", 1000)+"\r\n")
		}), finds: 1},
		{name: "a chunk of 2^63 bytes", says: "broke off", answer: raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n7fffffffffffffff\r\n<p>ngắn")},
		{name: "two lengths and chunks", answer: raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef")},
		{name: "HTTP/0.9", answer: raw("<html><body>" + goodPage("Bài theo giao thức xưa")), says: "malformed"},
		{name: "pages that replace each other without end", large: true, says: "longer than the bound", answer: wire(func(w io.Writer) {
			io.WriteString(w, "HTTP/1.1 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary=z\r\n\r\n")
			forever(w, "--z\r\nContent-Type: text/html\r\n\r\n"+goodPage("Bài thay nhau"))
		})},
		{name: "a second answer that nobody asked for", finds: 1, answer: raw(answered(goodPage("Bài có lời đáp thứ hai")) + answered(goodPage("Bài không ai hỏi")))},
		{name: "a 304 with a body", answer: raw("HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n<p>abc</p>HTTP/1.1 200 OK\r\n\r\n")},
		{name: "a comment without end", answer: html("<html><body><!-- " + strings.Repeat("x ", 4<<20)), large: true},
		{name: "a robots.txt in a gzip of 1 GiB", at: "/robots.txt", answer: body("text/plain", []string{"Content-Encoding", "gzip"}, zipped(t, 1024, 1))},
		{name: "a feed of entities that grow, and of files", at: "/rss/moi.rss", answer: body("application/rss+xml", nil, []byte(laughs+
			`<!ENTITY f SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&f;</title><link>&p;</link></item></channel></rss>`))},
		{name: "refreshes that never end", answer: func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", htmlType)
			fmt.Fprintf(w, "<html><head><meta http-equiv='refresh' content='0;url=/la.html?n=%s1'></head><body>Xin chờ một chút %[1]s</body></html>", r.URL.Query().Get("n"))
		}},
		{name: "a status of 999", says: "999", answer: raw("HTTP/1.1 999 Lạ\r\nContent-Type: text/html\r\nContent-Length: 0\r\n\r\n")},
		{name: "10,000 parameters", answer: func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", htmlType)
			io.WriteString(w, "<html><body>")
			for i := range 2000 {
				fmt.Fprintf(w, "<a href='/la.html?%s'>Lạ %d</a>", strings.Repeat(fmt.Sprintf("a%d=1&", i), 300), i)
				fmt.Fprintf(w, "<a href='/la.html?%s#%d'>Lạ %d</a>", fmt.Sprintf("x%d=1", i%7), i, i)
			}
		}},
	}
}
