package server

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"time"

	"github.com/gin-gonic/gin"

	"khobao/archive"
	"khobao/archive/authority"
	"khobao/web"
)

// RecordStore has what careers, successions and the promises of congresses are pieced together from.
type RecordStore interface {
	Profile(context.Context, archive.PersonID) (archive.Person, error)                // without statements
	SharedNames(context.Context, archive.PeopleFilter) ([]archive.Person, int, error) // of names that several bear, who is named most
	Namesakes(ctx context.Context, id archive.PersonID, limit int) ([]archive.Person, error)
	Newest(context.Context, []archive.Person) error // gives each the newest statement
	Career(ctx context.Context, filter archive.CareerFilter, every time.Duration) (archive.Career, error)
	BodiesWithFigures(ctx context.Context, term, words string, part archive.Listing) ([]archive.BodyFigures, int, error)
	BodiesWithSeries(ctx context.Context, words string, part archive.Listing) ([]archive.BodyFigures, int, error)
	ToldTerms(ctx context.Context, term string, limit int) ([]archive.ToldTerm, error)
	CongressFigures(ctx context.Context, term string, bodies ...archive.OrganisationID) ([]archive.StatedFigure, error)
	NewestFigures(ctx context.Context, body archive.OrganisationID, limit int) ([]archive.StatedFigure, int, error) // and how many there are in all
}

const (
	sentenceSize  = 10  // statements on a person's page
	tenureSize    = 60  // tenures drawn at once
	namesakeSize  = 8   // other people of the same name that are named
	turnSize      = 40  // entries of a succession on a page
	seriesFigures = 300 // newest figures of a body that its page draws, unless it is asked for more
)

// lastDay is the day up to which the archive knows anything: what it holds is not said to be so afterwards.
func (s *server) lastDay(ctx context.Context) (time.Time, error) {
	sum, _, err := s.lookAround(ctx)
	now := s.Now()
	if err == nil && sum.Last != nil && sum.Last.Before(now) {
		return sum.Last.Time, nil
	}
	return now, err
}

func holdings(all []authority.Holding) []web.Holding {
	out := make([]web.Holding, len(all))
	for i, h := range all {
		out[i] = web.Holding{Tenure: h.Tenure, Confidence: h.Confidence}
	}
	return out
}

func (s *server) personPage(c *gin.Context) (web.Page, error) {
	ctx, id := c.Request.Context(), archive.PersonID(c.Param("id"))
	number, err := pageNumber(c, sentenceSize)
	if err != nil {
		return nil, err
	}
	page := &web.PersonPage{Only: archive.OfficeID(c.Query("office")), Asked: asked(c.Query("since"), nil)}
	if page.Person, err = s.Store.Profile(ctx, id); err != nil {
		return nil, err
	}
	page.Address = s.base(c) + web.PersonPath(page.Person.ID) // of a person merged into another, the other's
	if with, ok := c.GetQuery("with"); ok {
		return s.comparePage(c, page.Person, with)
	}
	if page.Frame, err = s.frame(c, web.PeopleSection); err != nil {
		return nil, err
	}
	namesakes := beside(func() (err error) {
		page.Namesakes, err = s.Store.Namesakes(ctx, page.Person.ID, namesakeSize)
		return err
	})
	statements := beside(func() (err error) {
		filter := archive.StatementFilter{Person: page.Person.ID, Office: page.Only, Listing: archive.Listing{Page: number, Size: sentenceSize}}
		page.Statements, page.Total, err = s.Store.Statements(ctx, filter)
		return err
	})
	if err := errors.Join(s.fillCareer(ctx, page), namesakes(), statements()); err != nil {
		return nil, err
	}
	page.Pager = pager(c, number, sentenceSize, page.Total, "#statements")
	if err := s.quote(ctx, &page.Frame, page.Statements, page.Tenures); err != nil {
		return nil, err
	}
	return page, nil
}

// maxTexts is how many articles a page quotes whole sentences of; beyond them it quotes the words of the claims alone.
const maxTexts = 150

// quote reads the articles that a page cites, and sets what it quotes into its sentences.
func (s *server) quote(ctx context.Context, f *web.Frame, statements []archive.Statement, tenures []web.Tenure) error {
	var ids []archive.ArticleID
	seen := map[archive.ArticleID]bool{}
	add := func(c archive.Citation) {
		if !seen[c.Article] && len(ids) < maxTexts {
			seen[c.Article] = true
			ids = append(ids, c.Article)
		}
	}
	for _, st := range statements {
		add(st.Citation)
	}
	for _, t := range tenures {
		for _, p := range t.Proofs {
			add(p.Citation)
		}
	}
	var err error
	if f.Texts, err = s.Store.Texts(ctx, ids); err != nil {
		return err
	}
	f.Retell(tenures)
	return nil
}

