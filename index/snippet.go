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
	anyMarks bool    // the word was typed without marks, or its spelling is in doubt
	weight   float32 // how much it helps to show it
}

// snippets finds the passages of one hit that show why it was found.
type snippets struct {
	marks   []mark
	article *loaded
	reader  *tokenizer
	exact   []bool   // by mark: the article has it as it was typed
	shown   []string // what has been marked so far
}

func newSnippets(marks []mark, l *loaded) *snippets {
	s := &snippets{marks: marks, article: l, reader: newTokenizer(), exact: make([]bool, len(marks))}
	for _, text := range []string{l.Title, l.lead, l.body, l.captions} {
		for _, tok := range s.reader.tokens(nil, text, 0, 1<<31) {
			for i := range marks {
				if !marks[i].anyMarks && marks[i].spelling == tok.spelling {
					s.exact[i] = true
				}
			}
		}
	}
	return s
}

// which returns the number of the mark that a token carries, or -1. A word that was typed with marks is pointed out as typed;
// where the article does not have it so, its other spellings are what it was found for.
func (s *snippets) which(tok token) int {
	for i := range s.marks {
		m := &s.marks[i]
		if m.folded == tok.folded && (m.anyMarks || !s.exact[i] || m.spelling == tok.spelling) {
			return i
		}
	}
	return -1
}

// title returns the title with its marks.
func (s *snippets) title() string {
	text := s.article.Title
	return s.render(text, s.reader.tokens(nil, text, 0, 1<<31), 0, len(text))
}

// passage returns the best passage of the lead, the body or the captions.
func (s *snippets) passage() string {
	best, bestText := window{score: -1}, ""
	var bestTokens []token
	for _, text := range []string{s.article.lead, s.article.body, s.article.captions} {
		tokens := s.reader.tokens(nil, text, 0, 1<<31)
		tokens = slices.DeleteFunc(tokens, func(t token) bool { return t.Parts > 0 })
		if w := s.bestWindow(text, tokens); len(tokens) > 0 && w.score > best.score {
			best, bestText, bestTokens = w, text, tokens
		}
	}
	if bestText == "" {
		return ""
	}
	start, end := bestTokens[best.first].Start, bestTokens[best.end-1].End
	if best.first == 0 {
		start = 0
	}
	if best.end == len(bestTokens) {
		end = len(bestText)
	}
	out := s.render(bestText, s.reader.tokens(nil, bestText, 0, 1<<31), start, end)
	if best.first > 0 {
		out = "… " + out
	}
	if best.end < len(bestTokens) {
		out += " …"
	}
	return out
}

// window is a run of tokens [first, end).
type window struct {
	first, end int
	score      float32
}

// bestWindow slides over the text and keeps the window that shows most of the marks: each counts fully once and a tenth
// again, and words that stand together as in the query count more than the same words apart.
func (s *snippets) bestWindow(text string, tokens []token) window {
	carried := make([]int, len(tokens))
	for i, tok := range tokens {
		carried[i] = s.which(tok)
	}
	best := window{end: min(passageWords, len(tokens))}
	for i := range tokens {
		if carried[i] < 0 && i > 0 {
			continue
		}
		w := window{first: i, end: min(i+passageWords, len(tokens))}
		w.score = s.worth(carried[w.first:w.end])
		if w.score > best.score {
			best = w
		}
	}
	return s.toSentence(text, tokens, best, carried)
}

func (s *snippets) worth(carried []int) float32 {
	var score float32
	seen := make([]bool, len(s.marks))
	for i, m := range carried {
		if m < 0 {
			continue
		}
		w := s.marks[m].weight
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
func (s *snippets) toSentence(text string, tokens []token, w window, carried []int) window {
	lastMark := w.first
	for i := w.first; i < w.end; i++ {
		if carried[i] >= 0 {
			lastMark = i
		}
	}
	for i := w.first; i > 0 && lastMark-i < passageWords; i-- {
		if strings.ContainsAny(text[tokens[i-1].End:tokens[i].Start], ".!?\n") {
			w.first = i
			break
		}
		if i == 1 {
			w.first = 0
		}
	}
	w.end = min(w.first+passageWords, len(tokens))
	return w
}

// render returns text[start:end] escaped, line ends as blanks, with <mark> around what was searched. Marked words with but a
// blank between them share one element.
func (s *snippets) render(text string, tokens []token, start, end int) string {
	var out strings.Builder
	at, open := start, -1
	closeMark := func() {
		if open >= 0 {
			out.WriteString("<mark>" + html.EscapeString(text[open:at]) + "</mark>")
			s.note(text[open:at])
			open = -1
		}
	}
	for _, tok := range tokens {
		if tok.Start < max(at, start) || tok.End > end || s.which(tok) < 0 {
			continue
		}
		if open >= 0 && text[at:tok.Start] != " " {
			closeMark()
		}
		if open < 0 {
			out.WriteString(escapeLine(text[at:tok.Start]))
			open = tok.Start
		}
		at = tok.End
	}
	closeMark()
	out.WriteString(escapeLine(text[at:end]))
	return strings.TrimSpace(out.String())
}

func escapeLine(s string) string {
	return html.EscapeString(strings.NewReplacer("\n\n", " ", "\n", " ").Replace(s))
}

// note remembers what was marked.
func (s *snippets) note(marked string) {
	if !slices.Contains(s.shown, marked) {
		s.shown = append(s.shown, marked)
	}
}
