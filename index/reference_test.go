package index

import (
	"cmp"
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	gocmp "github.com/google/go-cmp/cmp"

	"khobao/archive"
	"khobao/vietnamese"
)

// corpus is a set of articles that tests change at will, and look through without an index.
type corpus struct {
	random *rand.Rand
	docs   map[archive.ArticleID]Document
}

var vocabulary = strings.Fields("hòa hoà hoa hóa bình binh bính an Long long lòng công thương cong thuong đại hội dai hoi 2020 tỉnh")

func (c *corpus) pick(n int) int { return c.random.IntN(n) }

func (c *corpus) text(words int) string {
	out := make([]string, words)
	for i := range out {
		out[i] = vocabulary[c.pick(len(vocabulary))]
	}
	return strings.Join(out, " ")
}

func (c *corpus) document(id int) Document {
	d := article(fmt.Sprintf("doc%05d", id), c.text(1+c.pick(6)), c.text(c.pick(60)))
	d.Lead = c.text(c.pick(12))
	for range c.pick(3) {
		d.Captions = append(d.Captions, c.text(1+c.pick(5)))
		d.People = addRef(d.People, fmt.Sprint("p", c.pick(20)), "Người")
		d.Offices = addRef(d.Offices, fmt.Sprint("o", c.pick(5)), "Chức")
		d.Organisations = addRef(d.Organisations, fmt.Sprint("g", c.pick(4)), fmt.Sprint("Sở ", c.pick(3))) // names change, too
		d.Terms = append(d.Terms, archive.Term{From: 2000 + 5*c.pick(5), To: 2005})
	}
	slices.SortFunc(d.Terms, func(a, b archive.Term) int { return cmp.Compare(a.From, b.From) })
	d.Terms = slices.Compact(d.Terms)
	d.Outlet = archive.OutletID(fmt.Sprint("b", c.pick(3)))
	d.Language = []string{"vi", "en", ""}[c.pick(3)]
	if c.pick(5) > 0 {
		d = dated(d, 2015+c.pick(4), time.Month(1+c.pick(12)), 1+c.pick(28))
	}
	return d
}

// change makes a batch of new, edited and removed articles.
func (c *corpus) change(n int) Batch {
	var b Batch
	for range n {
		d := c.document(c.pick(3 * n))
		if _, ok := c.docs[d.ID]; ok && c.pick(3) == 0 {
			delete(c.docs, d.ID)
			b.Delete = append(b.Delete, d.ID)
			b.Put = slices.DeleteFunc(b.Put, func(p Document) bool { return p.ID == d.ID })
			continue
		}
		b.Delete = slices.DeleteFunc(b.Delete, func(id archive.ArticleID) bool { return id == d.ID })
		b.Put = slices.DeleteFunc(b.Put, func(p Document) bool { return p.ID == d.ID })
		c.docs[d.ID] = d
		b.Put = append(b.Put, d)
	}
	return b
}

// reextract makes a batch of all articles with the same text and other claims.
func (c *corpus) reextract() Batch {
	var b Batch
	for _, id := range slices.Sorted(maps.Keys(c.docs)) {
		d, text := c.document(0), c.docs[id]
		d.ID, d.Title, d.Lead, d.Body, d.Captions, d.Published = id, text.Title, text.Lead, text.Body, text.Captions, text.Published
		c.docs[id] = d
		b.Put = append(b.Put, d)
	}
	return b
}

// textsOf returns the keys of the words of an article's parts.
func textsOf(d Document) [][]string {
	var out [][]string
	for _, text := range append([]string{d.Title, d.Lead, d.Body}, d.Captions...) {
		var keys []string
		for _, w := range vietnamese.Words(text) {
			keys = append(keys, vietnamese.Key(text[w.Start:w.End]))
		}
		out = append(out, keys)
	}
	return out
}

// hasPhrase looks for a phrase without an index.
func hasPhrase(d Document, text string) bool {
	want := strings.Fields(text)
	for i := range want {
		want[i] = vietnamese.Key(want[i])
	}
	for _, keys := range textsOf(d) {
		for i := 0; i+len(want) <= len(keys); i++ {
			if vietnamese.HasMarks(text) && slices.Equal(keys[i:i+len(want)], want) {
				return true
			}
			if !vietnamese.HasMarks(text) && foldedEqual(keys[i:i+len(want)], want) {
				return true
			}
		}
	}
	return false
}

func foldedEqual(keys, want []string) bool {
	for i := range keys {
		if strings.TrimRight(vietnamese.Fold(keys[i]), "12345") != strings.TrimRight(want[i], "12345") && keys[i] != want[i] {
			return false
		}
	}
	return true
}

func values(d Document, facet string) []string {
	refs := func(refs []Ref) (out []string) {
		for _, r := range refs {
			out = append(out, r.ID)
		}
		return out
	}
	switch facet {
	case "person":
		return refs(d.People)
	case "office":
		return refs(d.Offices)
	case "organisation":
		return refs(d.Organisations)
	case "language":
		if d.Language == "" {
			return nil
		}
		return []string{d.Language}
	case "outlet":
		return []string{string(d.Outlet)}
	case "term":
		var out []string
		for _, t := range d.Terms {
			out = append(out, t.String())
		}
		return out
	}
	if d.Published == nil {
		return nil
	}
	return []string{d.Published.Format(map[string]string{"year": "2006", "month": "2006-01", "day": "2006-01-02"}[facet])}
}

