package server

import (
	"cmp"
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/gin-gonic/gin"

	"khobao/archive"
	"khobao/archive/authority"
	"khobao/index"
	"khobao/vietnamese"
	"khobao/web"
)

const (
	congressSize = 20   // congresses on a term's page
	maxBodies    = 2000 // bodies of a term that are put in order
	maxCounted   = 3000 // figures of a term that are compared for one page
	bodySize     = 300  // bodies that the explorer offers
	drawnFigures = 500  // figures that a chart without a body is made of
	termQuotes   = 10   // statements on a term's page
	toldSize     = 40   // ways in which articles tell the years of numbered terms
)

// termPage shows a term that some article names or some statement is about.
func (s *server) termPage(c *gin.Context) (web.Page, error) {
	ctx, term := c.Request.Context(), c.Param("id")
	number, err := pageNumber(c, congressSize)
	if err != nil {
		return nil, err
	}
	page := &web.TermPage{Term: term}
	filter := archive.StatementFilter{Term: term, Listing: archive.Listing{Page: 1, Size: termQuotes}}
	if page.Statements, page.Total, err = s.Store.Statements(ctx, filter); err != nil {
		return nil, err
	}
	result, err := s.Search.Search(ctx, index.Request{Term: []string{term}, Sort: web.Newest, Page: 1, Size: termHits})
	if err != nil {
		return nil, err
	}
	if page.Total == 0 && result.Total == 0 {
		return nil, archive.ErrNotFound
	}
	page.Articles = result.Total
	if page.Told, err = s.Store.ToldTerms(ctx, term, toldSize); err != nil {
		return nil, err
	}
	if page.Hits, err = s.hits(ctx, result.Hits); err != nil {
		return nil, err
	}
	var bodies []archive.BodyFigures
	if bodies, page.Bodies, err = s.Store.BodiesWithFigures(ctx, term, "", archive.Listing{Page: 1, Size: maxBodies}); err != nil {
		return nil, err
	}
	if err := s.fillCongresses(ctx, page, bodies, number); err != nil {
		return nil, err
	}
	page.Pager = pager(c, number, congressSize, page.Bodies, "#congresses")
	if page.Frame, err = s.frame(c, web.TermsSection); err != nil {
		return nil, err
	}
	return page, s.quote(ctx, &page.Frame, page.Statements, nil)
}

// fillCongresses counts for each body what came of its targets, and shows a page of them. Their figures are read together: a question
// for each body would take longer than comparing them. Where there are too many, those on the page alone are counted.
func (s *server) fillCongresses(ctx context.Context, page *web.TermPage, bodies []archive.BodyFigures, number int) error {
	figuresOf := 0
	for _, b := range bodies {
		figuresOf += b.Count
	}
	authority.SortBodies(bodies)
	shown := slice(bodies, number, congressSize)
	if figuresOf > maxCounted {
		bodies = shown
	}
	page.Counted = len(bodies)
	ids := make([]archive.OrganisationID, len(bodies))
	for i, b := range bodies {
		ids[i] = b.Organisation.ID
	}
	figures, err := s.Store.CongressFigures(ctx, page.Term, ids...)
	if err != nil {
		return err
	}
	rows := authority.CompareBodies(figures)
	for _, b := range bodies {
		congress := web.Congress{Body: b.Organisation}
		congress.Score.Add(rows[b.Organisation.ID], page.Term)
		if slices.Contains(shown, b) {
			page.Congresses = append(page.Congresses, congress)
		}
		page.Score = page.Score.Plus(congress.Score)
	}
	return nil
}

func (s *server) figuresPage(c *gin.Context) (web.Page, error) {
	ctx := c.Request.Context()
	filter, err := figureFilter(c)
	if err != nil {
		return nil, err
	}
	page := &web.FiguresPage{Filter: filter}
	if page.Frame, err = s.frame(c, web.FiguresSection); err != nil {
		return nil, err
	}
	if page.Bodies, err = s.bodiesOffered(ctx); err != nil {
		return nil, err
	}
	body, err := s.body(ctx, filter.Organisation)
	if err != nil {
		return nil, err
	}
	if body != nil {
		page.Body = body
		return page, s.fillPromises(ctx, page, c.Query("against"), c.Query("draw"))
	}
	return page, s.fillFigures(c, page)
}

// body returns the organisation with an identifier; nil where there is none: then they are words.
func (s *server) body(ctx context.Context, id string) (*archive.Organisation, error) {
	if id == "" || strings.ContainsRune(id, ' ') {
		return nil, nil
	}
	body, err := s.Store.Organisation(ctx, archive.OrganisationID(id))
	if errors.Is(err, archive.ErrNotFound) {
		return nil, nil
	}
	return &body, err
}

