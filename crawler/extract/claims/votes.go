package claims

import (
	"sort"

	"khobao/archive"
	"khobao/vietnamese"
)

// Who was elected, and with what share of the votes.

// holderEnds reports whether the words before token i end with a person or with an office.
func (p *passage) holderEnds(i int) bool {
	if k := sort.Search(len(p.names), func(k int) bool { return p.names[k].last >= i }); k < len(p.names) && p.names[k].last == i {
		return true
	}
	k := sort.Search(len(p.offices), func(k int) bool { return p.offices[k].last > i }) - 1
	if k < 0 {
		return false
	}
	end := p.offices[k].last
	if end < i {
		if org, ok := p.organisationAt(end, i, false); ok {
			end = org.last
		}
	}
	for ; end < i; end++ {
		if !p.tokens[end].upper && p.levelAt(end, i) == 0 && !p.has(end, belongWords) {
			return false
		}
	}
	return true
}

// elects reports whether tokens [i, j) tell of an election or a vote.
func (p *passage) elects(i, j int) bool {
	for ; i < j; i++ {
		n, tag := p.match(cues(), i, j)
		if p.is(i, voteKey) && !p.is(i-1, shareKey) || n > 0 && (relations[tag] == archive.Elected || relations[tag] == archive.Reelected) {
			return true
		}
	}
	return false
}

var (
	voteKey  = vietnamese.Key("phiếu")
	shareKey = vietnamese.Key("cổ")
	addWords = words("với")
)
