package crawler

import (
	"net/url"

	"khobao/archive"
)

// past is why an item is finished with that Config.Since leaves out.
const past = "older than asked for"

// ages counts the articles that a page of a list named, by whether they are before Config.Since.
type ages struct{ before, after int }

// isPast reports whether the article at item, published then, is before Since, and remembers which list named it. A day
// without an hour counts whole.
func (c *crawl) isPast(item archive.FrontierItem, published *archive.Date) bool {
	if c.Since.IsZero() || published == nil {
		return false
	}
	seen := c.ages[item.Via]
	if seen == nil {
		seen = &ages{}
		c.ages[item.Via] = seen
	}
	end := published.Time
	if published.DayOnly {
		end = end.AddDate(0, 0, 1)
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
	seen := c.ages[item.Via]
	if item.Kind != archive.ListItem || seen == nil || seen.before == 0 || seen.after > 0 {
		return false
	}
	via, err := url.Parse(item.Via)
	return err == nil && isPaging(via, u)
}
