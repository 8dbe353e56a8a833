package extract

import (
	"regexp"
	"slices"
	"strings"
	"time"

	"golang.org/x/net/html"

	"khobao/archive"
	"khobao/vietnamese"
)

// dateFound is a date that the page offers.
type dateFound struct {
	date    archive.Date
	from    string
	raw     string
	updated bool
	visible bool
	early   bool // it stands before the title
	whyNot  string
	block   int
}

// findDates decides when the article was published and updated. Machines' dates go before visible ones, and those before the
// address's; but a machine's date without an hour, or with a wrong zone, is completed by the visible dateline.
func (r *reader) findDates() {
	machine := r.machineDates()
	visible := r.visibleDates()
	var published, updated *dateFound
	for _, list := range [][]dateFound{machine, visible, r.addressDate()} {
		for i := range list {
			d := &list[i]
			if !r.possible(d) {
				r.offer(fieldOf(d), d.raw, d.from, false, "later than the capture")
				continue
			}
			slot := &published
			if d.updated {
				slot = &updated
			}
			if *slot == nil {
				*slot = d
			}
		}
	}
	if v := r.contradicts(visible, published, updated); v != nil {
		published.whyNot = "readers are shown another day"
		published, updated = v, nil
	}
	if published != nil && published.early && updated != nil && updated.visible && updated.date.Before(published.date.Time) {
		published = nil // what stands over the title is the reader's present
	}
	if published == nil && updated != nil && updated.visible { // a page that shows one date shows when it appeared
		published, updated = updated, nil
	}
	r.published = r.settle(published, visible, Published)
	if updated != nil {
		r.updated = r.settle(updated, visible, Updated)
	}
	if r.published != nil && r.updated != nil && !r.updated.After(r.published.Time) {
		r.updated = nil // templates repeat the date of publication
		delete(r.provenance, string(Updated))
	}
	r.offerDates(machine, visible)
	for i := range visible {
		v := &visible[i]
		if v.block >= 0 && (r.published == nil || sameDay(v.date.Time, r.published.Time) || r.updated != nil && sameDay(v.date.Time, r.updated.Time)) {
			r.dateBlocks[v.block] = true
		}
	}
}

// contradicts returns the dateline that readers see with the headline, where it speaks of another day than the machines' date: templates
// give machines the day of their making, or the present. A day that machines are told, too, is that of a change; today's may be a clock's.
func (r *reader) contradicts(visible []dateFound, published, updated *dateFound) *dateFound {
	if published == nil || published.visible || published.from == "address" {
		return nil
	}
	var shown *dateFound
	for i := range visible {
		switch d := &visible[i]; {
		case d.early || d.updated || d.block > r.body.from+1 || !r.captured.IsZero() && sameDay(d.date.Time, r.captured.In(archive.Hanoi)):
		case shown == nil:
			shown = d
		case !sameDay(d.date.Time, shown.date.Time):
			return nil
		}
	}
	const near = 48 * time.Hour // a zone that is wrong, an article announced the evening before
	if shown == nil || shown.date.Sub(published.date.Time).Abs() < near || updated != nil && shown.date.Sub(updated.date.Time).Abs() < near {
		return nil
	}
	return shown
}

func fieldOf(d *dateFound) Field {
	if d.updated {
		return Updated
	}
	return Published
}

// offerDates notes the dates that were not taken.
func (r *reader) offerDates(lists ...[]dateFound) {
	for _, list := range lists {
		for i := range list {
			d := &list[i]
			if f := fieldOf(d); r.provenance[string(f)] != d.from {
				r.offer(f, d.raw, d.from, false, d.whyNot)
			}
		}
	}
}

// possible reports whether the date is not later than the capture, and mends a local hour that was marked as UTC where that
// makes it so.
func (r *reader) possible(d *dateFound) bool {
	if r.captured.IsZero() {
		return true
	}
	if d.date.DayOnly {
		return !d.date.After(r.captured)
	}
	if !d.date.After(r.captured) {
		return true
	}
	if local := asLocal(d.date.Time); !local.After(r.captured) {
		d.date.Time = local
		return true
	}
	return false
}

// asLocal returns the same reading of the clock in Vietnam.
func asLocal(t time.Time) time.Time {
	return time.Date(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), t.Second(), 0, archive.Hanoi)
}

// settle completes the date by a visible one of the same day and notes where it is from.
func (r *reader) settle(d *dateFound, visible []dateFound, field Field) *archive.Date {
	if d == nil {
		return nil
	}
	date, from := d.date, d.from
	if !d.visible {
		for i := range visible {
			v := &visible[i]
			if v.date.DayOnly || v.updated != d.updated && !(date.DayOnly && v.updated) || !r.possible(v) {
				continue
			}
			switch {
			case date.DayOnly && sameDay(date.Time, v.date.Time):
				date, from = v.date, from+", hour: "+v.from
			case !date.DayOnly && sameReading(date.Time, v.date.Time) && !date.Equal(asLocal(date.Time)) && v.date.Equal(asLocal(v.date.Time)):
				date.Time, from = asLocal(date.Time), from+", zone: "+v.from
			default:
				continue
			}
			break
		}
	}
	if date.DayOnly {
		y, m, day := date.Date()
		date = *archive.NewDay(y, m, day)
	} else { // the same instant as readers see it; its day is the day of the paper
		date.Time = date.In(archive.Hanoi)
	}
	r.offer(field, d.raw, from, true, "")
	return &date
}

