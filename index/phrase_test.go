package index

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"khobao/archive"
)

// TestPhrasesOfFrequentPairs asks for phrases in articles that have their pairs again and again, which postings do not place.
func TestPhrasesOfFrequentPairs(t *testing.T) {
	c := &corpus{random: rand.New(rand.NewPCG(9, 9)), docs: map[archive.ArticleID]Document{}}
	x := open(t)
	words := strings.Fields("bộ nhiệm kỳ đại hội")
	text := func(n, of int) string {
		out := make([]string, n)
		for i := range out {
			out[i] = words[c.pick(of)]
			if c.pick(40) == 0 {
				out[i] += []string{".", ",", " –", "\n\n" + strings.ToUpper(words[0]), "’s"}[c.pick(5)]
			}
		}
		return strings.Join(out, " ")
	}
	var b Batch
	for i := range 300 {
		d := c.document(i)
		of := 2 + c.pick(4) // two words alone are one pair a hundred times; five are all of them, often
		d.Title, d.Lead, d.Body = text(1+c.pick(20), of), text(c.pick(40), of), text(c.pick(120), of)
		c.docs[d.ID] = d
		b.Put = append(b.Put, d)
	}
	if err := x.Apply(t.Context(), b); err != nil {
		t.Fatal(err)
	}
	for range 60 {
		var phrase []string
		for range 3 + c.pick(3) {
			phrase = append(phrase, words[c.pick(len(words))])
		}
		q := strings.Join(phrase, " ")
		compare(t, x, c, Request{Q: `"` + q + `"`, Size: 1000, Unfolded: true, Exact: true}, q, q)
	}
}

// endsAfter is a context that ends when it has been looked at so often.
type endsAfter struct {
	context.Context
	looks int
}

func (c *endsAfter) Err() error {
	if c.looks--; c.looks < 0 {
		return context.Canceled
	}
	return nil
}

// TestReadingStops ends a request while the texts of a phrase's articles are read.
func TestReadingStops(t *testing.T) {
	x := open(t)
	var b Batch
	for i := range 40 {
		b.Put = append(b.Put, article(fmt.Sprint("often-", i), "Tin", strings.Repeat("đại hội đại. hội bộ. ", 10)))
	}
	if err := x.Apply(t.Context(), b); err != nil {
		t.Fatal(err)
	}
	planned := func(v *view) *phrase {
		p, _, err := v.plan(t.Context(), &Request{Q: `"hội đại hội bộ"`})
		if err != nil {
			t.Fatal(err)
		}
		p.tokenizer.giveBack()
		return p.plan.must[0].(*phrase)
	}
	err := x.withView(t.Context(), func(v *view) error {
		for _, s := range v.segments {
			ends := &endsAfter{t.Context(), s.size / 2}
			if _, err := planned(v).match(ends, s); !errors.Is(err, context.Canceled) {
				t.Errorf("reading %d articles, the request having ended: %v", s.size, err)
			}
			if docs, err := planned(v).match(t.Context(), s); err != nil || docs.IsEmpty() {
				t.Errorf("reading all: %v, %v", docs, err)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestSkimming compares what skimming says of a text with cutting it into words.
func TestSkimming(t *testing.T) {
	random := rand.New(rand.NewPCG(10, 10))
	words := []string{"hòa", "hoà", "HÒA", "hoa", "Bình", "bình", "K’Bớt", "kbot", "o'", "5G", "2020-2025", "Lý", "lí", "quý", "quí", "a\u0323n", "an", "Å", "ß", "中"}
	parts := []string{" ", " ", " ", " ", ", ", "\n\n", " – ", "'", "’", "-", "“", "\u00a0", "\\", "\\n"}
	phrases := []string{"hòa bình", "hoa binh", "an hòa bình", "lý quý", "ly quy", "bình an", "g hòa", "bình hòa bình"}
	tk := newTokenizer()
	said := map[verdict]int{}
	for range 20000 {
		var b strings.Builder
		for range 1 + random.IntN(12) {
			b.WriteString(words[random.IntN(len(words))] + parts[random.IntN(len(parts))])
		}
		text := b.String()
		f := &phrase{}
		for _, w := range strings.Fields(phrases[random.IntN(len(phrases))]) {
			g := &group{wordField, []string{spell(w).term()}}
			if s := spell(w); s.marks == "" {
				for _, other := range words {
					if o := spell(other); o.folded == s.folded {
						g.terms = append(g.terms, o.term())
					}
				}
			}
			f.words = append(f.words, g)
		}
		var tokens []token
		for _, tok := range tk.tokens(nil, text, 0, 1<<31) {
			if tok.Parts == 0 {
				tokens = append(tokens, tok)
			}
		}
		want := false
		for i := 0; i+len(f.words) <= len(tokens); i++ {
			want = want || f.begins(tokens[i:])
		}
		got := newSkimmer(f.words, tk.speller).in([]byte(text), false)
		said[got]++
		if got == has && !want || got == hasNot && want {
			t.Fatalf("skimming %q for %v says %v, reading says %v", text, f.words, got, want)
		}
		quoted := []byte(fmt.Sprintf(`{"t":%q}`, strings.ReplaceAll(text, "\\", "")))
		if want && newSkimmer(f.words, tk.speller).in(quoted, true) == hasNot && !slices.Contains([]rune(text), '\\') {
			t.Fatalf("skimming %s says there is no %v", quoted, f.words)
		}
	}
	if said[has] == 0 || said[hasNot] == 0 || said[mayHave] == 0 {
		t.Errorf("skimming said %v", said)
	}
}
