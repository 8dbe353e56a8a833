package server

import (
	"context"
	"fmt"
	"net/url"
	"strconv"
	"strings"
	"testing"
	"time"

	"khobao/archive"
	"khobao/archive/authority"
	"khobao/archive/store"
	"khobao/web"
)

// fakeEditing keeps rulings and reports in a real store; nobody is judged anew.
type fakeEditing struct{ *store.Store }

func (f fakeEditing) Rule(ctx context.Context, r archive.Ruling) (archive.Ruling, error) {
	if len(r.Others) > 0 && r.Others[0].Person == "gone" { // merged into another meanwhile
		return r, archive.ErrNotFound
	}
	r.ID = archive.NewRulingID(r)
	r.Anchors = []archive.MentionRef{{Article: "good", Name: "Lưu Vĩnh Nghiễm"}}
	if err := authority.Check(r); err != nil {
		return r, err
	}
	return r, f.SaveRuling(ctx, r)
}

func (f fakeEditing) UndoRuling(ctx context.Context, id archive.RulingID, by archive.Undoing) (archive.Ruling, error) {
	r, err := f.Ruling(ctx, id)
	if err != nil {
		return r, err
	}
	r.Undone = &by
	return r, f.SaveRuling(ctx, r)
}

func withEditing(s *store.Store) func(*Config) {
	return func(c *Config) {
		withAccounts(s)(c)
		c.Editing = fakeEditing{s}
	}
}

// claim is the claim of the good article, as a form sends it.
func claim(more ...string) url.Values {
	v := version(2)
	form := url.Values{"article": {"good"}, "version": {"2"}, "at": {web.Anchor(v.People[0].Offices[0].Evidence)}, "person": {"p1"}, "office": {"o1"}}
	for i := 0; i < len(more); i += 2 {
		form.Set(more[i], more[i+1])
	}
	return form
}

