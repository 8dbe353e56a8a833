package crawler

import (
	"context"
	"fmt"
	"net/http"

	"github.com/gocolly/colly/v2"
)

// trip is an http.RoundTripper for one address and the hops that it leads to: whatever Colly and net/http ask for, redirects too,
// goes through the exchange of its crawl.
type trip struct {
	*crawl
	last    *answer // the newest
	bounded bool    // its answers take up room until it ends
	used    int     // bytes of them
}

// ask has Colly visit an address, and returns the last answer, also with an error: where it leads to what may not be visited.
// Cookies that a hop sets are sent with the next and forgotten with the visit: some sites lead every newcomer through one that does, and
// whoever is not known by them is shown what everybody is. Which address is next, robots.txt, pacing, tries and bounds are ours; see the package comment.
func (t *trip) ask(ctx context.Context, address string, header http.Header) (*answer, error) {
	v := colly.NewCollector(
		colly.AllowURLRevisit(),
		colly.IgnoreRobotsTxt(),
		colly.ParseHTTPErrorResponse(),
		colly.MaxBodySize(0),
		colly.UserAgent(t.UserAgent),
		colly.StdlibContext(ctx),
	)
	v.SetRequestTimeout(0)
	v.WithTransport(t)
	v.SetRedirectHandler(t.followRedirect)
	err := v.Request(http.MethodGet, address, nil, nil, header)
	return t.last, err
}

// RoundTrip asks for one address: paced, bounded, captured. The response that it returns has no body: Colly would copy what it has no
// use for. The answer has it.
func (t *trip) RoundTrip(req *http.Request) (*http.Response, error) {
	a, err := t.exchange(req)
	if err != nil {
		return nil, err
	}
	t.last = a
	header := a.header.Clone()
	header.Del("Content-Encoding")
	header.Del("Content-Length")
	return &http.Response{
		Status:       fmt.Sprintf("%d %s", a.status, http.StatusText(a.status)),
		StatusCode:   a.status,
		Proto:        "HTTP/1.1",
		ProtoMajor:   1,
		ProtoMinor:   1,
		Header:       header,
		Body:         http.NoBody,
		Uncompressed: true, // or Colly unpacks what is named .xml.gz
		Request:      req,
	}, nil
}
