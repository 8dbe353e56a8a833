package claims

import (
	"slices"
	"sort"
	"strings"

	"khobao/archive"
	"khobao/vietnamese"
)

// person is somebody whom the version names in full.
type person struct {
	name    string   // the fullest form, as written
	keys    []string // of its syllables
	aliases []string
	he, she bool
	foreign bool
	death   *archive.Death // nil: nothing says that the person died

	venerated bool // history speaks of the person more than the article does: offices there are no claims
}

// reader reads one version: its passages, the persons in them, and what links persons to offices.
type reader struct {
	ctx      Context
	passages []*passage // title, text, captions
	text     *passage
	persons  []person
	byName   map[string]int   // by the keys of the whole name
	byLast   map[string][]int // by the key of the last syllable: how short forms name people
	links    []link

	plain    map[string]string   // heads of offices, without words that only refine them
	meant    map[officeOf]*meant // of offices that stand for their holders
	spelled  map[string]string   // abbreviations of bodies, by what the article says they stand for
	punished map[int]bool        // persons whom the article says were disciplined, wherever it says so
	current  []archive.Term      // with years, which the article may be about
}

const (
	maxPersons = 400
	maxLinks   = 2000
	maxFigures = 2000
	maxTerms   = 100
)

func newReader(v *archive.Version, ctx Context) *reader {
	known := make(map[string]string)
	r := &reader{ctx: ctx, byName: make(map[string]int), byLast: make(map[string][]int), punished: make(map[int]bool), plain: make(map[string]string), meant: make(map[officeOf]*meant), spelled: make(map[string]string)}
	r.text = newPassage(inText, v.Text(), known)
	r.passages = []*passage{newPassage(inTitle, v.Title, known), r.text, newPassage(inCaption, v.CaptionText(), known)}
	for _, p := range r.passages {
		p.province = vietnamese.PieceKeys(ctx.Province)
	}
	return r
}

// readNames finds everybody who is named, first in full, then by short forms and pronouns.
func (r *reader) readNames() {
	for _, p := range r.passages {
		p.findFullNames()
		if p.zone == inText {
			p.dropByline()
		}
	}
	for _, p := range r.passages {
		for i := range p.names {
			if n := &p.names[i]; i > 0 && p.otherName(n) && p.names[i-1].person >= 0 {
				n.person, n.short = p.names[i-1].person, true
				r.persons[n.person].alias(p.slice(n.first, n.last))
				continue
			}
			r.know(p, &p.names[i])
		}
	}
	r.dropPlaces()
	r.mergeSuffixes()
	r.cutOverruns()
	all := r.knownNames()
	for _, p := range r.passages {
		p.findKnown(all)
		r.findShortForms(p)
	}
}

// levelled are the words of two syllables that stand behind the level of a place and are nobody's name there.
func (r *reader) levelled() map[string]bool {
	places := map[string]bool{}
	for _, p := range r.passages {
		for i := 1; i+1 < len(p.tokens); i++ {
			if p.has(i-1, placeLevels) && p.tokens[i].upper && p.upperAt(i+1, len(p.tokens)) && !p.upperAt(i+2, len(p.tokens)) && !p.tokens[i].fresh && !p.tokens[i+1].fresh && !p.nameAt(i) {
				places[strings.Join(p.keys[i:i+2], " ")] = true
			}
		}
	}
	return places
}

// dropPlaces forgets names of two syllables that only ever stand behind the level of a place, "huyện Kim Trà khóa XIX", or behind an office: of
// somebody else, "ông X, Giám đốc Sở Y tế Kim Trà, …", or in a text that has the level elsewhere, "Kỷ luật Giám đốc Sở Y tế Kim Trà".
func (r *reader) dropPlaces() {
	const other = 2
	places := r.levelled()
	seen := make(map[int]int) // mentions behind a level
	for _, p := range r.passages {
		for _, n := range p.names {
			if n.person < 0 || n.last-n.first != 2 || seen[n.person] < 0 {
				continue
			}
			switch {
			case n.title == 0 && (p.anothers(n) || places[strings.Join(p.keys[n.first:n.last], " ")]):
				seen[n.person] += other
			case n.title > 0 || !p.has(n.first-1, placeLevels):
				seen[n.person] = -1
			case n.last == len(p.tokens):
				seen[n.person] += other
			default:
				seen[n.person]++
			}
		}
	}
	for _, p := range r.passages {
		p.names = slices.DeleteFunc(p.names, func(n name) bool { return n.person >= 0 && seen[n.person] >= other })
	}
	for who, times := range seen {
		if times >= other {
			delete(r.byName, strings.Join(r.persons[who].keys, " "))
			r.persons[who].keys = nil
		}
	}
}

