package claims

import (
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
	met := -1 // the plan that a result is compared with: who set it is no aim, either
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
			sec.aimAt = min(sec.aimAt, i)
		}
		if n, tag := p.match(resultOpeners, i, s[1]); n > 0 && !(tag == "firm" && p.is(i-1, withKey)) { // "tăng 9% so với ước thực hiện năm nay"
			result, firmResult = true, firmResult || tag == "firm"
			if aim && p.isIn(i, i+n, passTailKey) {
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
	case resolved >= 0:
		sec.target, sec.soft = true, false
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
	case aim, resolved >= 0:
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
var sumUnits = words("tỷ", "triệu", "nghìn", "ngàn")

// lateInYear reports whether the last months of a year are those of the article itself, or not known to be ahead of it.
func (sec *sections) lateInYear() bool {
	return sec.published == nil || sec.published.Month() > 10
}

// setHeads begin "đề ra" and "đặt ra", which say of a plan that it was set.
var setHeads = words("đề", "đặt")

// struckWords are said of what is shot at.
var struckWords = words("vào", "diệt", "trúng", "kích", "bắn", "phá")

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
		pass, aim := p.pair(i, adopting), p.pair(i, targets)
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

var (
	adopting = phrases("thông qua")
	targets  = phrases("chỉ tiêu")
)

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
		if ok && single == unsaid && i <= s[0]+maxYearLead && (p.is(i-1, yearKey) || p.isMark(i-1, "/") && p.isNumber(i-2)) && from < sec.published.Year() && !p.yardstick(s[0], i-1) && !p.is(i-2, fromKey) && !p.isMark(i+1, "-–") {
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
		if p.is(k, fromKey) {
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
