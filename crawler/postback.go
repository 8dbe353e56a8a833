package crawler

import (
	"bytes"
	"context"
	"errors"
	"net/http"
	"net/url"
	"regexp"
	"strconv"
	"strings"

	"golang.org/x/net/html"

	"khobao/archive"
)

// Lists of SharePoint and its like have no addresses for their further pages: a link calls __doPostBack(target, argument), which
// posts the page's form with two fields set. The hidden fields carry the server's state, so page 3 can only be asked for with
// what page 2 answered. Such pages are turned within the visit to the list; each answer is captured, its request with it.

// maxPostBacks is how many pages of one list are turned to in one visit.
const maxPostBacks = 200

// maxForm bounds the fields that are sent back. SharePoint's state has been seen with 300 kB.
const maxForm = 1 << 20

var postBackCall = regexp.MustCompile(`^javascript:__doPostBack\('([^']{1,300})','([^']{0,300})'\)`)

// turnPages asks for the further pages of a list that are reached by posting, and follows what they name, for as long as they
// name something that was not there before; in a run that looks for what is new, something that was never visited.
func (c *crawl) turnPages(ctx context.Context, item archive.FrontierItem, a *answer, links []candidate) error {
	seen := map[string]bool{}
	for number := 2; number <= maxPostBacks; number++ {
		if turn, err := c.worthTurning(ctx, links, seen); err != nil || !turn {
			return err
		}
		form, ok := nextPage(a.body, number)
		if !ok {
			return nil
		}
		next, err := c.post(ctx, a.url, form)
		switch {
		case ctx.Err() != nil || errors.Is(err, errStore) || errors.Is(err, errEnough):
			return err
		case err != nil:
			c.ledger.note("%s: page %d of the list cannot be had: %v", item.URL, number, err)
			return nil
		case next.status != http.StatusOK || next.flaw != nil:
			c.ledger.note("%s: page %d of the list answers %d", item.URL, number, next.status)
			return nil
		}
		r, err := safely(archive.Page{Capture: next.capture, URL: a.url.String(), Header: next.header, Body: next.body}, c.Outlet)
		if err != nil || r.article != nil {
			return nil
		}
		if _, err := c.follow(ctx, item, r.links); err != nil {
			return err
		}
		a, links = next, r.links
	}
	return nil
}

// worthTurning reports whether the page after one that names links is wanted, and remembers these.
func (c *crawl) worthTurning(ctx context.Context, links []candidate, seen map[string]bool) (bool, error) {
	var fresh []string
	for _, l := range links {
		if !seen[l.key] && (l.kind == archive.ArticleItem || l.kind == archive.PageItem) {
			seen[l.key] = true
			fresh = append(fresh, l.key)
		}
	}
	if len(fresh) == 0 || !c.Recrawl {
		return len(fresh) > 0, nil
	}
	n, err := c.Store.Fresh(ctx, c.Outlet.ID, fresh, c.since)
	return n > 0, err
}

// post sends a form to the page that it stands on.
func (c *crawl) post(ctx context.Context, u *url.URL, form url.Values) (*answer, error) {
	if err := c.permit(ctx, u); err != nil {
		return nil, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, u.String(), strings.NewReader(form.Encode()))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	return (&trip{crawl: c}).exchange(req)
}

// nextPage returns the form that leads from a list's page to the one with that number; false where no link does.
func nextPage(body []byte, number int) (url.Values, bool) {
	if !bytes.Contains(body, []byte("__doPostBack")) {
		return nil, false
	}
	form, size := url.Values{}, 0
	var call, target, argument []string // of the link that is open; of the best one
	best := 0
	var label strings.Builder
	for z := html.NewTokenizer(bytes.NewReader(body)); ; {
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
			if rank := leadsTo(call[2], html.UnescapeString(label.String()), number); rank > best {
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
		return 4
	case label == n:
		return 3
	case argument == "Page$Next":
		return 2
	case label == ">" || label == "›" || label == "»" || label == "sau" || label == "tiếp" || label == "trang sau" || label == "next":
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
