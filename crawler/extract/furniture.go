package extract

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// furniture finds the elements that are none of the article. A name alone is weak evidence (a wrapper may be called
// "main-sidebar-right"), so an element that holds the title or most of the page's text is never furniture. Readers' comments are, though
// they be longer than the article.
func furniture(doc *html.Node) func(*html.Node) bool {
	total := 0
	sizes := map[*html.Node]weight{}
	var walk func(*html.Node, bool) weight
	walk = func(n *html.Node, linked bool) weight {
		var w weight
		if n.Type == html.TextNode {
			if !linked {
				w.text = len(strings.TrimSpace(n.Data))
			}
			return w
		}
		if n.Type == html.ElementNode && isUnseen[n.DataAtom] {
			return w
		}
		linked = linked || n.DataAtom == atom.A
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			w.add(walk(c, linked))
		}
		if n.DataAtom == atom.H1 || strings.EqualFold(attr(n, "itemprop"), "articleBody") {
			w.title = true
		}
		if n.Type == html.ElementNode && looksFurniture(n) {
			sizes[n] = w
		}
		return w
	}
	total = walk(doc, false).text
	return func(n *html.Node) bool {
		w, suspected := sizes[n]
		return suspected && !w.title && (w.text*2 <= total || hasPart(squeezed(n), words().CommentParts))
	}
}

// weight is what stands under an element.
type weight struct {
	text  int  // bytes outside links
	title bool // or what is marked as the article's text
}

func (w *weight) add(other weight) {
	w.text += other.text
	w.title = w.title || other.title
}
