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
)

// Lists go on in ways that no link shows: a button names, in an attribute, what a script is to load, a piece of HTML or JSON; a form asks
// for a day of the archive. What such a button names is asked for as its script would, and then the pieces after it for as long as they
// name something; of a form, the day before each. Only GET is ever used, and the bounds on lists are bounds on these.

// moreAttributes are where buttons name what they load.
var moreAttributes = [][]byte{[]byte("data-url="), []byte("data-href="), []byte("data-src="), []byte("data-next="), []byte("data-ajax"), []byte("data-load"), []byte("data-link="), []byte("hx-get=")}

var (
	moreWords  = regexp.MustCompile(`(?i)(?:load|view|show|xem|tai)[-_ ]?(?:more|them|tiep)|xem thêm|tải thêm|xem tiếp|\bmore\b`)
	pageNumber = regexp.MustCompile(`(?i)(^|[?&])(p|page|paged|pageindex|pagenumber|trang|cur)=(\d{1,4})(&|$)`)
)

// more returns what continues the list that is body, at u, beside its links; named says that it names anything.
func more(u *url.URL, body []byte, named bool, today time.Time) []candidate {
	var found []candidate
	add := func(ref string) {
		if next, err := u.Parse(ref); err == nil && next.String() != u.String() {
			next.Fragment = ""
			found = append(found, candidate{url: next.String(), key: keyOf(next.String()), kind: archive.ListItem})
		}
	}
	for _, a := range moreAttributes {
		if bytes.Contains(body, a) {
			eachButton(body, add)
			break
		}
	}
	whole := bytes.Contains(body, []byte("<html")) || bytes.Contains(body, []byte("<HTML"))
	if m := pageNumber.FindStringSubmatchIndex(u.RawQuery); m != nil && !whole && named && len(found) == 0 {
		n, _ := strconv.Atoi(u.RawQuery[m[6]:m[7]]) // the pattern has digits alone
		add("?" + u.RawQuery[:m[6]] + strconv.Itoa(n+1) + u.RawQuery[m[7]:])
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

// eachButton calls f with what elements name that load more.
func eachButton(body []byte, f func(ref string)) {
	var ref string // of the element that was opened last, whose text may say what it is
	for z := nethtml.NewTokenizer(bytes.NewReader(body)); ; {
		switch z.Next() {
		case nethtml.ErrorToken:
			return
		case nethtml.StartTagToken, nethtml.SelfClosingTagToken:
			t := z.Token()
			named := ""
			for _, a := range t.Attr {
				if (strings.HasPrefix(a.Key, "data-") || a.Key == "hx-get") && looksLikePath(a.Val) && t.Data != "img" && t.Data != "iframe" && t.Data != "video" && t.Data != "source" {
					named = a.Val
				}
			}
			if named == "" {
				continue
			}
			if ref = named; moreWords.MatchString(attribute(t, "class") + " " + attribute(t, "id")) {
				f(ref)
				ref = ""
			}
		case nethtml.TextToken:
			if text := bytes.TrimSpace(z.Text()); ref != "" && len(text) > 0 {
				if len(text) < 60 && moreWords.Match(text) {
					f(ref)
				}
				ref = ""
			}
		}
	}
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
	for z := nethtml.NewTokenizer(bytes.NewReader(body)); ; {
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
