package server

import (
	"errors"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"khobao/archive"
	"khobao/archive/store"
)

const password = "hoa hòe nở trắng sân đình"

// hashed is made once: hashing is slow on purpose.
var hashed = func() string {
	h, err := HashPassword(password)
	if err != nil {
		panic(err)
	}
	return h
}()

// accounts returns a store with one user of each role, named by it.
func accounts(t *testing.T) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), store.Config{Dir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	for _, role := range archive.Roles {
		if err := s.AddUser(t.Context(), archive.User{Name: string(role), Role: role, Password: hashed}); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

// withAccounts gives a server accounts.
func withAccounts(s *store.Store) func(*Config) {
	return func(c *Config) { c.Accounts, c.Sessions, c.Readers, c.Mails = s, s.Sessions(), s, true }
}

// browser is a browser that follows no redirects.
type browser struct {
	t    *testing.T
	base string
	http http.Client
}

func browse(t *testing.T, h http.Handler) *browser {
	t.Helper()
	web := httptest.NewServer(h)
	t.Cleanup(web.Close)
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	return &browser{t, web.URL, http.Client{Jar: jar, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}}
}

func (b *browser) do(method, path string, form url.Values, header ...string) (*http.Response, string) {
	b.t.Helper()
	req, err := http.NewRequest(method, b.base+path, strings.NewReader(form.Encode()))
	if err != nil {
		b.t.Fatal(err)
	}
	if form != nil {
		req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	for i := 0; i < len(header); i += 2 {
		req.Header.Set(header[i], header[i+1])
	}
	resp, err := b.http.Do(req)
	if err != nil {
		b.t.Fatal(err)
	}
	defer resp.Body.Close()
	return resp, readAll(b.t, resp.Body)
}

// want asks, and checks the answer's status and, where it redirects, whereto.
func (b *browser) want(status int, location, method, path string, form url.Values, header ...string) string {
	b.t.Helper()
	resp, body := b.do(method, path, form, header...)
	if resp.StatusCode != status || resp.Header.Get("Location") != location {
		b.t.Errorf("%s %s: %d to %q, want %d to %q", method, path, resp.StatusCode, resp.Header.Get("Location"), status, location)
	}
	return body
}

// post sends a form, and returns where that leads.
func (b *browser) post(path string, form url.Values) string {
	b.t.Helper()
	resp, _ := b.do("POST", path, form)
	if resp.StatusCode != http.StatusSeeOther {
		b.t.Fatalf("POST %s: %d, want 303", path, resp.StatusCode)
	}
	return resp.Header.Get("Location")
}

func (b *browser) signIn(user, password string) {
	b.t.Helper()
	to := "/"
	if user == string(archive.Admin) {
		to = "/admin"
	}
	b.want(303, to, "POST", "/sign-in", url.Values{"user": {user}, "password": {password}})
}

func TestSignIn(t *testing.T) {
	s := accounts(t)
	b := browse(t, handler(t, withAccounts(s)))
	if body := b.want(200, "", "GET", "/", nil); !strings.Contains(body, `href="/sign-in"`) {
		t.Error("nothing leads to signing in")
	}
	b.want(303, "/sign-in?next=%2Faccount%3Fa%3Db", "GET", "/account?a=b", nil)
	ended := "/sign-in?lost=1&next=%2Faccount%2Fsearches"
	b.want(303, ended, "POST", "/account/searches", url.Values{"name": {"x"}, "query": {"q=x"}})
	if page := b.want(200, "", "GET", ended, nil); !strings.Contains(page, "Phiên đăng nhập đã hết") || !strings.Contains(page, `name="next" value="/account/searches"`) {
		t.Error("whoever sends something after the session has ended is not told, or not led back")
	}
	unknown := b.want(401, "", "POST", "/sign-in", url.Values{"user": {"xyzzy"}, "password": {password}})
	wrong := b.want(401, "", "POST", "/sign-in", url.Values{"user": {"reader"}, "password": {"wrong password!"}})
	if strings.ReplaceAll(unknown, "xyzzy", "reader") != wrong {
		t.Error("the answer tells which accounts exist")
	}
	resp, _ := b.do("POST", "/sign-in", url.Values{"user": {" Reader "}, "password": {password}, "next": {"/people?q=a"}})
	if resp.StatusCode != 303 || resp.Header.Get("Location") != "/people?q=a" {
		t.Fatalf("%d to %s", resp.StatusCode, resp.Header.Get("Location"))
	}
	cookie := resp.Cookies()[0]
	if !cookie.HttpOnly || cookie.SameSite != http.SameSiteLaxMode || !cookie.Expires.IsZero() {
		t.Errorf("the session's cookie: %v", cookie)
	}
	if body := b.want(200, "", "GET", "/account", nil); !strings.Contains(body, ">reader</a>") {
		t.Error("the page does not say who one is")
	}
	b.signIn("reader", password)
	now, _ := b.do("GET", "/", nil)
	if now.Request.Header.Get("Cookie") == cookie.Name+"="+cookie.Value {
		t.Error("the session kept its name")
	}
	b.want(403, "", "POST", "/sign-out", url.Values{}, "Sec-Fetch-Site", "cross-site")
	b.want(403, "", "POST", "/sign-out", url.Values{}, "Origin", "https://evil.example")
	b.want(303, "/", "POST", "/sign-out", url.Values{}, "Sec-Fetch-Site", "same-origin")
	b.want(303, "/sign-in?next=%2Faccount", "GET", "/account", nil)

	log, err := s.AuditLog(t.Context(), 0, 10)
	if err != nil {
		t.Fatal(err)
	}
	var deeds []string
	for _, e := range log {
		deeds = append(deeds, string(e.What))
	}
	if got, want := strings.Join(deeds, " "), "sign_out sign_in sign_in sign_in_failed sign_in_failed"; got != want {
		t.Errorf("audit log: %s, want %s", got, want)
	}
}

func TestSecureCookie(t *testing.T) {
	b := browse(t, handler(t, func(c *Config) { withAccounts(accounts(t))(c); c.BaseURL = "https://khobao.example" }))
	resp, _ := b.do("POST", "/sign-in", url.Values{"user": {"reader"}, "password": {password}, "keep": {"1"}})
	cookie := resp.Cookies()[0]
	if !cookie.Secure || cookie.Name != "__Host-khobao" || time.Until(cookie.Expires) < 29*24*time.Hour {
		t.Errorf("%v", cookie)
	}
}

func TestThrottle(t *testing.T) {
	began := time.Now()
	still := func(s *store.Store) func(*Config) { // however long hashing takes, nobody has waited
		return func(c *Config) { withAccounts(s)(c); c.Now = func() time.Time { return began } }
	}
	b := browse(t, handler(t, still(accounts(t))))
	for range 5 {
		b.want(401, "", "POST", "/sign-in", url.Values{"user": {"reader"}, "password": {"a wrong password"}})
	}
	if page := b.want(429, "", "POST", "/sign-in", url.Values{"user": {"reader"}, "password": {password}}); !strings.Contains(page, "Thử lại sau 30 giây.") || strings.Contains(page, "/sign-out") {
		t.Errorf("it does not say how long to wait, or who mistyped is signed in:\n%s", page)
	}
	b.signIn("editor", password)

	// Who guesses locks nobody out: the owner signs in from elsewhere.
	s := accounts(t)
	far := browse(t, handler(t, func(c *Config) { still(s)(c); c.Proxies = []string{"127.0.0.1"} }))
	for range 8 {
		far.do("POST", "/sign-in", url.Values{"user": {"reader"}, "password": {"a wrong password"}}, "X-Forwarded-For", "192.0.2.66")
	}
	far.want(429, "", "POST", "/sign-in", url.Values{"user": {"reader"}, "password": {password}}, "X-Forwarded-For", "192.0.2.66")
	far.want(303, "/", "POST", "/sign-in", url.Values{"user": {"reader"}, "password": {password}}, "X-Forwarded-For", "192.0.2.7")

	now := time.Unix(0, 0)
	g := newGuesses(func() time.Time { return now })
	var waits []time.Duration
	for range 9 {
		for wait := g.take("lan", "here"); wait > 0; wait = g.take("lan", "here") {
			waits = append(waits, wait)
			now = now.Add(wait)
		}
	}
	if want := []time.Duration{firstWait, 2 * firstWait, 4 * firstWait, 8 * firstWait}; !slices.Equal(waits, want) {
		t.Errorf("waits of %v, want %v", waits, want)
	}
	if g.take("lan", "elsewhere") > 0 || g.take("hoa", "here") > 0 {
		t.Error("somebody else has to wait, too")
	}
	if g.right("lan", "here"); g.take("lan", "here") > 0 {
		t.Error("who knew the password has to wait")
	}
	for i := range maxThrottled + 10 {
		g.take("lan", time.Duration(i).String())
	}
	if len(g.known) > maxThrottled {
		t.Errorf("%d guessers are remembered", len(g.known))
	}
	th := newThrottle(func() time.Time { return now }, 2, time.Minute)
	for i, want := range []bool{true, true, false} {
		if th.take("a") != want {
			t.Errorf("try %d", i)
		}
	}
	now = now.Add(time.Minute)
	if !th.take("a") || th.take("a") {
		t.Error("one more try a minute later")
	}
	for i := range maxThrottled + 10 {
		th.take(time.Duration(i).String())
	}
	if len(th.keys) > maxThrottled {
		t.Errorf("%d keys are remembered", len(th.keys))
	}
	if network("2001:db8::1") != network("2001:db8::ffff") || network("192.0.2.1") == network("192.0.2.2") {
		t.Error("networks")
	}
}

// TestSessionsEnd changes what a session rests on.
func TestSessionsEnd(t *testing.T) {
	s := accounts(t)
	h := handler(t, withAccounts(s))
	b, other := browse(t, h), browse(t, h)
	b.signIn("editor", password)
	other.signIn("editor", password)
	b.want(422, "", "POST", "/account", url.Values{"old": {"not this one at all"}, "password": {"another long one"}})
	b.want(422, "", "POST", "/account", url.Values{"old": {password}, "password": {"short"}})
	b.want(200, "", "POST", "/account", url.Values{"old": {password}, "password": {"another long one"}})
	b.want(200, "", "GET", "/account", nil)
	other.want(303, "/sign-in?next=%2Faccount", "GET", "/account", nil)
	if err := s.RemoveUser(t.Context(), "editor"); err != nil {
		t.Fatal(err)
	}
	b.want(303, "/sign-in?next=%2Faccount", "GET", "/account", nil)
}

func TestSetup(t *testing.T) {
	s, err := store.Open(t.Context(), store.Config{Dir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	b := browse(t, handler(t, func(c *Config) { withAccounts(s)(c); c.SetupCode = "right" }))
	if page := b.want(200, "", "GET", "/sign-in", nil); !strings.Contains(page, "khobao user add") {
		t.Errorf("nobody is told how the first account is made:\n%s", page)
	}
	b.want(404, "", "GET", "/setup", nil)
	b.want(404, "", "GET", "/setup?code=wrong", nil)
	if r, _ := b.do("GET", "/setup?code=right", nil); r.StatusCode != 200 || r.Header.Get("Cache-Control") != "no-store" || r.Header.Get("ETag") != "" {
		t.Errorf("a page with a secret: %d %v", r.StatusCode, r.Header)
	}
	b.want(404, "", "POST", "/setup", url.Values{"code": {"wrong"}, "user": {"lan"}, "password": {password}})
	if page := b.want(422, "", "POST", "/setup", url.Values{"code": {"right"}, "user": {"Lan Anh"}, "password": {password}}); !strings.Contains(page, `value="Lan Anh"`) || strings.Contains(page, "/sign-out") {
		t.Errorf("what was typed is lost, or somebody is signed in:\n%s", page)
	}
	b.want(422, "", "POST", "/setup", url.Values{"code": {"right"}, "user": {"lan"}, "password": {"short"}})
	b.want(303, "/admin", "POST", "/setup", url.Values{"code": {"right"}, "user": {"lan"}, "password": {password}})
	if page := b.want(404, "", "GET", "/setup?code=right", nil); !strings.Contains(page, "Đường dẫn này không còn dùng được") {
		t.Errorf("a link that has done its work:\n%s", page)
	}
	b.want(404, "", "POST", "/setup", url.Values{"code": {"right"}, "user": {"eve"}, "password": {password}})
	if page := b.want(200, "", "GET", "/sign-in", nil); strings.Contains(page, "khobao user add") {
		t.Errorf("there is an account, and everybody is told how the first is made:\n%s", page)
	}
	if u, err := s.User(t.Context(), "lan"); err != nil || u.Role != archive.Admin {
		t.Errorf("%+v, %v", u, err)
	}
}

func TestOurs(t *testing.T) {
	for next, want := range map[string]string{
		"/people?q=a": "/people?q=a", "": "/", "//evil.example/": "/", `/\evil.example`: "/", "https://evil.example/": "/", "javascript:alert(1)": "/", "/\t/evil.example": "/", "people": "/",
	} {
		if got := ours(next); got != want {
			t.Errorf("ours(%q) = %q, want %q", next, got, want)
		}
	}
}

func TestPasswords(t *testing.T) {
	if !matchesPassword(hashed, "hoa hòe nở trắng sân đình") {
		t.Error("the same password composed otherwise is refused")
	}
	for _, hash := range []string{"", nobody, strings.Replace(hashed, "t=2", "t=0", 1), "$argon2id$$$$", hashed[:20]} {
		if matchesPassword(hash, password) {
			t.Errorf("%q fits", hash)
		}
	}
	for _, p := range []string{"", "mười một ký", strings.Repeat("x", MaxPassword+1)} {
		if _, err := HashPassword(p); !errors.Is(err, ErrPassword) {
			t.Errorf("%.20q: %v", p, err)
		}
	}
}
