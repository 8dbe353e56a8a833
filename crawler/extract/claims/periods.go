package claims

import (
	"strconv"
	"strings"

	"khobao/archive"
	"khobao/vietnamese"
)

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
	case j >= limit, !p.has(j, spellWords) && !p.isNumber(j):
		return j
	case p.is(j, yearKey):
		if _, ok := p.year(j + 1); ok && j+1 < limit {
			return j + 2
		}
		if (p.has(j+1, yearTails) || p.has(j+1, comingTails) && !p.isNumber(j-1) && monthNumbers[p.keys[max(j-1, 0)]] == "") && j+1 < limit {
			return j + 2
		}
	case p.is(j, halfKey) && p.has(j+1, halfTails) && p.is(j+2, yearKey) && j+2 < limit: // "nửa đầu năm 2024"
		if _, ok := p.year(j + 3); ok && j+3 < limit {
			return j + 4
		}
		return j + 3
	case p.pair(j, stage), p.is(j, termWord) && p.is(j+1, spellWord):
		if _, ok := p.year(j + 2); ok && (p.isMark(j+3, "-–") || p.is(j+3, untilKey)) && j+4 < limit {
			return j + 5
		}
		if p.has(j+2, termTails) && j+2 < limit {
			return j + 3
		}
		if _, ok := p.year(j + 4); ok && p.isMark(j+3, "(") && p.isMark(j+5, "-–") && j+6 < limit { // "giai đoạn II (2023 - 2025)"
			if _, ok := p.year(j + 6); ok {
				return j + 7
			}
		}
	case p.isNumber(j) && p.has(j-1, spanLeads) && p.isMark(j+1, "-–") && p.spansYears(j) && j+2 < limit: // "của 2016-2020", "năm học 2024 - 2025"
		return j + 3
	case p.isNumber(j) && p.has(j+1, lengthWords) && j+1 < limit && !p.tokens[j+1].upper && len(p.word(j)) <= 2 && !(p.is(j+1, monthKey) && p.word(j) > "12" && len(p.word(j)) == 2):
		if p.is(j+2, startKey) && p.is(j+3, yearKey) && j+3 < limit {
			end := j + 4
			if _, ok := p.year(end); ok && end < limit {
				end++
			}
			return end
		}
		if _, ok := p.year(j + 3); ok && p.is(j+1, monthKey) && p.is(j+2, yearKey) && j+3 < limit { // "9 tháng năm 2022"
			return j + 4
		}
		return j + 2
	case p.has(j, monthWords) && j+1 < limit && (p.isNumber(j+1) && len(p.word(j+1)) <= 2 || isRoman(p.word(j+1))):
		end := j + 2
		if p.isMark(end, "/-") && p.isNumber(end+1) && end+1 < limit {
			end += 2
		} else if _, ok := p.year(end + 1); ok && p.is(end, yearKey) && end+1 < limit { // "quý I năm 2024"
			end += 2
		}
		return end
	case p.is(j, monthKey) && j+1 < limit && p.tokens[j+1].upper && (monthNumbers[p.keys[j+1]] != "" || p.has(j+1, monthNames)): // "tháng Năm", "tháng Mười Hai"
		end := j + 2
		if p.has(j+1, tenWords) && end < limit && (p.has(end, monthNames) || p.is(end, twoKey)) {
			end++
		}
		return end
	case p.monthsInWords(j, limit): // "sáu tháng đầu năm 2017"
		end := j + 4
		if _, ok := p.year(end); ok && end < limit {
			end++
		}
		return end
	case monthNumbers[p.keys[j]] != "" && !p.is(j, yearKey) && p.is(j+1, monthKey) && j+1 < limit: // "bảy tháng qua", "chín tháng năm 2023"
		if _, ok := p.year(j + 3); ok && p.is(j+2, yearKey) && j+3 < limit {
			return j + 4
		}
		return j + 2
	case p.has(j, everyWords) && p.is(j+1, yearKey) && j+1 < limit, p.wholeYearAt(j, limit): // "mỗi năm", "cả năm"
		return j + 2
	}
	return j
}

// wholeYearAt reports whether "cả năm" at i is a year, and not "cả năm 2024", which is told with the year, nor all five of some things.
func (p *passage) wholeYearAt(i, limit int) bool {
	if !p.is(i, entireKey) || !p.is(i+1, yearKey) || i+1 >= limit || p.isNumber(i+2) || p.has(i+2, studyWords) || p.has(i+2, yearTails) {
		return false
	}
	n, _ := p.match(vietnamese.Counted(), i+2, len(p.tokens))
	return n == 0
}