// describes reports whether the office before what looks like a name only describes somebody named before it: nobody else's name
// follows it then ("ông X - Phó Chủ tịch UBND tỉnh Sơn Đoài - …").
func (p *passage) describes(n name) bool {
	i := n.first - 1
	for i > 0 && n.first-i < 8 && p.tokens[i].Kind == vietnamese.Word {
		i--
	}
	k := p.nameIndex(i - 1)
	return p.isMark(i, ",-–(") && p.officeHeadAt(i+1, n.first) && k < len(p.names) && p.names[k].last == i && !p.tokens[i+1].fresh
}

// anothers reports whether the office before what looks like a name of two syllables is somebody else's whom the sentence names before it: it stands
// behind that name and a comma, or in the list of what that one was.
func (p *passage) anothers(n name) bool {
	i := n.first - 1
	for i > 0 && n.first-i < maxDescription && p.tokens[i].Kind == vietnamese.Word {
		i--
	}
	at := i + 1
	for p.has(at, formerWords) {
		at++
	}
	if !p.isMark(i, ",-–(;:") || !p.officeHeadAt(at, n.first) || p.foreign(n.first, n.last) && !p.allSyllables(n.first, n.last) {
		return false
	}
	first := p.sentences[sort.Search(len(p.sentences), func(k int) bool { return p.sentences[k][1] > n.first })][0]
	k := p.nameIndex(i) - 1 // the last name before the mark at i
	for _, u := range p.cueList(max(first, i-maxCareer), i) {
		if u.tag == "former" && p.hasMark(u.last, i+1, ":;") && (k < 0 || p.names[k].last <= u.first) {
			return true
		}
	}
	if k < 0 || p.names[k].first < first || p.names[k].title == 0 || !p.isMark(i, ",-–(") {
		return false
	}
	who := p.names[k]
	return !p.officeOfPlace(who.first-who.title) && (who.last == i || vietnamese.SurnameStrength(p.keys[n.first:n.last]) < 2 && p.isMark(who.last, ",-–(") && i-who.last < maxCareer && !p.hasMark(who.last, i, ";:"))
}

// maxCareer bounds the tokens that are looked through for whose office it is.
const maxCareer = 40

// maxDescription bounds the tokens of an office with its body before a place.
const maxDescription = 10

// dropByline takes out the name that is all that the text's last line says.
func (p *passage) dropByline() {
	n := len(p.names)
	if n == 0 {
		return
	}
	last := p.names[n-1]
	if p.undersigned(last) {
		return
	}
	if last.title == 0 && last.first > 0 && p.signs(last) && !p.numbersItem(last.first-1) {
		p.names = p.names[:n-1]
		return
	}
	if last.last == len(p.tokens) && p.tokens[last.first].fresh && last.title == 0 && !p.tokens[0].fresh || last.last >= len(p.tokens)-1 && p.tokens[last.first].fresh && last.first > 0 {
		p.names = p.names[:n-1]
	}
}

// signs reports whether a name behind the last full stop ends the text, with nothing but the agency or a mark behind it.
func (p *passage) signs(n name) bool {
	if !p.isMark(n.first-1, ".!?…”\"/") || len(p.tokens)-n.last > 4 {
		return false
	}
	for i := n.last; i < len(p.tokens); i++ {
		if p.tokens[i].Kind == vietnamese.Word && !p.tokens[i].upper || p.officeHeadAt(i, len(p.tokens)) {
			return false
		}
	}
	return true
}

// know registers a full name as a person, or finds the person who bears it.
func (r *reader) know(p *passage, n *name) {
	at, ok := r.byName[n.key]
	written := p.written(n.first, n.last)
	if !ok {
		if len(r.persons) == maxPersons {
			return
		}
		at = len(r.persons)
		keys := p.keys[n.first:n.last]
		r.byName[n.key] = at
		r.persons = append(r.persons, person{name: written, keys: keys, foreign: p.outlandish(n.first, n.last), venerated: p.venerated(n.first, n.last)})
		last := keys[len(keys)-1]
		r.byLast[last] = append(r.byLast[last], at)
	}
	who := &r.persons[at]
	who.he, who.she = who.he || n.he, who.she || n.she || p.is(n.first+1, ladyKey)
	n.person = at
	who.alias(written)
}

