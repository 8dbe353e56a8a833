package extract

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Bounds on one page. HTML's rules for unclosed formatting copy every open <b> into every later paragraph, so that a small
// page can become an endless tree; and the parser refuses a tree deeper than 512.
const (
	maxTidy       = 3 << 20  // bytes of HTML without its scripts and the like; they take up twenty times as much memory
	maxCost       = 350_000  // start tags and texts, each weighed by the copies that it can cause
	maxOpen       = 200      // elements within each other; deeper tags are dropped, their text stays
	maxFormatting = 24       // of them b, i, font and their like
	maxTag        = 64 << 10 // bytes of one tag: images pasted into an attribute are longer
	maxToken      = 6 << 20  // bytes of one tag, text or script, which is held in memory whole
	maxHeading    = 64 << 10 // bytes of one text in a title, a heading or a form's field, which must not leave nothing of the page
)

// parsed is what a page is made of.
type parsed struct {
	doc    *html.Node
	cut    bool              // the page went beyond the bounds
	frames []string          // addresses of the documents that are shown within it
	data   []script          // what its scripts are given to fill it with
	texts  map[string]string // long texts in the data, by what stands for them
}

// parse takes an HTML page of at most that size apart. It reads as far as the bounds allow and tells where it had to cut.
func parse(text io.Reader, size int) (p parsed, err error) {
	t := tidied(text, size, maxCost)
	p.frames, p.cut = t.frames, t.cut
	p.data, p.texts = flightRows(t.flight.String())
	p.data = append(t.data, p.data...)
	p.doc, err = html.Parse(strings.NewReader(t.out.String()))
	if err != nil {
		return p, fmt.Errorf("parse HTML: %w", err)
	}
	unfoldEscaped(p.doc, maxCost-t.cost)
	return p, nil
}

// tidied reads the HTML of a text of at most that size within the bounds.
func tidied(text io.Reader, size, most int) *tidier {
	z, shortened := tokens(text, size)
	t := &tidier{z: z, open: map[atom.Atom]int{}, most: most}
	t.out.Grow(min(size, 1<<20))
	t.run(&t.out)
	t.cut = t.cut || shortened.cut || t.cost > most
	return t
}

// unfoldEscaped puts paragraphs where a page shows HTML that was escaped once too often, as SharePoint does.
func unfoldEscaped(doc *html.Node, most int) {
	var escaped []*html.Node
	var find func(*html.Node)
	find = func(n *html.Node) {
		if n.Type == html.TextNode && looksLikeMarkup(n.Data) {
			escaped = append(escaped, n)
		}
		if n.Type == html.ElementNode && isUnseen[n.DataAtom] {
			return
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			find(c)
		}
	}
	find(doc)
	for _, n := range escaped {
		t := tidied(strings.NewReader(n.Data), len(n.Data), most)
		if most -= t.cost; most <= 0 {
			return
		}
		nodes, err := html.ParseFragment(strings.NewReader(t.out.String()), &html.Node{Type: html.ElementNode, Data: "div", DataAtom: atom.Div})
		if err != nil {
			continue // it stays the text that it is
		}
		for _, c := range nodes {
			n.Parent.InsertBefore(c, n)
		}
		n.Parent.RemoveChild(n)
	}
}

// looksLikeMarkup reports whether a text, decoded already, is paragraphs of HTML.
func looksLikeMarkup(s string) bool {
	return strings.Contains(s, "</") && (strings.Contains(s, "<p") || strings.Contains(s, "<div") || strings.Contains(s, "<br") || strings.Contains(s, "<span"))
}

// tidier copies HTML token by token and leaves out what would only cost: comments, scripts other than JSON-LD, styles,
// frames, tags beyond the bounds.
type tidier struct {
	z          *html.Tokenizer
	out        strings.Builder
	frames     []string
	data       []script
	flight     strings.Builder
	dataSize   int
	reading    string // name of the script whose content is kept; empty for none
	stack      []atom.Atom
	open       map[atom.Atom]int // how many of each are on the stack
	formatting int
	texts      bool // there is text since the last paragraph that stands for an element too deep
	cost       int
	cut        bool      // something was left out that readers see
	most       int       // the cost at which to stop
	skipping   atom.Atom // the raw-text element whose content is left out
}

func (t *tidier) run(b *strings.Builder) {
	for {
		kind := t.z.Next()
		if kind == html.ErrorToken {
			if errors.Is(t.z.Err(), html.ErrBufferExceeded) {
				t.cost = max(t.cost, t.most+1)
			}
			return
		}
		raw := t.z.Raw()
		switch kind {
		case html.TextToken:
			if t.reading != "" {
				t.keep(raw)
			}
			if t.skipping == 0 {
				t.cost += 1 + t.formatting
				t.texts = true
				if most := t.mostText(b); len(raw) > most {
					t.cut = true
					raw = []byte(truncate(string(raw[:most+1]), most))
				}
				b.Write(raw)
			}
		case html.DoctypeToken:
			b.Write(raw)
		case html.StartTagToken, html.SelfClosingTagToken:
			t.start(b, raw)
		case html.EndTagToken:
			t.end(b, raw)
		}
		if b.Len() > maxTidy {
			t.cost = max(t.cost, t.most+1)
		}
		if t.cost > t.most {
			return
		}
	}
}

