package crawler

import (
	"net/url"
	"sync"

	"khobao/archive"
)

// past is why an item is finished with that Config.Since leaves out.
const past = "older than asked for"

// ages counts the articles that the pages of lists named, by whether they are before Config.Since.
type ages struct {
	mu sync.Mutex
	of map[string]*struct{ before, after int } // by the page's address
}

// isPast reports whether the article at item, published then, is before Since, and remembers which list named it. A day
// without an hour counts whole.
func (c *crawl) isPast(item archive.FrontierItem, published *archive.Date) bool {
	if c.Since.IsZero() || published == nil {
		return false
	}
	end := published.Time
	if published.DayOnly {
		end = end.AddDate(0, 0, 1)
	}
	c.ages.mu.Lock()
	defer c.ages.mu.Unlock()
	if c.ages.of == nil {
		c.ages.of = map[string]*struct{ before, after int }{}
	}
	seen := c.ages.of[item.Via]
	if seen == nil {
		seen = new(struct{ before, after int })
		c.ages.of[item.Via] = seen
	}
	if end.Before(c.Since) {
		seen.before++
		return true
	}
	seen.after++
	return false
}

// onlyPast reports whether item is a further page of a list whose page before named nothing but articles before Since: lists
// begin with the newest. Articles are visited before further lists, so their dates are known by then.
func (c *crawl) onlyPast(item archive.FrontierItem, u *url.URL) bool {
	c.ages.mu.Lock()
	seen := c.ages.of[item.Via]
	only := seen != nil && seen.before > 0 && seen.after == 0
	c.ages.mu.Unlock()
	if item.Kind != archive.ListItem || !only {
		return false
	}
	via, err := url.Parse(item.Via)
	return err == nil && isPaging(via, u)
}
