package claims

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"khobao/archive"
	"khobao/vietnamese"
)

// indicator is what a quantity measures or counts.
type indicator struct {
	text       string
	target     bool // a plan's number beside the result: "(kế hoạch 100%)"
	carried    bool // taken over from the quantity before
	confidence archive.Confidence
}

// maxIndicator bounds the tokens of an indicator.
const maxIndicator = 16

// indicatorOf finds what q measures: the words before it, back to the last boundary, or else the words behind it, or else
// what the quantity before it measured.
func (p *passage) indicatorOf(s [2]int, from int, q quantity, carry indicator) indicator {
	left := p.leftOf(from, q.first)
	target := p.planned(left.first, q.first)
	people := q.kind == "people" || q.kind == "thing"
	right := p.rightOf(q, s[1])
	switch {
	case q.kind == "length" || p.is(q.unitFirst, vietnamese.Key("tuổi")) && left.empty():
		return indicator{text: p.lengthOf(q, s[1]), confidence: archive.Certain}
	case people && !left.empty() && q.kind == "people" && p.containing(left.last, q.first):
		return indicator{text: p.phrase(left), confidence: archive.Certain}
	case people:
		return p.counted(left, right, q)
	case !left.empty():
		return indicator{text: p.phrase(left), target: target, confidence: archive.Certain}
	case !right.empty() && (p.isMark(q.unitFirst, "%") || carry.text == "") && !p.comparison(right.first):
		return indicator{text: p.phrase(right), target: target, confidence: archive.Certain}
	case carry.text != "":
		return indicator{text: carry.text, target: target, carried: true, confidence: archive.Likely}
	case !right.empty():
		return indicator{text: p.phrase(right), target: target, confidence: archive.Unclear}
	}
	return indicator{text: p.lastNoun(s[0], from), target: target, carried: true, confidence: archive.Unclear}
}

