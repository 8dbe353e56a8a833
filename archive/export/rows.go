package export

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"regexp"
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

// NewPeopleWriter returns a writer of people, without their statements.
func NewPeopleWriter(f Format, w io.Writer) (RowWriter[archive.Person], error) {
	return newRowWriter(f, w, []string{"id", "name", "aliases", "articles", "first", "last"}, func(p archive.Person) []string {
		return []string{inert(string(p.ID)), inert(p.Name), inert(strings.Join(p.Aliases, "; ")), strconv.Itoa(p.Articles), moment(p.First), moment(p.Last)}
	})
}

// NewFigureWriter returns a writer of figures with the way back to their sentences.
func NewFigureWriter(f Format, w io.Writer) (RowWriter[archive.StatedFigure], error) {
	columns := []string{"indicator", "value", "value_to", "number", "number_to", "unit", "period", "kind", "direction", "bound", "term", "evidence",
		"article", "version", "title", "url", "outlet", "published", "captured", "digest"}
	return newRowWriter(f, w, columns, func(s archive.StatedFigure) []string {
		c := s.Citation
		var captured, digest, numberTo string
		if c.Capture != nil {
			captured, digest = moment(c.Capture.Time), string(c.Capture.Digest)
		}
		if s.NumberTo != nil {
			numberTo = number(*s.NumberTo)
		}
		return []string{inert(s.Indicator), printed(s.Value), printed(known(s.ValueTo)), number(s.Number), numberTo, inert(s.Unit), inert(known(s.Period)),
			string(s.Kind), known(s.Direction), known(s.Bound), inert(s.Term), inert(s.Figure.Text),
			inert(string(c.Article)), strconv.Itoa(c.Version), inert(c.Title), inert(c.URL), inert(string(c.Outlet)), date(c.Published), captured, digest}
	})
}

func newRowWriter[T any](f Format, out io.Writer, columns []string, row func(T) []string) (RowWriter[T], error) {
	switch f {
	case JSONL:
		enc := json.NewEncoder(out)
		enc.SetEscapeHTML(false)
		return jsonRows[T]{enc}, nil
	case CSV:
		w := csv.NewWriter(out)
		w.UseCRLF = true
		return csvRows[T]{w, row}, w.Write(columns)
	}
	return nil, fmt.Errorf("no format of tables is called %q; there are %v", f, RowFormats)
}

type jsonRows[T any] struct{ enc *json.Encoder }

func (w jsonRows[T]) Write(one T) error { return w.enc.Encode(one) }
func (w jsonRows[T]) Close() error      { return nil }

type csvRows[T any] struct {
	w   *csv.Writer
	row func(T) []string
}

func (w csvRows[T]) Write(one T) error { return w.w.Write(w.row(one)) }

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
