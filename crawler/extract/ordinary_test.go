package extract

import (
	"fmt"
	"strings"
	"testing"

	"khobao/archive"
)

// TestOrdinaryPages reads what every second paper has: none of it is lost, and none taken for something else.
func TestOrdinaryPages(t *testing.T) {
	const dated = `<div class="date">12/05/2021 08:30</div>`
	prose := func(from, n int) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, "<p>Đoạn %d: xã Tân Phú tổ chức hội nghị với sự tham dự của đông đảo bà con các ấp trong xã.</p>", from+i)
		}
		return b.String()
	}
	page := func(date, body string) string {
		return `<html><head><title>Xã Tân Phú họp dân bàn việc làm đường</title></head><body><h1>Xã Tân Phú họp dân bàn việc làm đường</h1>` + date + `<div class="noidung">` + body + `</div></body></html>`
	}
	links := strings.Repeat(`<p><a href="/van-ban/%d.pdf">Quyết định về việc phê duyệt kế hoạch làm đường của xã</a></p>`, 4)
	for _, test := range []struct {
		name, page string
		published  string // its day
		author     string
		has        []string
	}{
		{"a Wednesday", page(`<div class="date">Thứ tư, ngày 12/05/2021 08:30</div>`, prose(1, 5)), "2021-05-12", "", nil},
		{"answers", page(dated, prose(1, 2)+"<p><b>Trả lời:</b></p>"+prose(3, 2)+"<p><b>Câu 2:</b></p>"+prose(5, 2)+"<p><b>Trả lời:</b></p>"+prose(7, 2)), "2021-05-12", "", []string{"Đoạn 4:", "Đoạn 8:"}},
		{"a login box beside it", page(dated, prose(1, 4)+`</div><div class="col-right"><h2>Đăng nhập</h2>`), "2021-05-12", "", []string{"Đoạn 4:"}},
		{"an event's hour", page(dated, "<p>Thời gian: 7h30 ngày 20/6/2021</p>"+prose(1, 4)), "2021-05-12", "", []string{"7h30 ngày 20/6/2021"}},
		{"an event's hour alone", page("", "<p>Thời gian: 7h30 ngày 20/6/2021</p>"+prose(1, 6)), "", "", []string{"7h30 ngày 20/6/2021"}},
		{"an interview's end", page(dated, prose(1, 5)+"<p>PV: Xin cảm ơn ông!</p>"), "2021-05-12", "", []string{"Xin cảm ơn ông!"}},
		{"where the money is from", page(dated, prose(1, 5)+"<p>Nguồn vốn: ngân sách tỉnh và xã hội hóa.</p>"), "2021-05-12", "", []string{"Nguồn vốn: ngân sách"}},
		{"files in the text", page(dated, prose(1, 6)+links+prose(7, 2)), "2021-05-12", "", []string{"Đoạn 8:"}},
		{"a ranking", page(dated, prose(1, 2)+"<p>Xếp hạng nhất là đội ấp 1 với 12 điểm, theo sau là đội ấp 3 và đội ấp 2 cùng điểm số.</p>"+prose(3, 3)), "2021-05-12", "", []string{"Xếp hạng nhất"}},
		{"a licence that has run out", page(dated, prose(1, 4)+"<p>Giấy phép hoạt động của cơ sở đã hết hạn nên đoàn kiểm tra lập biên bản, yêu cầu dừng ngay.</p>"+
			"<p>Chịu trách nhiệm chính là ông chủ cơ sở, người đã được nhắc nhở nhiều lần trong năm nay.</p>"), "2021-05-12", "", []string{"Giấy phép hoạt động", "Chịu trách nhiệm chính"}},
		{"a section named as comments are", page(dated, prose(1, 3)+"<p><b>Ý kiến bạn đọc</b></p>"+prose(4, 2)+`<p class="author">BÁ THÀNH</p>`), "2021-05-12", "BÁ THÀNH", []string{"Ý kiến bạn đọc", "Đoạn 5:"}},
		{"what readers wrote, set like the text", page(dated, prose(1, 4)+"<h3>Ý kiến bạn đọc</h3><p>In bài này ra thì hay quá, mong huyện làm thêm nhiều con đường như thế này cho bà con.</p>"), "2021-05-12", "", nil},
		{"a name over a call to readers", page(dated, prose(1, 4)+"<p><b>Lê Văn Đạt</b></p><p>Mời bạn đọc gửi ý kiến về bài viết này cho tòa soạn theo địa chỉ hộp thư của báo.</p>"), "2021-05-12", "Lê Văn Đạt", nil},
		{"works that are carried out", page(dated, prose(1, 3)+"<p>Thực hiện: 15 công trình thủy lợi</p>"+prose(4, 1)), "2021-05-12", "", []string{"Thực hiện: 15 công trình"}},
		{"a last heading in capitals", page(dated, prose(1, 3)+"<p><b>BÂY GIỜ</b></p>"+prose(4, 1)), "2021-05-12", "", []string{"BÂY GIỜ"}},
		{"short sentences that begin like buttons", page(dated, prose(1, 3)+"<p>Theo dõi sát mực nước sông.</p><p>Chưa có bình luận nào.</p>"+prose(4, 1)), "2021-05-12", "", []string{"Theo dõi sát mực nước"}},
		{"what readers must do, in a sentence", page(dated, prose(1, 3)+"<p>Vui lòng đăng nhập để nộp hồ sơ trực tuyến, cán bộ một cửa hướng dẫn bà con như vậy.</p>"+prose(4, 1)), "2021-05-12", "", []string{"nộp hồ sơ trực tuyến"}},
		{"verses under a picture", page(dated, `<p align="center"><img src="a.jpg"></p><p align="center">Con về ngang bến sông xưa<br>Lục bình vẫn tím như chưa bao giờ</p><p align="center">Mẹ ngồi vá áo bên bờ<br>Chỉ dài theo nắng tóc mờ theo sương</p>`), "2021-05-12", "", []string{"Con về ngang bến", "Mẹ ngồi vá áo"}},
		{"a dateline with more in it", page(`<p>Ngày đăng: 12/05/2021 - Lượt xem: 77 - Cỡ chữ: A- A A+ - Chuyên mục: Đời sống xã hội</p>`, prose(1, 4)), "2021-05-12", "", nil},
		{"where it was printed first", page(`<p>Bài đăng trên số báo cuối tuần ra ngày 12/05/2021</p>`, prose(1, 4)), "2021-05-12", "", nil},
		{"a source's date", page("", prose(1, 4)+"<p>Nguồn: Báo Tân Phú - 12/05/2021</p>"), "", "", nil},
		{"headings that lead to tags", page(dated, prose(1, 2)+`<h3><a href="/tag/pa-hoc">Làng chài cổ Pá Hốc</a></h3>`+prose(3, 1)+`<p><a href="/bai-khac-99999.html">Một bài khác của báo về làng</a></p>`+prose(4, 1)+
			`<h3><a href="/tag/co-ma">Chợ phiên trên bến Cò Mạ</a></h3>`+prose(5, 1)), "2021-05-12", "", []string{"Làng chài cổ Pá Hốc\n", "Chợ phiên trên bến Cò Mạ\n"}},
		{"who wrote it, behind the date", page(`<p>12/05/2021 - Chuyên mục: Kinh tế - Tác giả: Lê Văn Đạt</p>`, prose(1, 4)), "2021-05-12", "Lê Văn Đạt", nil},
		{"who wrote it, before what it was read", page(`<p>12/05/2021 - Tác giả: Lê Văn Đạt - Lượt xem: 12</p>`, prose(1, 4)), "2021-05-12", "Lê Văn Đạt", nil},
		{"two who wrote it, behind the date", page(`<p>12/05/2021 | Tác giả: Vũ Hà - Đăng Khoa | Lượt xem: 12</p>`, prose(1, 4)), "2021-05-12", "Vũ Hà - Đăng Khoa", nil},
		{"a place beside the date", page(`<div class="d"><span>Bến Gỗ</span><span>•</span><span>12/05/2021 08:30</span></div>`, prose(1, 4)), "2021-05-12", "", nil},
		{"a name that leads to its bearer", page(`<div class="d"><a href="/tac-gia/khanh-chi">Khánh Chi</a> <span>12/05/2021 08:30</span></div>`, prose(1, 4)), "2021-05-12", "Khánh Chi", nil},
		{"a section beside the date", page(`<div class="d"><a href="/van-hoa">Văn Hóa</a> <span>12/05/2021 08:30</span></div>`, prose(1, 4)), "2021-05-12", "", nil},
		{"a list with colons and dates behind", page(dated, prose(1, 4)+`</div><div><b>Tin cùng chuyên mục</b><br>• <a href="/x-1111.html">Tân Lộc: tặng 50 suất quà</a> - 11/06/2020<br>• <a href="/y-1112.html">Tân Phú: ra mắt tổ tự quản</a> - 10/06/2020`), "2021-05-12", "", nil},
		{"who wrote it, between lists and buttons", page(dated, prose(1, 4)+`<div><h4>Tin liên quan</h4><ul><li><a href="/x-1111.html">Một bài khác của báo về xã này</a></li></ul></div><p class="text-right">HẢI ÂU</p><p><a href="javascript:print()">In bài viết</a></p>`), "2021-05-12", "HẢI ÂU", nil},
		{"a small page within a table", `<table><tr><td>` + page(dated, `<p>Sáng nay, xã Tân Phú làm lễ khởi công đường.</p><p><img src="a.jpg"></p><p>Đường dài 14 km, vốn 96 tỷ đồng.</p><p>Bà con hiến hơn 4.000 mét vuông đất.</p>`) + `</td></tr></table>`, "2021-05-12", "", []string{"Sáng nay, xã", "Bà con hiến"}},
		{"a player of it read aloud", page(dated, "<div>Giọng nữ miền Bắc</div><div>0:00 / 2:15</div><div>Tốc độ: 1x</div>"+prose(1, 4)), "2021-05-12", "", nil},
		{"paragraphs wrapped one by one", page(dated+`<div class="sapo"><p><b>Sau ba năm thi công, tuyến đường chống lũ nối hai xã Tân Phú và Tân Lộc được khánh thành sáng 12/5.</b></p></div>`, `<section><p>Công trình dài 14 km, vốn 96 tỷ đồng.</p></section><section><p>Xã trồng 800 cây xanh hai bên đường sau lễ.</p></section><section><p>Bà con góp 1.200 ngày công làm đường.</p></section>`), "2021-05-12", "", []string{"Công trình dài 14 km", "Bà con góp"}},
		{"a date before its headline, on one line", strings.Replace(page("", prose(1, 4)), "<h1>Xã Tân Phú họp dân bàn việc làm đường</h1>", `<div><span class="time">12/05/2021 08:30</span><span class="Head" id="lblTitle">Xã Tân Phú họp dân bàn việc làm đường</span></div>`, 1), "2021-05-12", "", nil},
		{"another article's date behind the body, the own before its headline", strings.Replace(page("", prose(1, 4)+`</div><div class="li"><a href="/tin/x-1111.html"><img src="t.jpg"></a><a href="/tin/x-1111.html">Một bài khác của báo về xã này</a><div>13/05/2021 07:00</div>`), "<h1>", dated+"<h1>", 1), "2021-05-12", "", nil},
		{"a reader's date, the own before its headline", strings.Replace(page("", `<p>Sáng nay, xã Tân Phú làm lễ khởi công con đường mới.</p><p>Đường dài 14 km, vốn 96 tỷ đồng.</p></div><div><h4>Ý kiến bạn đọc</h4><div><strong>Lan Anh</strong> - 13/05/2021<p>Đường đẹp quá.</p></div>`), "<h1>", dated+"<h1>", 1), "2021-05-12", "", nil},
		{"a teaser set in between", page(dated, prose(1, 2)+`<div class="rel"><a href="/tin/x-1111.html"><img src="t.jpg"></a><a href="/tin/x-1111.html">Một bài khác của báo về xã này</a><p>In bài này thì hỏng, vì nó là của bài khác mà thôi.</p></div>`+prose(3, 2)), "2021-05-12", "", []string{"Đoạn 4:"}},
		{"a long introduction of its own", strings.Replace(page(dated, prose(1, 4)+`</div><div class="itemFullText">`+prose(5, 12)), `class="noidung"`, `class="itemIntroText"`, 1), "2021-05-12", "", []string{"Đoạn 1:", "Đoạn 4:", "Đoạn 16:"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			r, err := Article(archive.Page{URL: "https://b.example/tin-tuc/xa-tan-phu-hop-dan-ban-viec-lam-duong-12345.html", Body: []byte(test.page)}, archive.Outlet{})
			if err != nil || r.Kind != ArticlePage {
				t.Fatalf("%v %s %v", r.Kind, r.Why, err)
			}
			published := ""
			if r.Article.Published != nil {
				published = r.Article.Published.In(archive.Hanoi).Format("2006-01-02")
			}
			if published != test.published || r.Article.Author != test.author {
				t.Errorf("published %q by %q, want %q by %q", published, r.Article.Author, test.published, test.author)
			}
			text := r.Article.Lead + "\n" + r.Article.Body
			if strings.Contains(text, "0:00") || strings.Contains(text, "In bài") {
				t.Errorf("buttons in %s", text)
			}
			for _, want := range test.has {
				if !strings.Contains(text, want) {
					t.Errorf("%q is lost: %s", want, text)
				}
			}
		})
	}
}

