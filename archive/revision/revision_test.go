package revision

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"khobao/archive"
)

func version(body string, people ...string) *archive.Version {
	v := &archive.Version{Title: "Hội nghị", Body: body}
	for _, p := range people {
		v.People = append(v.People, archive.Mention{Name: p})
	}
	return v
}

// shown writes pieces as [-removed-]{+added+}.
func shown(c Change) string {
	var b strings.Builder
	for _, p := range c.Pieces {
		switch p.Op {
		case Removed:
			b.WriteString("[-" + p.Text + "-]")
		case Added:
			b.WriteString("{+" + p.Text + "+}")
		default:
			b.WriteString(p.Text)
		}
	}
	return b.String()
}

func TestCompare(t *testing.T) {
	for _, test := range []struct {
		name, from, to string
		people         []string
		want           string // grade and pieces of the one change; empty: none
	}{
		{"nothing", "Một đoạn.", "Một đoạn.", nil, ""},
		{"a number", "Tăng 8,4% so với năm trước.", "Tăng 8,9% so với năm trước.", nil, "number Tăng [-8,4-]{+8,9+}% so với năm trước."},
		{"a date", "Ngày 28/10 khai mạc.", "Ngày 29/10 khai mạc.", nil, "number Ngày [-28/10-]{+29/10+} khai mạc."},
		{"a number put in", "Có đại biểu dự.", "Có 150 đại biểu dự.", nil, "number Có {+150 +}đại biểu dự."},
		{"another person", "Ông Lò Văn Bình dự.", "Ông Lò Văn Thành dự.", []string{"Lò Văn Bình", "Lò Văn Thành"}, "name Ông Lò Văn [-Bình-]{+Thành+} dự."},
		{"a mark in a name", "Ông Lò Van Bình dự.", "Ông Lò Văn Bình dự.", []string{"Lò Văn Bình", "Lò Van Bình"}, "typo Ông Lò [-Van-]{+Văn+} Bình dự."},
		{"a letter", "Đaị hội thành công.", "Đại hội thành công.", nil, "typo [-Đaị-]{+Đại+} hội thành công."},
		{"a sign", "Đại hội thành công.", "Đại hội thành công!", nil, "typo Đại hội thành công[-.-]{+!+}"},
		{"a wording", "Đại hội thành công tốt đẹp.", "Đại hội kết thúc tốt đẹp.", nil, "wording Đại hội [-thành công-]{+kết thúc+} tốt đẹp."},
		{"a sentence gone", "Đại hội bế mạc. Báo cáo nêu rõ những việc chưa làm được.", "Đại hội bế mạc.", nil, "removal Đại hội bế mạc.[- Báo cáo nêu rõ những việc chưa làm được.-]"},
		{"a sentence more", "Đại hội bế mạc.", "Đại hội bế mạc. Báo cáo nêu rõ những việc chưa làm được.", nil, "addition Đại hội bế mạc.{+ Báo cáo nêu rõ những việc chưa làm được.+}"},
		{"a word where none was", "", "Hết.", nil, "addition {+Hết.+}"},
		{"nothing left", "Đại hội bế mạc vào chiều cùng ngày.", "", nil, "removal [-Đại hội bế mạc vào chiều cùng ngày.-]"},
	} {
		got := ""
		for _, c := range Compare(version(test.from, test.people...), version(test.to, test.people...)) {
			got += string(c.Grade) + " " + shown(c)
		}
		if got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

func TestParagraphs(t *testing.T) {
	a := version("Một.\n\nHai là hai.\n\nBa.\n\nBốn.\n\nNăm.")
	b := version("Một.\n\nHai là 2.\n\nBa.\n\nBốn.\n\nNăm.\n\nSáu là đoạn mới thêm vào sau.")
	b.Title = "Hội nghị tổng kết"
	var got []string
	for _, c := range Compare(a, b) {
		got = append(got, string(c.Field)+" "+shown(c))
		if c.Field == Body && c.After != map[bool]int{true: 1, false: 3}[c.Grade == Number] {
			t.Errorf("%s: %d paragraphs before it are as they were", shown(c), c.After)
		}
	}
	want := []string{"title Hội nghị{+ tổng kết+}", "body Hai là [-hai-]{+2+}.", "body {+Sáu là đoạn mới thêm vào sau.+}"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// FuzzCompare holds every comparison to what makes it one: without what was added it reads as the earlier text, without what
// was removed as the later one.
func FuzzCompare(f *testing.F) {
	f.Add("Tăng 8,4%.\n\nHai.", "Tăng 8,9%.\n\nBa.")
	f.Add("", "a")
	f.Fuzz(func(t *testing.T, from, to string) {
		from, to = strings.ToValidUTF8(from, "?"), strings.ToValidUTF8(to, "?")
		c := change(Title, from, to, nil)
		var a, b string
		for _, p := range c.Pieces {
			if p.Op != Added {
				a += p.Text
			}
			if p.Op != Removed {
				b += p.Text
			}
		}
		if a != from || b != to {
			t.Errorf("%q to %q: the pieces read %q and %q", from, to, a, b)
		}
		Compare(version(from), version(to))
	})
}
