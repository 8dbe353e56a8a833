package extract

import (
	"testing"
	"time"

	"khobao/archive"
)

// TestUnmarkedClock has a header's clock that nothing names as one, and a dateline that stands before the title, too.
func TestUnmarkedClock(t *testing.T) {
	page := `<html lang="vi"><body>
		<div><span>Thứ Ba, 24/11/2026 12:00:01</span> <a href="/">Tiếng Việt</a> | <a href="/news/">English</a></div>
		<h1><a href="/chinh-tri/">Chính trị</a></h1>
		<div><div class="line">29/05/2020 - 19:54</div><h1 class="fw700">Bà Hoàng Thị Lê tái đắc cử Bí thư Đảng ủy Sở Y tế</h1>
		<div id="newscontents"><div class="content-fck"><p><strong>Ngày 29/5, Đảng bộ Sở Y tế tỉnh Lam Giang bế mạc Đại hội.</strong></p>
		<p>Đại hội bầu Ban Chấp hành gồm 9 đồng chí, và tiếp tục tín nhiệm bà Hoàng Thị Lê giữ chức Bí thư Đảng ủy nhiệm kỳ mới.</p></div></div></div></body></html>`
	got, err := Article(archive.Page{
		URL: "https://baolamgiang.example/ba-hoang-thi-le-tai-dac-cu-a12.html", Body: []byte(page),
		Capture: archive.Capture{Time: time.Date(2026, 11, 24, 6, 0, 0, 0, time.UTC)},
	}, archive.Outlet{})
	if err != nil {
		t.Fatal(err)
	}
	if p := got.Article.Published; p == nil || p.String() != "2020-05-29T19:54:00+07:00" {
		t.Errorf("published %v, want the line above the title, not the clock above the menu", p)
	}
}
