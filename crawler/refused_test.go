package crawler

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"khobao/archive"
)

// A few pages that are in trouble do not hold up a crawl, and a site that is in trouble ends it.
func TestPagesInTrouble(t *testing.T) {
	for _, tt := range []struct {
		bad    int
		answer http.HandlerFunc
		most   time.Duration // that the crawl takes
		done   bool
	}{
		{2, status(500), time.Minute, true},
		{2, status(503), time.Minute, true},
		{2, status(429), time.Minute, true},
		{2, status(503, "Retry-After", "20"), 2 * time.Minute, true},
		{2, status(200, "Content-Length", "9999"), time.Minute, true},
		{60, status(500), 15 * time.Minute, false},
	} {
		p := bigPaper(t, 90)
		for i := range tt.bad {
			p.set(fmt.Sprintf("/bai-so-%d-a%d.html", i, i), tt.answer)
		}
		c, _, k := newTestCrawler(t, Config{})
		began := k.Now()
		run, err := c.Crawl(context.Background(), p.outlet())
		if took := k.Now().Sub(began); err != nil || took > tt.most || (run.State == archive.Done) != tt.done || run.Resume.IsZero() != tt.done {
			t.Errorf("%d bad pages: %v, %s after %s, goes on at %s: %q", tt.bad, err, run.State, took, run.Resume, run.Messages)
		}
		if tt.done { // what failed is tried again by the next run an hour later
			for i := range tt.bad {
				p.set(fmt.Sprintf("/bai-so-%d-a%d.html", i, i), article(fmt.Sprintf("Bài số %d", i)))
			}
			k.Sleep(context.Background(), 61*time.Minute)
			again, err := c.Do(context.Background(), Job{Outlet: p.outlet(), Recrawl: true})
			if err != nil || run.Counts.Failed != tt.bad || again.Counts.New != tt.bad {
				t.Errorf("%d bad pages: %v, %d failed, %d of them found later", tt.bad, err, run.Counts.Failed, again.Counts.New)
			}
		}
		for n := 0; run.State != archive.Done && n < 10; n++ {
			k.Sleep(context.Background(), time.Hour)
			if run, err = c.Crawl(context.Background(), p.outlet()); err != nil {
				t.Fatal(err)
			}
		}
		if run.State != archive.Done {
			t.Errorf("%d bad pages: still not done", tt.bad)
		}
	}
}

// A site that refuses us is not asked for all that it has; what it lets us have later is found then.
func TestBan(t *testing.T) {
	for name, no := range map[string]http.HandlerFunc{
		"forbidden": status(403),
		"outage":    text("text/html", "<html><head><title>Báo Lâm Giang</title></head><body><h1>Hệ thống đang bảo trì</h1><p>Xin quay lại sau ít phút nữa.</p></body></html>"),
		"notice":    text("text/html", "<html><head><title>Báo Lâm Giang</title></head><body><h1>Thông báo tới bạn đọc</h1><p>Chúng tôi sẽ trở lại sau khi thay máy chủ, mong bạn đọc thông cảm.</p></body></html>"),
		"challenge": text("text/html", "<html><head><title>Xác minh bạn là người</title></head><body><h1>Xác minh bạn là người</h1><form><input></form></body></html>"),
	} {
		p := bigPaper(t, 200)
		good, asked := p.Config.Handler, 0
		banned := true
		p.Config.Handler = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if asked++; asked > 30 && banned {
				no(w, r)
				return
			}
			good.ServeHTTP(w, r)
		})
		c, m, k := newTestCrawler(t, Config{})
		run, err := c.Crawl(context.Background(), p.outlet())
		if err != nil || run.State != archive.Interrupted || asked > 60 || run.Resume.IsZero() || run.Counts.New > 30 {
			t.Errorf("%s: %v, %s after %d requests, goes on at %s: %q", name, err, run.State, asked, run.Resume, run.Messages)
		}
		banned = false
		for range 2 {
			k.Sleep(context.Background(), 25*time.Hour)
			if _, err = c.Crawl(context.Background(), p.outlet()); err != nil {
				t.Fatal(err)
			}
		}
		if len(m.articles) != 200 {
			t.Errorf("%s: %d articles in the end", name, len(m.articles))
		}
		asked, banned = 0, true
		k.Sleep(context.Background(), 25*time.Hour)
		if run, err = c.Crawl(context.Background(), p.outlet()); err != nil || run.Counts.Changed > 1 || run.Counts.Gone > 0 {
			t.Errorf("%s, again: %v, %d changed, %d gone", name, err, run.Counts.Changed, run.Counts.Gone)
		}
	}
}

