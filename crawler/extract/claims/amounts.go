package claims

import (
	"strings"

	"khobao/archive"
	"khobao/vietnamese"
)

// An amount, a share or a size is of something that stands before it or behind it, or that the number before it already was of. Which one it
// is, rules with a name each decide, in an order: what follows at once from how the number is joined to its clause comes first, and
// the words that merely stand beside it come last.

// amount is a number that is neither of people nor of things, with what stands around it.
type amount struct {
	*passage
	s           [2]int // the sentence
	from        int    // where the words that may name it begin
	q           quantity
	left, right stretch   // the words before and behind it
	carry       indicator // what the number before it measured
	share       bool      // it is a per cent
	behind      bool      // the words behind it may name what it is of
	unmeasured  bool      // and no word before it measures what stands before that
	named       bool      // the words before it name what it is of
}

// measuredBy finds what an amount, a share or a size measures, given the words before and behind it. Its text is empty where
// neither names anything.
func (p *passage) measuredBy(s [2]int, from int, q quantity, left, right stretch, carry indicator) indicator {
	a := amount{passage: p, s: s, from: from, q: q, left: left, right: right, carry: carry, share: p.isMark(q.unitFirst, "%")}
	if !left.empty() && p.nameAt(left.first) {
		a.forgetPerson()
	}
	for _, joined := range [...]func(*amount) (indicator, bool){(*amount).partOfWhole, (*amount).voteFor, (*amount).moreOfTheSame, (*amount).ofOneThing, (*amount).elsewhere,
		(*amount).sumNamedBehind, (*amount).sumBefore, (*amount).inRespect, (*amount).shareOfGDP} {
		if ind, ok := joined(&a); ok {
			return ind
		}
	}
	a.look()
	for _, beside := range [...]func(*amount) (indicator, bool){(*amount).likeBefore, (*amount).given, (*amount).treated, (*amount).preferBehind,
		(*amount).nameBefore, (*amount).withoutName, (*amount).ofCapital} {
		if ind, ok := beside(&a); ok {
			return ind
		}
	}
	if topic := p.topic(s[0], q.first); !topic.empty() && !a.behind {
		return indicator{text: p.phrase(topic), confidence: archive.Likely}
	}
	if ind := p.told(from, q, a.left, a.right); ind.text != "" {
		return ind
	}
	return a.nearest()
}

// forgetPerson drops a person's name from before the number: nobody is an indicator ("ông X đạt 98% số phiếu"), and what another
// one did is no measure of his.
func (a *amount) forgetPerson() {
	if a.names[a.nameIndex(a.left.first)].last < a.left.last || a.carry.unit != a.q.unit {
		a.carry = indicator{}
	}
	a.left = stretch{a.q.first, a.q.first}
}

// carried is what the number before measured.
func (a *amount) carried() indicator {
	return indicator{text: a.carry.text, carried: true, confidence: archive.Likely}
}

// carriedTo is what the number before measured, of another place or owner, where that begins a clause: "…, Nhật Bản 3 tỷ USD".
func (a *amount) carriedTo(other stretch) indicator {
	ind := a.carried()
	plan, _ := a.match(planWords, other.first, other.last)
	named := plan == 0 && !a.isNumber(other.first) && (a.capitalIn(other.first, other.last) || a.isNumber(other.last-1))
	if before := other.first - 1; named && !a.is(other.last, andKey) && (other.first == a.from || a.isMark(before, ",;:(.") || a.has(before, otherLeads)) {
		ind.text = ofOther(ind.text, strings.Trim(a.slice(other.first, other.last), " ,-–"))
		if other.last == other.first+1 && strings.HasSuffix(ind.text, ")") && !a.tokens[other.first].caps { // of whom, or of what?
			ind.confidence = archive.Unclear
		}
	}
	return ind
}

var (
	wholeLeads   = words("cả", "toàn")
	countryTails = words("nước", "quốc")
)

