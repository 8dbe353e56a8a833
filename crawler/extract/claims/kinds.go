package claims

import (
	"slices"
	"strings"

	"khobao/archive"
	"khobao/vietnamese"
)

// A figure is a promise, what was reached, a count, or none of them: its clause says so, and else the section that it stands in.

// kind says what a figure is about.
func (sec *sections) kind(p *passage, s [2]int, from int, q quantity, ind indicator) archive.FigureKind {
	switch {
	case ind.size, natural(ind.text), q.kind == "length" || p.is(q.unitFirst, ageKey) && ind.text == "tuổi":
		return archive.OtherKind
	case p.votes(q, ind):
		return archive.OtherKind
	case q.kind != "people" && q.kind != "thing" && !ind.target && sec.pastNote(p, s, q):
		return archive.Result
	case ind.target, q.kind != "people" && q.kind != "thing" && plannedName(ind.text) && !(p.isMark(q.unitFirst, "%") && p.has(q.last, planHeads)):
		return archive.Target
	case q.kind == "people" && !ind.deed:
		return archive.Count
	case sec.met > 0 && q.first > sec.met, sec.target && !sec.named && p.done(s, q):
		if q.kind == "thing" && !p.has(p.unitNoun(q), goods) && !p.reached(from, q.first) {
			return archive.Count
		}
		return archive.Result
	case sec.target && q.first < sec.aimAt && q.kind != "thing" && (p.present(s, q) || sec.datedBefore(p, s, q)):
		return archive.Result
	case q.kind != "thing" && p.foretold(s[0], q.first):
		return archive.OtherKind
	case sec.target && q.first >= sec.aimed && !p.sized(q, ind) && !p.constitutes(s, q) && !((sec.soft || sec.carried > 0) && q.kind == "thing" && !p.isItem(s[0])):
		return archive.Target
	case (q.kind != "thing" || p.has(p.unitNoun(q), goods)) && !p.sized(q, ind) && p.future(s, q):
		return archive.Target
	case p.has(q.unitFirst, planUnits) && q.kind == "thing" && (p.has(q.first-1, fulfilWords) || p.has(q.last, fulfilWords) || strings.Contains(q.value, "/")):
		return archive.Result
	case q.kind == "thing" && !ind.deed && !p.has(p.unitNoun(q), goods) && (p.has(q.unitFirst, planUnits) || !p.is(q.first-1, surpassKey) && !p.reached(from, q.first) && !p.resultBehind(s, q)):
		return archive.Count
	}
	return archive.Result
}

// votes reports whether a figure tells how those who voted did: "47 phiếu tín nhiệm cao", "100% đại biểu biểu quyết tán thành".
func (p *passage) votes(q quantity, ind indicator) bool {
	return p.has(p.unitNoun(q), voteWords) && !p.has(q.last, otherSlips) || p.isMark(q.unitFirst, "%") && slices.ContainsFunc(votings, func(s string) bool { return strings.Contains(ind.text, s) })
}

var voteWords = words("phiếu")

// natural reports whether a name is of the land that a place has by nature.
func natural(name string) bool {
	return strings.HasSuffix(name, "diện tích tự nhiên") || strings.HasSuffix(name, "diện tích đất tự nhiên")
}

var otherSlips = words("khảo", "mua", "giảm", "quà", "lấy", "thăm", "điều", "ăn", "đăng") // "500 phiếu khảo sát"

// votings are in the names of shares of votes: "cổ phiếu" is none.
var votings = []string{"số phiếu", "phiếu bầu", "phiếu thuận", "tín nhiệm", "biểu quyết", "tán thành"}

// pastNote reports whether a quantity stands in a note that tells how it was before: "(năm 2020 ước đạt 43,5 triệu đồng)".
func (sec *sections) pastNote(p *passage, s [2]int, q quantity) bool {
	open := p.opening(max(s[0], q.first-maxSpan), q.first)
	if !sec.target || open < 0 {
		return false
	}
	for i := open + 1; i < q.first; i++ {
		if n, tag := p.match(resultOpeners, i, q.first); n > 0 && tag == "firm" || p.is(i, yearKey) && p.pastYear(sec, i+1) {
			return true
		}
	}
	return false
}

// sized reports whether a number says how large or dear one thing is, or only what somebody will do with an amount: nobody promises that.
func (p *passage) sized(q quantity, ind indicator) bool {
	if p.in(q.unitLast-1, sizeUnits) || p.priced(q) || ind.confidence == archive.Unclear {
		return true
	}
	n, tag := prices.Match(vietnamese.PieceKeys(ind.text))
	return n > 0 && tag == ""
}

// foretold reports whether the words of a sentence before the number at i say that it is only expected.
func (p *passage) foretold(first, i int) bool {
	return p.pairIn(first, i, foretelling)
}

var (
	foretelling = phrases("dự báo", "dự đoán")
	prices      = vietnamese.ParseLexicon("giá\ngiá trị\tvalue\nđịnh giá\nmức giá\ntrị giá\nvốn hóa\ndài\nrộng\ncao\nsâu\nnặng")
)

// planHeads begin the names of plans: behind a share they say what part of one was reached.
var planHeads = words("dự", "kế", "mục", "chỉ")

// plannedName reports whether what is measured is called a plan.
func plannedName(text string) bool {
	for _, head := range []string{"dự toán", "kế hoạch", "mục tiêu", "chỉ tiêu"} {
		if strings.HasPrefix(text, head) {
			return true
		}
	}
	return false
}

