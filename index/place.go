package index

import (
	"slices"
	"strconv"
	"strings"
	"sync"

	"khobao/index/query"
	"khobao/vietnamese"
)

// formerPlace is a district, or a commune, a ward or a town, that ended on 1 July 2025 or, a district, before, under one of the names
// that it is typed by.
type formerPlace struct {
	words    []spelling
	name     string // with the word for what it is
	about    string // name, and what tells it from others of that name
	district []spelling
	province []spelling // of before
	now      []spelling // the province of today
	today    []expansion
	wards    string // of today, as a note lists them
	year     string // in which it ended; empty: with the others in 2025
	bare     bool   // words lack the word for what it is: the province must stand beside them
}

// kindAliases are how the words for what a place is are written in short.
var kindAliases = [][2]string{{"thành phố ", "tp "}, {"thị xã ", "tx "}, {"thị trấn ", "tt "}, {"quận ", "q "}, {"phường ", "p "}}

// placeTables are what is known of the places of before and today.
type placeTables struct {
	former map[string][]*formerPlace // by head
	today  []expansion               // from wards of today to what they were made of
}

// places are read when the first query comes.
var places = sync.OnceValue(func() placeTables {
	b := placeBuilder{tokenizer: newTokenizer(), former: map[string][]*formerPlace{}, named: map[string]int{}, inProvince: map[string]int{}, ofToday: map[string]int{}}
	b.countNames()
	b.earlier()
	b.districts()
	return placeTables{b.former, b.wards()}
})

type placeBuilder struct {
	tokenizer  *tokenizer
	former     map[string][]*formerPlace
	named      map[string]int // places of before or of today that have a name
	inProvince map[string]int // wards of before that have a name in a province
	ofToday    map[string]int // wards of today that have a name
}

type oldWard = vietnamese.FormerWard

func (b *placeBuilder) countNames() {
	seen := map[oldWard]bool{}
	for _, w := range vietnamese.Wards() {
		b.ofToday[w.Name]++
		stays := false
		for _, f := range w.Former {
			stays = stays || f.Name == w.Name
			if !seen[f] {
				seen[f] = true
				b.named[f.Name]++
				b.inProvince[f.Name+unit+f.Province]++
			}
		}
		if !stays {
			b.named[w.Name]++
		}
	}
}

// earlier adds the districts that ended before 2025.
func (b *placeBuilder) earlier() {
	for _, e := range vietnamese.EarlierPlaces() {
		if e.Province == "" {
			continue
		}
		p := formerPlace{
			name: e.Name, about: e.Name + " (" + e.Province + ")", year: e.Year, province: spellingsOf(b.tokenizer, e.Province),
			wards: strings.Join(e.Became, ", "),
		}
		for _, became := range e.Became {
			p.today = append(p.today, expansion{from: e.Name, to: became, weight: placeWeight, became: true})
		}
		b.add(p, e.Name)
		b.addBare(p)
	}
}

// addBare files a district under its name without the word for what it is, where that tells it from others.
func (b *placeBuilder) addBare(p formerPlace) {
	p.bare = true
	if bare := bareName(p.name); bare != p.name {
		if p.words = spellingsOf(b.tokenizer, bare); len(p.words) > 1 {
			b.former[head(p.words)] = append(b.former[head(p.words)], &p)
		}
	}
}

// districts adds the districts of before.
func (b *placeBuilder) districts() {
	exact := map[string]bool{}
	for _, e := range vietnamese.EarlierPlaces() {
		exact[e.Name] = true
	}
	for _, d := range vietnamese.Districts() {
		exact[d.Name] = true
	}
	for _, d := range vietnamese.Districts() {
		p := formerPlace{name: d.Name, about: d.Name + " (" + d.Province + ")", province: spellingsOf(b.tokenizer, d.Province)}
		b.become(&p, d.Wards)
		b.add(p, d.Name)
		for _, kind := range vietnamese.DistrictKinds() { // a town was often a district some years before
			if earlier := kind + bareName(d.Name); bareName(d.Name) != d.Name && !exact[earlier] {
				b.add(p, earlier)
			}
		}
		b.addBare(p)
	}
}

// bareName is a place's name without the word for what it is, but for those whose name is a number.
func bareName(name string) string {
	for _, kind := range []string{"huyện ", "quận ", "thị xã ", "thành phố ", "xã ", "phường ", "thị trấn ", "đặc khu "} {
		if rest, ok := strings.CutPrefix(name, kind); ok {
			if strings.Trim(rest, "0123456789") == "" {
				return name
			}
			return rest
		}
	}
	return name
}

// become notes what a place is today.
func (b *placeBuilder) become(p *formerPlace, wards []*vietnamese.Ward) {
	var names []string
	for _, w := range wards {
		e := expansion{from: p.name, to: w.Name, weight: placeWeight, became: true}
		if b.named[w.Name] > 1 {
			e.within = slices.Compact([]string{w.Province, p.provinceName()})
		}
		p.today, names = append(p.today, e), append(names, w.Name)
	}
	p.now = spellingsOf(b.tokenizer, wards[0].Province)
	p.wards = strings.Join(names, ", ") + " (" + wards[0].Province + ")"
}

func (c *formerPlace) provinceName() string {
	_, province, _ := strings.Cut(strings.TrimSuffix(c.about, ")"), " (")
	if at := strings.LastIndex(province, ", "); at >= 0 {
		province = province[at+2:]
	}
	return province
}

// add files a place under a name, and under the short forms of it.
func (b *placeBuilder) add(p formerPlace, name string) {
	names := []string{name}
	for _, alias := range kindAliases {
		if rest, ok := strings.CutPrefix(name, alias[0]); ok {
			names = append(names, alias[1]+rest)
		}
	}
	for _, name := range names {
		named := p
		named.words = spellingsOf(b.tokenizer, name)
		b.former[head(named.words)] = append(b.former[head(named.words)], &named)
	}
}

