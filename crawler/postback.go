package crawler

import (
	"bytes"
	"net/url"
	"regexp"
	"strconv"
	"strings"

	"golang.org/x/net/html"

	"khobao/crawler/extract"
)

// Lists of SharePoint and its like have no addresses for their further pages: a link calls __doPostBack(target, argument), which
// posts the page's form with two fields set. The hidden fields carry the server's state, so page 3 can only be asked for with
// what page 2 answered.

// postBacks turns the pages of such a list.
type postBacks struct{ number int }

func (p *postBacks) next(a *answer, _ []byte, _ int) (request, bool) {
	p.number++
	form, ok := nextPage(a.body, p.number)
	return request{url: a.url, kind: formKind, body: form.Encode()}, ok
}

// maxForm bounds the fields that are sent back. SharePoint's state has been seen with 300 kB. Longer than 1 MiB they come cut.
const maxForm = 512 << 10

var postBackCall = regexp.MustCompile(`^javascript:__doPostBack\('([^']{1,300})','([^']{0,300})'\)`)

// nextPage returns the form that leads from a list's page to the one with that number; false where no link does.
func nextPage(body []byte, number int) (url.Values, bool) {
	if !bytes.Contains(body, []byte("__doPostBack")) {
		return nil, false
	}
	form, size := url.Values{}, 0
	var call, target, argument []string // of the link that is open; of the best one
	best := 0
	var label strings.Builder
	for z := extract.Tokens(body); ; {
		switch z.Next() {
		case html.ErrorToken:
			if best == 0 || size > maxForm {
				return nil, false
			}
			form.Set("__EVENTTARGET", target[0])
			form.Set("__EVENTARGUMENT", argument[0])
			return form, true
		case html.StartTagToken, html.SelfClosingTagToken:
			switch t := z.Token(); t.Data {
			case "input":
				if strings.EqualFold(attribute(t, "type"), "password") {
					return nil, false // a form that signs somebody in
				}
				if strings.EqualFold(attribute(t, "type"), "hidden") && attribute(t, "name") != "" {
					form.Set(attribute(t, "name"), attribute(t, "value"))
					size += len(attribute(t, "value"))
				}
			case "a":
				call = postBackCall.FindStringSubmatch(strings.TrimSpace(attribute(t, "href")))
				label.Reset()
			}
		case html.TextToken:
			if call != nil && label.Len() < 40 {
				label.Write(z.Text())
			}
		case html.EndTagToken:
			if name, _ := z.TagName(); string(name) != "a" || call == nil {
				continue
			}
			if rank := leadsTo(call[2], html.UnescapeString(label.String()), number); rank > best || rank == 1 && best == 1 { // dots before the numbers lead back
				best, target, argument = rank, call[1:2], call[2:3]
			}
			call = nil
		}
	}
}

// leadsTo says how likely a link of a pager leads to the page with that number; 0 for not at all. Nothing else is ever posted.
func leadsTo(argument, label string, number int) int {
	n := strconv.Itoa(number)
	switch label = strings.ToLower(strings.TrimSpace(label)); {
	case argument == "Page$"+n:
		return 5
	case label == n:
		return 4
	case argument == "Page$Next":
		return 3
	case label == ">" || label == "›" || label == "»" || label == "sau" || label == "tiếp" || label == "trang sau" || label == "next":
		return 2
	case label == "..." || label == "…":
		return 1
	}
	return 0
}

func attribute(t html.Token, name string) string {
	for _, a := range t.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}
