package crawler

import (
	"bytes"
	"net/url"
	"regexp"
	"strings"

	nethtml "golang.org/x/net/html"
)

// scripts are those that stand in a page, as far as they say what is posted to have a list go on. They are not run: a call is read whose
// address and fields are written out, or are variables that the page sets.
type scripts struct{ text bytes.Buffer }

// maxScripts bounds what of a page's scripts is looked at, in bytes.
const maxScripts = 256 << 10

func (s *scripts) add(text []byte) {
	if s.text.Len()+len(text) <= maxScripts {
		s.text.Write(text)
		s.text.WriteByte('\n')
	}
}

var (
	postCall  = regexp.MustCompile(`(?:\$|jQuery|axios|\$http)\.post\(\s*([^,]{1,300}),\s*(?:JSON\.stringify\(\s*)?(\{)`)
	ajaxCall  = regexp.MustCompile(`(?:\$|jQuery)\.ajax\(\s*(\{)`)
	fetchCall = regexp.MustCompile(`\bfetch\(\s*([^,]{1,300}),\s*(\{)`)
	isPost    = regexp.MustCompile(`(?i)["']?\b(?:method|type)["']?\s*:\s*["']post["']`)
	urlKey    = regexp.MustCompile(`["']?\burl["']?\s*:\s*([^,\n}]{1,300})`)
	bodyKey   = regexp.MustCompile(`["']?\b(?:data|body)["']?\s*:\s*(JSON\.stringify\(\s*|new\s+URLSearchParams\(\s*)?([^\s])`)
	dataOf    = regexp.MustCompile(`\.(?:data\(\s*["']([\w-]{1,40})["']\s*\)|attr\(\s*["']data-([\w-]{1,40})["']\s*\)|dataset\.(\w{1,40})|getAttribute\(\s*["']data-([\w-]{1,40})["']\s*\))$`)
	oneMore   = regexp.MustCompile(`^(?:\+\+\s*)?([A-Za-z_$][\w$.]{0,60})\s*(?:\+\s*1|\+\+)?$`)
	pair      = regexp.MustCompile(`^["']?([A-Za-z_$][\w$\[\]-]{0,60})["']?\s*:\s*(.+)$`)
)

// call returns what the first call sends that asks for a page; attributes are those of the element that loads more.
func (s *scripts) call(at *url.URL, attributes []nethtml.Attribute) (button, bool) {
	text := s.text.String()
	for _, m := range postCall.FindAllStringSubmatchIndex(text, 20) {
		if b, ok := s.button(at, text[m[2]:m[3]], text[m[4]:], attributes); ok {
			b.json = strings.Contains(text[m[0]:m[5]], "axios") || strings.Contains(text[m[0]:m[5]], "$http") || strings.Contains(text[m[0]:m[5]], "JSON.stringify")
			return b, true
		}
	}
	for _, form := range []*regexp.Regexp{ajaxCall, fetchCall} {
		for _, m := range form.FindAllStringSubmatchIndex(text, 20) {
			brace := m[len(m)-2]
			options := object(text[brace:])
			address := ""
			if form == fetchCall {
				address = text[m[2]:m[3]]
			} else if u := urlKey.FindStringSubmatch(options); u != nil {
				address = u[1]
			}
			sent := bodyKey.FindStringSubmatchIndex(options)
			if !isPost.MatchString(options) || address == "" || sent == nil {
				continue
			}
			if b, ok := s.button(at, address, options[sent[4]:], attributes); ok {
				b.json = sent[2] >= 0 && strings.HasPrefix(options[sent[2]:sent[3]], "JSON")
				return b, true
			}
		}
	}
	return button{}, false
}

// button reads an address and what is sent to it: an object, or a query in quotes.
func (s *scripts) button(at *url.URL, address, sent string, attributes []nethtml.Attribute) (b button, ok bool) {
	ref, ok := s.value(strings.TrimSpace(address), attributes)
	if !ok || !looksLikePath(ref) {
		return b, false
	}
	u, err := at.Parse(ref)
	if err != nil {
		return b, false
	}
	u.Fragment = ""
	b.url = u
	if strings.HasPrefix(sent, "{") {
		for _, part := range parts(object(sent)) {
			m := pair.FindStringSubmatch(part)
			if m == nil {
				return b, false
			}
			value, known := s.value(strings.TrimSpace(m[2]), attributes)
			switch {
			case known:
			case pageField.MatchString(m[1]):
				value = "2" // a script that counts pages begins with the second
			default:
				return b, false
			}
			b.fields = append(b.fields, field{m[1], value})
		}
		return b, b.pages()
	}
	text, quoted := literal(upTo(sent, 500))
	if !quoted {
		return b, false
	}
	for pair := range strings.SplitSeq(text, "&") {
		name, value, _ := strings.Cut(pair, "=")
		name, err1 := url.QueryUnescape(name)
		value, err2 := url.QueryUnescape(value)
		if err1 != nil || err2 != nil {
			return b, false
		}
		b.fields = append(b.fields, field{name, value})
	}
	return b, b.pages()
}