// done reports whether the clause before a quantity tells what was done.
func (p *passage) done(s [2]int, q quantity) bool {
	for i := q.first - 1; i >= max(s[0], q.first-maxDone); i-- {
		if p.isMark(i, ";:,") {
			return false
		}
		if p.has(i, justWords) && !p.has(i+1, chooseWords) && !p.newly(s[0], i) {
			return true
		}
	}
	return false
}

// newly reports whether mới at i says that something is new, and not that it was just done: "giải quyết việc làm mới cho 9.000 lao động".
func (p *passage) newly(first, i int) bool {
	return p.is(i, newKey) && i > first && !p.has(i-1, nowTails) && !p.has(i+1, resultVerbs) && !p.has(i+1, modalWords) && !p.has(i+1, lateWords)
}

var (
	newKey    = vietnamese.Key("mới")
	nowTails  = words("hiện", "nay", "qua", "đây", "đó", ",")
	lateWords = words("chỉ", "có", "được", "bị", "là", "khoảng", "hơn")
)

// maxDone bounds the tokens between đã and a number.
const maxDone = 8

// present reports whether the clause before a quantity tells how things are now, before aims: "thu ngân sách hiện mới 420 tỷ đồng".
func (p *passage) present(s [2]int, q quantity) bool {
	for i := q.first - 1; i >= max(s[0], q.first-maxDone) && !p.isMark(i, ";:,"); i-- {
		if p.has(i, stateWords) && !p.isMark(i+1, ",") {
			return true
		}
	}
	return false
}

var stateWords = words("hiện", "vẫn")

// datedBefore reports whether a quantity is of a year before the one that the sentence's first aim is for: "tỷ lệ đô thị hóa năm 2024 đạt
// 38,2%, dự kiến đến năm 2030 đạt 48%".
func (sec *sections) datedBefore(p *passage, s [2]int, q quantity) bool {
	aim, ok := p.year(sec.aimAt + 2)
	if !ok || sec.aimAt+2 >= s[1] {
		return false
	}
	for i := q.first - 1; i > s[0]; i-- {
		if year, ok := p.year(i); ok && p.is(i-1, yearKey) {
			return year < aim && !p.yardstick(s[0], i-1) && (sec.published == nil || year <= sec.published.Year())
		}
	}
	return false
}

// chooseWords follow đã where aims are set: "đã đề ra", "đã đặt".
var chooseWords = words("đề", "đặt", "thông", "quyết", "xác", "được", "thống")

// future reports whether the clause before a quantity tells what will be.
func (p *passage) future(s [2]int, q quantity) bool {
	for i := q.first - 1; i >= max(s[0], q.first-maxFuture); i-- {
		if p.isMark(i, ";:") || p.has(i, aspectWords) {
			return false
		}
		if n, _ := p.match(futures, i, q.first); n > 0 {
			return true
		}
	}
	return false
}

// maxFuture bounds the tokens between sẽ and a number.
const maxFuture = 20

var futures = vietnamese.ParseLexicon("sẽ\ndự kiến\nđề xuất\nphải đạt\nđặt kế hoạch\nnhằm đạt\ncần đạt\nphải giải ngân\nphải hoàn thành")

// goods are counted as what was made, sold or happened: they are neither people nor bodies.
var goods = words("xe", "ô", "cổ", "chiếc", "con", "cây", "sản", "lượt", "vụ", "suất", "căn", "máy", "buổi", "ca", "tàu", "container", "vé", "hồ", "giấy", "trái", "quả", "cuốn", "tấm", "phần", "ngôi")

// constitutes reports whether a sentence of aims only counts who takes part or is elected.
func (p *passage) constitutes(s [2]int, q quantity) bool {
	if q.kind != "people" && q.kind != "thing" {
		return false
	}
	return p.hasIn(max(s[0], q.first-10), q.first, takePartWords) || p.has(q.unitFirst, planUnits)
}

// fulfilWords tell that parts of a plan were carried out: "hoàn thành 18/22 chỉ tiêu", "9 chỉ tiêu vượt".
var fulfilWords = words("thành", "vượt", "đạt", "hoàn")

// planUnits are what a plan consists of: counting them promises nothing.
var planUnits = words("chỉ", "khâu", "nhóm", "nhiệm", "giải", "chương", "mục", "nghị", "đề", "tổ", "địa")

// reached reports whether a verb of result stands before the number.
func (p *passage) reached(i, j int) bool {
	for k := j - 1; k > i; k-- {
		if p.isMark(k, ",;:") && k < j-1 {
			i = k // another clause
		}
	}
	return p.hasIn(i, j, resultVerbs) && !p.isIn(i, j, willKey)
}

// resultBehind reports whether the words behind a counted noun say that a result was reached: "2 xã đạt chuẩn".
func (p *passage) resultBehind(s [2]int, q quantity) bool {
	for i := q.last; i < min(s[1], q.last+5) && !p.isMark(i, ",;.("); i++ {
		if n, _ := p.match(resultTails, i, s[1]); n > 0 {
			return true
		}
	}
	return false
}

var resultTails = vietnamese.ParseLexicon("đạt\nvượt\nhoàn thành\nthành lập mới\nđăng ký mới\nđược công nhận\nđi vào hoạt động\nquay trở lại hoạt động\nquay lại hoạt động\ngiải thể\ntạm ngừng\nngừng hoạt động\nphá sản\nđược cấp")
