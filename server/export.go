package server

import (
	"bufio"
	"cmp"
	"context"
	"errors"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humagin"
	"github.com/gin-gonic/gin"

	"khobao/archive"
	"khobao/archive/authority"
	"khobao/archive/export"
	"khobao/web"
)

// exportPath is where everything that matches is given out. What lies below it takes as long as it takes.
const exportPath = apiPath + "/export/"

// ExportStore reads people and figures one after the other, without end, until the function fails.
type ExportStore interface {
	EachPerson(context.Context, archive.PeopleFilter, func(archive.Person) error) error
	DeathStatements(context.Context) ([]archive.Statement, error)
	EachFigure(context.Context, archive.FigureFilter, func(archive.StatedFigure) error) error
}

// Headers of an export. The total is known before the body; the count, a trailer, says how many were written, which are fewer
// where something was taken out of the archive meanwhile. An export that breaks off ends its connection unfinished, so that
// nobody takes a part for the whole.
const (
	totalHeader = "X-Total-Count"
	countHeader = "X-Exported-Count"
)

// download is an export that can begin: whatever may be wrong with the question has been said.
type download struct {
	name   string
	format format
	bom    bool
	total  int
	write  func(context.Context, io.Writer) (int, error)
}

// format is that of an export: its media type, and the end of its file's name.
type format interface {
	ContentType() string
	Extension() string
}

// exports adds the operations that give out everything that matches.
func (s *server) exports(api huma.API) {
	addExport(s, api, "articles", "Export all articles that a search finds", export.Formats, s.exportArticles)
	addExport(s, api, "people", "Export people by given name, with what they held", export.RowFormats, s.exportPeople)
	addExport(s, api, "figures", "Export figures with their sentences", export.RowFormats, s.exportFigures)
	addExport(s, api, "popolo", "Export people, what they held, and the offices and bodies, as Popolo", []popoloFormat{{}}, s.exportPopolo)
	if s.Captures != nil {
		addExport(s, api, "warc", "Export captures as a WARC file, compressed record by record", []captureFormat{"warc"}, s.exportCaptures("warc"))
		addExport(s, api, "wacz", "Export captures as WACZ, with an index and the list of pages", []captureFormat{"wacz"}, s.exportCaptures("wacz"))
	}
}

func addExport[In any, F format](s *server, api huma.API, what, summary string, formats []F, begin func(context.Context, *In) (*download, error)) {
	content := map[string]*huma.MediaType{}
	for _, f := range formats {
		media, _, _ := strings.Cut(f.ContentType(), ";")
		content[media] = &huma.MediaType{Schema: &huma.Schema{Type: huma.TypeString}}
		switch format(f) {
		case export.CSL:
			content[media].Schema = &huma.Schema{Type: huma.TypeArray, Items: &huma.Schema{Type: huma.TypeObject}}
		case popoloFormat{}:
			content[media].Schema = &huma.Schema{Type: huma.TypeObject, Description: "persons, memberships, posts and organizations as popoloproject.com has them"}
		}
	}
	number := &huma.Param{Schema: &huma.Schema{Type: huma.TypeInteger}, Description: "How many follow in all"}
	huma.Register(api, huma.Operation{
		OperationID: "export-" + what, Method: http.MethodGet, Path: exportPath + what, Summary: summary,
		Description: "Streamed and complete at any size. " + totalHeader + " tells how many follow, the trailer " + countHeader +
			" how many were written; an export that fails midway ends the connection without its end.",
		Errors: failures, Security: readerSecurity,
		Responses: map[string]*huma.Response{"default": anyFailure, "200": {Description: "OK", Content: content, Headers: map[string]*huma.Param{totalHeader: number}}},
	}, func(ctx context.Context, in *In) (*huma.StreamResponse, error) {
		d, err := begin(ctx, in)
		if err != nil {
			return nil, s.apiError(ctx, err)
		}
		return &huma.StreamResponse{Body: func(h huma.Context) { s.send(humagin.Unwrap(h), d) }}, nil
	})
}

