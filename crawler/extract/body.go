package extract

import (
	"net/url"
	"regexp"
	"slices"
	"strings"

	readability "codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// minBody is the least text, in bytes, that makes a body believable.
const minBody = 120

// maxText bounds a body, in bytes. The longest of 4,519 real articles has 50,000.
const maxText = 2 << 20

// findBody finds the element that holds the article: the profile's, then the one marked for machines, then the one with most
// prose, then what go-readability makes of the page.
func (r *reader) findBody() {
	type way struct {
		node *html.Node
		from string
		span span // zero: all that is in the node
	}
	const maxWays = 12
	var ways []way
	for _, f := range r.bySelectors(func(p *Profile) []string { return p.Body }) {
		if len(ways) < maxWays {
			ways = append(ways, way{node: f.node, from: f.from})
		}
	}
	each(r.doc, func(n *html.Node) {
		if strings.EqualFold(attr(n, "itemprop"), "articleBody") && len(ways) < maxWays {
			ways = append(ways, way{node: n, from: "[itemprop=articleBody]"})
		}
	})
	if n := r.densest(); n != nil {
		whole, s := r.inPieces(n)
		ways = append(ways, way{whole, "most prose in " + describe(n), s})
	}
	for _, w := range ways {
		s := w.span
		if s == (span{}) {
			s = r.spanOf(w.node)
		}
		size := r.proseIn(s)
		chosen := r.bodyNode == nil && size >= minBody
		r.offer(Body, r.textIn(s), w.from, chosen, "")
		if chosen {
			r.bodyNode, r.body, r.bodyFrom = w.node, s, w.from
		}
	}
	if r.bodyNode == nil {
		r.bodyByReadability()
	}
	if r.bodyNode == nil && len(ways) > 0 { // a short notice, a picture with a line of text
		r.bodyNode, r.body, r.bodyFrom = ways[0].node, r.spanOf(ways[0].node), ways[0].from
		r.provenance[string(Body)] = r.bodyFrom
	}
}

// spanOf returns the blocks under n; of an inline element, those of the element that it is laid out in.
func (r *reader) spanOf(n *html.Node) span {
	for ; n != nil; n = n.Parent {
		if s, ok := r.spans[n]; ok {
			return s
		}
	}
	return span{}
}

// proseIn returns how many bytes of prose the span has, captions among it: a picture story may have no more.
func (r *reader) proseIn(s span) int {
	n := 0
	for i := s.from; i < s.to; i++ {
		if b := &r.blocks[i]; !b.aside && !b.mostlyLinks() {
			n += len(b.text)
		}
	}
	return n
}

// textIn returns the beginning of the span's text.
func (r *reader) textIn(s span) string {
	var b strings.Builder
	for i := s.from; i < s.to && b.Len() < 300; i++ {
		b.WriteString(r.blocks[i].text)
		b.WriteByte(' ')
	}
	return strings.TrimSpace(b.String())
}

// densest returns the element that holds most prose: each paragraph counts for the element it stands in, half for the one
// around, a quarter for the next, so that paragraphs wrapped one by one still vote for what they have in common.
func (r *reader) densest() *html.Node {
	const maxWeight = 600 // a longer paragraph is no better evidence
	votes := map[*html.Node]float64{}
	var best *html.Node
	for i := range r.blocks {
		b := &r.blocks[i]
		minor := (b.row || b.caption && len(b.text) >= 40) && !b.aside && !b.mostlyLinks()
		if !minor && !b.isProse() || isImprint(b) || isContact(b) {
			continue
		}
		n, weight := container(b.node), float64(min(len(b.text), maxWeight))
		if b.row {
			n = container(tableOf(b.node))
		}
		if minor || r.leadNamed(b.node) || r.leadNamed(b.node.Parent) { // of a picture story or a list of results, unless there is text
			weight /= 4
		}
		for share := 1.0; n != nil && share > 0.2; share /= 2 {
			votes[n] += weight * share
			if best == nil || votes[n] > votes[best] {
				best = n
			}
			n = n.Parent
		}
	}
	return best
}

// inPieces returns the element that holds all of an article whose text is set in pieces, as magazine layouts do: n, or an element around
// it in which further elements made like the one that n stands in hold prose without links. The span reaches from the first of them to
// the last; it is zero where n is whole.
func (r *reader) inPieces(n *html.Node) (whole *html.Node, pieces span) {
	const levels, share, least = 4, 4, 300
	whole = n
	for piece, up := n, 0; up < levels && piece.Parent != nil && piece.DataAtom != atom.Body; piece, up = piece.Parent, up+1 {
		all, more := span{}, 0
		for c := piece.Parent.FirstChild; c != nil; c = c.NextSibling {
			if c.Type != html.ElementNode || c.DataAtom != piece.DataAtom || attr(c, "class") != attr(piece, "class") || attr(c, "class") == "" && c != piece {
				continue
			}
			s, ok := r.spans[c]
			if !ok || s.from == s.to || c != piece && !r.isPiece(s) {
				continue
			}
			if all == (span{}) {
				all = s
			}
			all.to = s.to
			if c != piece {
				more += r.proseIn(s)
			}
		}
		if more >= least && more*share > r.proseIn(r.spanOf(whole)) {
			whole, pieces = piece.Parent, all
		}
	}
	return whole, pieces
}

// isPiece reports whether a span is prose that hardly links anywhere: teasers of other articles link to them.
func (r *reader) isPiece(s span) bool {
	size, linked := 0, 0
	for i := s.from; i < s.to; i++ {
		if r.blocks[i].aside {
			return false
		}
		size, linked = size+len(r.blocks[i].text), linked+r.blocks[i].linked
	}
	return linked*10 <= size
}

// container returns the element whose children paragraphs like n are.
func container(n *html.Node) *html.Node {
	switch n.DataAtom {
	case atom.Div, atom.Td, atom.Section, atom.Article, atom.Main, atom.Body, atom.Form:
		if !insideRun(n) {
			return n
		}
	}
	return n.Parent
}

// tableOf returns the table that a row is in.
func tableOf(n *html.Node) *html.Node {
	for n.DataAtom != atom.Table && n.Parent != nil {
		n = n.Parent
	}
	return n
}

// insideRun reports whether a div is used as a paragraph: it has siblings of its kind and no blocks in it.
func insideRun(n *html.Node) bool {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.ElementNode && isBlockLevel[c.DataAtom] || c.DataAtom == atom.Br {
			return false
		}
	}
	next := nextElement(n)
	return n.DataAtom == atom.Div && next != nil && next.DataAtom == atom.Div
}

