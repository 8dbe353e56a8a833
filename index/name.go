package index

import (
	"cmp"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"khobao/index/query"
	"khobao/vietnamese"
)

// nameWeight is how many times as much a pair counts within a name: an article about Long An has the two next to each other,
// and one that has a Mr Long and the word an is about something else, however often it has the rest of the request.
const nameWeight = 3

// inNames says of each word whether it and the next are parts of one name: of one of the people, of a province, typed in any way, or
// of anything whose words were typed with capitals.
func inNames(words []queryWord, people []personName, provinces []provinceName) []bool {
	inside := make([]bool, len(words))
	for _, s := range people {
		for i := s.first; i+1 < s.end; i++ {
			inside[i] = true
		}
	}
	for _, s := range provinces {
		for i := s.first; i+1 < s.first+len(s.spellings); i++ {
			inside[i] = true
		}
	}
	for i := range words {
		if i+1 < len(words) && capitalised(words[i].text) && capitalised(words[i+1].text) {
			inside[i] = true
		}
	}
	return inside
}

// longestProvince is how many words a province's name has at most: Thừa Thiên Huế; with the hyphen, Bà Rịa - Vũng Tàu.
const longestProvince = 4

// placeName is a province's name, and the province it was merged into, if it was.
type placeName struct {
	spellings    []spelling
	name, merged string
	earlier      *vietnamese.EarlierPlace // of one that ended before 2025
}

// provinces are known by their folded words, those of today among them.
var provinces = sync.OnceValue(func() map[string]placeName {
	m := map[string]placeName{}
	add := func(name string, p placeName) {
		var folded []string
		for _, word := range strings.FieldsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) }) {
			s := spell(word)
			folded, p.spellings = append(folded, s.folded), append(p.spellings, s)
		}
		m[strings.Join(folded, " ")] = p
	}
	for _, p := range vietnamese.Provinces() {
		add(p.Successor, placeName{name: p.Successor})
	}
	for _, p := range vietnamese.Provinces() {
		if p.Name != p.Successor {
			add(p.Name, placeName{name: p.Name, merged: p.Successor})
		}
	}
	for i := range vietnamese.EarlierPlaces() {
		if e := &vietnamese.EarlierPlaces()[i]; e.Province == "" {
			name := strings.TrimPrefix(e.Name, provinceWord)
			add(name, placeName{name: name, earlier: e})
		}
	}
	for _, e := range vietnamese.Equivalents() { // Đăk Nông
		if p, ok := vietnamese.LookupProvince(e.Long); ok && vietnamese.HasMarks(e.Short) && p.Name != p.Successor {
			add(e.Short, placeName{name: p.Name, merged: p.Successor})
		}
	}
	return m
})

// provinceWord stands before a province's name.
const provinceWord = "tỉnh "

// provinceAt returns the province whose name the words from i on are, the longest name first; words that were typed with marks must
// have the right ones.
func provinceAt(words []queryWord, i int) (placeName, bool) {
	for n := min(longestProvince, len(words)-i); n >= 2; n-- {
		folded := make([]string, n)
		for j, w := range words[i : i+n] {
			folded[j] = w.folded
		}
		p, ok := provinces()[strings.Join(folded, " ")]
		for j := 0; ok && j < n; j++ {
			ok = words[i+j].mayBe(p.spellings[j])
		}
		if ok {
			return p, true
		}
	}
	return placeName{}, false
}

// provinceName is words of a request, from first on, that are the name of a province.
type provinceName struct {
	placeName
	first int
	share float64 // how likely they are meant so, beside their neighbours
}

// rather is the share from which words are rather meant in one way than in all others.
const rather = 0.5

// provinces returns the provinces whose names are among the words; of two that share a word, the one that is likelier meant: "biet phu yen
// bai" is of Yên Bái and not of Phú Yên.
func (p *planner) provinces(words []queryWord, meant [][]sense) ([]provinceName, error) {
	var found []provinceName
	for i := range words {
		place, ok := provinceAt(words, i)
		if !ok {
			continue
		}
		share, err := p.shareOf(words[i:], meant[i:], place.spellings)
		if err != nil {
			return nil, err
		}
		if share < rather {
			continue
		}
		if n := len(found) - 1; n >= 0 && i < found[n].first+len(found[n].spellings) {
			if share <= found[n].share {
				continue
			}
			found = found[:n]
		}
		found = append(found, provinceName{place, i, share})
	}
	return found, nil
}

// ratherMeans reports whether words from i on are rather meant in these spellings than in others: huyen vinh in "huyen vinh khe" is no huyện
// Vinh.
func (p *planner) ratherMeans(words []queryWord, i int, these []spelling) (bool, error) {
	if !slices.ContainsFunc(words[i:i+len(these)], func(w queryWord) bool { return !w.marked }) {
		return true, nil
	}
	meant, err := p.senses(words)
	if err != nil {
		return false, err
	}
	share, err := p.shareOf(words[i:], meant.words[i:], these)
	return share >= rather, err
}

// shareOf returns how likely words are meant in these spellings. Of one that the archive does not have nothing else is known, unless it has
// the words together in other spellings.
func (p *planner) shareOf(words []queryWord, meant [][]sense, these []spelling) (float64, error) {
	share := 1.0
	for i, s := range these {
		if words[i].marked {
			continue
		}
		if at := slices.IndexFunc(meant[i], func(m sense) bool { return m.spelling == s }); at >= 0 {
			share *= meant[i][at].share
			continue
		}
		if n, err := (&group{wordField, []string{s.term()}}).count(p.ctx, p.view); err != nil || n > 0 {
			return 0, err
		}
		if i == 0 {
			continue
		}
		if pairs, err := p.typedPair(words[i-1], words[i]); err != nil || len(pairs.terms) > 0 {
			return 0, err
		}
	}
	return share, nil
}

