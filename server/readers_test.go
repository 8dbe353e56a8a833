package server

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/mmcdole/gofeed"

	"khobao/archive"
	"khobao/archive/store"
)

// program asks the API with a token.
type program struct {
	t      *testing.T
	h      http.Handler
	secret string
}

func newProgram(t *testing.T, s *store.Store, h http.Handler, role archive.Role) program {
	t.Helper()
	secret, token := NewToken("program", role, "test")
	if err := s.AddToken(t.Context(), token); err != nil {
		t.Fatal(err)
	}
	return program{t, h, secret}
}

// ask wants a status, and returns the answer's members.
func (p program) ask(status int, method, path, body string) map[string]any {
	p.t.Helper()
	req := httptest.NewRequest(method, apiPath+path, strings.NewReader(body))
	if p.secret != "" {
		req.Header.Set("Authorization", "Bearer "+p.secret)
	}
	if body != "" {
		req.Header.Set("Content-Type", "application/json")
	}
	w := httptest.NewRecorder()
	p.h.ServeHTTP(w, req)
	if w.Code != status {
		p.t.Fatalf("%s %s: %d %s, want %d", method, path, w.Code, w.Body, status)
	}
	var m map[string]any
	if err := json.Unmarshal(w.Body.Bytes(), &m); err != nil {
		p.t.Fatalf("%s %s: %v: %s", method, path, err, w.Body)
	}
	return m
}

// TestSearchesAPI saves a search, reads its feed, and sees no secret twice.
func TestSearchesAPI(t *testing.T) {
	s := accounts(t)
	h := handler(t, func(c *Config) { withAccounts(s)(c); c.RequireSignIn = true })
	lan, other := newProgram(t, s, h, archive.Reader), newProgram(t, s, h, archive.Admin)
	saved := lan.ask(200, "POST", "/searches", `{"name":"Bầu cử","query":"?q=b%E1%BA%A7u&page=3&sort=oldest&person=p1","webhook":"https://hook.example/in","email":"lan@bao.example"}`)
	if saved["email_state"] != "new" {
		t.Errorf("a mailbox that nobody has asked: %v", saved)
	}
	if saved["query"] != "person=p1&q=b%E1%BA%A7u" || !strings.HasPrefix(fmt.Sprint(saved["secret"]), "whsec_") || saved["found"] != 0.0 {
		t.Errorf("%v", saved)
	}
	path := fmt.Sprintf("/searches/%v", saved["id"])
	if again := lan.ask(200, "GET", path, ""); again["secret"] != nil || again["webhook"] != "https://hook.example/in" {
		t.Errorf("%v", again)
	}
	if same := lan.ask(200, "PATCH", path, `{"name":"Khác","webhook":"https://hook.example/in"}`); same["secret"] != nil || same["name"] != "Khác" {
		t.Errorf("%v", same)
	}
	if fresh := lan.ask(200, "PATCH", path, `{"webhook":"https://hook.example/other"}`); fresh["secret"] == nil || fresh["secret"] == saved["secret"] {
		t.Errorf("another receiver got the same secret: %v", fresh)
	}
	for _, bad := range []string{`{}`, `{"query":"from=31/02/2020"}`, `{"query":"%zz"}`, `{"query":"q=x","email":"lan"}`, `{"query":"q=x","email":"a@b.example\r\nBcc: c@d.example"}`,
		`{"query":"q=x","email":"Lan <lan@bao.example>"}`, `{"query":"q=x","webhook":"file:///etc/passwd"}`, `{"query":"q=x","webhook":"https://u:p@hook.example/"}`} {
		lan.ask(400, "POST", "/searches", bad)
	}
	for _, method := range []string{"GET", "PATCH", "DELETE"} {
		other.ask(404, method, path, map[string]string{"PATCH": "{}"}[method])
	}
	other.ask(404, "GET", path+"/deliveries", "")
	if all := other.ask(200, "GET", "/searches", ""); len(all["searches"].([]any)) != 0 {
		t.Errorf("an admin sees %v", all)
	}
	if d := lan.ask(200, "GET", path+"/deliveries", ""); d["total"] != 0.0 {
		t.Errorf("%v", d)
	}
	lan.ask(404, "POST", path+"/deliveries/none/retry", "")

	a := archive.Article{ID: "good", Version: archive.Version{Title: "Mới", Body: "x"}}
	if _, err := s.SaveArticle(t.Context(), &a); err != nil {
		t.Fatal(err)
	}
	if err := s.RecordFound(t.Context(), 0, 1, []archive.Match{{Search: 1, Articles: []archive.ArticleID{"good"}}}, 0); err != nil {
		t.Fatal(err)
	}
	for _, form := range []string{"atom", "json_feed"} {
		address := strings.TrimPrefix(fmt.Sprint(saved[form]), "http://example.com")
		r := get(t, h, address) // without a token
		feed, err := gofeed.NewParser().ParseString(text(t, r))
		if err != nil || r.StatusCode != 200 || len(feed.Items) != 1 || feed.Items[0].GUID != "urn:khobao:article:good" || feed.Title != "Kho Báo: Khác" {
			t.Errorf("%s: %d %v %+v", address, r.StatusCode, err, feed)
		}
	}
	if r := get(t, h, "/feeds/saved/none.atom"); r.StatusCode != 404 {
		t.Errorf("no such feed: %d", r.StatusCode)
	}
	if d := lan.ask(200, "GET", path+"/deliveries", ""); d["total"] != 1.0 { // nobody has agreed to mails
		t.Errorf("%v", d)
	}
	lan.ask(200, "DELETE", path, "")
	lan.ask(404, "GET", path, "")
}

// TestNoMail lets nobody wait for mails that are never sent. An address from a time when they were may stay.
func TestNoMail(t *testing.T) {
	s := accounts(t)
	mailing := newProgram(t, s, handler(t, withAccounts(s)), archive.Reader)
	saved := mailing.ask(200, "POST", "/searches", `{"query":"q=x","email":"lan@bao.example"}`)
	path := fmt.Sprintf("/searches/%v", saved["id"])
	silent := mailing
	silent.h = handler(t, func(c *Config) { withAccounts(s)(c); c.Mails = false })
	for method, path := range map[string]string{"POST": "/searches", "PATCH": path} {
		refused := silent.ask(400, method, path, `{"query":"q=x","email":"mai@bao.example"}`)
		if !strings.Contains(fmt.Sprint(refused["detail"]), "sends no mail") {
			t.Errorf("%s: %v", method, refused)
		}
	}
	silent.ask(200, "PATCH", path, `{"name":"Khác","email":"lan@bao.example"}`)
	silent.ask(200, "PATCH", path, `{"email":""}`)
}
