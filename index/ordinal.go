package index

import (
	"slices"
	"strconv"
	"strings"
)

// beforeOrdinal are words behind which the press writes a number in Roman figures or in Arabic ones: khóa XIV is khóa 14, Đại hội XIII is
// Đại hội 13, lần thứ XII is lần thứ 12.
var beforeOrdinal = []string{"khóa", "hội", "Đảng", "bộ", "thứ", "lần"}

// maxOrdinal is the highest number that is looked for in both.
const maxOrdinal = 30

// roman writes a number up to 39.
func roman(n int) string {
	return strings.Repeat("X", n/10) + [...]string{"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"}[n%10]
}

// ordinalAt returns the other way of writing the number behind the word at i, where it is one of what is counted.
func ordinalAt(words []queryWord, i int) []expansion {
	if i+1 >= len(words) {
		return nil
	}
	before := slices.IndexFunc(beforeOrdinal, func(form string) bool { return words[i].mayBe(spell(form)) })
	if before < 0 {
		return nil
	}
	for n := 1; n <= maxOrdinal; n++ {
		arabic, latin, typed := strconv.Itoa(n), roman(n), words[i+1].text
		other := latin
		if typed == latin || len(latin) > 1 && strings.EqualFold(typed, latin) {
			other = arabic
		} else if typed != arabic {
			continue
		}
		written := []string{beforeOrdinal[before] + " " + other}
		if i > 0 && (beforeOrdinal[before] == "hội" || beforeOrdinal[before] == "Đảng") { // Đại hội Đảng XII is Đại hội XII and Đại hội lần thứ XII
			written = append(written, "thứ "+other, "hội "+other)
		}
		var all []expansion
		for _, to := range slices.Compact(written) {
			all = append(all, expansion{
				from: words[i].text + " " + typed, to: to, words: []spelling{words[i].spelling, words[i+1].spelling}, weight: expandedWeight,
			})
		}
		return all
	}
	return nil
}
