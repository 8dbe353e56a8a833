package crawler

import (
	"time"

	"khobao/archive"
)

// isNearList reports whether an item is one of the lists that an outlet's news are found by: the front page, what it starts from, and
// what these name. A run's record says what each gave, so that one that dries up is noticed.
func isNearList(item archive.FrontierItem) bool {
	return item.Depth <= 1 && (item.Kind == archive.ListItem || item.Kind == archive.FeedItem)
}

// readNear records what such a list gave.
func (c *crawl) readNear(item archive.FrontierItem, found []candidate) {
	if !isNearList(item) {
		return
	}
	read := archive.ListRead{URL: item.URL, Kind: item.Kind}
	for _, f := range found {
		if f.kind == archive.ArticleItem || f.kind == archive.PageItem && item.Kind == archive.ListItem {
			read.Named++
		}
		if t := f.modified; !t.After(c.Now().Add(time.Hour)) {
			read.Newest = later(read.Newest, t)
		}
	}
	c.ledger.read(read)
}

// missedNear records that such a list could not be read.
func (c *crawl) missedNear(item archive.FrontierItem, why string) {
	if isNearList(item) {
		c.ledger.read(archive.ListRead{URL: item.URL, Kind: item.Kind, Why: why})
	}
}
