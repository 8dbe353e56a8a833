package server

import (
	"fmt"
	"net/url"
	"strings"
	"testing"
	"time"

	"khobao/archive"
)

// TestSearchesPage goes the way of a reader who follows a search: saves it, has a mailbox agree, changes, pauses and removes it.
func TestSearchesPage(t *testing.T) {
	s := accounts(t)
	h := handler(t, withConsole(s))
	b := browse(t, h)
	has := func(page string, all ...string) {
		t.Helper()
		for _, what := range all {
			if !strings.Contains(page, what) {
				t.Errorf("%q is missing in:\n%s", what, page[strings.Index(page, "<main"):])
			}
		}
	}
	save := "/account/searches?name=B%E1%BA%A7u&save=q%3Db%25E1%25BA%25A7u%26sort%3Doldest"
	b.want(303, "/sign-in?next="+url.QueryEscape(save), "GET", save, nil)
	b.signIn("reader", password)
	has(b.want(200, "", "GET", "/?q=b%E1%BA%A7u", nil), `href="/account/searches?`)
	has(b.want(200, "", "GET", "/account/searches", nil), "Chưa lưu tìm kiếm nào")
	has(b.want(200, "", "GET", save, nil), `name="query" value="q=b%E1%BA%A7u"`, `value="Bầu"`)
	b.want(400, "", "GET", "/account/searches?save=from%3Dx", nil)

	form := func(more ...string) url.Values {
		v := url.Values{"query": {"q=b%E1%BA%A7u"}, "name": {"Bầu"}, "email": {""}, "webhook": {""}}
		for i := 0; i < len(more); i += 2 {
			v.Set(more[i], more[i+1])
		}
		return v
	}
	has(b.want(422, "", "POST", "/account/searches", form("email", "nobody")), "không phải một địa chỉ thư", `value="nobody"`)
	has(b.want(422, "", "POST", "/account/searches", form("webhook", "file:///etc")), "Webhook phải là")
	has(b.want(422, "", "POST", "/account/searches", form("name", "  ")), "cần một cái tên")
	b.want(303, "/account/searches#s1", "POST", "/account/searches", form("email", "lan@bao.example", "webhook", "https://hook.example/"))
	page := b.want(200, "", "GET", "/account/searches", nil)
	has(page, "Đã lưu tìm kiếm", "chưa gửi thư hỏi", "whsec_", "/feeds/saved/")
	if strings.Contains(b.want(200, "", "GET", "/account/searches", nil), "whsec_") {
		t.Error("the webhook's secret is shown twice")
	}

	// Whoever reads the mailbox need not be signed in; opening the page alone agrees to nothing.
	boxes, err := s.DueLetters(t.Context(), 9)
	if err != nil || len(boxes) != 1 {
		t.Fatal(boxes, err)
	}
	stranger := browse(t, h)
	has(stranger.want(404, "", "GET", "/confirm?code=none", nil), "Mã này không đúng")
	stranger.want(404, "", "POST", "/confirm", url.Values{"code": {"none"}, "want": {"yes"}})
	has(stranger.want(200, "", "GET", "/confirm?code="+strings.ToUpper(boxes[0].Code), nil), "lan@bao.example", "Đồng ý nhận")
	if m, err := s.MailboxByCode(t.Context(), boxes[0].Code); err != nil || m.State != archive.MailboxNew {
		t.Errorf("%+v, %v", m, err)
	}
	b.want(303, "/account/searches#s1", "POST", "/account/searches/1/ask", url.Values{})
	has(stranger.want(200, "", "POST", "/confirm", url.Values{"code": {boxes[0].Code}, "want": {"yes"}}), "Đã đồng ý", "Thôi nhận thư")
	if page := b.want(200, "", "GET", "/account/searches", nil); strings.Contains(page, "thư hỏi") {
		t.Error("a mailbox that has agreed is to be asked")
	}
	stranger.want(404, "", "POST", "/confirm?code=none", url.Values{"List-Unsubscribe": {"One-Click"}})
	stranger.want(200, "", "POST", "/confirm?code="+boxes[0].Code, url.Values{"List-Unsubscribe": {"One-Click"}})
	if m, err := s.MailboxByCode(t.Context(), boxes[0].Code); err != nil || m.State != archive.MailboxRefused {
		t.Errorf("a mail program's one click: %+v, %v", m, err)
	}
	stranger.want(200, "", "POST", "/confirm", url.Values{"code": {boxes[0].Code}, "want": {"yes"}})

	failed := failedDelivery(t, s) // of search 1
	has(b.want(200, "", "GET", "/account/searches", nil), "không gửi được", string(failed))
	b.want(303, "/account/searches#s1", "POST", "/account/searches/1/retry", url.Values{"delivery": {string(failed)}})
	b.want(303, "/account/searches#s1", "POST", "/account/searches/1", url.Values{"name": {"Bầu cử"}, "email": {""}})
	v, err := s.SavedSearch(t.Context(), 1)
	if err != nil || v.Name != "Bầu cử" || v.Email != "" || v.Webhook == "" || v.Query == "" {
		t.Errorf("changed to %+v, %v", v, err)
	}
	b.want(303, "/account/searches#s1", "POST", "/account/searches/1/pause", url.Values{})
	has(b.want(200, "", "GET", "/account/searches?lang=en", nil), "paused", "Bầu cử")

	other := browse(t, h)
	other.signIn("editor", password)
	for _, path := range []string{"", "/pause", "/remove", "/retry", "/ask"} {
		other.want(404, "", "POST", "/account/searches/1"+path, url.Values{"name": {"x"}})
	}
	b.want(303, "/account/searches", "POST", "/account/searches/1/remove", url.Values{})
	for i := range 100 {
		v := newSearch("reader")
		v.Name, v.Created = fmt.Sprint(i), time.Now()
		if err := s.SaveSearch(t.Context(), &v); err != nil {
			t.Fatal(err)
		}
	}
	has(b.want(422, "", "POST", "/account/searches", form("lang", "vi")), "100 ")
}
