package extract

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// kind decides what the page is, and says why where it is no article.
func (r *reader) kind() (Kind, string) {
	size := len(r.lead)
	for _, p := range slices.Concat(r.paragraphs, r.captions) {
		size += len(p)
	}
	if kind, why := r.standsIn(); kind != Unknown {
		return kind, why
	}
	asked := asAsked(r.url)
	switch {
	case isHome(r.url):
		return List, "it is the front page"
	case r.profile.kindOf(r.url) == Other:
		return Other, "its address is one of a page without article"
	case r.givesHome():
		return List, "it says that it is the front page"
	case pagingQuery.MatchString(asked.RawQuery) && r.profile.kindOf(asked) != ArticlePage && !r.meta.saysArticle() && !r.goesOn():
		return List, "its address asks for a further page of a list"
	case r.title == "":
		return Other, "it has no title"
	case words().page[lastSegment(r.url)]:
		return Other, "its address is one of a page about the site"
	case size < minText:
		return r.listOr(Other), fmt.Sprintf("its text has only %d bytes", size)
	case len(r.paragraphs) == 0 && r.published == nil && !r.meta.saysArticle():
		return r.listOr(Other), "it has neither text nor date"
	case r.titleLinksElsewhere():
		return List, "its headline leads to another page"
	case r.looksList():
		return List, "it lists other pages"
	}
	points, against := r.evidence(size)
	switch {
	case points < enough:
		return r.listOr(Other), "too little speaks for an article: " + strings.Join(against, ", ")
	case r.breaksOff(size):
		return Door, AsksAccount
	}
	return ArticlePage, ""
}

// goesOn reports whether the page's address is that of an article's page but for its number.
func (r *reader) goesOn() bool {
	for _, first := range pageForms(asAsked(r.url)) {
		if u, err := parseURL(first); err == nil && r.linkKind(u) == ArticlePage {
			return true
		}
	}
	return false
}

// What a Door asks, as Result.Why says it.
const (
	AsksAccount = "it asks for an account"
	AsksPerson  = "it asks whether a person is there"
	AsksLater   = "it says that the site is out of service"
)

// standsIn reports whether the page is shown in place of the one that was asked for, with status 200 though it be: Door, Missing, or
// Unknown for neither. Such a page says so in its headline, and hardly anything else.
func (r *reader) standsIn() (Kind, string) {
	const most = 2500 // bytes; an article about such pages is longer, or has a longer headline
	if unlinked(r.blocks) > most || r.meta.saysArticle() || r.published != nil && r.lead != "" {
		return Unknown, ""
	}
	site, _ := r.meta.tag("og:site_name", "application-name")
	says := []string{r.title, r.meta.pageTitle, r.withoutSite(r.meta.pageTitle, site)}
	for i := range r.blocks {
		if b := &r.blocks[i]; b.heading > 0 && b.heading <= 2 && !b.aside && (r.published == nil || len(r.paragraphs) < 2) && !b.mostlyLinks() && len(says) < 8 {
			says = append(says, b.text)
		}
	}
	if r.published == nil && len(r.paragraphs) <= 2 { // under the site's name
		for _, p := range r.paragraphs {
			first, _, _ := strings.Cut(p, ". ")
			says = append(says, first)
		}
	}
	w := words()
	for _, s := range says {
		switch f := folded(s); {
		case w.account[f]:
			return Door, AsksAccount
		case w.human[f]:
			return Door, AsksPerson
		case w.outage[f]:
			return Door, AsksLater
		case w.missing[f], r.published == nil && missingTitle.MatchString(f):
			return Missing, "it says that there is no such page"
		}
	}
	return Unknown, ""
}

// missingTitle is a headline that says so in a sentence, and tells nothing of its own: "Rất tiếc, trang bạn tìm không còn tồn tại" does, "Trang
// trại ven sông không còn" does not.
var missingTitle = func() *regexp.Regexp {
	const page, looked = `(?:trang|bai viet|noi dung|duong dan|lien ket|tin bai)`,
		`(?: (?:nay|web|ma|nao|ban|ban doc|quy khach|quy vi|doc gia|dang|vua|muon|can|tim|tim kiem|yeu cau|truy cap|xem|doc|phu hop|hien|co the))*`
	const gone = ` (?:khong con|khong ton tai|khong con ton tai|khong duoc tim thay|khong tim thay|khong con nua|da bi xoa|da bi go|da bi go bo|bi xoa)`
	return regexp.MustCompile(`^(?:(?:loi |error )?404 )?(?:rat tiec |xin loi |oops |opps |sorry |we are sorry )*(?:` +
		`(?:chung toi )?khong (?:the )?(?:tim thay|tim duoc|mo duoc) ` + page + looked +
		`|` + page + looked + gone + `(?: hoac` + gone + `)?` +
		`|(?:the |this |that )?(?:page|article|content|story)(?: (?:that|which|you|re|are|were|is|was|looking|searching|for|requested|tried|to|open|can|could|may|has|have))*` +
		` (?:not be found|not found|no longer exists?|no longer available|does not exist|doesn t exist|has been removed|been removed|removed))$`)
}()

