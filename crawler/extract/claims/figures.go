package claims

import (
	"slices"
	"strings"

	"khobao/archive"
	"khobao/vietnamese"
)

// readFigures collects the figures of title, text and captions, each once.
func (r *reader) readFigures() []archive.Figure {
	figures := []archive.Figure{}
	type stated struct{ indicator, value, to, unit string }
	seen := make(map[stated]bool)
	var within []int // in which sentence each figure stands, of all passages
	sentence := 0
	title := r.passages[0]
	period := title.firstPeriod(0, len(title.tokens))
	for _, p := range []*passage{r.text, title, r.passages[2]} {
		tables := p.tables()
		section := sections{published: r.ctx.Published, article: period, term: r.newestTerm()}
		for _, s := range p.sentences {
			sentence++
			for _, f := range p.figuresIn(s, tables, &section) {
				var to string
				if f.ValueTo != nil {
					to = *f.ValueTo
				}
				f.Indicator = r.placeless(f.Indicator)
				key := stated{f.Indicator, f.Value, to, f.Unit}
				if p.zone != inText {
					key.indicator = "" // a headline repeats the text in other words
				}
				counted := stated{"", f.Value, to, f.Unit}
				if seen[counted] && (isCounted(f.Unit) && again(figures, within, f, sentence) || f.Kind == archive.Count && retold(figures, f)) {
					continue
				}
				if seen[key] || len(figures) == maxFigures {
					continue
				}
				seen[key] = true
				seen[counted] = true
				figures, within = append(figures, f), append(within, sentence)
			}
		}
	}
	return withoutEchoes(figures, within)
}

// withoutEchoes drops the sums that only their clause names, where another sentence tells the same sum: "Cần 40 tỷ đồng …. Tổng vốn là 40 tỷ
// đồng". A sum with a single digit, "5 triệu đồng", may well be told of two things. within holds in which sentence each figure stands.
func withoutEchoes(figures []archive.Figure, within []int) []archive.Figure {
	type sum struct{ value, unit string }
	best := make(map[sum]int) // which figure tells a sum best that some clause alone names
	for i, f := range figures {
		if f.Confidence == archive.Unclear && f.ValueTo == nil && ofMoney(f.Unit) && len(strings.Trim(strings.Map(onlyDigits, f.Value), "0")) > 1 {
			if _, told := best[sum{f.Value, f.Unit}]; !told {
				best[sum{f.Value, f.Unit}] = i
			}
		}
	}
	for i, f := range figures {
		if k, told := best[sum{f.Value, f.Unit}]; told && f.ValueTo == nil && f.Confidence != archive.Unclear && figures[k].Confidence == archive.Unclear {
			best[sum{f.Value, f.Unit}] = i
		}
	}
	kept := figures[:0]
	for i, f := range figures {
		if k, told := best[sum{f.Value, f.Unit}]; told && f.ValueTo == nil && f.Confidence == archive.Unclear && k != i && within[k] != within[i] {
			continue
		}
		kept = append(kept, f)
	}
	return kept
}

// ofMoney reports whether a unit is one of money.
func ofMoney(unit string) bool {
	_, kind := vietnamese.Units().Match(vietnamese.PieceKeys(unit))
	return kind == "money" || kind == "magnitude"
}

func onlyDigits(r rune) rune {
	if r < '0' || r > '9' {
		return -1
	}
	return r
}

// again reports whether so many things were told of before, in another sentence or by the same name: in one row each number is of
// something else, "4 dự án trong nước, 4 dự án nước ngoài".
func again(told []archive.Figure, within []int, f archive.Figure, sentence int) bool {
	for i, before := range told {
		if before.Value == f.Value && before.Unit == f.Unit && (within[i] != sentence || !besideIt(before, f) || longer(f.Indicator, before.Indicator) || longer(before.Indicator, f.Indicator) || f.Indicator == before.Indicator || f.Indicator == f.Unit || pointsBack(f.Indicator)) {
			return true
		}
	}
	return false
}

// besideIt reports whether two numbers stand as near to each other as those of a row do.
func besideIt(a, b archive.Figure) bool {
	return a.Offset != nil && b.Offset != nil && b.Offset[0]-a.Offset[1] <= maxApart
}

// maxApart bounds the bytes between two numbers of a row.
const maxApart = 120

