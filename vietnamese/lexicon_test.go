package vietnamese

import (
	"testing"

	"khobao/vietnamese/lexicontest"
)

func TestLexiconFiles(t *testing.T) { lexicontest.Check(t, lexiconFiles, Keys) }

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
