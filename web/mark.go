package web

import (
	"cmp"
	"html/template"
	"slices"
	"strings"
	"unicode/utf8"

	"khobao/archive"
)

// MarkKind says what a mark makes visible. Where two marks cover the same text, the earlier kind is the outer one.
type MarkKind int

const (
	evidenceMark MarkKind = iota // not seen until its address is followed
	figureMark
	officeMark
	personMark
)

var markClasses = [...]string{evidenceMark: "ev", figureMark: "m figure", officeMark: "m office", personMark: "m person"}

// Mark is a part of a text that says something: a half-open range of its bytes.
type Mark struct {
	Start, End int
	Kind       MarkKind
	ID         string // of the element, for addresses; empty for none
	Href       string // where it leads; empty for nowhere
}

// markedText is a text with its marks made ready: all within the text, on the borders of characters, sorted, and no piece of
// evidence across another mark.
type markedText struct {
	text  string
	marks []Mark
}

// maxMarks bounds the work that one text can ask for; the longest reports seen make some hundreds.
const maxMarks = 3000

// newMarkedText drops marks that do not fit the text, and lets evidence grow until it holds every mark that it crossed: an
// address lights up one element, so what it names may not be cut. Rather a little too much than half a sentence.
func newMarkedText(text string, marks []Mark) markedText {
	m := markedText{text: text}
	for _, mark := range marks[:min(len(marks), maxMarks)] {
		if mark, ok := fit(text, mark); ok && !slices.Contains(m.marks, mark) {
			m.marks = append(m.marks, mark)
		}
	}
	for grown := true; grown; {
		grown = false
		for i := range m.marks {
			grown = growEvidence(&m.marks[i], m.marks) || grown
		}
	}
	sortMarks(m.marks)
	return m
}

// fit trims white space off the mark's ends. A mark out of bounds, within a character or around nothing does not fit.
func fit(text string, m Mark) (Mark, bool) {
	if m.Start < 0 || m.End > len(text) || m.Start >= m.End {
		return m, false
	}
	part := text[m.Start:m.End]
	if !utf8.RuneStart(text[m.Start]) || m.End < len(text) && !utf8.RuneStart(text[m.End]) {
		return m, false
	}
	m.Start += len(part) - len(strings.TrimLeft(part, " \t\r\n"))
	m.End -= len(part) - len(strings.TrimRight(part, " \t\r\n"))
	return m, m.Start < m.End
}

// growEvidence stretches a piece of evidence over the marks that cross it, and says whether it did. A figure is evidence too,
// but seen always: it grows over other figures alone.
func growEvidence(e *Mark, marks []Mark) bool {
	if e.Kind != evidenceMark && e.Kind != figureMark {
		return false
	}
	was := *e
	for _, m := range marks {
		if e.Kind == figureMark && m.Kind != figureMark {
			continue
		}
		if m.Start < e.Start && e.Start < m.End && m.End < e.End || e.Start < m.Start && m.Start < e.End && e.End < m.End {
			e.Start, e.End = min(e.Start, m.Start), max(e.End, m.End)
		}
	}
	return *e != was
}

func sortMarks(marks []Mark) {
	slices.SortStableFunc(marks, func(a, b Mark) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.ID, b.ID))
	})
}

// html writes the part of the text in [from, to) with its marks. A mark that goes on from an earlier part appears again,
// without its ID.
func (m markedText) html(from, to int) template.HTML {
	var here []Mark
	for _, mark := range m.marks {
		if mark.End <= from || mark.Start >= to {
			continue
		}
		if mark.Start < from {
			mark.Start, mark.ID = from, ""
		}
		mark.End = min(mark.End, to)
		here = append(here, mark)
	}
	sortMarks(here)
	var b strings.Builder
	m.write(&b, from, to, here, false)
	return template.HTML(b.String())
}

