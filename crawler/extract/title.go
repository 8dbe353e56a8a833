package extract

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// findTitle takes the headline that readers see, and holds it against what machines are told: the page's first h1 may be the
// section's, and og:title may carry the site's name or an older wording.
func (r *reader) findTitle() {
	declared := r.declaredTitles()
	r.prose = r.firstProse()
	type choice struct {
		text, from string
		block      int
		score      float64
	}
	var choices []choice
	for _, f := range r.bySelectors(func(p *Profile) []string { return p.Title }) {
		if text := f.text(); text != "" && len(text) <= 400 {
			choices = append(choices, choice{text, f.from, r.blockOf(f.node), 60 + agreement(text, declared)})
			break
		}
	}
	for i := range r.blocks {
		b := &r.blocks[i]
		if score, ok := r.headingScore(b, declared); ok {
			text, el := headline(b)
			choices = append(choices, choice{text, describe(el), i, score})
		}
	}
	best := -1
	for i, c := range choices {
		if best < 0 || c.score > choices[best].score {
			best = i
		}
	}
	strong := withoutElement(declared)
	if best >= 0 && choices[best].score >= 20 && (len(strong) == 0 || agreement(choices[best].text, strong) > 0 || choices[best].score >= 40) {
		c := choices[best]
		r.title, r.titleBlock = c.text, c.block
	}
	for i, c := range choices {
		if i == best || c.score >= 20 {
			r.offer(Title, c.text, c.from, i == best && r.title != "", "")
		}
	}
	for _, d := range declared {
		take := r.title == ""
		if take {
			r.title = d.value
		}
		r.offer(Title, d.value, d.from, take, "")
	}
	const siteName = 6 // words: "UBND xã Long Hải"
	if r.title == "" || best < 0 && len(strong) == 0 && len(strings.Fields(r.title)) <= siteName && r.blockWithText(r.title) < 0 {
		r.titleByPlace()
	}
	for _, d := range declared {
		if rest, ok := strings.CutPrefix(r.title, d.value); ok && isDateline(rest) || r.titleBlock >= 0 && isKicker(&r.blocks[r.titleBlock], d.value) {
			r.title = d.value
		}
	}
	if r.titleBlock < 0 {
		r.titleBlock = r.blockWithText(r.title)
	}
	for i := 0; r.titleBlock < 0 && i < len(r.blocks); i++ {
		if isDateline(r.besideTitleText(i)) {
			r.titleBlock = i
		}
	}
}

// isKicker reports whether a headline is what machines are told behind a few words in an element of their own: the section, a label.
func isKicker(b *block, told string) bool {
	const most = 5 // words
	before, ok := strings.CutSuffix(b.text, told)
	before = strings.TrimSpace(before)
	return ok && b.first != nil && before != "" && len(strings.Fields(before)) <= most && textOf(b.first) == before
}

// titleByPlace takes a line for the headline where nothing is set or named as one and machines are told the site's name alone: the line in
// bold that a text begins with, for offices paste their whole text into one field, or else the line right over the dateline.
func (r *reader) titleByPlace() {
	const before, far = 3, 12 // blocks before the body
	for i := max(0, r.body.from-before); i < min(r.body.from+1, r.body.to); i++ {
		if b := &r.blocks[i]; b.allBold() && readsAsHeadline(b) {
			r.titleFromPlace(i, "bold ")
			return
		}
	}
	for i := r.body.from - 1; i > 0 && i >= r.body.from-far; i-- {
		if isDateline(r.blocks[i].text) && r.besideTitle(i) && readsAsHeadline(&r.blocks[i-1]) {
			r.titleFromPlace(i-1, "over the dateline ")
			return
		}
	}
}

func (r *reader) titleFromPlace(i int, place string) {
	b := &r.blocks[i]
	r.title, r.titleBlock = b.text, i
	r.offer(Title, b.text, place+describe(b.node), true, "")
}

