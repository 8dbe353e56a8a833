package claims

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"khobao/archive"
	"khobao/vietnamese"
)

// A table stands in a text as lines whose cells bars part. Its first line may say what the columns hold: the unit of a row, a
// plan and what came of it, a year each. Numbers in it then need no unit of their own.

// table is the lines of one table, with what its first line says.
type table struct {
	first, last int // tokens, but for the line of heads
	columns     []column
	name        int     // the column that names what a row is about
	units       int     // the column of units; -1 for none
	unit        stretch // that the line above the table gives for all of it
}

// column is what the head of a column says of the numbers under it.
type column struct {
	head   stretch
	over   stretch            // the head of several columns above it, where that measures something
	unit   stretch            // in parentheses: "Diện tích (ha)"
	kind   archive.FigureKind // empty where the head does not say
	period string
	bare   bool // there is no head: one to the left may reach over the column
	plain  bool // the head says nothing of what is measured: that is for the row to say

	compares bool   // "So cùng kỳ (%)", "Tăng, giảm (%)"
	way      string // in which direction, where the head says only one: "Tăng (%)"
}

// row is one line of a table.
type row struct {
	*table
	cells []stretch
}

var (
	unitHeads   = vietnamese.ParseLexicon("đơn vị\nđơn vị tính\nđvt")
	orderHeads  = vietnamese.ParseLexicon("tt\nstt\nsố tt\nsố thứ tự")
	resultHeads = vietnamese.ParseLexicon("thực hiện\nkết quả\nước\nước thực hiện\nước đạt\nđạt\nso\nso sánh\nso với\ntỷ lệ\ntăng\ntăng giảm\nth\nước th")
	targetHeads = vietnamese.ParseLexicon("kế hoạch\nchỉ tiêu\nmục tiêu\ndự toán\nphấn đấu\nnghị quyết\nkh\ndự kiến")
	plainHeads  = vietnamese.ParseLexicon("giá trị\nsố lượng\nsố liệu\nkết quả\ntổng số\nnội dung\nchỉ tiêu\nmức\ntổng cộng")
)

// tables finds the tables of a passage that have a line of heads.
func (p *passage) tables() []table {
	var all []table
	for i := 0; i < len(p.tokens); {
		end := p.lineEnd(i)
		if !p.hasMark(i, end, "|") {
			i = end
			continue
		}
		last := end
		for last < len(p.tokens) && p.hasMark(last, p.lineEnd(last), "|") {
			next := p.lineEnd(last)
			if last > end && !p.counts(last, next) && p.counts(end, last) {
				break // the heads of another table
			}
			last = next
		}
		t := table{first: end, last: last, units: -1}
		if last > end && t.readHeads(p, p.cellsOf(i, end)) {
			if next := p.lineEnd(end); next < last && p.isMark(end, "|") && (!p.counts(end, next) || p.yearsAlone(end, next)) {
				t.readSubheads(p, p.cellsOf(end, next))
				t.first = next
			}
			t.unit = p.unitAbove(i)
			all = append(all, t)
		}
		i = last
	}
	return all
}

// counts reports whether there is a number in tokens [i, j).
func (p *passage) counts(i, j int) bool {
	for ; i < j; i++ {
		if p.isNumber(i) {
			return true
		}
	}
	return false
}

// lineEnd returns where the line of the token at i ends.
func (p *passage) lineEnd(i int) int {
	for i++; i < len(p.tokens) && !p.tokens[i].fresh; i++ {
	}
	return i
}

// cellsOf cuts the line of tokens [i, end) at its bars.
func (p *passage) cellsOf(i, end int) []stretch {
	var cells []stretch
	for first := i; ; i++ {
		if i == end || p.isMark(i, "|") {
			cells = append(cells, stretch{first, i})
			first = i + 1
		}
		if i == end {
			return cells
		}
	}
}

