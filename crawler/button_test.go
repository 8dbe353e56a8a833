package crawler

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// poster is a paper whose front page shows the first piece of a list, and the rest only to whom posts for it.
type poster struct {
	*paper
	pieces, each int
	mu           sync.Mutex
	asked        []string // what was posted
}

func newPoster(t *testing.T, pieces, each int) *poster {
	t.Helper()
	p := &poster{paper: newPaper(t), pieces: pieces, each: each}
	for i := range pieces * each {
		p.set(p.address(i), article(fmt.Sprintf("Tin thứ %d của tỉnh", i)))
	}
	return p
}

func (p *poster) address(i int) string {
	return fmt.Sprintf("/tin-thu-%d-cua-tinh-a%d.html", i, 1000+i)
}

// items returns the links from one article on.
func (p *poster) items(from int) (all []string) {
	for i := from; i < min(from+p.each, p.pieces*p.each); i++ {
		all = append(all, p.address(i))
	}
	return all
}

func (p *poster) html(from int) string {
	var b strings.Builder
	for _, l := range p.items(from) {
		fmt.Fprintf(&b, "<li><a href='%s'>Tin %s của tỉnh</a></li>", l, l[9:12])
	}
	return b.String()
}

// parameters are what a request to the list carries, if it is a post and has nothing but what the page says.
func (p *poster) parameters(t *testing.T, r *http.Request) url.Values {
	body, err := io.ReadAll(r.Body)
	if err != nil || r.Method != http.MethodPost {
		t.Errorf("%s %s, %v", r.Method, r.URL, err)
	}
	p.mu.Lock()
	p.asked = append(p.asked, string(body))
	p.mu.Unlock()
	if strings.HasPrefix(r.Header.Get("Content-Type"), "application/json") {
		var v map[string]any
		if err := json.Unmarshal(body, &v); err != nil {
			t.Error(err)
		}
		q := url.Values{}
		for key, value := range v {
			q.Set(key, fmt.Sprint(value))
		}
		return q
	}
	q, err := url.ParseQuery(string(body))
	if err != nil {
		t.Error(err)
	}
	return q
}

