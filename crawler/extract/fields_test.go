package extract

import (
	"strings"
	"testing"
	"time"

	"khobao/archive"
)

func TestByline(t *testing.T) {
	for _, tt := range []struct{ line, want string }{
		{"Mai Hoa", "Mai Hoa"},
		{"Tin, ảnh: P.Y", "P.Y"},
		{"Bài và ảnh: TẤN LỢI - THU SANG", "TẤN LỢI - THU SANG"},
		{"Tin - ảnh: Hạ Vy", "Hạ Vy"},
		{"Tác giả: Lê Hạnh (tổng hợp)", "Lê Hạnh"},
		{"(Thực hiện) Kim Thoa", "Kim Thoa"},
		{"By M.T", "M.T"},
		{"Theo T.N (Cổng TTĐT Chính phủ)", "T.N"},
		{"Kim Thoa, Minh Đăng./.", "Kim Thoa, Minh Đăng"},
		{"Nguyễn Văn Mẫu - mau@bao.example", "Nguyễn Văn Mẫu"},

		{"Bài: Lò Thị Mai; ảnh: Quàng Văn Hặc", "Lò Thị Mai"},
		{"Nhóm P.V thực hiện", "Nhóm P.V"},

		{"Theo TTXVN", ""},
		{"Theo Báo Vân Hải", ""},
		{"(Tổng hợp)", ""},
		{"admin admin", ""},
		{"Ban Biên tập", ""},
		{"VCCorp.vn", ""},
		{"Cổng thông tin điện tử tỉnh", ""},
		{"Nguồn: TTXVN", ""},
		{"Tin, ảnh:", ""},
		{"29/05/2020", ""},
		{"", ""},
	} {
		if got := byline(tt.line); got != tt.want {
			t.Errorf("byline(%q) = %q, want %q", tt.line, got, tt.want)
		}
	}
}

// TestNamesEditor tells an imprint from a sentence about an editor.
func TestNamesEditor(t *testing.T) {
	for text, want := range map[string]bool{
		"BÁO SAO MAI - Tổng Biên tập: Lê Văn Đạt":                                                            true,
		"TỔNG BIÊN TẬP LÊ VĂN ĐẠT":                                                                           true,
		"Chịu trách nhiệm nội dung: Lê Văn Đạt, Phó Tổng Biên tập.":                                          true,
		"Ông Lê Văn Đạt được bổ nhiệm Tổng Biên tập Báo Sao Mai.":                                            false,
		"Ông Lê Văn Đạt, trước là Giám đốc Đài, nay là Tổng Biên tập; Phó Tổng Biên tập gồm các ông bà khác": false,
		"Ông Lê Văn Đạt nói.":                                                                                false,
	} {
		if got := namesEditor(text); got != want {
			t.Errorf("%s: got %v, want %v", text, got, want)
		}
	}
}

func TestTitleWithoutSite(t *testing.T) {
	u, err := parseURL("https://baolamgiang.example/x-a1.html")
	if err != nil {
		t.Fatal(err)
	}
	r := &reader{url: u, outlet: archive.Outlet{Name: "Báo Lâm Giang"}}
	for _, tt := range []struct{ title, site, want string }{
		{"Khánh thành cầu Bến Sáu - Báo Lâm Giang Online", "", "Khánh thành cầu Bến Sáu"},
		{"Khánh thành cầu Bến Sáu | Báo Lâm Giang", "", "Khánh thành cầu Bến Sáu"},
		{"Khánh thành cầu Bến Sáu - Kinh tế - Báo Lâm Giang", "", "Khánh thành cầu Bến Sáu - Kinh tế"},
		{"Khánh thành cầu - nối hai huyện", "", "Khánh thành cầu - nối hai huyện"},
		{"Khánh thành cầu Bến Sáu - Cổng thông tin điện tử Sở X", "", "Khánh thành cầu Bến Sáu"},
		{"Khánh thành cầu Bến Sáu - LGTV", "LGTV", "Khánh thành cầu Bến Sáu"},
		{"Báo Lâm Giang", "", ""},
		{"", "", ""},
	} {
		if got := r.withoutSite(tt.title, tt.site); got != tt.want {
			t.Errorf("withoutSite(%q) = %q, want %q", tt.title, got, tt.want)
		}
	}
}

