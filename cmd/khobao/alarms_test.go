package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"khobao/archive"
	"khobao/archive/store"
	"khobao/crawler"
)

// ailing is a newspaper that publishes twelve articles a day, in two sections and a feed, and that may fall ill.
type ailing struct {
	*httptest.Server
	began   time.Time
	day     atomic.Int64            // since began
	silent  atomic.Int64            // the day from which nothing is published; 0: none
	illness atomic.Pointer[illness] // nil: it is well
	since   atomic.Int64            // the first day of the illness
}

// illness answers in place of the paper; false leaves it to the paper.
type illness func(p *ailing, w http.ResponseWriter, r *http.Request) bool

const aDay = 12 // articles

func newAiling(t *testing.T, began time.Time) *ailing {
	t.Helper()
	p := &ailing{began: began}
	p.Server = httptest.NewUnstartedServer(p)
	p.Config.ErrorLog = log.New(io.Discard, "", 0) // a crawler that does not trust it says so by going away
	p.StartTLS()
	t.Cleanup(p.Close)
	return p
}

func (p *ailing) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if sick := p.illness.Load(); sick != nil && (*sick)(p, w, r) {
		return
	}
	switch path := r.URL.Path; {
	case path == "/":
		fmt.Fprint(w, `<html><head><title>Báo</title><link rel="alternate" type="application/rss+xml" href="/rss/moi.rss"></head><body><a href="/thoi-su/">Thời sự</a> <a href="/kinh-te/">Kinh tế</a></body></html>`)
	case path == "/thoi-su/" || path == "/kinh-te/":
		p.section(w, len(path)%2)
	case path == "/rss/moi.rss":
		p.feed(w, p.published())
	case path == "/robots.txt":
		fmt.Fprint(w, "User-agent: *\nDisallow: /quan-tri/\n")
	default:
		p.article(w, r, true)
	}
}

func (p *ailing) published() int {
	n := int(p.day.Load()+1) * aDay
	if from := int(p.silent.Load()); from > 0 {
		n = min(n, from*aDay)
	}
	return n
}

// when is when an article is published: over the daytime.
func (p *ailing) when(i int) time.Time {
	return p.began.AddDate(0, 0, i/aDay).Add(time.Duration(7+i%aDay) * time.Hour)
}

func (p *ailing) section(w http.ResponseWriter, which int) {
	w.Header().Set("Content-Type", htmlType)
	fmt.Fprint(w, "<html><head><title>Chuyên mục</title></head><body><ul>")
	for i := p.published() - 1 - which; i >= 0; i -= 2 {
		fmt.Fprintf(w, `<li><a href="/tin-trong-ngay-cua-tinh-so-%d-a%d.html">Tin trong ngày của tỉnh số %d</a></li>`, i, i, i)
	}
	fmt.Fprint(w, "</ul></body></html>")
}

func (p *ailing) feed(w http.ResponseWriter, n int) {
	w.Header().Set("Content-Type", "application/rss+xml")
	fmt.Fprint(w, `<rss version="2.0"><channel><title>Báo</title>`)
	for i := n - 1; i >= max(0, n-20); i-- {
		fmt.Fprintf(w, "<item><title>Tin %d</title><link>%s/tin-trong-ngay-cua-tinh-so-%d-a%d.html</link><pubDate>%s</pubDate></item>", i, p.URL, i, i, p.when(i).Format(time.RFC1123Z))
	}
	fmt.Fprint(w, "</channel></rss>")
}

