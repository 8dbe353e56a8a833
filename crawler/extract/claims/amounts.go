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

// whole returns the words just before the number that say that it is of the whole: "cả tỉnh", "toàn huyện".
func (a *amount) whole() stretch {
	for i := a.q.first - 2; i >= max(a.from, a.q.first-maxAgain); i-- {
		if a.has(i, wholeLeads) && (a.levelAt(i+1, a.q.first) > 0 || a.has(i+1, countryTails)) {
			for k := i + 2; k < a.q.first; k++ {
				if !a.has(k, wholeLinks) {
					return stretch{} // "toàn tỉnh trồng thêm 500 ha tiêu"
				}
			}
			return stretch{i, i + 2}
		}
	}
	return stretch{}
}

var wholeLinks = words("đạt", "là", "ước", "được", "khoảng", "hơn", "gần", "trên", "chỉ", "cũng", "đã", "tới", "đến", "tăng", "giảm", "còn")

// carriedToWhole is what the number before measured of one part, of the whole.
func (a *amount) carriedToWhole(of stretch) indicator {
	ind := a.carried()
	if text := ofOther(ind.text, a.phrase(of)); !strings.HasSuffix(text, ")") {
		ind.text = text
	} else {
		ind.text, _, _ = strings.Cut(ind.text, " (")
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

// partOfWhole reads "41,2% trong tổng số 5.460 tỷ đồng vốn đầu tư công": the share is of what the whole is of.
func (a *amount) partOfWhole() (indicator, bool) {
	n, _ := a.match(outOf, a.q.last, a.s[1])
	if !a.share || n == 0 || a.beginsName(a.left.first, a.left.last) {
		return indicator{}, false
	}
	whole, ok := a.quantityAt(a.s[0], a.q.last+n, a.s[1])
	if !ok || whole.kind == "thing" {
		return indicator{}, false
	}
	of := a.rightOf(whole, a.s[1])
	if of.empty() || a.comparison(of.first) {
		return indicator{}, false
	}
	return indicator{text: a.phrase(of), confidence: archive.Likely}, true
}

// moreOfTheSame finds that a number only says more of what the one before it measured: how it compares, or what it is for a part.
func (a *amount) moreOfTheSame() (indicator, bool) {
	if a.carry.text == "" {
		return indicator{}, false
	}
	left, q := a.left, a.q
	if of := a.whole(); !of.empty() && a.carry.unit == q.unit && !a.titledIn(a.from, of.first) && (of.first == a.from || a.isMark(of.first-1, ",;:(") || a.has(of.first-1, otherLeads)) { // "…, cả tỉnh 50 triệu đồng"
		return a.carriedToWhole(of), true
	}
	switch {
	case a.tailed(a.from, q):
	case a.turnsAgain():
	case a.money() && a.carry.unit == q.unit && a.is(left.first-1, aloneKey) && !left.empty() && a.titled(left.first, left.last) == 0: // "…, riêng công ty mẹ đạt 170 tỷ đồng"
	case !left.empty() && (a.has(left.first-1, overWords) && a.has(left.first-2, gapWords) || a.has(left.first, gapWords) && a.has(left.first+1, overWords)): // "giá vàng thế giới …, thấp hơn giá trong nước 1,1 triệu đồng"
	case (a.share || a.money()) && !left.empty() && q.first > left.first+2 && a.has(left.first+1, overWords) && !a.beginsName(left.first, left.last): // "…, đông hơn kỳ lễ trước 18%"
	case !left.empty() && a.continues(a.s[0], a.from, left) && left.last < q.first:
	default:
		return indicator{}, false
	}
	return a.carried(), true
}

// turnsAgain reports whether the number says how else what was measured before changed, behind what that was compared with: "giảm 38% so với
// tháng 8 nhưng vẫn tăng 21%".
func (a *amount) turnsAgain() bool {
	if a.from == a.s[0] || !a.comparison(a.from) && !a.has(a.from, behindHeads) {
		return false
	}
	n, tag := a.before(measures(), a.from, a.q.first)
	i := a.q.first - n
	for i > a.from && a.has(i-1, adverbs) {
		i--
	}
	return (tag == archive.Up || tag == archive.Down) && i-1 > a.from && a.has(i-1, turnWords) && !a.hasMark(a.from, i, ",;:()")
}

// turnWords join two changes of one thing.
var turnWords = words("nhưng", "song", "và", "mà")

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

// shareOfGDP reads "đóng góp gần 30% GDP". Where nobody gives, the GDP is only the yardstick, of something that the sentence does not name.
func (a *amount) shareOfGDP() (indicator, bool) {
	q, right := a.q, a.right
	if !a.share || right.last != right.first+1 || !a.has(right.first, gdpWords) {
		return indicator{}, false
	}
	if a.carry.text == "" && !a.hasIn(a.from, q.first, giveWords) {
		a.right = stretch{q.last, q.last}
		return indicator{}, false
	}
	if n := a.giver(a.from, q.first); n > 0 {
		return indicator{text: a.slice(n-1, n+1) + " " + a.phrase(right), confidence: archive.Likely, end: right.last}, true
	}
	return indicator{}, false
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

// likeBefore reads numbers that have the unit of the one before them, and say only of what else, or where, it is so much.
func (a *amount) likeBefore() (indicator, bool) {
	left, q := a.left, a.q
	if a.carry.unit != q.unit || left.empty() {
		return indicator{}, false
	}
	if head, _, ok := strings.Cut(a.carry.text, " của "); ok && a.is(left.first-1, ofKey) && a.isMark(left.first-2, ",") && a.isIn(left.last, q.first, isKey) { // "tốc độ của ô tô là 10%, của xe máy là 6%"
		return indicator{text: head + " của " + a.phrase(left), confidence: archive.Likely}, true
	}
	if a.is(left.first-1, insideKey) && a.isMark(left.first-2, "(") { // "vượt 1,3 lần (trong khu vực trung tâm là 3,7 lần)"
		return a.carried(), true
	}
	if n, _ := a.match(vietnamese.Counted(), left.first, left.last); n > 0 && left.last > left.first+n && a.levelAt(left.first, left.last) == 0 && a.isIn(left.last, q.first, isKey) && !a.clauses(left) && !a.nameAt(left.first+n) { // "…, trong đó dự án X là 20 tỷ đồng"
		return indicator{text: a.phrase(left), confidence: archive.Likely}, true
	}
	if left.last == q.first && a.isLabel(left, q) && a.titled(left.first, left.last) == 0 && (!a.capitalIn(left.first, left.last) || a.tokens[left.first].caps && left.last == left.first+1) {
		if a.share {
			if head, ok := a.kindOf(a.carry.text); ok { // "tỷ lệ giáo viên đạt chuẩn ở mầm non là 96%, tiểu học 84%"
				return indicator{text: head + " " + a.phrase(left), confidence: archive.Likely}, true
			}
		} else if a.breaksDown(left.first) { // "trong đó, ngân sách tỉnh 35 tỷ đồng, doanh nghiệp 6 tỷ đồng"
			return indicator{text: a.phrase(left), confidence: archive.Likely}, true
		}
	}
	return indicator{}, false
}

// kindOf is the name of a share up to where it says of which kind of things it is: "tỷ lệ giáo viên đạt chuẩn ở" of "… ở mầm non".
func (a *amount) kindOf(name string) (head string, ok bool) {
	words := strings.Fields(name)
	for i := len(words) - 2; i > 1 && i >= len(words)-maxAgain; i-- {
		if kindLeads.keys[vietnamese.Key(words[i])] {
			return strings.Join(words[:i+1], " "), true
		}
	}
	return "", false
}

// kindLeads lead to the kind that a share is of.
var kindLeads = words("ở", "bậc", "cấp", "khối")

// breaksDown reports whether the words before token i say that the parts of a sum follow.
func (a *amount) breaksDown(i int) bool {
	for k := i - 1; k >= max(a.s[0], i-maxSpan); k-- {
		if a.pair(k, amongWords) || a.is(k, comprisesKey) {
			return true
		}
	}
	return false
}

var comprisesKey = vietnamese.Key("gồm")

// given reads what one of several gave to the sum before, and the share that somebody has of a whole.
func (a *amount) given() (indicator, bool) {
	q, right := a.q, a.right
	if n := a.contribution(); n > 0 {
		gives := a.giver(a.from, q.first)
		return indicator{text: a.slice(gives-1, gives+1) + " " + a.phrase(stretch{q.last, n}), confidence: archive.Likely, end: n}, true
	}
	if a.carry.text != "" && a.money() && a.gives(a.left, q.first) {
		return indicator{text: a.phrase(a.left) + a.givenBehind(a.left, q.first), confidence: archive.Likely}, true
	}
	if a.share && right.first == q.last && a.has(right.first, wholeWords) && right.last-right.first > 1 && (a.addedTo(a.from, q.first) || a.has(q.first-1, giveWords)) { // "luôn dẫn đầu, với 45% tổng kim ngạch"
		return indicator{text: a.phrase(right), confidence: archive.Likely, end: right.last}, true
	}
	return indicator{}, false
}

// contribution returns where the words end that say to what somebody contributes an amount: "đóng góp 6,1% vào xuất khẩu"; 0 where they say
// no such thing, or where what contributes was measured before.
func (a *amount) contribution() int {
	q := a.q
	if a.carry.text != "" && a.left.empty() && !a.carry.thing || !a.has(q.last, goalLeads) || a.giver(a.from, q.first) == 0 {
		return 0
	}
	goal := a.rightOf(quantity{first: q.last, last: q.last + 1, unitFirst: q.unitFirst, kind: q.kind}, a.s[1])
	if goal.empty() || goal.first != q.last+1 || a.nameAt(goal.first) {
		return 0
	}
	return min(goal.last, goal.first+maxObject)
}

// goalLeads lead to what one contributes to.
var goalLeads = words("vào", "cho")

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

// wholes are what shares are of; alone they say nothing of what the share is.
var wholes = vietnamese.ParseLexicon("dân số\nsố dân\nsố hộ\nsố xã\nlực lượng lao động\ntổng số lao động\ndiện tích\nkế hoạch vốn")

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
