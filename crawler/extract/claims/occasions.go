package claims

import (
	"time"

	"khobao/archive"
	"khobao/vietnamese"
)

// A report says once when it happened, at its head, and tells afterwards what was decided there: "Sáng 12/6, HĐND tỉnh họp kỳ bất thường. Tại kỳ
// họp, ông X được bầu giữ chức …". Such a day is what sentences without a day of their own go by, as long as they tell of that occasion.

// newsDays is how many days after an occasion it is still news.
const newsDays = 14

// occasionReach is how many sentences tell of the occasion before them without saying so.
const occasionReach = 8

// dateByOccasion dates the events that the text tells without a day by the occasion that it reports.
func (r *reader) dateByOccasion() {
	var days []occasion
	for i := range r.links {
		l := &r.links[i]
		if l.date != nil || l.passage.zone != inText || l.row || l.relation == archive.Holds || l.relation == archive.Former || l.followed {
			continue
		}
		if days == nil {
			days = r.occasions(l.passage)
		}
		c := clause{passage: l.passage, index: l.sentence, s: l.passage.sentences[l.sentence]}
		if at := days[l.sentence]; at.day != nil && (l.sentence-at.sentence <= occasionReach || c.refersBack()) && !c.tellsOther(l.office.first) && !r.pastTerm(l.term) {
			l.date = at.day
		}
	}
}

// occasion is what is reported, and since which sentence.
type occasion struct {
	day      *archive.Date
	sentence int
}

// occasions returns for each sentence the occasion that it tells of, as far as days say. A sentence of another time ends it.
func (r *reader) occasions(p *passage) []occasion {
	all := make([]occasion, len(p.sentences))
	var at occasion
	for index, s := range p.sentences {
		c := clause{passage: p, index: index, s: s}
		switch day, several := r.onlyDay(c); {
		case several, day == nil && (c.pastYear(r.ctx.Published) || c.changesPlace()):
			at = occasion{}
		case day != nil && !r.isNews(day):
			at = occasion{}
		case day != nil && c.tellsOccasion():
			at = occasion{day, index}
		}
		all[index] = at
	}
	return all
}

// onlyDay returns the day that a sentence begins with, or else its only one; several: which one it is about is open.
func (r *reader) onlyDay(c clause) (day *archive.Date, several bool) {
	const lead = 10
	for k := c.s[0]; k < c.s[1]; k++ {
		if !c.isNumber(k) || c.has(k-1, bornWords) || c.has(k-2, bornWords) {
			continue
		}
		d := r.dayAt(c, k)
		if d == nil {
			continue
		}
		if c.is(k-1, fromKey) || c.is(k-2, fromKey) { // from when something holds, not when people met
			return nil, true
		}
		if day != nil && !day.Equal(d.Time) || c.hasIn(k+1, min(k+maxDay, c.s[1]), untilWords) {
			return nil, true
		}
		if day = d; k < c.s[0]+lead {
			break
		}
	}
	return day, false
}

// isNews reports whether the article may report what happened on a day: that was not long before.
func (r *reader) isNews(day *archive.Date) bool {
	p := r.ctx.Published
	if p == nil {
		return true
	}
	after := p.Sub(day.Time)
	return after >= 0 && after <= newsDays*24*time.Hour
}

// tellsOccasion reports whether the sentence says that people met or decided something.
func (c clause) tellsOccasion() bool { return c.phraseIn(c.s[0], c.s[1], meetings) }

var meetings = vietnamese.ParseLexicon("họp\nkỳ họp\nphiên họp\nđại hội\nhội nghị\nbuổi lễ\nlễ công bố\nlễ trao\ntổ chức lễ\ncông bố quyết định\ncông bố các quyết định\ntrao quyết định\ntrao các quyết định\nbầu\nbổ nhiệm\nmiễn nhiệm\nđiều động\nluân chuyển\nchỉ định")

// pastYear reports whether a sentence without a day begins with another time: "Năm 2015, ông …", "Tháng 3/2020, bà …".
func (c clause) pastYear(published *archive.Date) bool {
	for k := c.s[0]; k < min(c.s[1], c.s[0]+8); k++ {
		year, ok := c.year(k)
		if ok && (c.is(k-1, yearKey) || c.isMark(k-1, "/") && c.isNumber(k-2)) && (published == nil || year < published.Year()) {
			return true
		}
	}
	return false
}

// changesPlace reports whether the sentence begins with where it goes on: "Bắc Ninh: Chủ tịch UBND tỉnh …".
func (c clause) changesPlace() bool {
	const reach = 6
	for k := c.s[0]; k < min(c.s[1], c.s[0]+reach); k++ {
		if c.isMark(k, ":") {
			return k > c.s[0] && c.tokens[k-1].upper
		}
	}
	return false
}

// refersBack reports whether the sentence begins with the occasion: "Tại kỳ họp", "Đại hội đã bầu", "Kết quả".
func (c clause) refersBack() bool {
	const reach = 4
	for k := c.s[0]; k < min(c.s[1], c.s[0]+reach); k++ {
		if n, _ := c.match(backReferences, k, c.s[1]); n > 0 {
			return true
		}
	}
	return false
}

var backReferences = vietnamese.ParseLexicon("kỳ họp\nphiên họp\nđại hội\nhội nghị\nbuổi lễ\nlễ công bố\ncác đại biểu\nkết quả\ntheo đó\ncùng ngày\nHĐND\nHội đồng nhân dân")

// tellsOther reports whether the words up to an office at i place what happened at another time: "trước đó", "vừa được bầu", "hồi tháng 3", "năm 2011".
func (c clause) tellsOther(i int) bool {
	for k := c.s[0]; k < c.s[1]; k++ {
		if k < i && c.has(k, otherTimes) && !(c.is(k, sinceKey) && c.is(k+1, whenKey)) || c.is(k, yearKey) && c.isNumber(k+1) && !c.has(k-1, bornWords) && len(c.word(k+1)) == 4 || c.pair(k, timesBefore) {
			return true
		}
	}
	return false
}

var (
	otherTimes  = words("trước", "từng", "vừa", "mới", "cách", "hồi", "tháng", "qua", "sau", "tới", "nguyên")
	timesBefore = phrases("kỳ trước", "khóa trước", "trước đó", "trước đây", "năm trước", "năm ngoái")
	sinceKey    = vietnamese.Key("sau")
)

// pastTerm reports whether a term was over when the article was published.
func (r *reader) pastTerm(term string) bool {
	to, ok := yearOf(term[max(0, len(term)-4):])
	return ok && r.ctx.Published != nil && to < r.ctx.Published.Year()
}
