package extract

import (
	"net/url"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"khobao/vietnamese"
)

// isDateline reports whether a text only says when: when it appeared, not when something is or was done. Beside that it may name its
// section, its readers, the size of its letters, each behind a label.
func isDateline(s string) bool {
	s = fullYear(s)
	if len(s) > maxDateline {
		return false
	}
	moments := vietnamese.FindMoments(s)
	if len(moments) == 0 {
		return false
	}
	if _, _, ok := vietnamese.ParseDateline(s); !ok && !saysWhenInParts(s) && !(ownDate.MatchString(folded(s)) && letters(s[moments[len(moments)-1].End:]) == 0) {
		return false
	}
	if len(moments) > 1 && strings.HasPrefix(folded(s[moments[0].End:moments[1].Start]), "den") { // from one day to another
		return false
	}
	return !isOtherDate(folded(s[:moments[0].Start]))
}

// maxDateline bounds a dateline, in bytes.
const maxDateline = 200

// saysWhenInParts reports whether one part of a line is a dateline, and what the others say stands behind labels.
func saysWhenInParts(s string) bool {
	const most = 60 // bytes
	when, named := false, false
	for part := range strings.SplitSeq(datelineParts.ReplaceAllString(s, "\n"), "\n") {
		if _, _, ok := vietnamese.ParseDateline(part); ok && !when {
			when = true
		} else if label, _, ok := strings.Cut(part, ":"); letters(part) > 0 && (!ok || len(part) > most || !besideDate.MatchString(folded(label))) {
			if !named || !looksName(part) { // of a second one who wrote it
				return false
			}
		} else {
			named = ok && words().label[folded(label)]
		}
	}
	return when
}

// besideDate is what else than the date stands in a dateline behind a label.
var besideDate = regexp.MustCompile(`^(?:(?:so )?luot (?:xem|doc|truy cap)|(?:da |so lan |so nguoi )?(?:xem|doc)|co chu|(?:chuyen |danh )?muc|tac gia|but danh|nguoi (?:dang|viet)|nguon(?: tin)?|binh luan|in|view|views)$`)

var datelineParts = regexp.MustCompile(`\s+[-–|•·]\s+|[|•·;]`)

// isOtherDate reports whether a folded text right before a date says that it is not the article's: "thoi gian thuc hien", "hieu luc tu ngay".
func isOtherDate(before string) bool {
	ends := func(label string) bool {
		return strings.HasSuffix(" "+before, " "+label) && !strings.HasSuffix(" "+before, " thu tu ngay")
	}
	if slices.ContainsFunc(words().OtherDates, ends) {
		return true
	}
	for _, day := range []string{" ngay", " luc", " vao"} {
		if rest, ok := strings.CutSuffix(before, day); ok {
			return isOtherDate(rest)
		}
	}
	return false
}

// shortYear is a date as Liferay writes it where nobody told it otherwise: 29/05/20 19:54.
var shortYear = regexp.MustCompile(`(^|[^\d/])(\d{1,2}/\d{1,2})/(\d{2})($|[^\d/])`)

// fullYear spells out the years of a dateline.
func fullYear(s string) string {
	if strings.Count(s, "/") < 2 { // nearly all texts, which the expression need not look at
		return s
	}
	return shortYear.ReplaceAllString(s, "$1$2/20$3$4")
}

// visibleDates returns the datelines that readers see: the profile's, then those beside the title, then those at the
// body's ends.
func (r *reader) visibleDates() []dateFound {
	var list []dateFound
	taken := map[int]bool{}
	add := func(text, from string, block int, updated bool) {
		for _, d := range readDateline(text) {
			d.from, d.raw, d.block, d.visible, d.early = "visible text "+from, text, block, true, block < r.titleBlock
			d.updated = d.updated || updated
			list = append(list, d)
		}
		taken[block] = true
	}
	for _, f := range r.bySelectors(func(p *Profile) []string { return p.Published }) {
		if i := r.blockOf(f.node); i >= 0 && !taken[i] && (r.besideTitle(i) || r.titleBlock < 0) {
			add(f.text(), f.from, i, false)
		}
	}
	for _, f := range r.bySelectors(func(p *Profile) []string { return p.Updated }) {
		if i := r.blockOf(f.node); i >= 0 && !taken[i] {
			add(f.text(), f.from, i, true)
		}
	}
	var late []int
	for i := range r.blocks {
		b := &r.blocks[i]
		text := b.text
		if i == r.titleBlock {
			text = r.besideTitleText(i)
		}
		if text == "" || taken[i] || b.caption && r.imageNear(i) || !r.besideTitle(i) || !isDateline(text) || r.body.has(i) && i != r.titleBlock && labelsOther(text) {
			continue
		}
		if r.titleBlock >= 0 && i < r.titleBlock {
			late = append(late, i)
			continue
		}
		add(text, describe(b.node), i, false)
	}
	// Those before the title come behind those after it, the nearest first: a clock that nothing marks as one stands farther up.
	for _, i := range slices.Backward(late) {
		add(r.blocks[i].text, describe(r.blocks[i].node), i, false)
	}
	return list
}

