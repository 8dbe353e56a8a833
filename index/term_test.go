package index

import (
	"testing"

	"golang.org/x/text/unicode/norm"

	"khobao/vietnamese"
)

func TestSpell(t *testing.T) {
	for word, want := range map[string]spelling{
		"hòa": {"hoa", "1"}, "hoà": {"hoa", "1"}, "Hoa": {"hoa", ""}, "ĐƯỢC": {"duoc", "5112"}, "an": {"an", ""}, "ăn": {"an", "01"},
		"quý": {"qui", "2"}, "kỳ": {"ki", "1"}, "2020": {"2020", ""}, "198.796": {"198796", ""}, "Krŏng": {"krong", "=krŏng"},
		"976/QĐ-UBND": {"976/qd-ubnd", "01"}, "mía": {"mia", "2"},
	} {
		if got := spell(word); got != want {
			t.Errorf("spell(%q) = %+q, want %+q", word, got, want)
		}
		if got := spell(norm.NFD.String(word)); got != want {
			t.Errorf("spell(NFD %q) = %+q, want %+q", word, got, want)
		}
	}
}

func TestOccurrences(t *testing.T) {
	for _, places := range [][]int{{0}, {3, 70}, {63, 64, 320}, {1, 2, 3, 4, 5}, {20000}, {400, 401, 402, 403}} {
		var tl tally
		title, lead, body := 0, 0, 0
		for _, p := range places {
			tl.add(p)
			switch {
			case p < leadPlace:
				title++
			case p < bodyPlace:
				lead++
			default:
				body++
			}
		}
		o := tl.occurrences()
		if gt, gl, gb := o.counts(); gt != title || gl != lead || gb != body {
			t.Errorf("counts of %v = %d, %d, %d", places, gt, gl, gb)
		}
		var buf [exactPlaces]uint32
		got, ok := o.places(&buf)
		if want := len(places) <= exactPlaces && places[0] < 1<<placeBits-1; ok != want {
			t.Errorf("places of %v are known: %t, want %t", places, ok, want)
		}
		for i, p := range got {
			if int(p) != places[i] {
				t.Errorf("places of %v = %v", places, got)
			}
		}
	}
}

// FuzzSpell: folding alike means folding alike, both forms of Unicode give one term, and a word that is written back from its
// term has the same term.
func FuzzSpell(f *testing.F) {
	for _, s := range []string{"được", "Krŏng", "976/QĐ-UBND", "khuỷu", "İ", "ﬃ"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = vietnamese.Normalize(s)
		for _, w := range vietnamese.Words(s) {
			word := s[w.Start:w.End]
			sp := spell(word)
			if nfd := spell(vietnamese.Normalize(norm.NFD.String(word))); nfd != sp {
				t.Errorf("spell(%+q) = %+q, NFD %+q", word, sp, nfd)
			}
			if back := spellingOf(sp.term()); back != sp {
				t.Errorf("%+q comes back from its term as %+q", sp, back)
			}
			if vietnamese.IsSyllable(word) {
				if again := spell(sp.text()); again != sp {
					t.Errorf("%q is written back as %q, which spells %+q instead of %+q", word, sp.text(), again, sp)
				}
			}
		}
	})
}
