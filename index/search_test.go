package index

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"khobao/archive"
)

// province is a small invented archive.
func province() []Document {
	docs := []Document{
		article("congress", "Đại hội Đảng bộ Sở Công Thương", "Ông Lê Minh Đức tiếp tục giữ chức Bí thư Đảng ủy nhiệm kỳ 2020 - 2025. Kim ngạch xuất khẩu tăng 14,5%/năm."),
		article("decree", "Quyết định 976/QĐ-UBND", "UBND tỉnh Long An ban hành Quyết định 976/QĐ-UBND ngày 01/7/2019 về hòa giải ở cơ sở."),
		article("fish", "Xuất khẩu cá tra", "Giá cá tra tăng. Người nuôi cá tra ở huyện có lãi 13,5 – 14%."),
		article("sigh", "Chuyện vui", "Lòng ăn với bún. Lồng đèn và ẩn số. Tín hiệu tốt. Bố ăn trà với cả nhà."),
		article("news", "Bản tin sáng", "Tin trong tỉnh: đoàn công tác về Long An. Sở Giáo dục và Đào tạo có giám đốc mới."),
		article("health", "Chăm lo sức khoẻ", "Uỷ ban nhân dân huyện chăm lo sức khoẻ người dân; bảo hiểm y tế phủ 95%."),
		article("merged", "Tây Ninh hôm nay", "Tây Ninh đón khách du lịch."),
	}
	for i := range docs {
		docs[i] = dated(docs[i], 2019, time.March, 1+i)
	}
	docs[0].People = []Ref{{"duc", "Lê Minh Đức"}}
	docs[0].Offices = []Ref{{"secretary", "Bí thư Đảng ủy Sở Công Thương"}}
	docs[0].Terms = []archive.Term{{From: 2020, To: 2025}}
	docs[4].People = []Ref{{"duc2", "Lê Minh Dục"}, {"an", "Nguyễn Long An"}}
	docs[4].Offices = []Ref{{"director", "Giám đốc Sở Giáo dục và Đào tạo"}}
	docs[0].Outlet, docs[0].OutletName = "baomau", "Báo Mẫu"
	return docs
}

func TestFinds(t *testing.T) {
	x := open(t, province()...)
	for _, tt := range []struct{ q, first string }{
		{"Lê Minh Đức", "congress"}, {"le minh duc", "congress"}, {"le minh đức", "congress"},
		{"976/QĐ-UBND", "decree"}, {"976/qd-ubnd", "decree"}, {"quyết định 976", "decree"}, {"1/7/2019", "decree"},
		{"hoà giải", "decree"}, {"hoa giai", "decree"},
		{"ca tra", "fish"}, {"cá tra", "fish"}, {"13,5-14%", "fish"}, {"14,5%", "congress"},
		{"Long An", "news"}, {"long an", "news"}, {"tin", "news"}, {"tín hiệu", "sigh"},
		{"sức khỏe", "health"}, {"UBND huyện", "health"}, {"BHYT", "health"}, {"Sở GD&ĐT", "news"}, {"sở gd-đt", "news"},
		{"ddaij hooij", "congress"}, {"Tây Ninh", "merged"}, {"đồng chí Lê Minh Đức", "congress"},
		{"2020-2025", "congress"}, {"nhiệm kỳ 2020–2025", "congress"},
		{`tiêu đề:"cá tra"`, "fish"}, {`người:"Lê Minh Đức"`, "congress"}, {"nhiệm kỳ:2020-2025", "congress"},
		{`chức vụ:"bí thư"`, "congress"}, {"nguồn:baomau", "congress"}, {"đến:01/03/2019", "congress"}, {`"giám đốc mới" tỉnh`, "news"},
		{"xuất* -cá", "congress"}, {`"huyện lãi"~2`, "fish"}, {"bún OR khách", "merged"}, {"(BHYT OR bún) sức", "health"},
	} {
		got := search(t, x, Request{Q: tt.q, Sort: "relevance"})
		if len(got.Hits) == 0 || string(got.Hits[0].ID) != tt.first {
			t.Errorf("Search(%q) finds %v, want %s first (read as %q, expanded %q)", tt.q, ids(got), tt.first, got.Canonical, got.Expanded)
		}
	}
}

func TestFindsNot(t *testing.T) {
	x := open(t, province()...)
	for _, q := range []string{"hoá giải", "tiêu đề:hòa", `"An Long"`, "từ:2020", "cá -tra", "BHYT -sức", "xyzzy"} {
		if got := search(t, x, Request{Q: q}); got.Total != 0 && q != "hoá giải" {
			t.Errorf("Search(%q) finds %v, want nothing", q, ids(got))
		}
	}
	if got := search(t, x, Request{Q: "BHYT", Exact: true}); got.Total != 0 {
		t.Errorf("BHYT, exactly, finds %v, want nothing", ids(got))
	}
}