// maxReadable is how many elements go-readability is asked about, of which it makes two copies; the largest article page seen has 6,000.
const maxReadable = 30_000

// unlinked returns how many bytes of text some blocks have beside their links.
func unlinked(blocks []block) (size int) {
	for i := range blocks {
		if !blocks[i].mostlyLinks() {
			size += len(blocks[i].text)
		}
	}
	return size
}

// bodyByReadability asks go-readability, whose tree replaces the page's blocks from the body on. A page that is all links is not worth
// the question.
func (r *reader) bodyByReadability() {
	if unlinked(r.blocks) < minBody {
		return
	}
	parser := readability.NewParser()
	parser.MaxElemsToParse = maxReadable
	a, err := parser.ParseDocument(r.doc, &url.URL{Scheme: r.url.Scheme, Host: r.url.Host, Path: "/"})
	if err != nil || a.Node == nil {
		return
	}
	found, _ := flatten(a.Node, nil, nil)
	if unlinked(found) < minBody {
		return
	}
	from := len(r.blocks)
	for i := range found {
		found[i].index = from + i
	}
	r.blocks = append(r.blocks, found...)
	r.bodyNode, r.body, r.bodyFrom = a.Node, span{from, len(r.blocks)}, "go-readability"
	r.offer(Body, r.textIn(r.body), r.bodyFrom, true, "")
}

