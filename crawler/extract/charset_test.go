package extract

import (
	"io"
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/unicode/norm"
)

func TestSource(t *testing.T) {
	const text = `<html><head><meta charset="%"></head><body>Đại hội Đảng bộ xã An Bình</body></html>`
	page := func(charset string) string { return strings.Replace(text, "%", charset, 1) }
	in1258 := func(s string) string { return encode1258(t, s) }
	utf16le, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(page("utf-16"))
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ name, body, contentType, want string }{
		{"UTF-8", page("utf-8"), "text/html; charset=utf-8", "utf-8"},
		{"UTF-8 declared otherwise", page("windows-1252"), "text/html; charset=iso-8859-1", "utf-8"},
		{"UTF-8 with a mark", "\xef\xbb\xbf" + page("x"), "", "utf-8"},
		{"windows-1258 by header", in1258(page("utf-8")), "text/html; charset=windows-1258", "windows-1258"},
		{"windows-1258 by meta", in1258(page("windows-1258")), "text/html", "windows-1258"},
		{"windows-1258 undeclared", in1258(page("")), "", "windows-1258"},
		{"windows-1258 declared as UTF-8", in1258(page("utf-8")), "text/html; charset=utf-8", "windows-1258"},
		{"UTF-16", utf16le, "text/html", "utf-16le"},
		{"UTF-16 without a mark", utf16le[2:], "text/html", "utf-16le"},
	} {
		got, name := readSource(t, []byte(tt.body), tt.contentType)
		if name != tt.want || !strings.Contains(got, "Đại hội Đảng bộ xã An Bình") {
			t.Errorf("%s: %s %q", tt.name, name, got)
		}
	}
	cut := page("utf-8")
	if got, name := readSource(t, []byte(cut[:strings.Index(cut, "ại")+1]), ""); name != "utf-8" || !strings.HasSuffix(got, "Đ\uFFFD") {
		t.Errorf("cut in the middle of a letter: %s %q", name, got)
	}
}

// readSource reads all that a page says.
func readSource(t *testing.T, body []byte, contentType string) (text, name string) {
	t.Helper()
	r, name := source(body, contentType)
	b, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return string(b), name
}

// encode1258 writes text as windows-1258 has it: base letters composed, tone marks apart.
func encode1258(t *testing.T, s string) string {
	var b strings.Builder
	for _, r := range s {
		if c, ok := charmap.Windows1258.EncodeRune(r); ok {
			b.WriteByte(c)
			continue
		}
		d := []rune(norm.NFD.String(string(r)))
		var tone rune
		base := make([]rune, 0, len(d))
		for _, x := range d {
			if strings.ContainsRune("\u0300\u0301\u0303\u0309\u0323", x) {
				tone = x
			} else {
				base = append(base, x)
			}
		}
		for _, x := range append([]rune(norm.NFC.String(string(base))), tone) {
			c, ok := charmap.Windows1258.EncodeRune(x)
			if !ok {
				t.Fatalf("windows-1258 has no %q", x)
			}
			b.WriteByte(c)
		}
	}
	return b.String()
}