// readHeads reads the first line of a table; it is no line of heads where it holds numbers other than years.
func (t *table) readHeads(p *passage, heads []stretch) bool {
	named := false
	for k, c := range heads {
		if c.empty() && k > 0 { // the one to the left reaches over it
			t.columns = append(t.columns, column{head: c, bare: true})
			continue
		}
		col := p.columnOf(c)
		_, year := p.year(c.first)
		switch {
		case year && c.last == c.first+1:
			col.period, col.plain = p.word(c.first), true
		case k > 0 && c.last == c.first+1 && p.isNumber(c.first):
			return false
		case p.whole(c, unitHeads):
			t.units = k
		case p.whole(c, orderHeads):
		case !named:
			t.name, named, col.kind, col.plain = k, true, "", false
		}
		t.columns = append(t.columns, col)
	}
	return named || len(heads) > 1 && heads[0].empty()
}

// readSubheads reads a second line of heads, whose cells stand under those of the first that reach over several columns: "Giai đoạn
// 2016 - 2020 | | Mục tiêu 2025" over "| Nghị quyết | Kết quả".
func (t *table) readSubheads(p *passage, heads []stretch) {
	tops, group := slices.Clone(t.columns), 0
	for k, c := range heads {
		if k < len(tops) && !tops[k].bare {
			group = k
		}
		if c.empty() {
			continue
		}
		for len(t.columns) <= k {
			t.columns = append(t.columns, column{bare: true})
		}
		over, col := tops[group], p.columnOf(c)
		if _, year := p.year(c.first); year && c.last == c.first+1 {
			col.period, col.plain = p.word(c.first), true
		}
		if col.kind == "" {
			col.kind = over.kind
		}
		if col.period == "" {
			col.period = over.period
		}
		if col.unit.empty() {
			col.unit = over.unit
		}
		if !over.plain && !over.bare && group != t.name {
			col.over = over.head
		}
		t.columns[k] = col
	}
}

// yearsAlone reports whether the only numbers in tokens [i, j) are years.
func (p *passage) yearsAlone(i, j int) bool {
	for ; i < j; i++ {
		if _, year := p.year(i); p.isNumber(i) && !year {
			return false
		}
	}
	return true
}

// columnOf reads the head of a column.
func (p *passage) columnOf(c stretch) column {
	col := column{head: c, period: p.firstPeriod(c.first, c.last)}
	if open := p.opening(c.first, c.last-1); open > c.first && p.isMark(c.last-1, ")") && p.isUnit(stretch{open + 1, c.last - 1}) {
		col.unit, col.head = stretch{open + 1, c.last - 1}, stretch{c.first, open}
	}
	if _, year := p.year(c.last - 1); year && col.period == "" && !c.empty() && !p.hasIn(c.first, c.last, yardstickWords) { // "Mục tiêu 2025"
		col.period = p.word(c.last - 1)
	}
	if end := p.periodAt(c.first, c.last); col.period == "" && end > c.first && p.is(end-1, monthKey) { // "10 tháng"
		col.period = p.periodText(c.first, end)
	}
	col.kind = p.headKind(col.head)
	up, down := p.isIn(c.first, c.last, riseKey), p.isIn(c.first, c.last, fallKey)
	switch {
	case up && !down && p.has(c.first, changeHeads):
		col.way = archive.Up
	case down && !up && p.has(c.first, changeHeads):
		col.way = archive.Down
	}
	col.compares = up || down || p.hasIn(c.first, c.last, compareHeads)
	_, general := p.matchOf(plainHeads, col.head)
	col.plain = col.kind != "" || general || col.period != "" || p.hasIn(c.first, c.last, compareHeads) // "So cùng kỳ (%)"
	return col
}

// compareHeads begin what a number is compared with, and the heads of columns that only compare what the rows name.
var (
	changeHeads = words("tăng", "giảm", "mức", "tốc", "tỷ") // begin the heads of columns of changes
	riseKey     = vietnamese.Key("tăng")
	fallKey     = vietnamese.Key("giảm")
	sumKey      = vietnamese.Key("tổng")
)

var compareHeads = words("so", "cùng")

