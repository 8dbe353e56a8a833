package vietnamese

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// Moment is a date that a text states, with its hour where one stands beside it.
type Moment struct {
	Time    time.Time // midnight where DayOnly; in +07:00 where the text names no zone
	DayOnly bool
	Start   int // bytes of the text: [Start, End)
	End     int
}

// hanoi is the zone of every text that names none. Vietnam has had no daylight saving since 1975.
var hanoi = time.FixedZone("+07", 7*60*60)

// The years in which a dateline is believed: online news, and the years of papers that were put online later.
const minYear, maxYear = 1975, 2099

var (
	numericDate = regexp.MustCompile(`(\d{1,2})\s?([/.\-])\s?(\d{1,2})\s?([/.\-])\s?(\d{4})`)
	isoDate     = regexp.MustCompile(`(\d{4})([/.\-])(\d{1,2})([/.\-])(\d{1,2})`)
	spokenDate  = regexp.MustCompile(`(?i)(\d{1,2})\s+(?:tháng|thg)\s+(\d{1,2}|[\pL]+(?:\s+(?:một|hai))?)\s*,?\s*(?:năm\s+)?(\d{4})`)
	monthFirst  = regexp.MustCompile(`(?i)(?:tháng|thg)\s+(\d{1,2}|[\pL]+(?:\s+(?:một|hai))?)\s+(\d{1,2}),?\s+(\d{4})`)
	englishDate = regexp.MustCompile(`(?i)(\d{1,2})(?:st|nd|rd|th)?[\s\-]+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?[\s\-]+(\d{4})`)
	americanDay = regexp.MustCompile(`(?i)(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})`)

	// clockTime allows a capital word right behind: "7:54 CHBản in" is a dateline with a button.
	clockTime = regexp.MustCompile(`(\d{1,2})\s?(?::|h|H|g|giờ)\s?(\d{2})(?:\s?:\s?(\d{2})(?:[.,]\d{1,9})?)?(?:\s?(AM|PM|am|pm|SA|CH|sáng|chiều|tối)(?:\b|\p{Lu}\p{Ll}))?`)
	zoneAfter = regexp.MustCompile(`^[\s,(\[]*(?:(?:GMT|UTC)\s*([+\-])\s?(\d{1,2})(?::?(\d{2}))?|([+\-])(\d{2}):?(\d{2})|(Z|GMT|UTC)\b)\s*[)\]]?`)

	// between is what may stand between a date and its hour: punctuation, a weekday, "lúc", "ngày", a zone.
	between = regexp.MustCompile(`(?i)^(?:[\s,|•·:;()\[\]'T\-–—]|lúc|vào|hồi|phút|ngày|at|on|thứ\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\s+nhật|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\b|(?:gmt|utc)\s*(?:[+\-]\s?\d{1,2}(?::?\d{2})?)?)*$`)
)

// maxBetween bounds what may stand between a date and its hour, in bytes.
const maxBetween = 32

var monthNames = map[string]int{
	"một": 1, "giêng": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
	"mười": 10, "mười một": 11, "mười hai": 12, "chạp": 12,
	"jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
}

// FindMoments returns the full dates (day, month and year) that s states, in order, each with the clock time that stands
// beside it. It reads the forms of Vietnamese papers and portals ("29/05/2020 - 19:54", "16:19 | 13/08/2020", "ngày 21 tháng
// 09 năm 2025", "3:25 CH"), ISO 8601 and English month names. Days come before months, except where that gives no date.
// Dates that the calendar does not have are left out. The time it takes grows with the length of s
// alone.
func FindMoments(s string) []Moment {
	days := findDays(s)
	if len(days) == 0 {
		return nil
	}
	attachClocks(s, days, findClocks(s))
	return days
}

// findDays returns the dates of s as day-only moments, in order and without overlap.
func findDays(s string) []Moment {
	if !strings.ContainsAny(s, "0123456789") { // most sentences name no day, and the expressions look at each letter
		return nil
	}
	var found []Moment
	for _, form := range []struct {
		re   *regexp.Regexp
		read func(g []string) (year, month, day int)
	}{
		{isoDate, func(g []string) (int, int, int) { return sameSign(g[2], g[4], atoi(g[1]), atoi(g[3]), atoi(g[5])) }},
		{numericDate, func(g []string) (int, int, int) { return sameSign(g[2], g[4], atoi(g[5]), atoi(g[3]), atoi(g[1])) }},
		{spokenDate, func(g []string) (int, int, int) { return atoi(g[3]), month(g[2]), atoi(g[1]) }},
		{monthFirst, func(g []string) (int, int, int) { return atoi(g[3]), month(g[1]), atoi(g[2]) }},
		{englishDate, func(g []string) (int, int, int) { return atoi(g[3]), month(g[2]), atoi(g[1]) }},
		{americanDay, func(g []string) (int, int, int) { return atoi(g[3]), month(g[1]), atoi(g[2]) }},
	} {
		for _, m := range form.re.FindAllStringSubmatchIndex(s, -1) {
			if partOfNumber(s, m[0], m[1]) {
				continue
			}
			t, ok := calendarDay(form.read(groups(s, m)))
			if ok {
				found = append(found, Moment{Time: t, DayOnly: true, Start: m[0], End: m[1]})
			}
		}
	}
	return withoutOverlap(found)
}