func sameDay(a, b time.Time) bool {
	ay, am, ad := a.Date()
	by, bm, bd := b.Date()
	return ay == by && am == bm && ad == bd
}

// sameReading reports whether two times show the same on the clock, in whatever zones.
func sameReading(a, b time.Time) bool {
	return sameDay(a, b) && a.Hour() == b.Hour() && a.Minute() == b.Minute()
}

// machineDates returns the dates of JSON-LD, then of meta elements, then of <time>.
func (r *reader) machineDates() []dateFound {
	var list []dateFound
	add := func(raw, from string, updated bool, block int) {
		if d, ok := readMachineDate(raw); ok {
			d.from, d.raw, d.updated, d.block = from, raw, updated, block
			list = append(list, d)
		}
	}
	if ld, ok := r.meta.article(); ok {
		add(ld.published, "JSON-LD datePublished", false, -1)
		add(ld.updated, "JSON-LD dateModified", true, -1)
	}
	for _, name := range []string{"article:published_time", "og:article:published_time", "datepublished", "pubdate", "publishdate", "publish_date",
		"article.published", "dc.date.issued", "dc.date.created", "dcterms.created", "dc.date", "date", "its_publication", "og:published_time"} {
		v, from := r.meta.tag(name)
		add(v, from, false, -1)
	}
	for _, name := range []string{"article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified"} {
		v, from := r.meta.tag(name)
		add(v, from, true, -1)
	}
	add(r.meta.webPage.published, "JSON-LD WebPage datePublished", false, -1)
	add(r.meta.webPage.updated, "JSON-LD WebPage dateModified", true, -1)
	for _, f := range r.meta.times {
		updated := strings.EqualFold(attr(f.node, "itemprop"), "dateModified") || namedUpdated(f.node)
		switch i := r.blockOf(f.node); {
		case i >= 0 && r.besideTitle(i):
			add(f.value, f.from+" "+describe(f.node), updated || strings.Contains(folded(r.blocks[i].text), "cap nhat"), i)
		case i < 0 && r.inItem(f.node): // for machines alone
			add(f.value, f.from+" "+describe(f.node), updated, -1)
		}
	}
	return list
}

// namedUpdated reports whether an element is named as the time of a change alone: WordPress gives one time both names where nothing was
// changed.
func namedUpdated(n *html.Node) bool {
	list := names(n)
	return (slices.Contains(list, "updated") || slices.Contains(list, "modified")) && !slices.Contains(list, "published")
}

// inItem reports whether an element stands in the innermost microdata item that holds the body, too.
func (r *reader) inItem(n *html.Node) bool {
	for ; n != nil; n = n.Parent {
		if attr(n, "itemtype") != "" {
			return r.bodyNode != nil && within(r.bodyNode, n)
		}
	}
	return false
}

var unixTime = regexp.MustCompile(`^1[0-9]{9}(?:000)?$`)

// readMachineDate reads a date written for machines. Midnight to the second, here or in UTC, is a day: systems fill up an
// hour that they do not have.
func readMachineDate(raw string) (dateFound, bool) {
	raw = strings.TrimSpace(raw)
	if unixTime.MatchString(raw) {
		var n int64
		for _, c := range raw[:10] {
			n = n*10 + int64(c-'0')
		}
		return dateFound{date: archive.Date{Time: time.Unix(n, 0).In(archive.Hanoi)}}, true
	}
	moments := vietnamese.FindMoments(truncate(raw, 100))
	if len(moments) == 0 {
		return dateFound{}, false
	}
	d := fromMoment(moments[0])
	if !d.date.DayOnly {
		local := d.date.In(archive.Hanoi)
		switch {
		case isMidnight(local):
			d.date = *archive.NewDay(local.Year(), local.Month(), local.Day())
		case isMidnight(d.date.Time):
			d.date = *archive.NewDay(d.date.Year(), d.date.Month(), d.date.Day())
		}
	}
	return d, true
}

func isMidnight(t time.Time) bool { return t.Hour() == 0 && t.Minute() == 0 && t.Second() == 0 }

func fromMoment(m vietnamese.Moment) dateFound {
	return dateFound{date: archive.Date{Time: m.Time, DayOnly: m.DayOnly}}
}

var datedPath = regexp.MustCompile(`/20\d{2}/\d{1,2}/\d{1,2}/|/20\d{2}-\d{1,2}-\d{1,2}/|/20\d{6}/`)

// addressDate reads a whole date out of the path. A number that only might be one ("-20200529.html") is an article's
// number more often.
func (r *reader) addressDate() []dateFound {
	m := datedPath.FindString(r.url.Path)
	if m == "" {
		return nil
	}
	s := strings.Trim(m, "/")
	if !strings.ContainsAny(s, "/-") {
		s = s[:4] + "/" + s[4:6] + "/" + s[6:]
	}
	moments := vietnamese.FindMoments(s)
	if len(moments) == 0 {
		return nil
	}
	d := fromMoment(moments[0])
	d.from, d.raw, d.block = "address", m, -1
	return []dateFound{d}
}
