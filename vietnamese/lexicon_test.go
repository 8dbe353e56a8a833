package vietnamese

import (
	"io/fs"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

// Lexicons are reviewed as lists: sorted, NFC, one entry a line, each once, under a word about their source.
func TestLexiconFiles(t *testing.T) {
	files, err := fs.Glob(lexiconFiles, "lexicon/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no lexicons: %v", err)
	}
	for _, name := range files {
		text, err := lexiconFiles.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if !norm.NFC.IsNormal(text) {
			t.Errorf("%s is not NFC", name)
		}
		lines := strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")
		head := slices.IndexFunc(lines, func(l string) bool { return !strings.HasPrefix(l, "#") })
		if head < 1 {
			t.Errorf("%s does not say what it is and where it is from", name)
			continue
		}
		for i, line := range lines[head:] {
			if i > 0 && line <= lines[head+i-1] {
				t.Errorf("%s: %q is out of order behind %q", name, line, lines[head+i-1])
			}
			if strings.TrimSpace(line) == "" {
				t.Errorf("%s has an empty line", name)
			}
		}
	}
}

func TestLexiconMatch(t *testing.T) {
	l := ParseLexicon("# test\nSở\tdept\nSở Y tế\tsector\nHòa\n")
	for _, tt := range []struct {
		text, tag string
		n         int
	}{{"sở y tế tỉnh", "sector", 3}, {"Sở Nội vụ", "dept", 1}, {"hoà bình", "", 1}, {"hóa", "", 0}, {"", "", 0}} {
		if n, tag := l.Match(PieceKeys(tt.text)); n != tt.n || tag != tt.tag {
			t.Errorf("Match(%q) = %d, %q, want %d, %q", tt.text, n, tag, tt.n, tt.tag)
		}
	}
	if _, ok := l.Find(PieceKeys("Sở Y")); ok {
		t.Error("Find takes a part of the words for the whole")
	}
}

func TestNameStart(t *testing.T) {
	for _, tt := range []struct {
		run   string
		place bool
		want  int
	}{
		{"Nguyễn Văn Sáu", false, 0},
		{"Nguyễn Quang Thanh Tuấn", false, 0},
		{"Khánh Hòa Lê Thành Quang", false, 2},
		{"Công Thương Lê Minh Đạt", false, 2},
		{"Tân Phú Đông Đỗ Tấn Hùng", true, 3},
		{"Nguyễn Huân", true, -1},
		{"Đồng Tháp", true, -1},
		{"Y Giang Gry Niê Knơng", false, 0},
		{"Tây Bắc", false, -1},
	} {
		if got := NameStart(PieceKeys(tt.run), tt.place); got != tt.want {
			t.Errorf("NameStart(%q, %v) = %d, want %d", tt.run, tt.place, got, tt.want)
		}
	}
}
