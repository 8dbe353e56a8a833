package vietnamese

import (
	"slices"
	"strings"
	"testing"
)

func TestPieces(t *testing.T) {
	for text, want := range map[string]string{
		"K’Bớt và H'Yim":              "K’Bớt|và|H'Yim",
		"UBKT T.Ư, TP.HCM":            "UBKT|T.Ư|,|TP.HCM",
		"TX.Trảng Bàng, H.Đức Huệ":    "TX|.|Trảng|Bàng|,|H|.|Đức|Huệ",
		"tăng 29.232,75 tỷ, 50ha":     "tăng|29.232,75|tỷ|,|50|ha",
		"7.5%/năm":                    "7.5|%|/|năm",
		"Kim Jong-un, kinh tế-xã hội": "Kim|Jong-un|,|kinh|tế|-|xã|hội",
		"976/QĐ-UBND":                 "976|/|QĐ|-|UBND",
		"m2, CO2":                     "m2|,|CO2",
		"X-Bí thư":                    "X|-|Bí|thư",
	} {
		var got []string
		for _, p := range Pieces(text) {
			got = append(got, text[p.Start:p.End])
		}
		if strings.Join(got, "|") != want {
			t.Errorf("Pieces(%q) = %s, want %s", text, strings.Join(got, "|"), want)
		}
	}
}

func TestSentences(t *testing.T) {
	for _, tt := range []struct {
		text string
		want []string
	}{
		{"Một. Hai! Ba?", []string{"Một.", "Hai!", "Ba?"}},
		{"Ở TP. Vinh có 5. 6 xã.", []string{"Ở TP. Vinh có 5.", "6 xã."}},
		{"Dòng một\nDòng hai", []string{"Dòng một", "Dòng hai"}},
		{"ThS. Lê Văn A đến. Ông về.", []string{"ThS. Lê Văn A đến.", "Ông về."}},
		{"tốt đẹp.Ông Hải nói", []string{"tốt đẹp.", "Ông Hải nói"}},
		{"đạt 7.5 điểm", []string{"đạt 7.5 điểm"}},
		{"", nil},
	} {
		pieces := Pieces(tt.text)
		var got []string
		for _, s := range Sentences(tt.text, pieces) {
			got = append(got, tt.text[pieces[s[0]].Start:pieces[s[1]-1].End])
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("Sentences(%q) = %q, want %q", tt.text, got, tt.want)
		}
	}
}

func FuzzPieces(f *testing.F) {
	for _, s := range []string{"K’Bớt 29.232,75%", "A.B.C.d", "a\xff\u0301b", "1.", "T.Ư.", "’’", "٣٤", "Jong-un-x"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		end := 0
		pieces := Pieces(s)
		for _, p := range pieces {
			if p.Start < end || p.End <= p.Start || p.End > len(s) {
				t.Fatalf("piece %+v after byte %d of %q", p, end, s)
			}
			if strings.TrimSpace(s[end:p.Start]) != "" {
				t.Fatalf("%q is in no piece of %q", s[end:p.Start], s)
			}
			end = p.End
		}
		if strings.TrimSpace(s[end:]) != "" {
			t.Fatalf("%q is in no piece of %q", s[end:], s)
		}
		at := 0
		for _, r := range Sentences(s, pieces) {
			if r[0] != at || r[1] <= r[0] {
				t.Fatalf("sentence %v after piece %d of %q", r, at, s)
			}
			at = r[1]
		}
		if at != len(pieces) {
			t.Fatalf("sentences of %q end at piece %d of %d", s, at, len(pieces))
		}
	})
}

func TestParseNumber(t *testing.T) {
	for in, want := range map[string]float64{
		"198.796": 198796, "29.232,75": 29232.75, "24,023": 24.023, "7.5": 7.5, "3200": 3200, "05": 5, "1.250.000": 1250000,
		"0.125": 0.125, "1,234,567": 1234567, "100": 100,
	} {
		if got, ok := ParseNumber(in); !ok || got != want {
			t.Errorf("ParseNumber(%q) = %v, %v, want %v", in, got, ok, want)
		}
	}
	for _, in := range []string{"", "15.10.2020", "1,2,3", "12a", ".", "1.2345,6,7"} {
		if got, ok := ParseNumber(in); ok {
			t.Errorf("ParseNumber(%q) = %v, want none", in, got)
		}
	}
}