// TestBareAddresses tells articles from other pages where the address says nothing, and no date, byline or lead is there.
func TestBareAddresses(t *testing.T) {
	const sentences = "<p>Đảng ủy xã Tân Lộc vừa tổng kết công tác năm.</p><p>Xã có 11/12 chỉ tiêu đạt và vượt kế hoạch.</p>"
	teasers := strings.Repeat(`<div class="item"><h3><a href="/tin-tuc/khoi-cong-bo-ke">Bờ kè sông Hàm được khởi công xây dựng</a></h3><span>12/11/2025</span><p>Bờ kè dài 2,4 km, vốn 180 tỷ đồng, hoàn thành cuối năm 2026.</p></div>`, 4)
	for _, test := range []struct {
		name, address, title, body string
		want                       Kind
	}{
		{"worded after the headline", "/tin-tuc/hoi-nghi-tong-ket", "Hội nghị tổng kết", sentences, ArticlePage},
		{"by the headline's beginning", "/tin-tuc/hoi-nghi-tong-ket", "Hội nghị tổng kết năm của xã Tân Lộc", sentences, ArticlePage},
		{"a number", "/?p=1234", "Hội nghị tổng kết", sentences, ArticlePage},
		{"a section with a word about itself", "/tin-tuc/xay-dung-nong-thon-moi", "Xây dựng nông thôn mới", "<p>Tin tức, hình ảnh về xây dựng nông thôn mới ở các xã trong tỉnh.</p>" + teasers, List},
		{"what an office is for", "/gioi-thieu/chuc-nang-nhiem-vu", "Chức năng, nhiệm vụ của văn phòng", sentences, Other},
		{"a tag", "/tag/nong-thon-moi", "Xây dựng nông thôn mới", sentences, Other},
		{"teasers alone", "/tin-tuc/hoi-nghi-tong-ket", "Hội nghị tổng kết", teasers, List},
		{"a form", "/lay-y-kien-nguoi-dan", "Lấy ý kiến người dân", `<form>` + sentences + `<input type="radio" name="a"><input type="radio" name="a"><textarea></textarea></form>`, Other},
	} {
		t.Run(test.name, func(t *testing.T) {
			page := "<html><head><title>" + test.title + `</title></head><body><ul><li><a href="/">Trang chủ</a></li></ul><div class="post"><h1>` + test.title + "</h1>" + test.body + "</div></body></html>"
			r, err := Article(archive.Page{URL: "https://xa.example" + test.address, Body: []byte(page)}, archive.Outlet{})
			if r.Kind != test.want {
				t.Errorf("%s, want %s: %v", r.Kind, test.want, err)
			}
		})
	}
}