func TestSaysWhatItDid(t *testing.T) {
	x := open(t, append(province(), article("a", "", "Lê Minh Đức họp"), article("b", "", "Lê Minh Đức thăm"))...)
	for _, tt := range []struct{ q, expanded, mean string }{
		{"BHYT", "BHYT = bảo hiểm y tế", ""},
		{"Tây Ninh", "Tây Ninh = Long An", ""},
		{"ddaij hooij", "ddaij = đại", ""},
		{"Lê Minh Đưc", "", ""},
		{"Lê Mihn Đức", "", "Lê Minh Đức"},
		{"lê minhđức", "minhđức = minh đức", ""}, {"thăm leminh duc", "leminh = lê minh", ""},
		{"Lê Minh Đức", "", ""},
	} {
		got := search(t, x, Request{Q: tt.q})
		if tt.expanded != "" && !slices.Contains(got.Expanded, tt.expanded) || got.DidYouMean != tt.mean {
			t.Errorf("Search(%q): expanded %q, did you mean %q; want %q, %q", tt.q, got.Expanded, got.DidYouMean, tt.expanded, tt.mean)
		}
	}
}

func TestSnippets(t *testing.T) {
	x := open(t, province()...)
	for _, tt := range []struct{ q, id, want string }{
		{"long an", "news", "<mark>Long An</mark>"},
		{"hoa giai", "decree", "<mark>hòa giải</mark>"},
		{"hoà giải", "decree", "<mark>hòa giải</mark>"},
		{"BHYT", "health", "<mark>bảo hiểm y tế</mark>"},
		{"nguoi:(le minh duc)", "congress", "<mark>Lê Minh Đức</mark>"},
		{"976/qđ-ubnd", "decree", "<mark>976/QĐ-UBND</mark>"},
	} {
		for _, h := range search(t, x, Request{Q: tt.q}).Hits {
			if string(h.ID) == tt.id && !strings.Contains(h.Snippet, tt.want) {
				t.Errorf("%q: the snippet of %s is %q, want %q in it", tt.q, h.ID, h.Snippet, tt.want)
			}
		}
	}
}

func TestSuggest(t *testing.T) {
	x := open(t, province()...)
	for prefix, want := range map[string]string{
		"le mi": "Lê Minh Đức", "Lê Minh Đ": "Lê Minh Đức", "duc": "Lê Minh Đức", "bi thu": "Bí thư Đảng ủy Sở Công Thương",
		"xuat khau c": "Xuất khẩu cá tra", "cham lo suc kho": "Chăm lo sức khoẻ",
	} {
		got, err := x.Suggest(t.Context(), prefix, 5)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.ContainsFunc(got, func(s Suggestion) bool { return s.Label == want }) {
			t.Errorf("Suggest(%q) = %+v, want %q among them", prefix, got, want)
		}
	}
	got, err := x.Suggest(t.Context(), "minh d", 1)
	if err != nil || len(got) != 1 || got[0].HTML != "Lê <b>Minh D</b>ục" && got[0].HTML != "Lê <b>Minh Đ</b>ức" {
		t.Errorf("Suggest bolds %+v, %v", got, err)
	}
}

func TestFolding(t *testing.T) {
	long := strings.Repeat("Đại hội đã bầu ban chấp hành mới gồm chín đồng chí. ", 3) + "Hội nghị thông qua chỉ tiêu năm tới của toàn ngành và bàn giải pháp thực hiện ngay từ quý một."
	x := open(t, article("a", "Đại hội", long), article("b", "Đại hội", long+" Theo báo."), article("c", "Đại hội", "Đại hội khác hẳn, không bầu ai."))
	got := search(t, x, Request{Q: "đại hội"})
	if len(got.Hits) != 2 || got.Total != 3 || len(got.Hits[0].Similar)+len(got.Hits[1].Similar) != 1 {
		t.Errorf("got %d hits of %d, want a and b folded: %+v", len(got.Hits), got.Total, got.Hits)
	}
	if got := search(t, x, Request{Q: "đại hội", Unfolded: true}); len(got.Hits) != 3 {
		t.Errorf("unfolded: got %d hits, want 3", len(got.Hits))
	}
}

func TestWrongRequests(t *testing.T) {
	x := open(t)
	for _, r := range []Request{{From: "2020-13"}, {To: "31/02/2020"}, {Sort: "best"}, {Facets: []string{"colour"}}} {
		if _, err := x.Search(t.Context(), r); !errors.Is(err, ErrRequest) {
			t.Errorf("Search(%+v): %v, want ErrRequest", r, err)
		}
	}
}

