package claims

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"khobao/archive"
	"khobao/vietnamese"
)

// maxIndicator bounds the tokens of an indicator.
const maxIndicator = 16

// maxNamed bounds one that begins as the names of indicators do: what follows is likelier its own.
const maxNamed = 24

// opening returns the parenthesis that opened in [from, end) and is still open at end, -1 for none.
func (p *passage) opening(from, end int) int {
	for i := end - 1; i >= from; i-- {
		switch {
		case p.isMark(i, ")"):
			return -1
		case p.isMark(i, "("):
			return i
		}
	}
	return -1
}

// phrase is the text of an indicator: its first letter small but for names and abbreviations, without line ends.
func (p *passage) phrase(st stretch) string {
	var b strings.Builder
	depth := 0
	if start, ok := p.periodEnding(st.first, st.last); ok && start > st.first+1 && !(p.isNumber(start) && p.is(start+1, yearKey)) { // "tổng mức đầu tư năm 2016"
		for st.last = start; st.last > st.first+1 && (p.has(st.last-1, danglingWords) || p.has(st.last-1, timeLeads)); {
			st.last--
		}
	}
	for i := st.first; i < st.last; i++ {
		if end := p.innerPeriod(st, i); end > i { // "doanh thu trong năm 2016 của công ty"
			i = end - 1
			continue
		}
		if p.isMark(i, "(") && !(p.isMark(i+2, ")") && i+1 < st.last && p.tokens[i+1].caps) {
			depth++
			continue
		}
		if p.isMark(i, ")") && depth > 0 {
			depth--
			continue
		}
		if depth > 0 {
			continue
		}
		if b.Len() > 0 && (!p.tokens[i].glued || depth == 0 && p.isMark(i-1, ")")) {
			b.WriteByte(' ')
		}
		b.WriteString(p.word(i))
	}
	text := b.String()
	if text == "" {
		return ""
	}
	if !p.tokens[st.first].caps && !(p.upperAt(st.first, st.last) && p.upperAt(st.first+1, st.last)) && !vietnamese.IsPlace(p.keys[st.first:min(st.first+2, st.last)]) {
		if n, _ := p.match(vietnamese.Organisations(), st.first, st.last); n == 0 {
			r, size := utf8.DecodeRuneInString(text)
			text = string(unicode.ToLower(r)) + text[size:]
		}
	}
	return strings.Trim(text, " ,-–:“”\"")
}

// timeLeads lead to a period of time.
var timeLeads = words("hồi", "trước", "sau", "kể", "đến", "vào", "cuối", "đầu", "giữa")

// innerPeriod returns where a period of time ends that stands at i between what is measured and of whom it is; i where none does.
func (p *passage) innerPeriod(st stretch, i int) int {
	if i == st.first || !p.has(i, periodHeads) {
		return i
	}
	if end := p.periodAt(i, st.last); end > i && end < st.last && p.has(end, ofWhomWords) {
		return end
	}
	return i
}

var (
	periodHeads = words("trong", "năm", "giai", "tháng", "quý", "nhiệm", "cuối", "đầu", "đến", "hết")
	ofWhomWords = words("của", "tại", "ở", "trên")
)

// stretch is a row of tokens [first, last).
type stretch struct{ first, last int }

func (st stretch) empty() bool { return st.first >= st.last }

// leftOf returns the noun phrase before a number, in tokens [from, end).
func (p *passage) leftOf(from, end int) stretch {
	if cell := p.firstCell(from, end); !cell.empty() {
		return cell
	}
	last := p.trimMeasure(from, end)
	first := p.boundary(from, last)
	if first == from && p.ofEarlier(from, last, end) {
		return stretch{last, last}
	}
	first = p.afterClause(first, last)
	first = p.afterWith(first, last)
	first = p.afterShare(from, first, last)
	first = p.trimStart(first, last)
	first = p.afterSubject(first, last)
	first = p.heading(first, last)
	first = p.afterHave(first, last)
	last = p.beforeAdverb(first, last)
	if start, ok := p.periodEnding(first, last); ok && start > first {
		last = start
	}
	if p.isMark(first, "(") && p.closing(first, last) == last-1 { // "6.200 đồng (lúa thơm), giảm 300 đồng": a note of the number before
		return stretch{last, last}
	}
	if p.ranked(first) { // "Đứng thứ hai là X, lên tới": who comes next
		return stretch{last, last}
	}
	if n, _ := p.before(aimings, first, last); n > 0 && p.titled(first, last) == 0 { // "thị xã đặt mục tiêu thu hút 2 tỷ USD vốn FDI": who aims at it
		return stretch{last, last}
	}
	if last < end && p.isMark(last, ",") && p.is(first-1, aboutKey) && p.tokens[first-1].fresh { // "Về xã hội, mỗi năm giảm 0,5% hộ nghèo": the topic
		return stretch{last, last}
	}
	if p.emptyWords(first, last) {
		// the verb has a clause of its own, "lao động nông nghiệp, năm 2025, còn 25%": look behind the comma
		return stretch{last, last}
	}
	longest := maxIndicator
	if n := p.titled(first, last); n > 0 {
		longest = maxNamed
	}
	if last-first > longest {
		last = first + longest
	}
	return stretch{first, last}
}

