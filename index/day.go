package index

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// dayAt returns the other ways of writing the day that the words from i on are, in figures or in words: 29/05/2020 is 29 tháng 5 năm
// 2020, and an article has it in any of these ways. The signs between figures do not matter.
func dayAt(words, wholes []queryWord, i int) []expansion {
	n, day, month, year := dayInWords(words, i)
	if n == 0 {
		n, day, month, year = dayInFigures(words, wholes, i)
	}
	if n == 0 || day < 1 || day > 31 || month < 1 || month > 12 {
		return nil
	}
	ways := []string{fmt.Sprintf("%d/%d", day, month), fmt.Sprintf("%02d/%02d", day, month), fmt.Sprintf("%d/%02d", day, month),
		fmt.Sprintf("%d tháng %d", day, month), fmt.Sprintf("%02d tháng %02d", day, month)}
	if year > 0 {
		for at := range ways {
			if strings.Contains(ways[at], "/") {
				ways[at] += fmt.Sprint("/", year)
			} else {
				ways[at] += fmt.Sprint(" năm ", year)
			}
		}
	}
	slices.Sort(ways)
	ways = slices.Compact(ways)
	typed := make([]string, n)
	spelled := make([]spelling, n)
	for j, w := range words[i : i+n] {
		typed[j], spelled[j] = w.text, w.spelling
	}
	from := strings.Join(typed, " ")
	if words[i].End+1 == words[i+1].Start && n == 3 && year > 0 {
		from = strings.Join(typed, "/")
	}
	var all []expansion
	for _, way := range ways {
		if way != from {
			all = append(all, expansion{from: from, to: way, words: spelled, weight: expandedWeight})
		}
	}
	return all
}

// dayInWords reads "29 tháng 5" or "29 tháng 5 năm 2020", which n words are.
func dayInWords(words []queryWord, i int) (n, day, month, year int) {
	if len(words)-i < 3 || words[i+1].folded != "thang" {
		return 0, 0, 0, 0
	}
	day, month, n = figure(words[i], 2), figure(words[i+2], 2), 3
	if len(words)-i >= 5 && words[i+3].folded == "nam" {
		if year = figure(words[i+4], 4); year >= 1000 {
			return 5, day, month, year
		}
	}
	return n, day, month, 0
}

// dayInFigures reads 29/05/2020, 29-5-2020 or 29.5.2020.
func dayInFigures(words, wholes []queryWord, i int) (n, day, month, year int) {
	if len(words)-i < 3 {
		return 0, 0, 0, 0
	}
	first, last := words[i], words[i+2]
	together := slices.ContainsFunc(wholes, func(w queryWord) bool { return w.Start == first.Start && w.End == last.End })
	if year = figure(last, 4); !together || year < 1000 {
		return 0, 0, 0, 0
	}
	return 3, figure(first, 2), figure(words[i+1], 2), year
}

// figure returns a number of at most so many digits; 0 for another word.
func figure(w queryWord, digits int) int {
	n, err := strconv.Atoi(w.text)
	if err != nil || len(w.text) > digits || n < 0 {
		return 0
	}
	return n
}
