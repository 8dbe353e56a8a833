package index

import (
	"html"
	"slices"
	"strings"
)

// passageWords is how long a snippet is: some three lines.
const passageWords = 45

// mark is a word to point out in a hit.
type mark struct {
	spelling
	stem     string     // of an English word: words of this stem are meant too
	senses   []spelling // what else the word can have been meant as
	anyMarks bool       // whatever the spelling is
	begins   bool       // every word that begins with its letters
	weight   float32    // how much it helps to show it
}

func (k *mark) is(s spelling) bool {
	return k.anyMarks || k.spelling == s || slices.Contains(k.senses, s)
}

// marks finds the marks that a text carries.
type marks struct {
	list   []mark
	folded map[string][]int // by folded word
	stems  []int            // the marks that have a stem
	begins []int            // the marks of what words begin with
	runs   []run
}

// run is several words that are pointed out only where they stand together: another wording of what was typed.
type run struct {
	words []spelling
	mark  int
}

func (m *marks) add(k mark) {
	if m.folded == nil {
		m.folded = map[string][]int{}
	}
	if k.begins {
		m.begins = append(m.begins, len(m.list))
	} else {
		m.folded[k.folded] = append(m.folded[k.folded], len(m.list))
	}
	if k.stem != "" {
		m.stems = append(m.stems, len(m.list))
	}
	m.list = append(m.list, k)
}

func (m *marks) addRun(words []spelling, weight float32) {
	m.runs = append(m.runs, run{words, len(m.list)})
	m.list = append(m.list, mark{weight: weight})
}

// carried returns the number of the mark of each token, -1 for none.
func (m *marks) carried(tokens []token) []int {
	carried := make([]int, len(tokens))
	for i, tok := range tokens {
		carried[i] = -1
		for _, k := range m.folded[tok.folded] {
			if m.list[k].is(tok.spelling) {
				carried[i] = k
				break
			}
		}
		if carried[i] < 0 {
			carried[i] = m.ofStem(tok)
		}
		for _, k := range m.begins {
			if carried[i] < 0 && strings.HasPrefix(tok.folded, m.list[k].folded) {
				carried[i] = k
			}
		}
	}
	for _, r := range m.runs {
		for i := 0; i+len(r.words) <= len(tokens); i++ {
			if r.at(tokens[i:]) {
				for j := range r.words {
					carried[i+j] = r.mark
				}
			}
		}
	}
	return carried
}

// ofStem returns the mark whose stem a token has, -1 for none.
func (m *marks) ofStem(tok token) int {
	for _, k := range m.stems {
		s := m.list[k].stem
		if strings.HasPrefix(tok.folded, s[:min(len(s), 3)]) && stem(tok.folded) == s { // a stem may differ at its end: study, studi
			return k
		}
	}
	return -1
}

func (r *run) at(tokens []token) bool {
	for i, w := range r.words {
		if tokens[i].spelling != w {
			return false
		}
	}
	return true
}

// in returns the marks for an article. A word is pointed out as it was typed or likely meant; where the article does not have
// it so, and it was typed without marks or with wrong ones, its other spellings are what it was found for.
func (m *marks) in(l *loaded) marks {
	here := marks{list: slices.Clone(m.list), folded: m.folded, stems: m.stems, begins: m.begins, runs: m.runs}
	there := make([]bool, len(m.list))
	if len(m.list) > 0 {
		for _, text := range l.texts() {
			for _, tok := range text.tokens {
				for _, k := range m.folded[tok.folded] {
					there[k] = there[k] || m.list[k].is(tok.spelling)
				}
			}
		}
	}
	for i := range here.list {
		k := &here.list[i]
		unsure := k.marks == "" || len(k.senses) > 0
		k.anyMarks = k.anyMarks || unsure && k.folded != "" && k.stem == "" && !there[i]
	}
	return here
}

// tokenized is a text with its tokens, wholes among them.
type tokenized struct {
	text   string
	tokens []token
}

// snippets makes the passages of one hit that show why it was found.
type snippets struct {
	marks marks
	shown []string // what has been marked so far
}