// retold reports whether so many people were told of before of whom the same is said, or nothing is: "3 người tử vong", "3 người chết".
func retold(told []archive.Figure, f archive.Figure) bool {
	fate := fateOf(f.Indicator)
	for _, before := range told {
		if before.Value != f.Value || before.Unit != f.Unit {
			continue
		}
		if f.Indicator == f.Unit && before.Kind == archive.Count || longer(f.Indicator, before.Indicator) || longer(before.Indicator, f.Indicator) || pointsBack(f.Indicator) {
			return true
		}
		if fate != "" && fate == fateOf(before.Indicator) {
			return true
		}
	}
	return false
}

// longer reports whether one name of several words goes on with what another one says.
func longer(name, than string) bool {
	return strings.Contains(than, " ") && strings.HasPrefix(name, than+" ")
}

// pointsBack reports whether a name says that those were spoken of before: "người dân nói trên".
func pointsBack(name string) bool {
	return strings.Contains(name, " nói trên") || strings.Contains(name, " kể trên") || strings.HasSuffix(name, " này") || strings.HasSuffix(name, " đó")
}

// fateOf says what happened to those whom an indicator names; empty where it does not say.
func fateOf(indicator string) string {
	keys := vietnamese.PieceKeys(indicator)
	for i := range keys {
		if n, tag := fates.Match(keys[i:]); n > 0 {
			return tag
		}
	}
	return ""
}

var fates = vietnamese.ParseLexicon("chết\tdead\ntử vong\tdead\nthiệt mạng\tdead\ntử nạn\tdead\nbị thương\thurt\nthương vong\thurt or dead\nmất tích\tmissing")

// isCounted reports whether a unit is a counted noun, whose number repeated is the same fact told again. Members of bodies are
// none: two committees may well have three each.
func isCounted(unit string) bool {
	keys := vietnamese.PieceKeys(unit)
	n, tag := vietnamese.Counted().Match(keys)
	whole := n == len(keys) || n > 0 && (keys[n] == "," || keys[0] == turnTailKey) // "xã, phường", "lượt khách"
	return whole && (tag == "thing" || keys[0] == delegateKey)
}

// figuresIn reads the figures of one sentence, from left to right: what an earlier one measured may carry over to the next.
func (p *passage) figuresIn(s [2]int, tables []table, section *sections) []archive.Figure {
	var all []archive.Figure
	section.enter(p, s)
	cells, inTable := p.rowOf(tables, s)
	from := s[0]                               // where the words of the next indicator may begin
	var told []indicator                       // of the things counted so far
	before := p.said                           // by the sentence before, which "giá này" points back to
	row := 0                                   // how many of the last figures stand in one row
	carry, outside := indicator{}, indicator{} // outside: before the parenthesis that is open
	var last quantity
	for i := s[0]; i < s[1]; i++ {
		switch {
		case p.tokens[i].fresh:
			from = i
		case p.isMark(i, "("):
			outside = carry
		case p.isMark(i, ")") && outside.text != "":
			carry = outside
		}
		if p.tokens[i].Kind != vietnamese.Number {
			continue
		}
		q, ok := p.quantityAt(s[0], i, s[1])
		bare := false // a number whose unit stands elsewhere in its table
		if !ok && carry.text != "" {
			q, ok = p.plannedNumber(i, last)
		}
		if !ok && inTable {
			q, ok = cells.quantity(p, i)
			bare = ok
		}
		if !ok {
			continue
		}
		var ind indicator
		each := stretch{}
		if bare || inTable && cells.fills(q) {
			ind = cells.names(p, q)
		} else {
			earlier := p.lastOf(from, q, carry, told)
			if earlier.text == "" && before.text != "" && (p.demonstrative(p.leftOf(from, q.first)) || before.unit == q.unit && p.ranked(s[0])) {
				earlier = before
			}
			earlier.again = slices.ContainsFunc(told, func(ind indicator) bool { return ind.unit == q.unit })
			ind = p.indicatorOf(s, from, q, earlier)
			if p.is(q.unitFirst, ageKey) && earlier.unit == q.unit && p.leftOf(from, q.first).empty() { // "tuổi thọ tăng từ 73 tuổi lên 75 tuổi"
				ind = indicator{text: earlier.text, carried: true, unit: q.unit, confidence: archive.Likely}
			}
			ind.text = p.calledBefore(ind, q)
			each = p.eachOf(q, s[1])
			told = append(told, ind)
		}
		aside := p.aside(q)
		if !aside || carry.text == "" {
			carry = ind
		}
		if !each.empty() && ind.text != "" { // "50 triệu đồng/người chết, 10 triệu đồng/người bị thương"
			ind.text += " " + p.slice(each.first, each.last)
			ind.end = each.last
		}
		f := p.figure(s, from, q, ind, section)
		if inTable {
			cells.adjust(p, q, &f)
		}
		if f.Indicator != "" && !hollow(f.Indicator) {
			all = append(all, f)
			row = p.shareFate(all, row, q, s[1])
		} else {
			row = 0
		}
		last = q
		if i = q.last - 1; !aside || !p.beginsName(p.leftOf(from, q.first).first, q.first) { // "tổng vốn của 2 dự án là 5 tỷ đồng"
			from = max(q.last, min(ind.end, s[1]))
			if ind.carried && p.isMark(q.unitFirst, "%") {
				from = max(from, p.yardstickEnd(q, s[1]))
			}
			if n, _ := p.match(upwards, from, s[1]); n > 0 {
				from += n
			}
			if q.kind == "money" && p.has(from, oneWords) && from+2 < s[1] && p.isMark(from+2, ",.;") { // "22.410 đồng một USD, tăng 5 đồng"
				from += 2
			}
		}
		if n := p.marksReached(q.last, s[1]); n > 0 && ind.end == q.last+n { // the marks belong to the name
			i = ind.end - 1
		}
	}
	p.said = carry
	return all
}

