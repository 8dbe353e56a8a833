package crawler

import (
	"hash/fnv"
	"regexp"
	"strings"
	"sync"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"khobao/archive"
	"khobao/crawler/extract"
)

// met remembers what a run has been shown. A page that is shown again at another address is one page: nothing is followed from
// it, or the addresses of each copy would lead to more copies without end.
type met struct {
	mu       sync.Mutex
	home     archive.Digest // of the home page, once the run has seen it
	articles map[archive.ArticleID]bool
	texts    map[uint64]bool // of pages that are no articles, or hardly any
	idle     int             // addresses asked for that are no known articles, since the last article that the run had not met before
}

func newMet() *met { return &met{articles: map[archive.ArticleID]bool{}, texts: map[uint64]bool{}} }

// A run gives up on a site that has shown no further article for so many pages in a row, and one more for every two that it had.
const maxFruitless = 400

// fruitless reports whether there is no more hope in a site.
func (m *met) fruitless() bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.idle >= maxFruitless+len(m.articles)/2
}

// asked records that an address is asked for that is no known article; hope, that the site has articles.
func (m *met) asked() {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.idle++
}

func (m *met) hope() {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.idle = 0
}

// isHome records what the home page shows; homeDigest returns it.
func (m *met) isHome(digest archive.Digest) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.home = digest
}

func (m *met) homeDigest() archive.Digest {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.home
}

// article records an article and reports whether the run had met it before.
func (m *met) article(id archive.ArticleID) (again bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	again = m.articles[id]
	m.articles[id] = true
	if !again {
		m.idle = 0
	}
	return again
}

// page records a page that is no article and reports whether another with the same text was met before. Pages that are nearly
// without text, as those that scripts fill, are not compared.
func (m *met) page(body []byte) (again bool) {
	sum, ok := textSum(body)
	return ok && m.text(sum)
}

// notice does so with what looks like an article, whatever stands around it. alike says that it is not the same as another, but differs by
// a few numbers alone and has no date: they may be what is told, or the time of day, or the error's.
func (m *met) notice(a *archive.Article) (again, alike bool) {
	const few = 3 // numbers; lists of prices and of what is on have more
	text := a.Lead + "\n" + a.Body
	if a.Published != nil {
		text += "\n" + a.Published.String()
	}
	again = m.text(noticeSum(a, text))
	if a.Published == nil && len(numbers.FindAllStringIndex(text, few+1)) <= few {
		alike = m.text(noticeSum(a, numbers.ReplaceAllString("without numbers\n"+text, ""))) && !again
	}
	return again, alike
}

var numbers = regexp.MustCompile(`\d[\d.,:/]*`)

func noticeSum(a *archive.Article, text string) uint64 {
	h := fnv.New64a()
	h.Write([]byte(a.Title + "\n" + text))
	return h.Sum64()
}

// text records a sum of a text and reports whether it was met before.
func (m *met) text(sum uint64) (again bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	again = m.texts[sum]
	if len(m.texts) < 1_000_000 {
		m.texts[sum] = true
	}
	return again
}

// textSum returns a sum of the words that readers see on a page; false where they are too few to tell pages apart.
func textSum(body []byte) (sum uint64, ok bool) {
	const least = 5
	h, words := fnv.New64a(), 0
	unseen := atom.Atom(0) // the open element whose text nobody sees
	for z := extract.Tokens(body); ; {
		switch z.Next() {
		case html.ErrorToken:
			return h.Sum64(), words >= least
		case html.StartTagToken:
			name, _ := z.TagName()
			if a := atom.Lookup(name); a == atom.Script || a == atom.Style {
				unseen = a
			}
		case html.EndTagToken:
			if name, _ := z.TagName(); atom.Lookup(name) == unseen {
				unseen = 0
			}
		case html.TextToken:
			if unseen != 0 {
				continue
			}
			for word := range strings.FieldsSeq(string(z.Text())) {
				words++
				h.Write([]byte(word))
				h.Write([]byte{0})
			}
		}
	}
}
