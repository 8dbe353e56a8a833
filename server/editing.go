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
	SettleReports(context.Context, []archive.ReportID, archive.Settlement) error                    // each once; later ones are passed over
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
	reportSize  = 20              // claims that are reported, and rulings, on a page
	maxWaiting  = 5000            // reports that wait, of which those about one claim are put together: more than are ever taken
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
		"/report": s.sendReport, "/admin/suggestions/settle": s.settleReports, "/admin/rulings/correct": s.correct, "/admin/rulings/figure": s.correctFigure, "/admin/rulings/proposals": s.decide,
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

// meant is the report that led to a form, or the claim that the form names where none did.
func (s *server) meant(c *gin.Context) archive.Report {
	about := reported(c.PostForm)
	if r, err := s.report(c.Request.Context(), c.PostForm("suggestion")); err == nil && r.Same(about) {
		return r
	}
	return about
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
	page := &web.ReportPage{Frame: f, Claimed: claimed, Edit: f.Edits()}
	if err == nil && page.Edit && r.Person == "" {
		page.Figures, err = s.figuresAt(c.Request.Context(), r)
	}
	if err == nil && page.Edit && r.Settled == nil {
		page.More, err = s.others(c.Request.Context(), r)
	}
	page.Open = r.Settled == nil && len(page.Together()) > 0
	return page, err
}

// others are what other reports that wait say of the same claim.
func (s *server) others(ctx context.Context, r archive.Report) ([]archive.Report, error) {
	waiting, _, err := s.Editing.Reports(ctx, false, archive.Listing{Page: 1, Size: maxWaiting})
	return slices.DeleteFunc(waiting, func(o archive.Report) bool { return o.ID == r.ID || !o.Same(r) }), err
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
	part := archive.Listing{Page: number, Size: reportSize}
	if !page.Settled {
		part = archive.Listing{Page: 1, Size: maxWaiting}
	}
	reports, total, err := s.Editing.Reports(ctx, page.Settled, part)
	if err != nil {
		return nil, err
	}
	claims, pages := byClaim(reports), total
	if !page.Settled {
		pages = len(claims)
		claims = slice(claims, number, reportSize)
	}
	for _, same := range claims {
		claimed, err := s.claimed(ctx, same[0])
		if err != nil {
			return nil, err
		}
		claimed.More = same[1:]
		page.Claims = append(page.Claims, claimed)
	}
	page.Total, page.Pager = total, pager(c, number, reportSize, pages, "")
	page.AdminFrame, err = s.adminFrame(c, "suggestions")
	return page, err
}

// byClaim puts together what is about one claim and was settled by one decision, or waits. Claims come in the order of their first
// reports.
func byClaim(reports []archive.Report) (claims [][]archive.Report) {
	type claim struct {
		about   archive.Report
		decided archive.Settlement
	}
	at := map[claim]int{}
	for _, r := range reports {
		key := claim{about: archive.Report{Article: r.Article, Version: r.Version, Place: r.Place, Person: r.Person, Office: r.Office}}
		if r.Settled != nil {
			key.decided = *r.Settled
		}
		i, known := at[key]
		if !known {
			i = len(claims)
			at[key], claims = i, append(claims, nil)
		}
		claims[i] = append(claims[i], r)
	}
	return claims
}

// settleReports closes the reports that a form names, which are about one claim, without a ruling. One that came in after the form
// was drawn is not among them: it waits.
func (s *server) settleReports(c *gin.Context) (web.Page, error) {
	reports := c.PostFormArray("suggestion")
	if len(reports) == 0 {
		return nil, archive.ErrNotFound
	}
	if err := s.settle(c.Request.Context(), reports, ""); err != nil {
		return nil, err
	}
	return s.done(c, archive.ReportSettled, strings.Join(reports, ", "), "/admin/suggestions")
}

// settle notes what came of reports; no report: nothing.
func (s *server) settle(ctx context.Context, reports []string, ruling archive.RulingID) error {
	if len(reports) == 0 {
		return nil
	}
	ids := make([]archive.ReportID, min(len(reports), maxWaiting))
	for i := range ids {
		id, err := strconv.ParseInt(reports[i], 10, 64)
		if err != nil {
			return archive.ErrNotFound
		}
		ids[i] = archive.ReportID(id)
	}
	return s.Editing.SettleReports(ctx, ids, archive.Settlement{Editor: visitorOf(ctx).Name, Ruling: ruling})
}
