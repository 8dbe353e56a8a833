package extract

import (
	"regexp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// isCaption reports whether a block of the body is an image's caption: its markup says so, or it is set centred and in
// italics, or short and apart right under an image.
func (r *reader) isCaption(i int) bool {
	b := &r.blocks[i]
	if b.text == "" || len(b.text) > maxCaption || b.row || b.heading > 0 && !b.caption {
		return false
	}
	if b.caption || r.profileCaption(b) {
		return true
	}
	if b.mostlyLinks() {
		return false
	}
	near := b.image || r.imageNear(i)
	switch {
	case b.centred && r.isCentred() && !photoCredit(b.text):
		return false
	case b.centred && b.allItalic():
		return near || r.profile != nil
	case b.centred || b.allItalic():
		return near && len(b.text) <= 300
	}
	return near && len(b.text) <= 300 && (photoCredit(b.text) || r.boxedWithImage(b) || b.image && besideImage(b.node))
}

// isCentred reports whether the text itself is centred, as verses are: then that sets no caption apart. Captions stand under an image each,
// with a line at most that says whose it is; verses under each other.
func (r *reader) isCentred() bool {
	if r.centred == unknown {
		under, together := 0, 0
		for i := max(r.body.from, 1); i < r.body.to; i++ {
			switch b, before := &r.blocks[i], &r.blocks[i-1]; {
			case !b.centred || b.text == "" || b.image || b.caption || b.row || b.heading > 0 || photoCredit(b.text):
			case before.image:
				under++
			case before.centred && before.text != "":
				together++
			}
		}
		r.centred = no
		if together > 0 && together >= under {
			r.centred = yes
		}
	}
	return r.centred == yes
}

// answer is one that is looked for once.
type answer int

const (
	unknown answer = iota
	no
	yes
)

// besideImage reports whether an element holds an image and, behind it, one inline element with all its text: no paragraph that begins with
// an image is made so.
func besideImage(n *html.Node) bool {
	image, texts := false, 0
	if n.DataAtom == atom.P {
		return false
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch {
		case c.Type == html.TextNode && strings.TrimSpace(c.Data) != "":
			return false
		case c.Type != html.ElementNode || c.DataAtom == atom.Br:
		case saysAtMost(c, 0):
			image = image || texts == 0
		default:
			texts++
		}
	}
	return image && texts == 1
}

// boxedWithImage reports whether a box holds nothing but an image and the block.
func (r *reader) boxedWithImage(b *block) bool {
	box := b.node.Parent
	if box == nil || box == r.bodyNode || attr(box, "class") == "" {
		return false
	}
	s, ok := r.spans[box]
	if !ok || s.to-s.from > 2 {
		return false
	}
	return r.blocks[s.from].image && (s.to-s.from == 1 || r.blocks[s.from].text == "" && b.index == s.to-1)
}

// creditOnly is a line under an image that says only whose it is.
var creditOnly = regexp.MustCompile(`^(?i:ảnh|photo|nguồn ảnh|nguồn|minh họa|tranh|tranh minh họa|đồ họa)\s*:\s*.{1,50}$`)

// photoCredit reports whether a text ends in a credit, as captions do: "Ảnh: M.H".
func photoCredit(s string) bool {
	i := strings.LastIndex(s, "nh:")
	return creditOnly.MatchString(s) || i > 0 && len(s)-i < 60 && strings.HasSuffix(s[:i], "Ả") || strings.HasPrefix(s, "Ảnh: ") || strings.HasPrefix(s, "Ảnh minh họa")
}

// imageNear reports whether an image stands right before the block, or before captions right before it, or right after it
// where none is before.
func (r *reader) imageNear(i int) bool {
	for j := i - 1; j >= 0 && j >= i-3; j-- {
		b := &r.blocks[j]
		if b.image {
			return true
		}
		if b.text != "" && !b.centred && !b.allItalic() && !b.caption {
			return false
		}
	}
	return false
}

// profileCaption reports whether the profile's selectors find the block: its element, one around it, or an inline one that
// says all of it.
func (r *reader) profileCaption(b *block) bool {
	if r.captionNodes == nil {
		r.captionNodes = map[*html.Node]string{}
		for _, f := range r.bySelectors(func(p *Profile) []string { return p.Caption }) {
			n, text := f.node, ""
			for ; n != nil && !isBlockLevel[n.DataAtom]; n = n.Parent {
				text = f.text()
			}
			r.captionNodes[n] = text
		}
	}
	for n, up := b.node, 0; n != nil && n != r.bodyNode && up < 3; n, up = n.Parent, up+1 {
		if text, ok := r.captionNodes[n]; ok && (text == "" || text == b.text) {
			return true
		}
	}
	return false
}

// captionBlocksBefore yields the captions of images between the title and the body: the article's main picture.
func (r *reader) captionBlocksBefore() func(func(int) bool) {
	return func(yield func(int) bool) {
		if r.titleBlock < 0 || r.titleBlock >= r.body.from {
			return
		}
		for i := r.titleBlock + 1; i < r.body.from; i++ {
			b := &r.blocks[i]
			if b.caption && !b.aside && !b.mostlyLinks() && b.text != "" && len(b.text) <= maxCaption && !r.leadBlocks[i] && !r.dateBlocks[i] && !yield(i) {
				return
			}
		}
	}
}

func (r *reader) addCaption(i int) {
	text := r.blocks[i].text
	if words().isJunk(folded(text)) || letters(text) < 2 || creditOnly.MatchString(text) {
		return
	}
	for _, c := range r.captions {
		if c == text {
			return
		}
	}
	if r.provenance[string(Captions)] == "" {
		r.provenance[string(Captions)] = describe(r.blocks[i].node)
	}
	r.captions = append(r.captions, text)
}

func (r *reader) captionFrom() string { return r.provenance[string(Captions)] }