// TestReport goes the way of a claim that a reader finds wrong: reported, waiting, corrected by an editor, undone.
func TestReport(t *testing.T) {
	s := accounts(t)
	now := march
	h := handler(t, func(c *Config) { withEditing(s)(c); c.Now = func() time.Time { return now } })
	reader, editor := browse(t, h), browse(t, h)
	has := func(page, what string) {
		t.Helper()
		if !strings.Contains(page, what) {
			t.Errorf("%q is missing in:\n%s", what, page[strings.Index(page, "<main"):])
		}
	}
	form := "/report?" + claim().Encode()
	has(reader.want(200, "", "GET", "/people/p1", nil), "/report?article=good&amp;")
	has(reader.want(200, "", "GET", form, nil), "được bầu giữ chức Chủ tịch UBND tỉnh”")
	for _, wrong := range []url.Values{claim("article", "none"), claim("at", "t0-100000"), claim("at", "t9"), claim("version", "7"), claim("person", "nobody"), claim("office", "none")} {
		reader.want(404, "", "GET", "/report?"+wrong.Encode(), nil)
		reader.want(404, "", "POST", "/report", wrong)
	}
	has(reader.want(422, "", "POST", "/report", claim("message", " ")), "Chưa viết điều gì sai")
	reader.want(422, "", "POST", "/report", claim("message", strings.Repeat("ư", maxMessage+1)))
	sent := "/report?" + claim("sent", "1").Encode()
	for i := range reportTries {
		reader.want(303, sent, "POST", "/report", claim("message", fmt.Sprint("Sai rồi ", i, hostile)))
	}
	has(reader.want(200, "", "GET", sent, nil), "Đã gửi")
	has(reader.want(429, "", "POST", "/report", claim("message", "Điều đã viết")), "Điều đã viết")
	now = now.Add(reportEvery)
	reader.want(303, sent, "POST", "/report", claim("message", "Sau khi đợi"))
	reader.want(303, "/sign-in?next=%2Fadmin%2Fsuggestions", "GET", "/admin/suggestions", nil)
	reader.want(403, "", "GET", "/report?suggestion=1", nil)

	editor.signIn("editor", password)
	has(editor.want(200, "", "GET", "/admin/suggestions", nil), "Sai rồi 0&lt;script&gt;")
	has(editor.want(200, "", "GET", "/report?suggestion=1", nil), "/admin/rulings/correct")
	editor.want(404, "", "GET", "/report?suggestion=x", nil)
	again := editor.want(422, "", "POST", "/admin/rulings/correct", claim("what", "serving"))
	has(again, "Cần ghi lý do")
	has(again, `value="serving" checked`)
	has(editor.want(422, "", "POST", "/admin/rulings/correct", claim("what", "begin", "date", "31/02/2020", "reason", "Theo nghị quyết")), "31/02/2020")
	resp, _ := editor.do("POST", "/admin/rulings/correct", claim("what", "end", "date", "5/2021", "reason", "Theo nghị quyết", "suggestion", "1"))
	if resp.StatusCode != 303 {
		t.Fatalf("corrected: %d", resp.StatusCode)
	}
	rulings, err := s.Rulings(t.Context())
	if err != nil || len(rulings) != 1 || rulings[0].Author != "editor" || rulings[0].Correction.Date != "2021-05" || rulings[0].Correction.Near != "2020-11-10" {
		t.Fatalf("%+v, %v", rulings, err)
	}
	id := string(rulings[0].ID)
	has(editor.want(200, "", "GET", "/admin/suggestions?settled=1", nil), id)
	editor.want(404, "", "POST", "/admin/suggestions/settle", nil)
	waiting, _, err := s.Reports(t.Context(), false, archive.Listing{Size: 10})
	if err != nil || len(waiting) != reportTries {
		t.Fatalf("%d wait, %v", len(waiting), err)
	}
	page := editor.want(200, "", "GET", "/admin/suggestions", nil)
	if n := strings.Count(page, "<form method=\"post\" action=\"/admin/suggestions/settle\">"); n != 1 {
		t.Errorf("reports on one claim have %d forms, want 1", n)
	}
	together := url.Values{}
	for _, r := range waiting[:len(waiting)-1] {
		has(page, `name="suggestion" value="`+strconv.Itoa(int(r.ID))+`"`)
		together.Add("suggestion", strconv.Itoa(int(r.ID)))
	}
	editor.want(303, "/admin/suggestions", "POST", "/admin/suggestions/settle", together)
	if waiting, _, err = s.Reports(t.Context(), false, archive.Listing{Size: 10}); err != nil || len(waiting) != 1 {
		t.Errorf("%d wait, want the one that the form did not name; %v", len(waiting), err)
	}
	has(editor.want(200, "", "GET", "/admin/rulings", nil), "kết thúc 05/2021")
	editor.want(303, "/admin/rulings#"+id, "POST", "/admin/rulings/"+id+"/undo", nil)
	has(editor.want(200, "", "GET", "/admin/rulings?lang=en", nil), "undone by editor")
	editor.want(404, "", "POST", "/admin/rulings/20200101-aaaaaaaa/undo", nil)
}