// TestPostMore finds what a list gives only to whom posts for more of it, as buttons, forms and scripts say, and stops where nothing new
// comes.
func TestPostMore(t *testing.T) {
	page := func(q url.Values) int {
		n, err := strconv.Atoi(q.Get("page") + q.Get("paged") + q.Get("trang") + q.Get("pageIndex"))
		if err != nil {
			return -1
		}
		return n
	}
	for name, c := range map[string]struct {
		markup string
		path   string
		from   func(each int, q url.Values) int // the entry that a piece begins with
		also   string                           // what must be posted with it
		json   bool                             // how it answers
		extra  int                              // posts that bring nothing
	}{
		"a form of hidden fields": {markup: `<form method="post" action="/ajax/list"><input type="hidden" name="cat" value="5"><input type="hidden" name="trang" value="2"><button>Xem thêm</button></form>`, also: "cat=5"},
		"a button's attributes":   {markup: `<button class="load-more" data-url="/ajax/list" data-method="POST" data-page="2" data-cat="5">…</button>`, also: "cat=5"},
		"the page that is shown":  {markup: `<button class="load-more" data-url="/ajax/list" data-method="post" data-page="1" data-cat="5">…</button>`, also: "cat=5", extra: 1},
		"htmx":                    {markup: `<div class="xem-them" hx-post="/ajax/list" hx-vals='{"page": 2, "cat": "5"}'></div>`, also: "cat=5"},
		"admin-ajax.php":          {markup: `<a href="#" class="btn" data-ajaxurl="/wp-admin/admin-ajax.php" data-action="load_more_posts" data-paged="2" data-nonce="ab12">Tải thêm</a>`, path: "/wp-admin/admin-ajax.php", also: "action=load_more_posts", json: true},
		"$.post":                  {markup: `<a class="view-more" data-zone="5" href="javascript:;">+</a><script>var trang = 1; $('.view-more').click(function(){ trang++; $.post("/ajax/list", {page: trang + 1, cat: $(this).data('zone')}, function(d){ $('#l').append(d) }) })</script>`, also: "cat=5"},
		"$.ajax":                  {markup: `<a class="view-more" href="javascript:;">+</a><script>$.ajax({ url: '/ajax/list', type: 'POST', dataType: 'json', data: { pageIndex: i, cat: 5 }, success: function (d) {} });</script>`, also: "cat=5", json: true},
		"fetch of JSON":           {markup: `<button id="loadMore">+</button><script>let page = 2; fetch("/ajax/list", {method: "POST", headers: {"Content-Type": "application/json"}, body: JSON.stringify({page: page, cat: 5})}).then(r => r.json())</script>`, also: `"cat":5`, json: true},
		"offsets": {markup: `<button class="load-more" data-url="/ajax/list" data-method="post" data-offset="4" data-cat="5">…</button>`, also: "cat=5", json: true,
			from: func(_ int, q url.Values) int { n, _ := strconv.Atoi(q.Get("offset")); return n }},
		"offsets with a size": {markup: `<button class="load-more" data-url="/ajax/list" data-method="post" data-start="4" data-limit="4">…</button>`, also: "limit=4",
			from: func(_ int, q url.Values) int { n, _ := strconv.Atoi(q.Get("start")); return n }},
		"the last identifier": {markup: `<button class="load-more" data-url="/ajax/list" data-method="post" data-last-id="1003">…</button>`, also: "last_id=", json: true,
			from: func(_ int, q url.Values) int { n, _ := strconv.Atoi(q.Get("last_id")); return n - 1000 + 1 }},
	} {
		t.Run(name, func(t *testing.T) {
			const pieces, each = 6, 4
			p := newPoster(t, pieces, each)
			p.set("/", func(w http.ResponseWriter, _ *http.Request) {
				fmt.Fprintf(w, "<html><body>%s%s</body></html>", p.html(0), c.markup)
			})
			path := c.path
			if path == "" {
				path = "/ajax/list"
			}
			p.handle(path, func(w http.ResponseWriter, r *http.Request) {
				q := p.parameters(t, r)
				from := (page(q) - 1) * each
				if c.from != nil {
					from = c.from(each, q)
				}
				if from < 0 {
					t.Errorf("asked for %v", q)
					return
				}
				if !c.json {
					w.Header().Set("Content-Type", "text/html; charset=utf-8")
					fmt.Fprint(w, p.html(from))
					return
				}
				w.Header().Set("Content-Type", "application/json")
				_ = json.NewEncoder(w).Encode(map[string]any{"success": true, "html": p.html(from), "last_id": 1000 + from + each - 1})
			})
			cr, m, k := newTestCrawler(t, Config{})
			run, err := cr.Crawl(context.Background(), p.outlet())
			if err != nil || run.Counts.New != pieces*each || len(run.Messages) > 0 || len(p.asked) > pieces+c.extra {
				t.Errorf("%v: %d of %d articles, posted %q: %+v %q %q", err, run.Counts.New, pieces*each, p.asked, run.Counts, run.Messages, m.fetched(p.outlet()))
			}
			for _, posted := range p.asked {
				if !strings.Contains(posted, c.also) {
					t.Errorf("posted %q without %s", posted, c.also)
				}
			}
			_ = k.Sleep(context.Background(), time.Hour)
			before := len(p.asked)
			if _, err := cr.Do(context.Background(), Job{Outlet: p.outlet(), Recrawl: true}); err != nil || len(p.asked) > before {
				t.Errorf("looking for what is new posts %q, %v", p.asked[before:], err)
			}
		})
	}
}