// paywall matches, folded, what stands where an article goes on for those only who have an account; shortened what does so where the text above
// it is cut off, and elsewhere may just praise a paper.
var (
	paywall = regexp.MustCompile(`\b(?:dang nhap|dang ky|dat mua|mua goi|tra phi)\b.{0,60}\bde (?:doc|xem) tiep\b|` +
		`\b(?:log in|sign in|subscribe|register)\b.{0,40}\bto (?:continue reading|read (?:on|the rest))\b`)
	shortened = regexp.MustCompile(`\b(?:dang nhap|dang ky|dat mua|mua goi|tra phi)\b.{0,60}\bde (?:doc|xem) (?:toan bo|day du|toan van|tron)\b|` +
		`\b(?:log in|sign in|subscribe|register)\b.{0,40}\bto read (?:more|the (?:full|whole))\b`)
)

// breaksOff reports whether a page has only so many bytes of an article, and asks for an account to show the rest: right behind its last
// paragraph, or in place of it.
func (r *reader) breaksOff(size int) bool {
	const most, longest, behind = 1500, 300, 4 // bytes of the article, and of what asks; blocks from the last paragraph on
	if size >= most {
		return false
	}
	last := -1 // the last paragraph that does not ask itself
	asks := func(b *block) bool {
		if len(b.text) >= longest || !strings.Contains(b.text, "để ") && !strings.Contains(b.text, " to ") {
			return false
		}
		f := folded(b.text)
		return paywall.MatchString(f) || shortened.MatchString(f) && last >= 0 && isCut(r.blocks[last].text)
	}
	for i := r.body.from; i < r.body.to; i++ {
		if b := &r.blocks[i]; b.isProse() && !asks(b) {
			last = i
		}
	}
	for i := last + 1; last >= 0 && i < min(len(r.blocks), last+1+behind); i++ {
		if b := &r.blocks[i]; !b.aside && asks(b) {
			return true
		}
	}
	return false
}

// isCut reports whether a text ends in the middle.
func isCut(text string) bool { return strings.HasSuffix(text, "…") || strings.HasSuffix(text, "...") }

// minText is the least text, in bytes, of lead and body together.
const minText = 40

// enough is how many points of evidence make an article. A page of an unknown paper with a headline, a dateline and a few
// paragraphs has 6; a section's page that happens to begin with a long teaser has 2.
const enough = 4

// evidence weighs what speaks for an article and lists what speaks against.
func (r *reader) evidence(size int) (points int, against []string) {
	weigh := func(holds bool, pro, contra int, lack string) {
		switch {
		case holds:
			points += pro
		case contra != 0:
			points -= contra
			against = append(against, lack)
		default:
			against = append(against, lack)
		}
	}
	byProfile, byLooks := r.profile.kindOf(asAsked(r.url)), r.linkKind(r.url)
	weigh(byProfile == ArticlePage, 4, 0, "no profile knows its address as an article's")
	weigh(byProfile != List, 0, 5, "its address is a list's")
	listed := byProfile == Unknown && byLooks == List
	weigh(!listed, 0, 2, "its address looks like a list's")
	weigh(byProfile != Unknown || byLooks != Other || IsVariant(r.url.String()), 0, 3, "its address looks like that of a search or a form")
	weigh(byProfile == Unknown && byLooks == ArticlePage, 2, 0, "its address does not look like an article's")
	weigh(r.meta.saysArticle(), 4, 0, "no JSON-LD or meta of an article")
	weigh(r.titleBlock >= 0, 2, 3, "no visible headline")
	weigh(r.published != nil, 2, 0, "no date")
	weigh(r.author != "", 1, 0, "no author")
	weigh(r.lead != "", 1, 0, "no lead")
	weigh(r.profile != nil && r.body.to > r.body.from && !strings.HasPrefix(r.bodyFrom, "most prose"), 2, 0, "no known element holds its body")
	weigh(size >= 400, 1, 0, "less than 400 bytes of text")
	weigh(size >= 1500, 1, 0, "less than 1,500 bytes of text")
	if points < enough { // nearly all articles have that without being read again
		tells := r.tells()
		weigh(tells, 2, 0, "no two sentences under the headline without a form or a list beside them")
		if listed && tells && slugOf(r.url, r.title) {
			points += 2 // it is worded after the headline
		}
	}
	return points, against
}