// fillPromises sets the targets of two terms beside their results. Without a term it is the last one that has results, and
// the one before.
func (s *server) fillPromises(ctx context.Context, page *web.FiguresPage, against, draw string) error {
	figures, err := s.Store.CongressFigures(ctx, "", page.Body.ID)
	if err != nil {
		return err
	}
	rows := withWords(authority.Compare(figures), page.Filter.Indicator)
	reached := map[string]bool{} // terms: whether any result is known
	for _, row := range rows {
		for _, o := range row.Terms {
			reached[o.Term] = reached[o.Term] || len(o.Results) > 0 && len(o.Targets) > 0
			if !slices.Contains(page.Terms, o.Term) {
				page.Terms = append(page.Terms, o.Term)
			}
		}
	}
	slices.Sort(page.Terms)
	slices.Reverse(page.Terms)
	page.Compared = compared(page.Terms, reached, page.Filter.Term, against)
	for _, row := range rows {
		if slices.ContainsFunc(row.Terms, func(o archive.TermOutcome) bool { return slices.Contains(page.Compared, o.Term) }) {
			page.Rows = append(page.Rows, row)
		}
	}
	page.Score.Add(page.Rows, page.Newest())
	drawn := slices.IndexFunc(page.Rows, func(r archive.Promise) bool { return web.DrawKey(r.IndicatorID, r.Unit) == draw })
	if len(page.Rows) > 0 {
		row := page.Rows[max(drawn, 0)]
		chart := web.PromiseChart(row)
		chart.CSV = page.DrawnCSVPath(web.DrawKey(row.IndicatorID, row.Unit))
		page.Chart = &chart
	}
	return nil
}

// compared chooses the terms to compare, oldest first.
func compared(terms []string, reached map[string]bool, term, against string) []string {
	if !slices.Contains(terms, term) {
		term = ""
		for _, t := range terms {
			if term == "" && reached[t] {
				term = t
			}
		}
	}
	if term == "" && len(terms) > 0 {
		term = terms[0]
	}
	at := slices.Index(terms, term)
	if !slices.Contains(terms, against) || against == term {
		against = ""
		if at >= 0 && at+1 < len(terms) {
			against = terms[at+1]
		}
	}
	all := slices.DeleteFunc([]string{against, term}, func(t string) bool { return t == "" })
	slices.Sort(all)
	return all
}

// withWords returns the rows whose indicator has the words.
func withWords(rows []archive.Promise, words string) []archive.Promise {
	if words == "" {
		return rows
	}
	words = vietnamese.Fold(words)
	return slices.DeleteFunc(rows, func(p archive.Promise) bool { return !strings.Contains(vietnamese.Fold(p.Indicator), words) })
}

// fillFigures lists what the filter lets through, and draws the best known series of the indicator that was typed.
func (s *server) fillFigures(c *gin.Context, page *web.FiguresPage) (err error) {
	ctx := c.Request.Context()
	if page.Figures, page.Total, err = s.Store.Figures(ctx, page.Filter); err != nil {
		return err
	}
	page.Pager = pager(c, page.Filter.Page, figureSize, page.Total, "")
	if page.Filter.Organisation != "" {
		if page.Matches, _, err = s.Store.BodiesWithFigures(ctx, "", page.Filter.Organisation, archive.Listing{Page: 1, Size: bodySize}); err != nil {
			return err
		}
	}
	if page.Total == 0 && page.Filter.Narrow() {
		return s.meantFigures(ctx, page)
	}
	series, err := s.drawn(ctx, page.Filter)
	if series != nil {
		chart := web.SeriesChart(*series, series.Organisation == "")
		chart.CSV = page.DrawnCSVPath("")
		page.Chart = &chart
	}
	return err
}

// meantFigures looks for a spelling of what was typed under which there are figures.
func (s *server) meantFigures(ctx context.Context, page *web.FiguresPage) error {
	meant := page.Filter
	for _, words := range []*string{&meant.Indicator, &meant.Organisation} {
		better, err := s.spelled(ctx, *words)
		if err != nil {
			return err
		}
		*words = cmp.Or(better, *words)
	}
	if meant == page.Filter {
		return nil
	}
	_, n, err := s.Store.Figures(ctx, meant)
	if n > 0 {
		page.Meant = &meant
	}
	return err
}

