package crawler

import (
	"bytes"
	"encoding/json"
	"html"
	"maps"
	"mime"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	nethtml "golang.org/x/net/html"

	"khobao/archive"
	"khobao/crawler/extract"
)

// Lists go on in ways that no link shows: a button names, in an attribute, what a script is to load, a piece of HTML or JSON; a form asks
// for a day of the archive. What such a button names is asked for as its script would, and then the pieces after it for as long as they
// name something; of a form, the day before each. The bounds on lists are bounds on these. What is posted for is in button.go.

var (
	moreWords  = regexp.MustCompile(`(?i)(?:load|view|show|xem|tai)[-_ ]?(?:more|them|tiep)|infinite[-_ ]?scroll|xem thêm|tải thêm|xem tiếp|\bmore\b`)
	pageNumber = regexp.MustCompile(`(?i)(^|[?&])(p|page|paged|pageindex|pagenumber|trang|cur|offset|start|skip)=(\d{1,6})(&|$)`)
	piecePath  = regexp.MustCompile(`^(.*/(?:page|trang|p)[-/])(\d{1,4})(\.html?|/)?$`)
)

// more returns what continues the list that is body, at u, beside its links, of which so many are or may be articles.
func more(u *url.URL, body []byte, buttons *buttons, named int, today time.Time) []candidate {
	var found []candidate
	add := func(ref string) {
		if next, err := u.Parse(ref); err == nil && next.String() != u.String() {
			next.Fragment = ""
			found = append(found, candidate{url: next.String(), key: keyOf(next.String()), kind: archive.ListItem})
		}
	}
	if _, posts := buttons.posting(); !posts {
		buttons.gets(add)
	}
	whole := bytes.Contains(body, []byte("<html")) || bytes.Contains(body, []byte("<HTML"))
	if !whole && named > 0 && len(found) == 0 {
		if next := nextPiece(u, named); next != "" {
			add(next)
		}
	}
	if bytes.Contains(body, []byte(`type="date"`)) || bytes.Contains(body, []byte(`type='date'`)) {
		if form, ok := dayForm(body); ok {
			day := today
			if asked, err := time.ParseInLocation(time.DateOnly, u.Query().Get(form.field), archive.Hanoi); err == nil {
				day = asked.AddDate(0, 0, -1)
			}
			form.fixed.Set(form.field, day.Format(time.DateOnly))
			action, _, _ := strings.Cut(form.action, "?")
			add(action + "?" + form.fixed.Encode())
		}
	}
	return found
}

// nextPiece returns the address of the piece after the one at u, which named so many articles; empty where u has no number.
func nextPiece(u *url.URL, named int) string {
	if m := pageNumber.FindStringSubmatchIndex(u.RawQuery); m != nil {
		step := 1
		if offsetField.MatchString(u.RawQuery[m[4]:m[5]]) {
			if step = named; step < 1 {
				return ""
			}
			for key, values := range u.Query() {
				if n, err := strconv.Atoi(values[0]); err == nil && n > 0 && sizeField.MatchString(key) {
					step = n
				}
			}
		}
		return "?" + u.RawQuery[:m[6]] + plus(u.RawQuery[m[6]:m[7]], step) + u.RawQuery[m[7]:]
	}
	if m := piecePath.FindStringSubmatch(u.Path); m != nil {
		next := *u
		next.Path, next.RawPath = m[1]+plus(m[2], 1)+m[3], ""
		return next.String()
	}
	return ""
}

// looksLikePath reports whether an attribute's value can be an address that lists something.
func looksLikePath(s string) bool {
	return len(s) > 1 && len(s) < 1000 && (s[0] == '/' || s[0] == '?' || strings.HasPrefix(s, "http")) && !strings.ContainsAny(s, " <>{}")
}

// form is one that asks for a day.
type form struct {
	action, field string
	fixed         url.Values // what it sends beside the day
}

// dayForm finds a form that asks for nothing but a day.
func dayForm(body []byte) (form, bool) {
	var f form
	open := false
	for z := extract.Tokens(body); ; {
		switch z.Next() {
		case nethtml.ErrorToken:
			return f, false
		case nethtml.EndTagToken:
			if name, _ := z.TagName(); string(name) == "form" && open {
				if open = false; f.field != "" {
					return f, true
				}
			}
		case nethtml.StartTagToken, nethtml.SelfClosingTagToken:
			t := z.Token()
			switch kind := strings.ToLower(attribute(t, "type")); {
			case t.Data == "form":
				open = strings.EqualFold(attribute(t, "method"), "get") || attribute(t, "method") == ""
				f = form{action: attribute(t, "action"), fixed: url.Values{}}
			case !open:
			case t.Data == "input" && kind == "date" && f.field == "" && attribute(t, "name") != "":
				f.field = attribute(t, "name")
			case t.Data == "input" && kind == "hidden":
				f.fixed.Set(attribute(t, "name"), attribute(t, "value"))
			case t.Data == "input" && (kind == "submit" || kind == "button" || kind == "image"), t.Data == "button":
			case t.Data == "input" || t.Data == "select" || t.Data == "textarea":
				open = false // it asks for something else, too
			}
		}
	}
}

// Bounds on a list that is JSON.
const (
	maxListJSON   = 8 << 20
	maxListValues = 20_000
)

// asList returns the page of links that a list's answer stands for which is JSON: a script would set it into the page. Any other answer
// is returned as it is.
func asList(item archive.FrontierItem, a *answer) *answer {
	kind, _, _ := mime.ParseMediaType(a.header.Get("Content-Type"))
	if item.Kind != archive.ListItem && item.Kind != archive.PageItem || len(a.body) > maxListJSON || kind != "application/json" && kind != "text/json" {
		return a
	}
	var v any
	if json.Unmarshal(a.body, &v) != nil {
		return a
	}
	var page bytes.Buffer
	left := maxListValues
	linksOf(v, &page, &left)
	if page.Len() == 0 {
		return a
	}
	list := *a
	list.header = http.Header{"Content-Type": {"text/html; charset=utf-8"}}
	list.body = append([]byte("<div>"), page.Bytes()...)
	return &list
}

// linksOf writes the links that a JSON value has: HTML as it is, addresses as links. left is how many values may still be looked at.
func linksOf(v any, page *bytes.Buffer, left *int) {
	if *left--; *left < 0 {
		return
	}
	switch v := v.(type) {
	case string:
		switch {
		case strings.Contains(v, "<a ") && page.Len() < maxListJSON:
			page.WriteString(v)
		case looksLikePath(v):
			page.WriteString(`<a href="` + html.EscapeString(v) + `">` + html.EscapeString(v) + "</a> ")
		}
	case []any:
		for _, e := range v {
			linksOf(e, page, left)
		}
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(v)) {
			linksOf(v[key], page, left)
		}
	}
}
