package claims

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"khobao/vietnamese"
)

// Names are looked for in runs of capitalised syllables. Where a run begins and ends, and what of it is no part of a name, is found first.

// findFullNames finds the personal names of a passage: two to five capitalised syllables that a surname begins, or that an
// honorific or an office introduces. Names inside the names of streets, schools and places are no persons.
func (p *passage) findFullNames() {
	for _, s := range p.sentences {
		if p.shouting(s) {
			continue
		}
		afterStreet := false
		for i := s[0]; i < s[1]; {
			if n, ok := p.capitalsAt(s, i); ok {
				p.names = append(p.names, n)
				i, afterStreet = n.last, false
				continue
			}
			end := p.runEnd(i, s[1])
			if n, ok := p.onlyName(s, i, end); ok {
				p.names = append(p.names, n)
				i, afterStreet = end, false
				continue
			}
			if end == i {
				afterStreet = afterStreet && (p.isMark(i, ",-–") || p.has(i, listWords))
				n, _ := p.match(vietnamese.Offices(), i, s[1])
				if m, _ := p.match(vietnamese.Organisations(), i, s[1]); m > 2 { // nor does the Đoàn of "Trung ương Đoàn"
					n = max(n, m)
				}
				i += max(n, 1) // the Trưởng of "Bộ Trưởng Tư pháp" begins no name
				continue
			}
			for several := p.severalAt(s[0], i); i < end; {
				last := end
				if several {
					last = p.firstOfSeveral(i, end)
				}
				if n, ok := p.nameInRun(s, i, last, afterStreet); ok && p.capitalAt(n.first) {
					p.names = append(p.names, n)
					afterStreet = false
				} else {
					afterStreet = p.streetBefore(s[0], i) || afterStreet
				}
				i = last
			}
		}
	}
}

// capitalAt reports whether the word at i begins with a capital, as the li-a of I-ta-li-a does not.
func (p *passage) capitalAt(i int) bool {
	first, _ := utf8.DecodeRuneInString(p.word(i))
	return unicode.IsUpper(first)
}

// unionHeads begin the names of the youth unions of places.
var unionHeads = words("thành", "tỉnh", "huyện", "thị", "quận")

// runEnd returns the end of the run of capitalised syllables that begins at i; i itself where none does. A run ends before
// an office, and before an organisation whose head has several syllables.
func (p *passage) runEnd(i, limit int) int {
	j := i
	for j < limit && (p.nameSyllable(j) || j > i && p.particle(j, limit)) {
		if j > i && (p.tokens[j].fresh || p.tokens[j].glued && !p.afterInitial(j) || p.startsAnew(i, j)) {
			break
		}
		if n, _ := p.match(vietnamese.Offices(), j, limit); n > 1 || j > i && p.addressed(i, j, limit) {
			break
		}
		if n, _ := p.match(vietnamese.Organisations(), j, limit); n > 1 {
			break
		}
		if j > i && (len(p.word(j)) == 2 && p.in(j, places()) || j-i > 2 && p.verbAt(j, limit)) { // "… Tp", "Vũ Đức Đạt Khẳng định"
			break
		}
		j++
		if p.isMark(j, ".") && j+1 < limit && p.tokens[j].glued && p.tokens[j+1].glued && len(p.word(j-1)) == 1 {
			j++ // H.Đức Huệ
		}
		for p.isMark(j, "-–") && j+1 < limit && p.tokens[j].glued && p.tokens[j+1].glued && p.tokens[j+1].Kind == vietnamese.Word &&
			(!p.tokens[j+1].upper || p.nameSyllable(j+1) && (p.in(j-1, given()) || p.foreign(max(i, j-2), j)) && p.foreign(j+1, j+2)) {
			j += 2 // Kim Jae-sun, Vơ-la-đi-mia, Al-Thani
		}
		if p.isMark(j, ".") && j-1 > i && j+1 < limit && len(p.word(j-1)) == 1 && p.nameSyllable(j+1) && p.foreign(j-2, j) && p.foreign(j+1, j+2) {
			j++ // Joseph B. Martin
		}
	}
	return j
}

