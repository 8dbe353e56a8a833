package extract

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// findAuthor takes the byline that readers see before what machines are told, which often is the paper or an account's name.
func (r *reader) findAuthor() {
	for _, f := range r.bySelectors(func(p *Profile) []string { return p.Author }) {
		i, text := r.blockOf(f.node), f.text()
		r.takeAuthor(byline(text), text, f.from)
		if i >= 0 && r.blocks[i].text == text && r.body.has(i) {
			r.bylines[i] = true
		}
	}
	r.credits()
	r.bylineInBody()
	r.bylineBehind()
	r.bylineByName()
	r.bylineInDateline()
	if ld, ok := r.meta.article(); ok {
		var people []string
		for _, a := range ld.authors {
			if name := byline(a); name != "" && !r.namesPaper(name) && folded(name) != folded(ld.publisher) {
				people = append(people, name)
			}
		}
		r.takeAuthor(strings.Join(people, ", "), strings.Join(ld.authors, ", "), "JSON-LD author")
	}
	v, from := r.meta.tag("author", "article:author", "dc.creator", "dable:author")
	r.takeAuthor(byline(v), v, from)
}

// takeAuthor takes a name if none is taken yet; an empty name is a byline that names nobody.
func (r *reader) takeAuthor(name, raw, from string) {
	if strings.TrimSpace(raw) == "" {
		return
	}
	switch {
	case name == "" || r.namesPaper(name):
		r.offer(Author, raw, from, false, "names nobody")
	case r.author == "":
		r.author = name
		r.offer(Author, raw, from, true, "")
	default:
		r.offer(Author, raw, from, false, "")
	}
}

// bylineInBody looks at the body's last blocks, and one behind it, for a short line set apart at the right or in bold.
func (r *reader) bylineInBody() {
	looked, last, found, behind := 0, true, false, true // behind: all prose stands before
	for i := min(r.body.to, len(r.blocks)-1); i >= r.body.from && i >= 0 && looked < 4; i-- {
		b := &r.blocks[i]
		if b.text == "" || b.aside || b.caption || b.mostlyLinks() && b.linked > 60 || words().isJunk(folded(b.text)) {
			continue
		}
		looked++
		alone := last && r.body.has(i) && r.signsOff(b)
		last = last && !r.body.has(i)
		if i == r.titleBlock || !alone && !r.looksByline(b, behind) {
			behind = behind && (!b.isProse() || callToReaders.MatchString(folded(truncate(b.text, 60))))
			if b.isProse() && len(b.text) > 200 {
				return
			}
			continue
		}
		name := byline(b.text)
		if found && name != "" { // above the byline may stand a source, and no other name
			continue
		}
		r.bylines[i] = true
		r.takeAuthor(name, b.text, "byline "+describe(b.node))
		found = found || r.author != ""
	}
}

// bylineBehind takes a name with a label behind the body, where attachments stand between.
func (r *reader) bylineBehind() {
	const far = 6
	for i := r.body.to; i < min(r.body.to+far, len(r.blocks)) && r.author == ""; i++ {
		b := &r.blocks[i]
		if label, rest := splitLabel(b.text); label != "" && !b.aside && b.links == 0 && looksName(withoutNotes(rest)) {
			r.takeAuthor(byline(b.text), b.text, "byline "+describe(b.node))
		}
	}
}

// credits takes the author of a list of who did what, as magazine layouts end with: one line for the text, one at least for pictures
// or design beside it. Only the text's is the author.
func (r *reader) credits() {
	const around = 8
	w := words()
	author, others := -1, 0
	from, to := max(r.body.from, r.body.to-around), min(len(r.blocks), r.body.to+around)
	for i := from; i < to; i++ {
		b := &r.blocks[i]
		m := labelEnd.FindStringSubmatchIndex(b.text)
		if m == nil || len(b.text) > 120 || b.links > 0 || !looksName(withoutNotes(b.text[m[1]:])) {
			continue
		}
		switch label := folded(b.text[m[2]:m[3]]); {
		case w.textCredit[label] && author < 0:
			author = i
		case w.otherCredit[label]:
			others++
		default:
			continue
		}
		r.bylines[i] = true
	}
	if author < 0 || others == 0 {
		for i := from; i < to; i++ {
			delete(r.bylines, i)
		}
		return
	}
	b := &r.blocks[author]
	r.takeAuthor(byline(labelEnd.ReplaceAllString(b.text, "")), b.text, "credits "+describe(b.node))
}

