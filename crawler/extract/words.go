package extract

import (
	_ "embed"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/goccy/go-yaml"
	"golang.org/x/net/html"
)

//go:embed words.yaml
var wordsYAML []byte

// wordLists is words.yaml; see there for what each list means.
type wordLists struct {
	FurnitureNames []string `yaml:"furniture_names"`
	FurnitureParts []string `yaml:"furniture_parts"`
	CommentParts   []string `yaml:"comment_parts"`
	CommentTitles  []string `yaml:"comment_titles"`
	ClockNames     []string `yaml:"clock_names"`
	ClockParts     []string `yaml:"clock_parts"`
	OtherDates     []string `yaml:"other_dates"`
	CaptionNames   []string `yaml:"caption_names"`
	CaptionParts   []string `yaml:"caption_parts"`
	LeadNames      []string `yaml:"lead_names"`
	LeadParts      []string `yaml:"lead_parts"`
	TitleNames     []string `yaml:"title_names"`
	TitleParts     []string `yaml:"title_parts"`
	SectionNames   []string `yaml:"section_names"`
	AuthorNames    []string `yaml:"author_names"`
	AuthorAside    []string `yaml:"author_aside"`
	BylineLabels   []string `yaml:"byline_labels"`
	TextCredits    []string `yaml:"text_credits"`
	OtherCredits   []string `yaml:"other_credits"`
	NoAuthors      []string `yaml:"no_authors"`
	NoAuthorParts  []string `yaml:"no_author_parts"`
	Junk           []string `yaml:"junk"`
	OthersOf       []string `yaml:"others_of"`
	OthersWhich    []string `yaml:"others_which"`
	JunkStarts     []string `yaml:"junk_starts"`
	Platforms      []string `yaml:"platforms"`
	FormStarts     []string `yaml:"form_starts"`
	ImprintStarts  []string `yaml:"imprint_starts"`
	PageNames      []string `yaml:"page_names"`
	AccountTitles  []string `yaml:"account_titles"`
	HumanTitles    []string `yaml:"human_titles"`
	MissingTitles  []string `yaml:"missing_titles"`
	OutageTitles   []string `yaml:"outage_titles"`
	HomeTitles     []string `yaml:"home_titles"`
	NextPages      []string `yaml:"next_pages"`
	PagesBefore    []string `yaml:"pages_before"`
}

// lexicon is wordLists made ready for asking.
type lexicon struct {
	wordLists
	furniture, clock, caption, lead, title, section, author map[string]bool
	account, human, missing, outage                         map[string]bool
	homeTitle, nextPage, pageBefore                         map[string]bool
	label, textCredit, otherCredit, noAuthor, junk, page    map[string]bool
	commentTitle, button                                    map[string]bool
	others, formStart                                       *regexp.Regexp
}

var words = sync.OnceValue(func() *lexicon {
	l, err := readWords(wordsYAML)
	if err != nil {
		panic(err)
	}
	return l
})

func readWords(data []byte) (*lexicon, error) {
	var l lexicon
	if err := yaml.UnmarshalWithOptions(data, &l.wordLists, yaml.Strict()); err != nil {
		return nil, fmt.Errorf("word lists: %w", err)
	}
	l.furniture, l.clock, l.caption = setOf(l.FurnitureNames), setOf(l.ClockNames), setOf(l.CaptionNames)
	l.lead, l.title, l.section = setOf(l.LeadNames), setOf(l.TitleNames), setOf(l.SectionNames)
	l.author, l.label = setOf(l.AuthorNames), setOf(l.BylineLabels)
	l.account, l.human, l.missing = setOf(l.AccountTitles), setOf(l.HumanTitles), setOf(l.MissingTitles)
	l.outage = setOf(l.OutageTitles)
	l.homeTitle, l.nextPage, l.pageBefore = setOf(l.HomeTitles), setOf(l.NextPages), setOf(l.PagesBefore)
	l.textCredit, l.otherCredit = setOf(l.TextCredits), setOf(l.OtherCredits)
	l.noAuthor, l.junk, l.page = setOf(l.NoAuthors), setOf(l.Junk), setOf(l.PageNames)
	l.commentTitle, l.button = setOf(l.CommentTitles), setOf(slices.Concat(l.Junk, l.Platforms))
	of, which := strings.Join(l.OthersOf, "|"), strings.Join(l.OthersWhich, "|")
	var err error
	if l.others, err = regexp.Compile(`^(?:(?:cac|nhung) )?(?:` + of + `)(?: (?:` + which + `))+$`); err != nil {
		return nil, fmt.Errorf("words of lists: %w", err)
	}
	if l.formStart, err = regexp.Compile(`^(?:` + strings.Join(l.FormStarts, "|") + `)`); err != nil {
		return nil, fmt.Errorf("beginnings of forms: %w", err)
	}
	return &l, nil
}