// sayMerged notes which of the provinces that were typed are parts of others today.
func (p *planner) sayMerged(words []queryWord, provinces []provinceName) {
	for _, at := range provinces {
		note := query.Note{Kind: query.Merged, About: at.name + " → " + at.merged}
		if at.earlier != nil {
			note = query.Note{Kind: query.Ended, About: at.earlier.Name + " → " + strings.Join(at.earlier.Became, ", ") + " (" + at.earlier.Year + ")"}
		}
		if at.merged != "" || at.earlier != nil && at.surely(words, at.first) {
			p.plan.notes = query.Say(p.plan.notes, note)
		}
	}
}

// surely reports whether words mean a province that ended long ago, and no person, river or mountain of its name: they stand alone or
// behind the word for a province, or one that it was divided into stands beside them.
func (n placeName) surely(words []queryWord, i int) bool {
	if len(words) == len(n.spellings) || i > 0 && words[i-1].folded == "tinh" {
		return true
	}
	for at := range words {
		if other, ok := provinceAt(words, at); ok && slices.Contains(n.earlier.Became, other.name) {
			return true
		}
	}
	return false
}

// capitalised says that a word begins with a capital and is no abbreviation.
func capitalised(word string) bool {
	first, n := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(first) && (n == len(word) || strings.ToUpper(word) != word)
}

// personName is words of a request, [first, end), that are the whole name of people whom the archive knows, in their spellings.
type personName struct {
	first, end int
	spellings  [][]spelling
	people     []uint32 // values of the person facet
}

const (
	personFacet    = 0
	longestPerson  = 6 // words of a person's name, at most
	surelyPerson   = 3 // words from which a name is one however it was typed; Bình Minh may be a morning
	shortestPerson = 2
	maxNamesakes   = 16 // people whose names are looked at for one that was typed
)

// people returns the names of people among the words, of those that begin alike the longest.
func (p *planner) people(words []queryWord) []personName {
	var found []personName
	if p.exact {
		return nil
	}
	for i := 0; i < len(words); i++ {
		for n := min(longestPerson, len(words)-i); n >= shortestPerson; n-- {
			name := words[i : i+n]
			if n < surelyPerson && slices.ContainsFunc(name, func(w queryWord) bool { return !capitalised(w.text) }) {
				break
			}
			if people, spellings := p.view.facets.people(name); len(people) > 0 {
				found = append(found, personName{i, i + n, spellings, people})
				i += n - 1
				break
			}
		}
	}
	return found
}

// people returns those who have just this name, and how they write it. Words that were typed with marks must have the right ones.
func (r *registry) people(name []queryWord) (people []uint32, names [][]spelling) {
	r.mu.RLock()
	values := r.fields[personFacet].values
	r.mu.RUnlock()
	folded := make([]string, len(name))
	for i, w := range name {
		folded[i] = w.folded
	}
	r.names[personFacet].with(strings.Join(folded, " "), values, func(value uint32) {
		label := strings.Fields(values[value].label)
		if len(label) != len(name) || len(people) == maxNamesakes {
			return
		}
		spellings := make([]spelling, len(label))
		for i, word := range label {
			if spellings[i] = spell(word); !name[i].mayBe(spellings[i]) {
				return
			}
		}
		people = append(people, value)
		if !slices.ContainsFunc(names, func(other []spelling) bool { return slices.Equal(other, spellings) }) {
			names = append(names, spellings)
		}
	})
	return people, names
}

// named returns the people whose names the words of the request were, those of most articles first.
func (p *planner) named(n int) []FacetValue {
	counts, values := p.view.valueCounts(personFacet), p.view.facets.entries(personFacet)
	var all []FacetValue
	for _, name := range p.names {
		for _, i := range name.people {
			if int(i) < len(counts) && counts[i] > 0 {
				all = append(all, FacetValue{values[i].id, values[i].label, int(counts[i])})
			}
		}
	}
	slices.SortFunc(all, func(a, b FacetValue) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), strings.Compare(a.Value, b.Value))
	})
	return all[:min(n, len(all))]
}

// need tells the plan what an article must have: each word that is not optional, but the words of a person's name together. Where no
// article has them so, as when the name was made of two mentions, its words are needed like others.
func (p *planner) need(words []queryWord, needs []need, people []personName) error {
	left := people
	for i := 0; i < len(words); i++ {
		if len(left) > 0 && left[0].first == i {
			name := left[0]
			left = left[1:]
			whole, found, err := p.wholeName(name, needs[name.first:name.end])
			if err != nil {
				return err
			}
			if found {
				p.plan.words = append(p.plan.words, whole)
				i = name.end - 1
				continue
			}
		}
		if !p.optional(words, i, people) {
			p.plan.words = append(p.plan.words, needs[i])
		}
	}
	return nil
}

// wholeName returns the need of a person's name, and false where no article has it.
func (p *planner) wholeName(name personName, needs []need) (need, bool, error) {
	var any anyOf
	for _, spellings := range name.spellings {
		any = append(any, phraseOf(spellings))
	}
	whole := need{matcher: any}
	for _, n := range needs {
		whole.mass += n.mass
	}
	n, err := p.view.countMatches(p.ctx, whole)
	return whole, n > 0, err
}

// phraseOf returns the phrase of words that have just these spellings.
func phraseOf(words []spelling) *phrase {
	f := &phrase{key: "exactly "}
	for i, w := range words {
		f.key += w.term() + " "
		f.words = append(f.words, &group{wordField, []string{w.term()}})
		if i > 0 {
			f.pairs = append(f.pairs, &group{pairField, []string{pair(words[i-1], w)}})
		}
	}
	return f
}
