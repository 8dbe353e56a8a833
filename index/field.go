package index

import bleveindex "github.com/blevesearch/bleve_index_api"

// field is a Bleve field whose terms were worked out before Bleve sees it: words and pairs come of one reading of the text,
// which Bleve's own fields, each analysing for itself, cannot do. A field has terms, each once, or a stored value, never both.
type field struct {
	name  string
	terms []fieldTerm
	value []byte
	bare  bool // only which articles have a term is kept, no occurrences
}

type fieldTerm struct {
	term string
	occurrences
}

func (f *field) Name() string             { return f.name }
func (f *field) Value() []byte            { return f.value }
func (f *field) ArrayPositions() []uint64 { return nil }
func (f *field) EncodedFieldType() byte   { return 't' }
func (f *field) Analyze()                 {}

func (f *field) NumPlainTextBytes() uint64 { return uint64(len(f.value)) }

// AnalyzedTokenFrequencies gives the terms as Bleve's own makers of segments take them; ours does without.
func (f *field) AnalyzedTokenFrequencies() bleveindex.TokenFrequencies {
	freqs := make(bleveindex.TokenFrequencies, len(f.terms))
	for _, t := range f.terms {
		tf := &bleveindex.TokenFreq{Term: []byte(t.term)}
		tf.SetFrequency(int(t.occurrences))
		freqs[t.term] = tf
	}
	return freqs
}

// AnalyzedLength is written beside every posting. Lengths have a column of their own, so it is the smallest number that
// zap takes for a length at all: it reads a zero as "no posting".
func (f *field) AnalyzedLength() int { return 1 }

func (f *field) Options() bleveindex.FieldIndexingOptions {
	switch {
	case f.terms == nil:
		return bleveindex.StoreField
	case f.bare:
		return bleveindex.IndexField | bleveindex.SkipFreqNorm
	}
	return bleveindex.IndexField
}

// Size estimates the memory that the field takes; Bleve's merge planner wants it.
func (f *field) Size() int { return len(f.value) + 40*len(f.terms) }
