package claims

import (
	"strings"

	"khobao/archive"
	"khobao/vietnamese"
)

// quantity is a number, or a range of numbers, with its unit.
type quantity struct {
	first, last int // tokens [first, last) of the number, the range and the unit
	unitFirst   int // where the unit begins
	value       string
	valueTo     string // of a range; empty for none
	number      float64
	numberTo    float64
	unit        string
	kind        string // of the unit: money, measure, people, thing
}

// quantityAt reads the quantity that begins with the number at i, within tokens up to limit. Dates, times, numbers of
// documents and names, and numbers without a unit are none.
func (p *passage) quantityAt(first, i, limit int) (quantity, bool) {
	if p.tokens[i].Kind != vietnamese.Number || p.document(i) || p.listNumber(i, limit) {
		return quantity{}, false
	}
	q := quantity{first: i, value: p.word(i)}
	j := i + 1
	if p.isMark(j, "/") && p.tokens[j].glued && j+1 < limit && p.tokens[j+1].Kind == vietnamese.Number && p.tokens[j+1].glued {
		if p.isMark(j+2, "/") || p.dateWordBefore(first, i) {
			return quantity{}, false
		}
		q.value = p.slice(i, j+2) // a fraction
		j += 2
	}
	number, ok := vietnamese.ParseNumber(p.word(i))
	if _, year := p.year(i); !ok || year && p.isMark(i-1, "-–") && p.isNumber(i-2) && len(p.word(i-2)) == 4 {
		return quantity{}, false // "2016-2021 tổ chức …"
	}
	q.number = number
	unitEnd, kind := p.unitAt(j, limit)
	if n := p.rangeSign(j, unitEnd, limit); n > 0 && !strings.Contains(q.value, "/") {
		k := max(j, unitEnd) + n
		if to, ok := vietnamese.ParseNumber(p.word(k)); ok && to > number {
			if end, toKind := p.unitAt(k+1, limit); end > 0 && (unitEnd == 0 || p.slice(j, unitEnd) == p.slice(k+1, end)) {
				q.valueTo, q.numberTo = p.word(k), to
				j, unitEnd, kind = k+1, end, toKind
			}
		}
	}
	if p.has(unitEnd, coinTails) && p.is(unitEnd-1, dongKey) || p.has(unitEnd, attackTails) && p.is(unitEnd-1, tonKey) || p.has(i-1, timesWords) && p.isNumber(i-2) { // "3 đồng xu", "55 x 55m"
		return quantity{}, false
	}
	if unitEnd == 0 || kind != "length" && p.named(first, i, kind) || p.is(i, "1") && p.is(unitEnd-1, peopleKey) {
		return quantity{}, false
	}
	if _, year := p.year(i); year && kind == "thing" && i > first && p.tokens[i-1].Kind == vietnamese.Word && !p.in(i-1, measures()) && !p.in(i-1, stops()) {
		return quantity{}, false // "Giải vô địch 2017 tổ chức tại …"
	}
	if (kind == "people" || kind == "thing") && strings.Contains(q.value, "/") && (p.dateWordBefore(first, i) || beyondWhole(q.value)) {
		return quantity{}, false
	}
	if kind == "thing" && p.tokens[j].upper && !p.tokens[j].caps && !p.has(j, honoured) {
		return quantity{}, false // "68 Danh hiệu" in a table, "Điều 15, 16 Thông tư"
	}
	q.unitFirst, q.last, q.kind = j, unitEnd, kind
	q.unit = p.unitText(j, unitEnd)
	return q, true
}

// beyondWhole reports whether a part is larger than its whole: "6/2" is a day.
func beyondWhole(fraction string) bool {
	part, whole, _ := strings.Cut(fraction, "/")
	a, okA := vietnamese.ParseNumber(part)
	b, okB := vietnamese.ParseNumber(whole)
	return okA && okB && a > b
}

// honoured begin the names of things that are counted with a capital.
var honoured = words("mẹ", "bằng", "huân", "huy", "cờ", "kỷ", "anh", "giấy", "chi", "đảng", "nghệ", "nhà", "khu", "cụm", "phó")

var (
	coinTails   = words("xu", "hồ", "bào", "đội", "nghĩa", "thời", "loạt", "tình", "ý", "hương", "dạng", "minh", "nghiệp", "hành", "ruộng")
	attackTails = words("công")
	dongKey     = vietnamese.Key("đồng")
	timesWords  = words("x")
)

