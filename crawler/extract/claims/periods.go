package claims

import (
	"strconv"
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
	aimed     int    // token that the sentence's own aims begin at: what stands before it is none
	paragraph string // the first period that the paragraph speaks of
	over      string // the last range of years that was spoken of and is over
	term      string // the newest that the article may be about: that of the boards that it says were elected
	article   string // the first period of headline and text: that of whatever states none
}

// Words that open a part of aims or of results. Where a sentence has both, the firm ones count.
var (
	targetOpeners = vietnamese.ParseLexicon("phấn đấu\tfirm\nmục tiêu\tfirm\nnhiệm kỳ mới\tfirm\nnhiệm kỳ tới\tfirm\nphương hướng\tfirm\nđặt mục tiêu\tfirm\nhướng tới\tfirm\n" +
		"mức phấn đấu\tfirm\nmục tiêu cụ thể\tfirm\nbước vào nhiệm kỳ\tfirm\nchỉ tiêu chủ yếu\nchỉ tiêu then chốt\nđến năm\nđề ra\nđặt ra\nquyết nghị\ntheo nghị quyết\nchỉ tiêu phát triển\ncác chỉ tiêu\nchỉ tiêu chính\nmột số chỉ tiêu\nchỉ tiêu cụ thể")
	resultOpeners = vietnamese.ParseLexicon("nhìn lại\tfirm\nmột số kết quả\tfirm\nnhiệm kỳ qua\tfirm\nkết quả\tfirm\nước thực hiện\tfirm\nđạt và vượt\tfirm\nước đạt\tfirm\nđều đạt\tfirm\nđều vượt\tfirm\nđều hoàn thành\tfirm\nkhông đạt\tfirm\nchưa đạt\tfirm\nso với cùng kỳ\tfirm\ncùng kỳ\tfirm\n" +
		"đã đạt\tfirm\ntrong 5 năm qua\tfirm\nthời gian qua\tfirm\nnăm qua\tfirm\nhiện có\nhiện nay\nđến nay\nước\nđạt được")
)

// enter reads the cues of a sentence: words of result before words of aim, and both before the years that it speaks of.
func (sec *sections) enter(p *passage, s [2]int) {
	if p.tokens[s[0]].fresh {
		sec.paragraph = ""
	}
	if sec.paragraph == "" {
		sec.paragraph = p.firstPeriod(s[0], s[1])
	}
	if sec.article == "" {
		sec.article = sec.paragraph
	}
	var aim, firmAim, result, firmResult bool
	sec.soft = sec.soft && sec.target
	before := sec.target
	sec.aimed = s[0]
	for i := s[0]; i < s[1]; i++ {
		if n, tag := p.match(targetOpeners, i, s[1]); n > 0 && !p.metBefore(s[0], i) && !p.pastYear(sec, i+n) && !p.spanEnd(s[0], i, n) {
			if tag == "firm" && !aim && !before {
				sec.aimed = i
			}
			aim, firmAim = true, firmAim || tag == "firm"
		}
		if n, tag := p.match(resultOpeners, i, s[1]); n > 0 && !(tag == "firm" && p.has(i-1, withWords)) { // "tăng 9% so với ước thực hiện năm nay"
			result, firmResult = true, firmResult || tag == "firm"
		}
	}
	years := sec.years(p, s)
	switch {
	case firmAim && !(firmResult && p.resultFirst(s)):
		sec.target, sec.soft = true, false
	case firmResult, years == past:
		sec.target = false
	case aim:
		sec.target, sec.soft = true, false
	case years == ahead:
		sec.target, sec.soft = true, true
	case result, sec.target && !sec.firm && p.hasIn(s[0], s[1], nowWords):
		sec.target = false
	}
	sec.firm = sec.target && (firmAim || sec.firm)
}

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