// TestSameForms: what differs only in the place of the tone or in Unicode's form gives the same list.
func TestSameForms(t *testing.T) {
	x := open(t, province()...)
	for _, group := range [][]string{{"sức khỏe hòa giải", "sức khoẻ hoà giải", "su\u031b\u0301c kho\u0309e ho\u0300a gia\u0309i"}, {"Uỷ ban", "Ủy ban"}} {
		want := ids(search(t, x, Request{Q: group[0]}))
		for _, q := range group[1:] {
			if got := ids(search(t, x, Request{Q: q})); !slices.Equal(got, want) {
				t.Errorf("%q finds %v, %q finds %v", q, got, group[0], want)
			}
		}
	}
}

// TestAmong asks whether certain articles match. Loosely matching ones do not, however little else the archive has.
func TestAmong(t *testing.T) {
	x := open(t, province()...)
	for _, tt := range []struct {
		q     string
		among []archive.ArticleID
		want  string
	}{
		{"cá tra", []archive.ArticleID{"fish", "sigh"}, "fish"}, {"", []archive.ArticleID{"sigh", "none"}, "sigh"}, {"cá tra", []archive.ArticleID{"sigh"}, ""},
		{"cá tra long an", []archive.ArticleID{"fish", "news"}, ""}, {"cá tra", []archive.ArticleID{}, ""},
	} {
		if got := search(t, x, Request{Q: tt.q, Among: tt.among}); strings.Join(ids(got), " ") != tt.want {
			t.Errorf("%q among %v finds %v, want %q", tt.q, tt.among, ids(got), tt.want)
		}
	}
}

// TestNames: fields of names take as many words as name someone, and a name that nobody bears is read as words.
func TestNames(t *testing.T) {
	x := open(t, province()...)
	for _, tt := range []struct {
		q, canonical string
		notes, total int
	}{
		{"người:Lê Minh Đức công thương", "người:(Lê Minh Đức) công thương", 0, 1},
		{"nguoi: le minh duc", "người:(le minh duc)", 0, 2},
		{"chức vụ:Bí thư Đảng uỷ", "chức vụ:(Bí thư Đảng uỷ)", 0, 1},
		{"người:Phan Thị Không cá tra", "Phan Thị Không cá tra", 3, 1}, // and nothing has all of these words, some of them no article at all
		{"tieu de: ca tra", "tiêu đề:(ca tra)", 0, 1},
		{"chức vụ: GĐ sở GD&ĐT Long An", "chức vụ:(GĐ sở GD&ĐT) Long An", 1, 1},
		{"long an", "long an", 1, 1}, {"Tây Ninh", "Tây Ninh", 0, 1}, // which of them is part of the other
	} {
		got := search(t, x, Request{Q: tt.q})
		if got.Canonical != tt.canonical || len(got.Notes) != tt.notes || got.Total < tt.total {
			t.Errorf("%q is read as %q with notes %q and finds %d, want %q, %d notes, %d", tt.q, got.Canonical, got.Notes, got.Total, tt.canonical, tt.notes, tt.total)
		}
	}
}

// TestNamesOfPeople: a name that the archive knows is needed as one thing, however it was typed, and says whose it is.
func TestNamesOfPeople(t *testing.T) {
	named := article("named", "Kỷ luật", "Ông Trịnh Xuân Khoa bị kỷ luật.")
	named.People = []Ref{{"khoa-1", "Trịnh Xuân Khoa"}}
	scattered := article("scattered", "Mùa xuân", "Họ Trịnh về khoa, xuân này không ai bị kỷ luật.")
	x := open(t, named, scattered, article("praise", "Khen", "Ông Trịnh Xuân Khoa được khen."))
	for q, want := range map[string][]string{
		"Trịnh Xuân Khoa": {"praise", "named"}, "trinh xuan khoa": {"praise", "named"}, "trịnh xuan khoa": {"praise", "named"},
		"khoa xuân trịnh": {"scattered", "named", "praise"},
	} {
		got := search(t, x, Request{Q: q})
		found := ids(got)
		slices.Sort(found)
		slices.Sort(want)
		if !slices.Equal(found, want) {
			t.Errorf("Search(%q) finds %v, want %v", q, found, want)
		}
		if isName := len(want) == 2; isName != (len(got.Named) == 1 && got.Named[0] == FacetValue{"khoa-1", "Trịnh Xuân Khoa", 1}) {
			t.Errorf("Search(%q) names %v", q, got.Named)
		}
	}
	if got := search(t, x, Request{Q: "Trịnh Xuân Khoa từ chức"}); ids(got)[0] == "scattered" || len(got.Notes) != 2 {
		t.Errorf("nobody resigned, yet %v comes first, with notes %v", ids(got), got.Notes)
	}
	for _, q := range []string{"đ/c Trịnh Xuân Khoa", "dong chi trinh xuan khoa", "TS. Trịnh Xuân Khoa", "bà trịnh xuân khoa"} {
		if got := search(t, x, Request{Q: q}); !slices.Equal(slices.Sorted(slices.Values(ids(got))), []string{"named", "praise"}) || len(got.Notes) > 0 {
			t.Errorf("Search(%q) finds %v with notes %v", q, ids(got), got.Notes)
		}
	}
	if got := search(t, x, Request{Q: "Trịnh Xuân Khoa", Exact: true}); got.Total != 3 || got.Named != nil {
		t.Errorf("exactly the words finds %d articles and names %v, want 3 and nobody", got.Total, got.Named)
	}
}