// looksByline reports whether a block is set like a byline: short, without a sentence's end, and at the right, in bold or
// italics, or with a label that only bylines have. Bold alone makes a byline of what stands behind all prose: before it, it makes a heading.
func (r *reader) looksByline(b *block, behind bool) bool {
	if utf8.RuneCountInString(b.text) > 80 || b.heading > 0 || b.row || b.item {
		return false
	}
	if authorNamed(b.node) {
		return true
	}
	if label, rest := splitLabel(b.text); label != "" && !endsSentence(b.text) && !hasDigits(rest) {
		return true
	}
	f := folded(b.text)
	if sourceLabel.MatchString(b.text) && !strings.HasSuffix(b.text, ".") {
		return true
	}
	if strings.HasPrefix(f, "theo ") && len(strings.Fields(f)) <= 8 && (b.right || b.allBold() || b.allItalic() || b.text[0] == '(') {
		return true
	}
	return (b.right || behind && b.allBold() && !b.centred) && looksName(withoutNotes(unwrapped(b.text)))
}

// signsOff reports whether the body's last paragraph is nothing but the name of a person or of an office.
func (r *reader) signsOff(b *block) bool {
	text := withoutNotes(mail.ReplaceAllString(b.text, "")) // an address stands behind the name
	n := len(strings.Fields(text))
	if n > 6 || b.heading > 0 || b.row || b.item || b.centred || strings.HasSuffix(b.text, ".") {
		return false
	}
	// At the right and in bold it may name an office, too: "Văn phòng Sở".
	return (n >= 2 || initials.MatchString(text)) && looksName(text) || b.right && b.allBold() && startsUpper(b.text) && !isDateline(b.text)
}

// bylineInDateline takes a name that the article's dateline gives with a label: "29/05/2020 | Tác giả: P.Y - Lượt xem: 12"; or else with a
// link to what its bearer wrote.
func (r *reader) bylineInDateline() {
	for _, i := range slices.Sorted(maps.Keys(r.dateBlocks)) {
		parts := strings.Split(datelineParts.ReplaceAllString(r.blocks[i].text, "\n"), "\n")
		for k, part := range parts {
			if label, _ := splitLabel(strings.TrimSpace(part)); label == "" {
				continue
			}
			if k+1 < len(parts) && strings.Contains(r.blocks[i].text, part+" - "+parts[k+1]) && looksName(parts[k+1]) { // a second one
				part += " - " + parts[k+1]
			}
			r.takeAuthor(byline(part), part, "dateline "+describe(r.blocks[i].node))
		}
		if el := r.nameBesideDate(i); el != nil {
			r.takeAuthor(byline(textOf(el)), textOf(el), "dateline "+describe(el))
		}
	}
}

// nameBesideDate returns the element of a dateline that has nothing but a name, and leads to what its bearer wrote. Sections, places and
// buttons stand there, too, and nothing else tells them from names.
func (r *reader) nameBesideDate(i int) (name *html.Node) {
	const most = 30 // elements
	b := &r.blocks[i]
	if i <= r.titleBlock || i > r.body.from || b.aside || b.links == 0 {
		return nil
	}
	looked := 0
	each(b.node, func(n *html.Node) { // which may hold more blocks
		if looked++; looked > most || name != nil || n.DataAtom != atom.A || !authorPath.MatchString(attr(n, "href")) {
			return
		}
		if text := textOf(n); strings.Contains(b.text, text) && looksName(text) {
			name = n
		}
	})
	return name
}

