package claims

import (
	"strconv"
	"strings"
	"time"

	"khobao/archive"
	"khobao/vietnamese"
)

// eventDate returns when a sentence says that an office was taken or left: the day from which that holds, where it is told from when it
// was told; else the last day named before it, or else the first one behind it, unless a month or a year of the past stands nearer. A
// day without a year is the last such day up to the article's own; without an article's day there is none.
func (r *reader) eventDate(c clause, l *link) (*archive.Date, archive.Precision) {
	month, precision, from := r.eventMonth(c, l.office)
	if day := r.effectiveDay(c, l); day != nil && (month == nil || month.Year() == day.Year()) {
		return day, ""
	}
	day, at := r.eventDay(c, l.office.first)
	if month == nil || day != nil && (at > from && at < l.office.first || day.Year() == month.Year()) {
		return day, ""
	}
	return month, precision
}

// effectiveDay returns the day from which somebody has an office or leaves it, as the words behind it say, or the sentence that goes on with
// the decision: "…, thời hạn 5 năm, kể từ ngày 1/5/2015", "Quyết định có hiệu lực từ ngày 1/5."
func (r *reader) effectiveDay(c clause, l *link) *archive.Date {
	if l.relation == archive.Disciplined || l.relation == archive.Reelected {
		return nil
	}
	if day := r.dayFrom(c, l.office.last, l); day != nil {
		return day
	}
	if c.index+1 >= len(c.sentences) {
		return nil
	}
	next := clause{passage: c.passage, index: c.index + 1, s: c.sentences[c.index+1]}
	n, tag := next.match(decisions, next.s[0], next.s[1])
	if n == 0 {
		return nil
	}
	at := next.s[0] + n
	if tag == "effect" { // of what, only that word says
		for at < next.s[1] && !next.is(at, effectKey) && (next.has(at, thisWords) || next.isNumber(at) || next.isMark(at, "/-–") || next.tokens[at].caps) {
			at++
		}
		if !next.is(at, effectKey) {
			return nil
		}
	}
	return r.dayFrom(next, at, l)
}

// decisions begin a sentence that goes on with what the one before it told of.
var decisions = vietnamese.ParseLexicon("quyết định\teffect\ncác quyết định\teffect\nnghị quyết\teffect\nthời hạn\nthời gian giữ chức\nthời gian bổ nhiệm\nthời gian công tác\nthời gian nghỉ\nthời điểm nghỉ\nthời điểm giữ chức")

// dayFrom returns the day to which "từ ngày" leads behind i, where nothing stands between but whose office it is, how it was given and for
// how long: "…, đơn vị thành lập từ ngày 5/3/1975" dates something else.
func (r *reader) dayFrom(c clause, i int, l *link) *archive.Date {
	const oldest = 2 // years before the article
	for k := i; k+2 < c.s[1]; {
		if c.is(k, fromKey) {
			at := k + 1
			if !c.isNumber(at) {
				at++
			}
			day := r.dayAt(c, at)
			if day == nil || c.hasIn(at+1, min(at+maxDay, c.s[1]), untilWords) || r.ctx.Published != nil && day.Year() < r.ctx.Published.Year()-oldest {
				return nil
			}
			return day
		}
		next := c.overDecision(k, l)
		if next == k {
			return nil
		}
		k = next
	}
	return nil
}

// overDecision returns where what stands at k ends, if it belongs to the decision on an office; k where it does not.
func (c clause) overDecision(k int, l *link) int {
	if c.nameAt(k) {
		if n := c.passage.names[c.nameIndex(k)]; n.person == l.person {
			return n.last
		}
		return k
	}
	if at := c.officesBetween(k, k+1); len(at) > 0 && at[0].last > k {
		return at[0].last
	}
	if end := c.skipTerms(k, c.s[1]); end > k {
		return end
	}
	if n, tag := c.match(cues(), k, c.s[1]); n > 0 && (tag == "office" || relations[tag] != "" && leaves(relations[tag]) == leaves(l.relation)) {
		return k + n
	}
	if c.isMark(k, ",;()-–") || c.isNumber(k) || c.has(k, decisionWords) {
		return k + 1
	}
	return k
}

var (
	effectKey     = vietnamese.Key("hiệu")
	thisWords     = words("này", "trên", "nêu", "số", "có", "nói", "bổ", "nhiệm", "điều", "động", "nghỉ", "hưu", "của", "chủ", "tịch", "ubnd", "tỉnh", "ban", "thường", "vụ")
	decisionWords = words("kể", "thời", "hạn", "gian", "điểm", "giữ", "chức", "vụ", "bổ", "nhiệm", "năm", "tháng", "có", "hiệu", "lực", "thi", "hành", "được", "tính", "và", "là", "bắt", "đầu",
		"để", "nghỉ", "hưu", "theo", "chế", "độ", "quy", "định", "hưởng", "bảo", "hiểm", "xã", "hội", "đối", "với", "cho", "nguyện", "vọng", "cá", "nhân", "trước", "tuổi")
)

// leaves reports whether a relation is of somebody who leaves an office.
func leaves(r archive.Relation) bool { return r == archive.Dismissed || r == archive.Retired }

// eventDay returns a day of the sentence and its token.
func (r *reader) eventDay(c clause, i int) (found *archive.Date, at int) {
	for k := c.s[0]; k < c.s[1]; k++ {
		if found != nil && k >= i {
			break
		}
		if c.has(k-1, bornWords) || c.has(k-2, bornWords) {
			continue // "sinh ngày 12/8/1962"
		}
		if d := r.dayAt(c, k); d != nil {
			found, at = d, k
		}
	}
	return found, at
}

