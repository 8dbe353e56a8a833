package server

import (
	"context"
	"slices"
	"strconv"
	"time"

	"github.com/gin-gonic/gin"

	"khobao/archive"
	"khobao/archive/authority"
	"khobao/web"
)

// bodyAnswer is a body with the offices that sources name in it.
type bodyAnswer struct {
	archive.Organisation
	Offices      []refAnswer  `json:"offices" doc:"The one named most before the others"`
	Successors   []stepAnswer `json:"successors" doc:"The way to the body that does its work today, the oldest step first; empty where it still is"`
	Predecessors []stepAnswer `json:"predecessors" doc:"Bodies of the archive that became this one"`
}

// stepAnswer is a step from a body to the one after it.
type stepAnswer struct {
	Organisation *archive.Organisation `json:"organisation" doc:"null: no single body followed"`
	On           string                `json:"on" doc:"The first day without the older body" example:"2025-03-01"`
	How          string                `json:"how" enum:"renamed,merged,abolished"`
}

func newStep(o archive.Organisation, on time.Time, how string) stepAnswer {
	s := stepAnswer{On: on.Format(time.DateOnly), How: how}
	if o.ID != "" {
		s.Organisation = &o
	}
	return s
}

func (s *server) apiOrganisation(ctx context.Context, in *oneInput) (bodyAnswer, error) {
	body, err := s.Store.Organisation(ctx, archive.OrganisationID(in.ID))
	if err != nil {
		return bodyAnswer{}, err
	}
	_, career, err := authority.TenuresOfOrganisation(ctx, s.Store, body.ID)
	a := bodyAnswer{Organisation: body, Offices: []refAnswer{}, Successors: []stepAnswer{}, Predecessors: []stepAnswer{}}
	for _, o := range web.CountOffices(career.Statements, career.Counts) {
		a.Offices = append(a.Offices, refAnswer{ID: string(o.Office.ID), Name: o.Office.Label()})
	}
	for _, h := range authority.Successors(body) {
		a.Successors = append(a.Successors, newStep(h.To, h.On, h.How))
	}
	if err != nil {
		return a, err
	}
	forebears, err := s.forebears(ctx, body)
	for _, f := range forebears {
		a.Predecessors = append(a.Predecessors, newStep(f.Body, f.On, f.How))
	}
	return a, err
}

type seriesAnswer struct {
	Organisation archive.Organisation `json:"organisation"`
	Series       []archive.Series     `json:"series" doc:"The indicator that most figures state first; numbers of one are in one unit, and stand side by side where sources disagree"`
}

// series are those of a body, and of the place that it leads.
func (s *server) series(ctx context.Context, id archive.OrganisationID) (seriesAnswer, error) {
	body, err := s.Store.Organisation(ctx, id)
	if err != nil {
		return seriesAnswer{}, err
	}
	figures, err := s.Store.CongressFigures(ctx, "", body.ID)
	return seriesAnswer{body, list(authority.SeriesOf(figures))}, err
}

func (s *server) apiSeries(ctx context.Context, in *oneInput) (seriesAnswer, error) {
	return s.series(ctx, archive.OrganisationID(in.ID))
}

type bodiesInput struct {
	Listing
	Q string `query:"q" maxLength:"200" doc:"Words of the name, with or without marks"`
}

type bodiesAnswer struct {
	Total  int                   `json:"total"`
	Bodies []archive.BodyFigures `json:"organisations" doc:"Those with most figures first"`
}

// apiBodies lists the bodies, and the leaders of places, that have series.
func (s *server) apiBodies(ctx context.Context, in *bodiesInput) (bodiesAnswer, error) {
	part, err := in.part()
	if err != nil {
		return bodiesAnswer{}, err
	}
	bodies, total, err := s.Store.BodiesWithSeries(ctx, in.Q, part)
	return bodiesAnswer{total, list(bodies)}, err
}

// seriesCSV is a body's series as a table, or the one that is drawn.
func (s *server) seriesCSV(c *gin.Context) {
	a, err := s.series(c.Request.Context(), archive.OrganisationID(c.Param("id")))
	if err != nil {
		s.fail(c, err)
		return
	}
	if drawn := c.Query("draw"); drawn != "" {
		a.Series = slices.DeleteFunc(a.Series, func(one archive.Series) bool { return web.DrawKey(one.IndicatorID, one.Unit) != drawn })
	}
	writeSeries(c, string(a.Organisation.ID), a.Series)
}

// writeSeries writes a line for each number of each period.
func writeSeries(c *gin.Context, name string, series []archive.Series) {
	w := beginCSV(c, name)
	_ = w.Write([]string{"indicator", "unit", "period", "kind", "number", "number_to", "bound", "suspect", "sources", "printed", "article", "version", "published", "evidence"})
	for _, one := range series {
		for _, p := range one.Points {
			for _, m := range p.Values {
				to, published := "", ""
				if m.NumberTo != nil {
					to = strconv.FormatFloat(*m.NumberTo, 'f', -1, 64)
				}
				f := m.Figures[0] // never empty
				if f.Citation.Published != nil {
					published = f.Citation.Published.String()
				}
				_ = w.Write([]string{inert(one.Indicator), inert(one.Unit), inert(p.Period), string(p.Kind), strconv.FormatFloat(m.Number, 'f', -1, 64), to, m.Bound, strconv.FormatBool(m.Suspect),
					strconv.Itoa(len(m.Figures)), inert(web.FigureText(f.Figure)), inert(string(f.Citation.Article)), strconv.Itoa(f.Citation.Version), published, inert(f.Text)})
			}
		}
	}
	w.Flush() // a reader who went away needs no error
}
