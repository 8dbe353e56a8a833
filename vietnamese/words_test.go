package vietnamese

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

// show prints the words of a text: wholes in brackets before their parts.
func show(text string) []string {
	var out []string
	for _, w := range Words(text) {
		s := text[w.Start:w.End]
		if w.Kind == WholeSpan {
			s = "[" + s + "]"
		}
		out = append(out, s)
	}
	return out
}

func TestWords(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"Đảng uỷ Sở Công Thương.", "Đảng|uỷ|Sở|Công|Thương"},
		{"Quyết định 976/QĐ-UBND", "Quyết|định|[976/QĐ-UBND]|976|QĐ|UBND"},
		{"Sở GD&ĐT, GD-ĐT", "Sở|[GD&ĐT]|GD|ĐT|[GD-ĐT]|GD|ĐT"},
		{"nđ-cp tp.hcm", "[nđ-cp]|nđ|cp|[tp.hcm]|tp|hcm"},
		{"tăng 14,5%/năm", "tăng|[14,5%]|14,5|năm"},
		{"13,5 - 14%/năm", "[13,5 - 14%]|13,5|14|năm"},
		{"12,5% – 13%", "[12,5% – 13%]|12,5|13"},
		{"nhiệm kỳ 2020 - 2025", "nhiệm|kỳ|[2020 - 2025]|2020|2025"},
		{"ngày 28/10/2025 và 28.10.2025", "ngày|[28/10/2025]|28|10|2025|và|[28.10.2025]|28|10|2025"},
		{"198.796 tỷ", "198.796|tỷ"},
		{"kinh tế-xã hội", "kinh|tế|xã|hội"},
		{"kinh tế - xã hội 2020 - năm đầu", "kinh|tế|xã|hội|2020|năm|đầu"},
		{"Covid-19, 5G, 16h30", "[Covid-19]|Covid|19|[5G]|5|G|[16h30]|16|h|30"},
		{"K’Bớt Y Krŏng", "K’Bớt|Y|Krŏng"},
		{"và/hoặc ‘nóng’", "và|hoặc|nóng"},
		{"Hà Nội.Theo đó", "Hà|Nội|Theo|đó"},
		{"", ""},
		{"— … !", ""},
	} {
		if diff := cmp.Diff(tt.want, strings.Join(show(tt.in), "|")); diff != "" {
			t.Errorf("Words(%q): -want +got\n%s", tt.in, diff)
		}
	}
}

func TestCanonical(t *testing.T) {
	for in, want := range map[string]string{
		"13,5 – 14%": "13,5-14%", "13,5-14%": "13,5-14%", "198.796": "198796", "1.234,5": "1234,5", "14,5": "14,5",
		"01/07/2025": "1/7/2025", "2020 - 2025": "2020-2025", "976/QĐ-UBND": "976/qđ-ubnd", "7.5": "7,5", "14.25": "14,25", "Đảng": "đảng", "K’Bớt": "k'bớt", "Kʼbớt": "k'bớt", "K'bớt": "k'bớt",
	} {
		if got := Canonical(in); got != want {
			t.Errorf("Canonical(%q) = %q, want %q", in, got, want)
		}
	}
}

func FuzzWords(f *testing.F) {
	for _, s := range []string{"976/QĐ-UBND", "13,5 - 14%", "a\u0301b’c", "28.10.2025", "1-2-3-4-5-6-7-8-9-x", "1%-", "x&", "٣x"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = Normalize(s)
		words := Words(s)
		last := 0
		for i, w := range words {
			if w.Start < last || w.End <= w.Start || w.End > len(s) {
				t.Fatalf("Words(%q): word %d is %+v after %d", s, i, w, last)
			}
			if !utf8.RuneStart(s[w.Start]) || w.End < len(s) && !utf8.RuneStart(s[w.End]) {
				t.Fatalf("Words(%q): word %+v cuts a character", s, w)
			}
			if w.Kind != WholeSpan {
				last = w.End
				continue
			}
			parts := words[i+1 : i+1+w.Parts]
			if w.Parts < 1 || parts[0].Start != w.Start || parts[len(parts)-1].End > w.End {
				t.Fatalf("Words(%q): whole %+v has parts %+v", s, w, parts)
			}
		}
		for i := range s {
			if isDigit(s[i]) && !covered(words, i) {
				t.Fatalf("Words(%q) leaves out the digit at %d", s, i)
			}
		}
		for _, w := range words {
			if c := Canonical(s[w.Start:w.End]); Canonical(c) != c {
				t.Errorf("Canonical is not idempotent: %q, then %q", c, Canonical(c))
			}
		}
	})
}

func covered(words []WordSpan, i int) bool {
	for _, w := range words {
		if w.Start <= i && i < w.End {
			return true
		}
	}
	return false
}

func BenchmarkWords(b *testing.B) {
	text := strings.Repeat("Quyết định số 976/QĐ-UBND của UBND tỉnh nêu tỷ lệ 13,5 - 14%/năm trong nhiệm kỳ 2020 - 2025. ", 20)
	b.SetBytes(int64(len(text)))
	var words []WordSpan
	for b.Loop() {
		words = AppendWords(words[:0], text)
	}
}