// send writes an export to whoever asked. One who takes nothing for a minute is given up.
func (s *server) send(c *gin.Context, d *download) {
	h := c.Writer.Header()
	h.Set("Content-Type", d.format.ContentType())
	h.Set("Content-Disposition", `attachment; filename="khobao-`+d.name+"."+d.format.Extension()+`"`)
	h.Set("Cache-Control", "no-store")
	h.Set(totalHeader, strconv.Itoa(d.total))
	if c.Request.Method == http.MethodHead {
		return // the total is what was asked for
	}
	h.Set("Trailer", countHeader)
	ctx := c.Request.Context()
	w := bufio.NewWriterSize(&patient{Writer: c.Writer, control: http.NewResponseController(c.Writer)}, 32<<10)
	if d.bom && d.format == format(export.CSV) {
		_, _ = w.WriteString(export.BOM) // a bufio.Writer repeats its error at Flush
	}
	n, err := d.write(ctx, w)
	if err == nil {
		err = w.Flush()
	}
	switch {
	case err == nil:
		h.Set(countHeader, strconv.Itoa(n))
	case !c.Writer.Written():
		h.Del("Content-Type") // gin keeps one that is set
		h.Del("Content-Disposition")
		h.Del(totalHeader)
		h.Del("Trailer")
		s.fail(c, err)
	default:
		if ctx.Err() == nil {
			s.Log.ErrorContext(ctx, "export broke off", "error", err, "written", n, "total", d.total, "request", requestName(ctx))
		}
		panic(http.ErrAbortHandler) // net/http ends the connection without the body's end
	}
}

// patient gives each write a minute.
type patient struct {
	io.Writer
	control *http.ResponseController
}

func (p *patient) Write(b []byte) (int, error) {
	if err := p.control.SetWriteDeadline(time.Now().Add(time.Minute)); err != nil && !errors.Is(err, http.ErrNotSupported) {
		return 0, err
	}
	return p.Writer.Write(b)
}

type exportInput struct {
	Filter
	Format string `query:"format" enum:"jsonl,csv,ris,bibtex,csl" default:"jsonl"`
	BOM    bool   `query:"bom" doc:"Begin a CSV with a byte order mark, for Excel"`
}

// exportArticles finds what matches before the first byte; the articles themselves are read as they are written.
func (s *server) exportArticles(ctx context.Context, in *exportInput) (*download, error) {
	r, err := in.request()
	if err != nil {
		return nil, err
	}
	found, err := s.Search.Rank(ctx, r, -1)
	if err != nil {
		return nil, err
	}
	ids := make([]archive.ArticleID, len(found))
	for i, f := range found {
		ids[i] = f.ID
	}
	format := export.Format(in.Format)
	return &download{name: "articles", format: format, bom: in.BOM, total: len(ids), write: func(ctx context.Context, w io.Writer) (int, error) {
		names, err := s.names(ctx)
		if err != nil {
			return 0, err
		}
		out, err := export.NewWriter(format, w, names)
		if err != nil {
			return 0, err
		}
		n, err := export.Each(ctx, out, ids, s.Store.Articles)
		return n, errors.Join(err, out.Close())
	}}, nil
}

// names says how citations name outlets and versions here.
func (s *server) names(ctx context.Context) (export.Names, error) {
	_, outlets, err := s.lookAround(ctx)
	base := baseOf(ctx)
	return export.Names{
		Outlet:  func(id archive.OutletID) string { return cmp.Or(outlets[id], string(id)) },
		Address: func(a archive.Article) string { return base + web.VersionPath(a.ID, a.Number) },
	}, err
}

type peopleExportInput struct {
	Q      string `query:"q" maxLength:"200" doc:"A part of the name, with or without marks"`
	Format string `query:"format" enum:"jsonl,csv" default:"jsonl"`
	BOM    bool   `query:"bom" doc:"Begin a CSV with a byte order mark, for Excel"`
}

func (s *server) exportPeople(ctx context.Context, in *peopleExportInput) (*download, error) {
	filter := archive.PeopleFilter{Query: in.Q, Listing: archive.Listing{Page: 1, Size: 1}}
	_, total, err := s.Store.People(ctx, filter)
	format := export.Format(in.Format)
	return &download{name: "people", format: format, bom: in.BOM, total: total, write: func(ctx context.Context, w io.Writer) (int, error) {
		on, err := s.lastDay(ctx)
		if err != nil {
			return 0, err
		}
		out, err := export.NewPeopleWriter(format, w)
		return writeRows(out, err, func(f func(archive.PersonTenures) error) error {
			return authority.EachTenures(ctx, s.Store, filter, on, f)
		})
	}}, err
}

type figuresExportInput struct {
	FigureFilter
	Format string `query:"format" enum:"jsonl,csv" default:"jsonl"`
	BOM    bool   `query:"bom" doc:"Begin a CSV with a byte order mark, for Excel"`
}

