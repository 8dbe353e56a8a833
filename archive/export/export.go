// Package export writes what the archive holds in the forms that other programs read: articles as JSON Lines, CSV or citations, people as
// Popolo JSON, rows of people and figures as JSON Lines or CSV.
//
// A writer takes one article after the other and keeps none, so that an export is complete at any size. All text is UTF-8; dates are as
// exact as they are known (2015, 2015-10, 2015-10-16), and hours have their zone.
package export

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"khobao/archive"
)

// Writer writes articles in one format. Close writes what the format wants at its end; it does not close what lies below.
type Writer interface {
	Write(archive.Article) error
	Close() error
}

// Format is the name of a format, as users type it.
type Format string

const (
	JSONL Format = "jsonl" // the article as JSON, one a line: whatever import takes
	CSV   Format = "csv"   // RFC 4180 in UTF-8 with a header: one row an article, for a spreadsheet

	RIS    Format = "ris"    // citations for reference managers
	BibTeX Format = "bibtex" // citations for TeX
	CSL    Format = "csl"    // citations as CSL-JSON
)

// Formats are all of them, in the order in which they are offered.
var Formats = []Format{JSONL, CSV, RIS, BibTeX, CSL}

// BOM may stand at the beginning of a CSV: without it Excel does not take UTF-8 for what it is.
const BOM = "\ufeff"

// ContentType returns the media type of a format.
func (f Format) ContentType() string {
	switch f {
	case CSV:
		return "text/csv; charset=utf-8"
	case RIS:
		return "application/x-research-info-systems; charset=utf-8"
	case BibTeX:
		return "application/x-bibtex; charset=utf-8"
	case CSL:
		return "application/vnd.citationstyles.csl+json"
	}
	return "application/jsonl; charset=utf-8"
}

// Extension returns the end of a file's name, without the dot.
func (f Format) Extension() string {
	switch f {
	case BibTeX:
		return "bib"
	case CSL:
		return "json"
	}
	return string(f)
}

// NewWriter returns a writer of the format.
func NewWriter(f Format, w io.Writer, names Names) (Writer, error) {
	switch f {
	case JSONL:
		enc := json.NewEncoder(w)
		enc.SetEscapeHTML(false)
		return jsonlWriter{enc}, nil
	case CSV:
		return newCSVWriter(w)
	case RIS:
		return risWriter{w, names}, nil
	case BibTeX:
		return bibtexWriter{w, names}, nil
	case CSL:
		return &cslWriter{w: w, names: names}, nil
	}
	return nil, fmt.Errorf("no export format is called %q; there are %v", f, Formats)
}

// batch is how many articles Each reads at a time: a few hundred kB of text.
const batch = 100

// Each writes the articles that ids name, in their order, and returns how many it wrote. Read gives articles, leaving out
// those that are gone meanwhile. It does not close w.
func Each(ctx context.Context, w Writer, ids []archive.ArticleID, read func(context.Context, []archive.ArticleID) ([]archive.Article, error)) (n int, err error) {
	for part := range slices.Chunk(ids, batch) {
		articles, err := read(ctx, part)
		if err != nil {
			return n, fmt.Errorf("after %d of %d articles: %w", n, len(ids), err)
		}
		place := make(map[archive.ArticleID]int, len(part))
		for i, id := range part {
			place[id] = i
		}
		slices.SortStableFunc(articles, func(a, b archive.Article) int { return place[a.ID] - place[b.ID] })
		for _, a := range articles {
			if err := w.Write(a); err != nil {
				return n, fmt.Errorf("after %d of %d articles: %w", n, len(ids), err)
			}
			n++
		}
	}
	return n, nil
}

type jsonlWriter struct{ enc *json.Encoder }

func (w jsonlWriter) Write(a archive.Article) error { return w.enc.Encode(a) }
func (w jsonlWriter) Close() error                  { return nil }

type csvWriter struct{ w *csv.Writer }

// columns are the CSV's, named like the JSON's fields. Lists are joined by "; ".
var columns = []string{"id", "url", "outlet", "title", "published", "updated", "author", "lead", "body", "captions", "language", "people", "terms", "figures", "captured", "digest"}

func newCSVWriter(out io.Writer) (Writer, error) {
	w := csv.NewWriter(out)
	w.UseCRLF = true
	if err := w.Write(columns); err != nil {
		return nil, err
	}
	return csvWriter{w}, nil
}

func (w csvWriter) Write(a archive.Article) error {
	var captured, digest string
	if a.Capture != nil {
		captured, digest = archive.NewDate(a.Capture.Time).String(), string(a.Capture.Digest)
	}
	return w.w.Write([]string{
		inert(string(a.ID)), inert(a.URL), inert(string(a.Outlet)), inert(a.Title), date(a.Published), date(a.Updated), inert(a.Author),
		inert(a.Lead), inert(a.Body), inert(strings.Join(a.Captions, "; ")), a.Language, inert(people(a.People)), inert(terms(a.Terms)),
		strconv.Itoa(len(a.Figures)), captured, digest,
	})
}

func (w csvWriter) Close() error {
	w.w.Flush()
	return w.w.Error()
}

// inert makes a text that a spreadsheet would run as a formula into plain text. Numbers never pass here.
func inert(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r", rune(s[0])) {
		return "'" + s
	}
	return s
}

func date(d *archive.Date) string {
	if d == nil {
		return ""
	}
	return d.String()
}

func people(mentions []archive.Mention) string {
	parts := make([]string, len(mentions))
	for i, m := range mentions {
		var offices []string
		for _, c := range m.Offices {
			offices = append(offices, archive.OfficeLabel(c.Office, c.Organisation)+" ("+string(c.Relation)+")")
		}
		parts[i] = m.Name
		if len(offices) > 0 {
			parts[i] += ": " + strings.Join(offices, ", ")
		}
	}
	return strings.Join(parts, "; ")
}

func terms(all []archive.Term) string {
	parts := make([]string, len(all))
	for i, t := range all {
		parts[i] = t.String()
	}
	return strings.Join(parts, "; ")
}
