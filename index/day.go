package index

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// dateAt returns the other ways of writing the day or the month that the words from i on are, in figures or in words: 29/05/2020 is 29
// tháng 5 năm 2020, and an article has it in any of these ways. The signs between figures do not matter.
func dateAt(words, wholes []queryWord, i int) []expansion {
	d := inWords(words, i)
	if d.n == 0 {
		d = inFigures(words, wholes, i)
	}
	if d.n == 0 || d.day > 31 || d.month < 1 || d.month > 12 {
		return nil
	}
	typed := make([]string, d.n)
	spelled := make([]spelling, d.n)
	for j, w := range words[i : i+d.n] {
		typed[j], spelled[j] = w.text, w.spelling
	}
	from := strings.Join(typed, " ")
	if d.n > 1 && figure(words[i], 2) > 0 && figure(words[i+1], 2) > 0 {
		from = strings.Join(typed, "/")
	}
	weight := float32(expandedWeight)
	if !strings.ContainsAny(from, "0123456789") {
		weight = inWordsWeight
	}
	var all []expansion
	for _, way := range d.ways() {
		if strings.ReplaceAll(way, "/", " ") != strings.Join(typed, " ") {
			all = append(all, expansion{from: from, to: way, words: spelled, weight: weight})
		}
	}
	return all
}

// inWordsWeight is how much a date in figures counts for one that was typed in words: hardly an article spells it, and many have a mốt.
const inWordsWeight = 2

// date is a day or a month as n words say it. A day of 0 is none, a year of 0 is not said.
type date struct{ n, day, month, year int }

// ways are how articles write a date.
func (d date) ways() []string {
	var ways []string
	switch {
	case d.day > 0:
		ways = []string{fmt.Sprintf("%d/%d", d.day, d.month), fmt.Sprintf("%02d/%02d", d.day, d.month), fmt.Sprintf("%d/%02d", d.day, d.month),
			fmt.Sprintf("%d tháng %d", d.day, d.month), fmt.Sprintf("%02d tháng %02d", d.day, d.month)}
	default:
		ways = []string{fmt.Sprintf("tháng %d/%d", d.month, d.year), fmt.Sprintf("tháng %02d/%d", d.month, d.year), fmt.Sprintf("tháng %d năm %d", d.month, d.year)}
	}
	if d.day > 0 && d.year > 0 {
		for at := range ways {
			if strings.Contains(ways[at], "/") {
				ways[at] += fmt.Sprint("/", d.year)
			} else {
				ways[at] += fmt.Sprint(" năm ", d.year)
			}
		}
	}
	slices.Sort(ways)
	return slices.Compact(ways)
}

// inWords reads "29 tháng 5", "hai mươi chín tháng năm năm 2020" and "tháng 5 năm 2020"; of a month alone the year must be said.
func inWords(words []queryWord, i int) date {
	at := i
	var d date
	if words[at].folded != "thang" {
		if d.day, at = dayNumber(words, at); d.day == 0 {
			return date{}
		}
	}
	if at >= len(words) || words[at].folded != "thang" {
		return date{}
	}
	var end int
	if d.month, end = monthNumber(words, at+1); d.month == 0 {
		return date{}
	}
	d.n = end - i
	if end+1 < len(words) && words[end].folded == "nam" {
		if year := figure(words[end+1], 4); year >= 1000 {
			d.n, d.year = end+2-i, year
		}
	} else if end < len(words) && d.day == 0 && words[end].Start == words[end-1].End+1 { // tháng 5/2020
		if year := figure(words[end], 4); year >= 1000 {
			d.n, d.year = end+1-i, year
		}
	}
	if d.day == 0 && d.year == 0 {
		return date{}
	}
	return d
}