func (s *server) fillCareer(ctx context.Context, page *web.PersonPage) error {
	on, err := s.lastDay(ctx)
	if err != nil {
		return err
	}
	tenures, career, err := authority.TenuresOfPerson(ctx, s.Store, page.Person.ID)
	if err != nil {
		return err
	}
	page.Now = web.Current(holdings(authority.HolderOn(tenures, on)), on)
	page.Deaths = web.EdgeViews(authority.Deaths(page.Person.ID, career.Statements))
	if on := page.Asked.Day; on != "" {
		since, err := archive.ParsePartialDate(on)
		if err != nil {
			return err
		}
		for _, c := range authority.ChangesSince(tenures, page.Person.ID, since.Date) {
			page.Changes = append(page.Changes, web.Change{What: string(c.What), Edge: c.Edge, Tenure: c.Tenure})
		}
	}
	page.More = max(len(tenures)-tenureSize, 0)
	page.Tenures, page.Axis = page.Frame.Tenures(authority.EndTerms(tenures[:len(tenures)-page.More], on), career.Counts, on)
	for _, st := range career.Statements {
		if st.Office.ID == page.Only {
			page.OnlyOffice = st.Office
		}
	}
	return nil
}

func (s *server) officePage(c *gin.Context) (web.Page, error) {
	ctx := c.Request.Context()
	office, err := s.Store.Office(ctx, archive.OfficeID(c.Param("id")))
	if err != nil {
		return nil, err
	}
	number, err := pageNumber(c, turnSize)
	if err != nil {
		return nil, err
	}
	on, err := s.lastDay(ctx)
	if err != nil {
		return nil, err
	}
	tenures, career, err := authority.TenuresOfOffice(ctx, s.Store, office.ID)
	if err != nil {
		return nil, err
	}
	f, err := s.frame(c, web.OfficesSection)
	if err != nil {
		return nil, err
	}
	succession := authority.SuccessionOf(office, tenures)
	page := &web.OfficePage{Frame: f, Office: office, Single: succession.Single, Asked: asked(c.Query("on"), tenures)}
	if page.Heirs, err = s.heirs(ctx, office.Organisation); err != nil {
		return nil, err
	}
	page.Now = web.Current(holdings(authority.HolderOn(tenures, on)), on)
	if len(page.Now) == 0 {
		page.Last, _ = neighbours(tenures, on.Format(time.DateOnly))
	}
	page.Turns = turns(&f, succession.Entries, career.Counts, on)
	page.Pager = pager(c, number, turnSize, len(page.Turns), "#holders")
	page.Turns = slice(page.Turns, number, turnSize)
	var shown []web.Tenure
	for _, turn := range page.Turns {
		if turn.Tenure != nil {
			shown = append(shown, *turn.Tenure)
		}
	}
	if err := s.quote(ctx, &page.Frame, nil, shown); err != nil { // the turns' proofs are the same
		return nil, err
	}
	people := map[archive.PersonID]bool{}
	for post, n := range career.Counts {
		people[post.Person] = true
		page.Total += n
	}
	page.People = len(people)
	for _, st := range career.Statements {
		if st.Date != nil {
			page.Since = st.Date // they come newest first
		}
	}
	return page, nil
}

// turns prepares a succession for its page.
func turns(f *web.Frame, entries []archive.Turn, counts map[archive.Post]int, on time.Time) []web.Turn {
	var tenures []archive.Tenure
	for _, e := range entries {
		if e.Tenure != nil {
			tenures = append(tenures, *e.Tenure)
		}
	}
	shown, _ := f.Tenures(authority.EndTerms(tenures, on), counts, on)
	all := make([]web.Turn, len(entries))
	next := 0
	for i, e := range entries {
		all[i].Gap = e.Gap
		if e.Tenure != nil {
			all[i].Tenure = &shown[next]
			next++
		}
	}
	return all
}

// asked answers who held what on a day; of a month or a year, whoever held it at some time within.
func asked(on string, tenures []archive.Tenure) web.Asked {
	day, err := web.ParsePeriod(on)
	if err != nil || day == "" {
		return web.Asked{On: on, Bad: err != nil}
	}
	a := web.Asked{On: on, Day: day, Answer: holdersIn(tenures, day)}
	if len(a.Answer) == 0 {
		a.Before, a.After = neighbours(tenures, day)
	}
	return a
}

// neighbours returns the last tenure that is known of before a day, and the first after it.
func neighbours(tenures []archive.Tenure, period string) (before, after *archive.Tenure) {
	p, err := archive.ParsePartialDate(period)
	if err != nil {
		return nil, nil
	}
	for i := range tenures {
		t := &tenures[i]
		if left := ended(*t); left != nil && !left.After(p.Date) && (before == nil || left.After(ended(*before).Time)) {
			before = t
		}
		if came := started(*t); came != nil && came.After(p.Date) && (after == nil || came.Before(started(*after).Time)) {
			after = t
		}
	}
	return before, after
}

