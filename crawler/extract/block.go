package extract

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// block is what a reader sees as one paragraph, heading, caption, list item or row of a data table; or an image without text.
type block struct {
	text    string     // clean; empty for an image alone
	node    *html.Node // the innermost element that holds it and is laid out as a block
	inline  *html.Node // the inline element that holds all of its text; nil for none
	first   *html.Node // the inline element that its text begins in; nil for none
	last    *html.Node // and ends in
	index   int        // within the page
	linked  int        // bytes of text within links
	links   int        // how many links
	bold    int        // bytes in bold
	italic  int        // bytes in italics
	right   bool       // aligned right
	centred bool
	heading int  // 1 to 6
	image   bool // holds an image
	caption bool // by its markup: figcaption, a class that says so
	row     bool // of a data table
	item    bool // of a list
	aside   bool // furniture: menu, footer, comments, other articles
}

func (b *block) mostlyLinks() bool { return b.linked*2 > len(b.text) && b.links > 0 }
func (b *block) allBold() bool     { return b.bold*10 >= len(b.text)*9 }
func (b *block) allItalic() bool   { return b.italic*10 >= len(b.text)*9 }

// isProse reports whether the block reads like a sentence of an article.
func (b *block) isProse() bool {
	return !b.aside && !b.mostlyLinks() && !b.caption && b.heading == 0 && len(b.text) >= 40
}

// maxCaption is the longest caption, in bytes; a longer text beside an image is a paragraph.
const maxCaption = 600

// flattener cuts a tree into blocks.
type flattener struct {
	blocks  []block
	spans   map[*html.Node]span   // of every block-level element
	aside   func(*html.Node) bool // whether an element is furniture
	dropped map[*html.Node]bool   // what the profile says is none of the article

	text   strings.Builder
	cur    block
	style  style
	grid   grid // of the table around
	bars   int  // written between the cells of the row so far
	broken int  // how many <br> stand before the text to come
	bold   bool // the text written last
}

// style is what elements hand down to the text within them.
type style struct {
	block, inline                      *html.Node
	link, bold, italic, right, centred bool
	caption, row, item, aside          bool
	heading                            int
}

// flatten returns the blocks of the tree under root, in order, and which of them stand under each block-level element.
func flatten(root *html.Node, aside func(*html.Node) bool, dropped map[*html.Node]bool) ([]block, map[*html.Node]span) {
	f := &flattener{aside: aside, dropped: dropped, spans: map[*html.Node]span{}}
	f.style.block = root
	f.walk(root)
	f.flush()
	f.spans[root] = span{0, len(f.blocks)}
	return f.blocks, f.spans
}

func (f *flattener) walk(n *html.Node) {
	switch n.Type {
	case html.TextNode:
		f.write(n.Data)
		return
	case html.ElementNode:
		if isUnseen[n.DataAtom] || f.dropped[n] || isHidden(n) {
			return
		}
	}
	outer := f.style
	isBlock := n.Type == html.ElementNode && f.enter(n)
	from := len(f.blocks)
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		f.walk(c)
	}
	if isBlock {
		f.flush()
		f.spans[n] = span{from, len(f.blocks)}
	}
	f.style = outer
}

// enter sets the style for what is in n and reports whether n is laid out as a block.
func (f *flattener) enter(n *html.Node) bool {
	switch n.DataAtom {
	case atom.A:
		if attr(n, "href") != "" {
			f.style.link = true
			f.cur.links++
		}
	case atom.Img, atom.Picture, atom.Video:
		f.cur.image = true
	case atom.Br:
		f.broken++
	}
	f.style.bold = f.style.bold || isBold(n)
	f.style.italic = f.style.italic || isItalic(n)
	if !isBlockLevel[n.DataAtom] {
		if attr(n, "class") != "" || attr(n, "id") != "" || n.DataAtom == atom.Font {
			f.style.inline = n
		}
		return false
	}
	if f.style.row && n.DataAtom != atom.Tr { // a row stays one block
		f.text.WriteByte(' ')
		if n.DataAtom == atom.Td || n.DataAtom == atom.Th {
			f.startCell(n)
		}
		return false
	}
	f.flush()
	f.inherit(n)
	return true
}