// write nests sorted marks as elements. Where two cross, the later is cut at the earlier's end, and its rest follows without
// its ID. Within a link no other link may stand.
func (m markedText) write(b *strings.Builder, from, to int, marks []Mark, inLink bool) {
	at := from
	for len(marks) > 0 {
		outer := marks[0]
		var inner, after []Mark
		for _, mark := range marks[1:] {
			if mark.Start >= outer.End {
				after = append(after, mark)
				continue
			}
			if mark.End > outer.End {
				rest := mark
				rest.Start, rest.ID = outer.End, ""
				after = append(after, rest)
				mark.End = outer.End
			}
			inner = append(inner, mark)
		}
		b.WriteString(template.HTMLEscapeString(m.text[at:outer.Start]))
		name := openMark(b, outer, inLink)
		m.write(b, outer.Start, outer.End, inner, inLink || name == "a")
		b.WriteString("</" + name + ">")
		at = outer.End
		sortMarks(after)
		marks = after
	}
	b.WriteString(template.HTMLEscapeString(m.text[at:to]))
}

// openMark writes a mark's opening tag and returns the element's name.
func openMark(b *strings.Builder, m Mark, inLink bool) string {
	name := "span"
	if strings.HasPrefix(m.Href, "/") && !inLink {
		name = "a"
	}
	b.WriteString("<" + name + ` class="` + markClasses[m.Kind] + `"`)
	if m.ID != "" {
		b.WriteString(` id="` + template.HTMLEscapeString(m.ID) + `"`)
	}
	if name == "a" {
		b.WriteString(` href="` + template.HTMLEscapeString(m.Href) + `"`)
	}
	b.WriteString(">")
	return name
}

// textMarks are the marks of a version's lead and body.
func textMarks(v *archive.Version) []Mark {
	return collectMarks(v, v.Text(), 't', func(e archive.Evidence) *archive.Span { return e.Offset })
}

func titleMarks(v *archive.Version) []Mark {
	return collectMarks(v, v.Title, 'h', func(e archive.Evidence) *archive.Span { return e.TitleOffset })
}

func captionMarks(v *archive.Version) []Mark {
	return collectMarks(v, v.CaptionText(), 'c', func(e archive.Evidence) *archive.Span { return e.CaptionOffset })
}

// collectMarks finds all marks of one of the three texts that evidence counts in.
func collectMarks(v *archive.Version, text string, part byte, place func(archive.Evidence) *archive.Span) []Mark {
	var marks []Mark
	evidence := func(e archive.Evidence, kind MarkKind) (archive.Span, bool) {
		s := place(e)
		if s == nil {
			return archive.Span{}, false
		}
		marks = append(marks, Mark{Start: s[0], End: s[1], Kind: kind, ID: anchor(part, *s)})
		return *s, true
	}
	for _, p := range v.People {
		if part == 't' {
			for _, s := range p.Spans {
				marks = append(marks, Mark{Start: s[0], End: s[1], Kind: personMark, Href: PersonPath(p.PersonID)})
			}
		}
		for _, c := range p.Offices {
			s, ok := evidence(c.Evidence, evidenceMark)
			if !ok {
				continue
			}
			if start, end := findOffice(text, s, c); start < end {
				marks = append(marks, Mark{Start: start, End: end, Kind: officeMark, Href: officePath(c.OfficeID)})
			}
			if part != 't' {
				marks = append(marks, findName(text, s, p)...)
			}
		}
	}
	for _, f := range v.Figures {
		evidence(f.Evidence, figureMark)
	}
	return uniqueIDs(marks)
}

// findOffice finds an office's wording within its evidence: with its organisation where that follows at once, else alone.
func findOffice(text string, s archive.Span, c archive.Claim) (start, end int) {
	if c.Office == "" || s[0] < 0 || s[1] > len(text) || s[0] >= s[1] {
		return 0, 0
	}
	for _, wording := range []string{c.Office + " " + c.Organisation, archive.OfficeLabel(c.Office, c.Organisation), c.Office} {
		if at := strings.Index(text[s[0]:s[1]], wording); at >= 0 {
			return s[0] + at, s[0] + at + len(wording)
		}
	}
	return 0, 0
}

// findName finds a person's name in evidence that mentions' spans do not cover: in the title or a caption.
func findName(text string, s archive.Span, p archive.Mention) []Mark {
	if p.Name == "" || s[0] < 0 || s[1] > len(text) || s[0] >= s[1] {
		return nil
	}
	at := strings.Index(text[s[0]:s[1]], p.Name)
	if at < 0 {
		return nil
	}
	start := s[0] + at
	return []Mark{{Start: start, End: start + len(p.Name), Kind: personMark, Href: PersonPath(p.PersonID)}}
}