func (p *ailing) article(w http.ResponseWriter, r *http.Request, whole bool) {
	var i int
	_, number, _ := strings.Cut(r.URL.Path, "-a")
	if _, err := fmt.Sscanf(number, "%d.html", &i); err != nil || i >= p.published() {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", htmlType)
	w.Header().Set("ETag", fmt.Sprintf(`"%d"`, i))
	if r.Header.Get("If-None-Match") != "" {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	head, text := fmt.Sprintf(`<div class="date">%s</div>`, p.when(i).Format("02/01/2006 15:04")), strings.Repeat("<p>"+sentence+fmt.Sprint(i)+"</p>", 12)
	if !whole && i/aDay >= int(p.since.Load()) {
		head, text = "", "<p>"+sentence+fmt.Sprint(i)+"</p>"
	}
	fmt.Fprintf(w, `<html><head><title>Tin trong ngày của tỉnh số %d</title></head><body><h1>Tin trong ngày của tỉnh số %d</h1>%s<div class="noi-dung">%s</div><p class="author">Thu Hà</p></body></html>`, i, i, head, text)
}

// showing shows the same page at every address that holds one of these; all of them where none is given.
func showing(status int, html string, at ...string) illness {
	return func(_ *ailing, w http.ResponseWriter, r *http.Request) bool {
		if r.URL.Path == "/robots.txt" || len(at) > 0 && !strings.Contains(r.URL.Path, at[0]) {
			return false
		}
		w.Header().Set("Content-Type", htmlType)
		w.WriteHeader(status)
		fmt.Fprint(w, html)
		return true
	}
}

// TestAlarms has a newspaper fall ill in every way that somebody should look at: one alarm is raised, and it ends
// when the newspaper is well again. Each illness begins from the same month of health.
func TestAlarms(t *testing.T) {
	if testing.Short() {
		t.Skip("a month of a newspaper, many times")
	}
	const healthy = 30 // days
	began := time.Date(2026, 12, 18, 0, 0, 0, 0, archive.Hanoi)
	p := newAiling(t, began)
	base := t.TempDir()
	crawl := func(t *testing.T, data string, day int, clock time.Time) []archive.Alarm {
		t.Helper()
		p.day.Store(int64(day))
		now := began.AddDate(0, 0, day).Add(19 * time.Hour)
		p.crawl(t, now, data, clock)
		var all []covered
		if out := khobaoAt(t, now, data, "coverage", "--json").out; json.Unmarshal([]byte(out), &all) != nil || len(all) != 1 {
			t.Fatalf("coverage: %s", out)
		}
		return all[0].Alarms
	}
	khobao(t, base, nil, "outlet", "add", p.URL+"/", "--id", "bao").must(t)
	for day := healthy - 2; day < healthy; day++ {
		if alarms := crawl(t, base, day, time.Time{}); len(alarms) > 0 {
			t.Fatalf("healthy, and yet %+v", alarms)
		}
	}
	login := showing(200, "<html><title>Đăng nhập - Báo</title><h1>Đăng nhập</h1><p>Bài này dành cho bạn đọc đã đăng ký tài khoản.</p><form><input type=password></form></html>", "-a")
	missing := showing(200, "<html><title>Báo</title><h1>Không tìm thấy trang</h1><p>Trang bạn tìm không tồn tại hoặc đã chuyển đi nơi khác.</p></html>", "-a")
	for _, tt := range []struct {
		name   string
		sick   illness
		home   string    // where a new outlet is looked for; empty: it is the paper, and known
		clock  time.Time // by which its certificate is judged; zero: the day that its articles are from
		silent bool
		days   int
		want   archive.AlarmKind
		field  string
	}{
		{name: "every article a soft 404", sick: missing, days: 2, want: archive.VanishedAlarm},
		{name: "everything redirects to the front page", sick: func(_ *ailing, w http.ResponseWriter, r *http.Request) bool {
			if r.URL.Path == "/" || r.URL.Path == "/robots.txt" {
				return false
			}
			http.Redirect(w, r, "/", http.StatusFound)
			return true
		}, days: 2, want: archive.VanishedAlarm},
		{name: "an empty feed", sick: func(p *ailing, w http.ResponseWriter, r *http.Request) bool {
			if strings.HasSuffix(r.URL.Path, ".rss") {
				p.feed(w, 0)
				return true
			}
			return false
		}, days: 3, want: archive.FeedAlarm, field: "empty"},
		{name: "a feed that stands still", sick: func(p *ailing, w http.ResponseWriter, r *http.Request) bool {
			if strings.HasSuffix(r.URL.Path, ".rss") {
				p.feed(w, healthy*aDay)
				return true
			}
			return false
		}, days: 4, want: archive.FeedAlarm, field: "stale"},
		{name: "silence", silent: true, days: 3, want: archive.SilentAlarm},
		{name: "a section that is gone", sick: showing(404, "<html><h1>404</h1></html>", "/kinh-te/"), days: 3, want: archive.SectionAlarm},
		{name: "a new layout", sick: func(p *ailing, w http.ResponseWriter, r *http.Request) bool {
			if strings.Contains(r.URL.Path, "-a") {
				p.article(w, r, false)
				return true
			}
			return false
		}, days: 3, want: archive.LayoutAlarm},
		{name: "a robots.txt that forbids everything", sick: func(_ *ailing, w http.ResponseWriter, r *http.Request) bool {
			if r.URL.Path == "/robots.txt" {
				fmt.Fprint(w, "User-agent: *\nDisallow: /\n")
				return true
			}
			return false
		}, days: 2, want: archive.RobotsAlarm},
		{name: "a login instead of articles", sick: login, days: 2, want: archive.AccountAlarm},
		{name: "a question whether a person is there", sick: showing(200, "<html><title>Just a moment...</title><h1>bao.example</h1><h2>Checking if the site connection is secure</h2></html>"), days: 2, want: archive.ChallengeAlarm},
		{name: "the same with status 403", sick: showing(403, "<html><title>Attention Required! | Cloudflare</title><h1>One more step</h1></html>"), days: 2, want: archive.ChallengeAlarm},
		{name: "a certificate that has run out", clock: time.Date(2190, 1, 1, 0, 0, 0, 0, time.UTC), days: 2, want: archive.CertificateAlarm},
		{name: "a name that leads nowhere", home: "http://" + strings.Repeat("khong-con", 8) + ".example/", days: 2, want: archive.NameAlarm},
		{name: "nobody answers", sick: func(*ailing, http.ResponseWriter, *http.Request) bool { panic(http.ErrAbortHandler) }, days: 2, want: archive.DownAlarm},
		{name: "nothing", days: 2},
	} {
		t.Run(tt.name, func(t *testing.T) {
			data := t.TempDir()
			if tt.home != "" {
				khobao(t, data, nil, "outlet", "add", tt.home, "--id", "bao").must(t)
			} else if err := os.CopyFS(data, os.DirFS(base)); err != nil {
				t.Fatal(err)
			}
			if tt.silent {
				p.silent.Store(healthy)
			}
			p.since.Store(healthy)
			p.illness.Store(&tt.sick)
			if tt.sick == nil {
				p.illness.Store(nil)
			}
			var alarms []archive.Alarm
			day := healthy
			for ; day < healthy+tt.days; day++ {
				alarms = crawl(t, data, day, tt.clock)
			}
			kinds := map[archive.AlarmKind]bool{}
			for _, a := range alarms {
				kinds[a.Kind] = true
				if !slices.Contains(archive.AlarmKinds, a.Kind) || a.Text == "" || a.Mend == "" || a.Since.IsZero() || a.Kind == tt.want && tt.field != "" && a.Field != tt.field {
					t.Errorf("%+v", a)
				}
			}
			if n := len(kinds); tt.want != "" && (n != 1 || !kinds[tt.want]) || tt.want == "" && n > 0 {
				t.Errorf("alarms %+v, want one: %s", alarms, tt.want)
			}
			for i := range alarms {
				for j := range i {
					if a, b := alarms[i], alarms[j]; a.Kind == b.Kind && a.Field == b.Field && a.URL == b.URL {
						t.Errorf("raised twice: %+v", a)
					}
				}
			}
			p.illness.Store(nil)
			p.silent.Store(0)
			if tt.home != "" {
				setHome(t, data, p.URL+"/")
			}
			for end := day + 2; day < end; day++ {
				alarms = crawl(t, data, day, time.Time{})
			}
			if len(alarms) > 0 {
				t.Errorf("well again, and yet %+v", alarms)
			}
		})
	}
	t.Run("a quiet Tết", func(t *testing.T) {
		data := t.TempDir()
		if err := os.CopyFS(data, os.DirFS(base)); err != nil {
			t.Fatal(err)
		}
		eve := int(time.Date(2027, 2, 4, 0, 0, 0, 0, archive.Hanoi).Sub(began).Hours() / 24)
		p.silent.Store(int64(eve))
		defer p.silent.Store(0)
		for day := eve - 1; day < eve+10; day += 2 {
			if alarms := crawl(t, data, day, time.Time{}); len(alarms) > 0 {
				t.Errorf("day %d of the quiet: %+v", day-eve, alarms)
			}
		}
		if alarms := crawl(t, data, eve+14, time.Time{}); len(alarms) != 1 || alarms[0].Kind != archive.SilentAlarm {
			t.Errorf("the quiet goes on after the holidays: %+v", alarms)
		}
	})
}

// crawl crawls as the verb does, by a clock that waits for nothing. That it fails is what alarms tell of.
func (p *ailing) crawl(t *testing.T, now time.Time, data string, clock time.Time) {
	t.Helper()
	ctx := context.Background()
	s, err := store.Open(ctx, store.Config{Dir: data, Now: func() time.Time { return now }})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	r, err := newRecorder(ctx, s)
	if err != nil {
		t.Fatal(err)
	}
	allow, err := crawler.ParseAllow([]string{"127.0.0.0/8"})
	if err != nil {
		t.Fatal(err)
	}
	trust := p.Client().Transport.(*http.Transport).TLSClientConfig.Clone()
	if trust.Time = nil; !clock.IsZero() {
		trust.Time = func() time.Time { return clock }
	}
	c := crawler.New(crawler.Config{Store: r, Allow: allow, Delay: -1, TLS: trust, Now: func() time.Time { return now },
		Sleep: func(_ context.Context, d time.Duration) error { now = now.Add(d); return nil }})
	defer c.Close()
	o, err := s.Outlet(ctx, "bao")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := c.Crawl(ctx, o); errors.Is(err, archive.ErrInUse) {
		t.Fatal(err)
	}
}

func setHome(t *testing.T, data, home string) {
	t.Helper()
	ctx := context.Background()
	s, err := store.Open(ctx, store.Config{Dir: data})
	if err != nil {
		t.Fatal(filepath.Base(data), err)
	}
	defer s.Close()
	o, err := s.Outlet(ctx, "bao")
	if err == nil {
		o.Home = home
		err = s.SaveOutlet(ctx, o)
	}
	if err != nil {
		t.Fatal(err)
	}
}