// inherit sets the style of a block-level element.
func (f *flattener) inherit(n *html.Node) {
	s := &f.style
	s.block, s.inline = n, nil
	switch n.DataAtom {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		s.heading = int(n.Data[1] - '0')
	case atom.Figcaption, atom.Figure:
		s.caption = true
	case atom.Table:
		s.caption = isImageTable(n)
		f.grid = grid{}
	case atom.Li:
		s.item = true
	case atom.Tr:
		s.row = isDataRow(n)
		f.grid.nextRow()
		f.bars = 0
	case atom.Center:
		s.centred, s.right = true, false
	}
	switch alignment(n) {
	case "right":
		s.right, s.centred = true, false
	case "center":
		s.right, s.centred = false, true
	case "left", "justify":
		s.right, s.centred = false, false
	}
	if !s.caption && hasCaptionClass(n) {
		s.caption = true
	}
	if !s.aside && f.aside != nil && f.aside(n) {
		s.aside = true
	}
}

// startCell parts a cell of a data row from those before it.
func (f *flattener) startCell(n *html.Node) {
	for at := f.grid.place(n); f.bars < at; f.bars++ {
		f.text.WriteString(" | ")
	}
}

// write adds text to the current block. A <br> before it ends the block where a new line starts a sentence or an item.
func (f *flattener) write(s string) {
	if strings.TrimSpace(s) == "" {
		if s != "" && f.text.Len() > 0 {
			f.text.WriteByte(' ')
		}
		return
	}
	if f.broken > 0 {
		if !f.style.row && f.style.heading == 0 && f.startsLine(s) {
			f.flush()
		} else {
			f.text.WriteByte(' ')
		}
		f.broken = 0
	}
	if strings.TrimSpace(f.text.String()) == "" {
		f.cur.inline, f.cur.first = f.style.inline, f.style.inline
	} else if f.cur.inline != f.style.inline {
		f.cur.inline = nil
	}
	f.text.WriteString(s)
	f.cur.last = f.style.inline
	f.bold = f.style.bold
	n := len(strings.TrimSpace(s))
	if f.style.link {
		f.cur.linked += n
		f.cur.links = max(f.cur.links, 1) // the link may stand around the block
	}
	if f.style.bold {
		f.cur.bold += n
	}
	if f.style.italic {
		f.cur.italic += n
	}
}

// flush ends the current block.
func (f *flattener) flush() {
	f.broken = 0
	raw := f.text.String()
	if f.style.row {
		raw = strings.TrimRight(raw, " |")
	}
	text := clean(raw)
	f.text.Reset()
	b := f.cur
	f.cur = block{}
	if text == "" && !b.image {
		return
	}
	s := f.style
	b.text, b.node, b.index = text, s.block, len(f.blocks)
	b.right, b.centred, b.heading, b.caption = s.right, s.centred, s.heading, s.caption
	b.row, b.item, b.aside = s.row, s.item, s.aside
	f.blocks = append(f.blocks, b)
}

// startsLine reports whether the line breaks before s part paragraphs rather than wrap a line: two do; one does at a sentence's
// end, before an item, and where the type changes.
func (f *flattener) startsLine(s string) bool {
	before, after := strings.TrimSpace(f.text.String()), strings.TrimSpace(s)
	if before == "" || f.broken > 1 || f.cur.inline != f.style.inline || f.bold != f.style.bold {
		return true
	}
	return endsSentence(before) || strings.HasPrefix(after, "-") || strings.HasPrefix(after, "+") || strings.HasPrefix(after, "•") || strings.HasPrefix(after, "–")
}

func endsSentence(s string) bool {
	return strings.ContainsAny(s[len(s)-1:], ".!?:;\"") || strings.HasSuffix(s, "…") || strings.HasSuffix(s, "”")
}

