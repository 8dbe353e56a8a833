package store

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"khobao/archive"
)

// TestCopies shows one article at several addresses, set otherwise at each, and others that only look like it.
func TestCopies(t *testing.T) {
	s := open(t, t.TempDir())
	body := strings.Repeat("Đại hội đã bầu Ban Chấp hành Đảng bộ nhiệm kỳ mới. ", 10)
	n := 0
	save := func(path, body string, change func(*archive.Article)) archive.SaveResult {
		t.Helper()
		n++
		url := "https://bao.example/" + path
		a := articleOf(url, "Đại hội Đảng bộ Sở")
		a.Body, a.ID = body, archive.NewArticleID(url)
		c := capture(t, s, exchangeOf(url, testTime, "", fmt.Sprint(n)))
		a.Capture = &c
		if change != nil {
			change(a)
		}
		r, err := s.SaveArticle(t.Context(), a)
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	first := save("bai-a1.html", body, nil)
	for path, change := range map[string]func(*archive.Article){
		"en/bai-a1.html": nil,
		"moi/bai-1.html": func(a *archive.Article) { a.Author, a.Captions = "Theo báo", []string{"Ảnh: P.V"} },
		"in/1":           func(a *archive.Article) { a.Lead, a.Body = "", a.Lead+"\n\n"+strings.ToUpper(a.Body) },
		"khong-ngay/1":   func(a *archive.Article) { a.Published = nil },
	} {
		if r := save(path, body, change); r.ID != first.ID || r.Created || r.Changed || r.Version != 1 {
			t.Errorf("%s: %+v is no copy of %+v", path, r, first)
		}
	}
	for path, change := range map[string]func(*archive.Article){
		"nam-truoc.html": func(a *archive.Article) { a.Published = archive.NewDay(2019, 5, 29) },
		"bao-khac.html":  func(a *archive.Article) { a.Outlet = "khac" },
		"ten-khac.html":  func(a *archive.Article) { a.Title = "Hội nghị tổng kết" },
		"so-khac.html":   func(a *archive.Article) { a.Body = "Tăng 1,5%. " + a.Body },
		"so-nguyen.html": func(a *archive.Article) { a.Body = "Tăng 15%. " + a.Body },
		"sua.html":       func(a *archive.Article) { a.Body = strings.Replace(a.Body, "bầu", "chọn", 1) },
	} {
		if r := save(path, body, change); !r.Created {
			t.Errorf("%s: %+v is taken for a copy", path, r)
		}
	}
	old, elsewhere := archive.NewArticleID("https://bao.example/nam-truoc.html"), archive.NewArticleID("https://bao.example/bao-khac.html")
	for id, want := range map[archive.ArticleID][]archive.ArticleID{first.ID: {old, elsewhere}, elsewhere: {old, first.ID}, "none": nil} {
		if got, err := s.Copies(t.Context(), id); err != nil || !sameIDs(got, want) {
			t.Errorf("copies of %s: %v, %v; want %v", id, got, err, want)
		}
	}
	for _, path := range []string{"ngan-1.html", "ngan-2.html"} {
		if r := save(path, "Tin vắn trong ngày.", nil); !r.Created {
			t.Errorf("%s: two short items are one", path)
		}
	}
	if r := save("en/bai-a1.html", strings.Replace(body, "bầu", "bầu ra", 1), nil); r.ID != first.ID || r.Version != 2 {
		t.Errorf("changed at its other address: %+v", r)
	}
	// That version was first seen there, and what is read out of it again later is its own.
	again := articleOf("https://bao.example/en/bai-a1.html", "Đại hội Đảng bộ Sở")
	again.Body, again.Figures = strings.Replace(body, "bầu", "bầu ra", 1), nil
	seen, err := s.Captures(t.Context(), again.URL)
	if err != nil {
		t.Fatal(err)
	}
	again.Capture = &seen[len(seen)-1]
	if _, err := s.SaveArticle(t.Context(), again); err != nil {
		t.Fatal(err)
	}
	a, err := s.Article(t.Context(), first.ID)
	if err != nil || len(a.Figures) > 0 {
		t.Errorf("figures %v, %v: the version was not read again", a.Figures, err)
	}
	if err != nil || !slices.Contains(a.Aliases, "https://bao.example/moi/bai-1.html") {
		t.Errorf("aliases %q, %v", a.Aliases, err)
	}
	verified(t, s)
}

func sameIDs(a, b []archive.ArticleID) bool {
	a, b = slices.Clone(a), slices.Clone(b)
	slices.Sort(a)
	slices.Sort(b)
	return slices.Equal(a, b)
}

// TestCopiesPart has two addresses show one text, and later two: another article has the second address then. An edition of the text
// that one of them shows is a version; the other, which stays as it was, makes none.
func TestCopiesPart(t *testing.T) {
	s := open(t, t.TempDir())
	n := 0
	save := func(path, body string) archive.SaveResult {
		t.Helper()
		n++
		url := "https://bao.example/" + path
		a := articleOf(url, "Thông báo")
		a.Body, a.ID = body, archive.NewArticleID(url)
		c := capture(t, s, exchangeOf(url, testTime, "", fmt.Sprint(n)))
		a.Capture = &c
		r, err := s.SaveArticle(t.Context(), a)
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	notice := strings.Repeat("Trang đang được cập nhật, mời bạn đọc trở lại sau ít phút nữa nhé. ", 6)
	first, second := save("a1.html", notice), save("a2.html", notice)
	if first.ID != second.ID {
		t.Fatal("they are no copies")
	}
	bridge := strings.Repeat("Cây cầu mới bắc qua sông được thông xe sáng nay trước sự chứng kiến của người dân hai xã. ", 5)
	other := save("a2.html", bridge)
	if !other.Created || other.ID == first.ID {
		t.Errorf("%+v: the second address has another article now", other)
	}
	if r := save("a2.html", bridge+" Cầu dài 120 mét."); r.ID != other.ID || r.Version != 2 {
		t.Errorf("%+v", r)
	}
	if r := save("a1.html", notice); r.ID != first.ID || r.Changed {
		t.Errorf("%+v", r)
	}
	if a, err := s.Article(t.Context(), first.ID); err != nil || slices.Contains(a.Aliases, "https://bao.example/a2.html") || a.Number != 1 {
		t.Errorf("%v, aliases %q, version %d", err, a.Aliases, a.Number)
	}

	market := strings.Repeat("Chợ nổi đón khách từ sáng sớm, ghe xuồng tấp nập trên bến dưới thuyền. ", 6)
	one := save("b1.html", market)
	save("b2.html", market)
	if r := save("b1.html", market+"Giá không đổi."); r.ID != one.ID || r.Version != 2 {
		t.Errorf("%+v", r)
	}
	for range 2 {
		if r := save("b2.html", market); r.ID != one.ID || r.Changed {
			t.Errorf("%+v: it stays as it was", r)
		}
	}
	if a, err := s.Article(t.Context(), one.ID); err != nil || a.Number != 2 {
		t.Errorf("%v, version %d", err, a.Number)
	}
	verified(t, s)
}

// TestCopiesWithoutOutlet tells copies in foreign files, which name no outlet, by their host.
func TestCopiesWithoutOutlet(t *testing.T) {
	s := open(t, t.TempDir())
	body := strings.Repeat("Đại hội đã bầu Ban Chấp hành Đảng bộ nhiệm kỳ mới. ", 10)
	save := func(url string) archive.SaveResult {
		t.Helper()
		a := articleOf(url, "Đại hội Đảng bộ Sở")
		a.Body, a.ID, a.Outlet, a.CanonicalURL = body, archive.NewArticleID(url), "", url
		c := capture(t, s, exchangeOf(url, testTime, "", url))
		a.Capture = &c
		r, err := s.SaveArticle(t.Context(), a)
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	other, first := save("https://khac.example/bai-a1.html"), save("https://bao.example/bai-a1.html")
	if !other.Created || !first.Created {
		t.Errorf("another host's article is taken for a copy: %+v %+v", other, first)
	}
	if again := save("https://bao.example/in/bai-a1.html"); again.Created || again.ID != first.ID {
		t.Errorf("%+v is no copy of %+v", again, first)
	}
}
