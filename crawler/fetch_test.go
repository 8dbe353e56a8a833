package crawler

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"khobao/archive"
)

func TestFetch(t *testing.T) {
	p := newPaper(t)
	p.set("/robots.txt", text("text/plain", "User-agent: KhoBao\nDisallow: /cam"))
	p.set("/bai-that-a1.html", article("Bài thật"))
	p.set("/sai-ten-a1.html", status(301, "Location", "/bai-that-a1.html"))
	p.set("/vong", status(302, "Location", "/vong"))
	c, m, _ := newTestCrawler(t, Config{})
	c.Store = nil
	page, err := c.Fetch(context.Background(), p.URL+"/sai-ten-a1.html")
	if err != nil {
		t.Fatal(err)
	}
	if page.URL != p.URL+"/bai-that-a1.html" || !strings.Contains(string(page.Body), "Bài thật") || page.Capture.Status != 200 || page.Capture.Time.IsZero() {
		t.Errorf("%s %+v", page.URL, page.Capture)
	}
	if len(m.captures) > 0 {
		t.Error("a trial was stored")
	}
	if _, err := c.Fetch(context.Background(), p.URL+"/cam/1"); !errors.Is(err, archive.ErrRefused) {
		t.Errorf("forbidden by robots.txt: %v", err)
	}
	for _, address := range []string{p.URL + "/khong-co", p.URL + "/vong", "ftp://bao.example/", "không phải địa chỉ", ""} {
		if _, err := c.Fetch(context.Background(), address); err == nil || errors.Is(err, archive.ErrRefused) {
			t.Errorf("%s: %v", address, err)
		}
	}
}

func TestOneArticleAtManyAddresses(t *testing.T) {
	p := newPaper(t)
	p.set("/", list("/bai-that-la-hay-a12345.html?utm_source=trang-chu", "/bai-that-la-hay-a12345.html", "/print/bai-that-la-hay-a12345.html", "/sai-ten-hoan-toan-a12345.html"))
	p.set("/bai-that-la-hay-a12345.html", article("Bài thật là hay"))
	p.set("/bai-that-la-hay-a12345.html?utm_source=trang-chu", article("Bài thật là hay"))
	p.set("/print/bai-that-la-hay-a12345.html", article("Bài thật là hay"))
	p.set("/sai-ten-hoan-toan-a12345.html", status(301, "Location", "/bai-that-la-hay-a12345.html"))
	c, m, _ := newTestCrawler(t, Config{})
	run, err := c.Crawl(context.Background(), p.outlet())
	if err != nil || run.Counts.New != 1 || len(m.articles) != 1 {
		t.Fatalf("%v %+v", err, run)
	}
	if asked := p.times("/bai-that-la-hay-a12345.html?utm_source=trang-chu") + p.times("/print/bai-that-la-hay-a12345.html"); asked != 1 {
		t.Errorf("addresses with one canonical form were asked for %d times", asked)
	}
	if a := m.articles[0]; !slices.Contains(a.Aliases, p.URL+"/sai-ten-hoan-toan-a12345.html") {
		t.Errorf("aliases %q", a.Aliases)
	}
}

func TestMessagesAreBounded(t *testing.T) {
	p := newPaper(t)
	var links []string
	for i := range maxMessages + 20 {
		links = append(links, fmt.Sprintf("/bai-bi-cam-xem-a%d.html", i))
		p.set(links[i], status(418))
	}
	p.set("/", list(links...))
	c, _, _ := newTestCrawler(t, Config{})
	run, err := c.Crawl(context.Background(), p.outlet())
	if err != nil || run.Counts.Failed != maxMessages+20 {
		t.Errorf("%v %+v", err, run.Counts)
	}
	if len(run.Messages) != maxMessages || run.Messages[maxMessages-1] != "… and 21 more" {
		t.Errorf("%d messages, the last %q", len(run.Messages), run.Messages[len(run.Messages)-1])
	}
}