var aimings = vietnamese.ParseLexicon("đặt mục tiêu\nđặt ra mục tiêu\nđề ra mục tiêu\nđặt chỉ tiêu\nđề ra chỉ tiêu\nđặt ra chỉ tiêu\nđặt kế hoạch\nđề ra kế hoạch")

// afterHave returns where what somebody has by now begins: "huyện nay đã có vùng chè rộng".
func (p *passage) afterHave(first, last int) int {
	for i := last - 2; i > first; i-- {
		if p.is(i, haveKey) && p.has(i-1, byNowWords) && !p.in(i+1, measures()) && !p.beginsName(first, last) && !p.has(i+1, abilityTails) && !p.hasMark(i+1, last, "()") && !p.is(last, andKey) {
			return i + 1
		}
	}
	return first
}

// byNowWords come before có where something is told that was not there before.
var byNowWords = words("đã", "nay", "hiện", "đang")

// abilityTails end "có thể".
var abilityTails = words("thể")

// afterSubject returns where the verb begins behind a province or another such body that does something with an amount: "tỉnh Sơn Đoài
// dành".
func (p *passage) afterSubject(first, last int) int {
	n := p.levelAt(first, last)
	if n == 0 {
		return first
	}
	i := first + n
	for i < last && p.tokens[i].upper {
		i++
	}
	if n, _ := p.match(acts(), i, last); n > 0 {
		return i
	}
	return first
}

// trimMeasure drops verbs, bounds and marks from the end.
func (p *passage) trimMeasure(from, end int) int {
	verb := false // a verb stands between the words before a comma and the number: it is theirs
	for end > from {
		if p.isMark(end-1, ";") || p.isMark(end-1, ",") && !verb {
			return end
		}
		if p.tokens[end-1].Kind == vietnamese.Mark && !p.isMark(end-1, ")%”\"") {
			end--
			continue
		}
		n, changes := 0, false
		for k := min(5, end-from); k > 0 && n == 0; k-- {
			if k > 1 && p.compound(end-k-1) { // the chỉ of "chứng chỉ đạt"
				continue
			}
			if tag, ok := measures().Find(p.keys[end-k : end]); ok {
				if k == 1 && p.tokens[end-1].upper && !p.tokens[end-1].fresh { // the Độ of "Ấn Độ"
					continue
				}
				n, changes = k, tag == archive.Up || tag == archive.Down
				verb = verb || tag == "verb" || tag == archive.Up || tag == archive.Down
			}
		}
		if n == 1 && end-2 >= from && p.compound(end-2) {
			return end
		}
		if h, _ := p.before(headings(), from, end); n > 0 && h > n && !changes { // "mức đóng góp"
			return end
		}
		if n == 0 {
			n, _ = p.before(comparisons, from, end)
		}
		if n == 0 {
			if start, ok := p.periodEnding(from, end); ok && start > from && (p.isMark(start-1, ",(") || p.in(start-1, measures())) {
				n = end - start
			}
		}
		if n == 0 {
			return end
		}
		end -= n
	}
	return end
}

var comparisons = vietnamese.ParseLexicon("cùng kỳ năm trước\ncùng kỳ\ncùng kỳ năm ngoái\nnăm trước\ntháng liền trước\ntháng trước\nso với cùng kỳ\nso với năm trước\nso với tháng trước\nso với quý trước\nso với đầu năm\nđầu nhiệm kỳ\ngiai đoạn trước\nquý trước\nmỗi năm\nhằng năm\nhàng năm\nso với\nnhiệm kỳ trước\nkế hoạch\nnghị quyết\nmức cho phép\nmức quy định\nso với kết quả")

// boundary returns where the phrase that ends at last begins: behind the last semicolon, colon, bar or verb of decision; a
// comma ends it too, unless it parts a list that và closes.
func (p *passage) boundary(from, last int) int {
	depth := 0
	for i := last - 1; i >= from; i-- {
		switch {
		case p.isMark(i, ")"):
			if depth == 0 && p.opening(from, i) < 0 {
				return i + 1 // it closes what opened before the last number
			}
			depth++
		case p.isMark(i, "("):
			if depth == 0 {
				return i + 1
			}
			depth--
		case depth > 0:
		case p.isMark(i, ";:|…“”\"%+[]") || p.isMark(i, ".!?"):
			return i + 1
		case p.isMark(i, ",") && !p.listComma(from, i, last):
			return i + 1
		}
	}
	return from
}

