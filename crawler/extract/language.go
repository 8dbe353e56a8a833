package extract

import (
	"strings"

	"khobao/vietnamese"
)

// englishWords are frequent in English and no Vietnamese syllables, even without their marks.
var englishWords = setOf(strings.Fields(`the of and to in is was for that on with as by at from are were be this has have which it its will
	not been their said who also after more than he his she her they an or`))

// Language returns "vi", "en" or "": what the text itself is written in. Declared languages are copied from templates.
func Language(text string) string {
	text = truncate(text, 8<<10)
	all, marked, english := 0, 0, 0
	for _, w := range strings.Fields(text) {
		all++
		switch {
		case vietnamese.HasMarks(w):
			marked++
		case englishWords[strings.ToLower(strings.Trim(w, ".,;:!?()\"'“”"))]:
			english++
		}
	}
	switch {
	case all == 0:
		return ""
	case marked*5 >= all:
		return "vi"
	case english*8 >= all:
		return "en"
	case marked > english:
		return "vi"
	}
	return ""
}