// authorPath is the address of what somebody wrote.
var authorPath = regexp.MustCompile(`(?i)/(?:tac-gia|author|but-danh|phong-vien|nguoi-viet|profile)s?[/=-]`)

// bylineByName looks for an element named as the author's near the title or behind the body. The outermost one may hold
// links to the author's other articles too; then one within it is taken.
func (r *reader) bylineByName() {
	const maxTried = 40
	tried := 0
	each(r.doc, func(n *html.Node) {
		if tried >= maxTried || n.DataAtom == atom.Body || n.DataAtom == atom.Meta || !authorNamed(n) {
			return
		}
		tried++
		text := textOf(n)
		if text == "" || len(text) > 120 || hasAny(folded(text), words().AuthorAside) {
			return
		}
		i := r.blockOf(n)
		if i < 0 || r.blocks[i].aside || i == r.titleBlock || !r.nearArticle(i) {
			return
		}
		if r.body.has(i) && r.blocks[i].text == text {
			if r.bylines[i] {
				return
			}
			r.bylines[i] = true
		}
		r.takeAuthor(byline(text), text, describe(n))
	})
}

// authorNamed reports whether an element is named as the author's: by one of its words, or by all of a name, "tac-gia".
func authorNamed(n *html.Node) bool {
	set := words().author
	if named(n, set) {
		return true
	}
	if !strings.ContainsAny(attr(n, "class")+attr(n, "id"), "-_") {
		return false
	}
	for name := range strings.FieldsSeq(squeezed(n)) {
		if set[name] {
			return true
		}
	}
	return false
}

// nearArticle reports whether a block stands right before the title, or between it and a little after the body.
func (r *reader) nearArticle(i int) bool {
	return i < r.body.to+8 && (i > r.titleBlock || r.inPlace(i))
}

func hasAny(s string, parts []string) bool {
	for _, p := range parts {
		if strings.Contains(s, p) {
			return true
		}
	}
	return false
}

// namesPaper reports whether a name is the outlet's, its host's or some institution's.
func (r *reader) namesPaper(name string) bool {
	f := folded(name)
	site, _ := r.meta.tag("og:site_name")
	if f == folded(r.outlet.Name) && f != "" || f == folded(site) && f != "" {
		return true
	}
	host := strings.ReplaceAll(bareHost(r.onSite(r.url).Hostname()), "-", "")
	joined := strings.ReplaceAll(f, " ", "")
	return len(joined) > 3 && (strings.HasPrefix(host, joined+".") || strings.HasPrefix(joined, host) || joined == strings.ReplaceAll(host, ".", ""))
}

var (
	notes    = regexp.MustCompile(`\s*\([^()]*\)\s*$|^\s*\([^()]*\)\s*`)
	labelEnd = regexp.MustCompile(`^([^:]{2,30}):\s*`)
	mail     = regexp.MustCompile(`\S+@\S+|https?://\S+|www\.\S+`)
	trailing = regexp.MustCompile(`[\s,;.|/–—-]+$`)
	leading  = regexp.MustCompile(`^[\s,;.|/–—*-]+`)
	initials = regexp.MustCompile(`^[\p{Lu}][\p{L}]{0,3}(?:\s?\.\s?[\p{Lu}][\p{L}]{0,3})*\.?$`)
	// whose the pictures are, behind whose the text is; what was done with it
	otherCredit = regexp.MustCompile(`(?i)\s*[;,.|/–-]\s*(?:ảnh|clip|video|đồ họa|minh họa|thiết kế|trình bày)\s*:.*$|\s+(?:thực hiện|tổng hợp|lược ghi)$`)
	hostName    = regexp.MustCompile(`(?i)^\S+\.(?:vn|com|net|org|info|asia)$`)
	lowerList   = setOf([]string{"và", "-", "–", "&", "cùng", "nhóm", "của", "từ"})
)