// phrase is the text of an indicator: its first letter small but for names and abbreviations, without line ends.
func (p *passage) phrase(st stretch) string {
	var b strings.Builder
	depth := 0
	for i := st.first; i < st.last; i++ {
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
	if st.first < len(p.tokens) && !p.tokens[st.first].caps && !vietnamese.IsPlace(p.keys[st.first:min(st.first+2, st.last)]) {
		if n, _ := p.match(vietnamese.Organisations(), st.first, st.last); n == 0 {
			r, size := utf8.DecodeRuneInString(text)
			text = string(unicode.ToLower(r)) + text[size:]
		}
	}
	return strings.Trim(text, " ,-–:“”\"")
}

// stretch is a row of tokens [first, last).
type stretch struct{ first, last int }

func (st stretch) empty() bool { return st.first >= st.last }

// leftOf returns the noun phrase before a number, in tokens [from, end).
func (p *passage) leftOf(from, end int) stretch {
	last := p.trimMeasure(from, end)
	first := p.boundary(from, last)
	first = p.trimStart(first, last)
	if p.emptyWords(first, last) {
		// the verb has a clause of its own, "lao động nông nghiệp, năm 2025, còn 25%": look behind the comma
		return stretch{last, last}
	}
	if last-first > maxIndicator {
		first = last - maxIndicator
	}
	return stretch{first, last}
}

// trimMeasure drops verbs, bounds and marks from the end.
func (p *passage) trimMeasure(from, end int) int {
	for end > from {
		if p.tokens[end-1].Kind == vietnamese.Mark && !p.isMark(end-1, ")%”\"") {
			end--
			continue
		}
		n := 0
		for k := min(4, end-from); k > 0 && n == 0; k-- {
			if _, ok := measures().Find(p.keys[end-k : end]); ok {
				n = k
			}
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

// boundary returns where the phrase that ends at last begins: behind the last semicolon, colon, bar or verb of decision; a
// comma ends it too, unless it parts a list that và closes.
func (p *passage) boundary(from, last int) int {
	depth := 0
	for i := last - 1; i >= from; i-- {
		switch {
		case p.isMark(i, ")"):
			depth++
		case p.isMark(i, "("):
			if depth == 0 {
				return i + 1
			}
			depth--
		case depth > 0:
		case p.isMark(i, ";:|…“”\"%+") || p.isMark(i, ".!?"):
			return i + 1
		case p.isMark(i, ",") && !p.listComma(from, i, last):
			return i + 1
		case p.isMark(i, "-–") && p.tokens[i].fresh:
			return i + 1
		}
	}
	return from
}

// listComma reports whether the comma at i is inside an enumeration: "nông, lâm nghiệp và thủy sản".
func (p *passage) listComma(from, i, last int) bool {
	and := false
	for j := i + 1; j < last && j < i+9; j++ {
		if p.isMark(j, ",;:") {
			break
		}
		if p.is(j, "va1") {
			and = true
		}
		if p.in(j, carried()) && !p.is(j, "va1") || p.predicate(j) {
			return false
		}
	}
	before := 0
	for j := i - 1; j >= from && !p.isMark(j, ",;:|"); j-- {
		if p.predicate(j) || p.isNumber(j) {
			return false
		}
		before++
	}
	return before > 0 && (and && before <= 6 || before <= 3 && last-i <= 5 && !p.tokens[i+1].upper && !p.periodWord(i-before))
}

func (p *passage) periodWord(i int) bool {
	return p.has(i, words("đến", "năm", "trong", "cụ", "theo", "ngoài", "về", "cùng", "qua", "trong", "riêng", "nhờ", "hiện", "đó", "bên"))
}

var predicates = words("được", "đã", "sẽ", "phải", "cần", "đạt", "tăng", "giảm", "chiếm", "thu", "có", "bầu", "chọn", "tổ", "thực", "triển", "diễn", "phấn", "đấu")

func (p *passage) predicate(i int) bool { return p.has(i, predicates) }

var leads = vietnamese.ParseLexicon(strings.Join([]string{"trong đó", "phấn đấu", "tính riêng", "riêng", "cụ thể", "và", "theo đó", "ngoài ra", "đồng thời", "qua đó", "đặc biệt", "bên cạnh đó",
	"cùng với", "đã", "đến nay", "toàn tỉnh", "toàn huyện", "toàn khối", "toàn xã", "nhờ đó", "hiện", "hiện nay", "còn", "với", "có", "là", "mỗi năm", "hàng năm", "hằng năm", "nhưng", "song", "cả", "đạt", "vận động từ", "tổ chức cho",
	"trước hết", "sau đó", "trong khi", "trong khi đó", "khi", "để", "các", "những", "mức", "như", "như sau", "gồm", "bao gồm", "đưa", "nâng", "giữ", "duy trì", "bảo đảm", "đảm bảo", "chỉ tiêu", "mục tiêu", "dự kiến", "ước", "tổng cộng", "tiếp theo", "tiếp đó", "kế đến", "xếp sau", "thứ hai", "cũng", "về", "từ", "trên", "tại", "ở", "trong", "của", "cho"}, "\n"))

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

// planned reports whether tokens [i, j) say that a plan set the number.
func (p *passage) planned(i, j int) bool {
	for k := max(i-4, 0); k < j; k++ {
		if n, _ := p.match(planWords, k, j); n > 0 {
			return !p.has(k-1, words("bằng", "vượt", "so", "với", "đạt"))
		}
	}
	return false
}

var planWords = vietnamese.ParseLexicon("kế hoạch\nnghị quyết đề ra\nchỉ tiêu đề ra\nmục tiêu\nchỉ tiêu\nNQ đề ra")

// rightOf returns the phrase behind a quantity, up to the next mark, number or verb of being.
func (p *passage) rightOf(q quantity, limit int) stretch {
	i := q.last
	first := i
	for i < limit && i < q.last+maxIndicator {
		if p.tokens[i].fresh || p.isMark(i, ",;:.|()!?…“”\"+/") || p.isNumber(i) && !p.named(first, i, "thing") {
			break
		}
		if i > first && p.has(i, endWords) {
			break
		}
		i++
	}
	for i > first && p.has(i-1, words("với", "của", "có", "là", "trên", "gần", "và", "khoảng", "hơn", "từ", "ở", "tại", "trong", "-", "–")) {
		i--
	}
	return stretch{first, i}
}

var endWords = words("đạt", "tăng", "giảm", "giữ", "chiếm", "bằng", "so", "trở", "để", "nhằm", "vào", "thuộc", "nhưng", "khi", "sẽ", "đã", "thay", "ở")

// comparison reports whether what stands at i compares or continues, and names nothing.
func (p *passage) comparison(i int) bool {
	if n, _ := p.match(carried(), i, len(p.tokens)); n > 0 {
		return true
	}
	n, _ := p.match(leads, i, len(p.tokens))
	return n > 0 || p.has(i, endWords) || p.has(i, words("thì", "đến", "cao", "thấp", "nên", "vì", "do", "sau", "mỗi", "theo", "tổng", "cùng", "hoặc", "hay", "bình"))
}

// containing reports whether the words between a body and its members say that it consists of them: gồm, có, với, là.
func (p *passage) containing(i, j int) bool {
	for ; i < j; i++ {
		if p.has(i, words("gồm", "có", "với", "là", "còn")) || p.isMark(i, ":") {
			return true
		}
	}
	return false
}

// counted says what is counted: the noun with the words behind it, or with a short phrase before it.
func (p *passage) counted(left, right stretch, q quantity) indicator {
	noun := p.unitNoun(q)
	if !right.empty() && !p.comparison(right.first) && !p.nameAt(right.first) {
		return indicator{text: p.phrase(stretch{noun, min(right.last, noun+12)}), confidence: archive.Certain}
	}
	if q.kind == "thing" && !left.empty() && left.last-left.first <= 8 && p.containing(left.last, q.first) && !p.tokens[left.first].caps {
		return indicator{text: p.phrase(left), confidence: archive.Likely}
	}
	return indicator{text: p.phrase(stretch{noun, q.last}), confidence: archive.Certain}
}

// unitNoun returns where the counted noun begins, behind a magnitude.
func (p *passage) unitNoun(q quantity) int {
	if n, tag := p.match(vietnamese.Units(), q.unitFirst, q.last); tag == "magnitude" && q.unitFirst+n < q.last {
		return q.unitFirst + n
	}
	return q.unitFirst
}

// lengthOf names the indicator of a length of time or an age.
func (p *passage) lengthOf(q quantity, limit int) string {
	if p.is(q.unitFirst, vietnamese.Key("tuổi")) {
		return "tuổi"
	}
	return "thời gian " + p.phrase(stretch{q.last, min(p.rightOf(q, limit).last, q.last+8)})
}

// lastNoun is the last resort: the words of the sentence before the quantity.
func (p *passage) lastNoun(first, end int) string {
	st := p.leftOf(first, end)
	return p.phrase(st)
}