// readsAsHeadline reports whether a line has some words, no link and no end of a sentence.
func readsAsHeadline(b *block) bool {
	const least, most = 4, 300 // words, bytes
	return b.text != "" && !b.aside && !b.row && b.links == 0 && len(b.text) <= most && len(strings.Fields(b.text)) >= least && !endsSentence(b.text) && !isDateline(b.text)
}

// besideTitleText returns what a block says beside the title: some portals set the date there.
func (r *reader) besideTitleText(i int) string { return beside(r.blocks[i].text, r.title) }

// beside returns what a text says behind or before a part of it; nothing where that is in the middle.
func beside(text, part string) string {
	if part == "" {
		return ""
	}
	if rest, ok := strings.CutPrefix(text, part); ok {
		return rest
	}
	rest, ok := strings.CutSuffix(text, part)
	if !ok {
		return ""
	}
	return rest
}

// maxTitle bounds a headline, in bytes. No headline is a tenth as long.
const maxTitle = 4 << 10

// declaredTitles returns what the page tells machines, best first, without the site's name.
func (r *reader) declaredTitles() []found {
	var list []found
	site, _ := r.meta.tag("og:site_name", "application-name", "twitter:site")
	add := func(value, from string) {
		if value = r.withoutSite(truncate(value, maxTitle), site); value != "" {
			list = append(list, found{value: value, from: from, folded: folded(value)})
		}
	}
	if ld, ok := r.meta.article(); ok {
		add(ld.headline, "JSON-LD headline")
	}
	for _, name := range []string{"og:title", "twitter:title", "title", "dc.title"} {
		v, from := r.meta.tag(name)
		add(v, from)
	}
	add(r.meta.pageTitle, "title element")
	return list
}

