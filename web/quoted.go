package web

import (
	"strings"
	"unicode/utf8"

	"khobao/archive"
	"khobao/vietnamese"
)

// Quoted is what a claim rests on within its sentence: a reader sees who says what of whom without opening the article.
type Quoted struct{ Before, Text, After string }

// maxAround is how many bytes of a sentence are shown on each side of the claim.
const maxAround = 280

// Quoted sets a citation's words into their sentence, where the page has the text that they stand in.
func (f *Frame) Quoted(c archive.Citation) Quoted {
	q := Quoted{Text: c.Text}
	v, ok := f.Texts[c.Article]
	if !ok || v.Number != c.Version || c.Offset == nil {
		return q
	}
	text, from, to := v.Text(), c.Offset[0], c.Offset[1]
	if from < 0 || from > to || to > len(text) || text[from:to] != c.Text {
		return q
	}
	// One sentence more than the reach, so that it is known where the first begins.
	start := max(strings.LastIndexByte(text[:from], '\n')+1, from-2*maxAround)
	end := min(len(text), to+2*maxAround)
	if i := strings.IndexByte(text[to:end], '\n'); i >= 0 {
		end = to + i
	}
	for start < from && !utf8.RuneStart(text[start]) {
		start++
	}
	for end > to && end < len(text) && !utf8.RuneStart(text[end]) {
		end--
	}
	around := text[start:end]
	pieces := vietnamese.Pieces(around)
	first, last := 0, len(around)
	for _, s := range vietnamese.Sentences(around, pieces) {
		if begin := pieces[s[0]].Start; start+begin <= from {
			first = begin
		}
		if stop := pieces[s[1]-1].End; start+stop >= to {
			last = stop
			break
		}
	}
	q.Before, q.After = tail(around[first:from-start]), head(around[to-start:last])
	return q
}

// tail is the end of the words before a claim, head the beginning of those behind it, cut between words.
func tail(s string) string {
	if len(s) <= maxAround {
		return s
	}
	s = s[len(s)-maxAround:]
	_, s, _ = strings.Cut(s, " ")
	return "… " + s
}

func head(s string) string {
	if len(s) <= maxAround {
		return s
	}
	s = s[:maxAround]
	return strings.TrimRight(s[:strings.LastIndexByte(s, ' ')+1], " ,;:") + " …"
}

// Retell sets the proofs of tenures into their sentences, when the page has the texts.
func (f *Frame) Retell(tenures []Tenure) {
	for _, t := range tenures {
		for i := range t.Proofs {
			t.Proofs[i].Quoted = f.Quoted(t.Proofs[i].Citation)
		}
	}
}
