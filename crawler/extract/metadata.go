package extract

import (
	"encoding/json"
	"regexp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// metadata is what a page tells machines: JSON-LD, meta elements, links.
type metadata struct {
	jsonld      []jsonArticle // the page's own articles; more than one on lists
	tags        map[string]string
	tagFrom     map[string]string
	pageTitle   string
	canonical   string
	base        string
	times       []found     // <time datetime>, itemprop: in the page's order
	publisher   string      // whose site it is, as JSON-LD says beside articles
	webPage     jsonArticle // what JSON-LD says of the page rather than of an article
	linkedLists bool        // JSON-LD speaks of an ItemList or a collection
}

// found is a value with where it stood.
type found struct {
	value, from string
	folded      string
	node        *html.Node
}

// text returns what a found element says.
func (f found) text() string { return textOf(f.node) }

// jsonArticle is an article as JSON-LD describes it.
type jsonArticle struct {
	headline, description  string
	published, updated     string
	url                    string
	authors                []string
	articleBody, publisher string
}

// maxJSONLD bounds how much JSON-LD is read, in bytes for all scripts of a page.
const maxJSONLD = 2 << 20

func readMetadata(doc *html.Node) *metadata {
	m := &metadata{tags: map[string]string{}, tagFrom: map[string]string{}}
	budget := maxJSONLD
	each(doc, func(n *html.Node) {
		switch n.DataAtom {
		case atom.Title:
			if m.pageTitle == "" && (n.Parent == nil || n.Parent.Data != "svg") {
				m.pageTitle = textOf(n)
			}
		case atom.Base:
			if m.base == "" {
				m.base = strings.TrimSpace(attr(n, "href"))
			}
		case atom.Link:
			if m.canonical == "" && strings.EqualFold(attr(n, "rel"), "canonical") {
				m.canonical = strings.TrimSpace(unescape(attr(n, "href")))
			}
		case atom.Meta:
			m.readMeta(n)
		case atom.Script:
			if n.FirstChild != nil && strings.Contains(strings.ToLower(attr(n, "type")), "ld+json") && budget > 0 {
				text := truncate(n.FirstChild.Data, budget)
				budget -= len(text)
				m.readJSONLD(text)
			}
		}
		m.readTime(n)
	})
	return m
}

// readMeta keeps the first value of each meta element by its name, property or itemprop, in lower case.
func (m *metadata) readMeta(n *html.Node) {
	for _, key := range []string{"property", "name", "itemprop"} {
		name := strings.ToLower(strings.TrimSpace(attr(n, key)))
		if name == "" {
			continue
		}
		if _, ok := m.tags[name]; !ok {
			if v := plain(truncate(attr(n, "content"), 8<<10)); v != "" {
				m.tags[name], m.tagFrom[name] = v, "meta "+name
			}
		}
	}
}

// readTime keeps what microdata and <time> say of the page's date.
func (m *metadata) readTime(n *html.Node) {
	if n.DataAtom == atom.Meta || len(m.times) >= 64 {
		return
	}
	if v := attr(n, "datetime"); n.DataAtom == atom.Time && v != "" {
		m.times = append(m.times, found{value: v, from: "time[datetime]", node: n})
	}
	if p := attr(n, "itemprop"); strings.EqualFold(p, "datePublished") || strings.EqualFold(p, "dateModified") {
		v := attr(n, "content")
		if v == "" {
			v = truncate(textOf(n), 200)
		}
		m.times = append(m.times, found{value: v, from: "[itemprop=" + p + "]", node: n})
	}
}

// tag returns the first of the named meta elements that the page has.
func (m *metadata) tag(list ...string) (value, from string) {
	for _, name := range list {
		if v := m.tags[name]; v != "" {
			return v, m.tagFrom[name]
		}
	}
	return "", ""
}

var (
	jsonControl  = regexp.MustCompile(`[\x00-\x1f]+`)
	jsonTrailing = regexp.MustCompile(`,\s*([}\]])`)
)

// readJSONLD reads one script. Publishing systems paste texts into it unescaped, so a script that is no JSON is tried again
// with line breaks and trailing commas mended.
func (m *metadata) readJSONLD(text string) {
	text = strings.TrimSpace(text)
	text = strings.TrimSuffix(strings.TrimPrefix(strings.TrimSuffix(strings.TrimPrefix(text, "<!--"), "-->"), "//<![CDATA["), "//]]>")
	text = strings.TrimSuffix(strings.TrimSpace(text), ";")
	for _, mend := range []func(string) string{
		func(s string) string { return s },
		func(s string) string {
			return jsonTrailing.ReplaceAllString(jsonControl.ReplaceAllString(s, " "), "$1")
		},
		func(s string) string {
			return strings.ReplaceAll(jsonControl.ReplaceAllString(s, " "), "&quot;", `"`)
		},
	} {
		var v any
		if json.Unmarshal([]byte(mend(text)), &v) == nil {
			m.walkJSON(v, 0)
			return
		}
	}
}

// walkJSON looks for articles at the top, in arrays and graphs. What stands deeper is a part of something else.
func (m *metadata) walkJSON(v any, depth int) {
	if depth > 4 {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			m.walkJSON(item, depth+1)
		}
	case map[string]any:
		switch kind := jsonType(v); {
		case strings.HasSuffix(kind, "Article") || kind == "BlogPosting" || kind == "LiveBlogPosting" || kind == "Report":
			if len(m.jsonld) < 100 {
				m.jsonld = append(m.jsonld, readArticle(v))
			}
		case kind == "ItemList" || kind == "CollectionPage":
			m.linkedLists = true
		case kind == "WebSite" || strings.HasSuffix(kind, "Organization"):
			m.publishedBy(jsonText(v["publisher"]), jsonText(v["name"]))
		case kind == "WebPage":
			m.webPage = readArticle(v)
			m.publishedBy(jsonText(v["publisher"]))
			m.walkJSON(v["mainEntity"], depth+1)
		}
		m.walkJSON(v["@graph"], depth+1)
	}
}

