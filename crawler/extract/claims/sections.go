package claims

import (
	"slices"
	"strings"

	"khobao/archive"
	"khobao/vietnamese"
)

// sections follows a text through its parts: what was reached, and what is aimed at. A part lasts until words open another.
type sections struct {
	published *archive.Date
	target    bool   // the sentence speaks of aims
	soft      bool   // only its years say so: that counts nobody as an aim
	firm      bool   // no mere mention of a year or a plan says so
	met       int    // token that what was reached begins at again, behind the aims of the sentence; 0 for none
	named     bool   // the sentence itself speaks of aims
	aimAt     int    // token that the first words of aim begin at, the end of the sentence where it has none
	aimed     int    // token that the sentence's own aims begin at: what stands before it is none
	paragraph string // the first period that the paragraph speaks of
	carried   int    // sentences since the last that spoke of aims
	since     int    // sentences since the one that spoke of it
	over      string // the last range of years that was spoken of and is over
	term      string // the newest that the article may be about: that of the boards that it says were elected
	list      string // the period of the line that the list stands under
	article   string // the first period of headline and text: that of whatever states none
}

// Words that open a part of aims or of results. Where a sentence has both, the firm ones count.
var (
	targetOpeners = vietnamese.ParseLexicon("phấn đấu\tfirm\nmục tiêu\tfirm\nnhiệm kỳ mới\tfirm\nnhiệm kỳ tới\tfirm\nphương hướng\tfirm\nđặt mục tiêu\tfirm\nhướng tới\n" +
		"quyết tâm kéo giảm\nquyết tâm giảm\nquyết tâm đạt\nquyết tâm hoàn thành\nquyết tâm đưa\nmức phấn đấu\tfirm\nmục tiêu cụ thể\tfirm\nbước vào nhiệm kỳ\tfirm\nchỉ tiêu chủ yếu\nchỉ tiêu then chốt\nđến năm\nđề ra\nđặt ra\nquyết nghị\ntheo nghị quyết\nchỉ tiêu phát triển\ncác chỉ tiêu\nchỉ tiêu chính\nmột số chỉ tiêu\nchỉ tiêu cụ thể\ntháng cuối năm")
	resultOpeners = vietnamese.ParseLexicon("nhìn lại\tfirm\nkhi bước vào nhiệm kỳ\tfirm\nmột số kết quả\tfirm\nnhiệm kỳ qua\tfirm\nkết quả\tfirm\nước thực hiện\tfirm\nđạt và vượt\tfirm\nước đạt\tfirm\nđều đạt\tfirm\nđều vượt\tfirm\nđều hoàn thành\tfirm\nkhông đạt\tfirm\nchưa đạt\tfirm\nso với cùng kỳ\tfirm\ncùng kỳ\tfirm\n" +
		"đã đạt\tfirm\nhoàn thành kế hoạch\tfirm\nvượt kế hoạch\tfirm\nhoàn thành chỉ tiêu\tfirm\ntrong 5 năm qua\tfirm\nthời gian qua\tfirm\nnăm qua\tfirm\nhiện có\nhiện nay\nđến nay\nước\ntháng đầu năm\ntính đến ngày\nđến ngày\ntính đến nay\ntính đến thời điểm\ntính đến cuối tháng\ntính đến hết tháng\nđến hết tháng\nđạt được\ntuy nhiên\nthế nhưng\ntrước đó\nthực tế")
)