// ranked reports whether a sentence that begins at i only says who comes next: "Đứng thứ hai là X, với 265 triệu đồng".
func (p *passage) ranked(i int) bool {
	n, _ := p.match(rankings, i, len(p.tokens))
	return n > 0
}

var rankings = vietnamese.ParseLexicon("đứng thứ\nxếp thứ\nđứng thứ hai\nđứng thứ ba\nxếp thứ hai\nxếp thứ ba\nđứng sau\nxếp sau\ntiếp theo là\ntiếp đến là\nkế đến là\nkế tiếp là\ntheo sau là\nđứng ngay sau")

// hollow reports whether a name is nothing but a word of time or of degree: what a number beside it measures is not known.
func hollow(name string) bool {
	if phase, number, ok := strings.Cut(name, "giai đoạn "); ok && phase == "" && len(number) <= 4 {
		return true // "giai đoạn 2"
	}
	if strings.Count(name, " ") > 1 {
		return false
	}
	_, ok := hollowNames.Find(vietnamese.PieceKeys(name))
	return ok
}

var hollowNames = vietnamese.ParseLexicon("vừa qua\nnay\nbây giờ\nhôm nay\nhiện nay\ntrước đó\nban ngày\nngày thường\nmùa tới\nphiên trước\nduy nhất\nchủ yếu\nlâu dài\nrất lớn\ntrở\nmới\nđó\nhãy\nthường\nsang\nthôi\ntối đa\nvẫn\ncũng\nđều")

// plannedNumber reads a plan's number in parentheses, at i, that has the unit of the quantity before it: "kết nạp 642 đảng viên (nghị quyết
// đề ra 600)".
func (p *passage) plannedNumber(i int, last quantity) (quantity, bool) {
	if !p.isNumber(i) || !p.isMark(i+1, ");") || last.unit == "" || i-last.last > maxNote || !p.isMark(p.opening(last.last, i), "(") {
		return quantity{}, false
	}
	number, ok := vietnamese.ParseNumber(p.word(i))
	open := p.opening(last.last, i)
	n, _ := p.match(planWords, open+1, i)
	if !ok || n == 0 || p.document(i) {
		return quantity{}, false
	}
	for k := open + 1 + n; k < i; k++ {
		if !p.has(k, planTails) {
			return quantity{}, false
		}
	}
	q := last
	q.first, q.last, q.value, q.number, q.valueTo, q.numberTo = i, i+1, p.word(i), number, "", 0
	return q, true
}

// planTails stand between the name of a plan and its number.
var planTails = words("là", "đề", "đặt", "ra", "giao", ":", "năm", "đại", "hội")

// yardstickEnd returns where the words end that say of what a share is, where nothing but they stand before the next mark: "bằng 6,3% GDP,
// tăng 2%". What comes then measures what the share measured.
func (p *passage) yardstickEnd(q quantity, limit int) int {
	right := p.rightOf(q, limit)
	if !right.empty() && right.first == q.last && !p.comparison(right.first) && p.isMark(right.last, ",;.)") {
		return right.last
	}
	return q.last
}

// oneWords lead to what a price is for.
var oneWords = words("một", "mỗi")