// otherLeads lead to another place or owner of which the same is told.
var otherLeads = words("đến", "và", "còn", "đó", "tại", "ở", "riêng", "khi", "là", "với")

// sizes reports whether the number is a size: neither a share nor a sum.
func (a *amount) sizes() bool { return a.q.kind == "measure" && !a.share }

// money reports whether the number is a sum of money.
func (a *amount) money() bool { return a.q.kind == "money" }

// ofOneThing reads the further extents of a thing, what each of several costs, and what a share of those counted does.
func (a *amount) ofOneThing() (indicator, bool) {
	left, right, q := a.left, a.right, a.q
	if head, tail, ok := lastWord(a.carry.text); ok && q.kind == "measure" && left.last == left.first+1 && a.has(left.first, extentWords) && extentWords.keys[vietnamese.Key(tail)] && !(head == "chiều" && a.is(left.first, heavyKey)) { // "đường dài 62 km, rộng 26 m"
		return indicator{text: head + " " + a.word(left.first), confidence: archive.Likely}, true
	}
	if n, _ := a.match(vietnamese.Counted(), left.first+1, left.last); n > 0 && n == left.last-left.first-1 && a.money() && a.has(left.first, everyWords) { // "sửa chữa 20 căn nhà, mỗi căn 60 triệu đồng"
		return indicator{text: a.phrase(left), confidence: archive.Likely}, true
	}
	if a.share && a.carry.thing && left.empty() && a.isMark(q.first-1, ",") && right.first == q.last && a.verbal(right) { // "7.840 nhân khẩu, 92% làm nghề biển"
		return indicator{text: a.carry.text + " " + a.phrase(right), confidence: archive.Likely, end: right.last}, true
	}
	return indicator{}, false
}

// elsewhere finds the same again of a place, and what was counted or weighed told in money.
func (a *amount) elsewhere() (indicator, bool) {
	switch {
	case a.carry.text == "":
	case a.carry.unit == a.q.unit && !a.placeAgain(a.from, a.left, a.carry).empty(): // "trong đó Tân Mỹ bị thiệt hại 155 ha"
		return a.carriedTo(a.placeAgain(a.from, a.left, a.carry)), true
	case a.left.empty() && a.money() && a.valued(a.from, a.q.first): // "đạt 11.000 tấn, trị giá 100 triệu USD"
		return indicator{text: "trị giá " + a.carry.text, carried: true, confidence: archive.Likely}, true
	}
	return indicator{}, false
}

// sumNamedBehind reads sums whose name only follows them, where a verb stands before them.
func (a *amount) sumNamedBehind() (indicator, bool) {
	right := a.right
	if !a.money() {
		return indicator{}, false
	}
	if n := a.titled(right.first, right.last); n > 0 && a.acts(a.left) { // "đạt 2 tỷ USD kim ngạch thương mại"
		return indicator{text: a.phrase(right), confidence: archive.Certain, end: right.last}, true
	}
	if n, _ := a.match(acts(), right.first, right.last); n > 0 && right.first == a.q.last && right.last-right.first > n && a.addedTo(a.from, a.q.first) { // "với hơn 32 tỷ đồng đóng góp cho ngân sách"
		return indicator{text: a.phrase(right), confidence: archive.Likely, end: right.last}, true
	}
	return indicator{}, false
}

// inRespect reads "tăng 8% về số doanh nghiệp, 12% về vốn".
func (a *amount) inRespect() (indicator, bool) {
	q := a.q
	if !(a.share || a.is(q.unitFirst, turnHeadKey)) || !a.is(q.last, aboutKey) && !a.is(q.last, withKey) {
		return indicator{}, false
	}
	about := a.rightOf(quantity{first: q.last, last: q.last + 1, unitFirst: q.unitFirst}, a.s[1])
	if about.empty() || a.isNumber(about.first) {
		return indicator{}, false
	}
	text := a.phrase(about)
	if n, _ := respects.Match(vietnamese.PieceKeys(text)); n > 0 && a.carry.text != "" && a.is(q.last, aboutKey) && len(vietnamese.PieceKeys(text)) == n { // "xuất khẩu tăng 5% về lượng và 9% về giá trị"
		whole, _, _ := strings.Cut(a.carry.text, " về ")
		if bare, ok := strings.CutPrefix(whole, "trị giá "); ok {
			whole = bare
		}
		if k, _ := respects.Match(vietnamese.PieceKeys(strings.TrimPrefix(whole, "tổng "))); k == 0 {
			return indicator{text: whole + " về " + text, confidence: archive.Likely, end: about.last}, true
		}
	}
	return indicator{text: text, confidence: archive.Certain, end: about.last}, true
}

