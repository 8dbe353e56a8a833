package vietnamese

import (
	"testing"

	"golang.org/x/text/unicode/norm"
)

func TestNormalize(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"plain", "Long An", "Long An"},
		{"decomposed", norm.NFD.String("Đảng uỷ Sở Công Thương"), "Đảng uỷ Sở Công Thương"},
		{"eth", "Ðảng bộ, ðồng chí", "Đảng bộ, đồng chí"},
		{"unseen between letter and mark", "a\u200b\u0301", "á"},
		{"soft hyphen and byte order mark", "\ufeffkinh\u00ad tế", "kinh tế"},
		{"blanks", "14,5\u00a0tỷ\u2009đồng", "14,5 tỷ đồng"},
		{"line ends", "a\r\nb\rc", "a\nb\nc"},
		{"no UTF-8", "a\xffb", "a\ufffdb"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := Normalize(tt.in); got != tt.want {
				t.Errorf("Normalize(%q) = %q, want %q", tt.in, got, tt.want)
			}
		})
	}
}

// What is taken for plain needs nothing, whatever stands beside it.
func TestPlain(t *testing.T) {
	for r := rune(1); r <= 0xffff; r++ {
		if s := string(r); isPlain(s) && (cleanRune(r) != r || !norm.NFC.IsNormalString("a"+s+"a"+s+s)) {
			t.Errorf("%q (%U) is taken for plain", s, r)
		}
	}
}

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"Đảng uỷ":        "dang uy",
		"ĐIỆN":           "dien",
		"Y Krŏng Niê":    "y krong nie",
		"Nguyễn Thị Ước": "nguyen thi uoc",
		"976/QĐ-UBND":    "976/qd-ubnd",
	} {
		if got := Fold(in); got != want {
			t.Errorf("Fold(%q) = %q, want %q", in, got, want)
		}
		if got := Fold(norm.NFD.String(in)); got != want {
			t.Errorf("Fold(NFD %q) = %q, want %q", in, got, want)
		}
	}
}

func TestKey(t *testing.T) {
	same := [][]string{
		{"hòa", "hoà", "HÒA", norm.NFD.String("hoà")},
		{"thủy", "thuỷ"}, {"khỏe", "khoẻ"}, {"quý", "qúy", "quí"}, {"kỳ", "kì"}, {"tỷ", "tỉ"}, {"lý", "lí"},
	}
	for _, group := range same {
		for _, s := range group[1:] {
			if Key(s) != Key(group[0]) {
				t.Errorf("Key(%q) = %q, Key(%q) = %q, want them equal", s, Key(s), group[0], Key(group[0]))
			}
		}
	}
	different := [][2]string{{"hòa", "hóa"}, {"hòa", "hoa"}, {"tay", "tai"}, {"thúy", "thúi"}, {"ngày", "ngài"}, {"mùa", "mua"}, {"da", "đa"}}
	for _, p := range different {
		if Key(p[0]) == Key(p[1]) {
			t.Errorf("Key(%q) = Key(%q) = %q, want them apart", p[0], p[1], Key(p[0]))
		}
	}
	if got := Key("hòa"); got != "hoa1" {
		t.Errorf(`Key("hòa") = %q, want "hoa1"`, got)
	}
}

func FuzzForms(f *testing.F) {
	for _, s := range []string{"Đảng uỷ", "hòa", "\u0340\u0301", "İ\u0307", "ẞ", "a\xff", "K’Bớt", "Ǆ", "ﷺ", "\u1f88", "\u0624\u1ce3"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		n := Normalize(s)
		if again := Normalize(n); again != n {
			t.Errorf("Normalize is not idempotent: %+q, then %+q", n, again)
		}
		if !norm.NFC.IsNormalString(n) {
			t.Errorf("Normalize(%+q) = %+q is not NFC", s, n)
		}
		folded := Fold(n)
		if again := Fold(folded); again != folded {
			t.Errorf("Fold is not idempotent: %+q, then %+q", folded, again)
		}
		if nfd := Fold(norm.NFD.String(n)); nfd != folded {
			t.Errorf("Fold(NFD) = %+q, Fold(NFC) = %+q of %+q", nfd, folded, n)
		}
		if Key(norm.NFD.String(n)) != Key(n) {
			t.Errorf("Key(NFD) = %+q, Key(NFC) = %+q", Key(norm.NFD.String(n)), Key(n))
		}
	})
}

func TestPlanOf(t *testing.T) {
	for statement, want := range map[string]string{
		"bằng 97,9% kế hoạch năm": "kế hoạch", "đạt 102,5% KH": "kế hoạch", "102% so với dự toán": "dự toán", "100% chỉ tiêu": "chỉ tiêu",
		"so với 97,9% KH năm 2025": "kế hoạch", "85% KH, tăng 3%": "kế hoạch", "85% KH huyện giao": "kế hoạch", "80% KH hài lòng": "", "85% DT": "",
		"97,9%": "", "tăng 12% so với cùng kỳ": "", "đạt 97,9% hộ dân": "", "kế hoạch 97,9%": "", "5 tỷ đồng kế hoạch": "",
	} {
		if got := PlanOf(statement); got != want {
			t.Errorf("PlanOf(%q) = %q, want %q", statement, got, want)
		}
	}
}