func TestLanguage(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"Đảng bộ xã An Bình tổ chức đại hội", "vi"},
		{"The province has signed memoranda for twelve projects, the department said", "en"},
		{"UBND - HĐND 2020", "vi"},
		{"12345", ""},
		{"", ""},
	} {
		if got := Language(tt.text); got != tt.want {
			t.Errorf("Language(%q) = %q, want %q", tt.text, got, tt.want)
		}
	}
}

// TestDates gives the same article with its dates stated in different places.
func TestIsDateline(t *testing.T) {
	for line, want := range map[string]bool{
		"Thứ tư, 02/08/2023 | 16:45":                           true,
		"Ban Tổ chức Tỉnh ủy - 02/08/2023 16:45":               true,
		"Thực hiện: Ngọc Lan | 02/08/2023 16:45":               true,
		"Thời gian thực hiện: 02/08/2023":                      false,
		"Có hiệu lực từ ngày 02/08/2023":                       false,
		"Ngày ban hành: 02/08/2023":                            false,
		"Hạn nộp vào ngày 02/08/2023":                          false,
		"Từ ngày 02/08/2023":                                   false,
		"Thời gian khảo sát: từ 02/08/2023 đến 31/08/2023":     false,
		"Ngày đăng: 02/08/2023 - Ngày cập nhật: 31/08/2023":    true,
		"Đăng ngày 02/08/2023 | Cập nhật lúc 31/08/2023 10:00": true,
	} {
		if got := isDateline(line); got != want {
			t.Errorf("isDateline(%q) is %t", line, got)
		}
	}
}