// withoutOverlap sorts moments by where they stand and drops each that overlaps an earlier one.
func withoutOverlap(found []Moment) []Moment {
	slices.SortStableFunc(found, func(a, b Moment) int { return cmp.Compare(a.Start, b.Start) })
	kept := found[:0]
	for _, m := range found {
		if len(kept) == 0 || m.Start >= kept[len(kept)-1].End {
			kept = append(kept, m)
		}
	}
	return kept
}

// calendarDay returns the day if the calendar has it. Where the month cannot be one and the day can, the page wrote the
// month first, as American software does.
func calendarDay(year, month, day int) (time.Time, bool) {
	if month > 12 && day <= 12 {
		month, day = day, month
	}
	if year < minYear || year > maxYear || month < 1 || month > 12 || day < 1 {
		return time.Time{}, false
	}
	t := time.Date(year, time.Month(month), day, 0, 0, 0, 0, hanoi)
	return t, t.Day() == day
}

// sameSign passes a date on whose two separators are alike: "12/5-2020" is none.
func sameSign(a, b string, year, month, day int) (int, int, int) {
	if a != b {
		return 0, 0, 0
	}
	return year, month, day
}

// partOfNumber reports whether s[start:end] stands within a longer number, as in the name of an image or a document.
func partOfNumber(s string, start, end int) bool {
	if start > 0 && strings.IndexByte("0123456789/.-_", s[start-1]) >= 0 && !strings.HasSuffix(s[:start], "- ") {
		// "–29/5/2020" and "19:54-29/05/2020" occur: a dash is a separator unless a date could go on before it.
		if s[start-1] != '-' || start > 1 && isDigit(s[start-2]) && !endsWithClock(s[:start-1]) {
			return true
		}
	}
	if end < len(s) && isDigit(s[end]) {
		return true
	}
	return end+1 < len(s) && strings.IndexByte("/.-_", s[end]) >= 0 && isDigit(s[end+1]) && !startsWithClock(s[end+1:])
}

var (
	clockAtEnd   = regexp.MustCompile(`\d{1,2}[:h]\d{2}$`)
	clockAtStart = regexp.MustCompile(`^\d{1,2}[:h]\d{2}`)
)

func endsWithClock(s string) bool   { return clockAtEnd.MatchString(s[max(0, len(s)-8):]) }
func startsWithClock(s string) bool { return clockAtStart.MatchString(s) }

// clock is a time of day in a text, with its zone where one follows.
type clock struct {
	hour, minute, second int
	zone                 *time.Location
	start, end           int
}

func findClocks(s string) []clock {
	var clocks []clock
	for _, m := range clockTime.FindAllStringSubmatchIndex(s, -1) {
		if m[0] > 0 && (isDigit(s[m[0]-1]) || s[m[0]-1] == ':') || m[1] < len(s) && isDigit(s[m[1]]) {
			continue
		}
		g := groups(s, m)
		c := clock{hour: halfDay(atoi(g[1]), g[4]), minute: atoi(g[2]), second: atoi(g[3]), start: m[0], end: m[1]}
		if c.hour > 23 || c.minute > 59 || c.second > 59 {
			continue
		}
		if z := zoneAfter.FindStringSubmatchIndex(s[c.end:]); z != nil {
			c.zone = readZone(groups(s[c.end:], z))
			c.end += z[1]
		}
		clocks = append(clocks, c)
	}
	return clocks
}

// halfDay applies AM, PM, SA (sáng), CH (chiều) or the word itself. Real pages write "00:35 AM" and "13:20 PM": an hour that no half of the
// day has is taken as one of 24.
func halfDay(hour int, mark string) int {
	switch strings.ToUpper(mark) {
	case "AM", "SA", "SÁNG":
		if hour == 12 {
			return 0
		}
	case "PM", "CH", "CHIỀU", "TỐI":
		if hour < 12 {
			return hour + 12
		}
	}
	return hour
}

// readZone reads the groups of zoneAfter; nil for an offset that no place has.
func readZone(g []string) *time.Location {
	sign, hours, minutes := g[1]+g[4], atoi(g[2]+g[5]), atoi(g[3]+g[6])
	if g[7] != "" {
		return time.UTC
	}
	if hours > 14 || minutes > 59 {
		return nil
	}
	offset := (hours*60 + minutes) * 60
	if sign == "-" {
		offset = -offset
	}
	switch offset {
	case 0:
		return time.UTC
	case 7 * 60 * 60:
		return hanoi
	}
	return time.FixedZone("", offset)
}