// wards adds the wards of before, and returns the expansions of those of today.
func (b *placeBuilder) wards() []expansion {
	var expansions []expansion
	became := map[oldWard][]*vietnamese.Ward{}
	var order []oldWard
	wards := vietnamese.Wards()
	for i := range wards {
		w := &wards[i]
		for _, f := range w.Former {
			if became[f] == nil {
				order = append(order, f)
			}
			became[f] = append(became[f], w)
			if f.Name == w.Name {
				continue
			}
			e := newExpansion(b.tokenizer, w.Name, f.Name, placeWeight)
			if b.ofToday[w.Name] > 1 {
				e.beside = spellingsOf(b.tokenizer, w.Province)
			}
			e.within = b.whereabouts(f, w)
			expansions = append(expansions, e)
		}
	}
	for _, f := range order {
		if f.District == f.Name || slices.ContainsFunc(became[f], func(w *vietnamese.Ward) bool { return w.Name == f.Name }) {
			continue // it has been added; it still has its name
		}
		p := formerPlace{name: f.Name, about: f.Name + " (" + became[f][0].Province + ")", province: spellingsOf(b.tokenizer, f.Province)}
		if f.District != "" {
			p.about, p.district = f.Name+" ("+f.District+", "+f.Province+")", spellingsOf(b.tokenizer, bareName(f.District))
		}
		b.become(&p, became[f])
		b.add(p, f.Name)
	}
	return expansions
}

// whereabouts returns what an article about a ward of before must name, too: nothing where no other place has its name.
func (b *placeBuilder) whereabouts(f oldWard, w *vietnamese.Ward) []string {
	switch {
	case b.named[f.Name] == 1:
		return nil
	case f.District == "":
		return []string{w.Province}
	case b.inProvince[f.Name+unit+f.Province] > 1:
		return []string{bareName(f.District)}
	}
	return []string{bareName(f.District), f.Province}
}

// formerPlaceAt returns the place of before whose name the words from i on are, the longest name first, and how many there could be
// meant; where it is not one, what else is asked for does not tell them apart.
func (p *planner) formerPlaceAt(words []queryWord, i int) (found *formerPlace, meant int) {
	var candidates []*formerPlace
	keys := []string{words[i].folded}
	if i+1 < len(words) {
		keys = append(keys, words[i].folded+" "+words[i+1].folded)
	}
	width, best := 0, 0
	for _, key := range keys {
		for _, c := range places().former[key] {
			n := len(c.words)
			if n < width || !standsAt(words, i, c.words) {
				continue
			}
			told := c.told(words, i, i+n)
			if c.bare && !c.surely(words, i, told) {
				continue
			}
			if n > width || told > best {
				width, best, candidates = n, told, nil
			}
			if told == best {
				candidates = append(candidates, c)
			}
		}
	}
	if len(candidates) == 1 {
		return candidates[0], 1
	}
	return nil, len(candidates)
}

// surely reports whether words without the word for what a place is mean the place: with the province beside them, or alone and
// in capitals.
func (c *formerPlace) surely(words []queryWord, i, told int) bool {
	if _, province := provinceAt(words, i); province {
		return false
	}
	if told >= provinceTells {
		return capitalised(words[i].text) || len(words) <= len(c.words)+longestProvince
	}
	return len(words) == len(c.words) && capitalised(words[i].text)
}

// How much a query tells of a place beside its name.
const (
	todayTells    = 1 // the province of today
	provinceTells = 2
	districtTells = 3
)

func (c *formerPlace) told(words []queryWord, first, end int) int {
	outside := func(s []spelling) bool {
		for i := range words {
			if len(s) > 0 && (i+len(s) <= first || i >= end) && standsAt(words, i, s) {
				return true
			}
			if (i < first || i >= end) && slices.Equal(s, saigon().name) && slices.Contains(saigon().short, words[i].folded) {
				return true
			}
		}
		return false
	}
	switch {
	case outside(c.district):
		return districtTells
	case outside(c.province):
		return provinceTells
	case outside(c.now):
		return todayTells
	}
	return 0
}

// saigon is the city whose name is mostly written in short.
var saigon = sync.OnceValue(func() (s struct {
	name  []spelling
	short []string
}) {
	s.name, s.short = spellingsOf(newTokenizer(), "Hồ Chí Minh"), []string{"hcm", "tphcm"}
	return s
})

func standsAt(words []queryWord, i int, s []spelling) bool {
	if len(words)-i < len(s) {
		return false
	}
	for j := range s {
		if !words[i+j].mayBe(s[j]) {
			return false
		}
	}
	return true
}

// becameAt returns what stands today for the place of before that the words from i on name, and says so, or that there are several.
func (p *planner) becameAt(words []queryWord, i int) ([]expansion, error) {
	place, meant := p.formerPlaceAt(words, i)
	if place != nil {
		rather, err := p.ratherMeans(words, i, place.words)
		if err != nil || !rather {
			return nil, err
		}
	}
	note := query.Note{Kind: query.SeveralPlaces, About: strconv.Itoa(meant)}
	switch {
	case place != nil && place.year != "":
		note = query.Note{Kind: query.Ended, About: place.about + " → " + place.wards + " (" + place.year + ")"}
	case place != nil:
		note = query.Note{Kind: query.Merged, About: place.about + " → " + place.wards}
	case meant < 2 || len(words) >= longWords:
		return nil, nil
	}
	p.plan.notes = query.Say(p.plan.notes, note)
	if place == nil {
		return nil, nil
	}
	today := slices.Clone(place.today)
	for j := range today {
		today[j].words = place.words
	}
	return today, nil
}