// isJunk reports whether a folded line is made of nothing but junk: buttons, headings over other articles.
func (l *lexicon) isJunk(f string) bool {
	const most, longest = 12, 6 // words of a line, and of what is on a button
	f = strings.TrimRight(f, " 0123456789")
	if f == "" || l.junk[f] || l.others.MatchString(f) {
		return f != ""
	}
	all := strings.Fields(f)
	if len(all) < 2 || len(all) > most {
		return false
	}
	made := make([]bool, len(all)+1) // whether as many words are made of junk
	made[0] = true
	from := 0 // where the next word begins in f
	for i := range all {
		for j, to := i, from; made[i] && j < len(all) && j < i+longest; j++ {
			to += len(all[j])
			made[j+1] = made[j+1] || l.button[f[from:to]]
			to++
		}
		from += len(all[i]) + 1
	}
	return made[len(all)]
}

func setOf(list []string) map[string]bool {
	set := make(map[string]bool, len(list))
	for _, s := range list {
		set[s] = true
	}
	return set
}

// names returns the words of an element's class and id in lower case: "articleBody main-text" has article, body, main, text.
func names(n *html.Node) []string {
	s := classAndID(n)
	if len(s) == 1 {
		return nil
	}
	var list []string
	start, lower := -1, false
	end := func(i int) {
		if start >= 0 {
			list = append(list, strings.ToLower(s[start:i]))
		}
		start = -1
	}
	for i, r := range s {
		switch {
		case !unicode.IsLetter(r):
			end(i)
		case unicode.IsUpper(r) && lower:
			end(i)
			start = i
		case start < 0:
			start = i
		}
		lower = unicode.IsLower(r)
	}
	end(len(s))
	return list
}

// named reports whether one of the element's names is in the set.
func named(n *html.Node, set map[string]bool) bool {
	for _, w := range names(n) {
		if set[w] {
			return true
		}
	}
	return false
}

// squeezed returns each class and id in lower case with its separators gone: "tin-lien-quan" is "tinlienquan".
func squeezed(n *html.Node) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == ' ' || unicode.IsLetter(r):
			return unicode.ToLower(r)
		}
		return -1
	}, classAndID(n))
}

// classAndID returns the two, each of at most 300 bytes: they are looked at again for every block within.
func classAndID(n *html.Node) string {
	return truncate(attr(n, "class"), 300) + " " + truncate(attr(n, "id"), 300)
}

func hasPart(s string, parts []string) bool {
	if len(s) <= 1 {
		return false
	}
	for _, p := range parts {
		if strings.Contains(s, p) {
			return true
		}
	}
	return false
}

// hasCaptionClass reports whether the element is named as a caption.
func hasCaptionClass(n *html.Node) bool {
	w := words()
	if named(n, w.caption) || hasPart(squeezed(n), w.CaptionParts) {
		return true
	}
	// Editors mark a caption's cell or paragraph with the class "Image", with a capital.
	return attr(n, "class") == "Image" && (n.Data == "td" || n.Data == "p")
}

// looksFurniture reports whether an element's tag or names say that it is none of the article.
func looksFurniture(n *html.Node) bool {
	switch n.Data {
	case "nav", "footer", "aside", "menu":
		return true
	case "html", "body", "main", "article", "h1":
		return false
	}
	w := words()
	s := squeezed(n)
	return named(n, w.furniture) || hasPart(s, w.FurnitureParts) || hasPart(s, w.CommentParts)
}