// headKind says whether the head of a column speaks of plans or of what was reached.
func (p *passage) headKind(head stretch) archive.FigureKind {
	if _, ok := p.matchOf(resultHeads, head); ok {
		return archive.Result
	}
	if _, ok := p.matchOf(targetHeads, head); ok && !p.hasMark(head.first, head.last, "/") {
		return archive.Target
	}
	return ""
}

// matchOf looks for a phrase of l at the beginning of st.
func (p *passage) matchOf(l *vietnamese.Lexicon, st stretch) (int, bool) {
	n, _ := p.match(l, st.first, st.last)
	return n, n > 0
}

// whole reports whether st is a phrase of l and nothing else.
func (p *passage) whole(st stretch, l *vietnamese.Lexicon) bool {
	n, _ := p.match(l, st.first, st.last)
	return n > 0 && n == st.last-st.first
}

// isUnit reports whether st is a unit: "tỷ đồng", "triệu USD", "%".
func (p *passage) isUnit(st stretch) bool {
	end, _ := p.unitAt(st.first, st.last)
	return !st.empty() && end == st.last
}

// unitAbove returns the unit that the line above the table at i gives for all its numbers: "Đơn vị tính: tỷ đồng".
func (p *passage) unitAbove(i int) stretch {
	for k := i - 1; k >= max(0, i-12); k-- {
		if n, _ := p.match(unitHeads, k, i); n > 0 && p.isMark(k+n, ":") {
			st := stretch{k + n + 1, i}
			for st.last > st.first && p.isMark(st.last-1, ").") {
				st.last--
			}
			if p.isUnit(st) {
				return st
			}
		}
		if p.tokens[k].fresh {
			break
		}
	}
	return stretch{}
}

// rowOf returns the row of one of the tables, in the order of the text, that the sentence is; false where it is none.
func (p *passage) rowOf(tables []table, s [2]int) (row, bool) {
	k := sort.Search(len(tables), func(k int) bool { return tables[k].last > s[0] })
	if k == len(tables) || s[0] < tables[k].first || !p.tokens[s[0]].fresh {
		return row{}, false
	}
	return row{&tables[k], p.cellsOf(s[0], min(p.lineEnd(s[0]), tables[k].last))}, true
}

// at returns the number of the cell that holds token i, and what its column says. A line with one cell less than the heads
// lacks the first of them.
func (r row) at(i int) (int, column) {
	for k, c := range r.cells {
		if c.first <= i && i < c.last {
			if k < len(r.columns) {
				return k, r.columns[k]
			}
			return k, column{}
		}
	}
	return -1, column{}
}

// quantity reads the number or the range that fills the cell at i. Its unit is the row's, the column's or the table's.
func (r row) quantity(p *passage, i int) (quantity, bool) {
	k, col := r.at(i)
	if k <= r.name || k == r.units || r.cells[k].first != i && !(r.cells[k].first == i-1 && (p.isMark(i-1, limitSigns) || p.isMark(i-1, changeSigns) && col.compares)) || !p.isNumber(i) {
		return quantity{}, false
	}
	unit := col.unit
	if unit.empty() && r.units >= 0 && r.units < len(r.cells) {
		unit = r.cells[r.units]
	}
	if name := r.nameCell(p); unit.empty() && p.isMark(name.last-1, ")") {
		if open := p.opening(name.first, name.last-1); open > name.first && p.isUnit(stretch{open + 1, name.last - 1}) {
			unit = stretch{open + 1, name.last - 1}
		}
	}
	if unit.empty() {
		unit = r.unit
	}
	if unit.empty() {
		unit = p.unitNamed(r.nameCell(p))
	}
	if unit.empty() || unit.last-unit.first > maxUnit || p.tokens[unit.first].Kind == vietnamese.Number {
		return quantity{}, false
	}
	number, ok := vietnamese.ParseNumber(p.word(i))
	q := quantity{first: i, last: i + 1, unitFirst: unit.first, unitLast: unit.last, value: p.word(i), number: number, unit: p.smallUnit(unit), kind: "measure"}
	if !ok {
		return quantity{}, false
	}
	if _, kind := p.unitAt(unit.first, unit.last); kind == "people" || kind == "thing" {
		q.kind = "thing"
	}
	if p.isMark(i+1, "-–—−") && i+2 < r.cells[k].last && p.isNumber(i+2) {
		to, ok := vietnamese.ParseNumber(p.word(i + 2))
		if !ok || to <= number {
			return quantity{}, false
		}
		q.valueTo, q.numberTo, q.last = p.word(i+2), to, i+3
	}
	return q, q.last == r.cells[k].last
}