// TestPostNothingElse posts nothing that acts or asks, and nothing to others.
func TestPostNothingElse(t *testing.T) {
	p := newPaper(t)
	var mu sync.Mutex
	var posted []string
	for i, markup := range []string{
		`<form method="post" action="/dang-nhap" class="more"><input type="hidden" name="page" value="2"><input type="password" name="p"><button>Xem thêm</button></form>`,
		`<form method="post" action="/x1"><input type="hidden" name="page" value="2"><input name="q"><button>Xem thêm</button></form>`,
		`<form method="post" action="/x2"><input type="hidden" name="page" value="2"><textarea name="t"></textarea><button>Xem thêm</button></form>`,
		`<form method="post" action="/binh-luan/them"><input type="hidden" name="page" value="2"><button>Xem thêm bình luận</button></form>`,
		`<form method="post" action="/x3"><input type="hidden" name="poll_id" value="7"><input type="hidden" name="page" value="2"><button>Xem thêm</button></form>`,
		`<form method="post" action="/x4"><input type="hidden" name="page" value="2"><button>Gửi</button></form>`,
		`<form method="post" action="/x5"><input type="hidden" name="id" value="2"><button>Xem thêm</button></form>`,
		`<form method="post" action="http://la.example/x"><input type="hidden" name="page" value="2"><button>Xem thêm</button></form>`,
		`<button class="load-more" data-url="/wp-admin/admin-ajax.php" data-action="load_more_comments" data-page="2">Xem thêm</button>`,
		`<button class="load-more" data-url="/wp-admin/admin-post.php" data-method="post" data-page="2">Xem thêm</button>`,
		`<button class="like" data-url="/x6" data-method="post" data-page="2">Thích</button>`,
		`<button class="load-more" data-url="/ajax/vote" data-method="post" data-page="2">Xem thêm</button>`,
		`<script>$.post('/x7', {id: 5, page: 2, mail: x})</script>`,
		`<script>$.post('/login', {page: 2})</script><script>fetch('/x8', {method: 'POST', body: form})</script>`,
		`<script>$.ajax({url: '/search', type: 'POST', data: {page: 2, q: 'a'}})</script>`,
		`<button class="load-more" data-url="/x9" data-method="post" data-page="99999999999">Xem thêm</button>`,
	} {
		path := fmt.Sprintf("/muc-%d/", i)
		p.set(path, func(w http.ResponseWriter, _ *http.Request) {
			fmt.Fprintf(w, "<html><body><a href='/tin-cua-bao-a1001.html'>Tin của báo</a>%s</body></html>", markup)
		})
		front := list(path)
		p.set("/", front)
		p.set("/tin-cua-bao-a1001.html", article("Tin của báo"))
		inner := p.Config.Handler
		p.Config.Handler = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.Method != http.MethodGet {
				mu.Lock()
				posted = append(posted, r.Method+" "+r.URL.String())
				mu.Unlock()
			}
			inner.ServeHTTP(w, r)
		})
		c, m, _ := newTestCrawler(t, Config{})
		if _, err := c.Crawl(context.Background(), p.outlet()); err != nil || !slices.Contains(m.fetched(p.outlet()), path) {
			t.Errorf("%s: %v", path, err)
		}
		if mu.Lock(); len(posted) > 0 {
			t.Errorf("%s: posted %q", markup, posted)
			posted = nil
		}
		mu.Unlock()
	}
}

// TestPostTrap is a list that gives more whenever somebody posts for it: new addresses without end, none of which is an article.
func TestPostTrap(t *testing.T) {
	p := newPaper(t)
	var asked atomic.Int64
	p.set("/", func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, `<html><body><a href='/tin-cua-bao-a1001.html'>Tin của báo</a><a href='/muc-a/'>A</a><a href='/muc-b/'>B</a>
			<button class="load-more" data-url="/ajax/list" data-method="post" data-page="2">Xem thêm</button></body></html>`)
	})
	p.set("/tin-cua-bao-a1001.html", article("Tin của báo"))
	p.handle("/ajax/list", func(w http.ResponseWriter, _ *http.Request) {
		posts := asked.Add(1)
		w.Header().Set("Content-Type", "text/html")
		for i := range int64(20) {
			fmt.Fprintf(w, "<a href='/bay/%d/'>Bẫy số %d</a>", posts*20+i, posts*20+i)
		}
		fmt.Fprint(w, `<button class="load-more" data-url="/ajax/list" data-method="post" data-page="2">Xem thêm</button>`)
	})
	p.Config.Handler = trapUnder("/bay/", p.Config.Handler)
	c, m, _ := newTestCrawler(t, Config{})
	run, err := c.Crawl(context.Background(), p.outlet())
	posts := asked.Load()
	if fetched := len(m.fetched(p.outlet())); err != nil || run.Counts.New != 1 || posts > 2*maxTurns || fetched > 2*maxFruitless {
		t.Errorf("%v: %d posts, %d fetched, %+v", err, posts, fetched, run.Counts)
	}
}

