package crawler

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/mmcdole/gofeed"
)

// feedMaxEntries bounds what one feed may add to a crawl.
const feedMaxEntries = 5_000

// parseFeed reads an RSS, Atom or JSON feed.
func parseFeed(body []byte) ([]listed, error) {
	feed, err := gofeed.NewParser().Parse(bytes.NewReader(body))
	if err != nil {
		return nil, fmt.Errorf("feed: %w", err)
	}
	var entries []listed
	for _, item := range feed.Items {
		if len(entries) == feedMaxEntries {
			return entries, fmt.Errorf("feed, after %d addresses: %w", len(entries), errTooLong)
		}
		entry := listed{url: strings.TrimSpace(item.Link)}
		if entry.url == "" && strings.HasPrefix(item.GUID, "http") {
			entry.url = item.GUID
		}
		if entry.url == "" {
			continue
		}
		for _, stated := range []string{item.Published, item.Updated} {
			if t, ok := parseListedTime(stated); ok {
				entry.modified = later(entry.modified, t)
			}
		}
		entries = append(entries, entry)
	}
	return entries, nil
}