// unitText is the unit as written, but for a blank or line end within and "% năm" for "%/năm".
func (p *passage) unitText(i, j int) string {
	s := strings.Join(strings.Fields(p.slice(i, j)), " ")
	if s == "% năm" {
		return "%/năm"
	}
	return s
}

// unitAt returns where the unit that begins at j ends, and its kind; 0 for none. Counted nouns may follow a magnitude
// ("4,5 triệu lượt khách"), and a rate may follow any unit ("triệu đồng/người/tháng").
func (p *passage) unitAt(j, limit int) (end int, kind string) {
	if j >= limit || p.tokens[j].fresh && !p.tokens[j].upper && p.isMark(j, "|") {
		return 0, ""
	}
	n, kind := p.match(vietnamese.Units(), j, limit)
	if kind == "magnitude" && p.is(j+n, richKey) { // "2 tỷ phú"
		return 0, ""
	}
	m, counted := p.match(vietnamese.Counted(), j, limit)
	switch {
	case n == 0 && m == 0:
		return p.period(j, limit)
	case m > n || n > 0 && kind == "measure" && m == n && !p.tokens[j].glued:
		end, kind = j+m, counted
	case kind == "magnitude":
		if m, more := p.match(vietnamese.Units(), j+n, limit); m > 0 && more == "measure" {
			end, kind = j+n+m, more
		} else if m, counted := p.match(vietnamese.Counted(), j+n, limit); m > 0 {
			end, kind = j+n+m, counted
		} else if p.countsUnknown(j+n, limit) { // "1,9 triệu email"
			return 0, ""
		} else {
			end, kind = j+n, "money"
		}
	default:
		end = j + n
	}
	if kind == "money" && p.isMark(end, "/") && p.is(end+1, "1") && p.tokens[end+1].glued && end+2 < limit && p.tokens[end+2].Kind == vietnamese.Word { // "550 nghìn đồng/1 chiếc"
		return end + 3, kind
	}
	return p.rate(j, end, limit), kind
}

// countsUnknown reports whether a noun that no lexicon has follows a magnitude at i: then it is no money.
func (p *passage) countsUnknown(i, limit int) bool {
	if i >= limit || p.tokens[i].Kind != vietnamese.Word || p.tokens[i].upper || p.tokens[i].fresh || p.in(i, stops()) || p.in(i, measures()) || p.comparison(i) || p.cueAt(i) || p.has(i, moneyHeads) {
		return false
	}
	n, _ := p.match(clausal(), i, limit)
	return n == 0 && !p.has(i-1, billionWords)
}

// billionWords are said of money alone, where nothing else is named: "466 tỷ".
var billionWords = words("tỷ", "tỉ")

// rate goes on with "/năm", "/người/tháng", and with "năm" right behind a per cent sign.
func (p *passage) rate(j, end, limit int) int {
	for k := 0; k < 2 && p.isMark(end, "/") && p.tokens[end].glued && end+1 < limit && p.tokens[end+1].Kind == vietnamese.Word; k++ {
		end += 2
		if p.has(end-1, rateHeads) && end < limit && p.has(end, rateTails) {
			end++
		}
	}
	if end == j+1 && p.isMark(j, "%") && p.is(end, yearKey) && !p.isNumber(end+1) && !p.has(end+1, yearTails) && end < limit {
		end++
	}
	return end
}

var yearKey = vietnamese.Key("năm")

func (p *passage) isNumber(i int) bool {
	return i >= 0 && i < len(p.tokens) && p.tokens[i].Kind == vietnamese.Number
}

// period reads years and months as a unit where they are the length of a service or an appointment, not of a meeting.
func (p *passage) period(j, limit int) (end int, kind string) {
	if !p.has(j, lengthWords) || j+1 >= limit {
		return 0, ""
	}
	if n, _ := p.match(serviceWords, j+1, limit); n > 0 {
		return j + 1, "length"
	}
	for k := j - 2; k >= max(0, j-6); k-- {
		if p.is(k, limitKey) && p.has(k-1, timeHeads) {
			return j + 1, "length"
		}
	}
	return 0, ""
}

