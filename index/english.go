package index

import (
	"strings"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"

	"khobao/archive"
	"khobao/vietnamese"
)

// Articles in English are indexed like all others, word by word, and once more by the stems of their words, so that "exports" finds
// exporting. A stem's term begins with a sign that no word has; in the dictionary stems keep to themselves, and a Vietnamese
// syllable never meets an English word that looks like it.
const stemSign = "~"

// languageEnglish is the language of articles that are read so.
const languageEnglish = "en"

func isEnglish(a *archive.Article) bool { return a.Language == languageEnglish }

// stem returns the stem of a folded English word, "" for what is none: numbers, and what has letters beyond ASCII.
func stem(folded string) string {
	folded, _, _ = strings.Cut(folded, "'") // Vietnam's
	if folded == "" || strings.Trim(folded, "abcdefghijklmnopqrstuvwxyz") != "" {
		return ""
	}
	env := snowballstem.NewEnv(folded)
	english.Stem(env)
	return env.Current()
}

// stemSpelling is how a stem is kept among the words.
func stemSpelling(stem string) spelling { return spelling{folded: stemSign + stem} }

// stemTerm returns the term of a stem, and stemPair that of two next to each other.
func stemTerm(stem string) string { return stemSpelling(stem).term() }
func stemPair(a, b string) string { return pair(stemSpelling(a), spelling{folded: b}) }

// englishFunction are words that carry an English sentence and not its matter: an article need not have them.
var englishFunction = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(`a about an and are as at be been by can did do does for from had has have how in into is it its of on or
		that the their there these this those to was were what when where which who whom why will with would`) {
		m[w] = true
	}
	return m
}()

// looksEnglish reports whether a word cannot be Vietnamese, with or without its marks.
func looksEnglish(w queryWord) bool {
	return w.Kind == vietnamese.SyllableSpan && !w.marked && len(w.folded) > 2 && stem(w.folded) != "" && !vietnamese.IsFoldedSyllable(w.folded)
}

// readEnglish works out the stems that the query's words have in articles in English, and whether the query is English: then each of
// its words is in such articles, one of them cannot be Vietnamese, and half of them are not as Vietnamese is written.
func (p *planner) readEnglish(words []queryWord) (isEnglish bool, err error) {
	letters, foreign, known, unlike := 0, 0, 0, 0
	for i := range words {
		w := &words[i]
		if w.Kind != vietnamese.SyllableSpan {
			continue
		}
		letters++
		s := stem(w.folded)
		if s == "" || w.marked {
			continue
		}
		n, err := (&group{wordField, []string{stemTerm(s)}}).count(p.ctx, p.view)
		if err != nil {
			return false, err
		}
		if n == 0 {
			continue
		}
		known++
		if !vietnamese.IsSyllable(w.folded) {
			unlike++ // cat, which without marks may be cắt
		}
		if looksEnglish(*w) {
			foreign++
			w.stem = s
		}
	}
	isEnglish = foreign > 0 && known == letters && 2*unlike >= letters
	if isEnglish {
		for i := range words {
			words[i].stem = stem(words[i].folded)
		}
	}
	return isEnglish, nil
}