func (s *server) exportFigures(ctx context.Context, in *figuresExportInput) (*download, error) {
	filter := in.filter(archive.Listing{Page: 1, Size: 1})
	_, total, err := s.Store.Figures(ctx, filter)
	format := export.Format(in.Format)
	return &download{name: "figures", format: format, bom: in.BOM, total: total, write: func(ctx context.Context, w io.Writer) (int, error) {
		out, err := export.NewFigureWriter(format, w)
		return writeRows(out, err, func(f func(archive.StatedFigure) error) error { return s.Store.EachFigure(ctx, filter, f) })
	}}, err
}

// writeRows writes what each yields and returns how many that were.
func writeRows[T any](out export.RowWriter[T], err error, each func(func(T) error) error) (n int, _ error) {
	if err != nil {
		return 0, err
	}
	err = each(func(one T) error {
		n++
		return out.Write(one)
	})
	return n, errors.Join(err, out.Close())
}

type popoloFormat struct{}

func (popoloFormat) ContentType() string { return "application/json" }
func (popoloFormat) Extension() string   { return "json" }

type popoloInput struct {
	Q string `query:"q" maxLength:"200" doc:"A part of the name, with or without marks"`
}

// exportPopolo counts persons. It goes through them twice: Popolo has everybody before the first office.
func (s *server) exportPopolo(ctx context.Context, in *popoloInput) (*download, error) {
	filter := archive.PeopleFilter{Query: in.Q, Listing: archive.Listing{Page: 1, Size: 1}}
	_, total, err := s.Store.People(ctx, filter)
	return &download{name: "popolo", format: popoloFormat{}, total: total, write: func(ctx context.Context, w io.Writer) (n int, err error) {
		out := export.NewPopoloWriter(w, baseOf(ctx))
		out.Ended = authority.Dissolved
		deaths, failed := authority.AllDeaths(ctx, s.Store)
		on, err := s.lastDay(ctx)
		if err := errors.Join(failed, err); err != nil {
			return 0, err
		}
		if err := s.Store.EachPerson(ctx, filter, func(p archive.Person) error { n++; return out.Person(p, deaths[p.ID]) }); err != nil {
			return n, err
		}
		err = authority.EachTenures(ctx, s.Store, filter, on, func(p archive.PersonTenures) error { return out.Tenures(p.Tenures) })
		return n, errors.Join(err, out.Close())
	}}, err
}

// Captures writes what was captured, for others to keep and to replay.
type Captures interface {
	CountCaptures(context.Context, archive.CaptureFilter) (int, error)
	WriteCaptures(ctx context.Context, format string, filter archive.CaptureFilter, w io.Writer) (int, error) // "warc" or "wacz"
}

type captureFormat string

func (f captureFormat) ContentType() string {
	if f == "wacz" {
		return "application/wacz"
	}
	return "application/warc"
}

func (f captureFormat) Extension() string {
	if f == "wacz" {
		return "wacz"
	}
	return "warc.gz"
}

type capturesInput struct {
	Outlet archive.OutletID `query:"outlet" maxLength:"200" doc:"Only of this outlet"`
	From   string           `query:"from" maxLength:"10" doc:"Taken in this year or month or on this day, or later"`
	To     string           `query:"to" maxLength:"10" doc:"Taken in this year or month or on this day, or earlier"`
}

func (s *server) exportCaptures(f captureFormat) func(context.Context, *capturesInput) (*download, error) {
	return func(ctx context.Context, in *capturesInput) (*download, error) {
		filter := archive.CaptureFilter{Outlet: in.Outlet}
		var err error
		if filter.From, _, err = span("from", in.From); err != nil {
			return nil, err
		}
		if _, filter.To, err = span("to", in.To); err != nil {
			return nil, err
		}
		total, err := s.Captures.CountCaptures(ctx, filter)
		return &download{name: "captures", format: f, total: total, write: func(ctx context.Context, w io.Writer) (int, error) {
			return s.Captures.WriteCaptures(ctx, string(f), filter, w)
		}}, err
	}
}

// span returns the beginning and the end of a year, a month or a day in Vietnam; zero times for "".
func span(name, text string) (from, to time.Time, err error) {
	period, err := web.ParsePeriod(text)
	if err != nil || period == "" {
		if err != nil {
			err = badRequest("%s: %v", name, err)
		}
		return from, to, err
	}
	p, err := archive.ParsePartialDate(period)
	if err != nil {
		return from, to, badRequest("%s: %v", name, err)
	}
	y, m, d := p.Date.Date()
	from = time.Date(y, m, d, 0, 0, 0, 0, archive.Hanoi)
	switch p.Precision {
	case archive.InYear:
		return from, from.AddDate(1, 0, 0), nil
	case archive.InMonth:
		return from, from.AddDate(0, 1, 0), nil
	}
	return from, from.AddDate(0, 0, 1), nil
}
