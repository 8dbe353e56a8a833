package main

import (
	"context"
	"fmt"
	"khobao/archive"
	"khobao/archive/store"
	"khobao/crawler"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func TestZZMem(t *testing.T) {
	big := "<html><head><title>Bài số một</title><meta property='og:type' content='article'></head><body><h1>Bài số một</h1>" + strings.Repeat("<p>Hội nghị nghe báo cáo, thảo luận và thống nhất các nhiệm vụ trọng tâm.</p>\n", 20<<20/100) + "</body></html>"
	site := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		if r.URL.Path == "/" {
			fmt.Fprint(w, "<a href='/la-mot-bai-dai-a12345.html'>x</a>")
			return
		}
		if r.URL.Path != "/la-mot-bai-dai-a12345.html" {
			http.NotFound(w, r)
			return
		}
		fmt.Fprint(w, big)
	}))
	dir := t.TempDir()
	s, _ := store.Open(context.Background(), store.Config{Dir: dir})
	allow, _ := crawler.ParseAllow([]string{"127.0.0.0/8"})
	c := crawler.New(crawler.Config{Store: s, Allow: allow, Delay: -1})
	run, err := c.Crawl(context.Background(), archive.Outlet{ID: "bao", Home: site.URL + "/", Delay: -1})
	fmt.Println(run.Counts, err, run.Messages)
	s.Close()
}