// fills reports whether a quantity with a unit of its own is all that a cell behind the row's name says.
func (r row) fills(q quantity) bool {
	k, _ := r.at(q.first)
	return k > r.name && r.cells[k] == stretch{q.first, q.last}
}

// unitNamed returns what the rows of a table count that say so in their names alone: "Số giường bệnh/vạn dân", "Tổng số xã đạt chuẩn".
func (p *passage) unitNamed(name stretch) stretch {
	i := name.first
	if p.is(i, sumKey) {
		i++
	}
	if !p.is(i, numberKey) {
		return stretch{}
	}
	i++
	if p.has(i, quantityTails) {
		i++
	}
	n, _ := p.countedAt(i, name.last)
	if n == 0 {
		return stretch{}
	}
	return stretch{i, p.rate(i, i+n, name.last)}
}

// limitSigns stand before a number that is not reached or not passed: "<1".
const limitSigns = "<>≤≥"

// changeSigns stand before a number in a column that compares.
const changeSigns = "+-–−"

// maxUnit bounds the tokens of a unit in a column of units.
const maxUnit = 7

// smallUnit is a unit as written, but for the capital that a cell begins with.
func (p *passage) smallUnit(st stretch) string {
	text := p.unitText(st.first, st.last)
	if p.tokens[st.first].caps {
		return text
	}
	r, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToLower(r)) + text[size:]
}

// nameCell returns the cell that names what the row is about.
func (r row) nameCell(p *passage) stretch {
	if r.name < len(r.cells) {
		return r.cells[r.name]
	}
	return r.cells[0]
}

// names says what the number in the row measures: what the row is named, with the head of a column that measures something.
func (r row) names(p *passage, q quantity) indicator {
	_, col := r.at(q.first)
	name := r.nameCell(p)
	if p.isMark(name.last-1, ")") {
		if open := p.opening(name.first, name.last-1); open > name.first && p.isUnit(stretch{open + 1, name.last - 1}) {
			name.last = open
		}
	}
	for name.first < name.last && p.isMark(name.first, "-–+*•") { // a part of the row above
		name.first++
	}
	ind := indicator{text: p.phrase(name), unit: q.unit, confidence: archive.Certain}
	if !col.over.empty() && ind.text != "" {
		ind.text = p.phrase(col.over) + " " + ind.text
	}
	if !col.plain && !col.head.empty() && ind.text != "" {
		ind.text = p.phrase(col.head) + " " + ind.text
	}
	return ind
}

// adjust gives a figure the kind and the period that the head of its column says.
func (r row) adjust(p *passage, q quantity, f *archive.Figure) {
	switch {
	case p.isMark(q.first-1, "<≤"):
		f.Bound = text(archive.AtMost)
	case p.isMark(q.first-1, ">≥"):
		f.Bound = text(archive.AtLeast)
	}
	_, col := r.at(q.first)
	switch {
	case p.isMark(q.first-1, "+") && col.compares:
		f.Direction = text(archive.Up)
	case p.isMark(q.first-1, changeSigns) && col.compares:
		f.Direction = text(archive.Down)
	case col.way != "":
		f.Direction = text(col.way)
	}
	if col.kind != "" && f.Kind != archive.OtherKind {
		f.Kind = col.kind
	}
	if col.period != "" {
		f.Period = text(strings.TrimSpace(col.period))
	}
}