var (
	lengthWords  = words("năm", "tháng")
	serviceWords = vietnamese.ParseLexicon("công tác\ntrên cương vị\nkinh nghiệm\ntuổi đảng\ntuổi Đảng\ngiữ chức\nlàm việc\ntù\ngắn bó\ngắn bó với\ncống hiến\nlàm Chủ tịch\nlàm Giám đốc\nlàm Bí thư\nđảm nhiệm\nphục vụ\ntrong nghề\nlãnh đạo")
)

// rangeSign returns the length of the sign between the two numbers of a range; 0 where there is no second number.
func (p *passage) rangeSign(j, unitEnd, limit int) int {
	k := max(j, unitEnd)
	if (p.isMark(k, "-–—−") || p.is(k, untilKey)) && k+1 < limit && p.isNumber(k+1) {
		return 1
	}
	return 0
}

// document reports whether the number at i belongs to the number of a document, a code or a longer date: 976/QĐ-UBND.
func (p *passage) document(i int) bool {
	if p.isMark(i+1, "/") && i+2 < len(p.tokens) && p.tokens[i+2].caps {
		return true
	}
	if p.isMark(i-1, "-–/.:") && p.tokens[i].glued && i >= 2 && p.tokens[i-1].glued {
		before := p.tokens[i-2]
		return before.upper || before.Kind == vietnamese.Number && !p.isMark(i-1, "-–")
	}
	return false
}

// listNumber reports whether the number at i opens its line and only counts it: "12. Dân số …", "a) …".
func (p *passage) listNumber(i, limit int) bool {
	return p.tokens[i].fresh && (p.isMark(i+1, ".)") || p.isMark(i+1, "-/") && !p.isNumber(i+2)) && i+1 < limit
}

// dateWordBefore reports whether the day of a date is expected at i.
func (p *passage) dateWordBefore(first, i int) bool {
	if p.isMark(i-1, "(") && i-1 > first {
		i--
	}
	return p.has(i-1, dateWords)
}

var dateWords = words("ngày", "sáng", "chiều", "tối", "hôm", "trưa", "đêm", "tháng", "từ", "nay", "qua", "quý")

// named reports whether the word before the number at i makes it a name: Quân khu 7, tháng 6, lần thứ 2. Money and per cents
// are counted all the same.
func (p *passage) named(first, i int, kind string) bool {
	if p.dateMonth(i) {
		return true
	}
	n, _ := p.before(ordinals(), first, i)
	if n == 0 || n == 1 && p.compound(i-2) {
		return false
	}
	return kind != "money" && kind != "measure" || p.has(i-1, dateWords) && !p.has(i-1, sinceWords)
}

// dateMonth reports whether the number at i is the day of "28-5" or the month behind one.
func (p *passage) dateMonth(i int) bool {
	return p.dateWordBefore(0, i) && p.isMark(i+1, "-/") && p.isNumber(i+2) && !p.has(i-1, fromWords)
}

// readFigures collects the figures of title, text and captions, each once.
func (r *reader) readFigures() []archive.Figure {
	figures := []archive.Figure{}
	type stated struct{ indicator, value, to, unit string }
	seen := make(map[stated]bool)
	title := r.passages[0]
	period := title.firstPeriod(0, len(title.tokens))
	for _, p := range []*passage{r.text, title, r.passages[2]} {
		tables := p.tables()
		section := sections{published: r.ctx.Published, article: period, term: r.newestTerm()}
		for _, s := range p.sentences {
			for _, f := range p.figuresIn(s, tables, &section) {
				var to string
				if f.ValueTo != nil {
					to = *f.ValueTo
				}
				key := stated{f.Indicator, f.Value, to, f.Unit}
				if p.zone != inText {
					key.indicator = "" // a headline repeats the text in other words
				}
				counted := stated{"", f.Value, to, f.Unit}
				if seen[counted] && isCounted(f.Unit) {
					continue
				}
				if seen[key] || len(figures) == maxFigures {
					continue
				}
				seen[key] = true
				seen[stated{"", f.Value, to, f.Unit}] = true
				figures = append(figures, f)
			}
		}
	}
	return figures
}

// isCounted reports whether a unit is a counted noun, whose number repeated is the same fact told again. Members of bodies are
// none: two committees may well have three each.
func isCounted(unit string) bool {
	keys := vietnamese.PieceKeys(unit)
	tag, ok := vietnamese.Counted().Find(keys)
	return ok && (tag == "thing" || keys[0] == vietnamese.Key("đại"))
}