// listComma reports whether the comma at i is inside an enumeration: "nông, lâm nghiệp và thủy sản".
func (p *passage) listComma(from, i, last int) bool {
	last = p.beforeMean(i+1, last)
	for k := max(from, i-3); k < i; k++ {
		if n, _ := p.match(vietnamese.Counted(), k, last); k+n > i+1 || p.alikeBehind(k, i, last) > 0 {
			return true // "cán bộ, công chức có trình độ …"
		}
	}
	if tail := last - i - 1; 0 < tail && tail <= 3 && !p.tokens[i+1].upper && !p.beginsName(i+1, last) && !p.predicate(i+1) && !p.in(i+1, measures()) && !p.comparison(i+1) && p.periodAt(i+1, last) == i+1 &&
		i > from && !p.isNumber(i-1) && !p.timeBefore(from, i) {
		return true // "doanh thu bán lẻ hàng hóa, dịch vụ"
	}
	if i > from && p.tokens[i-1].caps && i+1 < last && p.tokens[i+1].caps { // "thu BHXH, BHYT, BHTN"
		return true
	}
	if p.pair(i+1, furtherTerms) { // "lãi suất cho vay trung, dài hạn"
		return true
	}
	if p.has(i+1, articles) && p.inHeaded(from, i) && !p.hasIn(i+1, last, predicates) && !p.hasMark(i+1, last, ",;:") { // "diện tích đất dành cho khu ở, các công trình khác là"
		return true
	}
	and := false
	for j := i + 1; j < last && j < i+9; j++ {
		if p.isMark(j, ",;:") {
			break
		}
		if p.is(j, andKey) {
			and = true
		}
		if p.in(j, carried()) && !p.is(j, andKey) || p.predicate(j) {
			return false
		}
	}
	before := 0
	for j := i - 1; j >= from && !p.isMark(j, ",;:|"); j-- {
		if p.predicate(j) && before > 0 && p.beginsName(j+1, i) {
			break
		}
		if p.predicate(j) || p.isNumber(j) {
			return false
		}
		before++
	}
	return before > 0 && (and && before <= 6 || before <= 3 && last-i <= 5 && !p.tokens[i+1].upper && !p.periodWord(i-before) && (p.beginsName(i-before, i) || !p.beginsName(i+1, last)))
}

// furtherTerms follow another one in a row.
var furtherTerms = phrases("dài hạn", "trung hạn")

// inHeaded reports whether the words before the comma at i, back to the mark before it, begin as the names of indicators do.
func (p *passage) inHeaded(from, i int) bool {
	k := i
	for k > from && p.tokens[k-1].Kind == vietnamese.Word && !p.tokens[k].fresh {
		k--
	}
	return k < i && p.beginsName(p.trimLeads(k, i), i)
}

// trimLeads drops the words that lead to a phrase.
func (p *passage) trimLeads(first, last int) int {
	for first < last {
		n, _ := p.match(leads, first, last)
		if n == 0 || p.titled(first, last) > n {
			return first
		}
		first += n
	}
	return first
}

// beginsName reports whether the name of an indicator begins at i as such names do.
func (p *passage) beginsName(i, limit int) bool {
	return p.titled(i, limit) > 0
}

// beforeMean returns where a phrase ends but for the words that say that its growth is a mean: "nông, lâm nghiệp tăng bình quân".
func (p *passage) beforeMean(first, last int) int {
	if last-2 > first && p.pair(last-2, mean) {
		last -= 2
		if last-1 > first && p.has(last-1, changeWords) {
			last--
		}
	}
	return last
}

var mean = phrases("bình quân")

// timeBefore reports whether the words between the mark before i and i are a period of time.
func (p *passage) timeBefore(from, i int) bool {
	k := i
	for k > from && !p.isMark(k-1, ",;:|.") {
		k--
	}
	if p.pair(k, amongWords) { // "trong đó có bằng cấp, chứng chỉ"
		k += 2
	}
	return p.periodAt(k, i) > k || p.periodWord(k)
}

func (p *passage) periodWord(i int) bool {
	return p.has(i, timeOpeners)
}

var predicates = words("được", "đã", "sẽ", "phải", "cần", "đạt", "tăng", "giảm", "chiếm", "thu", "có", "bầu", "chọn", "tổ", "thực", "triển", "diễn", "phấn", "đấu")

