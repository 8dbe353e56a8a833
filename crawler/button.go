package crawler

import (
	"bytes"
	"encoding/json"
	"maps"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"

	nethtml "golang.org/x/net/html"

	"khobao/crawler/extract"
)

// A button, a form or a script in a page may say what it asks for to have the list go on. Nothing is ever posted but a number of a page or
// of entries with what stands beside it: what has no such number, what a reader is to fill in, and what is named after anything that acts
// or asks is left alone.

// button asks for more of a list.
type button struct {
	url    *url.URL
	fields []field
	paging int  // which of the fields says how far the list has come
	post   bool // or its fields are a query
	json   bool
}

type field struct{ name, value string }

var (
	pageField   = regexp.MustCompile(`(?i)(^|[_\[-])(p|page|paged|pages|pg|trang|cur|page_?(index|num|number|no|id)|(current|next)_?page)\]?$`)
	offsetField = regexp.MustCompile(`(?i)(^|[_\[-])(offset|start|skip|begin|from|limit_?start)\]?$`)
	cursorField = regexp.MustCompile(`(?i)(^|[_\[-])(cursor|after|last_?(id|time|date|post|item|key)|max_?id|before)\]?$`)
	sizeField   = regexp.MustCompile(`(?i)(^|[_\[-])(limit|size|count|take|rows|num|length|(per_?page|page_?size|posts_?per_?page))\]?$`)

	// acting is what no list is asked for with, in an address, an action or a field's name.
	acting = regexp.MustCompile(`(?i)(^|[^a-z])(log-?_?(in|on|out)|sign|auth|passw|account|comment|binh-?_?luan|poll|vote|binh-?_?chon|search|tim-?_?kiem|subscri|regist|dang-?_?(ky|nhap)|contact|lien-?_?he|newsletter|captcha|like|share|rat(e|ing)|delete|remove|feedback|gop-?_?y|report|checkout|cart|upload|mail)`)
)

// maxFields bounds what a button sends.
const maxFields = 40

// pages reports whether b asks for a page of a list and for nothing else, and finds the field that says which.
func (b *button) pages() bool {
	if b.url == nil || len(b.fields) == 0 || len(b.fields) > maxFields || b.url.User != nil || acting.MatchString(b.url.Path) || acting.MatchString(b.url.RawQuery) {
		return false
	}
	size := 0
	for _, f := range b.fields {
		size += len(f.name) + len(f.value)
		if acting.MatchString(f.name) || strings.EqualFold(f.name, "action") && acting.MatchString(f.value) || size > maxForm {
			return false
		}
	}
	for _, kind := range []*regexp.Regexp{pageField, offsetField, cursorField} {
		for i, f := range b.fields {
			if kind.MatchString(f.name) && !strings.EqualFold(f.name, "max_page") && f.value != "" && (kind == cursorField || isPageNumber(f.value)) {
				b.paging = i
				return true
			}
		}
	}
	return false
}

func isPageNumber(s string) bool {
	n, err := strconv.Atoi(s)
	return err == nil && n >= 0 && n < 1_000_000
}

func (b *button) request() request {
	if b.json {
		values := map[string]any{}
		for _, f := range b.fields {
			values[f.name] = f.value
			if n, err := strconv.ParseInt(f.value, 10, 64); err == nil && strconv.FormatInt(n, 10) == f.value {
				values[f.name] = n
			}
		}
		body, err := json.Marshal(values)
		if err == nil {
			return request{b.url, "application/json", string(body)}
		}
	}
	form := make([]string, len(b.fields))
	for i, f := range b.fields {
		form[i] = url.QueryEscape(f.name) + "=" + url.QueryEscape(f.value)
	}
	return request{b.url, formKind + "; charset=UTF-8", strings.Join(form, "&")}
}

// loader turns the pages of a list that a button loads more of.
type loader struct {
	button
	asked bool
}

