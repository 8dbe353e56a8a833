package crawler

import (
	"net/url"
	"slices"
	"strings"

	"khobao/archive"
)

// shapes remembers, for each shape of address, how many visits in a row led to nothing new. Calendars, filters and endless
// paging are unlike each other, but all of them give page after page of one shape on which no new article is ever named.
type shapes map[string]int

// maxBarren is how many addresses of one shape may lead nowhere, in a row, before the rest of the shape is left alone.
const maxBarren = 30

// barren reports whether addresses of u's shape are to be left alone. Feeds and sitemaps are bounded otherwise.
func (s shapes) barren(u *url.URL, kind archive.FrontierKind) bool {
	return kind != archive.FeedItem && kind != archive.SitemapItem && s[shape(u)] >= maxBarren
}

// saw records whether a visit to u was worth it: it was an article, or it named addresses that were new and of another shape.
func (s shapes) saw(u *url.URL, fruitful bool) {
	if fruitful {
		delete(s, shape(u))
		return
	}
	s[shape(u)]++
}

// shape returns what addresses that one template makes have in common: the host, the path with its numbers and slugs taken
// out, and the names of the parameters.
func shape(u *url.URL) string {
	var b strings.Builder
	b.WriteString(strings.ToLower(u.Host))
	for segment := range strings.SplitSeq(strings.Trim(u.Path, "/"), "/") {
		b.WriteByte('/')
		switch {
		case strings.Count(segment, "-") > 2 || len(segment) > 40:
			b.WriteByte('*') // a slug
		default:
			b.WriteString(strings.Map(blankDigits, segment))
		}
	}
	query := u.Query()
	keys := make([]string, 0, len(query))
	for key := range query {
		keys = append(keys, strings.Map(blankDigits, key))
	}
	slices.Sort(keys)
	b.WriteByte('?')
	b.WriteString(strings.Join(keys, "&"))
	return b.String()
}

func blankDigits(r rune) rune {
	if r >= '0' && r <= '9' {
		return '0'
	}
	return r
}
