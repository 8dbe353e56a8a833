package authority

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"khobao/vietnamese"
)

//go:embed indicators.txt
var indicatorsText string

//go:embed fewer.txt
var fewerText string

// indicator is what a figure measures, whatever it is called.
type indicator struct {
	id    string
	name  string // the usual one
	fewer bool   // the smaller the better
	head  bool   // measured for each inhabitant
	usual bool   // one of the table: places are measured by it
	ratio bool   // worded as a share: its percentage is a level, not a growth
	rises bool   // worded as a growth, "tốc độ tăng GRDP": its percentage is one, whatever verb stands before it
	mean  bool   // worded as a mean of years, "tăng bình quân"
}

// usualIndicators maps the keys of a name, fillers cut, to the indicator of the usual name.
var usualIndicators = sync.OnceValue(func() map[string]indicator {
	m := map[string]indicator{}
	for _, row := range rows(indicatorsText) {
		keys := keysOf(indicatorWords(row[0]))
		usual := indicatorNamed(row[0], keys, bareIndicator(keys))
		usual.usual = true
		for _, name := range row {
			key := strings.Join(bareIndicator(keysOf(indicatorWords(name))), " ")
			if _, ok := m[key]; !ok {
				m[key] = usual
			}
		}
	}
	return m
})

var fewerWords = sync.OnceValue(func() [][]string {
	var all [][]string
	for _, row := range rows(fewerText) {
		all = append(all, k(row[0]))
	}
	return all
})

// Words of an indicator's name that say how it is counted, not what.
var (
	fillersBefore = ks("đáng chú ý", "đổi lại", "trong đó", "riêng", "phấn đấu", "đưa", "nâng", "nâng cao", "kéo giảm", "giảm", "duy trì", "giữ vững", "thực hiện", "tốc độ tăng trưởng", "tốc độ tăng", "tốc độ phát triển", "mức tăng trưởng", "tăng trưởng", "tăng", "tỷ lệ", "tỉ lệ",
		"tỷ trọng", "số lượng", "số", "tổng số", "tổng", "giá trị", "bình quân", "chỉ tiêu", "lượng", "các", "có", "quy mô")
	// kept are names that begin like a filler and are none.
	kept         = ks("giảm nghèo", "tổng sản phẩm", "tổng mức", "giá trị sản xuất", "giá trị gia tăng", "giá trị tăng thêm", "số hóa", "tăng trưởng kinh tế", "lượng mưa")
	fillersAfter = ks("bình quân", "hàng năm", "hằng năm", "mỗi năm", "toàn tỉnh", "toàn huyện", "của tỉnh", "của huyện", "trên địa bàn tỉnh", "trên địa bàn huyện",
		"trên địa bàn thành phố", "trên địa bàn xã", "trong nhiệm kỳ", "cả nhiệm kỳ", "toàn xã", "toàn ngành", "đạt", "trong tỉnh", "toàn địa bàn", "trên toàn tỉnh", "cả năm", "định kỳ", "trở lên", "trở", "phấn đấu", "ước", "còn", "chiếm", "lên", "tăng", "giảm", "tăng trưởng", "đạt được", "đến", "đến hết", "đến cuối", "vào", "trong", "của")
	ratioWords = ks("tỷ lệ", "tỉ lệ", "tỷ trọng", "độ", "mức")
	// growthWords begin the names of growth rates, and growthTails tell them inside a name.
	growthWords = ks("tốc độ tăng", "tốc độ tăng trưởng", "tốc độ phát triển", "nhịp độ tăng", "mức tăng", "mức tăng trưởng", "tăng trưởng", "tỷ lệ tăng", "tỷ lệ tăng trưởng")
	growthTails = ks("tăng bình quân", "tăng trưởng bình quân", "giảm bình quân", "bình quân tăng")
	kPerHead    = k("đầu người")
	kIncome     = k("thu nhập")
	keyYear     = vietnamese.Key("năm")
)

// indicatorWords returns the words of an indicator's name, abbreviations expanded, brackets dropped unless they are all.
func indicatorWords(name string) []string {
	words := split(name)
	if len(words) == 0 {
		words = split(strings.Trim(name, "() "))
	}
	return words
}

// bareIndicator returns the keys of an indicator's name without fillers.
func bareIndicator(keys []string) []string {
	for cut := true; cut; {
		cut = false
		for _, f := range fillersBefore {
			if hasPrefix(keys, f...) && len(keys) > len(f) && !begins(keys, kept) {
				keys, cut = keys[len(f):], true
			}
		}
		if n := len(keys); n > 2 && keys[n-2] == keyYear && isYear(keys[n-1]) { // kim ngạch xuất khẩu năm 2020
			keys, cut = keys[:n-2], true
		}
		for _, f := range fillersAfter {
			if n := len(keys) - len(f); n > 0 && slices.Equal(keys[n:], f) && !(n == 2 && isIncome(keys)) {
				keys, cut = keys[:n], true
			}
		}
	}
	return keys
}

func isYear(key string) bool { _, _, ok := yearsOf(key); return ok }

// isIncome keeps "thu nhập bình quân": its last words say what is counted.
func isIncome(keys []string) bool { return hasPrefix(keys, kIncome...) }

// indicatorOf returns the indicator that a wording names. Comparing congresses asks for hundreds.
func indicatorOf(worded string) indicator {
	words := indicatorWords(worded)
	keys := keysOf(words)
	bare := bareIndicator(keys)
	if len(bare) == 0 {
		return indicator{}
	}
	ind, ok := usualIndicators()[strings.Join(bare, " ")]
	if !ok {
		ind = indicatorNamed(lowerFirst(strings.Join(words, " ")), keys, bare)
	}
	ind.ratio = begins(keys, ratioWords)
	ind.rises = begins(keys, growthWords) || contains(keys, growthTails)
	ind.mean = contains(keys, [][]string{kAverage})
	return ind
}

// indicators are those of wordings that were read already.
type indicators map[string]indicator

func (known indicators) of(worded string) indicator {
	ind, ok := known[worded]
	if !ok {
		ind = indicatorOf(worded)
		known[worded] = ind
	}
	return ind
}

func indicatorNamed(name string, keys, bare []string) indicator {
	return indicator{
		id: slug(bare, "indicator"), name: name,
		fewer: contains(keys, fewerWords()) && !contains(keys, notFewer),
		head:  contains(keys, [][]string{kPerHead}),
	}
}

// notFewer are names in which the bad thing is fought: the more, the better.
var notFewer = ks("thoát nghèo", "khám phá", "giải quyết", "xử lý", "phòng chống", "giảm nghèo", "thu hồi nợ", "xóa", "không có", "giảm")

func lowerFirst(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	if second, _ := utf8.DecodeRuneInString(s[size:]); unicode.IsUpper(second) { // GRDP
		return s
	}
	return string(unicode.ToLower(r)) + s[size:]
}
