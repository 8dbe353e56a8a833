package crawler

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"net/url"
	"path"
	"strings"
	"time"

	"golang.org/x/net/html/charset"

	"khobao/archive"
)

// Bounds of a sitemap, as sitemaps.org sets them.
const (
	sitemapMaxBytes   = 50 << 20 // unpacked
	sitemapMaxEntries = 50_000
)

// listed is an address that a feed or a sitemap names.
type listed struct {
	url      string
	modified time.Time // as the list says, which may lie; zero: not said
	sitemap  bool      // it is a sitemap itself
}

// parseSitemap reads a sitemap, an index of sitemaps, a news sitemap or a plain list of addresses, gzipped or not. What it
// cannot read to the end gives the entries that came before, and an error; so do entries beyond the bound, which are counted.
func parseSitemap(body []byte) ([]listed, error) {
	var r io.Reader = bytes.NewReader(body)
	if isGzip(body) {
		zr, err := gzip.NewReader(r)
		if err != nil {
			return nil, fmt.Errorf("sitemap: %w", err)
		}
		r = zr
	}
	bounded := &io.LimitedReader{R: r, N: sitemapMaxBytes}
	start := make([]byte, 512)
	n, err := io.ReadFull(bounded, start)
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		return nil, fmt.Errorf("sitemap: %w", err)
	}
	rest := io.MultiReader(bytes.NewReader(start[:n]), bounded)
	text := bytes.TrimLeft(trimBOM(start[:n]), " \t\r\n")
	var found sitemapEntries
	if bytes.HasPrefix(text, []byte("http")) {
		err = parseAddressList(rest, &found)
	} else {
		err = parseSitemapXML(rest, &found)
	}
	if err == nil && bounded.N <= 0 {
		err = errTooLong
	}
	if more := found.named - len(found.kept); more > 0 {
		err = errors.Join(fmt.Errorf("%w: only the first %d are read", errTooLong, len(found.kept)), err)
	}
	if err != nil {
		err = fmt.Errorf("sitemap, after %d addresses: %w", found.named, err)
	}
	return found.kept, err
}

// sitemapEntries are what a sitemap names, up to the bound.
type sitemapEntries struct {
	kept  []listed
	named int // in all
}

func (e *sitemapEntries) add(l listed) {
	if e.named++; e.named <= sitemapMaxEntries {
		// Some sites list their child sitemaps in an ordinary urlset.
		l.sitemap = l.sitemap || looksLikeSitemap(l.url)
		e.kept = append(e.kept, l)
	}
}

// untagged reads XML for as long as markup comes now and then: the decoder holds a text or a comment whole.
type untagged struct {
	r     io.Reader
	since int // bytes since the last tag
}

// maxUntagged is longer than any address with what may stand around it.
const maxUntagged = 64 << 10

func (u *untagged) Read(p []byte) (int, error) {
	n, err := u.r.Read(p[:min(len(p), maxUntagged)])
	if i := bytes.LastIndexByte(p[:n], '>'); i >= 0 {
		u.since = n - i
	} else {
		u.since += n
	}
	if u.since > 2*maxUntagged {
		return 0, errTooLong
	}
	return n, err
}

func parseAddressList(r io.Reader, found *sitemapEntries) error {
	lines := bufio.NewScanner(r)
	for lines.Scan() {
		if line := strings.TrimSpace(string(trimBOM(lines.Bytes()))); line != "" {
			found.add(listed{url: line})
		}
	}
	return lines.Err()
}

// parseSitemapXML streams through the document: the bound on entries holds however many there are, and what stands before
// damage is kept. Entities that the document declares are not expanded, so they cannot grow.
func parseSitemapXML(r io.Reader, found *sitemapEntries) error {
	d := xml.NewDecoder(&untagged{r: r})
	d.Strict = false
	d.CharsetReader = charset.NewReaderLabel
	var current *listed
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		switch t := token.(type) {
		case xml.StartElement:
			switch t.Name.Local {
			case "url", "sitemap":
				current = &listed{sitemap: t.Name.Local == "sitemap"}
			case "loc", "lastmod", "publication_date":
				// An image has a loc, too, within an element of its own namespace.
				if current == nil || strings.Contains(t.Name.Space, "image") || strings.Contains(t.Name.Space, "video") {
					continue
				}
				text, err := textOf(d)
				if err != nil {
					return err
				}
				current.set(t.Name.Local, text)
			}
		case xml.EndElement:
			if t.Name.Local != "url" && t.Name.Local != "sitemap" || current == nil {
				continue
			}
			if current.url != "" {
				found.add(*current)
			}
			current = nil
		}
	}
}

// set takes what an element says. Only a later date counts: a news sitemap states the day of publication beside lastmod.
func (l *listed) set(element, text string) {
	if element == "loc" {
		l.url = text
		return
	}
	if t, ok := parseListedTime(text); ok {
		l.modified = later(l.modified, t)
	}
}

// textOf returns the text up to the end of the element that d stands in.
func textOf(d *xml.Decoder) (string, error) {
	var b strings.Builder
	for depth := 1; depth > 0; {
		token, err := d.Token()
		if err != nil {
			return "", err
		}
		switch t := token.(type) {
		case xml.CharData:
			if b.Len() < maxAddress {
				b.Write(t)
			}
		case xml.StartElement:
			depth++
		case xml.EndElement:
			depth--
		}
	}
	return strings.TrimSpace(b.String()), nil
}

// looksLikeSitemap reports whether an address names an XML file rather than a page.
func looksLikeSitemap(address string) bool {
	u, err := url.Parse(address)
	if err != nil {
		return false
	}
	name := strings.ToLower(path.Base(u.Path))
	return strings.HasSuffix(name, ".xml") || strings.HasSuffix(name, ".xml.gz")
}

// listedLayouts are the forms in which sitemaps and feeds were seen to state times. Those without a zone mean Vietnam's.
var listedLayouts = []string{
	time.RFC3339,
	"2006-01-02T15:04Z07:00",
	"2006-01-02T15:04:05Z0700",
	"2006-01-02T15:04:05",
	"2006-01-02T15:04",
	"2006-01-02 15:04:05 Z0700",
	"2006-01-02 15:04:05",
	"2006-01-02 15:04",
	"2006-01-02",
	"2006-01",
	"2006",
	"Mon, 2 Jan 2006 15:04:05 -0700",
	"Mon, 2 Jan 2006 15:04:05 MST",
	"Mon, 2 Jan 2006 15:04 -0700",
	"Mon, 2 Jan 2006 15:04:05",
	"Mon, 2 Jan 06 15:04:05 -0700",
	"2 Jan 2006 15:04:05 -0700",
	"1/2/2006 3:04:05 PM", // with AM or PM the month is first, as .NET writes it
	"1/2/2006 3:04 PM",
	"2/1/2006 15:04:05", // without, the day is, as people here write it
	"2/1/2006 15:04",
	"2/1/2006",
}

// parseListedTime reads when a feed or sitemap says that a page was published or changed. gofeed's own reading is not used:
// it takes "GMT+7" for UTC.
func parseListedTime(s string) (time.Time, bool) {
	s = strings.Join(strings.Fields(s), " ")
	for _, zone := range []string{"GMT+7", "UTC+7", "GMT+07:00", "GMT+0700", "ICT"} {
		if rest, ok := strings.CutSuffix(s, zone); ok {
			s = rest + "+0700"
			break
		}
	}
	for _, layout := range listedLayouts {
		if t, err := time.ParseInLocation(layout, s, archive.Hanoi); err == nil {
			return t, true
		}
	}
	return time.Time{}, false
}