// readDateline returns the dates of a dateline: one, or two where it says when the article was updated as well.
func readDateline(s string) []dateFound {
	if len(s) > 300 {
		return nil
	}
	s = fullYear(s)
	var list []dateFound
	from := 0
	for _, m := range vietnamese.FindMoments(s) {
		if len(list) == 2 {
			break
		}
		d := fromMoment(m)
		before := folded(s[from:m.Start])
		d.updated = strings.Contains(before, "cap nhat") || strings.Contains(before, "update") || strings.Contains(before, "sua doi")
		from = m.End
		list = append(list, d)
	}
	return list
}

// Where a dateline may stand, in blocks.
const (
	maxBeforeTitle = 8
	maxAfterTitle  = 40
	maxLinksBefore = 5 // a header's clock is parted from the title by the menu
	maxAfterBody   = 3
)

// besideTitle reports whether a block stands where an article's dateline does: between title and body, a little before the
// title with no menu between, or at an end of the body. Furniture, clocks and other articles' dates do not.
func (r *reader) besideTitle(i int) bool {
	b := &r.blocks[i]
	if b.aside && !r.inOwnFooter(b) && (i <= r.titleBlock || i >= r.body.from || b.links > 0 && !beginsWithDate(b)) { // between title and body stand bars to share with the date in them
		return false
	}
	if b.row && r.body.has(i) { // a plan, a table of results
		return false
	}
	return !(b.links > 1 && b.mostlyLinks()) && !(b.item && b.links > 0) && r.inPlace(i) && !r.isClock(b) && !((i < r.titleBlock || i >= r.body.to) && r.behindHeadline(i))
}

// beginsWithDate reports whether a block's date stands before its links: of a bar to share, not of a link to another article.
func beginsWithDate(b *block) bool {
	const near = 40 // bytes: "Thứ năm, ngày "
	moments := vietnamese.FindMoments(truncate(b.text, 200))
	return !b.mostlyLinks() && len(moments) > 0 && moments[0].Start < near
}

// inOwnFooter reports whether a block stands in the <footer> of the <article> that the body is in.
func (r *reader) inOwnFooter(b *block) bool {
	footer := false
	for n := b.node; n != nil; n = n.Parent {
		footer = footer || n.DataAtom == atom.Footer
		if n.DataAtom == atom.Article {
			return footer && r.bodyNode != nil && within(r.bodyNode, n)
		}
	}
	return false
}

// behindHeadline reports whether right before block i, above the title or below the body, stands the linked headline of another article, whose date it may
// be: its address is an article's, or it is a heading in a box with the date. The names of sections and sites are linked, too.
func (r *reader) behindHeadline(i int) bool {
	if i == 0 {
		return false
	}
	b := &r.blocks[i-1]
	const most = 2 // links: its picture leads there, too
	if b.links > most || !b.mostlyLinks() || len(strings.Fields(b.text)) < 4 || r.linksToSelf(b) {
		return false
	}
	u, ok := r.target(b)
	if !ok || isHome(u) {
		return false
	}
	return r.linkKind(u) == ArticlePage || b.heading > 0 && r.titleBlock >= 0 && !within(r.blocks[r.titleBlock].node, around(b.node, r.blocks[i].node))
}

// target returns where a block's link leads.
func (r *reader) target(b *block) (*url.URL, bool) {
	a := linkOf(b)
	if a == nil || attr(a, "href") == "" {
		return nil, false
	}
	u, err := r.resolve(attr(a, "href"))
	return u, err == nil
}

// around returns the innermost element that holds both.
func around(a, b *html.Node) *html.Node {
	for a.Parent != nil && !within(b, a) {
		a = a.Parent
	}
	return a
}

