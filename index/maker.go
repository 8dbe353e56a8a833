package index

import (
	"fmt"
	"sync"

	"github.com/blevesearch/bleve/v2/index/scorch"
	bleveindex "github.com/blevesearch/bleve_index_api"
	segmentapi "github.com/blevesearch/scorch_segment_api/v2"
	"github.com/blevesearch/zapx/v17"
)

// segmentMaker makes the segments of new articles in Bleve's place: in its format (zap 17), which Bleve goes on to read and to
// merge. Its own maker can do all that Bleve's fields can and looks every term up three times for that; the fields of an
// article need a small part of it, and this maker needs a quarter of the time. Documents of other origin are left to Bleve's.
type segmentMaker struct{ *zap.ZapPlugin }

// makeSegments puts the maker in its place. Bleve knows its plugins by type and version, for the whole process.
var makeSegments = sync.OnceFunc(func() { scorch.RegisterSegmentPlugin(segmentMaker{&zap.ZapPlugin{}}, true) })

func (m segmentMaker) New(docs []bleveindex.Document) (segmentapi.Segment, uint64, error) {
	return m.NewUsing(docs, nil)
}

func (m segmentMaker) NewUsing(docs []bleveindex.Document, config map[string]any) (segmentapi.Segment, uint64, error) {
	b := borrowBuilder()
	defer b.giveBack()
	if !b.read(docs) {
		return m.ZapPlugin.NewUsing(docs, config)
	}
	mem, err := b.build()
	if err != nil {
		return nil, 0, fmt.Errorf("make a segment: %w", err)
	}
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
