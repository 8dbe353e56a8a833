package extract

import (
	"encoding/json"
	"html"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"

	nethtml "golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Some papers answer with an empty page that a script fills (Next.js, Nuxt and their like). What it is filled with mostly stands in the
// page all the same, as JSON in a script or as the articleBody of JSON-LD. Where a page has no text of its own, the article is looked for there: the object with the
// longest body that has a title, too. It is set as a page of the plainest kind and read like any other.

// script is data in a page: its name, and JSON or a statement that assigns JSON.
type script struct{ name, text string }

// maxData bounds the data of a page, in bytes, and maxValues how many values are read as text of an article: a table can name one often.
const maxData, maxValues = 4 << 20, 200_000

var (
	dataScript = regexp.MustCompile(`type=["']?application/json|id=["']?__n[a-z]+_data__`)
	dataName   = regexp.MustCompile(`id=["']?([\w-]{1,60})`)
	flightPush = regexp.MustCompile(`^\s*(?:self|window)\.__next_f\.push\(`)
	flightRow  = regexp.MustCompile(`^([0-9a-f]{1,8}):(?:T([0-9a-f]{1,8}),)?`)
	assignment = regexp.MustCompile(`^\s*(?:window|self|globalThis)\.(\w{1,60})\s*=\s*`)
)

// scriptName returns what a script's content is to be called; tag is its start tag in lower case.
func scriptName(tag string) string {
	if dataScript.MatchString(tag) {
		if m := dataName.FindStringSubmatch(tag); m != nil {
			return "script#" + m[1]
		}
	}
	return "script"
}

// keep keeps a script that holds data rather than a program.
func (t *tidier) keep(raw []byte) {
	name, text := t.reading, string(raw)
	if m := flightPush.FindString(text[:min(len(text), 200)]); m != "" {
		t.keepFlight(strings.TrimPrefix(text, m))
		return
	}
	if m := assignment.FindStringSubmatch(text[:min(len(text), 200)]); m != nil {
		name, text = "script "+m[1], strings.TrimPrefix(text, m[0])
	}
	text = strings.TrimSpace(text)
	if text == "" || text[0] != '{' && text[0] != '[' || t.dataSize+len(text) > maxData {
		return
	}
	t.dataSize += len(text)
	t.data = append(t.data, script{name, text})
}

// keepFlight keeps what one script of Next's app router adds to the page's data: [1,"…"].
func (t *tidier) keepFlight(push string) {
	var v []any
	if t.dataSize+len(push) > maxData || json.NewDecoder(strings.NewReader(push)).Decode(&v) != nil || len(v) < 2 {
		return
	}
	if s, ok := v[1].(string); ok {
		t.dataSize += len(push)
		t.flight.WriteString(s)
	}
}

// flightRows takes Next's stream apart: rows of an identifier in hexadecimal and JSON up to the line's end, or T, the length of a long text
// in bytes and that text, which "$" and its identifier stand for elsewhere.
func flightRows(stream string) (rows []script, texts map[string]string) {
	texts = map[string]string{}
	for stream != "" {
		m := flightRow.FindStringSubmatch(stream)
		if m == nil {
			_, stream, _ = strings.Cut(stream, "\n")
			continue
		}
		rest := stream[len(m[0]):]
		if m[2] != "" {
			size, err := strconv.ParseUint(m[2], 16, 31)
			if err != nil || int(size) > len(rest) {
				return rows, texts
			}
			texts["$"+m[1]], stream = rest[:size], rest[size:]
			continue
		}
		var line string
		line, stream, _ = strings.Cut(rest, "\n")
		if line != "" && (line[0] == '[' || line[0] == '{') {
			rows = append(rows, script{"script __next_f", line})
		}
	}
	return rows, texts
}

// told is an article in a page's data.
type told struct{ title, lead, body, published, updated, author string }

// fill puts the article in the page's data where the page has none, and reports whether there is one.
func (r *reader) fill() bool {
	var best told
	from, titles := "", map[string]bool{}
	size := 0
	for _, s := range r.data {
		size += len(s.text)
	}
	for _, text := range r.texts {
		size += len(text)
	}
	const copies = 4 // lists within lists are copied for each, see text
	d := dataReader{left: maxValues, most: copies * size, titles: titles, texts: r.texts}
	r.eachData(func(name string, v any) {
		d.table, _ = v.([]any)
		d.walk(v, 0)
		if len(d.best.body) > len(best.body) {
			best, from = d.best, name
		}
	})
	if ld, ok := r.meta.article(); ok && len(ld.articleBody) > len(best.body) {
		best, from = told{title: ld.headline, lead: ld.description, body: ld.articleBody}, "JSON-LD articleBody"
	}
	if len(best.body) < minBody {
		return false
	}
	if len(titles) > 1 && agreement(best.title, r.declaredTitles()) == 0 {
		return false // a list that has the bodies with it
	}
	r.offer(Body, plain(truncate(best.body, 1000)), from, false, "the page has no text of its own: set from its data")
	page := best.html()
	nodes, err := nethtml.ParseFragment(strings.NewReader(tidied(strings.NewReader(page), len(page), maxCost).out.String()), &nethtml.Node{Type: nethtml.ElementNode, Data: "body", DataAtom: atom.Body})
	if err != nil {
		return false
	}
	body := r.doc
	each(r.doc, func(n *nethtml.Node) {
		if n.DataAtom == atom.Body {
			body = n
		}
	})
	for _, n := range nodes {
		body.AppendChild(n)
	}
	r.meta = readMetadata(r.doc)
	return true
}

// eachData calls f with the value of each script that holds data.
func (r *reader) eachData(f func(name string, v any)) {
	for _, s := range r.data {
		var v any
		if json.NewDecoder(strings.NewReader(s.text)).Decode(&v) == nil { // what follows the value is the program's
			f(s.name, v)
		}
	}
}

// addresses calls f for each text in the page's data that can be an address of the site.
func (r *reader) addresses(f func(string)) {
	r.eachData(func(_ string, v any) {
		d := dataReader{address: f}
		d.walk(v, 0)
	})
}

// html sets the article as the plainest of pages.
func (a told) html() string {
	esc := html.EscapeString
	body := a.body
	if !strings.Contains(body, "<") {
		body = "<p>" + strings.ReplaceAll(esc(body), "\n", "</p><p>") + "</p>"
	}
	s := `<article itemscope itemtype="https://schema.org/Article"><h1>` + esc(plain(a.title)) + "</h1>"
	if a.published != "" {
		s += `<time itemprop="datePublished" datetime="` + esc(a.published) + `">` + esc(a.published) + "</time>"
	}
	if a.updated != "" {
		s += `<time itemprop="dateModified" datetime="` + esc(a.updated) + `"></time>`
	}
	if a.lead != "" {
		s += `<div class="sapo">` + esc(plain(a.lead)) + "</div>"
	}
	s += `<div itemprop="articleBody">` + body + "</div>"
	if a.author != "" {
		s += `<div class="author">` + esc(plain(a.author)) + "</div>"
	}
	return s + "</article>"
}

// dataReader looks for an article in JSON. In Nuxt's form all values stand in one table, and objects name their values' places.
type dataReader struct {
	table   []any
	left    int // values to read as text, of the whole page
	most    int // bytes to copy into lists' texts, of the whole page: the data can name one text many times, and no article does
	best    told
	texts   map[string]string // by what stands for them in the data
	titles  map[string]bool   // of all articles that have a body
	address func(string)      // told of texts that may be addresses; nil: not asked for
}

// walk looks at each value of what was sent once.
func (d *dataReader) walk(v any, depth int) {
	if depth > 40 {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			d.walk(item, depth+1)
		}
	case map[string]any:
		if d.address == nil {
			d.consider(d.article(v))
		}
		for _, key := range slices.Sorted(maps.Keys(v)) { // the same bytes give the same article
			d.walk(v[key], depth+1)
		}
	case string:
		if d.address != nil && len(v) > 1 && len(v) <= 500 && (v[0] == '/' || strings.HasPrefix(v, "http")) && !strings.ContainsAny(v, " \n<") {
			d.address(v)
		}
	}
}