// inFigures reads 29/05/2020, 29-5-2020 or 29.5.2020, and 29/5 without a year where it cannot be a fraction or says that it is a day.
func inFigures(words, wholes []queryWord, i int) date {
	said := i > 0 && slices.Contains(beforeDay, words[i-1].folded)
	if day, month, ok := strings.Cut(words[i].text, "."); ok && said { // ngày 29.5 has a number
		d := date{n: 1}
		d.day, _ = strconv.Atoi(day) // what is no number is no day
		d.month, _ = strconv.Atoi(month)
		if d.day > 0 {
			return d
		}
	}
	whole := slices.IndexFunc(wholes, func(w queryWord) bool { return w.Start == words[i].Start })
	if whole < 0 || i+1 >= len(words) {
		return date{}
	}
	d := date{n: 2, day: figure(words[i], 2), month: figure(words[i+1], 2)}
	if wholes[whole].End == words[i+1].End {
		slash := strings.Contains(wholes[whole].text, "/")
		if d.day == 0 || !said && (!slash || d.day <= d.month) {
			return date{}
		}
		return d
	}
	if i+2 >= len(words) || wholes[whole].End != words[i+2].End {
		return date{}
	}
	if d.n, d.year = 3, figure(words[i+2], 4); d.day == 0 || d.year < 1000 {
		return date{}
	}
	return d
}

// beforeDay are words, folded, behind which figures are a day.
var beforeDay = strings.Fields("ngay sang trua chieu toi dem hom le dip")

// figure returns a number of at most so many digits; 0 for another word.
func figure(w queryWord, digits int) int {
	n, err := strconv.Atoi(w.text)
	if err != nil || len(w.text) > digits || n < 0 {
		return 0
	}
	return n
}

// numerals are the words for numbers up to ten, as they stand alone and behind tens.
var numerals = sync.OnceValue(func() map[spelling]int {
	m := map[spelling]int{}
	for i, forms := range []string{"một mốt", "hai", "ba", "bốn tư", "năm lăm", "sáu", "bảy bẩy", "tám", "chín", "mười mươi"} {
		for _, form := range strings.Fields(forms) {
			m[spell(form)] = i + 1
		}
	}
	return m
})

// numeral returns the number that a word is, up to ten; 0 for another. Without marks it may be a numeral that lost them.
func numeral(words []queryWord, i int) int {
	if i >= len(words) {
		return 0
	}
	if n := numerals()[words[i].spelling]; n > 0 || words[i].marked {
		return n
	}
	for s, n := range numerals() {
		if s.folded == words[i].folded {
			return n
		}
	}
	return 0
}

// dayNumber reads the number of a day from words[i] on, and returns where it ends; 0 where there is none. In words it has ngày, mùng or
// mồng before it: so have hai mươi mốt and ba mươi; từ tháng 5 is no fourth of May.
func dayNumber(words []queryWord, i int) (day, end int) {
	if n := figure(words[i], 2); n > 0 {
		return n, i + 1
	}
	first := slices.Contains([]string{"mung", "mong"}, words[i].folded)
	if first {
		i++
	} else if i == 0 || words[i-1].folded != "ngay" || words[i].folded == "tu" {
		return 0, i
	}
	if first && i < len(words) && figure(words[i], 2) > 0 {
		return figure(words[i], 2), i + 1
	}
	n, end := numeral(words, i), i+1
	if tens := numeral(words, end); n > 0 && n < 10 && tens == 10 {
		n, end = 10*n, end+1
	}
	if unit := numeral(words, end); n >= 10 && unit > 0 && unit < 10 {
		n, end = n+unit, end+1
	}
	return n, end
}

// monthNumber reads the number of a month, which may be giêng, the first, or chạp, the last.
func monthNumber(words []queryWord, i int) (month, end int) {
	if i >= len(words) {
		return 0, i
	}
	switch words[i].folded {
	case "gieng":
		return 1, i + 1
	case "chap":
		return 12, i + 1
	}
	if n := figure(words[i], 2); n > 0 {
		return n, i + 1
	}
	month, end = numeral(words, i), i+1
	if unit := numeral(words, end); month == 10 && unit > 0 && unit <= 2 {
		month, end = month+unit, end+1
	}
	return month, end
}
