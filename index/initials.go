package index

import "strings"

// officeInitials are offices by initials, as headlines and people write them before a name. Each stands for other things elsewhere, so that
// they are followed only where the archive has the office before the words that follow.
var officeInitials = map[string][]string{
	"bt":  {"bộ trưởng", "bí thư"},
	"ct":  {"chủ tịch"},
	"ctn": {"chủ tịch nước"},
	"pbt": {"phó bí thư"},
	"pct": {"phó chủ tịch"},
	"tgd": {"tổng giám đốc"},
	"tt":  {"thủ tướng", "thứ trưởng", "tổng thống"},
	"ttg": {"thủ tướng"},
}

// namingWords is how many words behind an office are looked at: Nguyễn Xuân tells Nguyễn Xuân Phúc from most.
const namingWords = 2

// officesAt returns the offices that the word i, such as bt before Phùng Xuân Nhạ, may be the initials of.
func (p *planner) officesAt(words []queryWord, i int) ([]expansion, error) {
	var found []expansion
	behind := words[min(i+1, len(words)):min(i+1+namingWords, len(words))]
	if len(behind) == 0 {
		return nil, nil
	}
	for _, office := range officeInitials[words[i].folded] {
		run, _ := readWords(p.tokenizer, office)
		n, err := p.standing(append(run, behind...))
		if err != nil {
			return nil, err
		}
		if n >= leastEvidence {
			found = append(found, newExpansion(p.tokenizer, words[i].text, office, expandedWeight))
		}
	}
	return found, nil
}

// standing counts the articles in which words stand in a row, each as it may be meant: one that was typed without marks has any.
func (p *planner) standing(words []queryWord) (int, error) {
	f := &phrase{}
	var key strings.Builder
	for i, w := range words {
		one, err := p.typed(w)
		if err != nil {
			return 0, err
		}
		f.words = append(f.words, &one)
		key.WriteString(one.key() + " ")
		if i == 0 {
			continue
		}
		pairs, err := p.typedPair(words[i-1], w)
		if err != nil {
			return 0, err
		}
		f.pairs = append(f.pairs, &pairs)
	}
	f.key = "each " + key.String()
	return p.view.countMatches(p.ctx, f)
}

// typedPair returns the spellings of two neighbours that they may have been meant as.
func (p *planner) typedPair(a, b queryWord) (group, error) {
	all, err := p.spellings(pairField, a.folded+" "+b.folded)
	if a.marked {
		all.terms = keepMarks(all.terms, a.spelling, true)
	}
	if b.marked {
		all.terms = keepMarks(all.terms, b.spelling, false)
	}
	return all, err
}