// trapUnder answers addresses under a path with a list that posts for more, too.
func trapUnder(path string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !strings.HasPrefix(r.URL.Path, path) {
			next.ServeHTTP(w, r)
			return
		}
		w.Header().Set("Content-Type", "text/html")
		fmt.Fprintf(w, `<html><body><p>Bẫy tại %s không có tin nào cả</p><a href='%sx/'>Sâu hơn nữa</a>
			<button class="load-more" data-url="/ajax/list" data-method="post" data-page="2">Xem thêm</button></body></html>`, r.URL.Path, r.URL.Path)
	})
}

// TestOffsets turns the pieces of a list that its addresses number by entries, or in their paths.
func TestOffsets(t *testing.T) {
	for _, c := range []struct {
		markup, path string
		from         func(*http.Request) string
		per          int
	}{
		{`<button class="load-more" data-url="/ajax/list?cat=5&amp;offset=4">+</button>`, "/ajax/list", func(r *http.Request) string { return r.URL.Query().Get("offset") }, 1},
		{`<button class="load-more" data-url="/ajax/list?start=4&amp;limit=4">+</button>`, "/ajax/list", func(r *http.Request) string { return r.URL.Query().Get("start") }, 1},
		{`<button class="load-more" data-url="/ajax/list" data-page="1" data-cat="5">+</button>`, "/ajax/list", func(r *http.Request) string { return r.URL.Query().Get("page") }, 4},
		{`<a class="view-more" data-url="/ajax/list/page/1">+</a>`, "/ajax/list/page/", func(r *http.Request) string { return r.URL.Path[strings.LastIndexByte(r.URL.Path, '/')+1:] }, 4},
	} {
		p := newPoster(t, 6, 4)
		p.set("/", func(w http.ResponseWriter, _ *http.Request) {
			fmt.Fprintf(w, "<html><body>%s%s</body></html>", p.html(0), c.markup)
		})
		inner := p.Config.Handler
		p.Config.Handler = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if !strings.HasPrefix(r.URL.Path, c.path) {
				inner.ServeHTTP(w, r)
				return
			}
			n, err := strconv.Atoi(c.from(r))
			if err != nil || r.Method != http.MethodGet {
				t.Errorf("%s: %s %s", c.markup, r.Method, r.URL)
			}
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			fmt.Fprint(w, p.html(n*c.per))
		})
		cr, m, _ := newTestCrawler(t, Config{})
		run, err := cr.Crawl(context.Background(), p.outlet())
		if err != nil || run.Counts.New != 24 {
			t.Errorf("%s: %v, %d articles, %q", c.markup, err, run.Counts.New, m.fetched(p.outlet()))
		}
	}
}

// FuzzButtons reads any page: what it would post is a request to an address, of bounded size.
func FuzzButtons(f *testing.F) {
	f.Add([]byte(`<form method=post action=/a><input type=hidden name=page value=2><button>xem thêm</button></form>`))
	f.Add([]byte(`<a class=load-more data-url=/a data-method=post data-offset=2 data-x='{"a":1}'>+</a>`))
	f.Add([]byte(`<script>var p=1;$.post('/a',{page:p+1,b:$(this).data('c')})</script><script>fetch("/b",{method:"POST",body:JSON.stringify({page:2})})</script>`))
	f.Add([]byte(`<script>$.ajax({url:"/a",type:"post",data:"page=2&b=3"})</script>`))
	f.Fuzz(func(t *testing.T, body []byte) {
		u, err := url.Parse("https://bao.example/muc/")
		if err != nil {
			t.Fatal(err)
		}
		b, ok := buttonsIn(u, body).posting()
		if !ok {
			return
		}
		l := loader{button: b}
		a := &answer{url: u, body: body}
		for range 3 {
			r, ok := l.next(a, body, 5)
			if !ok {
				return
			}
			if r.url == nil || len(r.body) > 8*maxForm || acting.MatchString(r.url.Path) {
				t.Errorf("%v: %d bytes", r.url, len(r.body))
			}
		}
	})
}