func TestDates(t *testing.T) {
	const page = `<html><head>HEAD</head><body><div id="header"><span class="clock">CLOCK</span><ul><li><a href="/a">Thời sự</a><li><a href="/b">Kinh tế</a>
<li><a href="/c">Xã hội</a><li><a href="/d">Văn hóa</a><li><a href="/e">Thể thao</a><li><a href="/f">Bạn đọc</a></ul></div>BEFORE
<h1>Một đầu đề đủ dài để là đầu đề của bài</h1>DATE<div id="body">
<p>Đảng bộ xã An Bình tổ chức đại hội vào ngày 28/5/2020 với sự tham dự của hơn một trăm đại biểu chính thức.</p>
<p>Đại hội thông qua nghị quyết với nhiều chỉ tiêu về kinh tế, văn hóa, xã hội và xây dựng Đảng trong năm năm tới của xã.</p>
<p>Kết thúc đại hội, Ban Chấp hành khóa mới ra mắt và hứa hoàn thành nhiệm vụ được giao, sớm đưa nghị quyết vào cuộc sống.</p></div>AFTER
<div class="others"><h3>Các tin khác</h3><ul><li><a href="/1">Một bài khác</a> 27/05/2020 08:00</ul></div></body></html>`
	ld := func(fields string) string {
		return `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Một đầu đề đủ dài để là đầu đề của bài",` + fields + `}</script>`
	}
	type at = map[string]string
	for _, tt := range []struct {
		name, url          string
		at                 at
		published, updated string
	}{
		{name: "nowhere but in clock, text and lists", at: at{"CLOCK": "Thứ ba, 24/11/2026 08:15"}},
		{name: "visible", at: at{"DATE": "<div>29/05/2020 - 19:54</div>"}, published: "2020-05-29T19:54:00+07:00"},
		{name: "before the title", at: at{"BEFORE": "<p>16:19 | 13/08/2020</p>"}, published: "2020-08-13T16:19:00+07:00"},
		{name: "behind a section's name", at: at{"BEFORE": `<div><a href="/hoat-dong">Hoạt động của lãnh đạo tỉnh</a></div><div class="date">29/05/2020 10:15</div>`},
			published: "2020-05-29T10:15:00+07:00"},
		{name: "behind a section's heading", at: at{"BEFORE": `<h3><a href="/hoat-dong">Hoạt động của lãnh đạo tỉnh</a></h3><div class="date">29/05/2020 10:15</div>`},
			published: "2020-05-29T10:15:00+07:00"},
		{name: "behind the site's name", at: at{"BEFORE": `<div><h2><a href="/">Trang thông tin điện tử xã Long Hải</a></h2><p>29/05/2020 10:15</p></div>`},
			published: "2020-05-29T10:15:00+07:00"},
		{name: "behind another article's headline", at: at{"BEFORE": `<div><a href="/khoi-cong-cau-rach-goc-12399.html">Khởi công cầu Rạch Gốc</a></div><div>22/10/2020 08:00</div>`}},
		{name: "behind a link around another article's headline", at: at{"BEFORE": `<a href="/khoi-cong-cau-rach-goc-12399.html"><div>Khởi công cầu Rạch Gốc</div></a><div>22/10/2020 08:00</div>`}},
		{name: "before the path", at: at{"BEFORE": `<div>29/05/2020 10:15</div><div><a href="/">Trang chủ</a> / <a href="/tin-tuc">Tin tức</a></div>`}},
		{name: "before the path, named as the article's", at: at{"BEFORE": `<div class="ngaydang">29/05/2020 10:15</div><div><a href="/">Trang chủ</a> / <a href="/tin-tuc">Tin tức</a></div>`},
			published: "2020-05-29T10:15:00+07:00"},
		{name: "before the path, said to be the article's", at: at{"BEFORE": `<div>Ngày đăng: 29/05/2020 10:15</div><div><a href="/">Trang chủ</a> / <a href="/tin-tuc">Tin tức</a></div>`},
			published: "2020-05-29T10:15:00+07:00"},
		{name: "after the body", at: at{"AFTER": "<p>Ngày đăng: 29/05/2020</p>"}, published: "2020-05-29"},
		{name: "updated alone", at: at{"DATE": "<p>Cập nhật: 22:25, 22/05/2022</p>"}, published: "2022-05-22T22:25:00+07:00"},
		{name: "both in one line", at: at{"DATE": "<p>29/05/2020 19:54 - Cập nhật: 30/05/2020 07:00</p>"},
			published: "2020-05-29T19:54:00+07:00", updated: "2020-05-30T07:00:00+07:00"},
		{name: "JSON-LD before meta before visible", at: at{"HEAD": `<meta property="article:published_time" content="2020-05-30T10:00:00+07:00">` +
			ld(`"datePublished":"2020-05-29T19:54:00+07:00"`), "DATE": "<p>31/05/2020 11:00</p>"}, published: "2020-05-29T19:54:00+07:00"},
		{name: "day of JSON-LD, hour of the page", at: at{"HEAD": ld(`"datePublished":"2020-05-29"`), "DATE": "<p>29/05/2020 - 19:54</p>"},
			published: "2020-05-29T19:54:00+07:00"},
		{name: "day of JSON-LD, another day on the page", at: at{"HEAD": ld(`"datePublished":"2020-05-29"`), "DATE": "<p>30/05/2020 - 19:54</p>"},
			published: "2020-05-29"},
		{name: "an hour that nobody stated", at: at{"HEAD": ld(`"datePublished":"2020-05-29T00:00:00+07:00"`)}, published: "2020-05-29"},
		{name: "midnight in UTC", at: at{"HEAD": ld(`"datePublished":"2020-05-28T17:00:00Z"`)}, published: "2020-05-29"},
		{name: "local hour marked as UTC", at: at{"HEAD": ld(`"datePublished":"2020-05-29T19:54:00Z"`), "DATE": "<p>29/05/2020 - 19:54</p>"},
			published: "2020-05-29T19:54:00+07:00"},
		{name: "UTC", at: at{"HEAD": ld(`"datePublished":"2020-05-29T12:54:00Z"`), "DATE": "<p>29/05/2020 - 19:54</p>"},
			published: "2020-05-29T19:54:00+07:00"},
		{name: "no zone", at: at{"HEAD": ld(`"datePublished":"2020-05-29 19:54"`)}, published: "2020-05-29T19:54:00+07:00"},
		{name: "later than the capture", at: at{"HEAD": ld(`"datePublished":"2031-05-29T19:54:00+07:00"`), "DATE": "<p>29/05/2020</p>"}, published: "2020-05-29"},
		{name: "only later than the capture", at: at{"DATE": "<p>29/05/2031</p>"}},
		{name: "local hour marked as UTC, just captured", at: at{"HEAD": ld(`"datePublished":"2026-11-24T08:00:00Z"`)}, published: "2026-11-24T08:00:00+07:00"},
		{name: "modified as published", at: at{"HEAD": ld(`"datePublished":"2020-05-29T19:54:00+07:00","dateModified":"2020-05-29T19:54:00+07:00"`)},
			published: "2020-05-29T19:54:00+07:00"},
		{name: "no date in JSON-LD", at: at{"HEAD": ld(`"datePublished":""`), "DATE": "<p>29/05/2020</p>"}, published: "2020-05-29"},
		{name: "seconds since 1970", at: at{"HEAD": `<meta name="pubdate" content="1590756840">`}, published: "2020-05-29T19:54:00+07:00"},
		{name: "in the address", url: "https://b.example/tin/2020/05/29/bai-viet-12345.html", published: "2020-05-29"},
		{name: "a number in the address", url: "https://b.example/bai-viet-20200529.html"},
		{name: "time element", at: at{"DATE": `<time datetime="2020-05-29T19:54:00+07:00">hôm qua</time>`}, published: "2020-05-29T19:54:00+07:00"},
	} {
		html := page
		for _, place := range []string{"HEAD", "CLOCK", "BEFORE", "DATE", "AFTER"} {
			html = strings.Replace(html, place, tt.at[place], 1)
		}
		address := tt.url
		if address == "" {
			address = "https://b.example/bai-viet-cua-bao-12345.html"
		}
		r, err := Article(archive.Page{URL: address, Body: []byte(html), Capture: archive.Capture{Time: captured}}, archive.Outlet{})
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		if got := dateString(r.Article.Published); got != tt.published {
			t.Errorf("%s: published %q, want %q; candidates %+v", tt.name, got, tt.published, r.Candidates)
		}
		if got := dateString(r.Article.Updated); got != tt.updated {
			t.Errorf("%s: updated %q, want %q", tt.name, got, tt.updated)
		}
	}
}

