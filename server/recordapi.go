package server

import (
	"context"
	"errors"
	"time"

	"khobao/archive"
	"khobao/archive/authority"
	"khobao/web"
)

// personAnswer is a person with what sources state of them, and what that says together.
type personAnswer struct {
	archive.Person
	Tenures []archive.Tenure `json:"tenures" doc:"The newest first, each edge with the sentences that state it"`
	Deaths  []archive.Edge   `json:"deaths" doc:"When the person died, the best supported first; more than one means that sources disagree"`
	Total   int              `json:"statements_total" doc:"How many statements there are; statements has one page of them, the newest first"`
}

type personInput struct {
	ID   string `path:"id" maxLength:"200"`
	Page int    `query:"page" minimum:"1" default:"1" doc:"Page of the statements, from 1"`
	Size int    `query:"size" minimum:"1" maximum:"1000" default:"100" doc:"Statements on a page"`
}

func (s *server) apiPerson(ctx context.Context, in *personInput) (personAnswer, error) {
	p, err := s.Store.Profile(ctx, archive.PersonID(in.ID))
	if err != nil {
		return personAnswer{}, err
	}
	a := personAnswer{Person: p}
	part := archive.Listing{Page: in.Page, Size: in.Size}
	if a.Statements, a.Total, err = s.Store.Statements(ctx, archive.StatementFilter{Person: p.ID, Listing: part}); err != nil {
		return personAnswer{}, err
	}
	tenures, career, failed := authority.TenuresOfPerson(ctx, s.Store, p.ID)
	on, err := s.lastDay(ctx)
	if err := errors.Join(failed, err); err != nil {
		return personAnswer{}, err
	}
	a.Tenures, a.Deaths = wholeTenures(authority.EndTerms(tenures, on)), wholeEdges(authority.Deaths(p.ID, career.Statements))
	return a, nil
}

// wholeTenures gives tenures lists where they have nil.
func wholeTenures(tenures []archive.Tenure) []archive.Tenure {
	for i := range tenures {
		t := &tenures[i]
		t.Begins, t.Ends, t.Citations = wholeEdges(t.Begins), wholeEdges(t.Ends), list(t.Citations)
		t.Events = wholeEdges(t.Events)
	}
	return list(tenures)
}

func wholeEdges(edges []archive.Edge) []archive.Edge {
	for i := range edges {
		edges[i].Citations = list(edges[i].Citations)
	}
	return list(edges)
}

// officeAnswer is an office with who held it.
type officeAnswer struct {
	archive.Office
	Single  bool           `json:"single" doc:"One person at a time holds it"`
	Holders []holderAnswer `json:"holders" doc:"Tenures, the newest first"`
	Gaps    []archive.Gap  `json:"gaps" doc:"Times of which no source names a holder, the newest first"`
}

type holderAnswer struct {
	Person     refAnswer           `json:"person"`
	First      *archive.Date       `json:"first" doc:"The oldest date on which the person is named in the office"`
	Last       *archive.Date       `json:"last" doc:"The newest"`
	Tenure     archive.Tenure      `json:"tenure"`
	Confidence archive.Confidence  `json:"confidence,omitempty" doc:"Of the answer for a day"`
	Statements []archive.Statement `json:"statements" doc:"The newest first; of those that only name the person in office, one a month"`
}

func newHolder(t archive.Tenure, c archive.Confidence, statements []archive.Statement) holderAnswer {
	a := holderAnswer{Person: refAnswer{ID: string(t.Person), Name: t.Name}, First: t.First, Last: t.Last, Confidence: c, Statements: []archive.Statement{}}
	a.Tenure = wholeTenures([]archive.Tenure{t})[0]
	for _, s := range statements {
		if s.Person == t.Person && s.Office.ID == t.Office.ID {
			a.Statements = append(a.Statements, s)
		}
	}
	return a
}

func (s *server) apiOffice(ctx context.Context, in *oneInput) (officeAnswer, error) {
	office, err := s.Store.Office(ctx, archive.OfficeID(in.ID))
	if err != nil {
		return officeAnswer{}, err
	}
	tenures, career, err := authority.TenuresOfOffice(ctx, s.Store, office.ID)
	if err != nil {
		return officeAnswer{}, err
	}
	on, err := s.lastDay(ctx)
	if err != nil {
		return officeAnswer{}, err
	}
	succession := authority.SuccessionOf(office, tenures)
	a := officeAnswer{Office: office, Single: succession.Single, Holders: []holderAnswer{}, Gaps: []archive.Gap{}}
	for _, turn := range succession.Entries {
		if turn.Gap != nil {
			a.Gaps = append(a.Gaps, *turn.Gap)
			continue
		}
		a.Holders = append(a.Holders, newHolder(authority.EndTerms([]archive.Tenure{*turn.Tenure}, on)[0], "", career.Statements))
	}
	return a, nil
}