// tells reports whether the body reads like an article and nothing else: some sentences under a headline of its own, no form to fill in
// with them, and no teasers of other articles that say more than they do.
func (r *reader) tells() bool {
	const sentences, words = 2, 3
	if r.titleBlock < 0 || r.titleBlock > r.prose || len(strings.Fields(r.title)) < words {
		return false
	}
	n, own, others, linked := 0, 0, 0, false
	for i := r.titleBlock + 1; i < len(r.blocks); i++ {
		switch b := &r.blocks[i]; {
		case b.aside || b.text == "" || b.caption:
		case b.mostlyLinks():
			linked = linked || len(b.text) >= 20 && !r.linksToSelf(b)
		case !b.isProse() || isImprint(b) || isContact(b):
		case linked:
			others, linked = others+len(b.text), !r.body.has(i)
		default:
			own += len(b.text)
			n += len(sentenceEnd.FindAllStringIndex(b.text, -1))
		}
	}
	return n >= sentences && own > others && !asksToFillIn(r.bodyNode)
}

var sentenceEnd = regexp.MustCompile(`[.!?…]["”)]*(?:\s|$|/)`)

// asksToFillIn reports whether an element holds fields for its readers to fill in or to choose from.
func asksToFillIn(n *html.Node) bool {
	fields := 0
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		switch n.DataAtom {
		case atom.Textarea:
			fields++
		case atom.Input:
			switch strings.ToLower(attr(n, "type")) {
			case "radio", "checkbox", "password", "email", "tel", "date", "file":
				fields++
			}
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			if !looksFurniture(c) { // such as the form for a comment
				walk(c)
			}
		}
	}
	walk(n)
	return fields >= 2
}

// givesHome reports whether the page's canonical address is the front page: an answer with status 200 that means "not found". An address
// whose words are those of the headline was found.
func (r *reader) givesHome() bool {
	const worded = 0.6 // of the headline's words
	og, _ := r.meta.tag("og:url")
	for _, s := range []string{r.meta.canonical, og} {
		if s == "" {
			continue
		}
		u, err := r.resolve(s)
		// Some templates give every page the front page's address; then the page must be judged by what it holds.
		if err == nil && isHome(u) && r.sameOutlet(u) && !r.meta.saysArticle() && r.profile.kindOf(r.url) != ArticlePage && wordedAfter(r.url, r.title) < worded {
			return true
		}
	}
	return false
}

// titleLinksElsewhere reports whether the headline that was found is a teaser's.
func (r *reader) titleLinksElsewhere() bool {
	if r.titleBlock < 0 || r.meta.saysArticle() {
		return false
	}
	b := &r.blocks[r.titleBlock]
	return b.mostlyLinks() && !r.linksToSelf(b)
}

// looksList reports whether what was taken for the body is a list: headlines that link elsewhere, between teasers.
func (r *reader) looksList() bool {
	if r.bodyNode == nil {
		return false
	}
	heads, teasers, prose := 0, 0, 0 // teasers: headlines before a paragraph each
	before, pairs, since := 0, 0, 0  // paragraphs before the first headline; headlines with one paragraph under them; paragraphs since the last
	for i := r.body.from; i < r.body.to; i++ {
		b := &r.blocks[i]
		switch {
		case b.aside || !within(b.node, r.bodyNode):
		case b.mostlyLinks() && leadsToFile(b):
		case b.mostlyLinks() && len(b.text) >= 20:
			heads++
			if pairs, since = pairs+one(since), 0; !r.leadsToArticle(b) {
				since = -len(r.blocks) // of a sub-heading
			}
			if b.heading > 0 && teasers >= prose {
				teasers++
			}
		case b.isProse():
			prose++
			if heads == 0 {
				before++
			} else {
				since++
			}
		}
	}
	pairs += one(since)
	if r.meta.saysArticle() {
		return heads >= 8 && heads > prose || teasers >= 4 && teasers >= prose && len(strings.Fields(r.title)) <= 4
	}
	return heads >= 4 && heads*2 >= prose && (heads >= prose || r.published == nil) || teasers > 0 && teasers >= prose || r.meta.linkedLists && heads >= 2 ||
		before <= 2 && pairs >= 3 && pairs >= heads-1 && r.linkKind(r.url) != ArticlePage
}

// leadsToArticle reports whether a block's link may lead to another article of the outlet: its address is not that of a tag, a search, a file.
func (r *reader) leadsToArticle(b *block) bool {
	u, ok := r.target(b)
	return ok && r.sameOutlet(u) && !isHome(u) && r.linkKind(u) != Other
}

// one is 1 for 1, and 0 for any other number.
func one(n int) int {
	if n == 1 {
		return 1
	}
	return 0
}

// listOr returns List for a page with many headlines that link elsewhere.
func (r *reader) listOr(otherwise Kind) Kind {
	heads := 0
	for i := range r.blocks {
		if b := &r.blocks[i]; b.mostlyLinks() && len(b.text) >= 25 && strings.Count(b.text, " ") >= 4 {
			heads++
		}
	}
	if heads >= 5 {
		return List
	}
	return otherwise
}