// TestCalls tells an outlet's calls to follow it from sentences that begin alike.
func TestCalls(t *testing.T) {
	for line, call := range map[string]bool{
		"Theo dõi Báo Lâm Giang trên Facebook, YouTube và Zalo để cập nhật tin tức nhanh nhất, chính xác nhất.": true,
		"Theo dõi chúng tôi trên Facebook và kênh TikTok để không bỏ lỡ tin nào trong ngày.":                    true,
		"Theo dõi Lâm Giang Ngày Mới trên nền tảng Google News mỗi ngày":                                        true, // as the outlet is called
		`<a href="https://zalo.example/x">Theo dõi kênh Zalo để cập nhật tin tức mới nhất trong ngày</a>`:       true,
		"Mời quý độc giả tham gia nhóm Zalo của báo để cập nhật tin tức mới nhất mỗi ngày.":                     true,

		"Theo dõi qua Facebook của Công an tỉnh, chị Lan phát hiện xe của mình đã được tìm thấy.":      false,
		"Theo dõi nhóm Zalo của thôn, ông Bảy biết tin lũ về lúc 3 giờ sáng.":                          false,
		"Theo dõi Báo Lâm Giang trên Facebook, chị Lan nhắn tin qua Zalo cho cả xóm cùng biết.":        false,
		"Theo dõi bão trên kênh YouTube là việc bà con làm mỗi ngày trong mùa mưa lũ.":                 false,
		"Theo dõi thông báo trên Zalo của xã là việc bà con làm mỗi ngày trong mùa mưa lũ.":            false,
		"Theo dõi chúng tôi trên Facebook. Chị Lan nói như vậy khi kể về gian hàng của tổ hợp tác.":    false,
		"Lượt xem video trên YouTube đạt 10 triệu chỉ sau một tuần ra mắt.":                            false,
		"Từ khóa được tìm nhiều trên YouTube trong tuần là tên bài hát về quê hương của nhóm nghệ sĩ.": false,
		"Số lượt chia sẻ trên Facebook của Báo Lâm Giang tăng gấp ba so với cùng kỳ năm trước.":        false,
	} {
		page := "<html><body>" + strings.TrimSuffix(article, "</div>") + "<p>" + line + "</p></div>"
		r, err := Article(archive.Page{URL: "https://b.example/bai-viet-12345.html", Body: []byte(page)}, archive.Outlet{Name: "Lâm Giang Ngày Mới"})
		if err != nil {
			t.Errorf("%s: %v", line, err)
			continue
		}
		if kept := strings.Count(r.Article.Body, "\n\n") == 3; kept == call {
			t.Errorf("%s: kept is %t; body %q", line, kept, r.Article.Body)
		}
	}
}

