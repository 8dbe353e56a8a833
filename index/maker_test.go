package index

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/blevesearch/bleve/v2/document"
	bleveindex "github.com/blevesearch/bleve_index_api"
	segmentapi "github.com/blevesearch/scorch_segment_api/v2"
	"github.com/blevesearch/zapx/v17"
	gocmp "github.com/google/go-cmp/cmp"
)

// everythingIn reads all of a segment: postings with their frequencies by field and term, stored parts by article. Articles are
// called by their identifiers.
func everythingIn(t *testing.T, s segmentapi.Segment) map[string]map[string][]string {
	t.Helper()
	all := map[string]map[string][]string{}
	for _, name := range s.Fields() {
		all[name] = map[string][]string{}
		dict, err := s.Dictionary(name)
		if err != nil {
			t.Fatal(err)
		}
		terms := dict.AutomatonIterator(nil, nil, nil)
		for {
			entry, err := terms.Next()
			if err != nil {
				t.Fatal(err)
			}
			if entry == nil {
				break
			}
			list, err := dict.PostingsList([]byte(entry.Term), nil, nil)
			if err != nil {
				t.Fatal(err)
			}
			postings := []string{fmt.Sprint("of ", list.Count())}
			for it := list.Iterator(true, true, true, nil); ; {
				p, err := it.Next()
				if err != nil {
					t.Fatal(err)
				}
				if p == nil {
					break
				}
				postings = append(postings, fmt.Sprint(p.Number(), " ", p.Frequency(), p.Norm(), len(p.Locations())))
			}
			all[name][entry.Term] = postings
		}
	}
	stored := map[string][]string{}
	for doc := range s.Count() {
		err := s.VisitStoredFields(doc, func(field string, kind byte, value []byte, pos []uint64) bool {
			stored[fmt.Sprint(doc)] = append(stored[fmt.Sprint(doc)], fmt.Sprintf("%s %c %s %v", field, kind, value, pos))
			return true
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	all["stored"] = stored
	for name, terms := range all { // our fields are all there, with or without terms
		if len(terms) == 0 {
			delete(all, name)
		}
	}
	return all
}

// plainField is a field of an article as Bleve's own maker of segments takes it.
type plainField struct {
	name    string
	options bleveindex.FieldIndexingOptions
	terms   map[string]*tally
	value   []byte
}

func (f *plainField) Name() string                             { return f.name }
func (f *plainField) Value() []byte                            { return f.value }
func (f *plainField) ArrayPositions() []uint64                 { return nil }
func (f *plainField) EncodedFieldType() byte                   { return 't' }
func (f *plainField) Analyze()                                 {}
func (f *plainField) NumPlainTextBytes() uint64                { return 0 }
func (f *plainField) AnalyzedLength() int                      { return articleLength }
func (f *plainField) Size() int                                { return 0 }
func (f *plainField) Options() bleveindex.FieldIndexingOptions { return f.options }
func (f *plainField) AnalyzedTokenFrequencies() bleveindex.TokenFrequencies {
	freqs := bleveindex.TokenFrequencies{}
	for term, t := range f.terms {
		tf := &bleveindex.TokenFreq{Term: []byte(term)}
		if !f.options.SkipFreqNorm() {
			tf.SetFrequency(int(t.occurrences()))
		}
		freqs[term] = tf
	}
	return freqs
}

func (f *plainField) count(term string, place int) {
	if f.terms[term] == nil {
		f.terms[term] = new(tally)
	}
	f.terms[term].add(place)
}

// plain makes a Bleve document of an article: term by term, without any of the builder's numbers.
func plain(d *Document) bleveindex.Document {
	doc := document.NewDocument(string(d.ID))
	field := func(name string, options bleveindex.FieldIndexingOptions) *plainField {
		f := &plainField{name: name, options: options, terms: map[string]*tally{}}
		doc.AddField(f)
		return f
	}
	const bare = bleveindex.IndexField | bleveindex.SkipFreqNorm
	words, couples, titles := field(wordField, bleveindex.IndexField), field(pairField, bleveindex.IndexField), field(titlePairs, bare)
	t, length := newTokenizer(), 0
	t.regions(d, func(tokens []token) {
		for _, tok := range tokens {
			words.count(tok.term(), tok.place)
		}
		parts := slices.DeleteFunc(slices.Clone(tokens), func(tok token) bool { return tok.Parts > 0 })
		for i, tok := range parts {
			length += regionLength(tok.place)
			s := stem(tok.folded)
			english := d.Language == languageEnglish && s != ""
			if english {
				words.count(stemTerm(s), tok.place)
			}
			if i == 0 {
				continue
			}
			before := parts[i-1]
			couples.count(pair(before.spelling, tok.spelling), before.place)
			if before.place < leadPlace {
				titles.count(pair(before.spelling, tok.spelling), before.place)
			}
			if first := stem(before.folded); english && first != "" {
				couples.count(stemPair(first, s), before.place)
			}
		}
	})
	field(lengthField, bare).count(string(binary.AppendUvarint(nil, uint64(length))), 0)
	if d.Published != nil {
		field(dateField, bleveindex.IndexField).count(string(dateTerm(d.Published.Time)), 0)
	}
	for _, f := range facetFields {
		to := field(f.name, bare)
		for _, term := range f.terms(d) {
			to.count(term, 0)
		}
	}
	if f := newFingerprint(d.Lead, d.Body); f != (fingerprint{}) {
		field(printField, bare).count(f.term(), 0)
	}
	said := field(wordings, bare)
	for _, term := range d.wordings(t) {
		said.count(term, 0)
	}
	head, _ := json.Marshal(d.stored())
	for name, value := range map[string]string{storedField: string(head), leadField: d.Lead, bodyField: d.Body, captions: d.CaptionText()} {
		if value != "" {
			field(name, bleveindex.StoreField).value = []byte(value)
		}
	}
	doc.AddIDField()
	doc.VisitFields(func(f bleveindex.Field) { f.Analyze() })
	return doc
}

// built makes a segment of articles as the index does.
func built(t *testing.T, docs []Document) segmentapi.Segment {
	t.Helper()
	b := borrowBuilder()
	defer b.giveBack()
	if err := b.addAll(t.Context(), docs); err != nil {
		t.Fatal(err)
	}
	if err := b.build(); err != nil {
		t.Fatal(err)
	}
	drafts := make([]bleveindex.Document, len(b.drafts))
	for i, d := range b.drafts {
		drafts[len(drafts)-1-i] = d // Bleve hands them over in any order
	}
	s, size, err := segmentMaker{&zap.ZapPlugin{}}.New(drafts)
	if err != nil {
		t.Fatal(err)
	}
	if size == 0 || s.Count() != uint64(len(docs)) {
		t.Errorf("%d articles: %d bytes, %d articles", len(docs), size, s.Count())
	}
	return s
}

func TestSegmentMaker(t *testing.T) {
	for _, n := range []int{1, 2, 40, 1500, 5000} { // the largest has terms in several chunks and in more than an array's articles
		c := corpus{random: rand.New(rand.NewPCG(uint64(n), 1))}
		docs := make([]Document, n)
		for i := range docs {
			docs[i] = c.document(i)
			if n == 5000 {
				docs[i].Body = "tỉnh " + docs[i].Body
			}
		}
		docs[0] = article("strange", "K’Bớt ở Đắk Lắk", "Tỷ lệ 13,5 - 14% (Nghị quyết số 976/QĐ-UBND) ÖßЖ x'y' Viet'nam l’ôr l'ör lồòr 1.000.000 «İstanbul» ạảã")
		given := make([]bleveindex.Document, n)
		for i := range docs {
			given[i] = plain(&docs[i])
		}
		want, _, err := (&zap.ZapPlugin{}).New(given)
		if err != nil {
			t.Fatal(err)
		}
		got := built(t, docs)
		if diff := gocmp.Diff(everythingIn(t, want), everythingIn(t, got)); diff != "" {
			t.Errorf("%d articles: zap's own -, ours +\n%s", n, diff)
		}
	}
}

// What is not ours is left to Bleve's own maker.
func TestForeignDocument(t *testing.T) {
	d := document.NewDocument("x")
	d.AddField(document.NewTextField("title", nil, []byte("Long")))
	d.AddIDField()
	d.VisitFields(func(f bleveindex.Field) { f.Analyze() })
	s, _, err := segmentMaker{&zap.ZapPlugin{}}.New([]bleveindex.Document{d})
	if err != nil {
		t.Fatal(err)
	}
	if got := everythingIn(t, s)["title"]; len(got) != 1 {
		t.Errorf("the title's terms are %v", got)
	}
}
