package extract

import (
	"fmt"
	"strings"
)

// kind decides what the page is, and says why where it is no article.
func (r *reader) kind() (Kind, string) {
	byAddress := r.profile.kindOf(r.url)
	size := 0
	for _, p := range r.paragraphs {
		size += len(p)
	}
	size += len(r.lead)
	says := r.meta.saysArticle()
	switch {
	case isHome(r.url):
		return List, "it is the front page"
	case byAddress == Other:
		return Other, "its address is one of a page without article"
	case r.givesHome():
		return List, "it says that it is the front page"
	case r.title == "":
		return Other, "it has no title"
	case words().page[lastSegment(r.url)]:
		return Other, "its address is one of a page about the site"
	case size == 0:
		return r.listOr(Other), "it has no body"
	case r.titleLinksElsewhere():
		return List, "its headline leads to another page"
	case r.looksList():
		return List, "it lists other pages"
	case byAddress == List && !says:
		return List, "its address is a list's"
	}
	least := 400
	switch {
	case byAddress == ArticlePage:
		least = 40
	case says:
		least = 80
	case r.published != nil || r.author != "" || r.lead != "":
		least = 200
	}
	if size < least {
		return r.listOr(Other), fmt.Sprintf("its text has only %d bytes", size)
	}
	if !says && byAddress != ArticlePage && r.published == nil && r.author == "" && r.lead == "" {
		return Other, "it has neither date nor author nor lead"
	}
	return ArticlePage, ""
}

// givesHome reports whether the page's canonical address is the front page: an answer with status 200 that means "not found".
func (r *reader) givesHome() bool {
	og, _ := r.meta.tag("og:url")
	for _, s := range []string{r.meta.canonical, og} {
		if s == "" {
			continue
		}
		u, err := r.resolve(s)
		// Some templates give every page the front page's address; then the page must be judged by what it holds.
		if err == nil && isHome(u) && r.sameOutlet(u) && !r.meta.saysArticle() && r.profile.kindOf(r.url) != ArticlePage {
			return true
		}
	}
	return false
}

// titleLinksElsewhere reports whether the headline that was found is a teaser's.
func (r *reader) titleLinksElsewhere() bool {
	if r.titleBlock < 0 || r.meta.saysArticle() {
		return false
	}
	b := &r.blocks[r.titleBlock]
	return b.mostlyLinks() && !r.linksToSelf(b)
}

// looksList reports whether what was taken for the body is a list: headlines that link elsewhere, between teasers.
func (r *reader) looksList() bool {
	if r.bodyNode == nil {
		return false
	}
	heads, prose := 0, 0
	for i := r.body.from; i < r.body.to; i++ {
		b := &r.blocks[i]
		switch {
		case b.aside || !within(b.node, r.bodyNode):
		case b.mostlyLinks() && len(b.text) >= 20:
			heads++
		case b.isProse():
			prose++
		}
	}
	if r.meta.saysArticle() {
		return heads >= 8 && heads > prose
	}
	return heads >= 4 && heads*2 >= prose || r.meta.linkedLists && heads >= 2
}

// listOr returns List for a page with many headlines that link elsewhere.
func (r *reader) listOr(otherwise Kind) Kind {
	heads := 0
	for i := range r.blocks {
		if b := &r.blocks[i]; b.mostlyLinks() && len(b.text) >= 25 && strings.Count(b.text, " ") >= 4 {
			heads++
		}
	}
	if heads >= 5 {
		return List
	}
	return otherwise
}
