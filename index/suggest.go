package index

import (
	"cmp"
	"context"
	"fmt"
	"html"
	"slices"
	"strings"
	"sync"

	"github.com/RoaringBitmap/roaring/v2"

	"khobao/vietnamese"
)

// Suggestion completes what is being typed.
type Suggestion struct {
	Kind  string // "person", "office", "organisation" or "article"
	Value string // identifier
	Label string
	HTML  string // the label, escaped, the part that was typed in <b>
	Count int    // articles; 0 for an article
}

// suggestedFacets are the facets whose values are suggested.
var suggestedFacets = []int{0, 1, 2}

// Suggest returns at most n people, offices, organisations and headlines that have the words of prefix, the last of them as
// the beginning of a word; typing marks is not needed. The most named come first, headlines last and newest first.
func (x *Index) Suggest(ctx context.Context, prefix string, n int) ([]Suggestion, error) {
	prefix = strings.TrimLeft(vietnamese.Normalize(prefix), " ")
	folded := strings.Join(strings.Fields(vietnamese.Fold(prefix)), " ")
	if folded == "" || n <= 0 || len(folded) > 200 {
		return nil, ctx.Err()
	}
	var found []Suggestion
	err := x.withView(ctx, func(v *view) error {
		for _, facet := range suggestedFacets {
			found = append(found, v.suggestValues(facet, folded, n)...)
		}
		slices.SortStableFunc(found, func(a, b Suggestion) int { return cmp.Compare(b.Count, a.Count) })
		found = found[:min(n, len(found))]
		if len(found) == n {
			return nil
		}
		titles, err := v.suggestTitles(ctx, prefix, n-len(found))
		found = append(found, titles...)
		return err
	})
	for i := range found {
		found[i].HTML = bold(found[i].Label, folded)
	}
	return found, err
}

// nameTable finds the values of a facet by any word of their names. Names are looked up folded from each of their words on.
type nameTable struct {
	mu       sync.RWMutex
	size     int // values that are in entries
	relabels int // of the facet, when the entries were made
	entries  []nameEntry
}

type nameEntry struct {
	rest  string // the folded name from one of its words on
	value uint32
}

// rebuildAfter is how many new values are looked through one by one before the table is sorted anew.
const rebuildAfter = 1000

// sortNames brings the tables of names up to date. Who changes the index does it, so that nobody who looks for a name waits.
func (r *registry) sortNames() {
	for facet := range r.names {
		r.mu.RLock()
		values, relabels := r.fields[facet].values, r.fields[facet].relabels
		r.mu.RUnlock()
		t := &r.names[facet]
		if t.size == 0 || len(values) > t.size+rebuildAfter || relabels != t.relabels {
			entries := sortedNames(values)
			t.mu.Lock()
			t.entries, t.size, t.relabels = entries, len(values), relabels
			t.mu.Unlock()
		}
	}
}

// foldName folds each word of a name, and writes its y as i where both are in use: Phạm Sỹ Quý is found as pham si qui.
func foldName(s string) string {
	words := strings.Fields(apostrophes.Replace(s))
	for i, w := range words {
		words[i] = vietnamese.FoldedKey(w)
	}
	return strings.Join(words, " ")
}

// apostrophes makes one kind of all that are typed in names.
var apostrophes = strings.NewReplacer("’", "'", "ʼ", "'")

func sortedNames(values []facetEntry) []nameEntry {
	entries := make([]nameEntry, 0, 3*len(values))
	for i, v := range values {
		rest := foldName(v.label)
		for rest != "" {
			entries = append(entries, nameEntry{rest, uint32(i)})
			_, rest, _ = strings.Cut(rest, " ")
		}
	}
	slices.SortFunc(entries, func(a, b nameEntry) int { return strings.Compare(a.rest, b.rest) })
	return entries
}

// with visits the values that have a word from which on their name begins with folded; one that has several such words comes
// as often.
func (t *nameTable) with(folded string, values []facetEntry, visit func(value uint32)) {
	t.mu.RLock()
	entries, size := t.entries, t.size
	t.mu.RUnlock()
	first, _ := slices.BinarySearchFunc(entries, folded, func(e nameEntry, s string) int { return strings.Compare(e.rest, s) })
	for _, e := range entries[first:] {
		if !strings.HasPrefix(e.rest, folded) {
			break
		}
		visit(e.value)
	}
	for i := size; i < len(values); i++ {
		if strings.Contains(" "+foldName(values[i].label), " "+folded) {
			visit(uint32(i))
		}
	}
}

