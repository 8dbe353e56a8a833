package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxSiteName bounds a site's name, in letters. The longest of a portal, with the names of all that it stands under, has 90.
const maxSiteName = 120

// siteName returns what a site calls itself on its home page: what it tells machines, or else what of the page's title is no greeting.
// Empty where it says nothing.
func (r *reader) siteName() string {
	og, _ := r.meta.tag("og:site_name")
	application, _ := r.meta.tag("application-name")
	publisher := r.meta.publisher
	for _, a := range r.meta.jsonld {
		if publisher == "" {
			publisher = a.publisher
		}
	}
	for _, name := range []string{og, application, publisher, r.titleOfSite()} {
		if n := utf8.RuneCountInString(name); n <= maxSiteName && strings.IndexFunc(name, unicode.IsLetter) >= 0 {
			return name
		}
	}
	return ""
}

// titleOfSite returns the part of the page's title that has words of the names of news sites, or else the first that says more than
// that this is the home page.
func (r *reader) titleOfSite() string {
	title := truncate(r.meta.pageTitle, maxTitle)
	for _, sep := range titleSeparators {
		title = strings.ReplaceAll(title, sep, "\n")
	}
	first := ""
	for part := range strings.SplitSeq(title, "\n") {
		part = strings.TrimSpace(part)
		f := folded(part)
		switch {
		case f == "" || words().homeTitle[f]:
		case r.namesSite(part, ""):
			return part
		case first == "":
			first = part
		}
	}
	return first
}
