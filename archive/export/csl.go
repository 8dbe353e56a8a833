package export

import (
	"encoding/json"
	"io"

	"khobao/archive"
)

// cslWriter writes CSL-JSON: one array, an item a line.
type cslWriter struct {
	w     io.Writer
	names Names
	begun bool
}

type cslItem struct {
	ID        string    `json:"id"`
	Type      string    `json:"type"`
	Title     string    `json:"title"`
	Author    []cslName `json:"author,omitempty"`
	Container string    `json:"container-title,omitempty"`
	Issued    *cslDate  `json:"issued,omitempty"`
	Accessed  *cslDate  `json:"accessed,omitempty"` // when the page was captured
	Language  string    `json:"language,omitempty"`
	Abstract  string    `json:"abstract,omitempty"`
	URL       string    `json:"URL,omitempty"`
	Archive   string    `json:"archive"`
	Location  string    `json:"archive_location,omitempty"`
	Note      string    `json:"note"`
}

type cslName struct {
	Literal string `json:"literal"`
}

type cslDate struct {
	Parts [1][3]int `json:"date-parts"`
}

func newCSLDate(d *archive.Date) *cslDate {
	if d == nil {
		return nil
	}
	return &cslDate{Parts: [1][3]int{{d.Year(), int(d.Month()), d.Day()}}}
}

func (w *cslWriter) Write(a archive.Article) error {
	r := newReference(a, w.names)
	item := cslItem{
		ID: r.key, Type: "article-newspaper", Title: r.title, Container: r.outlet, Issued: newCSLDate(r.published), Accessed: newCSLDate(r.captured),
		Language: r.language, Abstract: r.lead, URL: r.original, Archive: "Kho Báo", Location: r.kept, Note: r.note,
	}
	for _, name := range r.authors {
		item.Author = append(item.Author, cslName{name})
	}
	b, err := json.Marshal(item)
	if err != nil {
		return err
	}
	before := ",\n"
	if !w.begun {
		before, w.begun = "[\n", true
	}
	_, err = io.WriteString(w.w, before+string(b))
	return err
}

func (w *cslWriter) Close() error {
	end := "\n]\n"
	if !w.begun {
		end = "[]\n"
	}
	_, err := io.WriteString(w.w, end)
	return err
}
