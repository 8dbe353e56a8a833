package index

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync/atomic"

	"khobao/index/query"
	"khobao/vietnamese"
)

// read plans the text of a request. Plain words of the outermost level are what articles may lack some of; everything else
// must be fulfilled as it was said.
func (p *planner) read(q string, plain bool) error {
	parsed, notes := query.Query{}, []query.Note(nil)
	if plain {
		parsed = query.Plain(q)
	} else {
		parsed, notes = query.Parse(q)
	}
	p.plan.notes = notes
	whole, err := p.wholeNegations(p.wholeNames(parsed.Parts()))
	if err != nil {
		return err
	}
	parts := query.All(whole...).Parts()
	p.plan.canonical = query.All(parts...).String()
	for _, part := range parts {
		if words, ok := part.(query.Words); ok {
			if err := p.addWords(readWords(p.tokenizer, strings.Join(words, " "))); err != nil {
				return err
			}
			continue
		}
		m, err := p.matcher(part, true)
		if err != nil {
			return err
		}
		p.plan.must, p.plan.said = append(p.plan.must, m), append(p.plan.said, query.All(part).String())
	}
	return nil
}

// wholeNames gives fields of names the words that belong to their value: in người:Lê Minh Đức hôm qua, as many as name someone.
func (p *planner) wholeNames(parts query.And) query.And {
	var out query.And
	for i := 0; i < len(parts); i++ {
		f, ok := parts[i].(query.Field)
		value, isWords := f.Value.(query.Words)
		facet := facetNamed(string(f.Name))
		if !ok || !isWords || facet < 0 {
			out = append(out, parts[i])
			continue
		}
		if i+1 < len(parts) {
			if more, ok := parts[i+1].(query.Words); ok {
				value = append(value[:len(value):len(value)], more...)
				i++
			}
		}
		n := min(len(value), maxNameWords)
		for n > 0 && len(p.valuesNamed(facet, strings.Join(value[:n], " "))) == 0 {
			n--
		}
		if n == 0 {
			p.sayUnnamed(f)
		} else {
			out = append(out, query.Field{Name: f.Name, Value: value[:n]})
		}
		if n < len(value) {
			out = append(out, value[n:])
		}
	}
	return out
}

// sayUnnamed notes that nothing has the name that a field gives.
func (p *planner) sayUnnamed(f query.Field) {
	p.plan.notes = append(p.plan.notes, query.Note{Kind: query.Unnamed, About: f.String()})
}

// maxNameWords is how many words the name of an office or an organisation has at most.
const maxNameWords = 20

func facetNamed(name string) int {
	return slices.IndexFunc(facetFields, func(d facetField) bool { return d.name == name })
}

// matcher returns what a part of a query demands. wanted says that finding it speaks for an article: then it scores and is
// pointed out.
func (p *planner) matcher(n query.Node, wanted bool) (matcher, error) {
	switch n := n.(type) {
	case query.And:
		all, err := p.matchers(n, wanted)
		return allOf(all), err
	case query.Or:
		all, err := p.matchers(n, wanted)
		return anyOf(all), err
	case query.Not:
		m, err := p.matcher(n.Node, false)
		return noneOf{m}, err
	case query.Words:
		return p.allWords(strings.Join(n, " "), false, wanted)
	case query.Phrase:
		if n.Near > 0 {
			return p.nearWords(n, wanted)
		}
		return p.phrase(strings.Join(n.Words, " "), false, wanted)
	case query.Prefix:
		return p.prefix(string(n), false, wanted)
	case query.Field:
		return p.field(n, wanted)
	}
	return nil, fmt.Errorf("a query has a %T", n)
}

