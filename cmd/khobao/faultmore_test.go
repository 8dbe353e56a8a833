package main

import (
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"testing"
)

// faultsElsewhere are more ways to misbehave: in headers, in addresses, in what leads to pages rather than in pages. One site is all of
// them and the others at once.
func faultsElsewhere(t *testing.T, others []fault) []fault {
	t.Helper()
	status := func(code int, head ...string) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) {
			for i := 0; i < len(head); i += 2 {
				w.Header().Set(head[i], head[i+1])
			}
			w.WriteHeader(code)
		}
	}
	raw := func(answer string) http.HandlerFunc { return wire(func(w io.Writer) { io.WriteString(w, answer) }) }
	good := func(title string) string {
		page := goodPage(title)
		return fmt.Sprintf("HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: %d\r\n", htmlType, len(page)) + "%s\r\n" + page
	}
	all := []fault{
		{name: "brotli that nobody asked for", answer: body(htmlType, []string{"Content-Encoding", "br"}, []byte("\x8b\x00\x80\xff\xff\xff")), says: "cannot be undone"},
		{name: "10,000 cookies", answer: raw(fmt.Sprintf(good("Bài đặt mười nghìn cookie"), strings.Repeat("Set-Cookie: a=b\r\n", 10_000))), finds: 1},
		{name: "100,000 cookies", answer: raw(fmt.Sprintf(good("Bài đặt quá nhiều cookie"), strings.Repeat("Set-Cookie: a=b\r\n", 100_000))), says: "headers exceeded"},
		{name: "a hundred redirects", answer: func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "/la.html?n="+r.URL.Query().Get("n")+"1", http.StatusFound)
		}, says: "more than 8 redirects"},
		{name: "a Location of 1 MB", answer: raw("HTTP/1.1 302 Found\r\nLocation: /" + strings.Repeat("a", 1<<20) + "\r\nContent-Length: 0\r\n\r\n"), says: "headers exceeded"},
		{name: "a Location of 100 kB", answer: raw("HTTP/1.1 302 Found\r\nLocation: /" + strings.Repeat("a", 100<<10) + "\r\nContent-Length: 0\r\n\r\n"), says: "too long"},
		{name: "a redirect to a script", answer: status(302, "Location", "javascript:alert(1)")},
		{name: "a redirect to a file", answer: status(302, "Location", "file:///etc/passwd")},
		{name: "a redirect to data", answer: status(302, "Location", "data:text/html,<h1>x</h1>")},
		{name: "a redirect with control characters", answer: raw("HTTP/1.1 302 Found\r\nLocation: /\x01\x7f\tx\x00\r\nContent-Length: 0\r\n\r\n")},
		{name: "links of every wrong scheme", answer: body(htmlType, nil, []byte("<html><body><a href='javascript:x()'>a</a><a href='file:///etc/passwd'>b</a><a href='data:text/html,x'>c</a>"+
			"<a href='ftp://h/x'>d</a><a href='//169.254.169.254/latest/'>e</a><a href='http://[::1]:1/'>f</a><a href='http://127.0.0.1:1/bai-a1.html'>g</a><a href='/%00%0a%0d'>h</a></body></html>"))},
		{name: "a base of a private address", answer: body(htmlType, nil, []byte("<html><head><base href='http://169.254.169.254/'></head><body><a href='bai-viet-lay-duoc-a77.html'>x</a></body></html>"))},
		{name: "a refresh to a private address", answer: body(htmlType, nil, []byte("<html><head><meta http-equiv='refresh' content='0;url=http://169.254.169.254/latest/'></head><body>x</body></html>"))},
		{name: "control, zero and bidi characters", answer: body(htmlType, nil, []byte(strings.ReplaceAll(goodPage("Bài\x00 có\x01 ký tự\u202e lạ\u2066 \xff\xfe"), "thảo luận", "thảo\x00 \x7fluận"))), finds: 1},
		{name: "HTTP/1.0 without a length", answer: raw("HTTP/1.0 200 OK\r\nContent-Type: " + htmlType + "\r\n\r\n" + goodPage("Bài theo giao thức cũ")), finds: 1},
		{name: "the preface of HTTP/2", answer: raw("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"), says: "malformed"},
		{name: "five interim answers", answer: raw(strings.Repeat("HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n", 5) + fmt.Sprintf(good("Bài sau năm lời báo trước"), "")), finds: 1},
		{name: "no content", answer: status(http.StatusNoContent)},
		{name: "a part that nobody asked for", answer: func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", htmlType)
			w.Header().Set("Content-Range", "bytes 0-99/9999")
			w.WriteHeader(http.StatusPartialContent)
			io.WriteString(w, goodPage("Bài bị cắt")[:600])
		}, says: "206"},
		{name: "a range that cannot be", answer: status(http.StatusRequestedRangeNotSatisfiable), says: "416"},
		{name: "an encoding that is not known", answer: body(htmlType, []string{"Content-Encoding", "zstd, aes128gcm"}, []byte{0x28, 0xb5, 0x2f, 0xfd, 0, 1, 2}), says: "cannot be undone"},
		{name: "brotli that is none", answer: body(htmlType, []string{"Content-Encoding", "br"}, []byte(goodPage("Bài không nén bằng brotli"))), finds: 1},
		{name: "a sitemap of a million addresses", at: "/sitemap.xml", large: true, answer: func(w http.ResponseWriter, _ *http.Request) {
			io.WriteString(w, "<urlset>")
			for i := range 1_000_000 {
				fmt.Fprintf(w, "<url><loc>/thu-muc/trang-%d/</loc></url>", i)
			}
			io.WriteString(w, "</urlset>")
		}},
		{name: "indexes of sitemaps without end", at: "/sitemap.xml", answer: func(w http.ResponseWriter, r *http.Request) {
			io.WriteString(w, "<sitemapindex>")
			for i := range 3 {
				fmt.Fprintf(w, "<sitemap><loc>/sitemap.xml?n=%s%d</loc></sitemap>", r.URL.Query().Get("n"), i)
			}
			io.WriteString(w, "</sitemapindex>")
		}},
		{name: "a feed of one entry of 23 MiB", at: "/tin.rss", answer: body("application/rss+xml", []string{"Content-Encoding", "gzip"},
			packed(t, "<?xml version='1.0' encoding='windows-1258'?><rss><channel><item><description>"+strings.Repeat("\xfe\xfe\xfe ", 6_000_000)))},
		{name: "a gzipped sitemap of 1 GiB", at: "/sitemap.xml", answer: body("application/gzip", nil, zipped(t, 1024, 1))},
		{name: "a robots.txt of 100 MB", at: "/robots.txt", answer: func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "text/plain")
			io.WriteString(w, "User-agent: *\nDisallow: /cam/\n")
			forever(w, strings.Repeat("Disallow: /khong-co/\n", 1000))
		}, large: true},
		{name: "a robots.txt that redirects in a circle", at: "/robots.txt", answer: func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/robots.txt", http.StatusFound) }},
		{name: "a feed of 100,000 entries", answer: func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "application/rss+xml")
			io.WriteString(w, "<rss version='2.0'><channel><title>x</title>")
			for i := range 100_000 {
				fmt.Fprintf(w, "<item><title>Tin %d</title><link>/khong-co-%d-a%d.html</link></item>", i, i, i)
			}
			io.WriteString(w, "</channel></rss>")
		}, at: "/rss/moi.rss"},
	}
	all = append(all, attacks(t)...)
	every := slices.DeleteFunc(slices.Concat(others, all), func(f fault) bool { return f.slow }) // each is waited for alone
	finds := 0
	for _, f := range every {
		finds += f.finds
	}
	return append(all, fault{name: "all of them at once", at: everywhere, large: true, answer: atOnce(every), finds: finds})
}

// everywhere is where a fault is that has every address but those of the good articles.
const everywhere = "*"

// atOnce is a site on which every page misbehaves in a way of its own, and so do robots.txt, sitemap and feed.
func atOnce(all []fault) http.HandlerFunc {
	at := map[string]http.HandlerFunc{}
	front := "<html><body>"
	for i, f := range all {
		path := f.at
		if path == "" { // letters: addresses that differ by a number are taken for one another
			path = fmt.Sprintf("/su-co-%c%c/la.html", 'a'+i/26, 'a'+i%26)
		}
		at[path] = f.answer
		front += fmt.Sprintf("<a href='%s'>Sự cố thứ %d của trang này</a>", path, i)
	}
	for i := range goodOnes {
		front += fmt.Sprintf("<a href='%s'>Bài viết tốt lành số %d</a>", goodPath(i), i)
	}
	at["/"] = body(htmlType, nil, []byte(front))
	return func(w http.ResponseWriter, r *http.Request) {
		if answer := at[r.URL.Path]; answer != nil {
			answer(w, r)
			return
		}
		http.NotFound(w, r)
	}
}