// years looks at the first range of years in a sentence.
func (sec *sections) years(p *passage, s [2]int) outlook {
	if sec.published == nil {
		return unsaid
	}
	for i := s[0]; i+2 < s[1]; i++ {
		from, ok := p.year(i)
		if !ok || !p.isMark(i+1, "-–") {
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
	return unsaid
}

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
		if p.has(k, metWords) {
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
	case strings.Contains(ind.text, "phiếu") && (p.isMark(q.unitFirst, "%") || strings.Contains(q.value, "/")):
		return archive.OtherKind
	case ind.target:
		return archive.Target
	case q.kind == "people":
		return archive.Count
	case sec.target && q.first >= sec.aimed && !p.constitutes(s, q) && !(sec.soft && q.kind == "thing"):
		return archive.Target
	case q.kind == "thing" && !p.reached(from, q.first) && !p.resultBehind(s, q):
		return archive.Count
	}
	return archive.Result
}

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

// planUnits are what a plan consists of: counting them promises nothing.
var planUnits = words("chỉ", "khâu", "nhóm", "nhiệm", "giải", "chương", "mục", "nghị", "đề", "tổ", "địa")

// reached reports whether a verb of result stands before the number.
func (p *passage) reached(i, j int) bool {
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

var resultTails = vietnamese.ParseLexicon("đạt\nvượt\nhoàn thành\nthành lập mới\nđăng ký mới\nđược công nhận\nđi vào hoạt động")

// periodAt returns where a period of time that begins at i ends; i where none does: "đến năm 2025", "giai đoạn 2016 - 2020",
// "6 tháng đầu năm", "tháng 6", "mỗi năm".
func (p *passage) periodAt(i, limit int) int {
	j := i
	for j < limit && p.has(j, periodLeads) && j < i+4 {
		j++
	}
	end := p.periodCore(j, limit)
	if end == j {
		return i
	}
	return end
}

var periodLeads = words("đến", "trong", "vào", "của", "hết", "cuối", "cả", "từ", "ở", "tính", "khi", "kết", "thúc", "ước", "sau", "qua", "so", "với", "đầu", "các")

func (p *passage) periodCore(j, limit int) int {
	switch {
	case j >= limit:
		return j
	case p.is(j, yearKey):
		if _, ok := p.year(j + 1); ok && j+1 < limit {
			return j + 2
		}
		if p.has(j+1, yearTails) && j+1 < limit {
			return j + 2
		}
	case p.is(j, halfKey) && p.has(j+1, halfTails) && p.is(j+2, yearKey) && j+2 < limit: // "nửa đầu năm 2024"
		if _, ok := p.year(j + 3); ok && j+3 < limit {
			return j + 4
		}
		return j + 3
	case p.is(j, stageKey) && p.is(j+1, stageTailKey), p.is(j, termWord) && p.is(j+1, spellWord):
		if _, ok := p.year(j + 2); ok && (p.isMark(j+3, "-–") || p.is(j+3, untilKey)) && j+4 < limit {
			return j + 5
		}
		if p.has(j+2, termTails) && j+2 < limit {
			return j + 3
		}
	case p.isNumber(j) && p.has(j+1, lengthWords) && j+1 < limit && len(p.word(j)) <= 2 && !(p.is(j+1, monthKey) && p.word(j) > "12" && len(p.word(j)) == 2):
		if p.is(j+2, startKey) && p.is(j+3, yearKey) && j+3 < limit {
			end := j + 4
			if _, ok := p.year(end); ok && end < limit {
				end++
			}
			return end
		}
		return j + 2
	case p.has(j, monthWords) && j+1 < limit && (p.isNumber(j+1) || isRoman(p.word(j+1))):
		end := j + 2
		if p.isMark(end, "/-") && p.isNumber(end+1) && end+1 < limit {
			end += 2
		} else if _, ok := p.year(end + 1); ok && p.is(end, yearKey) && end+1 < limit { // "quý I năm 2024"
			end += 2
		}
		return end
	case p.has(j, everyWords) && p.is(j+1, yearKey) && j+1 < limit:
		return j + 2
	}
	return j
}

// periodEnding returns where a period begins that ends at end.
func (p *passage) periodEnding(from, end int) (int, bool) {
	for i := max(from, end-8); i < end; i++ {
		if p.periodAt(i, end) == end {
			return i, true
		}
	}
	return 0, false
}

// isAhead reports whether a range of years goes beyond the article's own: nothing was reached in it yet.
func (sec *sections) isAhead(period string) bool {
	_, last, ok := strings.Cut(period, "-")
	to, err := strconv.Atoi(last)
	return ok && err == nil && sec.published != nil && to > sec.published.Year()
}

// firstPeriod returns the first period of time in tokens [i, j) that is no yardstick for comparing; empty for none.
func (p *passage) firstPeriod(i, j int) string {
	for first := i; i < j; i++ {
		if end := p.periodCore(i, j); end > i && !p.yardstick(first, i) && !p.has(i, everyWords) {
			if text := p.periodText(i, end); !isDuration(text) {
				return text
			}
			i = end - 1
		}
	}
	return ""
}

var everyWords = words("mỗi", "hằng", "hàng")

// yardstick reports whether the period at i only is what a number is compared with: "so với năm 2020", "hơn năm trước".
func (p *passage) yardstick(first, i int) bool {
	if p.has(i+1, agoWords) || p.has(i-1, bornWords) {
		return true
	}
	for k := i - 1; k >= max(first, i-6); k-- {
		if p.isMark(k, ",;:()") {
			return false
		}
		if k < i-4 && !p.is(k, "so") {
			continue
		}
		if p.has(k, yardstickWords) {
			return true
		}
	}
	return false
}

// period returns the period nearest before the quantity in its sentence, or just behind it, or else the one of its
// paragraph, or else the article's. Counts of people and bodies have one only where it stands beside them.
func (sec *sections) period(p *passage, s [2]int, q quantity, ind indicator, kind archive.FigureKind) *string {
	found := ""
	for i := max(s[0], q.first-60); i < q.first; {
		end := p.periodCore(i, q.first)
		if end == i {
			i++
			continue
		}
		if !p.yardstick(s[0], i) && (!p.has(i, everyWords) || i == s[0]) {
			found = p.periodText(i, end)
		}
		i = end
	}
	for i := q.last; i < min(s[1], q.last+10) && !p.isMark(i, ",;|") && !p.isNumber(i); i++ {
		if end := p.periodCore(i, s[1]); end > i && !p.compared(q.last, i) && !p.has(i+1, agoWords) && !p.has(end-1, agoWords) {
			found = p.periodText(i, end)
			break
		}
	}
	if isDuration(found) && !strings.HasPrefix(sec.article, found) {
		found = ""
	}
	if found == "" && ind.board {
		found = sec.term
	}
	if kind == archive.OtherKind || kind == archive.Count && found == "" {
		return nil
	}
	if found == "" {
		found = sec.paragraph
	}
	if found == "" {
		found = sec.article
		if kind == archive.Result && sec.isAhead(found) {
			found = sec.lastTerm()
		}
	}
	if found = sec.resolve(found); found == "" {
		return nil
	}
	return &found
}

// resolve says in years which term or which months a relative period means, where the article told: "nhiệm kỳ qua",
// "6 tháng".
func (sec *sections) resolve(period string) string {
	switch term, rest, _ := strings.Cut(period, "nhiệm kỳ "); {
	case term == "" && rest != "" && (rest == "mới" || rest == "tới"):
		if sec.isAhead(sec.article) {
			return sec.article
		}
	case term == "" && rest != "" && !strings.ContainsAny(rest, "0123456789"):
		if last := sec.lastTerm(); last != "" && rest != "này" {
			return last
		}
		if sec.over != "" {
			return sec.over
		}
	case period != "" && strings.HasPrefix(sec.article, period+" "):
		return sec.article
	}
	return period
}

// lastTerm returns the years that the text spoke of and that are over, or else the term before the one that begins about when
// the article appeared, as one does at a congress; empty where neither is known.
func (sec *sections) lastTerm() string {
	if sec.over != "" {
		return sec.over
	}
	a, b, _ := strings.Cut(sec.term, "-")
	from, err := strconv.Atoi(a)
	if err != nil || sec.published == nil || from < sec.published.Year() || from > sec.published.Year()+1 {
		return ""
	}
	to, err := strconv.Atoi(b)
	if err != nil {
		return ""
	}
	return strconv.Itoa(from-(to-from)) + "-" + strconv.Itoa(from)
}

// isDuration reports whether a period only says how long something takes: "5 năm".
func isDuration(period string) bool {
	n, unit, ok := strings.Cut(period, " ")
	return ok && strings.Trim(n, "0123456789") == "" && (unit == "năm" || unit == "tháng")
}

func (p *passage) compared(i, j int) bool {
	return p.hasIn(i, j, compareWords)
}

// periodText writes a period shortly: "2025", "2016-2020", else as it stands.
func (p *passage) periodText(i, end int) string {
	if y, ok := p.year(end - 1); ok {
		if from, ok := p.year(end - 3); ok && end-3 > i && from < y {
			return p.word(end-3) + "-" + p.word(end-1)
		}
		if p.is(i, yearKey) && end == i+2 {
			return p.word(end - 1)
		}
	}
	first := strings.ToLower(p.word(i)) // but not "quý III"
	rest := strings.TrimPrefix(p.slice(i, end), p.word(i))
	if p.is(i, halfKey) {
		return "6 tháng" + rest
	}
	return first + rest
}
