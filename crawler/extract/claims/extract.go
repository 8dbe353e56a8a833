package claims

import "khobao/archive"

// Context is what the reader of an article knows beside its text.
type Context struct {
	Province   string        // the province that the outlet reports on; empty for a national one
	OutletName string        // as the outlet calls itself: never a person's organisation
	Published  *archive.Date // for periods such as "năm nay"; nil: the version's own
}

// Extract fills v.People, v.Terms and v.Figures from the title, the lead, the body and the captions. Whatever stood there is
// replaced; the slices are never nil. It takes time linear in the text, and what it returns is bounded.
func Extract(v *archive.Version, ctx Context) {
	r := read(v, ctx)
	v.People = r.mentions()
	v.Terms = r.readTerms()
	v.Figures = r.readFigures()
}

// read finds the persons of a version and links them with their offices.
func read(v *archive.Version, ctx Context) *reader {
	if ctx.Published == nil {
		ctx.Published = v.Published
	}
	r := newReader(v, ctx)
	r.readNames()
	r.findCurrentTerms()
	for _, p := range r.passages {
		p.findOffices()
		p.findOrganisations()
		r.readLinks(p)
		if p.zone == inText {
			r.readRosters(p)
			r.readCards(p)
			r.readRows(p)
		}
	}
	r.findDeaths()
	r.findSpelled()
	r.punish()
	r.dropEras()
	r.inherit()
	r.dateByOccasion()
	return r
}
