package server

import (
	"context"
	"errors"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"khobao/archive"
	"khobao/archive/store"
)

// fakeConsole has a real store, and a paper that answers without a network.
type fakeConsole struct {
	*store.Store
	stopped []archive.OutletID
}

func (*fakeConsole) Presets() ([]archive.Outlet, error) {
	return []archive.Outlet{{ID: "preset", Name: "Báo Có Sẵn", Home: "https://preset.example/"}}, nil
}
func (*fakeConsole) Try(_ context.Context, address string, _ archive.Outlet) (archive.Article, error) {
	if strings.Contains(address, "broken") || strings.HasPrefix(address, "https://plain") {
		return archive.Article{}, errors.New("it answers 503")
	}
	a := archive.Article{Version: archive.Version{Title: hostile, Body: body, Provenance: map[string]string{"title": "h1"}}}
	if strings.HasPrefix(address, "https://home") {
		return a, archive.ErrNotAnArticle
	}
	return a, nil
}
func (*fakeConsole) Wake() {}
func (f *fakeConsole) Stop(id archive.OutletID) bool {
	f.stopped = append(f.stopped, id)
	return true
}
func (*fakeConsole) Prepare(s *archive.Schedule, _ archive.Outlet) error {
	if s.Section != "" {
		return errors.New("the section is no page of the outlet")
	}
	return nil
}
func (*fakeConsole) Upcoming(s archive.Schedule, n int) []time.Time {
	return []time.Time{time.Date(2026, 11, 22, 5, 30, 0, 0, archive.Hanoi)}
}
func (*fakeConsole) Coverage(_ context.Context, id archive.OutletID, days int) ([]archive.Day, []archive.Alarm, error) {
	day := time.Date(2026, 11, 1, 0, 0, 0, 0, archive.Hanoi)
	return []archive.Day{{Date: day, Captured: 3}, {Date: day.AddDate(0, 0, 1), Expected: 4, Why: archive.ShortNoRun}},
		[]archive.Alarm{{Outlet: id, Kind: archive.SilentAlarm, Since: day}}, nil
}

// consoleStore lists the outlets of the real store.
type consoleStore struct {
	fakeStore
	outlets *store.Store
}

func (c consoleStore) Outlets(ctx context.Context) ([]archive.Outlet, error) {
	return c.outlets.Outlets(ctx)
}

func withConsole(s *store.Store) func(*Config) {
	return func(c *Config) {
		withAccounts(s)(c)
		c.Editing = fakeEditing{s}
		c.Console, c.Store = &fakeConsole{Store: s}, consoleStore{outlets: s}
	}
}

