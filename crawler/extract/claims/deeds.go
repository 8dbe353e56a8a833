package claims

import (
	"khobao/archive"
	"khobao/vietnamese"
)

// objective reports whether a phrase behind an amount may say what it is for.
func (p *passage) objective(st stretch) bool {
	return !st.empty() && !p.comparison(st.first) && !p.has(st.first, modalWords) && !p.has(st.first, adverbs) && !p.nameAt(st.first) && !p.namesBody(st) && (!p.verbal(st) || p.beginsName(st.first, st.last))
}

// allActs reports whether a phrase is nothing but what is done with an amount.
func (p *passage) allActs(st stretch) bool {
	n, _ := p.match(acts(), st.first, st.last)
	return n > 0 && n == st.last-st.first
}

// giver returns the token of góp in the đóng góp before the number at i; 0 for none.
func (p *passage) giver(from, i int) int {
	for k := i - 1; k > max(from, i-4); k-- {
		if p.has(k, giveWords) && p.tokens[k-1].Kind == vietnamese.Word {
			return k
		}
	}
	return 0
}

// addedTo reports whether với leads to the number at i.
func (p *passage) addedTo(from, i int) bool {
	for i > from && !p.is(i-1, withKey) {
		n, tag := p.before(measures(), from, i)
		if n == 0 || tag != archive.AtLeast && tag != archive.AtMost && tag != archive.About {
			return false
		}
		if i -= n; p.is(i, withKey) { // "với trên"
			return true
		}
	}
	return i > from
}

// actOf names what was done with an amount, and to what: "kiến nghị thu hồi 20 tỷ đồng", "phát hiện 5 tỷ đồng vi phạm". It is empty
// where the amount is no object of such a verb.
func (p *passage) actOf(from int, q quantity, right stretch) string {
	for i := max(from, q.first-maxAct); i < q.first; i++ {
		if p.nameAt(i) {
			return "" // what somebody does with an amount measures nothing
		}
		n, tag := p.match(acts(), i, q.first)
		if n == 0 || p.compound(i-1) || p.has(i-1, actedWords) {
			continue
		}
		end := p.trimMeasure(i+n, q.first)
		if !p.plainObject(i+n, end) {
			continue
		}
		start := i
		if p.has(i-1, notWords) && i > from { // "chưa giải ngân"
			start--
		}
		text := p.phrase(stretch{start, end})
		if end == i+n && !right.empty() && !p.comparison(right.first) && !p.nameAt(right.first) && !p.namesBody(right) {
			if k, tag := p.match(clausal(), right.first, right.last); k == 0 || tag == "noun" || tag == "verb" && k < right.last-right.first { // "dành 394 tỷ đồng tặng quà cho …"
				return text + " " + p.phrase(stretch{right.first, min(right.last, right.first+maxObject)})
			}
		}
		if end == i+n && p.has(q.last, forWhatWords) {
			if k := p.purpose(q.last); k > q.last+1 {
				return text + " " + p.phrase(stretch{q.last, k})
			}
		}
		if tag == "object" && end == i+n {
			return ""
		}
		return text
	}
	return ""
}

// purpose returns where the words end that say at i what an amount is for: "để trả cổ tức".
func (p *passage) purpose(i int) int {
	k := i + 1
	for k < min(len(p.tokens), i+maxObject) && p.tokens[k].Kind == vietnamese.Word && !p.tokens[k].fresh && !p.nameAt(k) && !p.isNumber(k) && !p.isNumber(k+1) && !p.has(k, breakWords) {
		k++
	}
	return k
}

var forWhatWords = words("để", "cho", "vào")

// plainObject reports whether tokens [i, j) are at most a few words that a verb's object may be.
func (p *passage) plainObject(i, j int) bool {
	if j-i > maxObject {
		return false
	}
	for ; i < j; i++ {
		if p.tokens[i].Kind != vietnamese.Word || p.nameAt(i) || p.predicate(i) || p.has(i, breakWords) {
			return false
		}
	}
	return true
}

var gdpWords = words("GDP", "GRDP")

// gapWords, before hơn, say that what follows is only what a number is compared with.
var gapWords = words("cao", "thấp", "nhiều", "ít", "kém", "lớn", "nhỏ")

// valued reports whether tokens [i, j) say that the worth of what was counted before follows.
func (p *passage) valued(i, j int) bool {
	return p.pairIn(i, j-1, worth)
}

var worth = phrases("trị giá")

// acts reports whether the words before a quantity are at most a short verb, whose object the quantity is.
func (p *passage) acts(left stretch) bool {
	n := p.titled(left.first, left.last)
	if n == 0 && !left.empty() && p.is(left.last-1, settingKey) { // "công ty đặt kế hoạch 80 tỷ đồng lợi nhuận"
		return true
	}
	return n == 0 && left.last-left.first <= 3 && (left.empty() || !p.tokens[left.first].upper || p.tokens[left.first].fresh)
}

// settingKey begins "đặt kế hoạch".
var settingKey = vietnamese.Key("đặt")

// owned reports whether what has the quantity at i follows it, as behind có: "toàn tỉnh có 150 km bờ biển".
func (p *passage) owned(from, i int) bool {
	for i > from && p.in(i-1, measures()) && !p.is(i-1, haveKey) {
		i--
	}
	return i > from && p.is(i-1, haveKey)
}

// trades returns the length of a verb of trade just before a quantity, that what was traded follows: "xuất khẩu 360.000 tấn điều
// nhân"; 0 for none.
func (p *passage) trades(left stretch, q quantity) int {
	if left.last != q.first && !p.bounded(left.last, q.first) {
		return 0
	}
	n, _ := p.before(tradeVerbs, left.first, left.last)
	return n
}

var tradeVerbs = vietnamese.ParseLexicon("xuất khẩu\nnhập khẩu\nsản xuất\nnhập\nxuất\ntrồng\ntrồng mới\ngieo cấy\ngieo sạ\ngieo trồng\nxuống giống\nthu hoạch\nkhai thác\nnâng cấp\nbê tông hóa\nnhựa hóa\ncứng hóa\nnạo vét")

// marketWords begin "thị phần", and giveWords end "đóng góp": what a share is of is then what is told of.
var (
	marketWords = words("thị")
	giveWords   = words("góp")
)

// maxAct and maxObject bound the tokens between a verb and its amount, and those of what it is done to.
const (
	maxAct    = 10
	maxObject = 6
)
