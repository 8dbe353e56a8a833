package extract

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

func attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// textOf returns the text under n, cleaned.
func textOf(n *html.Node) string {
	var b strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		switch {
		case n.Type == html.TextNode:
			b.WriteString(n.Data)
		case n.Type == html.ElementNode && isUnseen[n.DataAtom] && n.DataAtom != atom.Title:
			return
		case n.DataAtom == atom.Br || isBlockLevel[n.DataAtom]:
			b.WriteByte(' ')
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
		if isBlockLevel[n.DataAtom] {
			b.WriteByte(' ')
		}
	}
	walk(n)
	return clean(unescape(b.String()))
}

// each calls f for every element under n, in order.
func each(n *html.Node, f func(*html.Node)) {
	if n.Type == html.ElementNode {
		f(n)
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		each(c, f)
	}
}

// within reports whether n is root or stands under it.
func within(n, root *html.Node) bool {
	for ; n != nil; n = n.Parent {
		if n == root {
			return true
		}
	}
	return false
}

func nextElement(n *html.Node) *html.Node {
	for n = n.NextSibling; n != nil; n = n.NextSibling {
		if n.Type == html.ElementNode {
			return n
		}
	}
	return nil
}

// describe names an element the way a selector would: "h1.fw700", "#content".
func describe(n *html.Node) string {
	s := n.Data
	if id := attr(n, "id"); id != "" {
		s += "#" + truncate(id, 40)
	}
	for i, c := range strings.Fields(attr(n, "class")) {
		if i == 3 {
			break
		}
		s += "." + truncate(c, 40)
	}
	return s
}

// alignment returns "left", "right", "center", "justify", or nothing. On a table the attribute places the table, not its text.
func alignment(n *html.Node) string {
	if a := attr(n, "align"); a != "" && n.DataAtom != atom.Table {
		return strings.ToLower(strings.TrimSpace(a))
	}
	if a := styleValue(attr(n, "style"), "text-align"); a != "" {
		return a
	}
	for c := range strings.FieldsSeq(attr(n, "class")) {
		if a := alignClasses[c]; a != "" {
			return a
		}
	}
	return ""
}

// alignClasses and boldClasses are what the usual frameworks and editors call text that is set so.
var (
	alignClasses = map[string]string{"has-text-align-center": "center", "has-text-align-right": "right", "ql-align-center": "center",
		"ql-align-right": "right", "rtecenter": "center", "rteright": "right", "text-center": "center", "text-end": "right", "text-right": "right"}
	boldClasses = setOf([]string{"bold", "font-bold", "font-semibold", "fw-bold", "fw-semibold", "text-bold"})
)

// isBold reports whether an element's tag, style or class sets its text in bold.
func isBold(n *html.Node) bool {
	if n.DataAtom == atom.B || n.DataAtom == atom.Strong {
		return true
	}
	switch styleValue(attr(n, "style"), "font-weight") {
	case "bold", "bolder", "600", "700", "800", "900":
		return true
	}
	for c := range strings.FieldsSeq(attr(n, "class")) {
		if boldClasses[c] {
			return true
		}
	}
	return false
}

// isItalic reports whether an element's tag or style sets its text in italics.
func isItalic(n *html.Node) bool {
	return n.DataAtom == atom.Em || n.DataAtom == atom.I || styleValue(attr(n, "style"), "font-style") == "italic"
}

// isHidden reports whether an element is hidden: by an inline style, or by an attribute or a class where it says little. Bodies behind
// a "read on" button are hidden by classes, too.
func isHidden(n *html.Node) bool {
	const little = 300 // bytes: what is said to machines and to readers of screens
	if style := attr(n, "style"); style != "" && styleValue(style, "display") == "none" {
		return true
	}
	return hiddenByClass(n) && saysAtMost(n, little)
}

// saysAtMost reports whether the text under n has at most so many bytes.
func saysAtMost(n *html.Node, most int) bool {
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.TextNode {
			most -= len(strings.TrimSpace(n.Data))
		}
		for c := n.FirstChild; c != nil && most >= 0; c = c.NextSibling {
			walk(c)
		}
	}
	walk(n)
	return most >= 0
}

// hiddenClasses are what the usual frameworks call what they do not show.
var hiddenClasses = setOf([]string{"d-none", "element-hidden", "element-invisible", "hidden", "hide", "hide-accessible", "screen-reader-text", "sr-only", "visually-hidden"})

// hiddenByClass reports whether an element is hidden on all widths of screen: "d-none d-md-block" and "hidden md:flex" are not.
func hiddenByClass(n *html.Node) bool {
	hidden := false
	for _, a := range n.Attr {
		switch a.Key {
		case "hidden":
			hidden = a.Val != "until-found"
		case "class":
			for _, c := range strings.Fields(a.Val) {
				if strings.HasPrefix(c, "d-") && c != "d-none" || strings.Contains(c, ":") {
					return false
				}
				hidden = hidden || hiddenClasses[c]
			}
		}
	}
	return hidden
}

// styleValue returns the value of one property of an inline style.
func styleValue(style, property string) string {
	style = strings.ToLower(style)
	for style != "" {
		var decl string
		decl, style, _ = strings.Cut(style, ";")
		name, value, _ := strings.Cut(decl, ":")
		if strings.TrimSpace(name) == property {
			value, _, _ = strings.Cut(strings.TrimSpace(value), "!")
			return strings.TrimSpace(value)
		}
	}
	return ""
}
