package vietnamese

import (
	_ "embed"
	"strings"
	"sync"
)

// Equivalent is two wordings of one thing, like an abbreviation and what it stands for. Short is the one that is short or less usual.
type Equivalent struct{ Short, Long string }

//go:embed equivalents.txt
var equivalentsText string

// Equivalents returns abbreviations, office titles, names of places and words of everyday that have two common wordings. Abbreviations that stand for
// several things (TS, QH, BTC, CP, CĐ) are not among them. The slice is shared and must not be changed.
var Equivalents = sync.OnceValue(func() []Equivalent {
	var all []Equivalent
	for line := range strings.Lines(equivalentsText) {
		if short, long, ok := strings.Cut(strings.TrimSpace(line), "|"); ok && !strings.HasPrefix(short, "#") {
			all = append(all, Equivalent{short, long})
		}
	}
	return all
})