// respects are what something grew in: alone they do not say what grew.
var respects = vietnamese.ParseLexicon("lượng\nsố lượng\nkhối lượng\ntrị giá\ngiá trị\nkim ngạch")

// voteFor reads the share of votes that somebody was elected with: "được bầu làm Ủy viên UBND tỉnh với tỷ lệ 100%", "ông X, Bí thư Huyện ủy (96,4%)".
func (a *amount) voteFor() (indicator, bool) {
	q := a.q
	if !a.share || a.carry.thing || a.carry.text != "" && !strings.HasPrefix(a.carry.unit, "%") {
		return indicator{}, false
	}
	end := q.first
	if a.isMark(end-1, "(") && a.isMark(q.last, ")") {
		end--
	} else {
		end = a.trimMeasure(a.from, end)
		if !a.hasIn(end, q.first, addWords) || !a.right.empty() && !a.comparison(a.right.first) {
			return indicator{}, false
		}
	}
	if !a.holderEnds(end) || !a.elects(a.s[0], a.s[1]) {
		return indicator{}, false
	}
	return indicator{text: "tỷ lệ phiếu bầu", confidence: archive.Likely}, true
}

// look sees which of the words beside the number may name what it is of.
func (a *amount) look() {
	a.behind = !a.right.empty() && !a.comparison(a.right.first) && a.noun(a.right, a.q)
	if a.behind && a.q.kind == "measure" && a.from > a.s[0] && a.left.first == a.from && a.is(a.left.last, andKey) { // "1.701 tấn dầu và 113 tấn xăng": the one before is of that
		a.left = stretch{a.q.first, a.q.first}
	}
	a.named = !a.left.empty() && !a.demonstrative(a.left) && a.nominates(a.left, a.q)
	a.unmeasured = a.behind && !a.measured(a.from, a.q.first)
}

// treated reads sizes of what something is done with: "gieo sạ 220.500ha lúa đông xuân".
func (a *amount) treated() (indicator, bool) {
	left, right, q := a.left, a.right, a.q
	if !a.sizes() {
		return indicator{}, false
	}
	if a.behind && left.empty() && a.carry.act { // "kiến nghị thu hồi 19 tỷ đồng, 4.676 ha đất"
		return indicator{text: a.carry.text + " " + a.phrase(right), act: true, confidence: archive.Likely, end: right.last}, true
	}
	if !a.unmeasured {
		return indicator{}, false
	}
	n, owned := a.trades(left, q), a.owned(a.from, q.first)
	if n == 0 && right.first == q.last && left.last-left.first > 3 && a.titled(left.first, left.last) == 0 && a.bounded(left.last, q.first) && a.headedIn(left, q).empty() { // "đồng ý giải phóng mặt bằng trước hơn 5000 ha đất"
		return indicator{text: a.phrase(right), confidence: archive.Likely, end: right.last}, true
	}
	if n == 0 && !owned && !a.acts(left) {
		return indicator{}, false
	}
	text := a.phrase(right)
	if n > 0 {
		text = a.phrase(stretch{left.last - n, left.last}) + " " + text
	} else if a.named && !owned {
		text = a.phrase(left) + " " + text
	}
	return indicator{text: text, confidence: archive.Likely, end: right.last}, true
}

