package claims

import (
	"strings"

	"khobao/archive"
	"khobao/vietnamese"
)

// Amounts that are parts or kinds of what another number told.

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

// wholes are what shares are of; alone they say nothing of what the share is.
var wholes = vietnamese.ParseLexicon("dân số\nsố dân\nsố hộ\nsố xã\nlực lượng lao động\ntổng số lao động\ndiện tích\nkế hoạch vốn")
