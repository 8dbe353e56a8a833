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
