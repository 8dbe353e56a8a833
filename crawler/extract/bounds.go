package extract

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"khobao/vietnamese"
)

// Where the element that holds the body holds more than the article, the blocks around the text are left out: a bar of buttons, links to other
// articles, readers' comments, the imprint.

// leaveComments marks what stands under the heading of readers' comments as furniture, where an article stands before.
func (r *reader) leaveComments() {
	const least, paragraphs = 300, 2
	size, n := 0, 0
	for i := range r.blocks {
		b := &r.blocks[i]
		if b.isProse() {
			size, n = size+len(b.text), n+1
		}
		if size >= least && n >= paragraphs && (b.heading > 1 || b.allBold()) && isCommentTitle(folded(b.text)) && !r.leadsOn(b) {
			for j := i; j < len(r.blocks); j++ {
				r.blocks[j].aside = true
			}
			return
		}
	}
}

// leadsOn reports whether a line stands among an article's paragraphs as one of its sub-headings: right over prose that is set like the prose
// before, with another sub-heading set like it among them, or who wrote them below. What readers write has frames and names.
func (r *reader) leadsOn(b *block) bool {
	if hasDigits(b.text) {
		return false
	}
	before, after := b.index-1, b.index+1
	for before >= 0 && !r.blocks[before].isProse() {
		before--
	}
	for after < len(r.blocks) && r.blocks[after].text == "" {
		after++
	}
	if before < 0 || after >= len(r.blocks) || !r.blocks[after].isProse() {
		return false
	}
	p, q, parent := r.blocks[before].node, r.blocks[after].node, b.node.Parent
	if p.Parent != q.Parent || p.Parent != parent || p.DataAtom != q.DataAtom || attr(p, "class") != attr(q, "class") {
		return false
	}
	s := r.spanOf(parent)
	for i := s.from; i < s.to; i++ {
		c := &r.blocks[i]
		if i == b.index || c.node.Parent != parent || c.text == "" || len(c.text) > 120 {
			continue
		}
		if c.node.DataAtom == b.node.DataAtom && c.heading == b.heading && c.allBold() == b.allBold() && i+1 < s.to && r.blocks[i+1].isProse() && i > s.from && !c.isProse() ||
			i > after && (c.right || authorNamed(c.node)) && looksName(withoutNotes(c.text)) {
			return true
		}
	}
	return false
}

// leaveOtherArticles marks as furniture the articles that a page loads behind its own for readers who scroll on: elements made like its
// own, with a headline and a dateline each. The page's own headline is the one that machines are told; a list tells them none of its
// articles'.
func (r *reader) leaveOtherArticles() {
	const enough, most = 45, 30 // a page with more headlines is something else
	declared := r.declaredTitles()
	own, others := -1, []int{}
	for i := range r.blocks {
		switch b := &r.blocks[i]; {
		case b.heading != 1 || b.aside || b.mostlyLinks() || len(b.text) > 400:
		case own < 0 && agreement(b.text, declared) >= enough:
			own = i
		default:
			others = append(others, i)
		}
	}
	if own < 0 || len(others) > most {
		return
	}
	for _, i := range others {
		s, ok := r.spans[r.twin(i, own)]
		if !ok || !r.dated(span{i + 1, s.to}) {
			continue
		}
		for j := s.from; j < s.to; j++ {
			r.blocks[j].aside = true
		}
	}
}

// leaveTeaserBoxes marks as furniture what stands around another article's linked headline: an element with that and at most a picture
// and a paragraph, between an article's paragraphs. Several in a row are what the article is about: places, books, people.
func (r *reader) leaveTeaserBoxes() {
	const most = 3 // blocks
	for i := range r.blocks {
		b := &r.blocks[i]
		if b.aside || b.heading == 0 && b.links < 2 || b.linked*10 < len(b.text)*8 || len(b.text) < 15 {
			continue
		}
		box := b.node.Parent
		if b.heading == 0 { // a headline whose picture leads there, too, in the box itself
			if box = b.node; !b.image || !r.leadsToArticle(b) {
				continue
			}
		}
		s, ok := r.spans[box]
		if !ok || s.to-s.from < 2 || s.to-s.from > most || !r.amongParagraphs(box, s, r.leadsToArticle(b)) || r.linksToSelf(b) {
			continue
		}
		for j := s.from; j < s.to; j++ {
			r.blocks[j].aside = true
		}
	}
}

// amongParagraphs reports whether prose stands beside an element with a span on both sides, as beside what is set into an article, and
// nothing made like it between. Where it leads to an article, it may be the last.
func (r *reader) amongParagraphs(box *html.Node, s span, leads bool) bool {
	const far, levels = 8, 2 // blocks; elements that a paragraph may be wrapped in
	beside := func(i, step int, ends bool) bool {
		for looked := 0; looked < far && i >= 0 && i < len(r.blocks); i, looked = i+step, looked+1 {
			b := &r.blocks[i]
			n, up := b.node, 0
			for n != box.Parent && n.Parent != box.Parent && n.Parent != nil && up < 4*levels {
				n, up = n.Parent, up+1
			}
			switch {
			case n != box.Parent && n.Parent != box.Parent:
				return ends
			case n.DataAtom == box.DataAtom && n != box.Parent && attr(n, "class") == attr(box, "class"):
				return false
			case b.isProse() && up <= levels:
				return true
			}
		}
		return ends
	}
	return beside(s.from-1, -1, false) && beside(s.to, 1, leads)
}

