package vietnamese

import (
	"slices"
	"strconv"
	"strings"
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
	keys := PieceKeys(behind)
	if n, _ := planLeads.Match(keys); n > 0 {
		keys = keys[n:]
	}
	_, plan := planNames.Match(keys)
	return plan
}

// PlanBehind returns the length of the words that say so in the keys of the text behind a share; 0 where they do not.
func PlanBehind(keys []string) int {
	lead, _ := planLeads.Match(keys)
	n, _ := planNames.Match(keys[lead:])
	if n == 0 {
		return 0
	}
	tail, _ := planTails.Match(keys[lead+n:])
	return lead + n + tail
}

var (
	planLeads = ParseLexicon("so với\nso\ncủa")
	planNames = ParseLexicon("kế hoạch\tkế hoạch\nKH\tkế hoạch\ndự toán\tdự toán\nDT\tdự toán\nchỉ tiêu\tchỉ tiêu\nmục tiêu\tmục tiêu\nnghị quyết\tnghị quyết")
	planTails = ParseLexicon("năm\nđề ra\nđược giao\ngiao\ntỉnh giao\nTrung ương giao\nHĐND tỉnh giao\nđại hội\nđại hội đề ra\nnghị quyết\ncả năm\nđặt ra")
)
