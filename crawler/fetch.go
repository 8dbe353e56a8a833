package crawler

import (
	"context"
	"fmt"
	"net/http"
	"net/url"

	"khobao/archive"
)

// Fetch asks for one page, as politely, guarded and bounded as a crawl does, and stores nothing: it is how an admin tries an
// outlet out. Config.Store may be nil. Redirects are followed, also to other hosts; the page's URL is the last. An answer that
// is not 200 or not whole is an error, as is robots.txt forbidding it (archive.ErrRefused).
func (c *Crawler) Fetch(ctx context.Context, address string) (archive.Page, error) {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return archive.Page{}, fmt.Errorf("%q is no http or https address", address)
	}
	trial := &crawl{Crawler: c, trial: true}
	if err := trial.permit(ctx, u); err != nil {
		return archive.Page{}, fmt.Errorf("%s: %w", address, err)
	}
	trip := &trip{crawl: trial}
	client := http.Client{Transport: trip, CheckRedirect: func(req *http.Request, via []*http.Request) error {
		if len(via) > maxRedirects {
			return errRedirects
		}
		return trial.permit(req.Context(), req.URL)
	}}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return archive.Page{}, err
	}
	resp, err := client.Do(req)
	if err != nil {
		return archive.Page{}, fmt.Errorf("%s: %w", address, unwrapURL(err))
	}
	resp.Body.Close()
	a := trip.last
	switch {
	case a.status != http.StatusOK:
		return archive.Page{}, fmt.Errorf("%s answers %d %s", a.url, a.status, http.StatusText(a.status))
	case a.flaw != nil:
		return archive.Page{}, fmt.Errorf("%s: %w", a.url, a.flaw)
	}
	return archive.Page{Capture: a.capture, URL: a.url.String(), Header: a.header, Body: a.body}, nil
}