// enter reads the cues of a sentence: words of result before words of aim, and both before the years that it speaks of.
func (sec *sections) enter(p *passage, s [2]int) {
	if p.tokens[s[0]].fresh {
		sec.paragraph = ""
		switch {
		case p.isMark(s[1]-1, ":"): // "Phấn đấu đến năm 2030:"
			sec.list = p.firstPeriod(s[0], s[1])
		case p.isItem(s[0]):
			sec.paragraph = p.firstPeriod(s[0], s[1])
			if sec.paragraph == "" {
				sec.paragraph = sec.list
			}
		default:
			sec.list = ""
		}
	}
	sec.since++
	if sec.paragraph == "" {
		sec.paragraph, sec.since = p.firstPeriod(s[0], s[1]), 0
	}
	if sec.article == "" {
		sec.article = sec.paragraph
	}
	var aim, firmAim, result, firmResult bool
	sec.soft = sec.soft && sec.target
	before := sec.target
	sec.aimed, sec.met, sec.aimAt = s[0], 0, s[1]
	firmAt, resultAt := -1, -1 // tokens of the last firm words of aim and of result
	met := -1                  // the plan that a result is compared with: who set it is no aim, either
	for i := s[0]; i < s[1]; i++ {
		if p.tokens[i].Kind != vietnamese.Word {
			if p.isMark(i, "(") { // a note tells of another time, or what a plan was
				i = max(i, p.closing(i, min(s[1], i+maxSpan)))
			}
			continue
		}
		n, tag := p.match(targetOpeners, i, s[1])
		if n == 2 && p.is(i+1, outKey) && p.has(i, setHeads) && (i+n == s[1] || p.isMark(i+n, ".,;)(") || p.has(i+n, aspectWords)) { // "hơn mức 7,5% mà nghị quyết đặt ra.": who set it
			n = 0
		}
		if n == 2 && p.is(i, aimHeadKey) && (p.has(i-1, struckWords) || p.has(i-2, struckWords)) { // "bắn vào các mục tiêu"
			n = 0
		}
		if n > 0 && p.metBefore(s[0], i) {
			met = i
		}
		if n > 0 && !(met >= 0 && i <= met+maxSet && p.has(i, setHeads)) && !(n == 2 && p.is(i, aimHeadKey) && p.is(i-1, withKey)) && !p.metBefore(s[0], i) && !p.pastYear(sec, i+n) && !p.spanEnd(s[0], i, n) && !(p.is(i, monthKey) && sec.lateInYear()) {
			if tag == "firm" && !aim && !before {
				sec.aimed = i
			}
			aim, firmAim = true, firmAim || tag == "firm"
			if tag == "firm" {
				firmAt = i
			}
			sec.aimAt = min(sec.aimAt, i)
		}
		if n, tag := p.match(resultOpeners, i, s[1]); n > 0 && !(tag == "firm" && p.has(i-1, withWords)) { // "tăng 9% so với ước thực hiện năm nay"
			result, firmResult = true, firmResult || tag == "firm"
			if tag == "firm" {
				resultAt = i
			}
			if aim && p.hasIn(i, i+n, pastTails) {
				sec.met = i
			}
		}
	}
	resolved := p.resolves(s)
	sec.named = aim || resolved >= 0
	years := sec.years(p, s)
	switch {
	case firmAim && !(firmResult && p.resultFirst(s)):
		sec.target, sec.soft = true, false
	case firmAt > resultAt && p.is(firmAt, settingKey) && firmResult: // "nhìn lại kết quả năm qua, tỉnh đặt mục tiêu …"
		sec.target, sec.soft, sec.aimed = true, false, firmAt
	case resolved >= 0:
		sec.target, sec.soft = true, false
		if firmResult {
			sec.aimed = resolved
		}
	case firmResult, years == past:
		sec.target = false
	case aim:
		sec.target, sec.soft = true, false
	case years == ahead:
		sec.target, sec.soft = true, true
	case result, sec.target && (!sec.firm || p.tokens[s[0]].fresh && p.tokens[s[0]].upper) && p.hasIn(s[0], s[1], nowWords):
		sec.target = false
	}
	sec.firm = sec.target && (firmAim || sec.firm)
	switch {
	case aim, resolved >= 0, years == ahead:
		sec.carried = 0
	case !p.opens(s[0]) && !(sec.target && sec.carried > 0 && p.states(s) && !p.hasIn(s[0], s[1], toldWords)):
		if sec.carried++; sec.carried > maxCarried {
			sec.target, sec.firm = false, false
		}
	}
}

// isItem reports whether an item of a list begins at i.
func (p *passage) isItem(i int) bool {
	return p.isMark(i, "-–+*•") || p.isNumber(i) && p.isMark(i+1, ".)") || p.isMark(i+1, ")") && p.isWord(i)
}

// opens reports whether a paragraph begins at i, or the text of a numbered one.
func (p *passage) opens(i int) bool {
	return p.tokens[i].fresh || i >= 2 && p.isMark(i-1, ".)") && p.isNumber(i-2) && p.tokens[i-2].fresh
}

