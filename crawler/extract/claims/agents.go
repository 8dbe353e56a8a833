package claims

import (
	"slices"

	"khobao/archive"
	"khobao/vietnamese"
)

// agent reports whether a name is no patient of the clause's verb: behind do, thay, cùng, bên cạnh.
func (c clause) agent(n name) bool {
	before := n.first - n.title
	return c.has(before-1, agentWords) && !(c.is(before-1, alongKey) && c.nameEndsAt(before-1)) || c.replaced(n) || c.decides(n) || c.helped(n)
}

// helped reports whether the office before a name is that of who helps the person, and is somebody else's whom the sentence names before it: "ông X
// thôi làm Trợ lý Bộ trưởng Y", "ông X, Thư ký Chủ tịch UBND tỉnh Y".
func (c clause) helped(n name) bool {
	i := c.officeStart(max(c.s[0], n.first-maxLead), n.first-n.title)
	k := c.prevName(i)
	if i < 0 || k < 0 || !c.has(i+1, assistTails) || !c.officeHeadAt(i+2, n.first) {
		return false
	}
	between := c.cuesIn(c.names[k].last, i)
	return c.apposition(c.names[k].last, i, nil) || len(between) > 0 && between[len(between)-1].last == i
}

// decides reports whether somebody else is given the office by the person: "bà được Bộ trưởng X bổ nhiệm làm …".
func (c clause) decides(n name) bool {
	if u, tag := c.match(cues(), n.last, c.s[1]); u == 0 || relations[tag] == "" || relations[tag] == archive.Former {
		return false
	}
	from := n.first - n.title
	for from > c.s[0] && c.has(from-1, thenWords) { // "được Bộ trưởng khi đó là ông X bổ nhiệm"
		from--
	}
	if own := c.officeStart(max(c.s[0], from-12), from); own >= 0 {
		from = own
	}
	for i := from - 1; i >= max(c.s[0], from-3); i-- {
		if c.isMark(i, ",;:") {
			return false
		}
		if c.has(i, passiveWords) {
			return true
		}
	}
	return false
}

// orders reports whether a person in office decides on another office, whose holder is not named: "Thủ tướng X cách chức Bộ trưởng Quốc phòng",
// "ông X đồng ý miễn nhiệm kế toán trưởng".
func (c clause) orders(n name) bool {
	u := n.last
	for u < min(n.last+maxModal, c.s[1]) && (c.has(u, justWords) || c.pair(u, resolves) || c.pair(u-1, resolves)) {
		u++
	}
	k, _ := c.match(commands, u, c.s[1])
	return k > 0 && c.officeHeadAt(u+k, c.s[1]) && (c.officeBefore(n.first-n.title) || c.pair(u-2, resolves))
}

// commands are what is done to others where no được or bị stands before it; resolves lead to them.
var (
	commands = vietnamese.ParseLexicon("bổ nhiệm\nmiễn nhiệm\nbãi nhiệm\ncách chức\nkỷ luật\nkhiển trách\ncảnh cáo\nkỷ luật khiển trách\nkỷ luật cảnh cáo\nphê chuẩn\nthi hành kỷ luật\nxử lý kỷ luật")
	resolves = phrases("quyết định", "đồng ý", "thống nhất", "đã ký", "ra lệnh")
)

// replaced reports whether somebody takes the person's place: "thay ông X", "người tiền nhiệm là ông X".
func (c clause) replaced(n name) bool { return c.replacing(n) >= 0 }

// replacing returns where the words begin that say so; -1 where none do.
func (c clause) replacing(n name) int {
	before := n.first - n.title
	if c.is(before-1, isKey) {
		if _, ok := c.successor(n); ok {
			return -1
		}
		before--
	}
	if k, tag := c.before(cues(), c.s[0], before); k > 0 && tag == "replace" {
		return before - k
	}
	return -1
}

// kin reports whether a name only tells whose wife or son the subject is: "vợ ông X là …".
func (c clause) kin(n name) bool {
	k := n.first - n.title - 1
	return c.has(k, kinWords) || c.is(k, ofKey) && c.has(k-1, kinWords)
}

// hasKin reports whether tokens [i, j) tell that the person has somebody who holds the office: "X có người thân làm …".
func (c clause) hasKin(i, j int) bool {
	for ; i+2 < j; i++ {
		if c.is(i, haveKey) && (c.has(i+1, kinWords) || c.has(i+2, kinWords) || c.has(i+2, closeWords)) {
			return true
		}
	}
	return false
}

// speaksOf reports whether the cues tell that somebody speaks: who speaks of an office does not hold it.
func speaksOf(between []cue) bool {
	return slices.ContainsFunc(between, func(u cue) bool { return u.tag == "speech" })
}

var agentWords = words("do", "bởi", "cùng", "cạnh", "theo")

// dependent reports whether name k only tells whose kin or subordinate the subject is: "vợ của Giám đốc Sở X Lê Văn Y, bị …".
func (c clause) dependent(k int) bool {
	i := c.names[k].first - c.names[k].title
	if own := c.officeStart(max(c.s[0], i-12), i); own >= 0 {
		i = own
	}
	i--
	if c.is(i, ofKey) {
		return c.has(i-1, kinWords) || c.has(i-1, underWords) || k > 0 && c.isMark(c.names[k-1].last, ",")
	}
	return c.has(i, kinWords)
}

var underWords = words("phó", "nhiệm", "xe") // cấp phó, người tiền nhiệm, lái xe
