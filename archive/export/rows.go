package export

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"khobao/archive"
)

// RowWriter writes one thing after the other, as [Writer] does with articles.
type RowWriter[T any] interface {
	Write(T) error
	Close() error
}

// RowFormats are the formats of people and figures, which are no texts to cite.
var RowFormats = []Format{JSONL, CSV}

// peopleColumns are those of a CSV of people: a row for each tenure, and one for a person without any. Dates are as exact as they
// are known (2015, 2015-10, 2015-10-16); what "by" and the like in the precision say, they do not.
var peopleColumns = []string{"id", "name", "aliases", "articles", "first", "last", "office_id", "office", "acting", "organisation_id", "organisation", "province",
	"begin", "begin_precision", "begin_relation", "begin_reason", "begin_others", "begin_evidence", "begin_url",
	"end", "end_precision", "end_relation", "end_reason", "end_others", "end_evidence", "end_url", "terms", "named_first", "named_last", "sources", "died"}

// NewPeopleWriter returns a writer of people with their tenures: in JSON Lines a person a line, in CSV a tenure a row.
func NewPeopleWriter(f Format, w io.Writer) (RowWriter[archive.PersonTenures], error) {
	return newRowWriter(f, w, peopleColumns, func(p archive.PersonTenures) [][]string {
		person := []string{inert(string(p.ID)), inert(p.Name), inert(strings.Join(p.Aliases, "; ")), strconv.Itoa(p.Articles), moment(p.First), moment(p.Last)}
		died := deathDate(p.Deaths)
		if len(p.Tenures) == 0 {
			return [][]string{append(append(person, make([]string, len(peopleColumns)-len(person)-1)...), died)}
		}
		rows := make([][]string, len(p.Tenures))
		for i, t := range p.Tenures {
			rows[i] = append(slices.Concat(person, tenureCells(t)), died)
		}
		return rows
	})
}

func tenureCells(t archive.Tenure) []string {
	o := t.Office
	cells := []string{inert(string(o.ID)), inert(o.Name), strconv.FormatBool(t.Acting), inert(string(o.Organisation.ID)), inert(o.Organisation.Name), inert(o.Organisation.Province)}
	cells = append(cells, edgeCells(t.Begins)...)
	cells = append(cells, edgeCells(t.Ends)...)
	return append(cells, inert(strings.Join(t.Terms, "; ")), date(t.First), date(t.Last), strconv.Itoa(t.Sources()))
}

// edgeCells are the best supported edge, the dates of those that disagree with it, and its first source.
func edgeCells(edges []archive.Edge) []string {
	if len(edges) == 0 {
		return make([]string, 7)
	}
	e := edges[0]
	var others []string
	for _, o := range edges[1:] {
		others = append(others, o.String())
	}
	var c archive.Citation
	if len(e.Citations) > 0 {
		c = e.Citations[0]
	}
	return []string{e.String(), string(e.Precision), string(e.Relation), string(e.Reason), strings.Join(others, "; "), inert(c.Text), inert(c.URL)}
}

// NewFigureWriter returns a writer of figures with the way back to their sentences.
func NewFigureWriter(f Format, w io.Writer) (RowWriter[archive.StatedFigure], error) {
	columns := []string{"indicator", "value", "value_to", "number", "number_to", "unit", "period", "kind", "direction", "bound", "indicator_id", "organisation_id", "organisation", "term", "evidence",
		"article", "version", "title", "url", "outlet", "published", "captured", "digest"}
	return newRowWriter(f, w, columns, func(s archive.StatedFigure) [][]string {
		c := s.Citation
		var captured, digest, numberTo string
		if c.Capture != nil {
			captured, digest = moment(c.Capture.Time), string(c.Capture.Digest)
		}
		if s.NumberTo != nil {
			numberTo = number(*s.NumberTo)
		}
		return [][]string{{inert(s.Indicator), printed(s.Value), printed(known(s.ValueTo)), number(s.Number), numberTo, inert(s.Unit), inert(known(s.Period)),
			string(s.Kind), known(s.Direction), known(s.Bound), inert(s.IndicatorID), inert(string(s.OrganisationID)), inert(s.Organisation), inert(s.Term), inert(s.Figure.Text),
			inert(string(c.Article)), strconv.Itoa(c.Version), inert(c.Title), inert(c.URL), inert(string(c.Outlet)), date(c.Published), captured, digest}}
	})
}

func newRowWriter[T any](f Format, out io.Writer, columns []string, rows func(T) [][]string) (RowWriter[T], error) {
	switch f {
	case JSONL:
		enc := json.NewEncoder(out)
		enc.SetEscapeHTML(false)
		return jsonRows[T]{enc}, nil
	case CSV:
		w := csv.NewWriter(out)
		w.UseCRLF = true
		return csvRows[T]{w, rows}, w.Write(columns)
	}
	return nil, fmt.Errorf("no format of tables is called %q; there are %v", f, RowFormats)
}

type jsonRows[T any] struct{ enc *json.Encoder }

func (w jsonRows[T]) Write(one T) error { return w.enc.Encode(one) }
func (w jsonRows[T]) Close() error      { return nil }

type csvRows[T any] struct {
	w    *csv.Writer
	rows func(T) [][]string
}

func (w csvRows[T]) Write(one T) error {
	for _, row := range w.rows(one) {
		if err := w.w.Write(row); err != nil {
			return err
		}
	}
	return nil
}

func (w csvRows[T]) Close() error {
	w.w.Flush()
	return w.w.Error()
}

func number(n float64) string { return strconv.FormatFloat(n, 'f', -1, 64) }

var numeric = regexp.MustCompile(`^-[\d.,]+$`)

// printed is a number as its source prints it: a minus in front makes no formula of it.
func printed(s string) string {
	if numeric.MatchString(s) {
		return s
	}
	return inert(s)
}

func known(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

func moment(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.RFC3339)
}