// isImageTable reports whether a table only holds an image together with its caption, as editors of the 2010s set them.
func isImageTable(table *html.Node) bool {
	const most = 3 // paragraphs: what is seen, who, whose the picture is
	text, image, paragraphs := 0, false, map[*html.Node]bool{}
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if text > maxCaption || len(paragraphs) > most {
			return
		}
		switch n.DataAtom {
		case atom.H1, atom.H2, atom.Form:
			text = maxCaption + 1
			return
		}
		if size := len(strings.TrimSpace(n.Data)); n.Type == html.TextNode && size > 0 {
			text += size
			paragraphs[blockAround(n)] = true
		}
		image = image || n.DataAtom == atom.Img
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(table)
	return image && text > 0 && text <= maxCaption && len(paragraphs) <= most
}

// blockAround returns the innermost element laid out as a block that a node stands in.
func blockAround(n *html.Node) *html.Node {
	for n.Parent != nil && !isBlockLevel[n.DataAtom] {
		n = n.Parent
	}
	return n
}

// isDataRow reports whether a table row shows data side by side, rather than being used for layout: two or more short cells
// without paragraphs, images or tables in them.
func isDataRow(tr *html.Node) bool {
	cells := 0
	for c := tr.FirstChild; c != nil; c = c.NextSibling {
		if c.DataAtom != atom.Td && c.DataAtom != atom.Th {
			continue
		}
		cells++
		if !isDataCell(c) {
			return false
		}
	}
	return cells >= 2
}

// maxCellText is the most text, in bytes, that a cell of a data table was seen to hold.
const maxCellText = 400

// hasHead reports whether the first row of the table around a cell has a cell that heads others.
func hasHead(td *html.Node) bool {
	var row *html.Node
	each(tableOf(td), func(n *html.Node) {
		if row == nil && n.DataAtom == atom.Tr {
			row = n
		}
	})
	if row == nil {
		return false
	}
	for c := row.FirstChild; c != nil; c = c.NextSibling {
		if c.DataAtom == atom.Th {
			return true
		}
	}
	return false
}

func isDataCell(td *html.Node) bool {
	const few = 4 // line breaks; more part paragraphs, where nothing says that the table is one of data
	text, ok, paragraphs, breaks := 0, true, 0, 0
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if !ok {
			return
		}
		switch n.DataAtom {
		case atom.Table, atom.Img, atom.Ul, atom.Ol, atom.Figure, atom.Iframe, atom.Form, atom.H1, atom.H2, atom.H3:
			ok = false
			return
		case atom.P, atom.Div:
			paragraphs++
		case atom.Br:
			breaks++
		}
		if n.Type == html.TextNode {
			text += len(n.Data)
		}
		ok = text <= maxCellText && paragraphs <= 3 && (breaks <= few || hasHead(td))
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(td)
	return ok
}

var (
	isUnseen = atoms(atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Head, atom.Title, atom.Meta, atom.Link,
		atom.Svg, atom.Math, atom.Select, atom.Option, atom.Textarea, atom.Button, atom.Iframe, atom.Object, atom.Audio, atom.Input)
	isBlockLevel = atoms(atom.Address, atom.Article, atom.Aside, atom.Blockquote, atom.Body, atom.Caption, atom.Center, atom.Dd,
		atom.Details, atom.Dialog, atom.Dir, atom.Div, atom.Dl, atom.Dt, atom.Fieldset, atom.Figcaption, atom.Figure, atom.Footer,
		atom.Form, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Header, atom.Hgroup, atom.Hr, atom.Li, atom.Main,
		atom.Menu, atom.Nav, atom.Ol, atom.P, atom.Pre, atom.Section, atom.Summary, atom.Table, atom.Tbody, atom.Td, atom.Tfoot,
		atom.Th, atom.Thead, atom.Tr, atom.Ul, atom.Time)
)