// drawn is the best known series of the indicator that was typed, among what the filter lets through; nil where there is none.
func (s *server) drawn(ctx context.Context, filter archive.FigureFilter) (*archive.Series, error) {
	if filter.Indicator == "" {
		return nil, nil
	}
	filter.Listing = archive.Listing{Page: 1, Size: drawnFigures}
	figures, _, err := s.Store.Figures(ctx, filter)
	if err != nil {
		return nil, err
	}
	for _, series := range authority.SeriesOf(figures) {
		if web.SeriesChart(series, false).Drawn() > 1 {
			return &series, nil
		}
	}
	return nil, nil
}

func figureFilter(c *gin.Context) (archive.FigureFilter, error) {
	f := archive.FigureFilter{Indicator: c.Query("indicator"), Organisation: c.Query("organisation"), Term: c.Query("term"), Kind: archive.FigureKind(c.Query("kind"))}
	f.Size = figureSize
	if len(f.Indicator)+len(f.Organisation)+len(f.Term) > 3*maxName {
		return f, badRequest("the filter is longer than %d bytes", 3*maxName)
	}
	switch f.Kind {
	case "", archive.Result, archive.Target, archive.Count, archive.OtherKind:
	default:
		return f, badRequest("kind is one of result, target, count and other")
	}
	var err error
	f.Page, err = pageNumber(c, figureSize)
	return f, err
}

// promisesCSV is a body's comparison as a table, or the row of it that is drawn, through all terms; without a body, the series of
// the indicator that was typed. There is a line for each number.
func (s *server) promisesCSV(c *gin.Context) {
	ctx := c.Request.Context()
	filter, err := figureFilter(c)
	if err != nil {
		s.fail(c, err)
		return
	}
	body, err := s.body(ctx, filter.Organisation)
	if err != nil {
		s.fail(c, err)
		return
	}
	if body == nil {
		series, err := s.drawn(ctx, filter)
		if err == nil && series == nil {
			err = archive.ErrNotFound
		}
		if err != nil {
			s.fail(c, err)
			return
		}
		writeSeries(c, series.IndicatorID, []archive.Series{*series})
		return
	}
	page := &web.FiguresPage{Body: body, Filter: filter}
	if err := s.fillPromises(ctx, page, c.Query("against"), ""); err != nil {
		s.fail(c, err)
		return
	}
	w := beginCSV(c, string(body.ID))
	_ = w.Write([]string{"indicator", "unit", "term", "kind", "number", "number_to", "bound", "printed", "verdict", "doubt", "suspect", "article", "version", "published", "evidence"})
	drawn := c.Query("draw")
	for _, row := range page.Rows {
		outcomes := row.Terms
		if drawn == "" {
			outcomes = nil
			for _, term := range page.Compared {
				outcomes = append(outcomes, page.Outcome(row, term))
			}
		} else if web.DrawKey(row.IndicatorID, row.Unit) != drawn {
			continue
		}
		for _, o := range outcomes {
			writeMeasured(w, row, o, archive.Target, o.Targets)
			writeMeasured(w, row, o, archive.Result, o.Results)
		}
	}
	w.Flush() // a reader who went away needs no error
}

// beginCSV begins an answer that is a table, for a file of some name.
func beginCSV(c *gin.Context, name string) *csv.Writer {
	c.Header("Content-Type", "text/csv; charset=utf-8")
	c.Header("Content-Disposition", fmt.Sprintf(`attachment; filename="khobao-%s.csv"`, fileName(name)))
	c.Status(http.StatusOK)
	return csv.NewWriter(c.Writer)
}

func writeMeasured(w *csv.Writer, row archive.Promise, o archive.TermOutcome, kind archive.FigureKind, values []archive.Measured) {
	for _, m := range values {
		to, published := "", ""
		if m.NumberTo != nil {
			to = strconv.FormatFloat(*m.NumberTo, 'f', -1, 64)
		}
		if len(m.Figures) == 0 {
			continue
		}
		f := m.Figures[0]
		if f.Citation.Published != nil {
			published = f.Citation.Published.String()
		}
		_ = w.Write([]string{inert(row.Indicator), inert(row.Unit), inert(o.Term), string(kind), strconv.FormatFloat(m.Number, 'f', -1, 64), to, m.Bound,
			inert(web.FigureText(f.Figure)), string(o.Verdict), string(o.Why), strconv.FormatBool(m.Suspect), inert(string(f.Citation.Article)), strconv.Itoa(f.Citation.Version), published, inert(f.Text)})
	}
}

// inert keeps a spreadsheet from reading a text as a formula.
func inert(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r", rune(s[0])) {
		return "'" + s
	}
	return s
}

// fileName leaves of an identifier what every file system takes.
func fileName(id string) string {
	return strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r == '-' {
			return r
		}
		return -1
	}, id)
}