var stage = phrases("giai đoạn")

// spanLeads stand before two years that are a period of themselves.
var spanLeads = words("của", "học")

// spansYears reports whether the numbers at i and behind the dash are years, the later one behind.
func (p *passage) spansYears(i int) bool {
	from, ok := p.year(i)
	to, also := p.year(i + 2)
	return ok && also && from < to
}

// spellWords begin periods of time that no number begins.
var spellWords = words("năm", "nửa", "giai", "nhiệm", "tháng", "quý", "mỗi", "hằng", "hàng", "cả", "hai", "ba", "bốn", "sáu", "bảy", "tám", "chín", "mười")

// monthsInWords reports whether the first or last months of a year are told in words at j.
func (p *passage) monthsInWords(j, limit int) bool {
	return j+3 < limit && monthNumbers[p.keys[j]] != "" && p.is(j+1, monthKey) && p.has(j+2, halfTails) && p.is(j+3, yearKey)
}

// comingTails end "năm tới".
var comingTails = words("tới", "sau")

var (
	entireKey  = vietnamese.Key("cả")
	studyWords = words("học")
)

var (
	monthNames = words("một", "mười", "giêng", "chạp", "tư")
	tenWords   = words("mười")
	twoKey     = vietnamese.Key("hai")
)

var monthNumbers = map[string]string{vietnamese.Key("hai"): "2", vietnamese.Key("ba"): "3", vietnamese.Key("bốn"): "4", vietnamese.Key("năm"): "5",
	vietnamese.Key("sáu"): "6", vietnamese.Key("bảy"): "7", vietnamese.Key("tám"): "8", vietnamese.Key("chín"): "9", vietnamese.Key("mười"): "10"}

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

// yetToCome reports whether a period is a year after the article's own.
func (sec *sections) yetToCome(period string) bool {
	year, err := strconv.Atoi(period)
	return err == nil && sec.published != nil && year > sec.published.Year()
}

// isPast reports whether a period ended years before the article: what it says later without a period is hardly of that one.
func (sec *sections) isPast(period string) bool {
	if len(period) < 4 || sec.published == nil {
		return false
	}
	year, err := strconv.Atoi(period[len(period)-4:])
	return err == nil && year < sec.published.Year()-maxYearsPast
}

const (
	maxSince     = 2 // sentences that the paragraph's first period is of, where it is long past
	maxYearsPast = 2
)

