package index

import (
	"fmt"
	"sync"

	"github.com/blevesearch/bleve/v2/index/scorch"
	bleveindex "github.com/blevesearch/bleve_index_api"
	segmentapi "github.com/blevesearch/scorch_segment_api/v2"
	"github.com/blevesearch/zapx/v17"
)

// draft is what Bleve is told of an article: its identifier. The builder that made it has all else.
type draft struct {
	id string
	by *segmentBuilder
}

func (d *draft) ID() string                                      { return d.id }
func (d *draft) Size() int                                       { return len(d.id) }
func (d *draft) VisitFields(bleveindex.FieldVisitor)             {}
func (d *draft) VisitComposite(bleveindex.CompositeFieldVisitor) {}
func (d *draft) HasComposite() bool                              { return false }
func (d *draft) NumPlainTextBytes() uint64                       { return 0 }
func (d *draft) AddIDField()                                     {}
func (d *draft) StoredFieldsBytes() uint64                       { return 0 }
func (d *draft) Indexed() bool                                   { return true }

// builderOf returns the builder of which the documents are all drafts, in any order; nil where they are anything else.
func builderOf(docs []bleveindex.Document) *segmentBuilder {
	var by *segmentBuilder
	for _, doc := range docs {
		d, ok := doc.(*draft)
		if !ok || by != nil && d.by != by {
			return nil
		}
		by = d.by
	}
	if by == nil || len(by.drafts) != len(docs) {
		return nil
	}
	return by
}

// segmentMaker makes the segments of new articles in Bleve's place: in its format (zap 17), which Bleve goes on to read and to
// merge. Its own maker can do all that Bleve's fields can and looks every term up three times for that; the fields of an
// article need a small part of it, and a builder has worked them out already. Documents of other origin are left to Bleve's.
type segmentMaker struct{ *zap.ZapPlugin }

// makeSegments puts the maker in its place. Bleve knows its plugins by type and version, for the whole process.
var makeSegments = sync.OnceFunc(func() { scorch.RegisterSegmentPlugin(segmentMaker{&zap.ZapPlugin{}}, true) })

func (m segmentMaker) New(docs []bleveindex.Document) (segmentapi.Segment, uint64, error) {
	return m.NewUsing(docs, nil)
}

func (m segmentMaker) NewUsing(docs []bleveindex.Document, config map[string]any) (segmentapi.Segment, uint64, error) {
	b := builderOf(docs)
	if b == nil {
		return m.ZapPlugin.NewUsing(docs, config)
	}
	mem := b.out
	stats, ok := config[segmentapi.StatsKey].(*segmentapi.Stats)
	if !ok || stats == nil {
		stats = new(segmentapi.Stats)
	}
	s, err := zap.InitSegmentBase(mem.bytes, mem.sum(), zap.DefaultChunkMode, uint64(len(docs)), mem.stored, mem.sections, config, stats)
	if err != nil {
		return nil, 0, fmt.Errorf("make a segment: %w", err)
	}
	return s, uint64(len(mem.bytes)), nil
}
