package index

import (
	"cmp"
	"encoding/binary"
	"encoding/json"
	"slices"
	"time"

	"github.com/blevesearch/bleve/v2/document"

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

// bleveDocument returns the document as Bleve takes it.
func (d *Document) bleveDocument(t *tokenizer) (*document.Document, error) {
	doc := document.NewDocument(string(d.ID))
	words, pairs, length := d.analyse(t)
	if titles := d.titlePairs(t); len(titles) > 0 {
		doc.AddField(&field{name: titlePairs, terms: plainTerms(titles), bare: true})
	}
	doc.AddField(&field{name: wordField, terms: words})
	doc.AddField(&field{name: pairField, terms: pairs})
	doc.AddField(&field{name: lengthField, terms: oneTerm(binary.AppendUvarint(nil, uint64(length)), 0), bare: true})
	if d.Published != nil {
		doc.AddField(&field{name: dateField, terms: oneTerm(dateTerm(d.Published.Time), 1)})
	}
	if terms := d.wordings(t); len(terms) > 0 {
		doc.AddField(&field{name: wordings, terms: plainTerms(terms), bare: true})
	}
	for _, f := range facetFields {
		if terms := f.terms(d); len(terms) > 0 {
			doc.AddField(&field{name: f.name, terms: plainTerms(terms), bare: true})
		}
	}
	head, err := json.Marshal(d.stored())
	if err != nil {
		return nil, err
	}
	doc.AddField(&field{name: storedField, value: head})
	for name, text := range map[string]string{leadField: d.Lead, bodyField: d.Body, captions: d.CaptionText()} {
		if text != "" {
			doc.AddField(&field{name: name, value: []byte(text)})
		}
	}
	return doc, nil
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

func (d *Document) titlePairs(t *tokenizer) []string {
	words, _ := readWords(t, d.Title)
	var terms []string
	for i := 1; i < len(words); i++ {
		terms = append(terms, pair(words[i-1].spelling, words[i].spelling))
	}
	return terms
}

// wordings returns the terms of the abbreviations that the article defines, both ways.
func (d *Document) wordings(t *tokenizer) []string {
	var terms []string
	for _, e := range vietnamese.Definitions(d.Lead + "\n" + d.Body) {
		terms = append(terms, wordingTerm(t, e.Short, e.Long), wordingTerm(t, e.Long, e.Short))
	}
	return terms
}

// analyse counts the document's words and pairs. The length is the number of words, those of the title and the lead taken as
// often as a hit in them counts.
func (d *Document) analyse(t *tokenizer) (wordTerms, pairTerms []fieldTerm, length int) {
	words, pairs := &t.words, &t.pairs
	t.regions(d, func(tokens []token) {
		var before *token
		for i := range tokens {
			tok := &tokens[i]
			words.count(tok.term(), tok.place)
			if tok.Parts > 0 {
				continue
			}
			length += regionWeight(tok.place)
			if before != nil {
				pairs.count(pair(before.spelling, tok.spelling), before.place)
			}
			before = tok
		}
		if isEnglish(&d.Article) {
			countStems(words, pairs, tokens)
		}
	})
	return words.take(), pairs.take(), length
}

// countStems counts the stems of a text in English.
func countStems(words, pairs *tallies, tokens []token) {
	before := ""
	for i, tok := range tokens {
		if tok.Parts > 0 {
			continue
		}
		s := stem(tok.folded)
		if s != "" {
			words.count(stemTerm(s), tok.place)
		}
		if s != "" && before != "" {
			pairs.count(stemTerm(before, s), tokens[i-1].place)
		}
		before = s
	}
}

func oneTerm(term []byte, o occurrences) []fieldTerm { return []fieldTerm{{string(term), o}} }

func plainTerms(terms []string) []fieldTerm {
	slices.Sort(terms)
	terms = slices.Compact(terms)
	plain := make([]fieldTerm, len(terms))
	for i, t := range terms {
		plain[i].term = t
	}
	return plain
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
