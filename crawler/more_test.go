package crawler

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"khobao/archive"
)

// TestLoadMore finds what a list's button loads piece by piece, as HTML and as JSON, and stops where a piece names nothing new.
func TestLoadMore(t *testing.T) {
	const pieces, each = 6, 4
	address := func(i int) string { return fmt.Sprintf("/tin-thu-%d-cua-tinh-a%d.html", i, 1000+i) }
	links := func(piece int) (all []string) {
		for i := (piece - 1) * each; i < piece*each && piece <= pieces; i++ {
			all = append(all, address(i))
		}
		return all
	}
	asHTML := func(w http.ResponseWriter, piece int) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		for _, l := range links(piece) {
			fmt.Fprintf(w, "<li><a href='%s'>Tin %s của tỉnh</a></li>", l, l[9:12])
		}
	}
	asJSON := func(wrap func([]string) any) func(http.ResponseWriter, int) {
		return func(w http.ResponseWriter, piece int) {
			w.Header().Set("Content-Type", "application/json")
			_ = json.NewEncoder(w).Encode(map[string]any{"ok": true, "data": wrap(links(piece))})
		}
	}
	items := func(all []string) any {
		var list []map[string]any
		for _, l := range all {
			list = append(list, map[string]any{"title": "Tin trong ngày", "url": l, "id": 7})
		}
		return list
	}
	text := func(all []string) any {
		var b strings.Builder
		for _, l := range all {
			fmt.Fprintf(&b, `<li><a href="%s">Tin %s</a></li>`, l, l[9:12])
		}
		return b.String()
	}
	for name, c := range map[string]struct {
		button string
		answer func(http.ResponseWriter, int)
	}{
		"HTML, by its class":   {`<button class="btn load-more" data-url="/ajax/list?cat=5&amp;page=2">…</button>`, asHTML},
		"HTML, by its label":   {`<a href="javascript:;" data-href="/ajax/list?page=2&amp;cat=5"> Xem thêm </a>`, asHTML},
		"htmx":                 {`<div id="view-more" hx-get="/ajax/list?cat=5&amp;trang=2"></div>`, asHTML},
		"JSON of articles":     {`<span class="xem-them" data-ajax-url="/ajax/list?cat=5&amp;p=2">+</span>`, asJSON(items)},
		"JSON with HTML in it": {`<button class="loadmore" data-next="/ajax/list?cat=5&amp;page=2">+</button>`, asJSON(text)},
	} {
		t.Run(name, func(t *testing.T) {
			p := newPaper(t)
			for i := range pieces * each {
				p.set(address(i), article(fmt.Sprintf("Tin thứ %d của tỉnh", i)))
			}
			p.set("/", func(w http.ResponseWriter, r *http.Request) {
				fmt.Fprintf(w, "<html><body><img data-src='/ajax/anh?page=1' class=more><a data-url='/ajax/khac?page=2'>Đăng nhập</a>")
				asHTML(w, 1)
				fmt.Fprintf(w, "%s</body></html>", c.button)
			})
			var asked atomic.Int64
			p.handle("/ajax/list", func(w http.ResponseWriter, r *http.Request) {
				asked.Add(1)
				q := r.URL.Query()
				n, err := strconv.Atoi(q.Get("page") + q.Get("p") + q.Get("trang"))
				if err != nil || q.Get("cat") != "5" || r.Method != http.MethodGet {
					t.Errorf("%s %s", r.Method, r.URL)
				}
				c.answer(w, n)
			})
			cr, m, _ := newTestCrawler(t, Config{})
			run, err := cr.Crawl(context.Background(), p.outlet())
			if err != nil || run.Counts.New != pieces*each || asked.Load() > pieces+1 || p.times("/ajax/khac?page=2")+p.times("/ajax/anh?page=1") > 0 {
				t.Errorf("%v: %d of %d articles, %d pieces asked for: %+v %q", err, run.Counts.New, pieces*each, asked.Load(), run.Counts, m.fetched(p.outlet()))
			}
		})
	}
}

// TestArchiveForm finds what only a form leads to that asks for a day, and asks for no more days without news than for any archive.
func TestArchiveForm(t *testing.T) {
	c, _, k := newTestCrawler(t, Config{})
	today := k.Now().In(archive.Hanoi)
	p := newPaper(t)
	days := map[string]string{}
	for i := range 30 {
		if i%3 > 0 {
			path := fmt.Sprintf("/tin-cua-mot-ngay-a%d.html", 1000+i)
			days[today.AddDate(0, 0, -i).Format(time.DateOnly)] = path
			p.set(path, article(fmt.Sprintf("Tin của ngày thứ %d", i)))
		}
	}
	form := `<form action="/luu-tru"><input type="hidden" name="muc" value="thoi sự"><input type="date" name="ngay"><button>Xem</button></form>
		<form action="/tim"><input name="q"><input type="date" name="tu"></form>`
	p.set("/", func(w http.ResponseWriter, r *http.Request) {
		list()(w, r)
		fmt.Fprint(w, form)
	})
	var asked atomic.Int64
	p.handle("/luu-tru", func(w http.ResponseWriter, r *http.Request) {
		asked.Add(1)
		if r.URL.Query().Get("muc") != "thoi sự" {
			t.Errorf("asked for %s", r.URL)
		}
		day := r.URL.Query().Get("ngay")
		var links []string
		if path := days[day]; path != "" {
			links = append(links, path)
		}
		list(links...)(w, r)
		fmt.Fprint(w, "<p>Tin ngày "+day+"</p>"+form)
	})
	run, err := c.Crawl(context.Background(), p.outlet())
	if err != nil || run.Counts.New != len(days) || asked.Load() > int64(30+2*maxBarren+len(days)) {
		t.Errorf("%v: %d of %d articles, %d days asked for, %q", err, run.Counts.New, len(days), asked.Load(), run.Messages)
	}
}

// FuzzMore reads any page and any JSON: what continues a list are addresses, and not many.
func FuzzMore(f *testing.F) {
	f.Add([]byte(`<a class=load-more data-url="/a?page=2">x</a><form><input type="date" name=d></form>`))
	f.Add([]byte(`{"data":[{"url":"/tin-a1.html"},"<a href=/b>"]}`))
	f.Fuzz(func(t *testing.T, body []byte) {
		p, err := url.Parse("https://bao.example/ajax?page=2")
		if err != nil {
			t.Fatal(err)
		}
		for _, next := range more(p, body, buttonsIn(p, body), 5, time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)) {
			if _, err := p.Parse(next.url); err != nil {
				t.Errorf("%q: %v", next.url, err)
			}
		}
		a := &answer{url: p, header: http.Header{"Content-Type": {"application/json"}}, body: body}
		if got := asList(archive.FrontierItem{Kind: archive.ListItem}, a); len(got.body) > 2*maxListJSON+12*len(body) {
			t.Errorf("%d bytes of %d", len(got.body), len(body))
		}
	})
}
