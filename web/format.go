package web

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"khobao/archive"
	"khobao/vietnamese"
)

// Number writes a whole number with the language's separator of thousands: 48.216 or 48,216.
func (l Lang) Number(n int) string {
	separator := byte('.')
	if l == English {
		separator = ','
	}
	digits := strconv.Itoa(n)
	sign := ""
	if n < 0 {
		sign, digits = "−", digits[1:]
	}
	var b strings.Builder
	b.WriteString(sign)
	for i := range len(digits) {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteByte(separator)
		}
		b.WriteByte(digits[i])
	}
	return b.String()
}

// Decimal writes a number with as many decimals as it has: 1.234,5 or 1,234.5.
func (l Lang) Decimal(x float64) string {
	whole, part, _ := strings.Cut(strconv.FormatFloat(x, 'f', -1, 64), ".")
	n, err := strconv.Atoi(whole)
	if err != nil {
		return strconv.FormatFloat(x, 'g', -1, 64) // beyond what anybody counts
	}
	s := l.Number(n)
	if n == 0 && x < 0 {
		s = "−0"
	}
	switch {
	case part == "":
		return s
	case l == English:
		return s + "." + part
	}
	return s + "," + part
}

// Bytes writes a size: 4,5 MB or 4.5 MB.
func (l Lang) Bytes(n int64) string {
	x, unit := float64(n), "B"
	for _, next := range []string{"kB", "MB", "GB", "TB"} {
		if x < 1000 {
			break
		}
		x, unit = x/1000, next
	}
	if x < 10 && unit != "B" {
		x = math.Round(x*10) / 10
	} else {
		x = math.Round(x)
	}
	return l.Decimal(x) + " " + unit
}

// Date writes a day: 29/05/2020 or 29 May 2020. A nil date is the empty string.
func (l Lang) Date(d *archive.Date) string {
	if d == nil || d.IsZero() {
		return ""
	}
	return d.Format(l.layout())
}

// Moment writes a date with its hour where one was stated: 29/05/2020, 19:54.
func (l Lang) Moment(d *archive.Date) string {
	if d == nil || d.IsZero() {
		return ""
	}
	if d.DayOnly {
		return d.Format(l.layout())
	}
	return d.Format(l.layout() + ", 15:04")
}

// Time writes an instant of ours, such as when something was captured, in Hanoi's time.
func (l Lang) Time(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.In(archive.Hanoi).Format(l.layout() + ", 15:04")
}

// Day writes an instant's day in Hanoi.
func (l Lang) Day(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.In(archive.Hanoi).Format(l.layout())
}

// Days writes the days from one to another, and what they have in common once.
func (l Lang) Days(from, to time.Time) string {
	from, to = from.In(archive.Hanoi), to.In(archive.Hanoi)
	switch {
	case !to.After(from) || l.Day(from) == l.Day(to):
		return l.Day(from)
	case from.Year() != to.Year() || from.Month() != to.Month():
		return l.Day(from) + " – " + l.Day(to)
	}
	return from.Format(strings.SplitAfter(l.layout(), "2")[0]) + "–" + l.Day(to)
}

func (l Lang) layout() string {
	if l == English {
		return "2 January 2006"
	}
	return "02/01/2006"
}

// Period writes a year, a month or a day that an address names as 2020, 2020-05 or 2020-05-29. Anything else stays as it is.
func (l Lang) Period(s string) string {
	if t, err := time.Parse("2006-01-02", s); err == nil {
		return t.Format(l.layout())
	}
	if t, err := time.Parse("2006-01", s); err == nil {
		if l == English {
			return t.Format("Jan 2006")
		}
		return t.Format("01/2006")
	}
	return s
}

// When writes when something was asked about, as a sentence goes on with it: "năm 2020", "tháng 05/2020", "ngày 29/05/2020".
func (l Lang) When(s string) string {
	word := [...]string{"năm ", "tháng ", "ngày "}
	if l == English {
		word = [...]string{"in ", "in ", "on "}
	}
	return word[min(strings.Count(s, "-"), 2)] + l.Period(s)
}

// termText writes a term of office for readers: "2020–2025" with an en dash; an ordinal stays as it is.
func termText(term string) string {
	from, to, ok := strings.Cut(term, "-")
	if !ok || !allDigits(from) || !allDigits(to) {
		return term
	}
	return from + "–" + to
}

// TermName writes a term that stands by itself, in a list of terms: an ordinal says of what, "khóa XI".
func (l Lang) TermName(term string) string {
	if term == "" || strings.Trim(term, "IVXL") != "" && !allDigits(term) {
		return termText(term)
	}
	if l == English {
		return "term " + term
	}
	return "khóa " + term
}

func allDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// FigureText writes a figure's value as its source printed it, with its bound before and its unit behind: "≥ 13,5–14 %/năm"; what
// is the size of a change says so: "tăng 8,5 %".
func FigureText(f archive.Figure) string {
	var b strings.Builder
	if word := change(f); word != "" {
		b.WriteString(word + "\u00a0")
	}
	if f.Bound != nil {
		switch *f.Bound {
		case archive.AtLeast:
			b.WriteString("≥\u00a0")
		case archive.AtMost:
			b.WriteString("≤\u00a0")
		case archive.About:
			b.WriteString("≈\u00a0")
		}
	}
	b.WriteString(f.Value)
	if f.ValueTo != nil && *f.ValueTo != "" {
		b.WriteString("–" + *f.ValueTo)
	}
	if f.Unit != "" {
		b.WriteString("\u00a0" + f.Unit)
	}
	if plan := vietnamese.PlanOf(f.Text); plan != "" && f.Unit == "%" { // no level
		b.WriteString(" " + plan)
	}
	return b.String()
}

// change is "tăng" or "giảm" where a figure is the size of a change; empty where it is a level, also one that something rose or fell to.
func change(f archive.Figure) string {
	if f.Direction == nil {
		return ""
	}
	word := "tăng"
	if *f.Direction == archive.Down {
		word = "giảm"
	}
	keys := vietnamese.PieceKeys(f.Text)
	if !slices.Contains(keys, vietnamese.Key(word)) || vietnamese.Arrives(keys) {
		return ""
	}
	return word
}

// shortDigest writes the beginning and the end of a digest, enough to compare by eye.
func shortDigest(d archive.Digest) string {
	hex := d.Hex()
	if len(hex) < 20 {
		return string(d)
	}
	return "sha256:" + hex[:8] + "…" + hex[len(hex)-6:]
}

// capital writes a text that begins a heading or a row with a capital letter, as Vietnamese does.
func capital(s string) string {
	first, size := utf8.DecodeRuneInString(s)
	if first == utf8.RuneError {
		return s
	}
	return string(unicode.ToUpper(first)) + s[size:]
}