func (d *dataReader) consider(a told) {
	if a.title == "" {
		return
	}
	d.titles[folded(a.title)] = true
	if len(a.body) > len(d.best.body) {
		d.best = a
	}
}

// dataKeys are what fields of an article are called, in lower case and without separators; the better name stands first.
var dataKeys = struct{ title, lead, body, published, updated, author []string }{
	title:     []string{"title", "headline", "tieude", "name", "ten"},
	lead:      []string{"sapo", "lead", "description", "summary", "abstract", "tomtat", "mota", "excerpt", "shortdescription", "desc", "subtitle"},
	body:      []string{"content", "body", "noidung", "articlebody", "contenthtml", "bodyhtml", "detail", "html", "text"},
	published: []string{"publishedat", "publishdate", "publisheddate", "publishedtime", "publishtime", "datepublished", "publishat", "publishon", "ngaydang", "date", "createdat"},
	updated:   []string{"updatedat", "modifiedat", "datemodified", "lastmodified"},
	author:    []string{"author", "authorname", "authors", "tacgia", "butdanh", "byline", "penname"},
}

func (d *dataReader) article(object map[string]any) (a told) {
	named := make(map[string]any, len(object))
	for key, v := range object {
		named[strings.ReplaceAll(strings.ReplaceAll(strings.ToLower(key), "_", ""), "-", "")] = v
	}
	first := func(keys []string) string {
		for _, key := range keys {
			if s := d.text(named[key], 0); s != "" {
				return s
			}
		}
		return ""
	}
	if a.title = first(dataKeys.title); a.title == "" || len(a.title) > 400 {
		return told{}
	}
	if a.body = first(dataKeys.body); len(a.body) < minBody {
		return told{}
	}
	a.lead, a.published, a.updated, a.author = first(dataKeys.lead), first(dataKeys.published), first(dataKeys.updated), first(dataKeys.author)
	return a
}

// text returns a string, the name of an object, or the paragraphs of a list; of a number, what stands there in the table.
func (d *dataReader) text(v any, depth int) string {
	if v == nil {
		return ""
	}
	if d.left--; d.left < 0 || depth > 3 {
		return ""
	}
	switch v := v.(type) {
	case string:
		if len(v) <= len("$ffffffff") { // a long text named often is not to be looked up as often
			if s, ok := d.texts[v]; ok {
				return s
			}
		}
		return strings.TrimPrefix(v, "$D") // a time in Next's stream
	case float64:
		if i := int(v); i > 0 && i < len(d.table) && float64(i) == v {
			return d.text(d.table[i], depth+1)
		}
	case map[string]any:
		for _, key := range []string{"name", "rendered", "text", "content", "value", "html"} {
			if s := d.text(v[key], depth+1); s != "" {
				return s
			}
		}
	case []any:
		var b strings.Builder
		for _, item := range v[:min(len(v), 2000)] {
			s := d.text(item, depth+1)
			if s == "" {
				continue
			}
			if d.most -= len(s) + 1; d.most < 0 {
				break
			}
			if b.Len() > 0 {
				b.WriteByte('\n')
			}
			b.WriteString(s)
		}
		return b.String()
	}
	return ""
}