// TestMergeAndSplit rules on who is who.
func TestMergeAndSplit(t *testing.T) {
	s := accounts(t)
	b := browse(t, handler(t, withEditing(s)))
	b.signIn("editor", password)
	if page := b.want(200, "", "GET", "/people/p1", nil); !strings.Contains(page, "/admin/rulings/merge?person=p1") || !strings.Contains(page, "/admin/rulings/split?person=p1") {
		t.Error("an editor is not led from a person to merging and splitting")
	}
	b.want(200, "", "GET", "/admin/rulings/merge?person=p1", nil)
	b.want(200, "", "GET", "/admin/rulings/merge?q=nghiem", nil)
	b.want(404, "", "GET", "/admin/rulings/merge?person=nobody", nil)
	b.want(200, "", "GET", "/admin/rulings/split?person=p1", nil)
	for _, refused := range []struct {
		path, form string
		says       []string // what was chosen and typed stands there again, with what is wrong
	}{
		{"merge", "person=p1&reason=Cùng+tên", []string{"Chưa chọn ai", `value="Cùng tên"`, `<fieldset class="choices" aria-describedby="trouble" aria-invalid="true"`}},
		{"merge", "person=p1&q=nghiem&other=p2&reason=+", []string{"Cần ghi lý do", `name="other" value="p2" checked`, `value="nghiem"`}},
		{"merge", "person=p1&q=nghiem&other=p1&other=p2&reason=Cùng+tên", []string{"Không ghi được quyết định này", `name="other" value="p2" checked`, `value="Cùng tên"`}},
		{"split", "person=p1&reason=Khác+tên", []string{"Chưa chọn bài nào", `value="Khác tên"`}},
		{"split?person=p1", "person=p1&article=good", []string{"Cần ghi lý do", `name="article" value="good" checked`, `action="/admin/rulings/split?person=p1"`}},
	} {
		form, err := url.ParseQuery(refused.form)
		if err != nil {
			t.Fatal(err)
		}
		page := b.want(422, "", "POST", "/admin/rulings/"+refused.path, form)
		for _, want := range refused.says {
			if !strings.Contains(page, want) {
				t.Errorf("%s %s: %q is missing in:\n%s", refused.path, refused.form, want, page[strings.Index(page, "<main"):])
			}
		}
	}
	late := b.want(409, "", "POST", "/admin/rulings/merge", url.Values{"person": {"p1"}, "other": {"gone"}, "reason": {"Cùng một tiểu sử"}})
	if !strings.Contains(late, "Vừa có quyết định khác") || !strings.Contains(late, `value="Cùng một tiểu sử"`) {
		t.Errorf("whoever comes too late is told:\n%s", late[strings.Index(late, "<main"):])
	}
	for path, form := range map[string]url.Values{
		"/admin/rulings/merge": {"person": {"p1"}, "other": {"p2"}, "reason": {"Cùng một người"}},
		"/admin/rulings/split": {"person": {"p1"}, "article": {"good"}, "reason": {"Người khác cùng tên"}},
	} {
		if resp, _ := b.do("POST", path, form); resp.StatusCode != 303 {
			t.Errorf("%s: %d", path, resp.StatusCode)
		}
	}
	rulings, err := s.Rulings(t.Context())
	if err != nil || len(rulings) != 2 {
		t.Errorf("%+v, %v", rulings, err)
	}
	log, err := s.AuditLog(t.Context(), 0, 2)
	if err != nil || log[0].What != archive.RulingAdded || log[0].Who != "editor" {
		t.Errorf("%+v, %v", log, err)
	}
}

// TestCorrectFigure corrects a figure at its sentence.
func TestCorrectFigure(t *testing.T) {
	s := accounts(t)
	b := browse(t, handler(t, withEditing(s)))
	f := version(2).Figures[0]
	at := web.Anchor(f.Evidence)
	form := func(more ...string) url.Values {
		v := url.Values{"article": {"good"}, "version": {"2"}, "at": {at}, "printed": {"14,5"}, "named": {"kim ngạch xuất khẩu"}, "what": {"so"}, "reason": {"Theo văn kiện"},
			"indicator": {"kim ngạch xuất khẩu"}, "value": {"14,5"}, "unit": {"%/năm"}, "period": {""}, "kind": {"result"}}
		for i := 0; i < len(more); i += 2 {
			v.Set(more[i], more[i+1])
		}
		return v
	}
	b.signIn("editor", password)
	page := b.want(200, "", "GET", "/report?article=good&version=2&at="+at, nil)
	for _, want := range []string{"/admin/rulings/figure", `value="14,5"`, `value="%/năm"`} {
		if !strings.Contains(page, want) {
			t.Errorf("the form has no %s", want)
		}
	}
	b.want(404, "", "POST", "/admin/rulings/figure", form("printed", "15"))
	for _, bad := range []struct {
		form url.Values
		says string
	}{{form(), "Chưa sửa gì"}, {form("value", "nhiều"), `value="nhiều"`}, {form("value", "15", "reason", " "), "Cần ghi lý do"}, {form("value", "15", "reason", ""), `value="15"`}, {form("what", "none", "reason", ""), `value="none" checked`}} {
		if page := b.want(422, "", "POST", "/admin/rulings/figure", bad.form); !strings.Contains(page, bad.says) {
			t.Errorf("%v: %q is missing in:\n%s", bad.form, bad.says, page[strings.Index(page, "<main"):])
		}
	}
	for _, good := range []url.Values{form("value", "13–13,5", "period", "2016-2020"), form("what", "none")} {
		if resp, _ := b.do("POST", "/admin/rulings/figure", good); resp.StatusCode != 303 {
			t.Errorf("%v: %d", good, resp.StatusCode)
		}
	}
	rulings, err := s.Rulings(t.Context())
	if err != nil || len(rulings) != 2 {
		t.Fatal(rulings, err)
	}
	if c := rulings[0].Figure; c.Article != "good" || *c.Value != "13–13,5" || *c.Period != "2016-2020" || c.Unit != nil || c.Kind != nil || c.Indicator != nil || c.Quote != f.Text || c.None {
		t.Errorf("%+v", c)
	}
	if !rulings[1].Figure.None {
		t.Errorf("%+v", rulings[1].Figure)
	}
	if page := b.want(200, "", "GET", "/admin/rulings", nil); !strings.Contains(page, "13–13,5") || !strings.Contains(page, "không phải số liệu") {
		t.Error("the rulings on figures are not listed")
	}
}

