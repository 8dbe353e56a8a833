package index

import (
	"cmp"
	"encoding/binary"
	"time"

	"khobao/archive"
	"khobao/vietnamese"
)

// Document is what is indexed of an article: its newest version, and the names of all that it can be filtered by. Its text
// must be normalized, as everything in the archive is.
type Document struct {
	archive.Article
	OutletName                     string
	People, Offices, Organisations []Ref
}

// Ref is an identifier with the name that readers see.
type Ref struct {
	ID    string `json:"id"`
	Label string `json:"name"`
}

// NewDocument makes a document of an article, its references labelled as the article itself words them. Mentions and claims
// without identity are searched as text only.
func NewDocument(a archive.Article, outletName string) Document {
	d := Document{Article: a, OutletName: cmp.Or(outletName, string(a.Outlet))}
	for _, m := range a.People {
		d.People = addRef(d.People, string(m.PersonID), m.Name)
		for _, c := range m.Offices {
			label := archive.OfficeLabel(c.Office, c.Organisation)
			d.Offices = addRef(d.Offices, string(c.OfficeID), label)
			d.Organisations = addRef(d.Organisations, string(c.OrganisationID), c.Organisation)
		}
	}
	return d
}

func addRef(refs []Ref, id, label string) []Ref {
	if id == "" {
		return refs
	}
	for _, r := range refs {
		if r.ID == id {
			return refs
		}
	}
	return append(refs, Ref{id, cmp.Or(label, id)})
}

// Names of the fields in a segment.
const (
	wordField   = "s" // words, also wholes: spelling.term
	pairField   = "b" // two words next to each other: pair
	dateField   = "date"
	titlePairs  = "t"       // the title's pairs, once more by themselves: for headlines that are being typed
	wordings    = "wording" // what the article says to be two wordings of one thing: wordingTerm
	lengthField = "length"
	printField  = "print" // fingerprint.term
	storedField = "doc"
	leadField   = "lead"
	bodyField   = "body"
	captions    = "captions"
)

// stored is the part of a document that a hit shows, kept in the index so that answering needs no other store.
type stored struct {
	URL        string        `json:"u,omitempty"`
	Title      string        `json:"t"`
	Published  *archive.Date `json:"p,omitempty"`
	Outlet     string        `json:"o,omitempty"`
	OutletName string        `json:"n,omitempty"`
	People     []Ref         `json:"w,omitempty"`
	Offices    []Ref         `json:"f,omitempty"`
	Terms      []string      `json:"k,omitempty"`
	Figures    int           `json:"c,omitempty"`
}

func (d *Document) stored() stored {
	s := stored{
		URL: cmp.Or(d.URL, d.CanonicalURL), Title: d.Title, Published: d.Published,
		Outlet: string(d.Outlet), OutletName: cmp.Or(d.OutletName, string(d.Outlet)),
		People: d.People, Offices: d.Offices, Figures: len(d.Figures),
	}
	for _, t := range d.Terms {
		s.Terms = append(s.Terms, t.String())
	}
	return s
}

// wordings returns the terms of the abbreviations that the article defines, both ways.
func (d *Document) wordings(t *tokenizer) []string {
	var terms []string
	for _, e := range vietnamese.Definitions(d.Lead + "\n" + d.Body) {
		terms = append(terms, wordingTerm(t, e.Short, e.Long), wordingTerm(t, e.Long, e.Short))
	}
	return terms
}

// dateTerm writes an instant so that terms sort as instants do, those before 1970 too.
func dateTerm(t time.Time) []byte {
	return binary.BigEndian.AppendUint64(nil, uint64(t.Unix())^1<<63)
}

func dateOfTerm(term string) int64 {
	if len(term) != 8 {
		return undated
	}
	return int64(binary.BigEndian.Uint64([]byte(term)) ^ 1<<63)
}

type facetField struct {
	name  string
	terms func(*Document) []string
}

// facetFields are the fields that articles are filtered and counted by. A term is an identifier, and behind a unit separator
// the label, so that a segment's dictionary holds all that a facet shows.
var facetFields = []facetField{
	{"person", func(d *Document) []string { return refTerms(d.People) }},
	{"office", func(d *Document) []string { return refTerms(d.Offices) }},
	{"organisation", func(d *Document) []string { return refTerms(d.Organisations) }},
	{"term", func(d *Document) []string {
		var terms []string
		for _, t := range d.Terms {
			terms = append(terms, t.String()+unit+t.String())
		}
		return terms
	}},
	{"outlet", func(d *Document) []string {
		if d.Outlet == "" {
			return nil
		}
		return []string{string(d.Outlet) + unit + cmp.Or(d.OutletName, string(d.Outlet))}
	}},
	{"language", func(d *Document) []string {
		if d.Language == "" {
			return nil
		}
		return []string{d.Language + unit + d.Language}
	}},
}

func refTerms(refs []Ref) []string {
	terms := make([]string, 0, len(refs))
	for _, r := range refs {
		terms = append(terms, r.ID+unit+r.Label)
	}
	return terms
}