// maxCarried bounds the sentences of a paragraph that aims are carried over to which the sentences do not speak of themselves.
const maxCarried = 6

// states reports whether a sentence tells a share or a sum, as each of a row of aims does.
func (p *passage) states(s [2]int) bool {
	for i := s[0] + 1; i < s[1]; i++ {
		if p.isNumber(i-1) && (p.isMark(i, "%") || p.has(i, sumUnits)) {
			return true
		}
	}
	return false
}

// toldWords tell of something that was or is done, and no aim.
var toldWords = words("đã", "được", "bị", "đang", "hiện", "vừa")

// sumUnits begin the units of sums and of large counts.
var sumUnits = words("tỷ", "tỉ", "triệu", "nghìn", "ngàn")

// lateInYear reports whether the last months of a year are those of the article itself, or not known to be ahead of it.
func (sec *sections) lateInYear() bool {
	return sec.published == nil || sec.published.Month() > 10
}

// setHeads begin "đề ra" and "đặt ra", which say of a plan that it was set.
var setHeads = words("đề", "đặt")

// struckWords are said of what is shot at.
var struckWords = words("vào", "diệt", "trúng", "kích", "bắn", "phá")

// settingKey begins "đặt mục tiêu".
var settingKey = vietnamese.Key("đặt")

// outKey ends "đề ra" and "đặt ra".
var outKey = vietnamese.Key("ra")

// maxSet bounds the tokens between a plan and what says that it was set: "đã hoàn thành 48% mục tiêu lợi nhuận đề ra".
const maxSet = 6

// aimHeadKey is of mục tiêu: "với mục tiêu" only tells what something is done for.
var aimHeadKey = vietnamese.Key("mục")

// resolves returns where a sentence begins to tell that aims were resolved upon, "Đại hội thông qua 12 chỉ tiêu"; -1 where it does not.
func (p *passage) resolves(s [2]int) int {
	at, passed, aims := -1, false, false
	for i := s[0]; i+1 < s[1]; i++ {
		pass, aim := p.is(i, passKey) && p.is(i+1, passTailKey), p.is(i, aimKey) && p.is(i+1, aimTailKey)
		if p.has(i, agendaHeads) && !aim {
			n, _ := p.match(agendas, i, s[1])
			aim = n > 0
		}
		if at < 0 && (pass || aim) {
			at = i
		}
		passed, aims = passed || pass, aims || aim
	}
	if passed && aims {
		return at
	}
	return -1
}

// agendas are what a council resolves upon for the year to come: the figures that follow are its aims.
var agendas = vietnamese.ParseLexicon("nghị quyết về nhiệm vụ\nnghị quyết về kế hoạch\nnghị quyết về mục tiêu\nnghị quyết về phương hướng\nnghị quyết về phát triển kinh tế\nnghị quyết phát triển kinh tế\nkế hoạch phát triển kinh tế\nnhiệm vụ phát triển kinh tế")

var agendaHeads = words("nghị", "kế", "nhiệm")

// resultFirst reports whether the first cue of a sentence is one of result.
func (p *passage) resultFirst(s [2]int) bool {
	for i := s[0]; i < s[1]; i++ {
		if n, tag := p.match(resultOpeners, i, s[1]); n > 0 && tag == "firm" {
			return true
		}
		if n, _ := p.match(targetOpeners, i, s[1]); n > 0 && !p.is(i, untilKey) {
			return false
		}
	}
	return false
}

type outlook uint8

const (
	unsaid outlook = iota
	past           // the years that the sentence speaks of are over, or end with the article's
	ahead          // they go beyond it
)

