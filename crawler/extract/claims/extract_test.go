package claims

import (
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"khobao/archive"
	"khobao/vietnamese"
)

// checkEvidence fails unless every claim cites the very text at its offset.
func checkEvidence(t *testing.T, v *archive.Version) {
	t.Helper()
	check := func(what string, e archive.Evidence) {
		t.Helper()
		where, span, cited := "", (*archive.Span)(nil), 0
		for _, c := range []struct {
			text string
			span *archive.Span
		}{{v.Text(), e.Offset}, {v.Title, e.TitleOffset}, {v.CaptionText(), e.CaptionOffset}} {
			if c.span != nil {
				where, span = c.text, c.span
				cited++
			}
		}
		if cited != 1 {
			t.Errorf("%s cites %d places, want 1", what, cited)
			return
		}
		if span[0] < 0 || span[0] >= span[1] || span[1] > len(where) || where[span[0]:span[1]] != e.Text {
			t.Errorf("%s: offset %v does not hold %q", what, *span, e.Text)
		}
		if !norm.NFC.IsNormalString(e.Text) {
			t.Errorf("%s: evidence %q is not NFC", what, e.Text)
		}
	}
	for _, m := range v.People {
		for _, s := range m.Spans {
			if s[0] < 0 || s[0] >= s[1] || s[1] > len(v.Text()) {
				t.Errorf("%s: mention at %v is outside the text", m.Name, s)
			}
		}
		if m.Offices == nil {
			t.Errorf("%s: offices are nil", m.Name)
		}
		if m.Death != nil {
			check(m.Name+", death", m.Death.Evidence)
		}
		for _, c := range m.Offices {
			check(m.Name+", "+c.Office, c.Evidence)
			for _, p := range c.Periods {
				check(m.Name+", years as "+c.Office, p.Evidence)
				if !p.From.Known() && !p.To.Known() || p.From.Known() && p.To.Known() && p.To.Last().Before(p.From.Date) {
					t.Errorf("%s: no years %+v", m.Name, p)
				}
			}
			if c.Office == "" || c.Relation == "" || c.Confidence == "" {
				t.Errorf("%s: incomplete claim %+v", m.Name, c)
			}
		}
	}
	for _, f := range v.Figures {
		check(f.Indicator, f.Evidence)
		if f.Indicator == "" || f.Value == "" || f.Unit == "" || f.Kind == "" || f.Confidence == "" {
			t.Errorf("incomplete figure %+v", f)
		}
	}
	if v.People == nil || v.Terms == nil || v.Figures == nil {
		t.Error("a slice is nil")
	}
}

func FuzzExtract(f *testing.F) {
	f.Add("Ông Lê Văn Đạt tái đắc cử", "Chiều 3/7, Đại hội bầu đồng chí Trần Thị Mơ giữ chức Bí thư Huyện ủy.", "GRDP tăng 7,5 - 8%/năm; 13/21 xã đạt chuẩn (kế hoạch 100%).", "Bà Mơ (bìa trái). Ảnh: X.Y")
	f.Add("ĐẠI HỘI", "các đồng chí: A, B;", "nhiệm kỳ IX (2017-2022), khóa 12 và 13", "")
	f.Add("", "(", "1.2.3,4 %/", "K’Bớt")
	f.Add("", "", "số từ 80-90% có khả năng 3/5 không phát hiện trong và kế hoạch một lần nữa đạt 12 tỷ đồng kỷ luật đốc Công", "")
	f.Add("", "bà Trần Thị Mơ", "chức vụ này 13,5 quy hoạch giảm trên / ", "nay là 99% trong số")
	f.Add("", "", "Sáng nay, ở huyện Sao Mai, bà Trần Thị Mơ được bổ nhiệm giữ chức Giám đốc Bệnh viện.", "Ông Lê Văn Đạt giữ chức vụ này")
	f.Add("xã A Lê Văn", "", "xã A A A", "quê phường A Sơn Nam")
	f.Add("", "", "Như vậy, từ 13 ha năm 2013, diện tích còn 9 ha; tạm giữ 5 xe, 32 triệu đồng (giá 3 triệu đồng/1 chiếc), mỗi xã 1 ha.", "Cầu dài 623m")
	f.Fuzz(func(t *testing.T, title, lead, body, caption string) {
		v := &archive.Version{Title: vietnamese.Normalize(title), Lead: vietnamese.Normalize(lead), Body: vietnamese.Normalize(body), Captions: []string{vietnamese.Normalize(caption)}}
		Extract(v, Context{})
		checkEvidence(t, v)
	})
}

// A country that is spelled as it is spoken is nobody.
func TestCountrySpelled(t *testing.T) {
	for _, text := range []string{"Tổng thống Bê-la-rút thăm tỉnh.", "Ông Lê Văn Đạt khẳng định, Bê-la-rút rất coi trọng quan hệ.", "Gặp gỡ Tổng thống Bê-la-rút A.Mi-xen-cô, ông Đạt nói."} {
		v := &archive.Version{Body: text}
		Extract(v, Context{})
		for _, m := range v.People {
			if strings.Contains(m.Name, "Bê-la-rút") {
				t.Errorf("%s: got %s", text, m.Name)
			}
		}
	}
}