// startsAnew reports whether the capital at j, in the run that begins at i, begins a sentence: paragraphs were joined there with more than one
// blank, or it is a word that only sentences begin with.
func (p *passage) startsAnew(i, j int) bool {
	if j-i < 2 && !p.foreign(i, j) {
		return false
	}
	gap := p.text[p.tokens[j-1].End:p.tokens[j].Start]
	return len(gap) > 1 && utf8.RuneCountInString(gap) > 1 || j-i > 1 && p.has(j, conjunctions) && p.upperAt(j+1, len(p.tokens))
}

// conjunctions begin sentences, and no syllable of a name.
var conjunctions = words("theo", "những", "nhưng", "nếu", "khi", "trong", "ngoài")

// severalAt reports whether the run at i may be several names: a list begins or goes on there.
func (p *passage) severalAt(first, i int) bool {
	n, tag := p.titleBefore(first, i)
	return n > 0 && tag != "rank" && p.has(i-n-1, pluralWords) || p.isMark(i-1, ":") || p.listedBefore(first, i)
}

// firstOfSeveral returns where the first name of the run [i, end) ends, where a list has lost the commas between its names:
// "các đồng chí Lê Văn An Trần Thị Bình". Names of the usual length only: a longer one may be one person's.
func (p *passage) firstOfSeveral(i, end int) int {
	if end-i < 6 || vietnamese.SurnameStrength(p.keys[i:end]) < 2 {
		return end
	}
	for _, n := range []int{3, 4} {
		if end-i-n >= 3 && vietnamese.SurnameStrength(p.keys[i+n:end]) == 2 && !vietnamese.IsPlace(p.keys[i+n:end]) && !p.has(i+n+1, placeLevels) {
			return i + n
		}
	}
	return end
}

// addressed reports whether the Ông or Bà at j, in the run that begins at i, begins a new sentence whose full stop was forgotten:
// "… Lê Văn A Ông Trần Văn B", "… Lê Văn A Ông A nói".
func (p *passage) addressed(i, j, limit int) bool {
	if p.keys[j] != sheKey && p.keys[j] != heKey || !p.upperAt(j+1, limit) || p.is(j+1, ladyKey) {
		return false
	}
	return j-i > 2 || p.upperAt(j+2, limit) && vietnamese.SurnameStrength(p.keys[j+1:j+2]) == 2
}

func (p *passage) afterInitial(j int) bool { return p.isMark(j-1, ".") }

// nameSyllable reports whether token i can be part of a name: it has a capital and more than capitals.
func (p *passage) nameSyllable(i int) bool {
	t := p.tokens[i]
	return t.upper && !t.caps && !strings.ContainsAny(p.word(i), "0123456789")
}

// once returns what is the name in the run [i, end) where it stands there twice, or a surname does, or a second name or a word from abroad
// follows: "Bùi Bùi Xuân Cường", "Phạm Hương Phạm Hương", "Vũ Văn Tám Phạm Anh", "Trần Hoàng Nghĩa Stylist".
func (p *passage) once(i, end int) (first, last int) {
	n := end - i
	switch {
	case n == 4 && slices.Equal(p.keys[i:i+2], p.keys[i+2:end]), n == 6 && slices.Equal(p.keys[i:i+3], p.keys[i+3:end]):
		return i, i + n/2
	case n < 4 || vietnamese.SurnameStrength(p.keys[i:end]) < 2:
	case p.keys[i] == p.keys[i+1] && len(p.keys[i]) > 2:
		return i + 1, end
	case n > 4 && p.has(i+1, middleNames) && vietnamese.SurnameStrength(p.keys[i+3:end]) == 2 && vietnamese.NameStart(p.keys[i+3:end], false) == 0:
		return i, i + 3
	case n == 4 && p.allSyllables(i, i+1) && p.has(i, clanWords):
	case n == 4 && p.tokens[end-1].Kind == vietnamese.Word && !vietnamese.IsSyllable(p.word(end-1)) && !p.foreign(i, end-1) && p.foreign(end-1, end) && p.allSyllables(i, end-1) && len(p.word(end-1)) > 2:
		return i, end - 1
	}
	return i, end
}

