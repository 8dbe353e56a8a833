package vietnamese

// NameStart finds the personal name at the end of a run of capitalised syllables, given by their keys: 2 in "khanh2 hoa1 le
// thanh quang", where a province stands before the name. It returns -1 where the run does not end in a name. afterPlaceWord
// says that a word such as huyện or xã stands before the run, so that it begins with a place.
func NameStart(keys []string, afterPlaceWord bool) int {
	best, bestScore := -1, 0
	for i := max(0, len(keys)-5); i+2 <= len(keys); i++ {
		if score := nameScore(keys, i, afterPlaceWord); score > bestScore {
			best, bestScore = i, score
		}
	}
	return best
}

// lengthScore weighs a name by its number of syllables: of 517 names counted in real news 89% had three, 8% four, 3% two.
var lengthScore = [...]int{2: 2, 3: 6, 4: 4, 5: 1}

// commonest is the surname of four in ten people.
var commonest = Key("nguyễn")

// lady and gentleman stand between a surname and what follows it.
var lady, gentleman = Key("thị"), Key("văn")

var directions = map[string]bool{Key("đông"): true, Key("tây"): true, Key("nam"): true, Key("bắc"): true, Key("trung"): true, Key("thượng"): true, Key("hạ"): true}

// IsDirection reports whether a syllable, by its key, tells the parts of a divided place apart: the Đông of Trường Sa Đông.
func IsDirection(key string) bool { return directions[key] }

// nameScore says how well a name that begins at i explains the run; 0 or less for not at all.
func nameScore(keys []string, i int, afterPlaceWord bool) int {
	strength := SurnameStrength(keys[i:])
	if strength == 0 {
		return 0
	}
	score := lengthScore[len(keys)-i] + strength
	if keys[i] == "y" { // Y Giang Gry Niê Knơng: the name of the clan goes with the person's
		score = 6 + strength
	}
	if len(keys)-i > 3 && (keys[i+1] == lady || keys[i+1] == gentleman) {
		score += 4 // Phạm Thị Hồng Diễm Lệ: the surname is the one before
	}
	if i > 1 && keys[i] == "a" && len(keys)-i == 2 {
		score = 6 + strength // Kon Jong A Biu: a village, and the man
	}
	before := keys[:i]
	switch {
	case i == 0 && afterPlaceWord:
		if len(keys) < 3 || IsPlace(keys) {
			return 0
		}
		score -= 3 // a place that no lexicon knows is likelier after "xã" than a name
	case i == 0:
		score += 2
	case IsPlace(before), i > 2 && IsDirection(before[i-1]) && IsPlace(before[:i-1]): // Trường Sa, Trường Sa Đông
		score += 5
	case isSector(before):
		score += 5
	case before[i-1] == commonest:
		score -= 6 // Nguyễn Hùng Vị An: no place ends so
	case i == 1:
		score -= 3
	case SurnameStrength(keys[i-1:]) == 2:
		score -= 3 // Lê Hoàng Bảo Ngân behind a place: the first surname is the name's
	}
	if len(keys)-i == 2 && IsPlace(keys[i:]) {
		score -= 5
	}
	return score
}

// SurnameStrength says how surely a name begins with the first of keys: 2 for a surname, 1 for a syllable that is as often
// another word, 0 for none. One-letter syllables and K’, H’ begin names of the Central Highlands.
func SurnameStrength(keys []string) int {
	if len(keys) == 0 {
		return 0
	}
	switch n, tag := Surnames().Match(keys[:1]); {
	case n == 0 && highlandPrefix(keys[0]):
		return 2
	case n == 0:
		return 0
	case tag == "weak":
		return 1
	}
	return 2
}

// highlandPrefix reports whether a syllable begins like K’Bớt or H’Yim.
func highlandPrefix(key string) bool {
	for i, r := range key {
		if i > 0 && isApostrophe(r) {
			return i <= 3
		}
	}
	return false
}

// IsPlace reports whether keys are the name of a province or of a place in the lexicon of places.
func IsPlace(keys []string) bool {
	if _, ok := Places().Find(keys); ok || IsGeographic(keys) {
		return true
	}
	_, ok := provinceNames().Find(keys)
	return ok
}

// IsGeographic reports whether keys are the name of a country, a sea or the like, or of something else that only reads like a
// person's name.
func IsGeographic(keys []string) bool {
	_, ok := Geography().Find(keys)
	return ok
}

func isSector(keys []string) bool {
	_, ok := Sectors().Find(keys)
	return ok
}