// otherName reports whether a name is another one of the person before it: "Thích Quảng Minh (thế danh Nguyễn Văn Đạo)".
func (p *passage) otherName(n *name) bool {
	k, _ := p.before(otherNames, max(0, n.first-6), n.first)
	return k > 0
}

var otherNames = vietnamese.ParseLexicon("thế danh\ntên thật\ntên thật là\nbí danh\ntức\ntên khai sinh\npháp danh\ncòn gọi là")

// maxAliases bounds the spellings of one name that are kept.
const maxAliases = 8

func (w *person) alias(written string) {
	if written == w.name || len(w.aliases) == maxAliases {
		return
	}
	for _, a := range w.aliases {
		if a == written {
			return
		}
	}
	w.aliases = append(w.aliases, written)
}

// mergeSuffixes folds a name of two syllables into the longer name that ends with it: "bà Kim Ngân" is Nguyễn Thị Kim Ngân.
func (r *reader) mergeSuffixes() {
	into := make(map[int]int)
	for i, short := range r.persons {
		if len(short.keys) != 2 {
			continue
		}
		for _, j := range r.byLast[short.keys[1]] {
			long := r.persons[j].keys
			if len(long) > 2 && long[len(long)-2] == short.keys[0] {
				into[i] = j
			}
		}
	}
	for _, p := range r.passages {
		for k := range p.names {
			if j, ok := into[p.names[k].person]; ok {
				p.names[k].person, p.names[k].short = j, true
			}
		}
	}
	for i, j := range into {
		r.byName[strings.Join(r.persons[i].keys, " ")] = j
		r.persons[i].keys = nil
	}
}

// cutOverruns shortens a name that stands once and is a known name with one more syllable: the capital behind it begins a
// sentence or is a slip of the pen.
func (r *reader) cutOverruns() {
	times := make([]int, len(r.persons))
	for _, p := range r.passages {
		for _, n := range p.names {
			if n.person >= 0 {
				times[n.person]++
			}
		}
	}
	for _, p := range r.passages {
		for k := range p.names {
			n := &p.names[k]
			if n.person < 0 || n.short || times[n.person] != 1 || n.last-n.first < 4 || n.last >= len(p.tokens) || p.tokens[n.last].upper || p.tokens[n.last].Kind != vietnamese.Word {
				continue
			}
			key := strings.Join(p.keys[n.first:n.last-1], " ")
			if at, ok := r.byName[key]; ok && at != n.person {
				r.persons[n.person].keys = nil
				delete(r.byName, n.key)
				n.person, n.key, n.last = at, key, n.last-1
			}
		}
	}
}

// knownNames is the lexicon of all names found.
func (r *reader) knownNames() *vietnamese.Lexicon {
	var b strings.Builder
	for _, w := range r.persons {
		if len(w.keys) > 1 || len(w.keys) == 1 && onlySyllable(w.name) {
			b.WriteString(w.name)
			b.WriteByte('\n')
		}
	}
	return vietnamese.ParseLexicon(b.String())
}

// findKnown adds the mentions of known names that stood without introduction, and those in capitals.
func (p *passage) findKnown(all *vietnamese.Lexicon) {
	var more []name
	for i := 0; i < len(p.tokens); i++ {
		if !p.tokens[i].upper || p.nameAt(i) {
			continue
		}
		n, _ := p.match(all, i, len(p.tokens))
		if n == 0 || !p.tokens[i+n-1].upper || p.nameAt(i+n-1) || p.venerated(i, i+n) && !p.has(i-1, chairTails) || p.credited(i) {
			continue
		}
		street, place := p.streetBefore(max(0, i-3), i), p.placeBefore(max(0, i-3), i)
		if !street && !place || n > 2 && p.headBefore(i) {
			title, tag := p.titleBefore(max(0, i-4), i)
			more = append(more, p.newName(i, i+n, title, tag))
			i += n - 1
		}
	}
	p.addNames(more)
}

func (p *passage) addNames(more []name) {
	p.names = append(p.names, more...)
	sort.SliceStable(p.names, func(a, b int) bool { return p.names[a].first < p.names[b].first })
}