var titleSeparators = []string{" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " _ "}

// siteWords are the words of which one at least stands in the name of a Vietnamese news site.
var siteWords = setOf(strings.Fields("bao dien tu online cong thong tin portal tap chi trang tin dai phat thanh truyen hinh news newspaper"))

// withoutSite cuts the site's name off a title's end, and off its start where it is marked off by a bar.
func (r *reader) withoutSite(title, site string) string {
	for _, sep := range titleSeparators {
		if i := strings.LastIndex(title, sep); i > 0 && r.namesSite(title[i+len(sep):], site) {
			return r.withoutSite(strings.TrimSpace(title[:i]), site)
		}
		if i := strings.Index(title, sep); i > 0 && site != "" && folded(title[:i]) == folded(site) {
			title = strings.TrimSpace(title[i+len(sep):])
		}
	}
	if r.namesSite(title, site) && (len(strings.Fields(title)) <= 4 || mostlySiteWords(folded(title))) {
		return ""
	}
	return title
}

// namesSite reports whether s is a site's name: the declared one, the outlet's, the host's, or mostly words of such names.
func (r *reader) namesSite(s, site string) bool {
	f := folded(s)
	if f == "" || f == folded(site) || f == folded(r.outlet.Name) {
		return true
	}
	if host := bareHost(r.onSite(r.url).Hostname()); f == folded(host) || len(f) > 4 && strings.Contains(strings.ReplaceAll(host, "-", ""), strings.ReplaceAll(f, " ", "")) {
		return true
	}
	return len(strings.Fields(f)) <= 9 && (strings.HasPrefix(f, "bao ") || mostlySiteWords(f))
}

// mostlySiteWords reports whether half the words of a folded text are such as sites are called by.
func mostlySiteWords(f string) bool {
	all, n := strings.Fields(f), 0
	for _, w := range all {
		if siteWords[w] {
			n++
		}
	}
	return n*2 >= len(all)
}

// agreement scores how far a visible headline is what machines are told: 0 to 50.
func agreement(text string, declared []found) float64 {
	f, best := folded(text), 0.0
	for _, d := range declared {
		g := d.folded
		score := 50 * alike(f, g)
		if f != "" && strings.HasPrefix(g, f) && len(f) >= 20 {
			score = max(score, 45)
		}
		if score < 25 { // a few words in common prove nothing
			score = 0
		}
		best = max(best, score)
	}
	return best
}

// headingScore tells how likely a block is the article's headline; ok is false for what cannot be one.
func (r *reader) headingScore(b *block, declared []found) (score float64, ok bool) {
	text, el := headline(b)
	if text == "" || len(text) > 400 || letters(text) < 6 || b.row || r.bodyNode != nil && b.index >= r.body.to {
		return 0, false
	}
	byName := titleNamed(el) || isBigFont(el)
	if b.heading == 0 && !byName && b.index > r.body.from {
		return 0, false
	}
	agrees := agreement(text, declared)
	if b.heading == 0 && !byName && agrees < 45 {
		return 0, false
	}
	if b.aside && agrees < 45 {
		return 0, false
	}
	// What only the title element says may be the section's name; portals leave it at that.
	if agrees > 0 && agreement(text, withoutElement(declared)) == 0 {
		agrees *= 0.6
		if sectionNamed(el) || len(strings.Fields(folded(text))) <= 4 && r.longerHeadingAfter(b) {
			agrees = 0
		}
	}
	score = agrees + map[int]float64{0: 2, 1: 22, 2: 12, 3: 8, 4: 4}[b.heading]
	if byName {
		score += 8
	}
	if r.bodyNode != nil {
		switch gap := r.prose - b.index; {
		case gap <= -4:
			score -= 40 // a sub-heading, or another article
		case gap <= 12:
			score += 10
		}
		if b.index == r.lastHeading() {
			score += 8
		}
	}
	if len(text) < 20 {
		score -= 8
	}
	if sectionNamed(el) {
		score -= 12
		if r.longerHeadingAfter(b) {
			score -= 12
		}
	}
	if b.mostlyLinks() && !r.linksToSelf(b) {
		score -= 25
	}
	if b.aside {
		score -= 15
	}
	return score, true
}

// firstProse returns the index of the body's first paragraph of prose; of a body without, that of its first block. An element that holds
// more than the article has menus before it.
func (r *reader) firstProse() int {
	for i := r.body.from; i < r.body.to; i++ {
		if r.blocks[i].isProse() {
			return i
		}
	}
	return r.body.from
}

// withoutElement leaves the title element out of the declared titles.
func withoutElement(declared []found) []found {
	if n := len(declared); n > 0 && declared[n-1].from == "title element" {
		return declared[:n-1]
	}
	return declared
}

// longerHeadingAfter reports whether a heading that is no link and reads like a headline stands between b and the body.
func (r *reader) longerHeadingAfter(b *block) bool {
	for i := b.index + 1; i < r.body.from && i < len(r.blocks); i++ {
		if h := &r.blocks[i]; (h.heading > 0 || titleNamed(headingElement(h))) && !h.aside && !h.mostlyLinks() && len(strings.Fields(h.text)) >= 6 {
			return true
		}
	}
	return false
}

// lastHeading returns the index of the last heading before the body that is no link; -1 for none.
func (r *reader) lastHeading() int {
	for i := min(r.body.from, len(r.blocks)) - 1; i >= 0 && i >= r.body.from-20; i-- {
		if h := &r.blocks[i]; h.text != "" && (h.heading > 0 && h.heading <= 3 || titleNamed(headingElement(h))) && !h.aside && !h.mostlyLinks() && len(h.text) <= 300 &&
			!named(h.node, words().lead) {
			return i
		}
	}
	return -1
}

// headline returns what a block says as a headline, and the element that makes it one: a portal may set the date beside it on the same line.
func headline(b *block) (string, *html.Node) {
	for _, el := range []*html.Node{b.first, b.last} {
		if b.heading == 0 && b.inline == nil && el != nil && hasDigits(b.text) && (titleNamed(el) || isBigFont(el)) {
			if text := textOf(el); isDateline(beside(b.text, text)) {
				return text, el
			}
		}
	}
	return b.text, headingElement(b)
}

// headingElement returns the element that makes the block a heading: the h1 around a span, a span that holds all of the
// block, or the block's own.
func headingElement(b *block) *html.Node {
	if b.heading == 0 && b.inline != nil && (titleNamed(b.inline) || isBigFont(b.inline)) {
		return b.inline
	}
	n := b.node
	for range 3 {
		if n.Parent == nil {
			break
		}
		switch n.DataAtom {
		case atom.H1, atom.H2, atom.H3, atom.H4:
			return n
		}
		if b.heading == 0 {
			return b.node
		}
		n = n.Parent
	}
	return b.node
}

// isBigFont reports whether the element is <font> in a headline's size.
func isBigFont(n *html.Node) bool {
	for ; n != nil && !isBlockLevel[n.DataAtom]; n = n.Parent {
		if size := attr(n, "size"); n.DataAtom == atom.Font && (size == "4" || size == "5" || size == "6" || size == "+1" || size == "+2") {
			return true
		}
	}
	return false
}

// titleNamed reports whether the element or the one around it is named as a title.
func titleNamed(n *html.Node) bool {
	w := words()
	// Editors of forms name their fields so: ctl00_Main_lblTieuDe.
	return named(n, w.title) || n.Parent != nil && named(n.Parent, w.title) || hasPart(squeezed(n), w.TitleParts)
}

func sectionNamed(n *html.Node) bool {
	return named(n, words().section) || n.Parent != nil && named(n.Parent, words().section)
}

// linksToSelf reports whether the block's link leads to the page itself, as some headlines do, or nowhere.
func (r *reader) linksToSelf(b *block) bool {
	if linkOf(b) == nil {
		return false
	}
	u, ok := r.target(b)
	return !ok || canonical(u) == canonical(r.url)
}

// linkOf returns the link in a block, or the one around it; nil where there is none.
func linkOf(b *block) *html.Node {
	n := firstLink(b.node)
	for around := b.node; n == nil && around != nil; around = around.Parent {
		if around.DataAtom == atom.A {
			n = around
		}
	}
	return n
}

// firstLink returns the first link among the first elements under n.
func firstLink(n *html.Node) *html.Node {
	const maxLooked = 50
	var link *html.Node
	looked := 0
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if looked++; n.DataAtom == atom.A && attr(n, "href") != "" {
			link = n
		}
		for c := n.FirstChild; c != nil && link == nil && looked < maxLooked; c = c.NextSibling {
			walk(c)
		}
	}
	walk(n)
	return link
}

// blockOf returns the index of the first block within n, or of the block that n is a part of; -1 for none.
func (r *reader) blockOf(n *html.Node) int {
	s, ok := r.spans[n]
	if ok {
		if s.from == s.to {
			return -1
		}
		return s.from
	}
	const maxLooked = 100 // blocks between line breaks
	s = r.spanOf(n)
	text := textOf(n)
	for i := s.from; i < min(s.to, s.from+maxLooked); i++ {
		if text != "" && strings.Contains(r.blocks[i].text, text) {
			return i
		}
	}
	return -1
}

// blockWithText returns the index of the first block that says the text, or -1.
func (r *reader) blockWithText(s string) int {
	f := folded(s)
	for i := range r.blocks {
		if f != "" && folded(r.blocks[i].text) == f {
			return i
		}
	}
	return -1
}

// bySelectors returns what the profile's selectors find, in the selectors' order.
func (r *reader) bySelectors(of func(*Profile) []string) []found {
	const maxEach = 100
	if r.profile == nil {
		return nil
	}
	var list []found
	for _, s := range of(r.profile) {
		for i, n := range r.profile.query(r.doc, s) {
			if i == maxEach {
				break
			}
			list = append(list, found{from: s, node: n})
		}
	}
	return list
}