func (p *passage) predicate(i int) bool {
	return p.has(i, predicates) && !(p.is(i, groupNounKey) && !p.is(i+1, arrangeKey))
}

// groupNounKey is a predicate in tổ chức alone: "thôn, bản, tổ dân phố".
var (
	groupNounKey = vietnamese.Key("tổ")
	arrangeKey   = vietnamese.Key("chức")
)

var leads = vietnamese.ParseLexicon(strings.Join([]string{"trong đó", "phấn đấu", "tính riêng", "riêng", "cụ thể", "và", "theo đó", "ngoài ra", "đồng thời", "qua đó", "đặc biệt", "bên cạnh đó",
	"cùng với", "đã", "đến nay", "toàn tỉnh", "tỉnh đã", "huyện đã", "xã đã", "thành phố đã", "tỉnh có", "huyện có", "xã có", "thành phố có", "tỉnh hiện có", "huyện hiện có", "ngành đã", "đơn vị đã", "địa phương đã", "cả nước", "toàn quốc", "toàn thành phố", "toàn ngành", "trên cả nước", "do", "vì", "nhờ", "bởi", "dù", "mặc dù", "tuy", "nếu", "thì", "một phần vì", "một phần do", "tính chung", "lũy kế", "toàn huyện", "toàn khối", "toàn xã", "nhờ đó", "hiện", "hiện nay", "còn", "với", "có", "có thể", "là", "mỗi năm", "hàng năm", "hằng năm", "nhưng", "nay", "bây giờ", "tuy nhiên", "đương nhiên", "song", "cả", "đạt", "vận động từ", "tổ chức cho",
	"trước hết", "sau đó", "trong khi", "trong khi đó", "mặt khác", "khi", "để", "các", "những", "mức", "như", "như sau", "như vậy", "đáng chú ý", "chỉ có", "thêm vào đó", "vừa qua", "vì vậy", "do vậy", "do đó", "vì thế", "chốt tuần", "chưa kể", "không kể", "kể cả", "trong số đó", "trong số này", "chốt phiên", "nổi bật là", "điển hình là", "lớn nhất là", "nhiều nhất là", "chủ yếu do", "chủ yếu vẫn do", "chủ yếu là do", "là do", "vẫn do", "gồm", "bao gồm", "đưa", "nâng", "trừ chi phí", "sau khi trừ chi phí", "giữ", "giữ vững", "giữ ổn định", "duy trì", "duy trì ổn định", "bảo đảm", "đảm bảo", "chỉ tiêu", "mục tiêu", "dự kiến", "ước", "tổng cộng", "tiếp theo", "tiếp đó", "kế đến", "tiếp đến", "tiếp đến là", "tiếp theo là", "kế đến là", "sau đó là", "còn lại là", "còn lại", "thấp nhất là", "cao nhất là", "chủ yếu là", "nhất là", "xếp sau", "thứ hai", "gấp đôi", "gần gấp đôi", "hơn gấp đôi", "cũng", "về", "từ", "trên", "tại", "ở", "trong", "của", "cho"}, "\n"))

// trimStart drops what leads to the phrase: connectives, and periods of time with their comma.
func (p *passage) trimStart(first, last int) int {
	for first < last {
		if p.tokens[first].Kind == vietnamese.Mark && !p.isMark(first, "(") {
			first++
			continue
		}
		if p.isNumber(first) && (p.isMark(first+1, ".)") || first+1 == last) {
			first += 2
			continue
		}
		if end := p.periodAt(first, last); end > first {
			first = end
			continue
		}
		n, _ := p.match(leads, first, last)
		if n > 0 && p.titled(first, last) > n { // "mức đóng góp"
			return first
		}
		if k, _ := p.match(carried(), first, last); n > 0 && k > n { // "chỉ tiêu Đại hội"
			n = k
		}
		if n == 0 && p.has(first, compareHeads) { // "22% so với tháng trước, chỉ có xe du lịch tăng 20%"
			n, _ = p.match(comparisons, first, last)
		}
		if n == 0 {
			return first
		}
		first += n
	}
	return min(first, last)
}

// emptyWords reports whether tokens [i, j) only compare, and name nothing that could be measured.
func (p *passage) emptyWords(i, j int) bool {
	for i < j {
		if p.tokens[i].Kind != vietnamese.Word {
			i++
			continue
		}
		n, _ := p.match(carried(), i, j)
		if n == 0 {
			n, _ = p.match(measures(), i, j)
			if h, _ := p.match(headings(), i, j); h > n { // "mức đóng góp"
				return false
			}
		}
		if n == 0 {
			if end := p.periodAt(i, j); end > i {
				n = end - i
			}
		}
		if n == 0 {
			return false
		}
		i += n
	}
	return true
}
