package index

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"
)

// TestBest: the best few hits, for which most are never scored, are the first of all hits when all are scored.
func TestBest(t *testing.T) {
	random := rand.New(rand.NewPCG(31, 32))
	text := func(words int) string {
		out := make([]string, words)
		for i := range out {
			out[i] = benchSyllables[int(float64(len(benchSyllables))*random.Float64()*random.Float64()*random.Float64())]
		}
		return strings.Join(out, " ")
	}
	x := open(t)
	for batch := range 3 {
		docs := make([]Document, 1500)
		for i := range docs {
			docs[i] = dated(article(fmt.Sprint(batch, "-", i), text(6), text(30+random.IntN(60))), 2010+random.IntN(15), time.Month(1+random.IntN(12)), 1+random.IntN(28))
		}
		if err := x.Apply(t.Context(), Batch{Put: docs}); err != nil {
			t.Fatal(err)
		}
	}
	v, err := x.current.acquireView()
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := x.current.releaseView(v); err != nil {
			t.Error(err)
		}
	}()
	passedOver := 0
	for i := range 60 {
		q := text(1 + i%9)
		if i%3 == 2 {
			q = strings.NewReplacer("ệ", "e", "ủ", "u", "à", "a", "ế", "e").Replace(q)
		}
		planner, _, err := v.plan(t.Context(), &Request{Q: q})
		if err != nil {
			t.Fatal(err)
		}
		answers, err := v.run(t.Context(), &planner.plan)
		if err != nil {
			t.Fatal(err)
		}
		all, err := v.best(t.Context(), &planner.plan, answers, hitsOf(answers))
		if err != nil {
			t.Fatal(err)
		}
		if len(all) != hitsOf(answers) {
			t.Fatalf("%q: %d of %d hits", q, len(all), hitsOf(answers))
		}
		for _, n := range []int{1, 10, 100} {
			some, err := v.best(t.Context(), &planner.plan, answers, n)
			if err != nil {
				t.Fatal(err)
			}
			for i, c := range some {
				if c != all[i] {
					t.Fatalf("%q: place %d of the best %d has article %d with %g, want %d with %g", q, i, n, c.doc, c.score, all[i].doc, all[i].score)
				}
			}
			if len(some) != min(n, len(all)) {
				t.Errorf("%q: %d hits, want the best %d of %d", q, len(some), n, len(all))
			}
		}
		passedOver += passed(t, v, &planner.plan, answers, all)
		planner.tokenizer.giveBack()
	}
	if passedOver == 0 {
		t.Error("every hit has something without which none is among the best")
	}
}

// passed returns how many hits need not be scored when the tenth best is known.
func passed(t *testing.T, v *view, p *plan, answers []*answer, all []candidate) int {
	t.Helper()
	n := 0
	for _, a := range answers {
		if len(all) < 10 {
			continue
		}
		lists, err := v.lists(t.Context(), a.segment, p)
		if err != nil {
			t.Fatal(err)
		}
		of := scoring{lists: lists}
		for number := range v.boundsOf(a.segment, p, &of) {
			b := block{0, uint32(number * blockSize), uint32((number + 1) * blockSize), 0}
			n += len(hitsWithin(nil, a.hits, b.first, b.end)) - len(of.hitsAbove(nil, all[9].score, a.hits, b))
		}
	}
	return n
}

// TestTop: by date, the first few hits are the first of all, also where hits are of a short time long ago.
func TestTop(t *testing.T) {
	random := rand.New(rand.NewPCG(33, 34))
	x := open(t)
	for batch := range 2 {
		docs := make([]Document, 1200)
		for i := range docs {
			text := "tin"
			if random.IntN(2) == 0 {
				text += " thường"
			}
			year := 2010 + random.IntN(15)
			if year == 2012 {
				text += " cũ"
			}
			docs[i] = article(fmt.Sprint(batch, "-", i), "Tin", text)
			if random.IntN(20) > 0 {
				docs[i] = dated(docs[i], year, time.Month(1+random.IntN(12)), 1+random.IntN(28))
			}
		}
		if err := x.Apply(t.Context(), Batch{Put: docs}); err != nil {
			t.Fatal(err)
		}
	}
	for _, q := range []string{"tin", "thường", "cũ", "thường cũ"} {
		for _, sort := range []string{"newest", "oldest"} {
			all := ids(search(t, x, Request{Q: q, Sort: sort, Size: 5000, Unfolded: true}))
			for _, n := range []int{1, 5, 40} {
				some := ids(search(t, x, Request{Q: q, Sort: sort, Size: n, Unfolded: true}))
				if strings.Join(some, " ") != strings.Join(all[:min(n, len(all))], " ") {
					t.Errorf("%q, %s: the first %d are %v, want %v", q, sort, n, some, all[:n])
				}
			}
		}
	}
}