// passes reports whether an article fulfils the request's filters, one of them left out.
func passes(d Document, r Request, without string) bool {
	for facet, chosen := range map[string][]string{
		"person": r.Person, "office": r.Office, "organisation": r.Organisation, "language": r.Language, "outlet": r.Outlet, "term": r.Term,
	} {
		if facet != without && len(chosen) > 0 && !slices.ContainsFunc(values(d, facet), func(v string) bool { return slices.Contains(chosen, v) }) {
			return false
		}
	}
	if without != "date" && (r.From != "" || r.To != "") {
		if d.Published == nil || d.Published.Format("2006") < r.From || r.To != "" && d.Published.Format("2006") > r.To {
			return false
		}
	}
	return true
}

func TestAgainstLookingThrough(t *testing.T) {
	c := &corpus{random: rand.New(rand.NewPCG(1, 2)), docs: map[archive.ArticleID]Document{}}
	x := open(t)
	phrases := []string{"", "hòa bình", "hoa binh", "đại hội", "công thương 2020", "long an long", "an an", "dai hoi dai hoi", "tỉnh"}
	facets := []string{"person", "office", "organisation", "term", "outlet", "language", "year", "month", "day"}
	for round := range 6 {
		change := func() Batch { return c.change(150) }
		if round == 4 {
			change = c.reextract
		}
		if err := x.Apply(t.Context(), change()); err != nil {
			t.Fatal(err)
		}
		for _, phrase := range phrases {
			r := Request{Size: 1000, FacetSize: 1000, Facets: facets, Unfolded: true}
			if phrase != "" {
				r.Q = `"` + phrase + `"`
			}
			for _, choose := range []func(){
				func() {}, func() { r.From, r.To = "2016", "2017" }, func() { r.From, r.To = "2017", "" }, func() { r.From, r.Person = "", []string{"p1", "p2", "p3"} }, func() { r.From, r.To = "2016", "2017" }, func() { r.Outlet = []string{"b1"}; r.Term = []string{"2010-2005"} },
				func() { r.Outlet, r.Term, r.Organisation, r.Language = nil, nil, []string{"g1", "g2"}, []string{"en"} },
			} {
				choose()
				compare(t, x, c, r, phrase, fmt.Sprintf("round %d, %+v", round, r))
			}
		}
	}
}

func compare(t *testing.T, x *Index, c *corpus, r Request, phrase, what string) {
	t.Helper()
	var want []string
	counts := map[string]map[string]int{}
	for id, d := range c.docs {
		if phrase != "" && !hasPhrase(d, phrase) {
			continue
		}
		if passes(d, r, "") {
			want = append(want, string(id))
		}
		for _, facet := range r.Facets {
			without := map[string]string{"year": "date", "month": "date", "day": ""}
			own, ok := without[facet]
			if !ok {
				own = facet
			}
			if passes(d, r, own) {
				for _, v := range values(d, facet) {
					if counts[facet] == nil {
						counts[facet] = map[string]int{}
					}
					counts[facet][v]++
				}
			}
		}
	}
	got := search(t, x, r)
	found := ids(got)
	slices.Sort(found)
	slices.Sort(want)
	if !slices.Equal(found, want) || got.Total != len(want) {
		t.Fatalf("%s: total %d, hits %v, want %d: %v", what, got.Total, found, len(want), want)
	}
	for _, facet := range r.Facets {
		shown := map[string]int{}
		for _, v := range got.Facets[facet] {
			shown[v.Value] = v.Count
		}
		if !maps.Equal(shown, counts[facet]) {
			t.Fatalf("%s: facet %s: -want +got\n%s", what, facet, gocmp.Diff(counts[facet], shown))
		}
		if got.FacetTotals[facet] != len(counts[facet]) {
			t.Errorf("%s: facet %s has %d values, want %d", what, facet, got.FacetTotals[facet], len(counts[facet]))
		}
	}
}

// TestScore compares with BM25 written down plainly: words and pairs of an accented query, by the documented weights.
func TestScore(t *testing.T) {
	c := &corpus{random: rand.New(rand.NewPCG(3, 4)), docs: map[archive.ArticleID]Document{}}
	x := open(t)
	for range 4 {
		if err := x.Apply(t.Context(), c.change(100)); err != nil {
			t.Fatal(err)
		}
	}
	got, err := x.Rank(t.Context(), Request{Q: "hòa bình", Sort: "relevance", Exact: true}, -1)
	if err != nil {
		t.Fatal(err)
	}
	want := plainBM25(c, [][]string{{"hoa1"}, {"binh1"}, {"hoa1", "binh1"}}, []float64{1, 1, 3 * 0.7}) // Hòa Bình is a province
	for id, s := range plainBM25Folded(c, "hoa", "binh", 3*0.15) {
		want[id] += s
	}
	newest := int64(math.MinInt64)
	for _, d := range c.docs {
		if d.Published != nil {
			newest = max(newest, d.Published.Unix())
		}
	}
	for _, r := range got {
		w := want[string(r.ID)]
		if p := c.docs[r.ID].Published; p != nil {
			w *= 1 + 0.1*math.Exp2(-float64(newest-p.Unix())/(5*365.25*86400))
		}
		if math.Abs(w-r.Score) > 1e-3*w {
			t.Errorf("%s scores %.5f, want %.5f", r.ID, r.Score, w)
		}
	}
	if len(got) == 0 {
		t.Error("nothing was found")
	}
}