func dateString(d *archive.Date) string {
	if d == nil {
		return ""
	}
	if d.DayOnly {
		return d.Format(time.DateOnly)
	}
	return d.Format(time.RFC3339)
}

func TestProfiles(t *testing.T) {
	last := ""
	for _, p := range profiles() {
		if p.Name <= last {
			t.Errorf("profile %q after %q: not sorted", p.Name, last)
		}
		last = p.Name
		if p.Checked != "stored page" && p.Checked != "not checked" {
			t.Errorf("profile %s is checked against %q", p.Name, p.Checked)
		}
		if len(p.Article) == 0 || len(p.Body) == 0 || len(p.Title) == 0 {
			t.Errorf("profile %s has no addresses, body or title", p.Name)
		}
	}
	if _, err := readProfiles([]byte("- name: x\n  bdoy: [a]\n")); err == nil {
		t.Error("a misspelt field was read")
	}
	if _, err := readProfiles([]byte("- name: x\n  body: ['a[']\n")); err == nil {
		t.Error("a broken selector was read")
	}
	if _, err := readWords(wordsYAML); err != nil {
		t.Error(err)
	}
}

func TestCandidates(t *testing.T) {
	_, body := testPage(t, "testdata/pages/a.html")
	r, err := Article(archive.Page{URL: "https://b.example/x-a12.html", Body: body}, archive.Outlet{Profile: "a"})
	if err != nil {
		t.Fatal(err)
	}
	chosen := map[Field]int{}
	for _, c := range r.Candidates {
		if c.From == "" || c.Value == "" {
			t.Errorf("candidate without value or origin: %+v", c)
		}
		if c.Chosen {
			chosen[c.Field]++
			if got := r.Article.Provenance[string(c.Field)]; !strings.HasPrefix(got, c.From) && !strings.HasPrefix(c.From, got) {
				t.Errorf("%s is from %q, its provenance says %q", c.Field, c.From, got)
			}
		}
	}
	for _, f := range []Field{Title, Published, Author, Lead, Body, Captions, Canonical} {
		if chosen[f] != 1 {
			t.Errorf("%d candidates were chosen for %s", chosen[f], f)
		}
	}
}
