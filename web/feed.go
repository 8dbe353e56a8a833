package web

import "net/url"

// FeedPath is the feed of a search: "atom" or "json".
func FeedPath(form string, search url.Values) string {
	path := "/feeds/search." + form
	if len(search) > 0 {
		path += "?" + search.Encode()
	}
	return path
}

// FigureFeedPath is the feed of an indicator's figures.
func FigureFeedPath(form string, filter url.Values) string {
	path := "/feeds/figures." + form
	if len(filter) > 0 {
		path += "?" + filter.Encode()
	}
	return path
}

// Feed is where what this page is about can be followed; empty: nowhere.
func (f *Frame) Feed(form string) string {
	switch {
	case f.Follow == nil:
		return ""
	case f.Nav == FiguresSection:
		return FigureFeedPath(form, f.Follow)
	}
	return FeedPath(form, f.Follow)
}

// Export is where everything that the page's search finds can be had.
func (f *Frame) Export(format string) string {
	v := url.Values{"format": {format}}
	for key, values := range f.Follow {
		v[key] = values
	}
	return "/api/v1/export/articles?" + v.Encode()
}

// LanguageTag says whether a language is written as tags are: an article's may be anything.
func LanguageTag(s string) bool { return languageTag.MatchString(s) }
