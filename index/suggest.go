package index

import (
	"cmp"
	"context"
	"fmt"
	"html"
	"slices"
	"strings"
	"sync"

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
		titles, err := v.suggestTitles(prefix, n-len(found))
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
	mu      sync.Mutex
	size    int // values that are in entries
	entries []nameEntry
}

type nameEntry struct {
	rest  string // the folded name from one of its words on
	value uint32
}

// rebuildAfter is how many new values are looked through one by one before the table is sorted anew.
const rebuildAfter = 2000

// with returns the values that have a word from which on their name begins with folded, each once.
func (t *nameTable) with(folded string, values []facetEntry) []uint32 {
	t.mu.Lock()
	if len(values) > t.size+rebuildAfter || t.size == 0 {
		t.build(values)
	}
	entries, size := t.entries, t.size
	t.mu.Unlock()
	first, _ := slices.BinarySearchFunc(entries, folded, func(e nameEntry, s string) int { return strings.Compare(e.rest, s) })
	var found []uint32
	for _, e := range entries[first:] {
		if !strings.HasPrefix(e.rest, folded) {
			break
		}
		found = append(found, e.value)
	}
	for i := size; i < len(values); i++ {
		if strings.Contains(" "+vietnamese.Fold(values[i].label), " "+folded) {
			found = append(found, uint32(i))
		}
	}
	slices.Sort(found)
	return slices.Compact(found)
}

func (t *nameTable) build(values []facetEntry) {
	entries := make([]nameEntry, 0, 3*len(values))
	for i, v := range values {
		rest := vietnamese.Fold(v.label)
		for rest != "" {
			entries = append(entries, nameEntry{rest, uint32(i)})
			_, rest, _ = strings.Cut(rest, " ")
		}
	}
	slices.SortFunc(entries, func(a, b nameEntry) int { return strings.Compare(a.rest, b.rest) })
	t.entries, t.size = entries, len(values)
}

// suggestValues returns the values of a facet whose names fit, those of most articles first.
func (v *view) suggestValues(facet int, folded string, n int) []Suggestion {
	values := v.facets.entries(facet)
	counts := v.valueCounts(facet)
	found := v.facets.names[facet].with(folded, values)
	found = slices.DeleteFunc(found, func(i uint32) bool { return int(i) >= len(counts) || counts[i] == 0 })
	slices.SortFunc(found, func(a, b uint32) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), strings.Compare(values[a].label, values[b].label))
	})
	var out []Suggestion
	for _, i := range found[:min(n, len(found))] {
		out = append(out, Suggestion{Kind: facetFields[facet].name, Value: values[i].id, Label: values[i].label, Count: int(counts[i])})
	}
	return out
}

// valueCounts returns how many articles have each value of a facet.
func (v *view) valueCounts(facet int) []uint32 {
	v.counting[facet].Do(func() {
		counts := make([]uint32, v.facets.len(facet))
		for _, s := range v.segments {
			column := &s.facets[facet]
			local := make([]uint32, len(column.global))
			for _, o := range column.ordinals {
				local[o]++
			}
			if s.deleted != nil {
				for it := s.deleted.Iterator(); it.HasNext(); {
					for _, o := range column.of(it.Next()) {
						local[o]--
					}
				}
			}
			for o, n := range local {
				counts[column.global[o]] += n
			}
		}
		v.counts[facet] = counts
	})
	return v.counts[facet]
}

// suggestTitles returns the newest articles whose title has the words, the last of them begun.
func (v *view) suggestTitles(prefix string, n int) ([]Suggestion, error) {
	p := planner{view: v, tokenizer: borrowTokenizer()}
	defer p.tokenizer.giveBack()
	words, _ := readWords(p.tokenizer, prefix)
	if len(words) < 2 {
		return nil, nil // one begun word fits too many titles to mean one
	}
	last := words[len(words)-1]
	singles, pairs, err := p.spelled(words)
	if err != nil {
		return nil, err
	}
	if !strings.HasSuffix(prefix, " ") {
		before := words[len(words)-2].folded
		if singles[len(singles)-1], err = p.begun(wordField, last.folded); err != nil {
			return nil, err
		}
		if pairs[len(pairs)-1], err = p.begun(pairField, before+" "+last.folded); err != nil {
			return nil, err
		}
	}
	m := &phrase{words: singles, pairs: pairs, title: true}
	var answers []*answer
	for _, s := range v.segments {
		docs, err := s.live(m)
		if err != nil {
			return nil, err
		}
		answers = append(answers, &answer{segment: s, hits: docs})
	}
	var out []Suggestion
	r := newReader(p.tokenizer)
	for _, c := range v.top(answers, n, newestFirst) {
		l, err := r.load(c)
		if err != nil {
			return nil, err
		}
		out = append(out, Suggestion{Kind: "article", Value: l.id, Label: l.Title})
	}
	return out, nil
}

// begun returns the terms whose folded part begins so.
func (p *planner) begun(field, folded string) (*group, error) {
	terms, err := p.view.terms(field, folded, folded+"\xff", maxPrefixTerms)
	if err != nil {
		return nil, fmt.Errorf("suggest: %w", err)
	}
	g := &group{field: field}
	for _, t := range terms {
		g.terms = append(g.terms, t.term)
	}
	return g, nil
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