// uniqueIDs takes an ID from all marks but the first that bear it: claims often share a sentence.
func uniqueIDs(marks []Mark) []Mark {
	seen := map[string]bool{}
	kept := marks[:0]
	for _, m := range marks {
		if m.ID != "" && seen[m.ID] {
			if m.Kind == evidenceMark {
				continue
			}
			m.ID = ""
		}
		seen[m.ID] = true
		kept = append(kept, m)
	}
	return kept
}

// Paragraph is a paragraph of an article's text, or a table.
type Paragraph struct {
	HTML  template.HTML
	Lead  bool
	Table int               // number of the table, from 1; 0: it is none
	Rows  [][]template.HTML // the table's cells
}

// cellBorder parts the cells of a table's row, which is a paragraph of the text.
const cellBorder = " | "

// paragraphs returns a version's lead and body with their marks. Rows that follow each other are a table again.
func paragraphs(v *archive.Version) []Paragraph {
	text := v.Text()
	m := newMarkedText(text, textMarks(v))
	var spans []archive.Span
	eachParagraph(v, func(from, to int) { spans = append(spans, archive.Span{from, to}) })
	row := func(i int) bool {
		return i < len(spans) && spans[i][1] > len(v.Lead) && strings.Contains(" "+text[spans[i][0]:spans[i][1]], cellBorder)
	}
	var all []Paragraph
	tables := 0
	for i := 0; i < len(spans); i++ {
		if !row(i) || !row(i+1) {
			all = append(all, Paragraph{HTML: m.html(spans[i][0], spans[i][1]), Lead: spans[i][1] <= len(v.Lead)})
			continue
		}
		tables++
		table := Paragraph{Table: tables}
		for ; row(i); i++ {
			table.Rows = append(table.Rows, m.cells(spans[i]))
		}
		i--
		all = append(all, table)
	}
	return all
}

// cells writes the cells of a row, each with its marks.
func (m markedText) cells(row archive.Span) (cells []template.HTML) {
	from, rest := row[0], m.text[row[0]:row[1]]
	if strings.HasPrefix(rest, cellBorder[1:]) { // an empty first cell leaves no blank before its border
		cells, from, rest = append(cells, ""), from+len(cellBorder)-1, rest[len(cellBorder)-1:]
	}
	for {
		cell, after, more := strings.Cut(rest, cellBorder)
		cells = append(cells, m.html(from, from+len(cell)))
		if !more {
			return cells
		}
		from, rest = from+len(cell)+len(cellBorder), after
		for strings.HasPrefix(rest, cellBorder[1:]) { // of an empty cell two borders share a blank
			cells, from, rest = append(cells, ""), from+len(cellBorder)-1, rest[len(cellBorder)-1:]
		}
	}
}

// eachParagraph calls f with the range of each paragraph of v.Text, the lead first.
func eachParagraph(v *archive.Version, f func(from, to int)) {
	if v.Lead != "" {
		f(0, len(v.Lead))
	}
	from := len(v.Lead) + len("\n\n")
	for p := range strings.SplitSeq(v.Body, "\n\n") {
		if strings.TrimSpace(p) != "" {
			f(from, from+len(p))
		}
		from += len(p) + len("\n\n")
	}
}

// titleHTML returns a version's title with its marks.
func titleHTML(v *archive.Version) template.HTML {
	return newMarkedText(v.Title, titleMarks(v)).html(0, len(v.Title))
}

// captionsHTML returns a version's captions with their marks.
func captionsHTML(v *archive.Version) []template.HTML {
	m := newMarkedText(v.CaptionText(), captionMarks(v))
	var all []template.HTML
	from := 0
	for _, c := range v.Captions {
		all = append(all, m.html(from, from+len(c)))
		from += len(c) + len("\n")
	}
	return all
}

// paragraphOf returns the number of the body's paragraph in which an offset into v.Text stands, from 1; 0 is the lead.
func paragraphOf(v *archive.Version, offset int) int {
	n, found := 0, 0
	eachParagraph(v, func(from, to int) {
		if to > len(v.Lead) {
			n++
		}
		if from <= offset {
			found = n
		}
	})
	return found
}
