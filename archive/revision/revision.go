// Package revision says what an outlet changed in an article after it was published. Two versions are compared field by field and
// paragraph by paragraph, then syllable by syllable; each change is graded by what it does to a reader's knowledge: a slip of
// the pen is no news, a number or a name that became another one is.
package revision

import (
	"slices"
	"strings"
	"time"

	"github.com/sergi/go-diff/diffmatchpatch"

	"khobao/archive"
)

// Field is the part of a version in which something changed.
type Field string

const (
	Title     Field = "title"
	Published Field = "published"
	Author    Field = "author"
	Lead      Field = "lead"
	Body      Field = "body"
	Captions  Field = "captions"
)

// Grade says what a change does. Where several fit, the first of this list counts.
type Grade string

const (
	Number   Grade = "number"   // a figure, a date or a share is another one
	Name     Grade = "name"     // another person, or another name
	Removal  Grade = "removal"  // something is no longer said
	Addition Grade = "addition" // something is said besides
	Wording  Grade = "wording"  // the same is said in other words
	Typo     Grade = "typo"     // marks, capitals, signs, a letter
)

// Grades are all grades, the gravest first.
var Grades = []Grade{Number, Name, Removal, Addition, Wording, Typo}

// Op says what became of a piece of text.
type Op int8

const (
	Kept Op = iota
	Removed
	Added
)

// Piece is a stretch of text that was kept, removed or added.
type Piece struct {
	Op   Op
	Text string
}

// Change is one paragraph, or one short field, that is not as it was.
type Change struct {
	Field  Field
	Grade  Grade // the gravest of its edits
	Pieces []Piece
	After  int // paragraphs of its field that stayed as they were between the change before and this one
}

// Compare returns what differs between two versions, in reading order. The earlier one comes first.
func Compare(a, b *archive.Version) []Change {
	names := newNames(a, b)
	var all []Change
	short := func(field Field, from, to string) {
		if from != to {
			all = append(all, change(field, from, to, names))
		}
	}
	short(Published, day(a.Published), day(b.Published))
	short(Title, a.Title, b.Title)
	short(Author, a.Author, b.Author)
	short(Lead, a.Lead, b.Lead)
	all = append(all, paragraphs(Body, strings.Split(a.Body, "\n\n"), strings.Split(b.Body, "\n\n"), names)...)
	return append(all, paragraphs(Captions, a.Captions, b.Captions, names)...)
}

func day(d *archive.Date) string {
	switch {
	case d == nil:
		return ""
	case d.DayOnly:
		return d.Format("02/01/2006")
	}
	return d.Format("02/01/2006 15:04")
}

// patience bounds the time that one comparison takes. What is not finished by then is shown as one text in place of another,
// which is true as well.
const patience = 300 * time.Millisecond

// differ compares sequences of any tokens by way of a rune for each.
type differ struct{ runes map[string]rune }

// ops returns what became of the tokens of a on the way to b.
func ops(a, b []string) []Piece {
	d := differ{runes: map[string]rune{}}
	dmp := diffmatchpatch.New()
	dmp.DiffTimeout = patience
	from, to := d.encode(a), d.encode(b)
	var all []Piece
	i, j := 0, 0
	for _, e := range dmp.DiffMainRunes(from, to, false) { // line mode gives wrong diffs
		n := len([]rune(e.Text))
		switch e.Type {
		case diffmatchpatch.DiffEqual:
			all, i, j = appendPieces(all, Kept, b[j:j+n]), i+n, j+n
		case diffmatchpatch.DiffDelete:
			all, i = appendPieces(all, Removed, a[i:i+n]), i+n
		case diffmatchpatch.DiffInsert:
			all, j = appendPieces(all, Added, b[j:j+n]), j+n
		}
	}
	return all
}

func appendPieces(all []Piece, op Op, tokens []string) []Piece {
	for _, t := range tokens {
		all = append(all, Piece{op, t})
	}
	return all
}

// encode gives each token a rune of its own. Surrogates are no runes, and are left out.
func (d *differ) encode(tokens []string) []rune {
	out := make([]rune, len(tokens))
	for i, t := range tokens {
		r, ok := d.runes[t]
		if !ok {
			r = rune(len(d.runes) + 1)
			if r >= 0xD800 {
				r += 0x800
			}
			d.runes[t] = min(r, 0x10FFFF) // more different tokens than there are runes: no article has
			r = d.runes[t]
		}
		out[i] = r
	}
	return out
}

// paragraphs compares lists of paragraphs. A paragraph that only moved is removed here and added there.
func paragraphs(field Field, a, b []string, names names) []Change {
	var all []Change
	var gone, come []string
	kept := 0
	flush := func() {
		for i := range max(len(gone), len(come)) {
			from, to := "", ""
			if i < len(gone) {
				from = gone[i]
			}
			if i < len(come) {
				to = come[i]
			}
			c := change(field, from, to, names)
			c.After, kept = kept, 0
			all = append(all, c)
		}
		gone, come = nil, nil
	}
	for _, p := range ops(a, b) {
		switch {
		case p.Text == "":
		case p.Op == Removed:
			gone = append(gone, p.Text)
		case p.Op == Added:
			come = append(come, p.Text)
		default:
			flush()
			kept++
		}
	}
	flush()
	return all
}

// change compares two texts syllable by syllable.
func change(field Field, from, to string, names names) Change {
	pieces := joined(ops(tokens(from), tokens(to)))
	c := Change{Field: field, Pieces: pieces, Grade: Typo}
	for _, e := range edits(pieces) {
		if g := names.grade(e); slices.Index(Grades, g) < slices.Index(Grades, c.Grade) {
			c.Grade = g
		}
	}
	switch { // a whole field or paragraph that comes or goes is never only worded otherwise
	case from == "" && c.Grade == Wording:
		c.Grade = Addition
	case to == "" && c.Grade == Wording:
		c.Grade = Removal
	}
	return c
}

// joined puts pieces together that read as one: neighbours of one kind, and edits parted by a blank alone. Of each edit what is
// removed comes first.
func joined(pieces []Piece) []Piece {
	var all []Piece
	var gone, come string
	flush := func() {
		if gone != "" {
			all = append(all, Piece{Removed, gone})
		}
		if come != "" {
			all = append(all, Piece{Added, come})
		}
		gone, come = "", ""
	}
	for i, p := range pieces {
		blank := p.Op == Kept && strings.TrimSpace(p.Text) == ""
		switch {
		case p.Op == Removed:
			gone += p.Text
		case p.Op == Added:
			come += p.Text
		case blank && gone+come != "" && i+1 < len(pieces) && pieces[i+1].Op != Kept:
			gone, come = gone+p.Text, come+p.Text
		default:
			flush()
			if n := len(all); n > 0 && all[n-1].Op == Kept {
				all[n-1].Text += p.Text
			} else {
				all = append(all, p)
			}
		}
	}
	flush()
	return all
}
