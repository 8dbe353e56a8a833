package web

import (
	"html"
	"html/template"
	"strings"
)

const markOpen, markClose = "<mark>", "</mark>"

// ellipses keeps the sign that something was left out on the line of the word beside it.
var ellipses = strings.NewReplacer("… ", "…\u00a0", " …", "\u00a0…")

// Snippet takes escaped HTML whose only tags are <mark> and </mark>, and returns HTML of which that is certain: whatever else
// looks like a tag becomes text, and marks are balanced.
func Snippet(s string) template.HTML {
	s = ellipses.Replace(s)
	var b strings.Builder
	open := false
	for s != "" {
		at := strings.IndexByte(s, '<')
		if at < 0 {
			at = len(s)
		}
		b.WriteString(html.EscapeString(html.UnescapeString(s[:at])))
		s = s[at:]
		switch {
		case strings.HasPrefix(s, markOpen):
			if !open {
				b.WriteString(markOpen)
			}
			open, s = true, s[len(markOpen):]
		case strings.HasPrefix(s, markClose):
			if open {
				b.WriteString(markClose)
			}
			open, s = false, s[len(markClose):]
		case s != "":
			b.WriteString("&lt;")
			s = s[1:]
		}
	}
	if open {
		b.WriteString(markClose)
	}
	return template.HTML(b.String())
}

// Escaped returns plain text as HTML.
func Escaped(s string) template.HTML { return template.HTML(html.EscapeString(s)) }