// next asks as the button says, then as the button in the answer does or, where it has none, for what comes after so many entries.
func (l *loader) next(a *answer, raw []byte, named int) (request, bool) {
	if !l.asked {
		l.asked = true
		if f := &l.fields[l.paging]; strings.Contains(strings.ToLower(f.name), "current") {
			f.value = plus(f.value, 1)
		}
		return l.request(), true
	}
	before := l.fields[l.paging]
	if b, ok := buttonsIn(l.url, a.body).posting(); ok && b.fields[b.paging].name == before.name {
		l.button = b
	} else if next, ok := statedNext(raw, before.name); ok {
		l.fields[l.paging].value = next
	}
	f := &l.fields[l.paging]
	if f.value != before.value {
		return l.request(), f.value != ""
	}
	switch {
	case pageField.MatchString(f.name):
		f.value = plus(f.value, 1)
	case offsetField.MatchString(f.name):
		for _, size := range l.fields {
			if n, err := strconv.Atoi(size.value); err == nil && n > 0 && sizeField.MatchString(size.name) {
				named = n
			}
		}
		f.value = plus(f.value, named)
	}
	return l.request(), f.value != before.value
}

func plus(number string, n int) string {
	i, err := strconv.Atoi(number)
	if err != nil {
		return number
	}
	return strconv.Itoa(i + n)
}

// statedNext returns what an answer in JSON says of a field's value for the piece after it: under its own name with or without "next".
func statedNext(raw []byte, name string) (string, bool) {
	var v map[string]any
	if len(raw) > maxListJSON || json.Unmarshal(raw, &v) != nil {
		return "", false
	}
	plain := func(s string) string { return strings.NewReplacer("_", "", "-", "").Replace(strings.ToLower(s)) }
	levels := []map[string]any{v}
	for _, key := range slices.Sorted(maps.Keys(v)) {
		if inner, ok := v[key].(map[string]any); ok {
			levels = append(levels, inner)
		}
	}
	for _, wanted := range []string{"next" + plain(name), plain(name)} {
		for _, level := range levels {
			for _, key := range slices.Sorted(maps.Keys(level)) {
				if plain(key) != wanted || wanted == plain(name) && !cursorField.MatchString(name) {
					continue
				}
				switch value := level[key].(type) {
				case string:
					return value, true
				case float64:
					return strconv.FormatFloat(value, 'f', -1, 64), true
				}
			}
		}
	}
	return "", false
}

// buttons are those of a page.
type buttons struct {
	at      *url.URL
	found   []button
	scripts scripts
	last    []nethtml.Attribute // of the element that loads more, which scripts read

	form    *button // that is open
	says    bool    // its label or name is that of what loads more
	element nethtml.Token
}

// posting returns what has the list go on by posting.
func (p *buttons) posting() (button, bool) {
	for _, b := range p.found {
		if b.post && b.pages() {
			return b, true
		}
	}
	return p.scripts.call(p.at, p.last)
}

// gets calls f with the addresses that load more, or the next piece of what stands there.
func (p *buttons) gets(f func(address string)) {
	for _, b := range p.found {
		if b.post {
			continue
		}
		u := *b.url
		if pageNumber.FindString(u.RawQuery) == "" && b.pages() {
			q := u.Query()
			for _, f := range b.fields {
				q.Set(f.name, f.value)
			}
			u.RawQuery = q.Encode()
		}
		f(u.String())
	}
}

// buttonsIn finds the buttons of the page at u.
func buttonsIn(u *url.URL, body []byte) *buttons {
	p := &buttons{at: u}
	inScript := false
	for z := extract.Tokens(body); ; {
		switch z.Next() {
		case nethtml.ErrorToken:
			return p
		case nethtml.StartTagToken, nethtml.SelfClosingTagToken:
			t := z.Token()
			inScript = t.Data == "script"
			p.open(t)
		case nethtml.EndTagToken:
			if name, _ := z.TagName(); string(name) == "form" {
				p.close()
			}
			inScript = false
		case nethtml.TextToken:
			if inScript {
				p.scripts.add(z.Text())
				continue
			}
			text := bytes.TrimSpace(z.Text())
			if len(text) > 0 && len(text) < 60 && moreWords.Match(text) {
				p.says = true
				p.press(p.element)
			}
			if len(text) > 0 {
				p.element = nethtml.Token{}
			}
		}
	}
}

