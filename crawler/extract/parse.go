package extract

import (
	"fmt"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Bounds on one page. HTML's rules for unclosed formatting copy every open <b> into every later paragraph, so that a small
// page can become an endless tree; and the parser refuses a tree deeper than 512.
const (
	maxCost       = 700_000  // start tags and texts, each weighed by the copies that it can cause
	maxOpen       = 200      // elements within each other; deeper tags are dropped, their text stays
	maxFormatting = 24       // of them b, i, font and their like
	maxTag        = 64 << 10 // bytes of one tag: images pasted into an attribute are longer
)

// parse returns the tree of an HTML page. It reads as far as the bounds allow and tells where it had to cut.
func parse(text string) (doc *html.Node, cut bool, err error) {
	var b strings.Builder
	t := tidier{z: html.NewTokenizer(strings.NewReader(text)), open: map[atom.Atom]int{}}
	t.z.SetMaxBuf(0)
	b.Grow(min(len(text), 1<<20))
	t.run(&b)
	doc, err = html.Parse(strings.NewReader(b.String()))
	if err != nil {
		return nil, false, fmt.Errorf("parse HTML: %w", err)
	}
	return doc, t.cut, nil
}

// tidier copies HTML token by token and leaves out what would only cost: comments, scripts other than JSON-LD, styles,
// frames, tags beyond the bounds.
type tidier struct {
	z          *html.Tokenizer
	stack      []atom.Atom
	open       map[atom.Atom]int // how many of each are on the stack
	formatting int
	cost       int
	cut        bool
	skipping   atom.Atom // the raw-text element whose content is left out
}

func (t *tidier) run(b *strings.Builder) {
	for {
		kind := t.z.Next()
		if kind == html.ErrorToken {
			return
		}
		raw := t.z.Raw()
		switch kind {
		case html.TextToken:
			if t.skipping == 0 {
				t.cost += 1 + t.formatting
				b.Write(raw)
			}
		case html.DoctypeToken:
			b.Write(raw)
		case html.StartTagToken, html.SelfClosingTagToken:
			t.start(b, raw)
		case html.EndTagToken:
			t.end(b, raw)
		}
		if t.cost > maxCost {
			t.cut = true
			return
		}
	}
}

func (t *tidier) start(b *strings.Builder, raw []byte) {
	size := len(raw)
	text := string(raw)
	name, attributes := t.z.TagName()
	a := atom.Lookup(name)
	switch a {
	case atom.Script:
		if !attributes || !strings.Contains(strings.ToLower(text), "ld+json") {
			t.skipping = a
			return
		}
	case atom.Style, atom.Iframe, atom.Noscript, atom.Noembed, atom.Noframes, atom.Xmp, atom.Plaintext:
		t.skipping = a
		return
	case atom.Frameset, atom.Frame, atom.Template:
		return
	}
	t.cost += 1 + t.formatting
	if size > maxTag {
		if a != 0 && !isVoid[a] {
			b.WriteString("<" + a.String() + ">")
			t.push(a)
		}
		return
	}
	if !isVoid[a] && !t.push(a) {
		return
	}
	b.WriteString(text)
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
			t.skipping = 0
		}
		return
	}
	// A document nested in another ends with tags that end nothing. HTML's rules go on after them; but </html> before the
	// first element would make a body of the whole page.
	if a == atom.Html || a == atom.Body || a == atom.Head {
		return
	}
	t.cost++
	if t.open[a] == 0 {
		if a == atom.Br { // browsers take </br> for <br>
			b.WriteString("<br>")
		}
		return
	}
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
	closesItself = atoms(atom.P, atom.Li, atom.Dt, atom.Dd, atom.Tr, atom.Td, atom.Th, atom.Option)
)
