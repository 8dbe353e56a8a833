package web

import (
	"strings"
	"testing"

	"khobao/archive"
)

// TestTables reads rows as a table again, each cell with its marks, and leaves alone what has a border by chance.
func TestTables(t *testing.T) {
	v := archive.Version{Lead: "Lời dẫn | của bài", Body: "Một đoạn | lẻ.\n\nĐoạn văn.\n\nChỉ tiêu | Kế hoạch | Thực hiện\n\nHộ nghèo (%) | 3,5 | 3,2\n\nSau bảng.\n\na | b\n\n | <i>"}
	at := strings.Index(v.Text(), "3,5 | 3,2")
	v.Figures = []archive.Figure{{Value: "3,5", Evidence: archive.Evidence{Text: "3,5 | 3,2", Offset: &archive.Span{at, at + len("3,5 | 3,2")}}}}
	all := paragraphs(&v)
	if len(all) != 6 || !all[0].Lead || all[1].Rows != nil || all[3].Table != 1 || len(all[3].Rows) != 2 || len(all[3].Rows[1]) != 3 || all[5].Table != 2 {
		t.Fatalf("%+v", all)
	}
	row := all[3].Rows[1]
	if row[0] != "Hộ nghèo (%)" || strings.Count(string(row[1]+row[2]), ` id="`) != 1 || !strings.Contains(string(row[2]), ">3,2</span>") {
		t.Errorf("%q", row)
	}
	if last := all[5].Rows[1]; len(last) != 2 || last[0] != "" || last[1] != "&lt;i&gt;" {
		t.Errorf("%q", last)
	}
}

// TestHeadline cuts what is no title any more, between letters.
func TestHeadline(t *testing.T) {
	if got := headline(strings.Repeat("ễ", 5000)); len([]rune(got)) != headlineBound+1 {
		t.Errorf("%d letters", len([]rune(got)))
	}
	if got := headline("Khai mạc"); got != "Khai mạc" {
		t.Errorf("%q", got)
	}
}