// readBody turns the blocks of the body into paragraphs and captions, without what other fields have taken.
func (r *reader) readBody() {
	if r.bodyNode == nil {
		return
	}
	for i := range r.captionBlocksBefore() {
		r.addCaption(i)
	}
	title, seen := folded(r.title), map[string]bool{}
	start, size := r.textStart(title), 0
	for i := r.body.from; i < r.body.to; i++ {
		b := &r.blocks[i]
		if b.text == "" || b.aside || r.bylines[i] || r.leadBlocks[i] || r.dateBlocks[i] || !within(b.node, r.bodyNode) {
			continue
		}
		if r.isCaption(i) {
			r.addCaption(i)
			continue
		}
		f := folded(b.text)
		if i < start && len(b.text) < 60 || r.isJunk(b, f) || r.repeats(i, f, title) || len(b.text) > 60 && seen[f] {
			continue
		}
		seen[f] = true
		if size += len(b.text); size > maxText {
			r.cut = true
			break
		}
		r.paragraphs = append(r.paragraphs, b.text)
	}
	if len(r.captions) > 0 {
		r.offer(Captions, strings.Join(r.captions, " / "), r.captionFrom(), true, "")
	}
}

// textStart returns the block from which the body is the article's text: what stands before its lead, or before the title
// said again, is the section's name.
func (r *reader) textStart(title string) int {
	for i := min(r.body.from+8, r.body.to) - 1; i >= r.body.from; i-- {
		if r.leadBlocks[i] || title != "" && folded(r.blocks[i].text) == title {
			return i
		}
	}
	return r.body.from
}

// repeats reports whether a block at the body's start says the title, the section or the lead again.
func (r *reader) repeats(i int, f, title string) bool {
	if f == title && title != "" {
		return true
	}
	if i-r.body.from < 6 && r.lead != "" && f == folded(r.lead) {
		return true
	}
	return false
}

// findSubheads finds linked headings that are the article's own: several, each over a paragraph, that lead to no article but to what is told
// of the place or the person, such as a tag.
func (r *reader) findSubheads() {
	const least = 2
	subheads := map[int]bool{}
	for i := r.body.from; i < r.body.to-1; i++ {
		b := &r.blocks[i]
		if (b.heading > 0 || b.allBold()) && b.mostlyLinks() && !b.aside && !b.item && r.blocks[i+1].isProse() && !r.leadsToArticle(b) && !words().isJunk(folded(b.text)) {
			subheads[i] = true
		}
	}
	if len(subheads) >= least {
		r.subheads = subheads
	}
}

// isJunk reports whether a block of the body is a link to other articles, a button, or a notice of the page.
func (r *reader) isJunk(b *block, f string) bool {
	w := words()
	switch {
	case b.links > 0 && pageNumbers.MatchString(f), sinceWhen.MatchString(f), counted.MatchString(f), player.MatchString(b.text), isCommentTitle(f) && !r.leadsOn(b):
		return true
	case f == "":
		return letters(b.text) == 0 && !strings.ContainsAny(b.text, "0123456789")
	case w.isJunk(f):
		return b.heading == 0 || w.junk[f] || !r.leadsOn(b)
	case b.mostlyLinks() && !b.row && leadsToFile(b):
		return true
	case r.subheads[b.index]:
		return false
	case b.links > 0 && b.linked*10 >= len(b.text)*8 && len(b.text) >= 15 && !b.row:
		return true
	case b.mostlyLinks() && (b.heading > 0 || b.item || datedLink.MatchString(b.text)):
		return true
	}
	if len(f) <= 80 && (b.links > 0 || len(f) < 40) && (b.mostlyLinks() || !strings.HasSuffix(b.text, ".") || callToReaders.MatchString(f)) && startsWith(f+" ", w.JunkStarts) {
		return true
	}
	return w.formStart.MatchString(truncate(f, 200)) || hashtags.MatchString(b.text) || r.isCall(b, f)
}

// isCall reports whether a block asks readers to follow the outlet somewhere: it speaks to them or names the outlet or is a link, and
// nothing in it tells of anything.
func (r *reader) isCall(b *block, f string) bool {
	const most = 200 // bytes
	w := words()
	toReaders := callToReaders.MatchString(f)
	if len(f) > most || !toReaders && !strings.HasPrefix(f, "theo doi ") || !hasAny(f, w.Platforms) {
		return false
	}
	name := folded(r.outlet.Name)
	if !toReaders && !b.mostlyLinks() && !ownName.MatchString(b.text) && (name == "" || !strings.Contains(f, name)) {
		return false
	}
	if asked, _, _ := strings.Cut(b.text, " để "); telling.MatchString(asked) {
		return false
	}
	for _, clause := range clauseEnd.Split(b.text, -1)[1:] {
		if clause = callLink.ReplaceAllString(folded(clause), ""); clause != "" && !startsWith(clause, w.Platforms) && !callGoesOn.MatchString(clause) {
			return false
		}
	}
	return true
}