// namesakes has two people of one name: one leads a department, the other is known by a seat in the committee of its province alone.
type namesakes struct{ fakeStore }

func (namesakes) Namesakes(context.Context, archive.PersonID, int) ([]archive.Person, error) {
	return []archive.Person{{ID: "p2", Name: "Lưu Vĩnh Nghiễm", Articles: 1}}, nil
}

func (namesakes) Career(context.Context, archive.CareerFilter, time.Duration) (archive.Career, error) {
	head, seat := statements()[0], statements()[0]
	head.Relation, head.Office = archive.Holds, archive.Office{ID: "o5", Name: "Giám đốc", Organisation: archive.Organisation{ID: "g5", Name: "Sở Công Thương Mộc Giang", Province: "Mộc Giang"}}
	seat.Relation, seat.Person = archive.Holds, "p2"
	seat.Office = archive.Office{ID: "o6", Name: "Ủy viên Ban Chấp hành", Organisation: archive.Organisation{ID: "g6", Name: "Tỉnh ủy Mộc Giang", Province: "Mộc Giang"}}
	return archive.Career{Statements: []archive.Statement{head, seat}}, nil
}

// TestProposals decides on people of one name who may be one: told apart, they are not proposed again until that is undone.
func TestProposals(t *testing.T) {
	s := accounts(t)
	b := browse(t, handler(t, func(c *Config) { withEditing(s)(c); c.Store = namesakes{} }))
	b.signIn("editor", password)
	const path = "/admin/rulings/proposals"
	page := b.want(200, "", "GET", path, nil)
	for _, want := range []string{`name="person0" value="p1"`, `name="other0" value="p2"`, "Sở Công Thương", "Ban Chấp hành", "cấp ủy viên"} {
		if !strings.Contains(page, want) {
			t.Errorf("the proposal has no %q", want)
		}
	}
	form := url.Values{"person0": {"p1"}, "other0": {"p2"}, "ground0": {"seat_beside_post"}, "back": {"q=luu"}}
	b.want(422, "", "POST", path, form)
	form.Set("what0", "distinct")
	for _, ground := range []string{"none", "", "seat_beside_post"} { // without a reason the ground is the reason
		form.Set("ground0", ground)
		if ground != "seat_beside_post" {
			b.want(400, "", "POST", path, form)
		}
	}
	made := b.post(path, form)
	if page := b.want(200, "", "GET", made, nil); strings.Contains(page, `value="p2"`) || !strings.Contains(page, "Đã ghi 1 quyết định") || !strings.Contains(page, "Hoàn tác 1 quyết định") {
		t.Error("who was told apart is proposed again, or nothing says that it was done")
	}
	rulings, err := s.Rulings(t.Context())
	if err != nil || len(rulings) != 1 || rulings[0].Kind != archive.Distinct || !strings.Contains(rulings[0].Reason, "cấp ủy viên") {
		t.Fatal(rulings, err)
	}
	if page := b.want(200, "", "GET", "/admin/rulings", nil); !strings.Contains(page, "≠") {
		t.Error("the ruling is not listed")
	}
	b.want(303, path+"?q=luu", "POST", path, url.Values{"undo": {string(rulings[0].ID) + ",none"}, "back": {"q=luu&made=x"}})
	if page := b.want(200, "", "GET", path, nil); !strings.Contains(page, `value="p2"`) || !strings.Contains(page, "Đã hoàn tác") {
		t.Error("the ruling is undone, and they are not proposed")
	}
	form.Set("what0", "merge")
	form.Set("reason", "Cùng tiểu sử")
	form.Set("what1", "merge") // of nobody: it is left out, and said
	if page := b.want(200, "", "GET", b.post(path, form), nil); !strings.Contains(page, "1 cặp không ghi được") {
		t.Error("nothing says that a decision could not be made")
	}
	if page := b.want(200, "", "GET", path+"?ground=later_post", nil); strings.Contains(page, `value="p2"`) {
		t.Error("a pair is shown that has not the ground which was asked for")
	}
}