// suggestValues returns the values of a facet whose names fit, those of most articles first.
func (v *view) suggestValues(facet int, folded string, n int) []Suggestion {
	values := v.facets.entries(facet)
	counts := v.valueCounts(facet)
	before := func(a, b uint32) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), strings.Compare(values[a].label, values[b].label), cmp.Compare(a, b))
	}
	best := make([]uint32, 0, n+1)
	take := func(i uint32) {
		if int(i) >= len(counts) || counts[i] == 0 || len(best) == n && before(best[n-1], i) < 0 {
			return
		}
		at, there := slices.BinarySearchFunc(best, i, before)
		if !there {
			best = slices.Insert(best, at, i)
			best = best[:min(n, len(best))]
		}
	}
	settled := foldName(folded)
	v.facets.names[facet].with(settled, values, take)
	if settled != folded { // a y that is not the end of its word: quy may become quyền
		v.facets.names[facet].with(folded, values, take)
	}
	out := make([]Suggestion, len(best))
	for k, i := range best {
		out[k] = Suggestion{Kind: facetFields[facet].name, Value: values[i].id, Label: values[i].label, Count: int(counts[i])}
	}
	return out
}

// suggestTitles returns the newest articles whose title has the words, each beside its neighbour, the last of them begun.
func (v *view) suggestTitles(ctx context.Context, prefix string, n int) ([]Suggestion, error) {
	p := planner{ctx: ctx, view: v, tokenizer: borrowTokenizer()}
	defer p.tokenizer.giveBack()
	words, _ := readWords(p.tokenizer, prefix)
	if len(words) < 2 {
		return nil, nil // one begun word fits too many titles to mean one
	}
	_, pairs, err := p.spelled(words)
	if err != nil {
		return nil, err
	}
	all := make(allOf, len(pairs))
	for i, g := range pairs {
		g.field = titlePairs
		all[i] = g
	}
	if !strings.HasSuffix(prefix, " ") {
		last := len(words) - 1
		all[last-1] = begun{words[last-1], words[last].folded}
	}
	var answers []*answer
	for _, s := range v.segments {
		docs, err := s.live(ctx, all)
		if err != nil {
			return nil, err
		}
		answers = append(answers, &answer{segment: s, hits: docs, dates: span{0, len(s.byDate)}})
	}
	var out []Suggestion
	for _, c := range v.top(answers, n, "newest") {
		l, err := v.shelf.load(c)
		if err != nil {
			return nil, err
		}
		out = append(out, Suggestion{Kind: "article", Value: l.id, Label: l.Title})
	}
	return out, nil
}

// begun is fulfilled by titles that have a word and, behind it, another that begins so.
type begun struct {
	word      queryWord
	beginning string
}

// maxBegun bounds how many pairs of a segment a begun word is taken for.
const maxBegun = 200

func (b begun) match(ctx context.Context, s *segment) (*roaring.Bitmap, error) {
	from := b.word.folded + " " + b.beginning
	var terms []string
	err := s.eachIn(termRange{titlePairs, from, from + "\xff", maxBegun}, func(term string, _ uint64) {
		_, marks, _ := strings.Cut(term, unit)
		if first, _, _ := strings.Cut(marks, ","); !b.word.marked || first == b.word.marks {
			terms = append(terms, term)
		}
	})
	if err != nil {
		return nil, fmt.Errorf("suggest: %w", err)
	}
	return (&group{titlePairs, terms}).match(ctx, s)
}

// bold puts <b> around the first place where the label, folded, has what was typed from the beginning of a word on; around
// nothing where its words stand apart.
func bold(label, folded string) string {
	for start := range label {
		if start > 0 && label[start-1] != ' ' {
			continue
		}
		want := folded
		for i, r := range label[start:] {
			f := vietnamese.Fold(string(r))
			if !strings.HasPrefix(want, f) {
				break
			}
			if want = want[len(f):]; want == "" {
				end := start + i + len(string(r))
				return html.EscapeString(label[:start]) + "<b>" + html.EscapeString(label[start:end]) + "</b>" + html.EscapeString(label[end:])
			}
		}
	}
	return html.EscapeString(label)
}
