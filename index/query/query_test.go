package query

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestParse(t *testing.T) {
	for _, tt := range []struct {
		in, want string
		notes    int
	}{
		{"", "", 0},
		{"  Lê  Minh Đức ", "Lê Minh Đức", 0},
		{`"công thương" -xuất`, `"công thương" -xuất`, 0},
		{"công thương OR nông nghiệp", "công thương OR nông nghiệp", 0},
		{"a | b || c", "a OR b OR c", 0},
		{"(a OR b) c d", "(a OR b) c d", 0},
		{"(a b) c", "a b c", 0},
		{"-(a b)", "-(a b)", 0},
		{"--a -(-b)", "-a b", 0},
		{"title:đại hội", "tiêu đề:đại hội", 0},
		{"Tieu de:đại", "tiêu đề:đại", 0},
		{"tieude:đại", "tiêu đề:đại", 0},
		{"titel:đại", "titel đại", 1},
		{"nguoii: an", "nguoii an", 1},
		{`chức vụ:"bí thư" người:(Lê Minh Đức)`, `chức vụ:"bí thư" người:(Lê Minh Đức)`, 0},
		{"nhiệm kỳ:2020-2025 từ:2015 đến:05/2020", "nhiệm kỳ:2020-2025 từ:2015 đến:05/2020", 0},
		{"từ:hôm qua", "từ hôm qua", 1},
		{"từ:31/13/2020", "từ 31/13/2020", 1},
		{"nông* sản", "nông* sản", 0},
		{`"xuất khẩu"~5 “gạo”`, `"xuất khẩu"~5 "gạo"`, 0},
		{`"công thương`, "công thương", 1},
		{"a )b( c", "a b c", 2},
		{"OR a OR", "a", 1},
		{"cháy AND nổ NOT rừng", "cháy nổ -rừng", 0},
		{"cháy NOT", "cháy", 0},
		{"TRADE AND NOT WAR", "TRADE and not WAR", 0},
		{"976/QĐ-UBND GD&ĐT 13,5 - 14%", "976/QĐ-UBND GD&ĐT 13,5 14%", 0},
		{"tiêu đề: đại hội", "tiêu đề:(đại hội)", 0},
		{`title: "đại hội" -x`, `tiêu đề:"đại hội" -x`, 0},
		{"người: Lê Minh Đức chức vụ: bí thư -x", "người:(Lê Minh Đức) chức vụ:(bí thư) -x", 0},
		{"từ: 2015 đến: hôm nay", "từ:2015 đến hôm nay", 1},
		{"người: ", "người", 1},
		{"người: OR x", "người OR x", 1},
		{"title: ? đại* hội", "tiêu đề:đại* hội", 0},
		{"kết luận: đạt?", "kết luận: đạt?", 0},
		{"http://a.vn/x?y=1", "http://a.vn/x?y=1", 0},
		{"- ? !", "", 0},
		{"*title:x", "title x", 0},
		{"intitle:gạo site:moc", "tiêu đề:gạo nguồn:moc", 0},
		{"năm:2017 gạo", "từ:2017 đến:2017 gạo", 0},
		{"-year:2017", "-(từ:2017 đến:2017)", 0},
		{"năm: 2017 gạo", "từ:2017 đến:2017 gạo", 0},
		{"năm:nay", "năm nay", 1},
		{`năm:"2017"`, `năm "2017"`, 1},
		{"tác giả:An", "tác giả An", 1},
		{"Tác giả: An", "Tác giả An", 0},
		{"lợn HOẶC heo VÀ giá", "lợn OR heo giá", 0},
		{"LỢN HOẶC HEO", "LỢN hoặc HEO", 0},
		{`"cán bộ" NEAR "kỷ luật"`, `"cán bộ" "kỷ luật"`, 1},
	} {
		q, notes := Parse(tt.in)
		if got := q.String(); got != tt.want || len(notes) != tt.notes {
			t.Errorf("Parse(%q) = %q with notes %q, want %q with %d notes", tt.in, got, notes, tt.want, tt.notes)
		}
	}
}

func TestParseTree(t *testing.T) {
	got, _ := Parse(`bí thư -"cá tra" (title:an OR long*)`)
	want := Query{And{Words{"bí", "thư"}, Not{Phrase{Words: []string{"cá", "tra"}}}, Or{Field{Title, Words{"an"}}, Prefix("long")}}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

func TestBounds(t *testing.T) {
	for _, s := range []string{strings.Repeat("(", 5000), strings.Repeat("-(a OR ", 900), strings.Repeat("ạ", 3000), strings.Repeat("title:", 800)} {
		if q, notes := Parse(s); len(q.String()) > 4*maxBytes || len(notes) == 0 {
			t.Errorf("Parse(%.20q…) gives %d bytes and notes %q", s, len(q.String()), notes)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{`a "b c"~3 -d`, "tiêu đề:(a b) OR -(c|d)", "từ:2020 đến:x", "--((", `chức vụ:"`, "*OR title:OR -OR", "a:b:c", "title:from:2020", "titel:tieude:tilte:x", "titl:-de:", "năm:2017 -năm:x", "author:tag:năm:(a|b)", "A HOẶC b VÀ NEAR c"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		q, _ := Parse(s)
		printed := q.String()
		again, notes := Parse(printed)
		if len(printed) > maxBytes {
			return
		}
		if diff := cmp.Diff(q, again); diff != "" {
			t.Fatalf("Parse(%q) prints as %q, which reads otherwise: -first +again\n%s", s, printed, diff)
		}
		if len(notes) > 0 {
			t.Errorf("Parse(%q) prints as %q, which has notes %q", s, printed, notes)
		}
	})
}

// TestNotes: every kind of note is a sentence, with what it is about where that matters.
func TestNotes(t *testing.T) {
	for kind, sentence := range sentences {
		got := Note{Kind: kind, About: "người"}.String()
		if strings.Contains(sentence, "{}") != strings.Contains(got, "người") || strings.Contains(got, "{}") {
			t.Errorf("%s about người says %q", kind, got)
		}
	}
	if got := (Note{Kind: Unknown, Words: []string{"abc", `d"e`}}).String(); got != `Không bài nào có “abc”, “d"e”.` {
		t.Errorf("of two words it says %q", got)
	}
}