// preferBehind reads shares of what follows them: of a market, or of something that no word before them measures.
func (a *amount) preferBehind() (indicator, bool) {
	left, right, q := a.left, a.right, a.q
	if !a.share {
		return indicator{}, false
	}
	if (a.has(right.first, marketWords) || a.behind && left.empty() && a.hasIn(max(a.from, q.first-3), q.first, giveWords)) && a.titled(right.first, right.last) > 0 { // "chiếm 38% thị phần"
		return indicator{text: a.phrase(right), confidence: archive.Certain}, true
	}
	if a.behind && left.empty() && right.first == q.last && !a.unmeasured && a.titled(right.first, right.last) > 0 && !a.has(right.first, gdpWords) && a.changedJustBefore() { // "…; giảm 15% lượng phát thải"
		return indicator{text: a.phrase(right), confidence: archive.Likely, end: right.last}, true
	}
	if n, _ := a.match(wholes, right.first, right.last); n > 0 && n == right.last-right.first && a.named && left.last < q.first { // "BHYT bao phủ từ 94,6% dân số"
		return indicator{}, false
	}
	if !a.unmeasured || a.carry.text != "" && left.empty() && a.has(right.first, gdpWords) { // "256 tỷ đồng (5,7% GDP)"
		return indicator{}, false
	}
	if left.last == q.first && left.last-left.first <= 3 && a.named { // "cứng hóa 80% đường giao thông"
		return indicator{text: a.phrase(left) + " " + a.phrase(right), confidence: archive.Certain}, true
	}
	if left.last < q.first || !a.named || !a.beginsName(left.first, left.last) && (a.beginsName(right.first, right.last) || a.clauses(left)) { // "yêu cầu xử lý dứt điểm 100% cơ sở …"
		return indicator{text: a.phrase(right), confidence: archive.Certain}, true
	}
	return indicator{}, false
}

// changedJustBefore reports whether the word before the number says that something grew or fell, and begins its clause.
func (a *amount) changedJustBefore() bool {
	n, tag := a.before(measures(), a.from, a.q.first)
	i := a.q.first - n
	return (tag == archive.Up || tag == archive.Down) && (i == a.s[0] || a.isMark(i-1, ",;.:"))
}

// nameBefore takes the name from the words before the number, with the object behind it where the name is bare without.
func (a *amount) nameBefore() (indicator, bool) {
	left, right, q := a.left, a.right, a.q
	if !a.named {
		return indicator{}, false
	}
	if a.behind && a.sizes() && a.titled(left.first, left.last) == left.last-left.first && right.first == q.last { // "tổng diện tích 258.792 m2 đất"
		return indicator{text: a.phrase(left) + " " + a.phrase(right), confidence: archive.Certain, end: right.last}, true
	}
	if a.money() && a.allActs(left) && right.first == q.last && a.objective(right) { // "huy động 3.400 tỷ đồng đầu tư hạ tầng"
		return indicator{text: a.phrase(left) + " " + a.phrase(stretch{right.first, min(right.last, right.first+maxObject)}), confidence: archive.Likely}, true
	}
	text := a.phrase(left)
	if left.first > a.from && a.has(left.first-1, notWords) { // "chưa giải ngân"
		text = a.word(left.first-1) + " " + text
	}
	return indicator{text: text, size: a.sizeOf(left, q), confidence: a.sureness(left, q)}, true
}