// byline returns the name in a byline: "Tin, ảnh: P.Y" gives "P.Y"; a source ("Theo …"), the paper or an account give none.
func byline(s string) string {
	s = clean(s)
	if utf8.RuneCountInString(s) > 120 {
		return ""
	}
	s = withoutNotes(unwrapped(mail.ReplaceAllString(s, "")))
	for range 3 {
		label, rest := splitLabel(s)
		if label == "" {
			break
		}
		s = withoutNotes(rest)
	}
	s = otherCredit.ReplaceAllString(s, "")
	s = leading.ReplaceAllString(trailing.ReplaceAllString(s, ""), "")
	if rest, ok := cutTheo(s); ok && initials.MatchString(rest) && strings.Contains(rest, ".") { // a person after all
		s = rest
	}
	for _, by := range []string{"By ", "by ", "Bởi ", "bởi ", "Đăng bởi ", "Viết bởi "} {
		if rest, ok := strings.CutPrefix(s, by); ok {
			s = rest
		}
	}
	for _, office := range []string{"PV ", "Phóng viên "} {
		if rest, ok := strings.CutPrefix(s, office); ok && strings.Contains(rest, " ") && looksName(rest) {
			s = rest
		}
	}
	f := folded(s)
	w := words()
	if f == "" || w.noAuthor[f] || hasAny(f, w.NoAuthorParts) || strings.HasPrefix(f, "theo ") || strings.HasPrefix(f, "nguon ") || strings.HasPrefix(f, "bao ") {
		return ""
	}
	if hostName.MatchString(s) || strings.HasPrefix(f, "admin") || strings.ContainsAny(s, "@:") || strings.Count(s, " ") > 14 || hasDigits(f) {
		return ""
	}
	return s
}

// wrapped is a whole byline in brackets, with what its author did: "(T.H tổng hợp)".
var wrapped = regexp.MustCompile(`(?i)^\(([^()]{2,60}?)(?:\s+(?:tổng hợp|sưu tầm|lược ghi|lược dịch|biên soạn|ghi|thực hiện|st|th))?\)$`)

// unwrapped takes a byline out of its brackets, if what is in them can be a name.
func unwrapped(s string) string {
	if m := wrapped.FindStringSubmatch(s); m != nil && looksName(m[1]) {
		return m[1]
	}
	return s
}

// cutTheo parts "Theo X", which names a source.
func cutTheo(s string) (string, bool) {
	for _, theo := range []string{"Theo ", "theo ", "THEO "} {
		if rest, ok := strings.CutPrefix(s, theo); ok {
			return strings.TrimSpace(rest), true
		}
	}
	return s, false
}

// withoutNotes cuts remarks in brackets off both ends: "(tổng hợp)", "(Theo TTXVN)".
func withoutNotes(s string) string {
	for {
		cut := strings.TrimSpace(notes.ReplaceAllString(s, ""))
		if cut == s {
			return s
		}
		s = cut
	}
}

// splitLabel parts "Tin, ảnh: P.Y" into label and rest; the label is empty where there is none.
func splitLabel(s string) (label, rest string) {
	m := labelEnd.FindStringSubmatchIndex(s)
	if m == nil {
		return "", s
	}
	label = folded(s[m[2]:m[3]])
	if !words().label[label] {
		return "", s
	}
	return label, s[m[1]:]
}

// looksName reports whether a text is one or several names: each word begins with a capital, or it is made of initials.
func looksName(s string) bool {
	if isDateline(s) || s == "" || strings.HasSuffix(s, "…") || strings.ContainsAny(s, "?!\"“”:+") {
		return false
	}
	words := strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == ',' || r == '/' })
	if len(words) == 0 || len(words) > 12 {
		return false
	}
	for _, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(r) && !lowerList[strings.ToLower(w)] || hasDigits(w) {
			return false
		}
	}
	return initials.MatchString(words[0]) || len(words) >= 2 || utf8.RuneCountInString(s) <= 20
}

func startsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

func hasDigits(s string) bool { return strings.ContainsAny(s, "0123456789") }

var sourceLabel = regexp.MustCompile(`(?i)^\(?nguồn(?: tin| ảnh| bài(?: viết)?)?\s*:`)