// termAnswer says what articles tell of the years of numbered terms.
type termAnswer struct {
	Term string             `json:"term"`
	Told []archive.ToldTerm `json:"told" doc:"Where articles disagree on a body's term, every way they tell it"`
}

func (s *server) apiTerm(ctx context.Context, in *oneInput) (termAnswer, error) {
	told, err := s.Store.ToldTerms(ctx, in.ID, toldSize)
	if err == nil && len(told) == 0 {
		err = archive.ErrNotFound
	}
	return termAnswer{Term: in.ID, Told: list(told)}, err
}

type holderInput struct {
	ID string `path:"id" maxLength:"200"`
	On string `query:"on" required:"true" minLength:"1" maxLength:"10" doc:"A day, or a month or a year within which" example:"2020-09-02"`
}

// holdersAnswer says who held an office on a day. Several are several opinions of the sources, or an acting head.
type holdersAnswer struct {
	Office  archive.Office `json:"office"`
	On      string         `json:"on"`
	Holders []holderAnswer `json:"holders"`
}

func (s *server) apiHolder(ctx context.Context, in *holderInput) (holdersAnswer, error) {
	on, err := web.ParsePeriod(in.On)
	if err != nil {
		return holdersAnswer{}, badRequest("on: %v", err)
	}
	office, err := s.Store.Office(ctx, archive.OfficeID(in.ID))
	if err != nil {
		return holdersAnswer{}, err
	}
	tenures, career, err := authority.TenuresOfOffice(ctx, s.Store, office.ID)
	if err != nil {
		return holdersAnswer{}, err
	}
	a := holdersAnswer{Office: office, On: on, Holders: []holderAnswer{}}
	for _, h := range holdersIn(tenures, on) {
		a.Holders = append(a.Holders, newHolder(h.Tenure, h.Confidence, career.Statements))
	}
	return a, nil
}

// leadersAnswer says who led a body on a day, heads before deputies before seats.
type leadersAnswer struct {
	Organisation archive.Organisation `json:"organisation"`
	On           string               `json:"on"`
	Leaders      []holderAnswer       `json:"leaders"`
}

func (s *server) apiLeaders(ctx context.Context, in *holderInput) (leadersAnswer, error) {
	on, err := web.ParsePeriod(in.On)
	if err != nil {
		return leadersAnswer{}, badRequest("on: %v", err)
	}
	body, err := s.Store.Organisation(ctx, archive.OrganisationID(in.ID))
	if err != nil {
		return leadersAnswer{}, err
	}
	tenures, career, err := authority.TenuresOfOrganisation(ctx, s.Store, body.ID)
	a := leadersAnswer{Organisation: body, On: on, Leaders: []holderAnswer{}}
	for _, h := range holdersIn(tenures, on) {
		a.Leaders = append(a.Leaders, newHolder(h.Tenure, h.Confidence, career.Statements))
	}
	return a, err
}

type changesInput struct {
	ID    string `path:"id" maxLength:"200"`
	Since string `query:"since" required:"true" minLength:"1" maxLength:"10" doc:"A day; a month or a year is its first" example:"2020-09-02"`
}

// changesAnswer is what happened to a person.
type changesAnswer struct {
	Person  refAnswer      `json:"person"`
	Since   string         `json:"since"`
	Changes []changeAnswer `json:"changes" doc:"The newest first"`
}

type changeAnswer struct {
	What   authority.ChangeKind `json:"what" enum:"began,ended,named,event" doc:"named: first named in an office that may have been held before; event: within the time in office, as a re-election"`
	Office archive.Office       `json:"office"`
	Acting bool                 `json:"acting"`
	Edge   archive.Edge         `json:"edge" doc:"When, how it is known, and the sentences that say so"`
}

func (s *server) apiChanges(ctx context.Context, in *changesInput) (changesAnswer, error) {
	since, err := sinceDay(in.Since)
	if err != nil {
		return changesAnswer{}, badRequest("since: %v", err)
	}
	p, err := s.Store.Profile(ctx, archive.PersonID(in.ID))
	if err != nil {
		return changesAnswer{}, err
	}
	tenures, _, err := authority.TenuresOfPerson(ctx, s.Store, p.ID)
	a := changesAnswer{Person: refAnswer{ID: string(p.ID), Name: p.Name}, Since: since.Format(time.DateOnly), Changes: []changeAnswer{}}
	for _, c := range authority.ChangesSince(tenures, p.ID, since) {
		a.Changes = append(a.Changes, changeAnswer{What: c.What, Office: c.Tenure.Office, Acting: c.Tenure.Acting, Edge: wholeEdges([]archive.Edge{c.Edge})[0]})
	}
	return a, err
}

// sinceDay is the day that is typed, or the first of the month or the year.
func sinceDay(typed string) (time.Time, error) {
	period, err := web.ParsePeriod(typed)
	if err != nil {
		return time.Time{}, err
	}
	p, err := archive.ParsePartialDate(period)
	return p.Date, err
}
