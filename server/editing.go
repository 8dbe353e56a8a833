package server

import (
	"context"
	"errors"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/gin-gonic/gin"

	"khobao/archive"
	"khobao/web"
)

// Editing is where readers say what is wrong, and editors decide. What is wrong with a ruling it tells by archive.ErrRuling, whom
// or what there is not by archive.ErrNotFound.
type Editing interface {
	AddReport(context.Context, *archive.Report) error                                               // archive.ErrTooManyReports
	Reports(ctx context.Context, settled bool, part archive.Listing) ([]archive.Report, int, error) // waiting: the oldest first
	Report(context.Context, archive.ReportID) (archive.Report, error)                               // archive.ErrNotFound
	SettleReport(context.Context, archive.ReportID, archive.Settlement) error                       // once; later ones are passed over
	Rulings(context.Context) ([]archive.Ruling, error)                                              // the oldest first
	IdleRulings(context.Context) (map[archive.RulingID]bool, error)                                 // that find nothing any more
	Rule(context.Context, archive.Ruling) (archive.Ruling, error)                                   // in force when it returns
	UndoRuling(context.Context, archive.RulingID, archive.Undoing) (archive.Ruling, error)          // the ruling stays on record
}

const (
	maxMessage  = 1000            // characters of a report
	maxReason   = 500             // characters of a reason
	reportTries = 5               // reports that one address may send at once
	reportEvery = 2 * time.Minute // and after which time one more
	reportSize  = 20              // reports and rulings on a page
)

// editing adds the pages on which claims are reported and corrected.
func (s *server) editing(r *gin.Engine, page func(string, pageHandler)) {
	if s.Editing == nil || s.Accounts == nil {
		return
	}
	page("/report", s.reportPage)
	page("/admin/suggestions", s.suggestionsPage)
	page("/admin/rulings", s.rulingsPage)
	page("/admin/rulings/merge", s.mergePage)
	page("/admin/rulings/split", s.splitPage)
	page("/admin/rulings/proposals", s.proposalsPage)
	for path, h := range map[string]pageHandler{
		"/report": s.sendReport, "/admin/suggestions/:id/settle": s.settleReport, "/admin/rulings/correct": s.correct, "/admin/rulings/figure": s.correctFigure, "/admin/rulings/proposals": s.decide,
		"/admin/rulings/merge": s.merge, "/admin/rulings/split": s.split, "/admin/rulings/:id/undo": s.undoRuling,
	} {
		r.POST(path, s.form(h))
	}
}

// reportPage shows a claim, to be reported or corrected: the one that the address names, or that of a report that waits.
func (s *server) reportPage(c *gin.Context) (web.Page, error) {
	get := c.Query
	editor := visitorOf(c.Request.Context()).Role.Covers(archive.Editor)
	var r archive.Report
	var err error
	if id := get("suggestion"); id != "" {
		if !editor {
			return nil, errForbidden
		}
		if r, err = s.report(c.Request.Context(), id); err != nil {
			return nil, err
		}
	} else {
		r = reported(get)
	}
	page, err := s.reportOn(c, r)
	if err != nil {
		return nil, err
	}
	page.Sent = get("sent") != ""
	return page, nil
}

// reported reads from a form or an address which claim is meant.
func reported(get func(string) string) archive.Report {
	version, _ := strconv.Atoi(get("version")) // none has the number 0
	return archive.Report{Article: archive.ArticleID(get("article")), Version: version, Place: get("at"),
		Person: archive.PersonID(get("person")), Office: archive.OfficeID(get("office"))}
}

func (s *server) report(ctx context.Context, id string) (archive.Report, error) {
	n, err := strconv.ParseInt(id, 10, 64)
	if err != nil {
		return archive.Report{}, archive.ErrNotFound
	}
	return s.Editing.Report(ctx, archive.ReportID(n))
}

func (s *server) reportOn(c *gin.Context, r archive.Report) (*web.ReportPage, error) {
	claimed, err := s.claimed(c.Request.Context(), r)
	if err != nil {
		return nil, err
	}
	if claimed.Report.Quote == "" {
		return nil, archive.ErrNotFound
	}
	f, err := s.frame(c, web.NoSection)
	page := &web.ReportPage{Frame: f, Claimed: claimed, Edit: f.Edits(), Open: r.ID != 0 && r.Settled == nil}
	if err == nil && page.Edit && r.Person == "" {
		page.Figures, err = s.figuresAt(c.Request.Context(), r)
	}
	return page, err
}