// trimRun returns what is left of the run [start, end) of the sentence s without a place before the name and without the beginning of the next
// sentence behind it. titled says that an honorific stands before the run.
func (p *passage) trimRun(s [2]int, start, end int, titled bool) (first, last int) {
	if end-start > 1 && p.has(end-1, hardOpeners) && end < s[1] && p.tokens[end].Kind == vietnamese.Word && !p.has(end, listWords) {
		end-- // "… Công ty Nguyên Vũ Theo đó"
	}
	if end-start > 2 && end < s[1] && !p.tokens[end].upper && p.startsWord(end-1, s[1]) {
		end--
	}
	if end-start > 3 && p.in(end-1, openers()) && !p.endsName(end, s[1]) || end-start == 3 && p.in(end-1, openers()) && vietnamese.IsPlace(p.keys[start:end-1]) { // a sentence begins without its full stop before
		end--
	}
	start, end = p.once(start, end)
	if !titled && p.tokens[start].glued && p.isMark(start-1, "-–") && start-2 >= s[0] && p.tokens[start-2].upper {
		start++ // "Timor-Leste Francisco Guterres"
	}
	if !titled && start > s[0] && p.is(start-1, continentKey) && vietnamese.IsGeographic(p.keys[start-1:start+1]) {
		start++ // "Vụ trưởng Vụ châu Âu Lê Văn A"
	}
	for n := 4; n > 2; n-- { // "Tân Sơn Nhất Bộ Quốc phòng": the next sentence, without a full stop
		if !titled && end-start > n && vietnamese.IsGeographic(p.keys[start:start+n]) && !p.officeOfPlace(start) {
			start += n
		}
	}
	if n := p.countryAt(start, end); !titled && n > 1 && n < end-start && !p.officeOfPlace(start) && !p.allSyllables(start+n, end) && p.foreign(start+n, end) {
		start += n // "Hàn Quốc Moon Jae-in", but Thái Lan Hương
	}
	return start, end
}

// startsWord reports whether the capital at i and what is behind it are a word that sentences begin with, and not a name's last syllable before a verb.
func (p *passage) startsWord(i, limit int) bool {
	n, _ := p.match(starts(), i, limit)
	return n > 1 && !p.cueAt(i+1)
}

// endsName reports whether what stands at i goes on with a sentence whose subject ends there, so that the syllable before i is the
// name's, though sentences begin with it, too: "Lư Quang Sáng (tái cử)", "Bùi Tấn Ba phụ trách …".
func (p *passage) endsName(i, limit int) bool {
	return i >= limit || p.tokens[i].fresh || p.isMark(i, ",;.:()-–") || p.has(i, listWords) || p.cueAt(i)
}

// verbAt reports whether a verb of two words begins with the capital at j: a sentence begins, or a slip of the pen.
func (p *passage) verbAt(j, limit int) bool {
	if j+1 >= limit || p.tokens[j+1].upper {
		return false
	}
	n, tag := p.match(cues(), j, limit)
	return n > 1 && tag != "none" && tag != "be"
}

// placeBehind returns the length of the place that ends the run [i, end) behind a name of three syllables or more: the next
// sentence begins with it, without a full stop between.
func (p *passage) placeBehind(i, end int) int {
	for n := 3; n >= 2; n-- {
		if end-i-n >= 3 && vietnamese.IsPlace(p.keys[end-n:end]) {
			return n
		}
	}
	return 0
}