// withoutName takes the name from behind the number, or the one that the number before it had, where the words before it name nothing.
func (a *amount) withoutName() (indicator, bool) {
	left, right, q := a.left, a.right, a.q
	switch {
	case a.carry.text == "" && a.demonstrative(left) && a.titled(left.first, left.last) == left.last-left.first-1: // "Nguy cơ này tăng 36%", where nothing before was read
		return indicator{text: a.phrase(stretch{left.first, left.last - 1}), confidence: archive.Likely}, true
	case a.money() && a.unmeasured && left.empty() && a.carry.text != "": // "nợ 717 triệu đồng tiền thuê đất, 22 triệu đồng tiền thuế"
		return indicator{text: a.phrase(right), confidence: archive.Certain, end: right.last}, true
	case a.carry.thing && left.empty() && a.money() && (a.isMark(q.first-1, ",") || a.addedTo(a.from, q.first)): // "tạm giữ 20 xe máy, 32 triệu đồng": no worth of theirs
		return indicator{text: a.beforeThing(), confidence: archive.Unclear}, true
	case a.sizes() && a.carry.unit != q.unit && left.empty() && q.first == a.from && !a.is(q.unitFirst, turnHeadKey): // "90 triệu đồng/căn hộ 30 m2": how large the thing is
		return indicator{}, true
	case a.carry.text != "" && left.empty() && a.sizes() && a.behind && a.right.first == q.last && a.carry.unit != q.unit && !a.is(q.unitFirst, turnHeadKey): // "200 gói, 41 kg cần sa": its own noun is behind it
		return indicator{text: a.phrase(right), confidence: archive.Likely, end: right.last}, true
	case a.carry.text != "" && (left.empty() || a.demonstrative(left) || a.carry.unit == q.unit && a.has(left.first, everyWords)):
		return a.carried(), true
	case a.carry.text != "" && a.carry.unit == q.unit && a.ofPlace(left):
		return a.carriedTo(left), true
	case a.behind && !a.share && !a.headedIn(left, q).empty(): // "nhà máy X công suất 48 MW hòa lưới"
		return indicator{text: a.phrase(a.headedIn(left, q)), confidence: archive.Likely}, true
	case a.behind && a.money():
		return indicator{text: a.phrase(right), confidence: archive.Likely, end: right.last}, true
	case a.behind:
		return indicator{text: a.phrase(right), confidence: archive.Likely}, true
	}
	return indicator{}, false
}

// beforeThing names a sum by the words before the number of things that it is told with: whose it is, or what was done.
func (a *amount) beforeThing() string {
	k := a.q.first - 1
	for k > a.s[0] && a.q.first-k <= maxNamed && !a.isNumber(k) {
		k--
	}
	if !a.isNumber(k) {
		return ""
	}
	left := a.leftOf(max(a.s[0], k-maxNamed), k)
	for left.last > left.first && a.has(left.last-1, danglingWords) {
		left.last--
	}
	if left.empty() || a.nameAt(left.first) || left.last-left.first > maxClause || left.last-left.first == 1 && a.has(left.first, plainVerbs) {
		return ""
	}
	return a.phrase(left)
}

// sumBefore reads a sum that its name follows behind a comma: "Với 9.270 tỷ đồng, tổng thu ngân sách bằng 88% dự toán".
func (a *amount) sumBefore() (indicator, bool) {
	i := a.q.last + 1
	if !a.addedTo(a.from, a.q.first) || a.from != a.s[0] || !a.isMark(a.q.last, ",") || a.titled(i, a.s[1]) == 0 {
		return indicator{}, false
	}
	end := i + a.titled(i, a.s[1])
	for end < min(a.s[1], i+maxNamed) && a.tokens[end].Kind == vietnamese.Word && !a.in(end, measures()) && !a.predicate(end) {
		end++
	}
	return indicator{text: a.phrase(stretch{i, end}), confidence: archive.Likely}, true
}

// ofCapital reads the capital of what was counted: "7 dự án FDI (vốn 112 triệu USD)".
func (a *amount) ofCapital() (indicator, bool) {
	left := a.left
	if a.carry.text == "" || left.last != left.first+1 || !a.has(left.first, bareWords) {
		return indicator{}, false
	}
	own := a.is(left.first, capitalKey) && a.isMark(left.first-1, ",")
	switch {
	case own && !a.carry.thing:
		return indicator{text: a.phrase(left), confidence: archive.Likely}, true
	case own, a.isMark(left.first-1, "("):
		return indicator{text: a.phrase(left) + " " + a.carry.text, confidence: archive.Likely}, true
	}
	return indicator{}, false
}
