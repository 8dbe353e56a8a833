package vietnamese

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// ParseNumber reads a number as Vietnamese texts write it: dots part thousands, a comma parts the decimals (24,023 is a
// decimal). A single dot that cannot part thousands is a decimal point, as in 7.5; several commas part thousands.
func ParseNumber(s string) (float64, bool) {
	switch {
	case groupsOfThree(s, '.'):
		s = strings.ReplaceAll(s, ".", "")
	case strings.Count(s, ",") > 1 && groupsOfThree(s, ','):
		s = strings.ReplaceAll(s, ",", "")
	case strings.Contains(s, ",") && strings.Contains(s, "."):
		whole, decimals, _ := strings.Cut(s, ",")
		if !groupsOfThree(whole, '.') || strings.ContainsAny(decimals, ".,") {
			return 0, false
		}
		s = strings.ReplaceAll(whole, ".", "") + "." + decimals
	default:
		s = strings.Replace(s, ",", ".", 1)
	}
	if s == "" || strings.Trim(s, "0123456789.") != "" {
		return 0, false
	}
	n, err := strconv.ParseFloat(s, 64)
	return n, err == nil
}

// groupsOfThree reports whether sep parts the digits of s into thousands.
func groupsOfThree(s string, sep byte) bool {
	groups := strings.Split(s, string(sep))
	if len(groups) < 2 || len(groups[0]) == 0 || len(groups[0]) > 3 || groups[0] == "0" {
		return false
	}
	for _, g := range groups[1:] {
		if len(g) != 3 {
			return false
		}
	}
	return !strings.ContainsAny(strings.Join(groups, ""), ".,")
}

// arrivals tell where a change led to: giảm còn 4,2%, tăng lên 75%.
var arrivals = []string{Key("còn"), Key("lên"), Key("xuống"), Key("đạt")}

// Arrives reports whether what is said of a number, in the keys of its words, is where a change led to, and not how large the change
// was.
func Arrives(keys []string) bool {
	return len(keys) > 0 && slices.ContainsFunc(keys[1:], func(key string) bool { return slices.Contains(arrivals, key) })
}

// PlanOf returns what a share is of, "kế hoạch", where the words that state it say that it is of a plan: "bằng 97,9% kế hoạch năm",
// "102% so với dự toán". It is empty for every other number.
func PlanOf(statement string) string {
	_, behind, share := strings.Cut(statement, "%")
	if !share {
		return ""
	}
	_, plan := planAt(PieceKeys(behind))
	return plan
}

// PlanBehind returns the length of the words that say so in the keys of the text behind a share; 0 where they do not.
func PlanBehind(keys []string) int {
	n, plan := planAt(keys)
	if plan == "" {
		return 0
	}
	tail, _ := planTails.Match(keys[n:])
	return n + tail
}

// planAt returns where the name of a plan ends that keys begin with, and the name spelled out; empty where they begin with none. KH is also
// short for khách hàng, which more is said of.
func planAt(keys []string) (end int, plan string) {
	lead, _ := planLeads.Match(keys)
	n, plan := planNames.Match(keys[lead:])
	end = lead + n
	if n > 0 && keys[lead] == shortPlan && end < len(keys) {
		next, _ := utf8.DecodeRuneInString(keys[end])
		if tail, _ := planTails.Match(keys[end:]); tail == 0 && unicode.IsLetter(next) {
			return 0, ""
		}
	}
	return end, plan
}

var shortPlan = Key("KH")

var (
	planLeads = ParseLexicon("so với\nso\ncủa")
	planNames = ParseLexicon("kế hoạch\tkế hoạch\nKH\tkế hoạch\ndự toán\tdự toán\nchỉ tiêu\tchỉ tiêu\nmục tiêu\tmục tiêu\nnghị quyết\tnghị quyết")
	planTails = ParseLexicon("năm\nđề ra\nđược giao\ngiao\ntỉnh giao\nhuyện giao\nxã giao\nthành phố giao\nUBND tỉnh giao\nTrung ương giao\nHĐND tỉnh giao\nđại hội\nđại hội đề ra\nnghị quyết\ncả năm\nđặt ra")
)
