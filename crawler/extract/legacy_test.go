package extract

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"
)

const legacyText = `Đại hội Đảng bộ xã An Bình nhiệm kỳ 2010 - 2015 đã được tổ chức trong hai ngày với sự có mặt của 120 đại biểu. Các
	đại biểu là những người đến từ 14 chi bộ. Xã không để ruộng hoang; việc làm của người dân ở các ấp ổn định, một số công trình
	về thủy lợi tại xã đang được đầu tư.`

func TestLegacyEncodings(t *testing.T) {
	want := strings.Join(strings.Fields(legacyText), " ")
	for name, encode := range map[string]func(string) string{"tcvn3": toTCVN3, "vni": toVNI} {
		page := "<html><head><meta charset=\"iso-8859-1\"></head><body><p>" + encode(want) + "</p></body></html>"
		bytes, err := charmap.Windows1252.NewEncoder().String(page)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for _, body := range []string{page, bytes} { // turned into UTF-8 letter by letter, and as it was typed
			got, charset := readSource(t, []byte(body), "")
			if charset != name || !strings.Contains(got, want) {
				t.Errorf("%s: charset %q: %s", name, charset, got)
			}
		}
	}
}

func TestVISCII(t *testing.T) {
	bytesOf := map[rune]byte{}
	for b, r := range visciiLetters {
		bytesOf[r] = byte(b)
	}
	if len(bytesOf) != 134 {
		t.Fatalf("%d letters", len(bytesOf))
	}
	encode := func(s string) []byte {
		var out []byte
		for _, r := range s {
			if b, ok := bytesOf[r]; ok {
				out = append(out, b)
			} else {
				out = append(out, byte(r))
			}
		}
		return out
	}
	want := strings.Join(strings.Fields(legacyText), " ")
	for _, tt := range []struct{ text, declared, contentType string }{
		{want, "viscii", ""}, {want, "iso-8859-1", ""}, {want, "x", "text/html; charset=utf-8"}, {"Tỉnh ỦY HỌP Ễ Ố", "x", "text/html; charset=VISCII"},
	} {
		page := encode("<html><head><meta charset=\"" + tt.declared + "\"></head><body><p>" + tt.text + "</p></body></html>")
		if got, charset := readSource(t, page, tt.contentType); charset != viscii || !strings.Contains(got, tt.text) {
			t.Errorf("%s %s: charset %q: %s", tt.declared, tt.contentType, charset, got)
		}
	}
}

func TestNoLegacyEncoding(t *testing.T) {
	for _, text := range []string{
		legacyText, "", "plain ASCII", "Le maire de Châteauneuf a reçu les élus; à côté, l'équipe était prête.",
		"Größe, Übung, Äpfel: ein deutscher Text mit Umlauten.", "© 2020 · « quoted » ® ¶ §",
	} {
		if name, _ := fontOf(text); name != "" {
			t.Errorf("fontOf(%q) = %q", text, name)
		}
	}
}

// toTCVN3 writes text with a TCVN3 font's letters; capitals with tones lose nothing that this text has.
func toTCVN3(s string) string {
	back := map[rune]rune{}
	for latin, viet := range tcvn3 {
		back[viet] = latin
	}
	return strings.Map(func(r rune) rune {
		if v, ok := back[r]; ok {
			return v
		}
		return r
	}, s)
}

func toVNI(s string) string {
	single := map[rune]rune{}
	for vni, viet := range vniLetters {
		single[viet] = vni
	}
	marks := map[string]rune{}
	for mark, combining := range vniMarks {
		marks[norm.NFD.String(norm.NFC.String("a" + combining))[1:]] = mark
	}
	var b strings.Builder
	for _, r := range s {
		if v, ok := single[r]; ok {
			b.WriteRune(v)
			continue
		}
		d := norm.NFD.String(string(r))
		base, combining := d[:1], d[1:]
		if strings.HasPrefix(combining, "\u031b") { // a horn: ơ and ư stand alone, their tone follows
			base, combining = map[string]string{"o": "ô", "u": "ö", "O": "Ô", "U": "Ö"}[base], combining[len("\u031b"):]
		}
		if mark, ok := marks[combining]; ok && r > 127 {
			b.WriteString(base + string(mark))
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}
