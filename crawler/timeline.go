package crawler

import (
	"bytes"
	"fmt"
	"net/url"
	"regexp"
	"strconv"

	"khobao/archive"
)

// Some publishing systems (tuoitre.vn and its like) show the first articles of a section and load the others by script, from
// /timelinelist/<zone>/<n>.htm. The zone stands in a hidden field.
var (
	zoneField    = regexp.MustCompile(`(?i)<input[^>]{0,200}\bid=["']?hdZoneId\b[^>]{0,200}>`)
	zoneValue    = regexp.MustCompile(`(?i)\bvalue=["']?(\d{1,12})\b`)
	timelinePath = regexp.MustCompile(`^/timelinelist/(\d{1,12})/(\d{1,6})\.htm$`)
)

// timeline returns the address that continues the list at u: the first piece of a section's timeline, or the piece after u
// where u is one that named something. False where there is none.
func timeline(u *url.URL, body []byte, named bool) (candidate, bool) {
	zone, n := "", 1
	if m := timelinePath.FindStringSubmatch(u.Path); m != nil && named {
		zone = m[1]
		n, _ = strconv.Atoi(m[2])
		n++
	} else if field := zoneField.Find(body); field != nil && bytes.Contains(body, []byte("<html")) {
		if m := zoneValue.FindSubmatch(field); m != nil {
			zone = string(m[1])
		}
	}
	if zone == "" {
		return candidate{}, false
	}
	next := url.URL{Scheme: u.Scheme, Host: u.Host, Path: fmt.Sprintf("/timelinelist/%s/%d.htm", zone, n)}
	return candidate{url: next.String(), key: keyOf(next.String()), kind: archive.ListItem}, true
}
