package server

import (
	"cmp"
	"context"
	"maps"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"khobao/archive"
	"khobao/web"
)

// editingAPI adds the operations by which readers report claims, and editors rule.
func (s *server) editingAPI(api huma.API) {
	if s.Editing == nil || s.Accounts == nil {
		return
	}
	change(s, api, http.MethodPost, "report", "/reports", "Report an error at a claim; it waits for an editor", s.apiReport)
	add(s, api, "reports", "/reports", "List reports: those that wait, the oldest first, or those that are settled, the newest first", s.apiReports)
	add(s, api, "report-read", "/reports/{id}", "Read a report", s.apiOneReport)
	change(s, api, http.MethodPatch, "report-settle", "/reports/{id}", "Settle a report, with the ruling that followed from it or without one", s.apiSettleReport)

	change(s, api, http.MethodPost, "rule", "/rulings", "Merge, split or correct people, or correct a figure; in force when it is answered", s.apiRule)
	add(s, api, "rulings", "/rulings", "List rulings, the newest first, those that were undone too", s.apiRulings)
	add(s, api, "proposals", "/proposals", "List people of one name who may be one, with the grounds", s.apiProposals)
	add(s, api, "ruling", "/rulings/{id}", "Read a ruling", s.apiRuling)
	change(s, api, http.MethodPatch, "ruling-change", "/rulings/{id}", "Undo a ruling and say why; it stays on record", s.apiChangeRuling)
	change(s, api, http.MethodDelete, "ruling-undo", "/rulings/{id}", "Undo a ruling; it stays on record", s.apiUndoRuling)
}

type reportInput struct {
	Body struct {
		Article archive.ArticleID `json:"article" minLength:"1" maxLength:"200"`
		Version int               `json:"version,omitempty" minimum:"1" doc:"Of the article; absent: the newest"`
		Offset  []int             `json:"offset,omitempty" minItems:"2" maxItems:"2" doc:"Where the sentence stands, as the claim has it"`
		Place   string            `json:"place,omitempty" pattern:"^[thc][0-9]{1,9}-[0-9]{1,9}$" doc:"The same as addresses of pages have it: t is text, h headline, c caption" example:"t120-184"`
		Person  archive.PersonID  `json:"person,omitempty" maxLength:"200" doc:"Whom the claim is about"`
		Office  archive.OfficeID  `json:"office,omitempty" maxLength:"200"`
		Message string            `json:"message" minLength:"1" maxLength:"1000" doc:"What is wrong"`
	}
}

// receipt is what who reports gets back.
type receipt struct {
	ID    archive.ReportID `json:"id"`
	Quote string           `json:"quote" doc:"The sentence that is reported"`
}

func (s *server) apiReport(ctx context.Context, in *reportInput) (receipt, error) {
	b, v := in.Body, visitorOf(ctx)
	r := archive.Report{Article: b.Article, Version: b.Version, Place: b.Place, Person: b.Person, Office: b.Office, Message: strings.TrimSpace(b.Message), By: v.Name}
	if len(b.Offset) == 2 {
		r.Place = web.Anchor(archive.Evidence{Offset: &archive.Span{b.Offset[0], b.Offset[1]}})
	}
	if r.Version == 0 {
		a, err := s.Store.Article(ctx, r.Article)
		if err != nil {
			return receipt{}, err
		}
		r.Version = a.Number
	}
	claimed, err := s.claimed(ctx, r)
	switch {
	case err != nil:
		return receipt{}, err
	case claimed.Report.Quote == "":
		return receipt{}, badRequest("offset and place name no sentence of that version")
	case r.Message == "":
		return receipt{}, badRequest("a report needs a message")
	case !s.reportThrottle.take(cmp.Or(v.Address, "?")):
		return receipt{}, errTooManyReports
	}
	r = claimed.Report
	err = s.Editing.AddReport(ctx, &r)
	return receipt{r.ID, r.Quote}, err
}

type reportsInput struct {
	Listing
	Settled bool `query:"settled" doc:"Those that are settled, not those that wait"`
}

type reportsAnswer struct {
	Total   int              `json:"total"`
	Reports []archive.Report `json:"reports"`
}

func (s *server) apiReports(ctx context.Context, in *reportsInput) (reportsAnswer, error) {
	part, err := in.part()
	if err != nil {
		return reportsAnswer{}, err
	}
	reports, total, err := s.Editing.Reports(ctx, in.Settled, part)
	return reportsAnswer{total, list(reports)}, err
}

func (s *server) apiOneReport(ctx context.Context, in *numberInput) (archive.Report, error) {
	return s.Editing.Report(ctx, archive.ReportID(in.ID))
}

type settleInput struct {
	ID   int64 `path:"id" minimum:"1"`
	Body struct {
		Ruling archive.RulingID `json:"ruling,omitempty" maxLength:"80" doc:"That followed from it; absent: the claim stays as it is"`
	}
}

func (s *server) apiSettleReport(ctx context.Context, in *settleInput) (archive.Report, error) {
	if in.Body.Ruling != "" {
		if _, err := s.ruling(ctx, in.Body.Ruling); err != nil {
			return archive.Report{}, err
		}
	}
	if _, err := s.Editing.Report(ctx, archive.ReportID(in.ID)); err != nil {
		return archive.Report{}, err
	}
	id := strconv.FormatInt(in.ID, 10)
	if err := s.settle(ctx, []string{id}, in.Body.Ruling); err != nil {
		return archive.Report{}, err
	}
	if err := s.noteAPI(ctx, archive.ReportSettled, id); err != nil {
		return archive.Report{}, err
	}
	return s.Editing.Report(ctx, archive.ReportID(in.ID))
}