// lastOf returns what things of the unit of q were counted as last, and else what the quantity before q measured: "43 vụ tai nạn, 19
// người chết, giảm 2 vụ".
func (p *passage) lastOf(from int, q quantity, carry indicator, told []indicator) indicator {
	if t, ok := p.inTurn(0, q.first, len(p.tokens)); ok && len(told)-t.place >= t.of && p.emptyWords(from, t.names) { // "doanh thu 5 tỷ, lãi 1 tỷ, giảm lần lượt 7% và 3%"
		return told[len(told)-t.of]
	}
	_, tag := p.before(measures(), from, q.first)
	if (q.kind == "thing" || q.kind == "people") && (tag == archive.Up || tag == archive.Down) {
		for i := len(told) - 1; i >= max(0, len(told)-maxTold); i-- {
			if told[i].unit == q.unit {
				return told[i]
			}
		}
	}
	if (q.kind == "money" || q.kind == "measure") && carry.text != "" && carry.unit != q.unit && !p.isMark(q.unitFirst, "%") {
		if left := p.leftOf(from, q.first); !left.empty() && p.ofPlace(left) { // "… 10 triệu tấn, trị giá 4 tỷ USD; Hàn Quốc 2 triệu tấn"
			for i := len(told) - 1; i >= max(0, len(told)-maxTold); i-- {
				if told[i].unit == q.unit {
					return told[i]
				}
			}
		}
	}
	return carry
}

// calledBefore is the name of what q counts: where it is a classifier alone, "8 vụ", the one that such things had when the text counted
// them last, "43 vụ tai nạn giao thông".
func (p *passage) calledBefore(ind indicator, q quantity) string {
	if noun := p.unitNoun(q); q.kind == "thing" && q.unitLast > noun+1 && p.has(noun, homeNouns) { // "4.860 căn hộ, … 1.920 căn"
		p.fuller[p.word(noun)] = ind.text
	}
	if q.kind != "thing" || !p.has(p.unitNoun(q), vagueNouns) || q.unitLast != p.unitNoun(q)+1 {
		return ind.text
	}
	noun := p.word(q.unitLast - 1)
	if ind.text != noun {
		if rest, ok := strings.CutPrefix(ind.text, noun+" "); ok && !ind.carried && rest != "" && !p.has(q.last, conditionWords) {
			p.fuller[noun] = ind.text
		}
		return ind.text
	}
	if called := p.fuller[noun]; called != "" && (!p.isWord(q.last) || p.comparison(q.last) && !p.is(q.last, giveKey)) {
		return called
	}
	return ind.text
}

// vagueNouns count things, and say nothing of what they are.
var vagueNouns = words("vụ", "ca", "cuộc", "chiếc", "con", "cái", "suất", "lượt", "căn", "trường")

// homeNouns are short for longer ones.
var homeNouns = words("căn", "trường")

// maxTold bounds how many numbers back a thing may have been counted before.
const maxTold = 6

// aside reports whether a quantity only says of what, where or for how long another is: "tại 18 huyện", "kỳ hạn 9 tháng".
func (p *passage) aside(q quantity) bool {
	if q.kind != "thing" && q.kind != "people" {
		return q.kind == "length"
	}
	i := q.first
	if n, tag := p.before(measures(), max(0, i-3), i); n > 0 && (tag == archive.AtLeast || tag == archive.AtMost || tag == archive.About) {
		i -= n // "của hơn 1.100 hội viên"
	}
	if p.has(i-1, asideWords) {
		return true
	}
	return p.has(q.last, endpointWords) && p.numberBehind(q.last, len(p.tokens)) && !p.is(q.first-1, fromKey) && p.titledIn(max(0, i-maxObject), i) // "nâng kim ngạch thương mại 2 nước lên 100 tỷ USD"
}

var asideWords = words("tại", "ở", "trong", "của", "thuộc", "giữa")

