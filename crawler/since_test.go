package crawler

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"khobao/archive"
)

// TestSince looks no further back than asked for, one visit at a time and many at once.
func TestSince(t *testing.T) {
	for _, ahead := range []int{1, 16} {
		t.Run(fmt.Sprint(ahead), func(t *testing.T) { testSince(t, ahead) })
	}
}

func testSince(t *testing.T, ahead int) {
	t.Helper()
	p := newPaper(t)
	dated := func(title, date string) http.HandlerFunc {
		page := strings.Replace(story(title, "Nội dung."), "2025-10-20T08:00:00+07:00", date, 1)
		return text("text/html; charset=utf-8", page)
	}
	p.set("/", list("/tin/"))
	for i, month := range []int{10, 9, 8, 7, 6, 5} {
		at := fmt.Sprintf("/tin/?p=%d", i+1)
		if i == 0 {
			at = "/tin/"
		}
		p.set(at, list(fmt.Sprintf("/bai-thang-cu-a%d.html", month), fmt.Sprintf("/tin/?p=%d", i+2)))
		p.set(fmt.Sprintf("/bai-thang-cu-a%d.html", month), dated(fmt.Sprintf("Bài tháng %d", month), fmt.Sprintf("2025-%02d-15T08:00:00+07:00", month)))
	}
	c, m, k := newTestCrawler(t, Config{Ahead: ahead, Since: time.Date(2025, 9, 1, 0, 0, 0, 0, archive.Hanoi)})
	outlet := p.outlet()
	run, err := c.Crawl(context.Background(), outlet)
	if err != nil || run.Counts.New != 2 || len(m.articles) != 2 {
		t.Errorf("%v %+v", err, run)
	}
	got := m.fetched(outlet)
	slices.Sort(got)
	// August is asked for, to learn that it is August; what comes after it is not.
	want := []string{"/", "/bai-thang-cu-a10.html", "/bai-thang-cu-a8.html", "/bai-thang-cu-a9.html", "/sitemap.xml", "/tin/", "/tin/?p=2", "/tin/?p=3"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q\nwant %q", got, want)
	}
	// What is known to be older is not asked for again.
	c.Since = time.Date(2025, 10, 1, 0, 0, 0, 0, archive.Hanoi)
	k.Sleep(context.Background(), time.Hour)
	if _, err := c.Crawl(context.Background(), outlet); err != nil || p.times("/bai-thang-cu-a9.html") != 1 || p.times("/bai-thang-cu-a10.html") != 2 {
		t.Errorf("%v: September was asked for %d times, October %d", err, p.times("/bai-thang-cu-a9.html"), p.times("/bai-thang-cu-a10.html"))
	}
}

// However many older articles are named first, those in range are found.
func TestSinceBehindManyOlder(t *testing.T) {
	p := newPaper(t)
	var links []string
	for i := range maxFruitless + 5 {
		links = append(links, fmt.Sprintf("/bai-cu-a%d.html", i))
		p.set(links[i], article(fmt.Sprintf("Bài cũ số %d", i)))
	}
	const in = "/bai-moi-a9999.html"
	p.set(in, text("text/html; charset=utf-8", strings.Replace(story("Bài mới", "Nội dung."), "2025-10-20", "2025-10-27", 1)))
	p.set("/", list(append(links, in)...))
	c, _, _ := newTestCrawler(t, Config{Ahead: 16, Since: time.Date(2025, 10, 25, 0, 0, 0, 0, archive.Hanoi)})
	run, err := c.Crawl(context.Background(), p.outlet())
	if err != nil || run.Counts.New != 1 || run.Counts.Refused != 0 {
		t.Errorf("%v %+v", err, run.Counts)
	}
}
