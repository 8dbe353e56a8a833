package main

import (
	"encoding/json"
	"strings"
	"testing"

	"khobao/archive"
)

// TestExtract prints what a page says, and what one says that a crawl would not keep, with the reason.
func TestExtract(t *testing.T) {
	const body = `<p>Sáng 5/3, HĐND huyện Sao Mai bầu ông Lê Văn Đạt giữ chức Chủ tịch UBND huyện, nhiệm kỳ 2021 - 2026, với 35/36 phiếu.</p>
<p>Ông Đạt sinh năm 1975, từng là Giám đốc Sở Công Thương tỉnh Sơn Đoài.</p>`
	for _, tt := range []struct {
		name, page string
		code       int
		says       string
	}{
		{"an article", `<title>Huyện Sao Mai có Chủ tịch mới</title><h1>Huyện Sao Mai có Chủ tịch mới</h1><div class="content">` + body + `</div>`, exitDone, ""},
		{"no headline", `<title>Trang tin</title><div class="content">` + body + `</div>`, exitPartly, "it has no title"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := khobao(t, t.TempDir(), strings.NewReader("<!doctype html>"+tt.page), "extract", "-", "--url", "https://bao.example.vn/tin-a1.html")
			if got.code != tt.code || !strings.Contains(got.errors, tt.says) {
				t.Fatalf("exit %d, %q; want exit %d, and %q said", got.code, got.errors, tt.code, tt.says)
			}
			var a archive.Article
			if err := json.Unmarshal([]byte(got.out), &a); err != nil {
				t.Fatalf("%v: %s", err, got.out)
			}
			if len(a.People) != 1 || a.People[0].Name != "Lê Văn Đạt" || len(a.People[0].Offices) != 2 || len(a.Figures) != 1 {
				t.Errorf("people %+v, figures %+v; want one person with two offices, and one figure", a.People, a.Figures)
			}
		})
	}
	if got := khobao(t, t.TempDir(), strings.NewReader("<title>Trang tin</title>"), "extract", "-", "--url", "https://bao.example.vn/"); got.code != exitFailed || got.out != "" {
		t.Errorf("a page without text: exit %d, %q", got.code, got.out)
	}
}