// figure puts together what the sentence says of one quantity.
func (p *passage) figure(s [2]int, from int, q quantity, ind indicator, section *sections) archive.Figure {
	f := archive.Figure{Indicator: ind.text, Value: q.value, Number: q.number, Unit: q.unit, Confidence: ind.confidence}
	stated := stretch{q.first, q.last}
	if q.valueTo != "" {
		f.ValueTo, f.NumberTo = &q.valueTo, &q.numberTo
	}
	first := max(from, q.first-8)
	if t, ok := p.inTurn(s[0], q.first, s[1]); ok && t.place > 0 { // what is said before "lần lượt" is said of all
		first = max(s[0], t.names-1)
	}
	for i := first; i < q.first; i++ {
		n, tag := p.match(measures(), i, q.first)
		if p.has(i, ifWords) { // "nếu thuế giảm thì …": what changed was another thing
			f.Direction = nil
		}
		if n == 0 || n == 1 && p.compound(i-1) {
			continue
		}
		switch tag {
		case archive.Up, archive.Down:
			if !p.is(i+1, headKey) && !(ind.target && p.has(i+n-1, overWords)) && !p.inName(from, i, q.first) { // tăng trưởng is a noun, and a programme may be of "giảm nghèo"; "thấp hơn mục tiêu" says nothing of the aim
				f.Direction = text(tag)
			}
		case "verb":
			if way := ways[p.keys[i]]; way != "" && f.Direction == nil && !p.is(i-1, turnKey) && !p.hasMark(i, q.first, ",;:") && !p.hasIn(i+1, i+n, untilWords) && p.moved(s[0], i) { // "giảm từ 16,9% xuống còn 5,7%"
				f.Direction = text(way)
			}
		}
		if i+n == q.first && (tag == archive.AtLeast || tag == archive.AtMost || tag == archive.About) && !(q.valueTo != "" && p.is(i, fromKey)) && !p.is(i, fromKey) {
			f.Bound = text(tag)
		}
		if tag != "verb" && i+n == q.first {
			stated.first = i
		}
		i += n - 1
	}
	if n, _ := p.match(upwards, q.last, s[1]); n > 0 {
		f.Bound, stated = text(archive.AtLeast), stretch{q.first, q.last + n}
	}
	for i := q.last + 1; i < ind.end; i++ {
		if n, _ := p.match(upwards, i, ind.end); n > 0 { // "50% số xã trở lên đạt chuẩn"
			f.Bound = text(archive.AtLeast)
		}
	}
	if n, _ := p.match(downwards, q.last, s[1]); n > 0 {
		f.Bound, stated = text(archive.AtMost), stretch{q.first, q.last + n}
	}
	if p.isMark(q.unitFirst, "%") && stated.last == q.last && q.last < s[1] { // a share of a plan is no level
		if end := q.last + vietnamese.PlanBehind(p.keys[q.last:s[1]]); p.is(stated.first, surpassKey) || !p.aimAt(end, s) {
			stated.last = end
		}
	}
	f.Evidence = p.evidence(stated.first, stated.last)
	f.Kind = section.kind(p, s, from, q, ind)
	f.Period = section.period(p, s, q, ind, f.Kind)
	return f
}

// moved reports whether the clause before lên or xuống at i says from where something went, or that it is moved: "từ 16,9% xuống còn",
// "nâng tỷ lệ lao động qua đào tạo lên".
func (p *passage) moved(first, i int) bool {
	for k := i - 1; k >= max(first, i-maxNamed) && !p.isMark(k, ",;:"); k-- {
		if p.has(k, movingWords) && !p.compound(k-1) || p.isNumber(k) && p.is(k-1, fromKey) {
			return true
		}
	}
	return false
}

// inName reports whether the change at i is inside the name of what the number at end measures: "chương trình giảm nghèo".
func (p *passage) inName(from, i, end int) bool {
	name := p.leftOf(from, end)
	return name.first < i && i < p.beforeMean(name.first, name.last) && !p.has(i-1, rateOfWords)
}

// rateOfWords stand before growth in the name of a rate: "tốc độ tăng GRDP".
var rateOfWords = words("độ", "mức", "lệ", "suất")

var (
	movingWords = words("nâng", "đưa", "hạ", "kéo", "giảm", "tăng")
	ways        = map[string]string{vietnamese.Key("lên"): archive.Up, vietnamese.Key("xuống"): archive.Down}
)

// aimAt reports whether the words of a plan that end at i go on with the percentage that it aimed at: what stands before them was a level.
func (p *passage) aimAt(i int, s [2]int) bool {
	for ; i < s[1]; i++ {
		if q, ok := p.quantityAt(s[0], i, s[1]); ok {
			return p.isMark(q.unitFirst, "%")
		}
		n, tag := p.match(measures(), i, s[1])
		switch _, year := p.year(i); {
		case tag == archive.AtLeast || tag == archive.AtMost || tag == archive.About:
			i += n - 1
		case !year && !p.has(i, planTails):
			return false
		}
	}
	return false
}

var (
	fromKey   = vietnamese.Key("từ")
	upwards   = vietnamese.ParseLexicon("trở lên")
	downwards = vietnamese.ParseLexicon("trở xuống\ntrở lại")
)

func text(s string) *string { return &s }