// firstPeriod returns the first period of time in tokens [i, j) that is no yardstick for comparing; empty for none.
func (p *passage) firstPeriod(i, j int) string {
	for first := i; i < j; i++ {
		if end := p.periodCore(i, j); end > i && !p.yardstick(first, i) && !p.has(i, everyWords) {
			if text := p.periodText(i, end); !isDuration(text) && !p.has(end-1, comingTails) && !p.is(i, entireKey) {
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
	if p.has(i+1, agoWords) || p.has(i-1, bornWords) || p.is(i-1, turnHeadKey) {
		return true
	}
	for k := i - 1; k >= max(first, i-6); k-- {
		if p.isMark(k, ",;:()") {
			return false
		}
		if k < i-4 && !p.is(k, "so") {
			continue
		}
		if p.has(k, yardstickWords) && !(p.is(k, numberKey) && !p.has(k-1, figureHeads)) { // "hơn con số của năm 2015", but "số hộ nghèo năm 2015"
			return true
		}
	}
	return false
}

// figureHeads begin "con số".
var figureHeads = words("con")

// period returns the period nearest before the quantity in its sentence, or just behind it, or else the one of its
// paragraph, or else the article's. Counts of people and bodies have one only where it stands beside them.
func (sec *sections) period(p *passage, s [2]int, q quantity, ind indicator, kind archive.FigureKind) *string {
	found, span := "", false
	for i := max(s[0], q.first-60); i < q.first; {
		end := p.periodCore(i, q.first)
		if end == i {
			i++
			continue
		}
		if !p.yardstick(s[0], i) && !p.has(end, endpointWords) && (!p.has(i, everyWords) || i == s[0] || p.isMark(i-1, ",;:")) { // "từ 21% năm 2015 xuống còn 6%"
			found, span = sec.told(p, i, end, found), p.spanOfReport(s[0], i, end)
		}
		i = end
	}
	for i := q.last; i < min(s[1], q.last+10) && !p.isMark(i, ",;|") && !p.isNumber(i) && !(p.isMark(i, "(") && (p.is(i+1, followKey) || p.closing(i, min(s[1], i+maxSpan)) > i+spanTokens+2)); i++ {
		if end := p.periodCore(i, s[1]); end > i && !p.is(i-1, turnHeadKey) && !p.compared(q.last, i) && !p.has(i+1, agoWords) && !p.has(end-1, agoWords) {
			if p.is(i, entireKey) && i < q.last+vietnamese.PlanBehind(p.keys[q.last:s[1]]) { // "45% kế hoạch cả năm": the plan's
				continue
			}
			found, span = sec.told(p, i, end, found), false
			break
		}
	}
	if isDuration(found) && !span && !strings.HasPrefix(sec.article, found) {
		found = ""
	}
	if span && isDuration(found) && strings.HasPrefix(sec.paragraph, "tháng ") { // months added up are what the sentences after them tell of, and not the last of them
		sec.paragraph, sec.since = found, 0
	}
	if found == "" && ind.board {
		found = sec.term
	}
	if kind == archive.OtherKind && !p.foretold(s[0], q.first) || found == "" && (kind == archive.Count || !sec.lends(p, q, ind, kind)) {
		return nil
	}
	if found == "" && !(sec.since > maxSince && sec.isPast(sec.paragraph)) {
		found = sec.paragraph
	}
	if found == "" && !sec.isPast(sec.article) {
		found = sec.article
		if (kind == archive.Result || ind.target && !sec.target) && sec.isAhead(found) { // a result, or the plan that it is compared with
			found = sec.lastTerm()
		}
	} else if kind == archive.Result && found == sec.paragraph && sec.yetToCome(found) { // "hiện mới 420 tỷ đồng, đến năm 2025 phải đạt …"
		return nil
	}
	if found = sec.resolve(found); found == "" {
		return nil
	}
	return &found
}

// told writes the period at tokens [i, end), where the sentence told another one before, or none.
func (sec *sections) told(p *passage, i, end int, before string) string {
	if year, ok := p.year(i + 1); ok && end == i+2 && p.is(i-1, fromKey) && p.is(end, untilKey) && p.has(end+1, sinceWords) { // "từ năm 2011 đến nay"
		return strconv.Itoa(year) + " " + p.slice(end, end+2)
	}
	if p.is(i, entireKey) {
		return sec.wholeYear(before)
	}
	return p.periodText(i, end)
}

// wholeYear says which year "cả năm" is: that of the quarter or the months that the sentence told before, or that the text speaks of.
func (sec *sections) wholeYear(before string) string {
	for _, period := range []string{before, sec.paragraph, sec.article} {
		if _, err := strconv.Atoi(period[max(0, len(period)-4):]); err == nil && len(period) >= 4 && !strings.Contains(period, "-") {
			return period[len(period)-4:]
		}
	}
	return "cả năm"
}

// lends reports whether a figure that states no period is of the one that the text spoke of before. Those that reports tell are; how
// large or dear a thing is, what a project costs, and things that happen to be counted are not.
func (sec *sections) lends(p *passage, q quantity, ind indicator, kind archive.FigureKind) bool {
	near := sec.since <= maxSince
	switch {
	case ind.confidence == archive.Unclear, p.in(q.unitLast-1, sizeUnits), p.priced(q):
		return false
	case q.kind == "thing":
		return near || kind == archive.Target
	}
	keys := vietnamese.PieceKeys(ind.text)
	if n, _ := timeless.Match(keys); n > 0 && (n == len(keys) || !near) {
		return false
	}
	n, _ := headings().Match(keys)
	return n > 0 || near && !ind.size
}

// priced reports whether q is a sum for each of some things, and not for each head or year.
func (p *passage) priced(q quantity) bool {
	if q.kind != "money" {
		return false
	}
	for i := q.unitFirst; i+1 < q.last; i++ {
		if p.isMark(i, "/") {
			return !p.has(i+1, headWords)
		}
	}
	return false
}

var headWords = words("người", "năm", "hộ", "tháng", "lao", "đầu", "nhân", "ha")

// sizeUnits are what single things are measured in, and timeless what they are worth.
var (
	sizeUnits = vietnamese.ParseLexicon("m\ncm\nmm\nmét\ninch\nkg\ng\ngram\nlít\nml\nlực\nkhối\nkhuẩn\nC\nkV\nGB\nMB\ndặm\nm2\nm²\nm3\nm³\nh\ngiờ\nW\nHz\ncarat\nvuông\nRichter")
	timeless  = vietnamese.ParseLexicon("giá\ngiá bán\ngiá đất\ngiá thuê\nmức giá\ngiá vé\ngiá trị\ntrị giá\nkích thước\ncông suất\ntốc độ\nchiều dài\nchiều rộng\nchiều cao\nkhoảng cách\ndiện tích\nquy mô\ndung tích\ntrọng lượng\ntổng mức đầu tư\ntổng vốn đầu tư\nvốn đầu tư\nvốn\nvốn điều lệ\nkhái toán\nmức phạt\nmức lương\nsố tiền\ntổng số tiền\nsức chứa\nchi phí\ndiện tích tự nhiên\ndiện tích đất tự nhiên\ntổng diện tích tự nhiên\ntổng diện tích đất tự nhiên")
)

// resolve says in years which term or which months a relative period means, where the article told: "nhiệm kỳ qua",
// "6 tháng".
func (sec *sections) resolve(period string) string {
	switch term, rest, _ := strings.Cut(period, "nhiệm kỳ "); {
	case term == "" && rest != "" && (rest == "mới" || rest == "tới"):
		if sec.isAhead(sec.article) {
			return sec.article
		}
		if sec.begins(sec.term) {
			return sec.term
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
	if !sec.begins(sec.term) {
		return ""
	}
	a, b, _ := strings.Cut(sec.term, "-")
	from, err := strconv.Atoi(a)
	if err != nil {
		return ""
	}
	to, err := strconv.Atoi(b)
	if err != nil {
		return ""
	}
	return strconv.Itoa(from-(to-from)) + "-" + strconv.Itoa(from)
}

// begins reports whether a term begins about when the article appeared.
func (sec *sections) begins(term string) bool {
	first, _, _ := strings.Cut(term, "-")
	from, err := strconv.Atoi(first)
	return err == nil && (sec.published == nil || from >= sec.published.Year() && from <= sec.published.Year()+1)
}

// spanOfReport reports whether "9 tháng" at tokens [i, end) is what is reported on, and not how long something takes: where its clause
// begins with it, where months are added up, and between what is measured and its verb.
func (p *passage) spanOfReport(first, i, end int) bool {
	if p.has(end, agoWords) || p.has(end, comingTails) {
		return false
	}
	lead := i
	if p.is(lead-1, insideKey) {
		lead--
	}
	if lead <= first || p.isMark(lead-1, ".;") || p.tokens[lead].fresh || p.isMark(lead-1, ",") && lead-1 <= first+maxLeadIn && p.in(first, leads) && p.wholeNumber(i) > 2 { // "Theo đó, trong 6 tháng qua"
		return true
	}
	n, tag := p.match(measures(), end, len(p.tokens))
	return p.has(i-1, sumUpTails) || n > 0 && (tag != archive.AtLeast || p.has(end, reachWords)) && i > first && p.is(end-1, monthKey) && p.titledIn(max(first, i-maxNamed), i) && !p.in(i-1, measures()) && !p.in(i-1, stops())
}

// maxLeadIn bounds the tokens of "Theo đó" and its like.
const maxLeadIn = 2

// sumUpTails end "lũy kế", "tính chung" and "cộng dồn".
var sumUpTails = words("kế", "chung", "dồn")

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
		if from, ok := p.year(end - 3); ok && end-3 >= i && from < y {
			return p.word(end-3) + "-" + p.word(end-1)
		}
		if p.is(i, yearKey) && end == i+2 {
			return p.word(end - 1)
		}
	}
	if p.monthsInWords(i, len(p.keys)) || monthNumbers[p.keys[i]] != "" && !p.is(i, yearKey) && p.is(i+1, monthKey) {
		return monthNumbers[p.keys[i]] + strings.TrimPrefix(p.slice(i, end), p.word(i))
	}
	first := strings.ToLower(p.word(i)) // but not "quý III"
	rest := strings.TrimPrefix(p.slice(i, end), p.word(i))
	if p.is(i, halfKey) {
		return "6 tháng" + rest
	}
	return first + rest
}