// years looks at the first range of years in a sentence, and else at the year that it begins with.
func (sec *sections) years(p *passage, s [2]int) outlook {
	if sec.published == nil {
		return unsaid
	}
	single := unsaid
	for i := s[0]; i < s[1]; i++ {
		if p.isMark(i, "(") {
			if end := p.closing(i, min(s[1], i+maxSpan)); end > i+spanTokens {
				i = end
			}
			continue
		}
		from, ok := p.year(i)
		if ok && single == unsaid && i <= s[0]+maxYearLead && (p.is(i-1, yearKey) || p.isMark(i-1, "/") && p.isNumber(i-2)) && from < sec.published.Year() && !p.yardstick(s[0], i-1) && !p.has(i-2, fromWords) && !p.isMark(i+1, "-–") {
			single = past
		}
		if ok && single == unsaid && i <= s[0]+maxYearLead && p.is(i-1, yearKey) && from > sec.published.Year() && !p.yardstick(s[0], i-1) {
			single = ahead // "Năm 2024, tỉnh thu 8.000 tỷ đồng", said in 2023
		}
		if !ok || i+2 >= s[1] || !p.isMark(i+1, "-–") {
			continue
		}
		to, ok := p.year(i + 2)
		switch {
		case !ok || to <= from:
		case to > sec.published.Year():
			return ahead
		default:
			sec.over = p.word(i) + "-" + p.word(i+2)
			return past
		}
	}
	return single
}

// spanTokens are those between the parentheses of "(2023 - 2025)", and one more: a longer note tells of another time.
const spanTokens = 4

// maxYearLead bounds the tokens before the year that a sentence is of: "Theo báo cáo, đến năm 2016".
const maxYearLead = 6

// spanEnd reports whether the words of aim at i only end a span of time: "từ năm 2011 đến năm 2016".
func (p *passage) spanEnd(first, i, n int) bool {
	if n != 2 || !p.is(i, untilKey) {
		return false
	}
	for k := i - 1; k >= max(first, i-4); k-- {
		if p.has(k, fromWords) {
			return true
		}
	}
	return false
}

// metBefore reports whether the aim at i is only what a result is compared with.
func (p *passage) metBefore(first, i int) bool {
	for k := max(first, i-4); k < i; k++ {
		if p.has(k, metWords) && !p.compound(k-1) && !p.has(first, forWords) { // but "Để thực hiện mục tiêu, …"
			return true
		}
	}
	return p.isMark(i-1, "(")
}

// pastYear reports whether a year at i lies before the article.
func (p *passage) pastYear(sec *sections, i int) bool {
	y, ok := p.year(i)
	return ok && sec.published != nil && y <= sec.published.Year()
}

// kind says what a figure is about.
func (sec *sections) kind(p *passage, s [2]int, from int, q quantity, ind indicator) archive.FigureKind {
	switch {
	case ind.size, q.kind == "length" || p.is(q.unitFirst, ageKey) && ind.text == "tuổi":
		return archive.OtherKind
	case p.votes(q, ind):
		return archive.OtherKind
	case q.kind != "people" && q.kind != "thing" && !ind.target && sec.pastNote(p, s, q):
		return archive.Result
	case ind.target, q.kind != "people" && q.kind != "thing" && plannedName(ind.text) && !(p.isMark(q.unitFirst, "%") && p.has(q.last, planHeads)):
		return archive.Target
	case q.kind == "people":
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
	case q.kind == "thing" && !p.has(p.unitNoun(q), goods) && (p.has(q.unitFirst, planUnits) || !p.is(q.first-1, surpassKey) && !p.reached(from, q.first) && !p.resultBehind(s, q)):
		return archive.Count
	}
	return archive.Result
}

// votes reports whether a figure tells how those who voted did: "47 phiếu tín nhiệm cao", "100% đại biểu biểu quyết tán thành".
func (p *passage) votes(q quantity, ind indicator) bool {
	return p.has(p.unitNoun(q), voteWords) && !p.has(q.last, otherSlips) || p.isMark(q.unitFirst, "%") && slices.ContainsFunc(votings, func(s string) bool { return strings.Contains(ind.text, s) })
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
	for k := first; k < i; k++ {
		if p.has(k, foretellHeads) && p.has(k+1, foretellTails) {
			return true
		}
	}
	return false
}

var (
	foretellHeads = words("dự")
	foretellTails = words("báo", "đoán")
	prices        = vietnamese.ParseLexicon("giá\ngiá trị\tvalue\nđịnh giá\nmức giá\ntrị giá\nvốn hóa\ndài\nrộng\ncao\nsâu\nnặng")
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

var pastTails = words("qua")

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
	for i := max(s[0], q.first-10); i < q.first; i++ {
		if p.has(i, takePartWords) {
			return true
		}
	}
	return p.has(q.unitFirst, planUnits)
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
	for ; i < j; i++ {
		if p.has(i, resultVerbs) {
			return true
		}
	}
	return false
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
