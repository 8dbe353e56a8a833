package claims

import (
	"strconv"

	"khobao/archive"
)

// What an article says of people beside their offices tells them from namesakes: when they were born, and that they have no office.

// readNamesakes notes of each person the year of birth and whether the text introduces a private person.
func (r *reader) readNamesakes(people []archive.Mention, at []int) {
	for _, p := range r.passages {
		for k, n := range p.names {
			if n.person < 0 || at[n.person] < 0 {
				continue
			}
			m := &people[at[n.person]]
			limit := min(len(p.tokens), n.last+namesakeReach)
			if k+1 < len(p.names) {
				limit = min(limit, p.names[k+1].first-p.names[k+1].title)
			}
			born := 0
			if !n.short || len(r.byLast[p.keys[n.last-1]]) == 1 { // "bác sĩ Hòa" may be another Hòa, and "ông" anybody
				born = r.bornBehind(p, n.last, limit)
			}
			if m.Born == 0 {
				m.Born = born
			}
			m.Private = m.Private || len(m.Offices) == 0 && !n.short && (born > 0 && n.title == 0 || p.introducesPrivate(n, limit))
		}
	}
}

// namesakeReach bounds the tokens behind a name that introduce the person.
const namesakeReach = 16

// bornBehind reads the year of birth at i: "(sinh năm 1962)", ", SN 1989", "sinh ngày 5 tháng 6 năm 1970", "(48 tuổi)"; 0 where there is none.
func (r *reader) bornBehind(p *passage, i, limit int) int {
	for i < limit && (p.isMark(i, "(,-–") || p.has(i, beforeBirth)) && !p.tokens[i].fresh {
		i++
	}
	if i >= limit {
		return 0
	}
	switch published := r.ctx.Published; {
	case p.has(i, bornWords), p.word(i) == "SN":
		for i++; i < limit && (p.isNumber(i) || p.isMark(i, "/-.:") || p.has(i, birthDates)); i++ {
			if year, ok := p.year(i); ok {
				return year
			}
			if n := len(p.word(i)); n > 4 && p.isNumber(i) { // 12.8.1962 is one token
				if year, ok := yearOf(p.word(i)[n-4:]); ok {
					return year
				}
			}
		}
	case p.isNumber(i) && p.is(i+1, ageKey) && published != nil:
		if age, err := strconv.Atoi(p.word(i)); err == nil && age > 15 && age < 100 {
			return published.Year() - age
		}
	}
	return 0
}

// introducesPrivate reports whether a name is that of somebody whom the text introduces by a home, a deed or a misfortune.
func (p *passage) introducesPrivate(n name, limit int) bool {
	from := n.first - n.title
	if p.has(n.first-1, youngTitles) || p.has(from-1, youngTitles) || p.has(from-1, suspectHeads) || p.pair(from-2, suspectNames) || p.pair(n.first-2, suspectNames) || n.title == 0 && p.pair(from-2, arrests) {
		return true
	}
	for i := n.last; i < limit && !p.isMark(i, ".;:?!”\"") && !p.tokens[i].fresh; i++ {
		if marked := p.isMark(i-1, ",(–-"); p.has(i, dwellWords) && (marked || p.has(i+1, dwellTails)) || marked && p.pair(i, trades) {
			return true
		}
	}
	return false
}

var (
	beforeBirth  = words("nam", "nữ", "đã", "năm", "nay", "tên", "thật")
	birthDates   = words("ngày", "tháng", "năm", "vào")
	youngTitles  = words("anh", "chị", "em", "cháu", "cụ")
	suspectHeads = words("hộ")
	suspectNames = phrases("đối tượng", "nghi phạm", "nghi can", "bị can", "bị cáo", "hung thủ", "nạn nhân", "gia đình")
	arrests      = phrases("bắt giữ", "bắt giam", "tạm giữ", "tạm giam", "khởi tố", "truy nã", "khẩn cấp")
	dwellWords   = words("trú", "ngụ", "ở", "thôn", "xóm", "ấp", "buôn")
	trades       = phrases("nông dân", "chủ hộ", "hộ nghèo", "học sinh", "sinh viên", "công nhân", "người dân", "tiểu thương")
	dwellTails   = words("tại", "ở", "trú", "thôn", "xã", "phường", "khu", "tổ", "xóm", "ấp", "hộ")
)
