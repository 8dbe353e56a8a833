package claims

import (
	"slices"
	"sort"

	"khobao/vietnamese"
)

// bodyWithin finds the first body with that head within the name of another: the Sở of "Đảng bộ Sở Giao thông vận tải".
func (r *reader) bodyWithin(head string) (organisation, bool) {
	for _, p := range r.passages {
		for _, org := range p.organisations[:min(len(p.organisations), maxContext)] {
			for k := org.first; k < org.last; k++ {
				if !p.is(k, head) {
					continue
				}
				if within, ok := p.organisationAt(k, org.last, false); ok && !within.bare {
					return within, true
				}
			}
		}
	}
	return organisation{}, false
}

// workplaces are spoken of by nothing but what they are.
var workplaces = vietnamese.ParseLexicon("Bệnh viện\nNhà trường\nTrường Đại học\nHọc viện\nCông ty\nTổng công ty\nTập đoàn\nNgân hàng\nTrung tâm\nNhà máy\nXí nghiệp\nHợp tác xã\nHTX\nQuân khu\nLiên đoàn\nHiệp hội\nCâu lạc bộ\nCLB")

// workplace reports whether a body is called by nothing but what it is, or is the board of a company that is not named.
func (p *passage) workplace(org organisation) bool {
	if !org.bare || org.text == "" {
		return false
	}
	n, _ := workplaces.Match(p.keys[org.first:org.last])
	return n == org.last-org.first || p.managing(org)
}

// meantBy finds the body that is meant by one called by nothing but what it is: "Bệnh viện", "nhà trường", "Công ty", and the company
// of a "Chủ tịch HĐQT". It is the only one of its kind that the headline and the text before name.
func (r *reader) meantBy(p *passage, bare organisation) (organisation, bool) {
	if !p.workplace(bare) {
		return organisation{}, false
	}
	keys, board := p.keys[bare.first:bare.last], p.managing(bare)
	if keys[0] == houseKey && p.is(bare.last-1, schoolKey) { // the Trường of "nhà trường"
		keys = keys[1:]
	}
	found := organisation{}
	for _, q := range r.passages[:2] {
		for _, org := range q.organisations[:min(len(q.organisations), maxContext)] {
			if q == p && org.first > bare.first {
				break
			}
			if n := len(keys); org.bare || board && !q.has(org.first, companyHeads) || !board && (org.last-org.first <= n || !slices.Equal(q.keys[org.first:org.first+n], keys)) {
				continue
			}
			if found.text != "" && !sameBody(found.text, org.text) {
				return organisation{}, false
			}
			found = org
		}
	}
	if board && found.text != "" {
		found.text = bare.text + " " + found.text
	}
	return found, found.text != ""
}

var theseWords = words("này", "trên")

// calledShort reports whether a council or committee is called by its head alone, and nothing goes on with its name: "Chủ tịch Hội đồng do ông X đảm nhiệm".
func (p *passage) calledShort(bare organisation) bool {
	i := bare.last
	return bare.last == bare.first+2 && p.pair(bare.first, councils) && (i >= len(p.tokens) || p.tokens[i].fresh || p.isMark(i, ",;.():") || p.has(i, byWords) || p.is(i, isKey))
}

var councils = phrases("hội đồng", "ủy ban")

// sameHeadBefore finds the last body named before one that is called by its head alone, with the same head.
func (p *passage) sameHeadBefore(bare organisation) (organisation, bool) {
	keys := p.keys[bare.first:bare.last]
	end := sort.Search(len(p.organisations), func(i int) bool { return p.organisations[i].last > bare.first })
	for i := end - 1; i >= max(0, end-maxContext); i-- {
		if org := p.organisations[i]; !org.bare && org.last-org.first > len(keys) && slices.Equal(p.keys[org.first:org.first+len(keys)], keys) {
			return org, true
		}
	}
	return organisation{}, false
}