var (
	callToReaders = regexp.MustCompile(`^moi (?:quy )?(?:ban doc|doc gia|khan gia|thinh gia|khan thinh gia) `)
	ownName       = regexp.MustCompile(`(?:^|[^\pL])(?:[Cc]húng tôi|của báo|(?:Báo|BÁO|Tạp chí|TẠP CHÍ) \p{Lu}|(?:Báo|Trang thông tin|Cổng thông tin) điện tử|Đài (?:Phát thanh|Truyền hình|PT))`)
	telling       = regexp.MustCompile(` (?:là|đã|đang|sẽ|được|bị|giúp|khiến|thấy|biết) `)
	clauseEnd     = regexp.MustCompile(`[,;:.!?…](?:\s+|$)`)
	callLink      = regexp.MustCompile(`^(?:(?:va|hoac|hay|tren|kenh|nhom|trang|ung dung) )+`)
	callGoesOn    = regexp.MustCompile(`^(?:chinh xac|day du|kip thoi|nhanh|moi nhat|nong|hap dan|sinh dong|tham gia|quan tam|theo doi)\b`) // as its news are, or what else is asked
)

// leadsToFile reports whether a block's link is to a file for reading elsewhere, which stands attached.
func leadsToFile(b *block) bool {
	a := firstLink(b.node)
	return a != nil && filePath.MatchString(attr(a, "href"))
}

func startsWith(s string, starts []string) bool {
	return slices.ContainsFunc(starts, func(start string) bool { return strings.HasPrefix(s, start) })
}

// isCommentTitle reports whether a folded line stands over readers' comments: "Bình luận (12)".
func isCommentTitle(f string) bool { return words().commentTitle[strings.TrimRight(f, " 0123456789")] }

var filePath = regexp.MustCompile(`(?i)\.(?:pdf|docx?|xlsx?|pptx?|zip|rar)(?:$|[?#])`)

// datedLink is how a line ends that leads to another article and says when that appeared: "• Trao quà Tết (30/01/2009)".
var datedLink = regexp.MustCompile(`\d{1,2}[/-]\d{1,2}[/-]\d{4}[\d:., )\]]*(?:SA|CH|AM|PM)?[)\]]?$`)

// hashtags is how a line reads that has nothing else.
var hashtags = regexp.MustCompile(`^(?:#[\pL\pN_]+[\s,]*)+$`)

// counted is how a folded line reads that counts readers or what they wrote.
var counted = regexp.MustCompile(`^(?:\d+ )+(?:binh luan|luot doc|luot xem|y kien)$|^(?:danh gia|xep hang|diem) (?:\d+ ){2,4}(?:luot|phieu|danh gia)`)

// player is how a line reads that a player of the article read aloud shows: "Giọng nữ miền Bắc", "0:00 / 2:15", "Tốc độ: 1x".
var player = regexp.MustCompile(`^(?:Giọng (?:nữ|nam)(?: (?:miền )?(?:Bắc|Trung|Nam))?|Tốc độ:? \d(?:[.,]\d+)?x|\d{1,2}:\d{2}(?: ?/ ?\d{1,2}:\d{2})?)$`)

// sinceWhen is how a folded line reads that tells a page's age: as old as the capture, whose time is kept.
var sinceWhen = regexp.MustCompile(`^\d{1,3} (?:giay|phut|gio|ngay|tuan|thang|nam) truoc$`)

// pageNumbers is how a folded line reads that leads to the further pages of an article.
var pageNumbers = regexp.MustCompile(`^(?:(?:trang|page|truoc|sau|tiep|truoc do|trang sau|trang truoc|next|previous|prev|\d{1,3}) ?)+$`)