// eventMonth returns the month or the year before the article's own that tells when an office was taken: it begins the clause, as
// "Tháng 9/2010, ông được bổ nhiệm …" and "…, năm 2015 làm …" do, or stands right behind the office.
func (r *reader) eventMonth(c clause, o office) (found *archive.Date, precision archive.Precision, at int) {
	for k := o.first - 1; k >= c.s[0] && !c.isMark(k, ";"); k-- {
		if k > c.s[0] && !c.isMark(k-1, ",;:(") && !c.has(k-1, listWords) {
			continue
		}
		if d, precision := r.monthAt(c, c.skipLeads(k, o.first), o.first); d != nil {
			return d, precision, k
		}
	}
	k := c.skipTerms(o.last, c.s[1])
	if c.isMark(k, "(") {
		k++
	}
	found, precision = r.monthAt(c, c.skipLeads(k, c.s[1]), c.s[1])
	return found, precision, k
}

// longAgo reports whether the sentence tells of an office in a month or year of the past, and not since then: "Năm 2015, ông là …".
func (r *reader) longAgo(c clause, o office) bool {
	month, _, at := r.eventMonth(c, o)
	return month != nil && !c.isIn(at, at+4, fromKey)
}

// skipLeads returns where a time ends to be begun: "Trong", "Đến cuối", "Sau đó, vào".
func (c clause) skipLeads(i, limit int) int {
	for limit = min(limit, i+4); i < limit && (c.has(i, dateLeads) || c.isMark(i, ",")); i++ {
	}
	return i
}

var dateLeads = words("trong", "vào", "hồi", "từ", "đến", "tới", "đầu", "giữa", "cuối", "sau", "đó", "tiếp", "rồi", "khoảng", "và")

// monthAt reads a month or a year of the past at i: "tháng 9/2010", "tháng 9 năm 2010", "năm 2015", and "2015" behind a word that
// leads to it. The year of the article needs its month; of an article without a day every year is one of the past.
func (r *reader) monthAt(c clause, i, limit int) (*archive.Date, archive.Precision) {
	month, precision := 1, archive.InYear
	if c.is(i, monthKey) && i+3 < limit && c.isNumber(i+1) && (c.isMark(i+2, "/-") || c.is(i+2, yearKey)) {
		m, err := strconv.Atoi(c.word(i + 1))
		if err != nil || m < 1 || m > 12 {
			return nil, ""
		}
		month, precision, i = m, archive.InMonth, i+3
	} else if c.is(i, yearKey) {
		i++
	} else if i == c.s[0] || !c.has(i-1, dateLeads) {
		return nil, ""
	}
	year, ok := c.year(i)
	if !ok || i >= limit || c.isMark(i+1, "-–/") && c.isNumber(i+2) {
		return nil, ""
	}
	d := archive.NewDay(year, time.Month(month), 1)
	if p := r.ctx.Published; p != nil && (d.After(p.Time) || year == p.In(archive.Hanoi).Year() && precision == archive.InYear) {
		return nil, ""
	}
	return d, precision
}

// dayAt reads the day at token k: "ngày 28/5", "sáng 16-10", "1.9.2021", "ngày 5 tháng 6 năm 2020".
func (r *reader) dayAt(c clause, k int) *archive.Date {
	if c.tokens[k].Kind != vietnamese.Number {
		return nil
	}
	ahead := 1
	if c.is(k-2, fromKey) || c.is(k-1, fromKey) {
		ahead = 6 // "nghỉ hưu từ ngày 1/5" is said in March
	}
	if parts := strings.Split(c.word(k), "."); len(parts) == 3 || len(parts) == 2 && c.dateWordBefore(c.s[0], k) {
		return r.day(append(parts, "")[:3], ahead)
	}
	if !c.dateWordBefore(c.s[0], k) || k+2 >= c.s[1] || !c.isNumber(k+2) {
		return nil
	}
	parts := []string{c.word(k), c.word(k + 2), ""}
	switch {
	case c.isMark(k+1, "/-"):
		if c.isMark(k+3, "/-") && c.isNumber(k+4) && c.tokens[k+4].glued {
			parts[2] = c.word(k + 4)
		}
	case c.is(k+1, monthKey):
		if c.is(k+3, yearKey) && c.isNumber(k+4) {
			parts[2] = c.word(k + 4)
		}
	default:
		return nil
	}
	return r.day(parts, ahead)
}

// day makes a date of a day, a month and a year. Where that is empty the day lies at most so many months ahead of the article.
func (r *reader) day(parts []string, ahead int) *archive.Date {
	var n [3]int
	for i, s := range parts {
		if s == "" && i == 2 {
			continue
		}
		v, err := strconv.Atoi(s)
		if err != nil {
			return nil
		}
		n[i] = v
	}
	day, month, year := n[0], time.Month(n[1]), n[2]
	if year == 0 {
		if r.ctx.Published == nil {
			return nil
		}
		year = r.ctx.Published.Year()
		if archive.NewDay(year, month, day).After(r.ctx.Published.AddDate(0, ahead, 0)) {
			year-- // an article of January tells of December
		}
	}
	d := archive.NewDay(year, month, day)
	if year < 1930 || year > 2080 || d.Day() != day || d.Month() != month {
		return nil
	}
	return d
}
