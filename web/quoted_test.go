package web

import (
	"strings"
	"testing"

	"khobao/archive"
)

// TestQuoted sets claims into their sentences, and quotes the claim alone where its text is not at hand or is another.
func TestQuoted(t *testing.T) {
	long := strings.Repeat("nhiều việc được bàn kỹ ", 40)
	for _, tt := range []struct{ name, lead, body, claim, want string }{
		{"one sentence", "Tin trong ngày.", "Sáng 1/6, trời mưa. Ông Lê Ba được bổ nhiệm, thay ông Võ Tư nghỉ hưu. Hội nghị kết thúc.", "thay ông Võ Tư", "Ông Lê Ba được bổ nhiệm, [thay ông Võ Tư] nghỉ hưu."},
		{"all of it", "Tin.", "Ông Lê Ba thôi giữ chức", "Ông Lê Ba thôi giữ chức", "[Ông Lê Ba thôi giữ chức]"},
		{"two sentences", "Tin.", "Ông Lê Ba đến. Ông là Giám đốc mới. Hết.", "Lê Ba đến. Ông là Giám đốc", "Ông [Lê Ba đến. Ông là Giám đốc] mới."},
		{"the lead", "Ông Lê Ba, 50 tuổi, là Giám đốc", "Trời mưa.", "Lê Ba", "Ông [Lê Ba], 50 tuổi, là Giám đốc"},
		{"a line ends a sentence", "Tin.", "Danh sách:\nLê Ba, Giám đốc\nVõ Tư", "Lê Ba", "[Lê Ba], Giám đốc"},
		{"an abbreviation ends none", "Tin.", "TS. Lê Ba, TP. Sông Lam, được bầu. Hết.", "Lê Ba", "TS. [Lê Ba], TP. Sông Lam, được bầu."},
	} {
		v := archive.Version{Number: 1, Lead: tt.lead, Body: tt.body}
		at := strings.Index(v.Text(), tt.claim)
		c := archive.Citation{Article: "a", Version: 1, Evidence: archive.Evidence{Text: tt.claim, Offset: &archive.Span{at, at + len(tt.claim)}}}
		q := (&Frame{Texts: map[archive.ArticleID]archive.Version{"a": v}}).Quoted(c)
		if got := q.Before + "[" + q.Text + "]" + q.After; got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
		for name, f := range map[string]*Frame{"no text": {}, "another version": {Texts: map[archive.ArticleID]archive.Version{"a": {Number: 2, Lead: tt.lead, Body: tt.body}}},
			"other words": {Texts: map[archive.ArticleID]archive.Version{"a": {Number: 1, Lead: "x" + tt.lead, Body: tt.body}}}} {
			if q := f.Quoted(c); q != (Quoted{Text: tt.claim}) {
				t.Errorf("%s: %+v", name, q)
			}
		}
	}
	v := archive.Version{Number: 1, Lead: "L", Body: "Sáng nay, " + long + "ông Lê Ba đến " + long}
	at := strings.Index(v.Text(), "ông Lê Ba")
	q := (&Frame{Texts: map[archive.ArticleID]archive.Version{"a": v}}).Quoted(archive.Citation{Article: "a", Version: 1, Evidence: archive.Evidence{Text: "ông Lê Ba", Offset: &archive.Span{at, at + len("ông Lê Ba")}}})
	if len(q.Before) > maxAround+10 || len(q.After) > maxAround+10 || !strings.HasPrefix(q.Before, "… ") || !strings.HasSuffix(q.After, " …") || strings.ToValidUTF8(q.Before+q.After, "") != q.Before+q.After {
		t.Errorf("of a long sentence: %+v", q)
	}
}

// FuzzQuoted: whatever a citation points at, the page quotes what it says, and bytes of the text alone around it.
func FuzzQuoted(f *testing.F) {
	f.Add("Ông Lê Ba đến. Ông là Giám đốc.", 4, 12)
	f.Add("\xff\n\n… ", 0, 1)
	f.Fuzz(func(t *testing.T, body string, from, to int) {
		if len(body) > 1<<12 || from < 0 || to < from || to > len(body) {
			return
		}
		v := archive.Version{Number: 1, Body: body}
		c := archive.Citation{Article: "a", Version: 1, Evidence: archive.Evidence{Text: body[from:to], Offset: &archive.Span{from + 2, to + 2}}}
		q := (&Frame{Texts: map[archive.ArticleID]archive.Version{"a": v}}).Quoted(c)
		whole := strings.TrimPrefix(q.Before, "… ") + q.Text + strings.TrimSuffix(q.After, " …")
		if q.Text != c.Text || !strings.Contains(v.Text(), strings.TrimRight(whole, " ,;:")) && !strings.Contains(v.Text(), whole) {
			t.Errorf("%q of %q", whole, body)
		}
	})
}
