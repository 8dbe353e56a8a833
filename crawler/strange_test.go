package crawler

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"khobao/archive"
)

// headed serves an article with headers of its own.
func headed(title string, header ...string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		for i := 0; i+1 < len(header); i += 2 {
			w.Header().Set(header[i], header[i+1])
		}
		article(title)(w, r)
	}
}

// Sites do many things that no standard asks of them. Each of these has its articles found, once each, within a few requests.
func TestStrangeSites(t *testing.T) {
	html := func(s string) http.HandlerFunc { return text("text/html; charset=utf-8", s) }
	one, two := "/tin-thu-nhat-cua-tinh-a1.html", "/tin-thu-hai-cua-tinh-a2.html"
	zip := func(s string) http.HandlerFunc {
		var b bytes.Buffer
		z := gzip.NewWriter(&b)
		z.Write([]byte(s))
		z.Close()
		return func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "application/x-gzip")
			w.Write(b.Bytes())
		}
	}
	for _, tt := range []struct {
		name string
		set  func(p *paper)
		most int // requests of one crawl
	}{
		{"a home page of frames", func(p *paper) {
			p.set("/", html(`<html><frameset cols="20%,80%"><frame src="trai.htm"><frame src="phai.htm"></frameset></html>`))
			p.set("/trai.htm", list(one))
			p.set("/phai.htm", list(two))
		}, 9},
		{"a home page that refreshes to another", func(p *paper) {
			p.set("/", html(`<html><head><meta http-equiv="Refresh" content="0; URL='vi/trang-chu.html'"></head><body></body></html>`))
			p.set("/vi/trang-chu.html", list(one, two))
		}, 8},
		{"a sitemap of its own extension, gzipped", func(p *paper) {
			p.set("/", html("<html><body>Trang chủ</body></html>"))
			p.set("/robots.txt", text("text/plain", "\xef\xbb\xbfUser-agent: *\nDisallow:\nSitemap: "+p.URL+"/so-do.xml.gz\n"))
			p.set("/so-do.xml.gz", zip(fmt.Sprintf("\xef\xbb\xbf<?xml version='1.0'?><urlset><url><loc>%[1]s%[2]s</loc></url><url><loc>\n%[1]s%[3]s </loc></url></urlset>", p.URL, one, two)))
		}, 6},
		{"one article in an iframe, for phones and for printing", func(p *paper) {
			p.set("/", list(one, "/amp"+one, "/print"+one, two))
			p.set("/amp"+one, article("Tin thứ nhất"))
			p.set("/print"+one, article("Tin thứ nhất"))
		}, 8},
		{"sessions in every address", func(p *paper) {
			n := 0
			p.set("/", func(w http.ResponseWriter, r *http.Request) {
				n++
				list(fmt.Sprintf("%s?PHPSESSID=%d", one, n), fmt.Sprintf("%s;jsessionid=%d", two, n), one, two)(w, r)
			})
			p.handle(one, article("Tin thứ nhất"))
		}, 8},
		{"a calendar of every day", func(p *paper) {
			p.set("/", list("/lich/2025-10-20", one, two))
			for d := range 800 {
				day := time.Date(2025, 10, 20, 0, 0, 0, 0, time.UTC).AddDate(0, 0, d-400)
				p.set("/lich/"+day.Format("2006-01-02"), list("/lich/"+day.AddDate(0, 0, 1).Format("2006-01-02"), "/lich/"+day.AddDate(0, 0, -1).Format("2006-01-02")))
			}
		}, 120},
		{"facets without end", func(p *paper) {
			p.set("/", list("/tim?mau=1", one, two))
			p.handle("/tim", func(w http.ResponseWriter, r *http.Request) {
				var links []string
				for i := range 5 {
					links = append(links, r.URL.RequestURI()+fmt.Sprintf("&l%d=%d", i, i))
				}
				list(links...)(w, r)
			})
		}, 250},
		{"tags that lie and dates to come", func(p *paper) {
			p.set("/", list(one, two))
			p.set(one, headed("Tin thứ nhất", "ETag", "luôn như cũ", "Last-Modified", "Fri, 01 Jan 2100 00:00:00 GMT", "Expires", "-1"))
		}, 6},
		{"HEAD, ranges and conditions refused", func(p *paper) {
			p.set("/", list(one, two))
			p.set(one, func(w http.ResponseWriter, r *http.Request) {
				if r.Method != http.MethodGet || r.Header.Get("Range") != "" {
					w.WriteHeader(http.StatusMethodNotAllowed)
					return
				}
				article("Tin thứ nhất")(w, r)
			})
		}, 6},
		{"a wall that sets a cookie and leads back", func(p *paper) {
			p.set("/", list(one, two, "/bai-sau-tuong-cookie-a3.html"))
			p.set("/bai-sau-tuong-cookie-a3.html", func(w http.ResponseWriter, r *http.Request) {
				w.Header().Set("Set-Cookie", "qua=1")
				w.Header().Set("Location", r.URL.Path)
				w.WriteHeader(http.StatusFound)
			})
		}, 16},
		{"a wall that lets in whoever has its cookie", func(p *paper) {
			for path, good := range map[string]http.HandlerFunc{"/": list(one, two), two: article("Tin thứ hai")} {
				p.set(path, func(w http.ResponseWriter, r *http.Request) {
					if c, err := r.Cookie("qua"); err == nil && c.Value == "1" {
						good(w, r)
						return
					}
					status(302, "Set-Cookie", "qua=1; Path=/", "Location", r.URL.Path)(w, r)
				})
			}
		}, 8},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := newPaper(t)
			p.set(one, article("Tin thứ nhất"))
			p.set(two, article("Tin thứ hai"))
			tt.set(p)
			c, m, k := newTestCrawler(t, Config{})
			for n := range 2 {
				before := len(m.captures)
				run, err := c.Crawl(context.Background(), p.outlet())
				if err != nil || run.State != archive.Done || len(m.articles) != 2 {
					t.Errorf("crawl %d: %v, %s, %d articles: %q", n+1, err, run.State, len(m.articles), m.fetched(p.outlet()))
				}
				if got := len(m.captures) - before; got > tt.most {
					t.Errorf("crawl %d: %d requests, want at most %d", n+1, got, tt.most)
				}
				if run.Counts.Changed > 0 {
					t.Errorf("crawl %d: %d changed", n+1, run.Counts.Changed)
				}
				k.Sleep(context.Background(), 10*day)
			}
			for _, a := range m.articles {
				if strings.Contains(a.CanonicalURL, "/amp/") || strings.Contains(a.CanonicalURL, "SESS") || strings.Contains(a.CanonicalURL, "jsess") {
					t.Errorf("known by %s", a.CanonicalURL)
				}
			}
		})
	}
}