// TestConsole goes the way of an admin through all pages, in both languages.
func TestConsole(t *testing.T) {
	s := accounts(t)
	b := browse(t, handler(t, withConsole(s)))
	b.signIn("admin", password)
	has := func(page, what string) {
		t.Helper()
		if !strings.Contains(page, what) {
			t.Errorf("%q is missing in:\n%s", what, page[strings.Index(page, "<main"):])
		}
	}
	has(b.want(200, "", "GET", "/admin", nil), "Chưa có nguồn báo nào")
	has(b.want(200, "", "POST", "/admin/try", url.Values{"url": {"https://www.moc.example/bai"}}), `value="moc-example"`)
	has(b.want(422, "", "POST", "/admin/try", url.Values{"url": {"https://broken.example/"}}), "503")
	has(b.want(422, "", "POST", "/admin/try", url.Values{"url": {"javascript:alert(1)"}}), "không phải địa chỉ http")
	has(b.want(200, "", "POST", "/admin/try", url.Values{"url": {" moc.example/bai "}}), `value="https://moc.example/"`)
	has(b.want(200, "", "POST", "/admin/try", url.Values{"url": {"plain.example"}}), `value="http://plain.example/"`)
	home := b.want(200, "", "POST", "/admin/try", url.Values{"url": {"https://home.example/"}})
	has(home, "không phải một bài báo")
	if has(home, `value="home-example"`); strings.Contains(home, "Đọc được như sau") {
		t.Error("what was read on a home page is shown as an article")
	}
	b.want(303, "/admin/outlets/moc-example", "POST", "/admin/outlets", url.Values{"id": {"moc-example"}, "name": {"Báo Mộc"}, "home": {"https://moc.example/"}, "province": {"Mộc Giang"}})
	has(b.want(422, "", "POST", "/admin/outlets", url.Values{"id": {"ca-nuoc"}, "name": {"Báo Nước"}, "home": {"https://nuoc.example/"}}), "Thiếu tỉnh")
	b.want(303, "/admin/outlets/ca-nuoc", "POST", "/admin/outlets", url.Values{"id": {"ca-nuoc"}, "name": {"Báo Nước"}, "home": {"https://nuoc.example/"}, "province": {"Cả nước"}})
	if o, err := s.Outlet(t.Context(), "ca-nuoc"); err != nil || o.Province != "" {
		t.Errorf("an outlet of no province: %+v, %v", o, err)
	}
	sent := url.Values{"id": {"moc-example"}, "name": {"Báo Mộc"}, "home": {"https://moc.example/"}, "province": {"Mộc Giang"}}
	b.want(303, "/admin/outlets/moc-example", "POST", "/admin/outlets", sent) // clicked twice
	has(b.want(200, "", "POST", "/admin/try", url.Values{"url": {"http://www.moc.example/bai"}}), `<a href="/admin/outlets/moc-example">Báo Mộc</a>`)
	for _, home := range []string{"http://WWW.moc.example", "https://moc.example:443/", "https://preset.example"} {
		sent := url.Values{"id": {"hai"}, "name": {"Báo Mộc"}, "home": {home}, "province": {"Mộc Giang"}}
		has(b.want(422, "", "POST", "/admin/outlets", sent), "đã có trang chủ này")
	}
	for _, commune := range []string{"hoaloc", "tanmy"} {
		sent := url.Values{"id": {commune}, "name": {"Xã " + commune}, "home": {"https://cong.example/?sname=" + commune}, "province": {"Mộc Giang"}}
		b.want(303, "/admin/outlets/"+commune, "POST", "/admin/outlets", sent)
	}
	other := url.Values{"id": {"moc-example"}, "name": {"Báo khác"}, "home": {"https://khac.example/"}, "province": {"Mộc Giang"}}
	has(b.want(422, "", "POST", "/admin/outlets", other), "đã dùng mã này")
	if o, err := s.Outlet(t.Context(), "moc-example"); err != nil || o.Name != "Báo Mộc" {
		t.Errorf("an outlet was written over by one that was added: %+v, %v", o, err)
	}
	has(b.want(422, "", "POST", "/admin/outlets/ca-nuoc", url.Values{"name": {"Báo Nước"}, "home": {"https://moc.example"}, "province": {"cả nước"}}), "đã có trang chủ này")
	b.want(303, "/admin/outlets/preset", "POST", "/admin/outlets", url.Values{"id": {"preset"}, "preset": {"1"}})
	has(b.want(200, "", "GET", "/admin/outlets/moc-example", nil), "Đã lưu nguồn")
	again := b.want(422, "", "POST", "/admin/outlets", url.Values{"id": {"../x"}, "name": {"Báo X"}, "home": {"https://x.example/"}, "province": {"Tỉnh X"}})
	for _, kept := range []string{"Mã nguồn không đúng dạng", `value="../x"`, `value="Báo X"`, `value="https://x.example/"`, `value="Tỉnh X"`} {
		has(again, kept)
	}
	again = b.want(422, "", "POST", "/admin/outlets/moc-example", url.Values{"name": {"Báo Mộc mới"}, "home": {"https://moc.example/"}, "province": {"Mộc Giang"}, "hours": {"đêm"}, "feeds": {"https://moc.example/rss"}})
	for _, kept := range []string{"Khoảng giờ không đọc được", `value="Báo Mộc mới"`, `value="đêm"`, "https://moc.example/rss", ">Báo Mộc</h1>"} {
		has(again, kept)
	}
	b.want(404, "", "GET", "/admin/outlets/none", nil)

	b.want(303, "/admin/outlets/moc-example#schedules", "POST", "/admin/outlets/moc-example/schedules", url.Values{"every": {"day"}, "at": {"05:30"}})
	has(b.want(422, "", "POST", "/admin/outlets/moc-example/schedules", url.Values{"every": {"hour"}, "section": {"https://x.example/"}}), "the section is no page")
	has(b.want(422, "", "POST", "/admin/outlets/moc-example/schedules", url.Values{"every": {"day"}, "at": {"25:30"}}), "Giờ không đọc được")
	has(b.want(200, "", "GET", "/admin/outlets/moc-example", nil), "Hằng ngày lúc 05:30")
	schedules, err := s.Schedules(t.Context(), "moc-example")
	if err != nil || len(schedules) != 1 {
		t.Fatalf("%v, %v", schedules, err)
	}
	b.want(303, "/admin/outlets/moc-example#schedules", "POST", "/admin/schedules/1/pause", url.Values{})
	b.want(303, "/admin/outlets/moc-example#schedules", "POST", "/admin/schedules/1/remove", url.Values{})
	b.want(404, "", "POST", "/admin/schedules/1/remove", url.Values{})

	b.want(303, "/admin", "POST", "/admin/outlets/moc-example/crawl", url.Values{})
	orders, err := s.Orders(t.Context())
	if err != nil || len(orders) != 1 || orders[0].By != "admin" {
		t.Errorf("%v, %v", orders, err)
	}
	run, err := s.StartRun(t.Context(), "moc-example")
	if err != nil {
		t.Fatal(err)
	}
	has(b.want(200, "", "GET", "/admin", nil), "im lặng lâu hơn")
	resp, live := b.do("GET", "/admin/runs/1", nil)
	if has(live, "Đang chạy"); !strings.Contains(live, `http-equiv="refresh"`) || !strings.Contains(live, "every 2s") || run.ID != 1 {
		t.Errorf("a live run: %v", resp.Header)
	}
	b.want(303, "/admin", "POST", "/admin/outlets/moc-example/stop", url.Values{})
	b.want(303, "/admin/outlets/moc-example", "POST", "/admin/outlets/moc-example/retry", url.Values{})

	b.want(303, "/admin/users", "POST", "/admin/users", url.Values{"user": {"lan"}, "password": {password}, "role": {"editor"}})
	again = b.want(422, "", "POST", "/admin/users", url.Values{"user": {"lan"}, "password": {password}, "role": {"editor"}})
	has(again, "Tên này đã có")
	has(again, `name="user" value="lan"`)
	b.want(400, "", "POST", "/admin/users", url.Values{"user": {"ba"}, "password": {password}, "role": {"king"}})
	b.want(303, "/admin/users", "POST", "/admin/users/lan", url.Values{"role": {"reader"}})
	b.want(303, "/admin/users", "POST", "/admin/users/lan/remove", url.Values{})
	has(b.want(422, "", "POST", "/admin/users/admin", url.Values{"role": {"reader"}}), "ít nhất một quản trị viên")
	b.want(303, "/admin/users#tokens", "POST", "/admin/tokens", url.Values{"label": {hostile}, "role": {"reader"}})
	b.want(400, "", "POST", "/admin/tokens", url.Values{"label": {"x"}, "role": {"reader"}, "scope": {"fly"}})
	b.want(400, "", "POST", "/admin/tokens", url.Values{"label": {"x"}, "role": {"reader"}, "days": {"-1"}})
	b.want(303, "/admin/users#tokens", "POST", "/admin/tokens", url.Values{"label": {"hẹp"}, "role": {"editor"}, "scope": {"read", "rule"}, "days": {"30"}})
	has(b.want(200, "", "GET", "/admin/users", nil), "đọc, quyết định")
	if narrow, err := s.Tokens(t.Context()); err != nil || !slices.ContainsFunc(narrow, func(one archive.Token) bool {
		return len(one.Scopes) == 2 && one.Expires.After(time.Now().AddDate(0, 0, 29)) && one.Expires.Before(time.Now().AddDate(0, 0, 31))
	}) {
		t.Errorf("%+v, %v", narrow, err)
	}
	b.want(303, "/admin/users#tokens", "POST", "/admin/tokens", url.Values{"label": {hostile}, "role": {"reader"}})
	has(b.want(200, "", "GET", "/admin/users", nil), ">khobao_")
	if strings.Contains(b.want(200, "", "GET", "/admin/users", nil), ">khobao_") {
		t.Error("a token is shown twice")
	}
	tokens, err := s.Tokens(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	b.want(303, "/admin/users#tokens", "POST", "/admin/tokens/"+string(tokens[0].ID)+"/revoke", url.Values{})
	has(b.want(200, "", "GET", "/admin/log", nil), "Đã thu hồi mã truy cập")
	for _, path := range []string{"/admin", "/admin/outlets", "/admin/outlets/moc-example", "/admin/runs/1", "/admin/users", "/admin/log", "/admin/system"} {
		b.want(200, "", "GET", path+"?lang=en", nil)
	}
	b.want(303, "/admin/outlets", "POST", "/admin/outlets/moc-example/remove", url.Values{})
}

// TestOutletsFiltered: among many outlets one is found without marks, and what cannot be a list is refused.
func TestOutletsFiltered(t *testing.T) {
	s := accounts(t)
	for _, o := range []archive.Outlet{{ID: "mocgiang", Name: "Báo Mộc Giang", Home: "https://moc.example/", Province: "Mộc Giang", Enabled: true}, {ID: "haiduong", Name: "Báo Biển", Home: "https://bien.example/", Province: "Hải Đường", Enabled: true}} {
		if err := s.SaveOutlet(context.Background(), o); err != nil {
			t.Fatal(err)
		}
	}
	b := browse(t, handler(t, withConsole(s)))
	b.signIn("admin", password)
	for query, want := range map[string][2]bool{"": {true, true}, "q=moc+giang": {true, false}, "q=hai+duong&sort=missing": {false, true}, "q=bien.example": {false, true}, "q=zz": {false, false}} {
		page := b.want(200, "", "GET", "/admin/outlets?"+query, nil)
		for i, name := range []string{"/admin/outlets/mocgiang", "/admin/outlets/haiduong"} {
			if got := strings.Contains(page, name); got != want[i] {
				t.Errorf("%q: %s is there: %v", query, name, got)
			}
		}
	}
	b.want(400, "", "GET", "/admin/outlets?sort=colour", nil)
}
