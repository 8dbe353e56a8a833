package crawler

import (
	"context"
	"net/url"
	"strings"

	"khobao/archive"
	"khobao/crawler/extract"
)

// A copy of a site whose links were left as they were names pages by queries, /tin.aspx?id=7, which no server of files knows: the file's name
// has the query in it, as tin.aspx?id=7 or, for file systems without question marks, tin.aspx@id=7, and often .html behind it.

// asFiles has the files visited that may stand in a copy for the address u, which there is not. Those of the names that a copy does not have
// are soon left alone for their shape.
func (c *crawl) asFiles(ctx context.Context, item archive.FrontierItem, u *url.URL) error {
	var items []archive.FrontierItem
	for _, mark := range []string{"?", "@"} {
		for _, ending := range []string{"", ".html"} {
			file := &url.URL{Scheme: u.Scheme, Host: u.Host, Path: u.Path + mark + unescaped(u.RawQuery) + ending}
			if strings.HasSuffix(u.Path, "/") {
				file.Path = u.Path + "index.html" + mark + unescaped(u.RawQuery) + ending
			}
			next := item
			next.ID, next.URL, next.Key = 0, file.String(), keyOf(file.String())
			items = append(items, next)
		}
	}
	_, err := c.Store.Enqueue(ctx, items, c.since)
	return err
}

// unescaped returns a query as a file's name has it.
func unescaped(query string) string {
	if s, err := url.PathUnescape(query); err == nil {
		return s
	}
	return query
}

// mayBeFile reports whether an address that is not there may be that of a file with another name.
func mayBeFile(u *url.URL) bool { return u.RawQuery != "" && extract.IsLocal(u.Hostname()) }