// passage returns the best passage of the given texts.
func (s *snippets) passage(texts []tokenized) string {
	best, from := window{score: -1}, 0
	for i, t := range texts {
		if w := s.bestWindow(t); len(t.tokens) > 0 && w.score > best.score {
			best, from = w, i
		}
	}
	if best.score < 0 {
		return ""
	}
	t := texts[from]
	start, end := t.tokens[best.first].Start, t.tokens[best.end-1].End
	if best.first == 0 {
		start = 0
	}
	if best.end == len(t.tokens) {
		end = len(t.text)
	}
	out := s.render(t, start, end)
	if best.first > 0 {
		out = "… " + out
	}
	if best.end < len(t.tokens) {
		out += " …"
	}
	return out
}

// window is a run of tokens [first, end).
type window struct {
	first, end int
	score      float32
}

// bestWindow slides over the text and keeps the window that shows most of the marks.
func (s *snippets) bestWindow(t tokenized) window {
	carried := s.marks.carried(t.tokens)
	best := window{end: min(passageWords, len(t.tokens))}
	for i := range t.tokens {
		if carried[i] < 0 {
			continue
		}
		w := window{first: i, end: min(i+passageWords, len(t.tokens))}
		w.score = s.worth(carried[w.first:w.end])
		if w.score > best.score {
			best = w
		}
	}
	return toSentence(t, best, carried)
}

// worth adds up the marks that a window carries: each counts fully once and a tenth again, and more where it stands next to
// the one that it follows in the query.
func (s *snippets) worth(carried []int) float32 {
	var score float32
	seen := make([]bool, len(s.marks.list))
	for i, m := range carried {
		if m < 0 {
			continue
		}
		w := s.marks.list[m].weight
		if seen[m] {
			w *= 0.1
		}
		seen[m] = true
		if i > 0 && carried[i-1] >= 0 && carried[i-1] == m-1 {
			w *= 1.5
		}
		score += w
	}
	return score
}

// toSentence moves a window back to where its sentence begins, as long as no mark falls out at its end.
func toSentence(t tokenized, w window, carried []int) window {
	last := w.first
	for i := w.first; i < w.end; i++ {
		if carried[i] >= 0 {
			last = i
		}
	}
	for i := w.first; last-i < passageWords; i-- {
		if i == 0 || strings.ContainsAny(t.text[t.tokens[i-1].End:max(t.tokens[i-1].End, t.tokens[i].Start)], ".!?\n") {
			w.first = i
			break
		}
	}
	w.end = min(w.first+passageWords, len(t.tokens))
	return w
}

// dropStrays takes the mark from words that stand alone where the text also has them beside their neighbour of the query:
// having found Đại hội Đảng bộ, nobody looks for the bộ of cán bộ.
func dropStrays(carried []int) {
	together := map[int]bool{}
	for i := 1; i < len(carried); i++ {
		if m := carried[i]; m > 0 && carried[i-1] == m-1 {
			together[m-1], together[m] = true, true
		}
	}
	for i, m := range carried {
		before, after := i > 0 && carried[i-1] >= 0, i+1 < len(carried) && carried[i+1] >= 0
		if m >= 0 && !before && !after && together[m] {
			carried[i] = -1 // no word beside it has a mark, so none loses its neighbour by this
		}
	}
}

// render returns the text from start to end escaped, line ends as blanks, with <mark> around what was searched. Marked words
// with a blank or nothing between them share one element: U23.
func (s *snippets) render(t tokenized, start, end int) string {
	var out strings.Builder
	at, open := start, -1
	closeMark := func() {
		if open >= 0 {
			out.WriteString("<mark>" + html.EscapeString(t.text[open:at]) + "</mark>")
			if marked := t.text[open:at]; !slices.Contains(s.shown, marked) {
				s.shown = append(s.shown, marked)
			}
			open = -1
		}
	}
	carried := s.marks.carried(t.tokens)
	dropStrays(carried)
	for i, tok := range t.tokens {
		if tok.Start < at || tok.End > end || carried[i] < 0 {
			continue
		}
		if gap := t.text[at:tok.Start]; open >= 0 && gap != "" && gap != " " {
			closeMark()
		}
		if open < 0 {
			out.WriteString(escapeLine(t.text[at:tok.Start]))
			open = tok.Start
		}
		at = tok.End
	}
	closeMark()
	out.WriteString(escapeLine(t.text[at:end]))
	return strings.TrimSpace(out.String())
}

func escapeLine(s string) string {
	return html.EscapeString(strings.ReplaceAll(strings.ReplaceAll(s, "\n\n", " "), "\n", " "))
}