// ended is the last day that is known of a tenure.
func ended(t archive.Tenure) *archive.Date {
	if d := t.End().Date; d != nil {
		return d
	}
	return t.Last
}

// holdersIn returns who held the offices in a period as ParsePeriod writes it.
func holdersIn(tenures []archive.Tenure, period string) []web.Holding {
	p, err := archive.ParsePartialDate(period)
	if err != nil {
		return nil
	}
	end := p.Date.AddDate(0, 0, 1)
	switch p.Precision {
	case archive.InYear:
		end = p.Date.AddDate(1, 0, 0)
	case archive.InMonth:
		end = p.Date.AddDate(0, 1, 0)
	}
	all := authority.HolderOn(tenures, p.Date)
	for _, t := range tenures {
		if begin := t.Begin().Date; begin != nil && begin.After(p.Date) && begin.Before(end) {
			all = append(all, authority.HolderOn([]archive.Tenure{t}, begin.Time)...)
		}
	}
	held := holdings(all)
	for i := range held {
		if held[i].Stale(p.Date) {
			held[i].Confidence = archive.Unclear
		}
	}
	return held
}

// heirs is the way of a body to the one that does its work today; empty where it still is. One that no article names has a name and no
// identifier: there is no page of it.
func (s *server) heirs(ctx context.Context, body archive.Organisation) ([]web.Heir, error) {
	var all []web.Heir
	for _, h := range authority.Successors(body) {
		if h.To.ID != "" {
			switch known, err := s.Store.Organisation(ctx, h.To.ID); {
			case errors.Is(err, archive.ErrNotFound):
				h.To.ID = ""
			case err != nil:
				return nil, err
			default:
				h.To = known
			}
		}
		all = append(all, web.Heir{Body: h.To, On: h.On, How: h.How})
	}
	return all, nil
}

func (s *server) organisationPage(c *gin.Context) (web.Page, error) {
	ctx := c.Request.Context()
	body, err := s.Store.Organisation(ctx, archive.OrganisationID(c.Param("id")))
	if err != nil {
		return nil, err
	}
	on, err := s.lastDay(ctx)
	if err != nil {
		return nil, err
	}
	page := &web.OrganisationPage{Organisation: body}
	if page.Frame, err = s.frame(c, web.OfficesSection); err != nil {
		return nil, err
	}
	draw, all := c.Query("draw"), c.Query("figures") == "all"
	series := beside(func() error { return s.fillSeries(ctx, page, draw, all) })
	tenures, career, err := authority.TenuresOfOrganisation(ctx, s.Store, body.ID)
	if err := errors.Join(err, series()); err != nil {
		return nil, err
	}
	if page.Forebears, err = s.forebears(ctx, body); err != nil {
		return nil, err
	}
	page.Asked, page.Offices = asked(c.Query("on"), tenures), web.CountOffices(career.Statements, career.Counts)
	page.Now = web.Current(holdings(authority.LeadersOn(tenures, body.ID, on)), on)
	heads := authority.HeadsOf(tenures, body.ID)
	headed := slices.ContainsFunc(page.Now, func(h web.Holding) bool {
		return slices.ContainsFunc(heads, func(t archive.Tenure) bool { return t.Office.ID == h.Office.ID })
	})
	if !headed {
		page.LastHead, _ = neighbours(heads, on.Format(time.DateOnly))
	}
	for _, n := range career.Counts {
		page.Total += n
	}
	page.Heirs, err = s.heirs(ctx, body)
	return page, err
}

// fillSeries puts a body's figures on its page: the newest, or all if that, or the chart of one series, is asked for.
func (s *server) fillSeries(ctx context.Context, page *web.OrganisationPage, draw string, all bool) error {
	limit := seriesFigures
	if all || draw != "" {
		limit = -1
	}
	figures, total, err := s.Store.NewestFigures(ctx, page.Organisation.ID, limit)
	if err != nil {
		return err
	}
	page.Series = authority.SeriesOf(figures)
	page.Draw(draw)
	page.Congresses = slices.ContainsFunc(figures, func(f archive.StatedFigure) bool { return f.Term != "" })
	page.Drawn, page.Figures = len(figures), total
	return nil
}

// forebears are the bodies that became this one, as far as the archive names them, the newest first.
func (s *server) forebears(ctx context.Context, body archive.Organisation) ([]web.Heir, error) {
	var all []web.Heir
	for _, f := range authority.Forebears(body) {
		known, err := s.Store.Organisation(ctx, f.From.ID)
		switch {
		case errors.Is(err, archive.ErrNotFound):
		case err != nil:
			return nil, err
		default:
			all = append(all, web.Heir{Body: known, On: f.On, How: f.How})
		}
	}
	slices.SortFunc(all, func(a, b web.Heir) int { return cmp.Or(b.On.Compare(a.On), cmp.Compare(a.Body.Name, b.Body.Name)) })
	return all, nil
}
