package index

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/blevesearch/bleve/v2/document"
	bleveindex "github.com/blevesearch/bleve_index_api"
	segmentapi "github.com/blevesearch/scorch_segment_api/v2"
	"github.com/blevesearch/zapx/v17"
	gocmp "github.com/google/go-cmp/cmp"
)

// contents reads all of a segment: postings with their frequencies by field and term, stored parts by article. Articles are
// called by their identifiers.
func contents(t *testing.T, s segmentapi.Segment) map[string]map[string][]string {
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
			postings := []string{fmt.Sprint("of ", list.Count(), entry.Count)}
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
	return all
}

// analysed makes Bleve documents as Bleve hands them to a maker of segments.
func analysed(t *testing.T, docs []Document) []bleveindex.Document {
	t.Helper()
	made, err := analyseAll(t.Context(), docs)
	if err != nil {
		t.Fatal(err)
	}
	out := make([]bleveindex.Document, len(made))
	for i, d := range made {
		d.AddIDField()
		d.VisitFields(func(f bleveindex.Field) { f.Analyze() })
		out[i] = d
	}
	return out
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
		given := analysed(t, docs)
		want, _, err := (&zap.ZapPlugin{}).New(given)
		if err != nil {
			t.Fatal(err)
		}
		got, size, err := segmentMaker{&zap.ZapPlugin{}}.New(given)
		if err != nil {
			t.Fatal(err)
		}
		if size == 0 || got.Count() != uint64(n) {
			t.Errorf("%d articles: %d bytes, %d articles", n, size, got.Count())
		}
		if diff := gocmp.Diff(contents(t, want), contents(t, got)); diff != "" {
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
	if got := contents(t, s)["title"]; len(got) != 1 {
		t.Errorf("the title's terms are %v", got)
	}
}