type ruleInput struct {
	Body struct {
		Kind       string              `json:"kind" enum:"merge,distinct,split,correct,figure"`
		Person     archive.PersonID    `json:"person,omitempty" maxLength:"200" doc:"Whom it is about; of a merge, who stays; none for a figure"`
		Others     []archive.PersonID  `json:"others,omitempty" maxItems:"50" doc:"Merge: who else is that person; distinct: who is not"`
		Articles   []archive.ArticleID `json:"articles,omitempty" maxItems:"1000" doc:"Split: the articles that name somebody else"`
		To         archive.PersonID    `json:"to,omitempty" maxLength:"200" doc:"Split: whom they name; absent: a new person"`
		Correction *archive.Correction `json:"correction,omitempty" doc:"Correct: what is so"`

		Figure *archive.FigureCorrection `json:"figure,omitempty" doc:"Figure: which one, named as it was read, and what is so of it"`
		Reason string                    `json:"reason" minLength:"1" maxLength:"500"`
		Report *int64                    `json:"report,omitempty" minimum:"1" doc:"The report that led to it; it is settled"`
	}
}

func (s *server) apiRule(ctx context.Context, in *ruleInput) (archive.Ruling, error) {
	b := in.Body
	r := archive.Ruling{Kind: archive.RulingKind(b.Kind), Person: b.Person, To: b.To, Correction: b.Correction, Figure: b.Figure,
		Author: visitorOf(ctx).Name, Time: s.Now(), Reason: strings.TrimSpace(b.Reason)}
	for _, id := range b.Others {
		r.Others = append(r.Others, archive.PersonRef{Person: id})
	}
	for _, id := range b.Articles {
		r.Moved = append(r.Moved, archive.MentionRef{Article: id})
	}
	var reports []string
	if b.Report != nil {
		if _, err := s.Editing.Report(ctx, archive.ReportID(*b.Report)); err != nil {
			return r, err
		}
		reports = []string{strconv.FormatInt(*b.Report, 10)}
	}
	made, err := s.Editing.Rule(ctx, r)
	if err != nil {
		return made, ruledOut(err)
	}
	if err := s.settle(ctx, reports, made.ID); err != nil {
		return made, err
	}
	return made, s.noteAPI(ctx, archive.RulingAdded, string(made.ID))
}

type rulingsInput struct {
	Listing
	Person  archive.PersonID `query:"person" maxLength:"200" doc:"Only those that speak of this person"`
	InForce bool             `query:"in_force" doc:"Not those that were undone"`
}

type rulingsAnswer struct {
	Total   int                `json:"total"`
	Rulings []archive.Ruling   `json:"rulings"`
	Idle    []archive.RulingID `json:"idle" doc:"Of all rulings in force those that find nothing any more: the office has another identifier, or the article says otherwise"`
}

func (s *server) apiRulings(ctx context.Context, in *rulingsInput) (rulingsAnswer, error) {
	if _, err := in.part(); err != nil {
		return rulingsAnswer{}, err
	}
	all, err := s.Editing.Rulings(ctx)
	all = slices.DeleteFunc(all, func(r archive.Ruling) bool {
		speaks := in.Person == "" || r.Person == in.Person || r.To == in.Person || slices.ContainsFunc(r.Others, func(o archive.PersonRef) bool { return o.Person == in.Person })
		return !speaks || in.InForce && r.Undone != nil
	})
	if err != nil {
		return rulingsAnswer{}, err
	}
	slices.Reverse(all)
	idle, err := s.Editing.IdleRulings(ctx)
	return rulingsAnswer{len(all), list(slice(all, in.Page, in.Size)), list(slices.Sorted(maps.Keys(idle)))}, err
}

type rulingInput struct {
	ID archive.RulingID `path:"id" maxLength:"80"`
}

// ruling returns one ruling, or archive.ErrNotFound.
func (s *server) ruling(ctx context.Context, id archive.RulingID) (archive.Ruling, error) {
	all, err := s.Editing.Rulings(ctx)
	if err != nil {
		return archive.Ruling{}, err
	}
	i := slices.IndexFunc(all, func(r archive.Ruling) bool { return r.ID == id })
	if i < 0 {
		return archive.Ruling{}, archive.ErrNotFound
	}
	return all[i], nil
}

func (s *server) apiRuling(ctx context.Context, in *rulingInput) (archive.Ruling, error) {
	return s.ruling(ctx, in.ID)
}

type changeRulingInput struct {
	ID   archive.RulingID `path:"id" maxLength:"80"`
	Body struct {
		Undone bool   `json:"undone" enum:"true" doc:"A ruling that was undone is made again by ruling again"`
		Reason string `json:"reason,omitempty" maxLength:"500"`
	}
}

func (s *server) apiChangeRuling(ctx context.Context, in *changeRulingInput) (archive.Ruling, error) {
	return s.undo(ctx, in.ID, in.Body.Reason)
}

func (s *server) apiUndoRuling(ctx context.Context, in *rulingInput) (archive.Ruling, error) {
	return s.undo(ctx, in.ID, "")
}

func (s *server) undo(ctx context.Context, id archive.RulingID, reason string) (archive.Ruling, error) {
	r, err := s.Editing.UndoRuling(ctx, id, archive.Undoing{Author: visitorOf(ctx).Name, Time: s.Now(), Reason: strings.TrimSpace(reason)})
	if err != nil {
		return r, ruledOut(err)
	}
	return r, s.noteAPI(ctx, archive.RulingUndone, string(r.ID))
}

var errTooManyReports = &problem{http.StatusTooManyRequests, "too_often", "too many reports from here; try again later"}
