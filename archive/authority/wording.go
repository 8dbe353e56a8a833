package authority

import (
	"slices"
	"strings"
	"sync"

	"khobao/vietnamese"
)

// usualName returns the usual name of a body of the whole country that has several: T.Ư Đảng, BCH Trung ương.
func usualName(words []string) []string {
	if usual, ok := usualNames()[strings.Join(keysOf(words), " ")]; ok {
		return strings.Fields(usual)
	}
	keys := keysOf(words)
	n := len(keys)
	if n > 3 && slices.Equal(keys[n-2:], kVietNam) && begins(keys, ofTheState) { // Bộ Quốc phòng Việt Nam
		return words[:len(words)-2]
	}
	if n > 4 && slices.Equal(keys[n-2:], kVietNam) && slices.Equal(keys[n-4:n-2], kVietNam) { // MTTQ Việt Nam, abbreviated and said again
		return words[:len(words)-2]
	}
	if begins(keys, assemblyBoards) {
		return ofAssembly(words)
	}
	if n > 2 && hasPrefix(keys, kPartyGroup...) && keys[0] == vietnamese.Key(words[0]) { // Đảng đoàn MTTQ Việt Nam
		return slices.Concat(words[:2], usualName(words[2:]))
	}
	if n > 3 && n == len(words) && keys[n-1] == keyDang && slices.Equal(keys[n-3:n-1], kTrungUong) { // Ban Tổ chức Trung ương Đảng
		if usual, ok := usualNames()[strings.Join(keys[:n-1], " ")]; ok {
			return strings.Fields(usual)
		}
		return words[:n-1]
	}
	return words
}

var kPartyGroup = k("Đảng đoàn")

// assemblyBoards begin the names of the boards of Quốc hội, whose name may follow or not.
var (
	assemblyBoards = ks("Ủy ban Pháp luật", "Ủy ban Tư pháp", "Ủy ban Kinh tế", "Ủy ban Tài chính", "Ủy ban Quốc phòng", "Ủy ban Đối ngoại", "Ủy ban Văn hóa", "Ủy ban Khoa học",
		"Ủy ban Về các vấn đề xã hội", "Ủy ban các vấn đề xã hội", "Hội đồng Dân tộc", "Ban Dân nguyện", "Ban Công tác đại biểu")
	assemblies = ks("Quốc hội", "Ủy ban Thường vụ Quốc hội", "UBTVQH", "của")
)

// ofAssembly cuts Quốc hội off the end of a board's name: Ủy ban Pháp luật (của) Quốc hội.
func ofAssembly(words []string) []string {
	for i := 2; i < len(words); i++ {
		if begins(keysOf(words[i:]), assemblies) {
			return words[:i]
		}
	}
	return words
}

var ofTheState = ks("Bộ", "Chính phủ", "Quốc hội")

// canonicalHead settles the two ways of naming a party committee: the organisation it leads (Đảng bộ) stands for it.
func canonicalHead(words []string, provincial bool) []string {
	for _, lead := range leads {
		if keys := keysOf(words); hasPrefix(keys, lead...) && len(keys) > len(lead) && committeeFollows(keys[len(lead):]) {
			words = words[len(lead):]
		}
	}
	words = canonicalFront(usualHead(words, provincial))
	keys := keysOf(words)
	if provincial && slices.ContainsFunc(committeeBoards, func(b []string) bool { return slices.Equal(b, keys) }) { // UBKT tỉnh
		return append(slices.Clone(words), "Tỉnh", "ủy")
	}
	for _, c := range partyCommittees { // Quận ủy quận Tây Sa
		if n := len(k(c.committee)); hasPrefix(keys, k(c.committee)...) && hasPrefix(keys[n:], c.place...) && len(keys) > n+len(c.place) {
			return slices.Concat(words[:n], words[n+len(c.place):])
		}
	}
	if !hasPrefix(keys, kDangBo...) {
		return words
	}
	rest := keys[2:]
	if len(rest) == 0 && provincial {
		return []string{"Tỉnh", "ủy"}
	}
	for _, c := range partyCommittees {
		if hasPrefix(rest, c.place...) && len(rest) > len(c.place) {
			return slices.Concat(strings.Fields(c.committee), words[2+len(c.place):])
		}
	}
	return slices.Concat([]string{"Đảng", "ủy"}, words[2:])
}