// publishedBy keeps the first name of whose site it is.
func (m *metadata) publishedBy(names ...string) {
	for _, name := range names {
		if m.publisher == "" {
			m.publisher = name
		}
	}
}

func jsonType(v map[string]any) string {
	switch t := v["@type"].(type) {
	case string:
		return t
	case []any:
		for _, item := range t {
			if s, ok := item.(string); ok && strings.HasSuffix(s, "Article") {
				return s
			}
		}
	}
	return ""
}

func readArticle(v map[string]any) jsonArticle {
	a := jsonArticle{
		headline:    jsonText(v["headline"]),
		description: jsonText(v["description"]),
		published:   jsonText(v["datePublished"]),
		updated:     jsonText(v["dateModified"]),
		articleBody: jsonText(v["articleBody"]),
		publisher:   jsonText(v["publisher"]),
		url:         jsonText(v["url"]),
	}
	if a.headline == "" {
		a.headline = jsonText(v["name"])
	}
	if a.published == "" {
		a.published = jsonText(v["dateCreated"])
	}
	if page, ok := v["mainEntityOfPage"].(map[string]any); ok {
		a.url = jsonText(page["@id"])
	} else if s, ok := v["mainEntityOfPage"].(string); ok {
		a.url = s
	}
	switch author := v["author"].(type) {
	case []any:
		for _, item := range author {
			a.authors = append(a.authors, jsonText(item))
		}
	default:
		a.authors = append(a.authors, jsonText(author))
	}
	return a
}

// jsonText returns a string, or the name of an object, as plain text.
func jsonText(v any) string {
	switch v := v.(type) {
	case string:
		return plain(v)
	case map[string]any:
		if s, ok := v["name"].(string); ok {
			return plain(s)
		}
	}
	return ""
}

// article returns what JSON-LD says of this page: the only article in it, or the one that bears the page's title.
func (m *metadata) article() (jsonArticle, bool) {
	if len(m.jsonld) == 1 {
		return m.jsonld[0], true
	}
	title := folded(m.pageTitle)
	og, _ := m.tag("og:title")
	for _, a := range m.jsonld {
		if h := folded(a.headline); h != "" && (h == folded(og) || strings.HasPrefix(title, h)) {
			return a, true
		}
	}
	return jsonArticle{}, false
}

// saysArticle reports whether the page tells machines that it is one article. og:type is not asked: four of five section
// pages of real papers give "article" there.
func (m *metadata) saysArticle() bool {
	if _, ok := m.article(); ok && !m.linkedLists {
		return true
	}
	return m.tags["article:published_time"] != ""
}