// attachClocks gives each day the clock time beside it: the nearer of the one before and the one after. A clock belongs to one
// day only.
func attachClocks(s string, days []Moment, clocks []clock) {
	first, taken := 0, -1 // clocks before first are too far back for this day and all later ones
	for i := range days {
		day := &days[i]
		for first < len(clocks) && clocks[first].end+maxBetween < day.Start {
			first++
		}
		best, bestGap := -1, maxBetween+1
		for j := max(first, taken+1); j < len(clocks) && clocks[j].start <= day.End+maxBetween; j++ {
			from, to := clocks[j].end, day.Start
			if clocks[j].start >= day.End {
				from, to = day.End, clocks[j].start
			}
			if gap := to - from; gap >= 0 && gap < bestGap && between.MatchString(s[from:to]) {
				best, bestGap = j, gap
			}
		}
		if best >= 0 {
			taken = best
			setClock(s, day, clocks[best])
		}
	}
}

// setClock makes the day a moment. The zone stands after the clock, or after a date that follows the clock.
func setClock(s string, day *Moment, c clock) {
	if c.zone == nil && c.end <= day.Start {
		if z := zoneAfter.FindStringSubmatchIndex(s[day.End:]); z != nil {
			c.zone = readZone(groups(s[day.End:], z))
		}
	}
	zone := c.zone
	if zone == nil {
		zone = hanoi
	}
	y, m, d := day.Time.Date()
	day.Time = time.Date(y, m, d, c.hour, c.minute, c.second, 0, zone)
	day.DayOnly = false
	day.Start, day.End = min(day.Start, c.start), max(day.End, c.end)
}

// datelineWords are the words that stand beside a date in a dateline, folded.
var datelineWords = wordSet(`thu hai ba tu nam sau bay chu nhat ngay dang cap nhat lan cuoi luot xem doc luc vao hoi gmt utc
	xuat ban phat hanh gui tin bai thoi gian gio phut views view post posted published updated last update date time on at
	am pm sa ch sang chieu toi mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday t2 t3 t4 t5 t6 t7 cn
	moi nhat sua duoc viet boi by nguon theo tac gia z`)

func wordSet(s string) map[string]bool {
	set := make(map[string]bool)
	for _, w := range strings.Fields(s) {
		set[w] = true
	}
	return set
}

// What a dateline may say beside its date: other words, such as the author's name or the section.
const (
	maxDateline      = 200 // bytes
	maxWordsWithTime = 8
	maxWordsDayOnly  = 2
)

// ParseDateline reads the line of an article that says when it appeared: "Thứ ba, 25/1/2022, 06:00 (GMT+7)", "Cập nhật:
// 22:25, 22/05/2022". A sentence that speaks of a date is no dateline. With two dates ("published … updated …") it returns the
// first. dayOnly is true, and the time midnight, where the line names no hour; a line without a zone is in +07:00.
func ParseDateline(s string) (t time.Time, dayOnly, ok bool) {
	if len(s) > maxDateline {
		return time.Time{}, false, false
	}
	moments := FindMoments(s)
	if len(moments) == 0 || len(moments) > 2 {
		return time.Time{}, false, false
	}
	allowed := maxWordsDayOnly
	if !moments[0].DayOnly {
		allowed = maxWordsWithTime
	}
	if wordsBeside(s, moments) > allowed {
		return time.Time{}, false, false
	}
	return moments[0].Time, moments[0].DayOnly, true
}

// wordsBeside counts the words of s outside the moments that are not of a dateline.
func wordsBeside(s string, moments []Moment) int {
	n, from := 0, 0
	count := func(part string) {
		for _, w := range strings.FieldsFunc(part, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
			if r, _ := utf8.DecodeRuneInString(w); unicode.IsLetter(r) && !datelineWords[Fold(w)] {
				n++
			}
		}
	}
	for _, m := range moments {
		count(s[from:m.Start])
		from = m.End
	}
	count(s[from:])
	return n
}

func month(s string) int {
	if s != "" && isDigit(s[0]) {
		return atoi(s)
	}
	s = strings.ToLower(strings.Join(strings.Fields(s), " "))
	if n, ok := monthNames[s]; ok {
		return n
	}
	return 0
}

// groups returns the submatches of m in s; a group that took no part is empty.
func groups(s string, m []int) []string {
	g := make([]string, len(m)/2)
	for i := range g {
		if m[2*i] >= 0 {
			g[i] = s[m[2*i]:m[2*i+1]]
		}
	}
	return g
}

// atoi reads the digits that a pattern has matched; anything else is 0.
func atoi(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		return 0
	}
	return n
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