func TestHeads(t *testing.T) {
	x := open(t, province()...)
	whole, heads := search(t, x, Request{Q: "cá tra"}), search(t, x, Request{Q: "cá tra", Heads: true})
	if len(heads.Hits) != len(whole.Hits) || len(heads.Hits) == 0 {
		t.Fatalf("%d heads of %d hits", len(heads.Hits), len(whole.Hits))
	}
	for i, h := range heads.Hits {
		w := whole.Hits[i]
		if h.ID != w.ID || h.Title != w.Title || w.Snippet == "" || h.Snippet != "" || h.TitleHTML != "" || h.Highlights != nil {
			t.Errorf("the head of %s is %+v", w.ID, h)
		}
	}
}

// TestRatherLittle: where no article has all words, and hardly any most of them, those with one come too, however rare the others are.
func TestRatherLittle(t *testing.T) {
	docs := []Document{article("steel", "Nhà máy thép", "Nhà máy thép Mộc Hưng vận hành."), article("port", "Cảng biển", "Tàu cập cảng Vũng Lau.")}
	for i := range 40 {
		docs = append(docs, article(fmt.Sprint("other", i), "Tin", "Hôm nay không có tin."))
	}
	x := open(t, docs...)
	if got := ids(search(t, x, Request{Q: "thép vung lau"})); !slices.Equal(got, []string{"port", "steel"}) {
		t.Errorf("no article has all of the words; found %v", got)
	}
}

// TestNoGuesses: letters are not doubted of an abbreviation, nor where a known neighbour never stands beside what would be better.
func TestNoGuesses(t *testing.T) {
	var docs []Document
	for i := range 20 {
		docs = append(docs, article(fmt.Sprint("ministry", i), "Bộ Y tế", "Bộ trưởng Bộ Y tế nói. Nhà máy Cho Cơ xả lũ, bà con hô hào đắp hố. Trịnh Xuân Khoa."))
	}
	x := open(t, docs...)
	for q, want := range map[string]string{"bt bộ y tế": "", "nhà máy Hố Hô xả lũ": "", "trịnh suân khoa": "trịnh xuân khoa"} {
		if got := search(t, x, Request{Q: q}); got.DidYouMean != want {
			t.Errorf("%q: did you mean %q, want %q", q, got.DidYouMean, want)
		}
	}
}

// TestDoubtsMarks: a slip in the marks that makes another word, which hardly an article has beside its neighbours, is asked about even
// where something was found; what was typed without marks is not doubted for one word that no article has.
func TestDoubtsMarks(t *testing.T) {
	docs := []Document{article("nôi", "Đồ chơi", "Chiếc nôi ở Hà nôi."), article("fire", "Tin cháy", "Cháy chung cư, cháy chung cư ở phố. Thấy chung của nhau."), article("see", "Tin", "Thấy chung của nhau.")}
	for i := range 2 * surelyMeant {
		docs = append(docs, article(fmt.Sprint("capital", i), "Tin Hà Nội", "Hà Nội hôm nay."))
	}
	x := open(t, docs...)
	for q, want := range map[string]string{"hà nôi": "hà nội", "Hà Nôi": "Hà Nội", "ha noi": "", "hà nội": "", "chay chung cu xyzzy": "", "chiếc nôi": "",
		"hà nôi hôm nay": "hà nội hôm nay", "Hà nội hôm nay": ""} {
		if got := search(t, x, Request{Q: q}); got.DidYouMean != want {
			t.Errorf("%q: did you mean %q, want %q", q, got.DidYouMean, want)
		}
	}
}
