package index

import (
	"math"
	"strings"
	"testing"
)

// TestSenses: words without marks are what the archive has beside their neighbours; what was typed with marks is itself.
func TestSenses(t *testing.T) {
	x := open(t, append(province(), article("toll", "Trạm BOT", "Bớt phí, bớt phí, bớt phí ở trạm BOT."), article("less", "Bớt phí", "Bớt phí."))...)
	for q, want := range map[string]string{
		"ca tra": "cá tra", "dai hoi dang bo": "đại hội đảng bộ", "tinh long an": "tỉnh long an", "xuất khau": "xuất khẩu", "lòng an": "lòng ăn",
		"xyzzy long an": "xyzzy long an", "phí BOT": "phí bot", "phi bot phi": "phí bớt phí", strings.Repeat("ca tra ", 200): strings.TrimSpace(strings.Repeat("cá tra ", 200)),
	} {
		err := x.withView(t.Context(), func(v *view) error {
			p := planner{ctx: t.Context(), view: v, tokenizer: borrowTokenizer()}
			defer p.tokenizer.giveBack()
			words, _ := readWords(p.tokenizer, q)
			meant, err := p.senses(words)
			if err != nil {
				return err
			}
			var got []string
			for i, all := range meant.words {
				got = append(got, all[0].text())
				if math.IsNaN(all[0].share) || all[0].share <= 0 || all[0].share > 1+1e-9 {
					t.Errorf("%.40q: word %d has the share %v", q, i, all[0].share)
				}
				if words[i].marked && len(all) != 1 {
					t.Errorf("%.40q: word %d was typed with marks and has the senses %v", q, i, all)
				}
			}
			if read := strings.Join(got, " "); read != want {
				t.Errorf("%.40q is read as %.80q, want %.80q", q, read, want)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

// TestLostMark: in a request with marks, a word that lost its own is read beside its neighbours, and one that has none is itself.
func TestLostMark(t *testing.T) {
	x := open(t, append(province(),
		article("meeting", "Hội nghị Tỉnh ủy", "Hội nghị Tỉnh ủy bàn về cá tra."),
		article("doubt", "Nghi ngại, nghi nan, nghi hoặc", "Hội chợ tỉnh vắng khách vì nghi ngại; Tỉnh ủy nghi hoặc."),
	)...)
	for q, want := range map[string]string{"hội nghi tỉnh ủy": "meeting", "hội nghị tinh ủy": "meeting", "tỉnh Long An": "decree", "nghi hoặc": "doubt", "tỉnh ủy nghi hoặc": "doubt"} {
		if got := ids(search(t, x, Request{Q: q, Sort: "relevance"})); len(got) == 0 || got[0] != want {
			t.Errorf("%q finds %v, want %s first", q, got, want)
		}
	}
}