// twin returns the element around block i that stands beside one made like it around block j; nil for none.
func (r *reader) twin(i, j int) *html.Node {
	const levels = 8
	for a, up := r.blocks[i].node.Parent, 0; a != nil && a.DataAtom != atom.Body && up < levels; a, up = a.Parent, up+1 {
		for b := r.blocks[j].node.Parent; b != nil; b = b.Parent {
			if b.Parent == a.Parent && b != a && b.DataAtom == a.DataAtom && attr(b, "class") == attr(a, "class") {
				return a
			}
		}
	}
	return nil
}

// dated reports whether a dateline stands before a span's first paragraph, of which there is one.
func (r *reader) dated(s span) bool {
	dateline := false
	for i := s.from; i < s.to; i++ {
		b := &r.blocks[i]
		dateline = dateline || isDateline(b.text)
		if b.isProse() {
			return dateline
		}
	}
	return false
}

// boundBody leaves out what an element that holds more than the article has before the headline and behind the text: menus, links to
// other articles, the imprint.
func (r *reader) boundBody() {
	if r.bodyNode == nil {
		return
	}
	if t := r.titleBlock; r.body.has(t) && r.proseIn(span{r.body.from, t})*4 < r.proseIn(span{t + 1, r.body.to}) {
		r.body.from = t + 1
	}
	r.findSubheads()
	r.leaveTools()
	if r.leaveEnd(); r.leaveTeasers() {
		r.leaveEnd()
	}
}

// leaveEnd leaves out what is behind the last paragraph.
func (r *reader) leaveEnd() {
	contact := false // lines that an imprint has, and notices, too
	for i := r.body.to - 1; i >= r.body.from; i-- {
		b := &r.blocks[i]
		switch f := folded(b.text); {
		case isImprint(b):
			contact = false
		case isContact(b):
			contact = true
		case !b.aside && b.text != "" && !r.isJunk(b, f) && !(b.linked == len(b.text) && b.links > 0 && !r.subheads[i]) && !(i < r.body.to-1 && isDateline(b.text)):
			return
		}
		if !contact {
			r.body.to = i
		}
	}
}

// leaveTools leaves out what stands before the first paragraph where that is a bar of buttons, and behind the last from the first button on.
func (r *reader) leaveTools() {
	const few, buttons = 4, 2
	first, last := -1, -1
	lines, junk := 0, 0
	for i := r.body.from; i < r.body.to; i++ {
		switch b := &r.blocks[i]; {
		case b.text == "" || b.aside:
		case r.isJunk(b, folded(b.text)):
			junk++
			lines++
		case b.isProse() || b.row || b.caption:
			if first < 0 {
				if first = i; lines >= few && junk >= buttons {
					r.body.from = i
				}
			}
			last, junk = i, 0
		case b.heading > 0:
			last, junk = i, 0
		default:
			lines++
		}
	}
	if junk < buttons || last < 0 {
		return
	}
	for i := r.body.to - 1; i > last; i-- { // between lists and buttons may stand who wrote it
		if b := &r.blocks[i]; b.text != "" && b.links == 0 && r.looksByline(b, true) && byline(b.text) != "" {
			last = i
		}
	}
	for i := last + 1; i < r.body.to; i++ {
		if b := &r.blocks[i]; b.text != "" && r.isJunk(b, folded(b.text)) {
			r.body.to = i
			return
		}
	}
}

// leaveTeasers ends the body before a heading under which nothing stands but links to other articles with a paragraph each, where there is
// one.
func (r *reader) leaveTeasers() bool {
	tries := 5 // an article has no more lists in it
	for i := r.prose + 1; i < r.body.to && tries > 0; i++ {
		if b := &r.blocks[i]; b.heading == 0 || !words().isJunk(folded(b.text)) {
			continue
		}
		if r.allTeasers(span{i + 1, r.body.to}) {
			r.body.to = i
			return true
		}
		tries--
	}
	return false
}

// allTeasers reports whether a span holds several links with a paragraph each, and no other prose.
func (r *reader) allTeasers(s span) bool {
	n, linked := 0, false
	for i := s.from; i < s.to; i++ {
		switch b := &r.blocks[i]; {
		case b.text == "" || isDateline(b.text):
		case b.mostlyLinks():
			linked = true
		case !linked:
			return false
		default:
			linked = false
			n++
		}
	}
	return n >= 2
}

// isContact reports whether a block says where an office is found.
func isContact(b *block) bool {
	f := folded(truncate(b.text, 60))
	return !b.row && (strings.HasPrefix(f, "dia chi ") || strings.HasPrefix(f, "dien thoai ") || strings.HasPrefix(f, "email ") || strings.HasPrefix(f, "tru so "))
}

// isImprint reports whether a block is of an imprint or a licence rather than prose of an article, which may speak of such.
func isImprint(b *block) bool {
	text := truncate(b.text, 200)
	f := folded(text)
	return startsWith(f, words().ImprintStarts) || strings.Contains(f, "all rights reserved") || strings.Contains(f, "ghi ro nguon") || namesEditor(text) ||
		strings.Contains(f, "giay phep") && hasAny(f, []string{"bao chi", "bao dien tu", "thong tin dien tu", "trang tin", "ttdt", "xuat ban"})
}

// namesEditor reports whether a text says who is responsible for the outlet, as no sentence about an editor does.
func namesEditor(text string) bool {
	const longest = 100 // bytes of "TỔNG BIÊN TẬP NGUYỄN VĂN A"
	f := vietnamese.Fold(text)
	return strings.Contains(f, "tong bien tap") && (strings.Contains(f, "tong bien tap:") || strings.Contains(f, "chiu trach nhiem") || len(text) < longest && !strings.HasSuffix(f, "."))
}