// usualHead gives a name the usual beginning of the same body's; see heads.txt.
func usualHead(words []string, provincial bool) []string {
	keys := wordKeys(words)
	for _, h := range heads() {
		n := len(h.worded)
		switch {
		case !hasPrefix(keys, h.worded...):
		case h.ofPlace && n < len(words), provincial && n == len(words), !h.ofProvince && n < len(words) && placeStart(words, n) > 0:
			return slices.Concat(h.usual, words[n:])
		}
	}
	return words
}

// head is a row of heads.txt.
type head struct {
	worded     []string // keys
	usual      []string
	ofProvince bool // it counts for the province's body alone
	ofPlace    bool // its last words are a kind of place, whose name follows
}

// heads returns the rows of heads.txt, the longest first.
var heads = sync.OnceValue(func() []head {
	var all []head
	for _, row := range rows(headsText) {
		words, isOfProvince := strings.CutSuffix(row[0], " tỉnh")
		all = append(all, head{k(words), strings.Fields(row[1]), isOfProvince, endsInPlaceKind(k(row[0]))})
	}
	slices.SortStableFunc(all, func(a, b head) int { return len(b.worded) - len(a.worded) })
	return all
})

// committeeBoards are boards that only a party committee has, also where a wording leaves it unsaid.
var committeeBoards = ks("Ủy ban Kiểm tra", "Ban Tổ chức", "Ban Tuyên giáo", "Ban Tuyên giáo và Dân vận", "Ban Dân vận", "Ban Nội chính")

// partyCommittees lead the party organisations of places.
var partyCommittees = []struct {
	place     []string
	committee string
}{{k("huyện"), "Huyện ủy"}, {k("quận"), "Quận ủy"}, {k("thành phố"), "Thành ủy"}, {k("thị xã"), "Thị ủy"}}

// committeeFollows reports whether keys begin with a committee, council or party organisation.
func committeeFollows(keys []string) bool {
	return begins(keys, committees)
}

var committees = ks("Tỉnh đoàn", "Thành đoàn", "Huyện đoàn", "Hội Nông dân", "Hội Liên hiệp Phụ nữ", "Hội Cựu chiến binh", "Liên đoàn Lao động", "Tỉnh ủy", "Thành ủy", "Huyện ủy", "Thị ủy", "Quận ủy", "Đảng ủy", "Đảng bộ", "Hội đồng nhân dân", "Ủy ban nhân dân",
	"Ủy ban Mặt trận", "Mặt trận Tổ quốc")

// canonicalFront writes the Fatherland Front's committee in full: MTTQ tỉnh, Ủy ban MTTQ Việt Nam tỉnh.
func canonicalFront(words []string) []string {
	keys := keysOf(words)
	if hasPrefix(keys, kFront[2:]...) {
		words = slices.Concat([]string{"Ủy", "ban"}, words)
		keys = keysOf(words)
	}
	if hasPrefix(keys, kFront...) && !hasPrefix(keys[len(kFront):], kVietNam...) {
		return slices.Concat(words[:6], []string{"Việt", "Nam"}, words[6:])
	}
	return words
}

// cutTail drops words in lower case after the last place's name: a sentence that went on (UBND quận Tây Sa kiểm tra).
func cutTail(words []string) []string {
	places := placesIn(words)
	if len(places) == 0 {
		return words
	}
	if last := places[len(places)-1]; last.end < len(words) && !startsUpper(words[last.end]) {
		return words[:last.end]
	}
	return words
}