// mostText returns how many bytes of a text are copied to b: in an element that has a line or two where it is what it should be, few.
func (t *tidier) mostText(b *strings.Builder) int {
	for _, a := range []atom.Atom{atom.Title, atom.Textarea, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6} {
		if t.open[a] > 0 {
			return maxHeading
		}
	}
	return maxTidy + 1 - b.Len()
}

func (t *tidier) start(b *strings.Builder, raw []byte) {
	size := len(raw)
	text := string(raw[:min(size, maxTag)])
	name, attributes := t.z.TagName()
	a := atom.Lookup(name)
	switch a {
	case atom.Script:
		if lower := strings.ToLower(text[:min(len(text), 1000)]); !attributes || !strings.Contains(lower, "ld+json") {
			t.skipping, t.reading = a, scriptName(lower)
			return
		}
	case atom.Iframe, atom.Frame:
		t.frame(attributes)
		if a == atom.Iframe {
			t.skipping = a
		}
		return
	case atom.Style, atom.Noscript, atom.Noembed, atom.Noframes, atom.Xmp, atom.Plaintext:
		t.skipping = a
		return
	case atom.Frameset, atom.Template:
		return
	}
	if !isVoid[a] && !t.push(a) {
		if isBlockLevel[a] && t.texts { // too deep; its text still begins a paragraph
			t.cost += 1 + t.formatting
			b.WriteString("<p>")
			t.texts = false
		}
		return
	}
	t.cost += 1 + t.formatting
	switch {
	case size <= maxTag:
		b.WriteString(text)
	case a != 0 && !isVoid[a]:
		b.WriteString("<" + a.String() + ">")
	}
}

// maxFrames bounds the documents within a page.
const maxFrames = 20

// frame notes the document that an <iframe> or <frame> shows.
func (t *tidier) frame(more bool) {
	for key, value := []byte(nil), []byte(nil); more; {
		key, value, more = t.z.TagAttr()
		if string(key) == "src" && len(t.frames) < maxFrames && len(value) <= maxURL {
			t.frames = append(t.frames, string(value))
		}
	}
}

// push notes that an element was opened; false where it would stand too deep.
func (t *tidier) push(a atom.Atom) bool {
	if closesItself[a] {
		t.popNear(a)
	}
	if len(t.stack) >= maxOpen && !closesItself[a] || isFormatting[a] && t.formatting >= maxFormatting {
		return false
	}
	if len(t.stack) < maxOpen {
		t.stack = append(t.stack, a)
		t.open[a]++
		if isFormatting[a] {
			t.formatting++
		}
	}
	return true
}

// popNear closes the nearest open element of the same kind, as a new <p> closes the last one, unless a list or table stands
// between.
func (t *tidier) popNear(a atom.Atom) {
	for i := len(t.stack) - 1; i >= 0 && i >= len(t.stack)-8; i-- {
		switch t.stack[i] {
		case a:
			t.popTo(i)
			return
		case atom.Table, atom.Ul, atom.Ol, atom.Div, atom.Td, atom.Th:
			if a != atom.Tr || t.stack[i] == atom.Table {
				return
			}
		}
	}
}

func (t *tidier) popTo(n int) {
	for _, a := range t.stack[n:] {
		t.open[a]--
		if isFormatting[a] {
			t.formatting--
		}
	}
	t.stack = t.stack[:n]
}

func (t *tidier) end(b *strings.Builder, raw []byte) {
	text := string(raw)
	name, _ := t.z.TagName()
	a := atom.Lookup(name)
	if t.skipping != 0 {
		if a == t.skipping {
			t.skipping, t.reading = 0, ""
		}
		return
	}
	// A document nested in another ends with tags that end nothing. HTML's rules go on after them; but </html> before the
	// first element would make a body of the whole page.
	if a == atom.Html || a == atom.Body || a == atom.Head {
		return
	}
	if t.open[a] == 0 {
		if a == atom.Br { // browsers take </br> for <br>
			t.cost++
			b.WriteString("<br>")
		}
		return
	}
	t.cost++
	for i := len(t.stack) - 1; ; i-- {
		if t.stack[i] == a {
			t.popTo(i)
			break
		}
	}
	b.WriteString(text)
}

func atoms(list ...atom.Atom) map[atom.Atom]bool {
	set := make(map[atom.Atom]bool, len(list))
	for _, a := range list {
		set[a] = true
	}
	return set
}

var (
	isVoid = atoms(atom.Area, atom.Base, atom.Br, atom.Col, atom.Embed, atom.Hr, atom.Img, atom.Input, atom.Link, atom.Meta,
		atom.Param, atom.Source, atom.Track, atom.Wbr)
	isFormatting = atoms(atom.A, atom.B, atom.Big, atom.Code, atom.Em, atom.Font, atom.I, atom.Nobr, atom.S, atom.Small,
		atom.Strike, atom.Strong, atom.Tt, atom.U)
	closesItself = atoms(atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.P, atom.Li, atom.Dt, atom.Dd, atom.Tr, atom.Td, atom.Th, atom.Option)
)
