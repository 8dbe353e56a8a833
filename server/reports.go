package server

import (
	"context"
	"net/http"
	"net/mail"
	"net/url"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/danielgtaylor/huma/v2"

	"khobao/archive"
)

// maxMessage is how long a report may be, and the sentence that it is about, in characters.
const maxMessage = 2000

var errTooManyReports = &problem{http.StatusTooManyRequests, "too_often", "too many reports from here; try again in an hour"}

func (s *server) reportsAPI(api huma.API) {
	change(s, api, http.MethodPost, "report", "/reports", "Report an error; it waits for an editor", s.apiReport)
	add(s, api, "reports", "/reports", "List reports, the newest first", s.apiReports)
	add(s, api, "report-read", "/reports/{id}", "Read a report", s.apiOneReport)
	change(s, api, http.MethodPatch, "report-close", "/reports/{id}", "Accept or reject a report, or open it again", s.apiCloseReport)
}

// report keeps what a reader sends, unless the reader's network has sent too much lately.
func (s *server) report(ctx context.Context, network string, r *archive.Report) error {
	r.Message, r.Contact = strings.TrimSpace(r.Message), strings.TrimSpace(r.Contact)
	switch {
	case !reportable(r.Page):
		return badRequest("page: %.80q is no page that shows claims", r.Page)
	case r.Message == "" || utf8.RuneCountInString(r.Message) > maxMessage || utf8.RuneCountInString(r.Quote) > maxMessage:
		return badRequest("a message has 1 to %d characters, and so has a quote", maxMessage)
	case utf8.RuneCountInString(r.Contact) > maxName:
		return badRequest("the contact is longer than %d characters", maxName)
	case !utf8.ValidString(r.Message + r.Quote + r.Contact):
		return badRequest("the report is not UTF-8")
	case !s.reports.take(network):
		return errTooManyReports
	}
	return s.Readers.AddReport(ctx, r)
}

// reportable says whether a path is one of the pages that show what articles state.
func reportable(path string) bool {
	u, err := url.Parse(path)
	if err != nil || u.Scheme != "" || u.Host != "" || len(path) > maxName*4 {
		return false
	}
	for _, section := range []string{"/articles", "/people", "/offices", "/organisations", "/terms", "/figures"} {
		if within(u.Path, section) {
			return true
		}
	}
	return false
}

type reportInput struct {
	Body struct {
		Page    string            `json:"page" maxLength:"800" doc:"Path of the page that shows what is wrong" example:"/people/le-minh-duc-x7"`
		Article archive.ArticleID `json:"article,omitempty" maxLength:"200" doc:"The article that is cited for it"`
		Quote   string            `json:"quote,omitempty" maxLength:"2000" doc:"The sentence that is cited for it"`
		Message string            `json:"message" minLength:"1" maxLength:"2000" doc:"What is wrong"`
		Contact string            `json:"contact,omitempty" maxLength:"200" doc:"How to reach who reports, if they want to be"`
	}
}

// receipt is what who reports gets back.
type receipt struct {
	ID    archive.ReportID    `json:"id"`
	State archive.ReportState `json:"state"`
}

func (s *server) apiReport(ctx context.Context, in *reportInput) (receipt, error) {
	r := archive.Report{Page: in.Body.Page, Article: in.Body.Article, Quote: in.Body.Quote, Message: in.Body.Message, Contact: in.Body.Contact}
	err := s.report(ctx, visitorOf(ctx).Address, &r)
	return receipt{r.ID, r.State}, err
}

type reportsInput struct {
	Listing
	State string `query:"state" enum:"waiting,accepted,rejected" doc:"Only of this state"`
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
	reports, total, err := s.Readers.Reports(ctx, archive.ReportState(in.State), part)
	return reportsAnswer{total, list(reports)}, err
}

func (s *server) apiOneReport(ctx context.Context, in *numberInput) (archive.Report, error) {
	return s.Readers.Report(ctx, archive.ReportID(in.ID))
}

type closeReportInput struct {
	ID   int64 `path:"id" minimum:"1"`
	Body struct {
		State  string `json:"state" enum:"waiting,accepted,rejected"`
		Reason string `json:"reason,omitempty" maxLength:"2000"`
	}
}

func (s *server) apiCloseReport(ctx context.Context, in *closeReportInput) (archive.Report, error) {
	id := archive.ReportID(in.ID)
	if err := s.Readers.CloseReport(ctx, id, archive.ReportState(in.Body.State), visitorOf(ctx).Name, in.Body.Reason); err != nil {
		return archive.Report{}, err
	}
	if err := s.noteAPI(ctx, archive.ReportClosed, strconv.FormatInt(in.ID, 10)); err != nil {
		return archive.Report{}, err
	}
	return s.Readers.Report(ctx, id)
}

// mailbox says what an address of a person is, without a name beside it.
func mailbox(s string) (string, error) {
	a, err := mail.ParseAddress(s)
	if err != nil || a.Name != "" || len(s) > 254 || strings.ContainsAny(a.Address, "\r\n") || !strings.Contains(a.Address, "@") {
		return "", badRequest("%.80q is no e-mail address", s)
	}
	return a.Address, nil
}