// open takes in an element.
func (p *buttons) open(t nethtml.Token) {
	named := moreWords.MatchString(attribute(t, "class") + " " + attribute(t, "id"))
	kind := strings.ToLower(attribute(t, "type"))
	switch {
	case t.Data == "form":
		p.form, p.says = nil, named
		if strings.EqualFold(attribute(t, "method"), "post") {
			p.form = &button{url: p.address(attribute(t, "action")), post: true}
		}
	case p.form == nil:
	case t.Data == "input" && kind == "hidden":
		if attribute(t, "name") != "" {
			p.form.fields = append(p.form.fields, field{attribute(t, "name"), attribute(t, "value")})
		}
	case t.Data == "button", t.Data == "input" && (kind == "submit" || kind == "button" || kind == "image"):
		p.says = p.says || named || moreWords.MatchString(attribute(t, "value"))
		if attribute(t, "name") != "" {
			p.form.fields = append(p.form.fields, field{attribute(t, "name"), attribute(t, "value")})
		}
	case t.Data == "input", t.Data == "select", t.Data == "textarea":
		p.form = nil // a reader is to fill something in
	}
	switch t.Data {
	case "script", "style", "b", "i", "em", "strong", "svg", "path", "br": // within a button
	default:
		if p.element = t; named {
			p.press(t)
			p.element = nethtml.Token{}
		}
	}
}

func (p *buttons) close() {
	if p.form != nil && p.says {
		p.found = append(p.found, *p.form)
	}
	p.form, p.says = nil, false
}

// unsent are attributes that say how a button looks or asks rather than what it sends.
var unsent = regexp.MustCompile(`^(method|type|toggle|target|text|label|loading.*|html|css|class|container|wrapper|template|max.*|total.*|bs-.*|aos.*|animation.*)$`)

// press takes in an element that loads more, by its attributes.
func (p *buttons) press(t nethtml.Token) {
	switch t.Data {
	case "", "img", "iframe", "video", "source", "audio", "input", "form":
		return
	}
	p.last = t.Attr
	var b button
	for _, a := range t.Attr {
		name, isData := strings.CutPrefix(a.Key, "data-")
		switch {
		case a.Key == "hx-post", a.Key == "hx-get":
			b.post = a.Key == "hx-post"
			b.url = p.address(a.Val)
		case a.Key == "hx-vals":
			b.addJSON(a.Val)
		case !isData:
		case looksLikePath(a.Val):
			b.url = p.address(a.Val)
			b.post = b.post || strings.HasSuffix(b.url.Path, "/admin-ajax.php")
		case strings.HasSuffix(name, "method"), strings.HasSuffix(name, "type") && strings.EqualFold(a.Val, "post"):
			b.post = strings.EqualFold(a.Val, "post")
		case strings.HasPrefix(a.Val, "{"):
			b.addJSON(a.Val)
		case !unsent.MatchString(name):
			b.fields = append(b.fields, field{strings.ReplaceAll(name, "-", "_"), a.Val})
		}
	}
	if b.url == nil {
		return
	}
	if query := b.url.Query(); b.post && !b.pages() { // the address itself may have the number
		for key := range query {
			if pageField.MatchString(key) || offsetField.MatchString(key) {
				b.fields = append(b.fields, field{key, query.Get(key)})
			}
		}
	}
	p.found = append(p.found, b)
}

// addJSON adds the fields of a JSON object that are no objects themselves.
func (b *button) addJSON(text string) {
	var v map[string]any
	d := json.NewDecoder(strings.NewReader(text))
	d.UseNumber()
	if d.Decode(&v) != nil {
		return
	}
	for _, key := range slices.Sorted(maps.Keys(v)) {
		switch value := v[key].(type) {
		case string:
			b.fields = append(b.fields, field{key, value})
		case json.Number:
			b.fields = append(b.fields, field{key, value.String()})
		case bool:
			b.fields = append(b.fields, field{key, strconv.FormatBool(value)})
		}
	}
}

// address resolves what a page names.
func (p *buttons) address(ref string) *url.URL {
	u, err := p.at.Parse(ref)
	if err != nil {
		return p.at
	}
	u.Fragment = ""
	return u
}