// figuresIn reads the figures of one sentence, from left to right: what an earlier one measured may carry over to the next.
func (p *passage) figuresIn(s [2]int, tables []table, section *sections) []archive.Figure {
	var all []archive.Figure
	section.enter(p, s)
	row, inTable := p.rowOf(tables, s)
	from := s[0]                               // where the words of the next indicator may begin
	carry, outside := indicator{}, indicator{} // outside: before the parenthesis that is open
	for i := s[0]; i < s[1]; i++ {
		switch {
		case p.tokens[i].fresh:
			from = i
		case p.isMark(i, "("):
			outside = carry
		case p.isMark(i, ")") && outside.text != "":
			carry = outside
		}
		q, ok := p.quantityAt(s[0], i, s[1])
		bare := false // a number whose unit stands elsewhere in its table
		if !ok && inTable {
			q, ok = row.quantity(p, i)
			bare = ok
		}
		if !ok {
			continue
		}
		var ind indicator
		if bare {
			ind = row.names(p, q)
		} else {
			ind = p.indicatorOf(s, from, q, carry)
		}
		aside := p.aside(q)
		if !aside || carry.text == "" {
			carry = ind
		}
		f := p.figure(s, from, q, ind, section)
		if inTable {
			row.adjust(q, &f)
		}
		if f.Indicator != "" {
			all = append(all, f)
		}
		if i = q.last - 1; !aside || !p.beginsName(p.leftOf(from, q.first).first, q.first) { // "tổng vốn của 2 dự án là 5 tỷ đồng"
			from = max(q.last, min(ind.end, s[1]))
		}
	}
	return all
}

// aside reports whether a quantity only says of what, where or for how long another is: "tại 18 huyện", "kỳ hạn 9 tháng".
func (p *passage) aside(q quantity) bool {
	return q.kind == "length" || (q.kind == "thing" || q.kind == "people") && p.has(q.first-1, asideWords)
}

var asideWords = words("tại", "ở", "trong", "của", "thuộc", "giữa")

// figure puts together what the sentence says of one quantity.
func (p *passage) figure(s [2]int, from int, q quantity, ind indicator, section *sections) archive.Figure {
	f := archive.Figure{Indicator: ind.text, Value: q.value, Number: q.number, Unit: q.unit, Evidence: p.evidence(q.first, q.last), Confidence: ind.confidence}
	if q.valueTo != "" {
		f.ValueTo, f.NumberTo = &q.valueTo, &q.numberTo
	}
	first := max(from, q.first-8)
	for i := first; i < q.first; i++ {
		n, tag := p.match(measures(), i, q.first)
		if n == 0 || n == 1 && p.compound(i-1) {
			continue
		}
		switch tag {
		case archive.Up, archive.Down:
			if !p.is(i+1, growthKey) && !(ind.target && p.has(i+n-1, overWords)) { // tăng trưởng is a noun; "thấp hơn mục tiêu" says nothing of the aim
				f.Direction = text(tag)
			}
		}
		if i+n == q.first && (tag == archive.AtLeast || tag == archive.AtMost || tag == archive.About) && !(q.valueTo != "" && p.is(i, fromKey)) && !p.is(i, fromKey) {
			f.Bound = text(tag)
		}
		if tag != "verb" && i+n == q.first {
			f.Evidence = p.evidence(i, q.last)
		}
		i += n - 1
	}
	if n, _ := p.match(upwards, q.last, s[1]); n > 0 {
		f.Bound, f.Evidence = text(archive.AtLeast), p.evidence(q.first, q.last+n)
	}
	if n, _ := p.match(downwards, q.last, s[1]); n > 0 {
		f.Bound, f.Evidence = text(archive.AtMost), p.evidence(q.first, q.last+n)
	}
	f.Kind = section.kind(p, s, from, q, ind)
	f.Period = section.period(p, s, q, ind, f.Kind)
	return f
}

var (
	growthKey = vietnamese.Key("trưởng")
	fromKey   = vietnamese.Key("từ")
	upwards   = vietnamese.ParseLexicon("trở lên")
	downwards = vietnamese.ParseLexicon("trở xuống\ntrở lại")
)

func text(s string) *string { return &s }