func (p *planner) matchers(nodes []query.Node, wanted bool) ([]matcher, error) {
	all := make([]matcher, len(nodes))
	for i, n := range nodes {
		var err error
		if all[i], err = p.matcher(n, wanted); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// spelled returns the spellings of each word and of each two neighbours. Where one of the words was typed with marks, the
// others are meant to have none; where none was, they may have any.
func (p *planner) spelled(words []queryWord) (singles, pairs []*group, err error) {
	marked := slices.ContainsFunc(words, func(w queryWord) bool { return w.marked })
	add := func(to []*group, field, folded, exact string) ([]*group, error) {
		if marked {
			return append(to, &group{field, []string{exact}}), nil
		}
		g, err := p.spellings(field, folded)
		return append(to, &g), err
	}
	for i, w := range words {
		if singles, err = add(singles, wordField, w.folded, w.term()); err != nil {
			return nil, nil, err
		}
		if w.stem != "" {
			g := singles[len(singles)-1]
			g.terms = append(g.terms, stemTerm(w.stem))
		}
		if i > 0 {
			before := words[i-1]
			if pairs, err = add(pairs, pairField, before.folded+" "+w.folded, pair(before.spelling, w.spelling)); err != nil {
				return nil, nil, err
			}
		}
	}
	return singles, pairs, nil
}

// want scores groups and points their words out.
func (p *planner) want(words []queryWord, groups []*group) error {
	for _, g := range groups {
		if err := p.score(*g, 1); err != nil {
			return err
		}
	}
	for _, w := range words {
		p.plan.marks.add(mark{spelling: w.spelling, stem: w.stem, anyMarks: !w.marked, weight: 1})
	}
	return nil
}

// allWords demands every word, or what else it can stand for; in a title, and where finding it does not speak for an article,
// the word itself.
func (p *planner) allWords(text string, title, wanted bool) (matcher, error) {
	words, wholes, err := p.decodeKeys(readWords(p.tokenizer, text))
	if err != nil {
		return nil, err
	}
	if _, err := p.readEnglish(words); err != nil {
		return nil, err
	}
	singles, pairs, err := p.spelled(words)
	if err == nil && wanted {
		err = p.want(words, slices.Concat(singles, pairs))
	}
	others := make([]anyOf, len(words))
	if err == nil && wanted && !title {
		others, err = p.expand(words, wholes)
	}
	all := make(allOf, len(singles))
	for i, g := range singles {
		all[i] = g
		switch {
		case title:
			all[i] = &phrase{words: []*group{g}, title: true}
		case len(others[i]) > 0:
			all[i] = append(anyOf{g}, others[i]...)
		}
	}
	return all, err
}

func (p *planner) phrase(text string, title, wanted bool) (matcher, error) {
	words, _ := readWords(p.tokenizer, text)
	singles, pairs, err := p.spelled(words)
	if err == nil && wanted {
		err = p.want(words, slices.Concat(singles, pairs))
	}
	if err != nil || len(singles) == 0 {
		return allOf(nil), err
	}
	return &phrase{words: singles, pairs: pairs, title: title, key: phraseKey(words, title)}, err
}

// phraseKey names a phrase by its spellings. Folded words have the same spellings in a segment for as long as it lives.
func phraseKey(words []queryWord, title bool) string {
	var b strings.Builder
	if title {
		b.WriteString("title ")
	}
	marked := slices.ContainsFunc(words, func(w queryWord) bool { return w.marked })
	for _, w := range words {
		b.WriteString(w.folded + unit)
		if marked {
			b.WriteString("=" + w.marks)
		}
		b.WriteByte(' ')
	}
	return b.String()
}

func (p *planner) nearWords(n query.Phrase, wanted bool) (matcher, error) {
	words, _ := readWords(p.tokenizer, strings.Join(n.Words, " "))
	singles, _, err := p.spelled(words)
	if err == nil && wanted {
		err = p.want(words, singles)
	}
	if len(singles) == 0 {
		return allOf(nil), err
	}
	return &near{words: singles, gap: n.Near, cut: p.plan.cut}, err
}

// maxPrefixTerms bounds how many words of a segment a prefix stands for.
const maxPrefixTerms = 1000

func (p *planner) prefix(text string, title, wanted bool) (matcher, error) {
	w := spell(text)
	if wanted {
		p.plan.marks.add(mark{spelling: w, begins: true, weight: 1})
	}
	from := w.folded
	terms, err := p.view.terms(wordField, from, from+"\xff", maxPrefixTerms)
	if err != nil {
		return nil, err
	}
	g := &group{field: wordField}
	for _, t := range terms {
		g.terms = append(g.terms, t.term)
	}
	if len(terms) >= maxPrefixTerms {
		p.plan.notes = append(p.plan.notes, query.Note{Kind: query.ManyBegin, About: text})
	}
	if title {
		return &phrase{words: []*group{g}, title: true}, nil
	}
	return g, nil
}

// field plans a value that stands in a certain place of the article.
func (p *planner) field(f query.Field, wanted bool) (matcher, error) {
	text := fieldText(f.Value)
	switch f.Name {
	case query.Title:
		switch f.Value.(type) {
		case query.Prefix:
			return p.prefix(text, true, wanted)
		case query.Phrase:
			return p.phrase(text, true, wanted)
		}
		return p.allWords(text, true, wanted)
	case query.From, query.To:
		from, to, err := daySpan(text)
		if err != nil { // like 31/2: it looks like a date and is none
			p.plan.notes = append(p.plan.notes, query.Note{Kind: query.NoSuchDay, About: text})
			return allOf(nil), nil
		}
		if f.Name == query.From {
			return between{from, undatedEnd}, nil
		}
		return between{undated + 1, to}, nil
	}
	facet := facetNamed(string(f.Name))
	if facet < 0 {
		return nil, fmt.Errorf("a query has a field %q", f.Name)
	}
	ids := p.valuesNamed(facet, text)
	if len(ids) == 0 {
		p.sayUnnamed(f)
		return p.allWords(text, false, wanted)
	}
	if wanted {
		p.pointOut(facet, ids)
	}
	return having{facet, ids}, nil
}

func fieldText(n query.Node) string {
	switch n := n.(type) {
	case query.Words:
		return strings.Join(n, " ")
	case query.Phrase:
		return strings.Join(n.Words, " ")
	case query.Prefix:
		return string(n)
	}
	return ""
}

// valuesNamed returns the values of a facet that a text names, in its own words or in others that stand for them: Sở GD&ĐT is Sở Giáo dục
// và Đào tạo.
func (p *planner) valuesNamed(facet int, text string) []string {
	ids := p.view.facets.named(facet, text)
	if len(ids) > 0 || p.exact {
		return ids
	}
	for _, other := range p.wordingsOf(text) {
		ids = append(ids, p.view.facets.named(facet, other)...)
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// maxWordings bounds the wordings of a name that are looked for: Chủ tịch tỉnh is Chủ tịch Ủy ban nhân dân tỉnh, which is Chủ tịch UBND
// tỉnh.
const maxWordings = 8

// wordingsOf returns what else a name may be written as: by what is known beforehand, and not under a condition.
func (p *planner) wordingsOf(text string) []string {
	all := []string{text}
	for at := 0; at < len(all) && len(all) < maxWordings; at++ {
		words, _ := readWords(p.tokenizer, all[at])
		for i := range words {
			keys := []string{words[i].folded}
			if i+1 < len(words) {
				keys = append(keys, words[i].folded+" "+words[i+1].folded)
			}
			for _, key := range keys {
				for _, e := range expansions()[key] {
					if e.weight != expandedWeight || !e.at(words, i) {
						continue // a place that became part of another is another
					}
					other := all[at][:words[i].Start] + e.to + all[at][words[i+len(e.words)-1].End:]
					if !slices.Contains(all, other) && len(all) < maxWordings {
						all = append(all, other)
					}
				}
			}
		}
	}
	return all[1:]
}

// maxPointedOut is how many values of a field have their names pointed out.
const maxPointedOut = 16

// pointOut lets snippets show the names of people and organisations that a field asks for.
func (p *planner) pointOut(facet int, ids []string) {
	if facet != personFacet && facetFields[facet].name != string(query.Organisation) {
		return
	}
	entries := p.view.facets.entries(facet)
	for _, n := range p.view.facets.numbered(facet, ids[:min(len(ids), maxPointedOut)]) {
		if name := spellingsOf(p.tokenizer, entries[n].label); len(name) > 0 {
			p.plan.marks.addRun(name, 1)
		}
	}
}

// named returns the values of a facet whose identifier is text or whose name has its words next to each other. Words with
// marks must have these marks.
func (r *registry) named(facet int, text string) []string {
	r.mu.RLock()
	values := r.fields[facet].values
	own, isID := r.fields[facet].numbers[text]
	r.mu.RUnlock()
	var found []uint32
	if isID {
		found = append(found, own)
	}
	reduce := foldName
	if vietnamese.HasMarks(text) {
		reduce = func(s string) string { return vietnamese.Keys(apostrophes.Replace(s)) }
	}
	want := " " + reduce(text) + " "
	r.names[facet].with(foldName(text), values, func(i uint32) {
		if strings.Contains(" "+reduce(values[i].label)+" ", want) {
			found = append(found, i)
		}
	})
	slices.Sort(found)
	var ids []string
	for _, i := range slices.Compact(found) {
		ids = append(ids, values[i].id)
	}
	return ids
}

// countMatches returns how many articles of the view fulfil a condition.
func (v *view) countMatches(ctx context.Context, m matcher) (int, error) {
	var n atomic.Int64
	err := v.onCores(len(v.segments), func(i int) error {
		docs, err := v.segments[i].live(ctx, m)
		if err == nil {
			n.Add(int64(docs.GetCardinality()))
		}
		return err
	})
	return int(n.Load()), err
}
