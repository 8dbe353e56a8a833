package crawler

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"

	"github.com/mmcdole/gofeed"
)

// Bounds of a feed: of the addresses that one may add to a crawl, and of its bytes, which the parser holds several times over.
const (
	feedMaxEntries = 5_000
	feedMaxBytes   = 4 << 20
)

// parseFeed reads an RSS, Atom or JSON feed. What is too long, or breaks off, gives the entries that came before, and an error.
func parseFeed(body []byte) ([]listed, error) {
	var damage error
	if len(body) > feedMaxBytes {
		damage = errTooLong
		if body = wholeEntries(body[:feedMaxBytes]); body == nil {
			return nil, fmt.Errorf("feed, whose first entry is that: %w", damage)
		}
	}
	if short := firstEntries(body, feedMaxEntries); short != nil {
		body, damage = short, errTooLong
	}
	feed, err := gofeed.NewParser().Parse(bytes.NewReader(body))
	if err != nil && damage == nil {
		if whole := wholeEntries(body); whole != nil {
			damage = err
			feed, err = gofeed.NewParser().Parse(bytes.NewReader(whole))
		}
	}
	if err != nil {
		return nil, fmt.Errorf("feed: %w", err)
	}
	var entries []listed
	for _, item := range feed.Items {
		if len(entries) == feedMaxEntries { // of a JSON feed
			damage = errTooLong
			break
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
	if damage != nil {
		damage = fmt.Errorf("feed, after %d addresses: %w", len(entries), damage)
	}
	return entries, damage
}

// entryEnd is where an entry of an XML feed ends.
var entryEnd = regexp.MustCompile(`</(?:item|entry)\s*>`)

// firstEntries returns an XML feed without what comes after its nth entry: the parser holds all of them. It is nil where there are no more.
func firstEntries(body []byte, n int) []byte {
	at, count := 0, 0
	for ; count <= n; count++ {
		end := entryEnd.FindIndex(body[at:])
		if end == nil {
			return nil
		}
		if count < n {
			at += end[1]
		}
	}
	return closed(body[:at])
}

// wholeEntries returns an XML feed without what comes after its last whole entry; nil where it has none.
func wholeEntries(body []byte) []byte {
	at := max(bytes.LastIndex(body, []byte("</item>")), bytes.LastIndex(body, []byte("</entry>")))
	if at < 0 {
		return nil
	}
	return closed(body[:at+bytes.IndexByte(body[at:], '>')+1])
}

// closed closes a feed behind one of its entries.
func closed(feed []byte) []byte {
	end := "</channel></rss>"
	switch start := feed[:min(len(feed), 4096)]; {
	case bytes.Contains(start, []byte("<feed")):
		end = "</feed>"
	case bytes.Contains(start, []byte("<rdf:RDF")):
		end = "</rdf:RDF>"
	}
	return append(feed[:len(feed):len(feed)], end...)
}
