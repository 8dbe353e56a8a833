package claims

import (
	"strings"

	"khobao/vietnamese"
)

// partyOf names the party's body on the level of a council or committee of the people: the Huyện ủy X of the UBND huyện X.
func (c clause) partyOf(org organisation) string {
	level := org.first + 1
	if !c.has(org.first, councilWords) || level >= org.last {
		return ""
	}
	n := c.levelAt(level, org.last)
	body := levelParties[strings.Join(c.keys[level:level+n], " ")]
	if body == "" || level+n == org.last {
		return body
	}
	return body + " " + c.slice(level+n, org.last)
}

// partyWith names the party's body within that of the next office, where o has no more than its head: "Bí thư Đảng ủy, Chủ tịch HĐND
// xã Y", "Bí thư Đảng ủy, Giám đốc Sở X". A smaller body than one that has its own Đảng ủy says nothing.
func (c clause) partyWith(o, next office) string {
	if !bareWithin(o.org) || next.org.text == "" || next.org.bare {
		return ""
	}
	body := c.partyOf(next.org)
	switch {
	case body != "":
		if !strings.HasPrefix(vietnamese.Keys(body), vietnamese.Keys(o.org.text)+" ") {
			return ""
		}
		return body
	case next.kind == "director" && c.has(next.org.first, wholeBodies):
		return o.org.text + " " + next.org.text
	}
	return ""
}

// partyOfArticle returns the party's body that the article is about, for one that is named by its head alone: that of the
// headline, or else the one whose congress is told first.
func (r *reader) partyOfArticle(bare organisation) (organisation, bool) {
	for _, p := range r.passages[:2] {
		for _, org := range p.organisations[:min(len(p.organisations), maxContext)] {
			keys := vietnamese.PieceKeys(org.text)
			if org.bare || len(keys) < 3 || !partyBody(org.text) || (keys[0] == cellKey) != (vietnamese.PieceKeys(bare.text)[0] == cellKey) || p.zone != inTitle && !p.is(org.first-1, meetKey) {
				continue
			}
			org.text = bare.text + " " + p.slice(org.first+2, org.last)
			return org, true
		}
	}
	return organisation{}, false
}

var cellKey = vietnamese.Key("chi")

var levelParties = map[string]string{
	vietnamese.Keys("tỉnh"): "Tỉnh ủy", vietnamese.Keys("huyện"): "Huyện ủy", vietnamese.Keys("thành phố"): "Thành ủy", vietnamese.Keys("quận"): "Quận ủy",
	vietnamese.Keys("thị xã"): "Thị ủy", vietnamese.Keys("xã"): "Đảng ủy xã", vietnamese.Keys("phường"): "Đảng ủy phường", vietnamese.Keys("thị trấn"): "Đảng ủy thị trấn",
}

// completeBoard gives a board without the body that it belongs to the party body that the next office names: "Ủy viên Ban
// Thường vụ, Trưởng ban Tổ chức Tỉnh ủy".
func (c clause) completeBoard(o *office, next organisation) {
	for k := next.first; k < next.last; k++ {
		n, family := c.match(vietnamese.Organisations(), k, next.last)
		if n > 1 && family == "party" && !c.has(k, boardHeads) {
			o.org.text += " " + c.slice(k, next.last)
			o.org.bare, o.inherited = false, true
			return
		}
	}
}

// partyBeside finds the body of the party that the office of link i is in by the one beside it: "Bí thư Đảng ủy, Hiệu trưởng nhà trường".
func (r *reader) partyBeside(i int) (organisation, bool) {
	if i+1 == len(r.links) {
		return organisation{}, false
	}
	l, next := r.links[i], r.links[i+1]
	if next.person != l.person || next.passage != l.passage || next.sentence != l.sentence || next.office.kind != "director" {
		return organisation{}, false
	}
	org, ok := r.meantBy(l.passage, next.office.org)
	org.family, org.text = "party", l.office.org.text+" "+org.text
	return org, ok
}

// partyWithin finds the party body that the name of another one ends with: the Huyện ủy of "UBKT Huyện ủy Tân An".
func (r *reader) partyWithin(o office) (organisation, bool) {
	for _, q := range r.passages {
		for _, org := range q.organisations[:min(len(q.organisations), maxContext)] {
			for k := org.first; k < org.last; k++ {
				n, family := q.match(vietnamese.Organisations(), k, org.last)
				if n < 2 || family != "party" {
					continue
				}
				if within := (organisation{first: k, last: org.last, family: family, text: q.slice(k, org.last)}); q.headed(o, within) {
					return within, true
				}
			}
		}
	}
	return organisation{}, false
}