// figuresAt are the figures that an article's sentence states, those that were ruled out included.
func (s *server) figuresAt(ctx context.Context, r archive.Report) (all []archive.Figure, err error) {
	a, _, err := s.article(ctx, r.Article, r.Version)
	if errors.Is(err, archive.ErrNotFound) { // an old report outlives its article
		return nil, nil
	}
	for _, f := range slices.Concat(a.Figures, a.RuledOut) {
		if web.Anchor(f.Evidence) == r.Place {
			all = append(all, f)
		}
	}
	return all, err
}

// claimed names what a report is about. A quote that is not known yet is read from the version, never from the address: nobody
// reports what no source says.
func (s *server) claimed(ctx context.Context, r archive.Report) (web.Claimed, error) {
	a, _, err := s.article(ctx, r.Article, r.Version)
	if err != nil && (r.ID == 0 || !errors.Is(err, archive.ErrNotFound)) { // an old report outlives its article
		return web.Claimed{}, err
	}
	if r.Quote == "" {
		r.Quote = web.TextAt(&a.Version, r.Place)
	}
	all := web.Claimed{Report: r, Title: a.Title, Source: a.Outlet}
	if r.Person != "" {
		person, err := s.Store.Profile(ctx, r.Person)
		if err != nil && !(r.ID != 0 && errors.Is(err, archive.ErrNotFound)) {
			return all, err
		}
		all.Person = person.Name
		if all.Person == "" {
			all.Person = string(r.Person)
		}
	}
	if r.Office != "" {
		if all.Office, err = s.Store.Office(ctx, r.Office); err != nil && !(r.ID != 0 && errors.Is(err, archive.ErrNotFound)) {
			return all, err
		}
	}
	return all, nil
}

// sendReport keeps what a reader says. Who sends too much in a short time is asked to wait.
func (s *server) sendReport(c *gin.Context) (web.Page, error) {
	ctx := c.Request.Context()
	r := reported(c.PostForm)
	r.Message, r.By = strings.TrimSpace(c.PostForm("message")), visitorOf(ctx).Name
	page, err := s.reportOn(c, r)
	if err != nil {
		return nil, err
	}
	switch {
	case r.Message == "":
		page.Trouble = "empty"
	case utf8.RuneCountInString(r.Message) > maxMessage:
		page.Trouble = "long"
	case !s.reportThrottle.take(clientNetwork(c)):
		page.Trouble = "too_often"
		c.Status(http.StatusTooManyRequests)
		c.Header("Retry-After", strconv.Itoa(int(reportEvery.Seconds())))
		return page, nil
	default:
		err := s.Editing.AddReport(ctx, &page.Report)
		switch {
		case errors.Is(err, archive.ErrTooManyReports):
			page.Trouble = "full"
		case err != nil:
			return nil, err
		default:
			seeOther(c, web.SentPath(r))
			return nil, nil
		}
	}
	c.Status(http.StatusUnprocessableEntity)
	return page, nil
}

func (s *server) suggestionsPage(c *gin.Context) (web.Page, error) {
	number, err := pageNumber(c, reportSize)
	if err != nil {
		return nil, err
	}
	page := &web.SuggestionsPage{Settled: c.Query("settled") != ""}
	ctx := c.Request.Context()
	reports, total, err := s.Editing.Reports(ctx, page.Settled, archive.Listing{Page: number, Size: reportSize})
	if err != nil {
		return nil, err
	}
	for _, r := range reports {
		claimed, err := s.claimed(ctx, r)
		if err != nil {
			return nil, err
		}
		page.Reports = append(page.Reports, claimed)
	}
	page.Total, page.Pager = total, pager(c, number, reportSize, total, "")
	page.AdminFrame, err = s.adminFrame(c, "suggestions")
	return page, err
}

// settleReport closes a report without a ruling.
func (s *server) settleReport(c *gin.Context) (web.Page, error) {
	if err := s.settle(c.Request.Context(), c.Param("id"), ""); err != nil {
		return nil, err
	}
	return s.done(c, archive.ReportSettled, c.Param("id"), "/admin/suggestions")
}

// settle notes what came of a report; no report: nothing.
func (s *server) settle(ctx context.Context, report string, ruling archive.RulingID) error {
	if report == "" {
		return nil
	}
	id, err := strconv.ParseInt(report, 10, 64)
	if err != nil {
		return archive.ErrNotFound
	}
	return s.Editing.SettleReport(ctx, archive.ReportID(id), archive.Settlement{Editor: visitorOf(ctx).Name, Ruling: ruling})
}