// inPlace judges by place alone.
func (r *reader) inPlace(i int) bool {
	b, title := &r.blocks[i], r.titleBlock
	if title < 0 {
		title = max(0, r.body.from-1)
	}
	switch {
	case i < title:
		return title-i <= maxBeforeTitle && r.linksBetween(i, title) <= maxLinksBefore && (saysOwn(b) || !r.menuBetween(i, title)) && !apart(b.node, r.blocks[title].node)
	case i < r.body.from:
		return i-title <= maxAfterTitle && !r.otherHeading(title, i)
	case i < r.body.to:
		return i-r.body.from < 3 || r.body.to-i <= 3
	}
	return i-r.body.to < maxAfterBody && r.linksBetween(r.body.to-1, i) <= 2 && !r.otherHeading(r.body.to-1, i)
}

// linksBetween counts the links from block i to before block j.
func (r *reader) linksBetween(i, j int) int {
	n := 0
	i = max(i, 0)
	for _, b := range r.blocks[i:max(i, j)] {
		n += b.links
	}
	return n
}

// menuBetween reports whether a menu or a path that begins with the front page stands between the two blocks: what is before it is the
// page's header.
func (r *reader) menuBetween(from, to int) bool {
	for i := from + 1; i < to; i++ {
		b := &r.blocks[i]
		if b.links > 0 && startsWith(folded(truncate(b.text, 60))+" ", []string{"trang chu ", "trang nhat ", "home "}) {
			return true
		}
	}
	return false
}

// saysOwn reports whether a dateline says, or is named so, that the article appeared then. A header's clock is none such.
func saysOwn(b *block) bool {
	if ownDate.MatchString(folded(truncate(b.text, 60))) {
		return true
	}
	return slices.ContainsFunc([]*html.Node{b.node, b.inline, b.first}, func(n *html.Node) bool {
		return n != nil && ownDateName.MatchString(squeezed(n))
	})
}

var (
	ownDate     = regexp.MustCompile(`^(?:(?:thoi gian|ngay|gio) (?:dang|xuat ban)|(?:bai )?dang (?:tren |trong |tai )?(?:so |ngay|luc|vao)|xuat ban (?:ngay|luc)|published|posted)\b`)
	ownDateName = regexp.MustCompile(`ngaydang|ngayxuatban|publish|pubdate|postdate|postedon|entrydate|newsdate|articledate|datepost`)
)

// otherHeading reports whether a list of other articles, or of what readers wrote, has begun between the two blocks.
func (r *reader) otherHeading(from, to int) bool {
	for _, b := range r.blocks[from+1 : max(from+1, to)] {
		if b.heading > 0 && b.mostlyLinks() || (b.heading > 0 || b.allBold()) && isCommentTitle(folded(b.text)) && !r.leadsOn(&b) {
			return true
		}
	}
	return false
}

// apart reports whether one of the two stands in a <header> that the other is outside of.
func apart(a, b *html.Node) bool {
	for n := a; n != nil; n = n.Parent {
		if n.DataAtom == atom.Header || n.DataAtom == atom.Nav {
			return !within(b, n)
		}
	}
	return false
}

// isClock reports whether a block shows the reader's present: named so, or "Hôm nay: …".
func (r *reader) isClock(b *block) bool {
	if f := folded(truncate(b.text, 60)); strings.HasPrefix(f, "hom nay") || strings.HasPrefix(f, "bay gio") {
		return true
	}
	for n, up := b.node, 0; n != nil && up < 2; n, up = n.Parent, up+1 {
		if clockNamed(n) {
			return true
		}
	}
	clock, n := false, 0
	for c := b.node.FirstChild; c != nil && n < 8; c, n = c.NextSibling, n+1 {
		clock = clock || c.Type == html.ElementNode && !isIcon(c) && clockNamed(c)
	}
	return clock
}

func clockNamed(n *html.Node) bool {
	return named(n, words().clock) || hasPart(squeezed(n), words().ClockParts)
}

// isIcon reports whether an element only draws: the clock face that stands before a dateline shows no time.
func isIcon(n *html.Node) bool {
	return n.FirstChild == nil && (n.DataAtom == atom.I || n.DataAtom == atom.Span || n.DataAtom == atom.Em)
}

// labelsOther reports whether a line of the body says what else its date is of: "Thời gian: 7h30 ngày 20/6/2019".
func labelsOther(s string) bool {
	before := s[:vietnamese.FindMoments(fullYear(s))[0].Start]
	label, _, ok := strings.Cut(before, ":")
	return ok && label != "" && otherLabel.MatchString(folded(label)) || sourceLabel.MatchString(s)
}

var otherLabel = regexp.MustCompile(`^(?:\d )?(?:thoi (?:gian|han|diem)|han |ngay (?:thi|mat|mo|phat hanh)|khoi hanh|khai giang|le )`)