// Where many pages in a row are not for us, and others are, all those are found.
func TestPagesNotForUs(t *testing.T) {
	const hidden, open = 45, 60
	var asked atomic.Int64
	for name, no := range map[string]http.HandlerFunc{
		"forbidden": status(403),
		"members'":  text("text/html", "<html><head><title>Đăng nhập</title></head><body><h1>Đăng nhập</h1><form><input name='u'><input type='password'></form></body></html>"),
		"notice":    text("text/html", "<html><head><title>Báo Lâm Giang</title></head><body><h1>Thông báo tới bạn đọc</h1><p>Bài này chỉ có trên báo in, mời bạn đọc tìm mua tại sạp.</p></body></html>"),
		"notice with a number": func(w http.ResponseWriter, r *http.Request) {
			n := asked.Add(1)
			text("text/html", fmt.Sprintf(`<html><head><title>Báo Lâm Giang</title></head><body><h1>Thông báo tới bạn đọc</h1><p>Bài này chỉ có trên báo in, mời bạn đọc tìm mua tại sạp. Số %d.</p>
<ul><li><a href="/bai-so-%d-a%d.html">Bài số %d</a></li></ul></body></html>`, n, n%open, n%open, n%open))(w, r)
		},
	} {
		p := newPaper(t)
		var links []string
		for i := range hidden {
			for _, path := range []string{fmt.Sprintf("/muc-%c%c/", 'a'+i/26, 'a'+i%26), fmt.Sprintf("/bai-an-%c%c-a%d.html", 'a'+i/26, 'a'+i%26, 500+i)} {
				links = append(links, path)
				p.set(path, no)
			}
		}
		for i := range open {
			links = append(links, fmt.Sprintf("/bai-so-%d-a%d.html", i, i))
			p.set(links[len(links)-1], article(fmt.Sprintf("Bài số %d", i)))
		}
		p.set("/", list(links...))
		c, m, _ := newTestCrawler(t, Config{})
		run, err := c.Crawl(context.Background(), p.outlet())
		if strings.HasPrefix(name, "notice") { // the first of its kind is taken for an article
			m.articles = slices.DeleteFunc(m.articles, func(a archive.Article) bool { return strings.Contains(a.Title, "Thông báo") })
		}
		if err != nil || run.State != archive.Done || len(m.articles) != open || run.Counts.Fetched > 4*hidden+open+20 {
			t.Errorf("%s: %v, %s, %d articles of %d after %d requests: %q", name, err, run.State, len(m.articles), open, run.Counts.Fetched, run.Messages)
		}
	}
}

// Short articles that differ by their numbers alone, or by their dates, are no notices.
func TestNumbersAlone(t *testing.T) {
	const days = 12
	for _, tt := range []struct {
		name  string
		dated bool
		text  string
	}{
		{"undated", false, "Sáng nay thương lái mua lúa tươi tại ruộng với giá từ {từ} đến {đến} đồng một ký, tùy giống và tùy đường xa gần."},
		{"dated", true, "Hôm nay bà con vẫn bán lúa tươi tại ruộng với giá 5.200 đồng một ký như hôm qua, tùy giống và tùy đường xa gần."},
	} {
		p := newPaper(t)
		var links []string
		for i := range days {
			head := ""
			if tt.dated {
				head = fmt.Sprintf(`<meta property="article:published_time" content="2025-10-%02dT08:00:00+07:00">`, 10+i)
			}
			links = append(links, fmt.Sprintf("/gia-lua-hom-nay-a%d.html", 700+i))
			p.set(links[i], text("text/html; charset=utf-8", `<html><head><title>Giá lúa hôm nay</title><meta property="og:type" content="article">`+head+
				`</head><body><h1>Giá lúa hôm nay</h1><div class="content-fck"><p>`+priced(tt.text, i)+`</p></div></body></html>`))
		}
		p.set("/", list(links...))
		c, m, _ := newTestCrawler(t, Config{})
		run, err := c.Crawl(context.Background(), p.outlet())
		if err != nil || len(run.Reasons) > 0 || !tt.dated && len(m.articles) != days { // one text on many days is the store's to judge
			t.Errorf("%s: %v, %d articles of %d: %v", tt.name, err, len(m.articles), days, run.Reasons)
		}
	}
}

// priced puts the prices of a day into a text, where it has room for them.
func priced(text string, day int) string {
	return strings.NewReplacer("{từ}", strconv.Itoa(5200+37*day), "{đến}", strconv.Itoa(6900+41*day)).Replace(text)
}

// A front page that says something is not there, in a box of its own, is a front page.
func TestFrontPageThatMissesSomething(t *testing.T) {
	p := newPaper(t)
	p.set("/", text("text/html; charset=utf-8", `<html><head><title>Cổng xã</title></head><body><h1>Cổng xã</h1><div><p>Nội dung bạn tìm không tồn tại. Mời bạn xem các tin khác của xã trong ngày hôm nay.</p></div><ul><li><a href="/tin-tot-lanh-a7.html">Tin tốt lành</a></ul></body></html>`))
	p.set("/tin-tot-lanh-a7.html", article("Tin tốt lành"))
	c, m, _ := newTestCrawler(t, Config{})
	if run, err := c.Crawl(context.Background(), p.outlet()); err != nil || len(m.articles) != 1 || run.State != archive.Done {
		t.Errorf("%v, %d articles, %s: %q", err, len(m.articles), run.State, run.Messages)
	}
}