// value is what an expression says: a literal, an attribute of the element that loads more, or a variable that is set to a literal, and
// one more than that.
func (s *scripts) value(expression string, attributes []nethtml.Attribute) (string, bool) {
	if text, ok := literal(expression); ok {
		return text, true
	}
	if m := dataOf.FindStringSubmatch(expression); m != nil {
		name := strings.ToLower(m[1] + m[2] + m[3] + m[4])
		for _, a := range attributes {
			if strings.ReplaceAll(strings.TrimPrefix(a.Key, "data-"), "-", "") == strings.ReplaceAll(name, "-", "") {
				return a.Val, true
			}
		}
		return "", false
	}
	m := oneMore.FindStringSubmatch(expression)
	if m == nil {
		return "", false
	}
	name := m[1]
	name = name[strings.LastIndexByte(name, '.')+1:]
	set, err := regexp.Compile(`["']?\b` + regexp.QuoteMeta(name) + `["']?\s*[=:]\s*("[^"\n]{0,500}"|'[^'\n]{0,500}'|\d{1,9})`)
	if err != nil {
		return "", false
	}
	found := set.FindStringSubmatch(s.text.String())
	if found == nil {
		return "", false
	}
	text, ok := literal(found[1])
	if ok && expression != m[1] && !strings.HasSuffix(expression, "++") {
		text = plus(text, 1)
	}
	return text, ok
}

// literal reads a number or a text in quotes at the beginning of s.
func literal(s string) (string, bool) {
	if s == "" {
		return "", false
	}
	if strings.IndexByte("\"'`", s[0]) >= 0 {
		end := strings.IndexByte(s[1:], s[0])
		if end < 0 || strings.Contains(s[:end+1], "${") || strings.TrimLeft(strings.TrimSpace(s[end+2:]), ");,}") != "" && len(s) < 400 && strings.HasPrefix(strings.TrimSpace(s[end+2:]), "+") {
			return "", false
		}
		return strings.ReplaceAll(s[1:end+1], `\/`, "/"), true
	}
	if strings.Trim(s, "0123456789") == "" || s == "true" || s == "false" {
		return s, true
	}
	return "", false
}

// object returns the object at the beginning of s, its braces included; what follows is cut off, and so is what is too long.
func object(s string) string {
	var at nesting
	for i := range min(len(s), 8<<10) {
		if closed := at.read(s, i); closed && at.depth == 0 {
			return s[:i+1]
		}
	}
	return ""
}

// nesting is where in a script one is: how many brackets deep, and in which quotes.
type nesting struct {
	depth int
	quote byte // zero for none
}

// read moves on by the byte s[i], and reports whether it closes a bracket.
func (at *nesting) read(s string, i int) (closed bool) {
	switch c := s[i]; {
	case at.quote != 0:
		if c == at.quote && s[i-1] != '\\' {
			at.quote = 0
		}
	case c == '"' || c == '\'' || c == '`':
		at.quote = c
	case c == '{' || c == '(' || c == '[':
		at.depth++
	case c == '}' || c == ')' || c == ']':
		at.depth--
		return true
	}
	return false
}

// parts takes an object apart into its pairs.
func parts(object string) (all []string) {
	if len(object) < 2 {
		return nil
	}
	inner := object[1 : len(object)-1]
	var at nesting
	start := 0
	add := func(end int) {
		if part := strings.TrimSpace(inner[start:end]); part != "" {
			all = append(all, part)
		}
		start = end + 1
	}
	for i := range len(inner) {
		if at.read(inner, i); inner[i] == ',' && at == (nesting{}) {
			add(i)
		}
	}
	add(len(inner))
	return all
}

func upTo(s string, n int) string { return s[:min(len(s), n)] }