// plainBM25 scores terms of one or two keys over all articles.
func plainBM25(c *corpus, terms [][]string, weights []float64) map[string]float64 {
	return bm25(c, len(terms), weights, func(keys []string, i, term int) bool {
		return i+len(terms[term]) <= len(keys) && slices.Equal(keys[i:i+len(terms[term])], terms[term])
	})
}

func plainBM25Folded(c *corpus, a, b string, weight float64) map[string]float64 {
	return bm25(c, 1, []float64{weight}, func(keys []string, i, _ int) bool {
		return i+2 <= len(keys) && foldedEqual(keys[i:i+2], []string{a, b})
	})
}

func bm25(c *corpus, terms int, weights []float64, at func(keys []string, i, term int) bool) map[string]float64 {
	lengths, total := map[string]float64{}, 0.0
	tf := make([]map[string]float64, terms)
	for term := range tf {
		tf[term] = map[string]float64{}
	}
	for id, d := range c.docs {
		for part, keys := range textsOf(d) {
			weight := float64(max(1, 5-2*part))
			lengths[string(id)] += float64(max(1, 3-part) * len(keys))
			for i := range keys {
				for term := range terms {
					if at(keys, i, term) {
						tf[term][string(id)] += weight
					}
				}
			}
		}
		total += lengths[string(id)]
	}
	n := float64(len(c.docs))
	scores := map[string]float64{}
	for term := range terms {
		df := float64(len(tf[term]))
		idf := math.Log(1 + (n-df+0.5)/(df+0.5))
		for id, f := range tf[term] {
			scores[id] += weights[term] * idf * f * 1.9 / (f + 0.9*(0.25+0.75*lengths[id]/(total/n)))
		}
	}
	return scores
}

func TestPagesAndOrder(t *testing.T) {
	c := &corpus{random: rand.New(rand.NewPCG(5, 6)), docs: map[archive.ArticleID]Document{}}
	x := open(t)
	for range 3 {
		if err := x.Apply(t.Context(), c.change(120)); err != nil {
			t.Fatal(err)
		}
	}
	for _, sort := range []string{"relevance", "newest", "oldest"} {
		for _, q := range []string{"", "đại hội công", "hoa"} {
			whole := ids(search(t, x, Request{Q: q, Sort: sort, Size: 1000, Unfolded: true}))
			var pages []string
			for page := 1; ; page++ {
				part := ids(search(t, x, Request{Q: q, Sort: sort, Size: 7, Page: page, Unfolded: true}))
				if len(part) == 0 {
					break
				}
				pages = append(pages, part...)
			}
			if !slices.Equal(pages, whole) {
				t.Errorf("%q by %s: pages give\n%v, one page gives\n%v", q, sort, pages, whole)
			}
		}
	}
	newest := search(t, x, Request{Size: 1000, Unfolded: true}).Hits
	for i := 1; i < len(newest); i++ {
		a, b := newest[i-1], newest[i]
		if a.Published == nil && b.Published != nil || a.Published != nil && b.Published != nil && a.Published.Before(b.Published.Time) {
			t.Fatalf("%s (%v) stands before %s (%v)", a.ID, a.Published, b.ID, b.Published)
		}
	}
}

// TestFirstOfMany asks for the first articles of answers that are most of the archive: those that are passed over unseen because
// their block cannot have one of the first must be none of them, also while the average length and the newest date move.
func TestFirstOfMany(t *testing.T) {
	c := &corpus{random: rand.New(rand.NewPCG(7, 8)), docs: map[archive.ArticleID]Document{}}
	x := open(t)
	for round := range 4 {
		if err := x.Apply(t.Context(), c.change(1200)); err != nil {
			t.Fatal(err)
		}
		for _, q := range []string{"công", "cong", "hòa bình", "dai hoi", "long an tỉnh", "an -2020", "công tỉnh hội long bình thương an hòa"} {
			for _, r := range []Request{{Q: q}, {Q: q, Outlet: []string{"b1", "b2"}}, {Q: q, From: "2016"}} {
				all, err := x.Rank(t.Context(), r, -1)
				if err != nil {
					t.Fatal(err)
				}
				for _, n := range []int{1, 10, 60} {
					first, err := x.Rank(t.Context(), r, n)
					if err != nil {
						t.Fatal(err)
					}
					if !slices.Equal(first, all[:min(n, len(all))]) {
						t.Fatalf("round %d, %+v: the first %d of %d are\n%v, want\n%v", round, r, n, len(all), first, all[:n])
					}
				}
			}
		}
	}
}
