package server

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"

	"github.com/danielgtaylor/huma/v2"
	"github.com/gin-gonic/gin"

	"khobao/archive"
	"khobao/index"
	"khobao/web"
)

// problem is a request's failure as the outside may see it.
type problem struct {
	status int
	key    string // of the texts for people
	detail string // for the API; never the cause of a failure of ours
}

func (p *problem) Error() string { return p.detail }

var (
	errNotAllowed = &problem{http.StatusMethodNotAllowed, "not_allowed", "the method is not allowed here"}
	errTooLong    = &problem{http.StatusRequestURITooLong, "too_large", "the address is longer than this server accepts"}
	errEncoding   = &problem{http.StatusBadRequest, "bad_request", "the address is not UTF-8, or has a zero byte or a percent sign by itself"}
	errHost       = &problem{http.StatusMisdirectedRequest, "bad_request", "the Host is not one of this server"}
)

// explained is what people are told besides the texts: only what is wrong with their own request.
func (p *problem) explained() string {
	if p.key == "bad_request" {
		return p.detail
	}
	return ""
}

// badRequest says what is wrong with a request.
func badRequest(format string, args ...any) error {
	return &problem{http.StatusBadRequest, "bad_request", fmt.Sprintf(format, args...)}
}

// statusGone is what the log has for a reader who went away before the answer; nginx gave the number.
const statusGone = 499

// judge says what the outside may know of an error.
func judge(err error) *problem {
	var p *problem
	switch {
	case errors.As(err, &p):
		return p
	case errors.Is(err, archive.ErrNotFound), errors.Is(err, archive.ErrUnknownOutlet):
		return &problem{http.StatusNotFound, "not_found", "there is nothing at this address"}
	case errors.Is(err, archive.ErrTooManySearches):
		return &problem{http.StatusConflict, "bad_request", "there are as many saved searches as an account may have; remove some"}
	case errors.Is(err, archive.ErrTooManyMailboxes):
		return &problem{http.StatusConflict, "bad_request", "too many mailboxes have not agreed yet; wait for an answer"}
	case errors.Is(err, index.ErrRequest):
		return &problem{http.StatusBadRequest, "bad_request", err.Error()}
	case errors.Is(err, context.Canceled):
		return &problem{statusGone, "busy", "the request was given up"}
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, archive.ErrInUse), errors.Is(err, archive.ErrFull), errors.Is(err, archive.ErrTooManyReports):
		return &problem{http.StatusServiceUnavailable, "busy", "no answer can be given now; try again later"}
	}
	return &problem{http.StatusInternalServerError, "internal", "something went wrong on this server"}
}

// fail answers a request that failed: a page for people, application/problem+json for programs. What is our own fault is
// logged with its cause.
func (s *server) fail(c *gin.Context, err error) {
	p := judge(err)
	s.logFailure(c.Request.Context(), p, err)
	c.Abort()
	if c.Writer.Written() {
		return // nothing can be taken back
	}
	h := c.Writer.Header()
	h.Del("ETag")
	h.Set("Cache-Control", "no-store")
	if p.status == http.StatusServiceUnavailable {
		h.Set("Retry-After", "10")
	}
	if answersPrograms(c.Request.URL.Path) {
		s.failAPI(c, p)
		return
	}
	f := s.bareFrame(c)
	if summary, outlets, err := s.lookAround(c.Request.Context()); err == nil { // an error page stands without them
		f.Archive, f.Outlets = summary, outlets
	}
	page := &web.ErrorPage{Frame: f, Status: p.status, Key: p.key, Detail: p.explained(), Code: requestName(c.Request.Context()), Time: s.Now().In(archive.Hanoi).Format("15:04")}
	if p.key == "bad_request" && c.Request.Method == http.MethodPost {
		page.Key = "bad_form"
	}
	if err := s.draw(c, p.status, page); err != nil {
		s.Log.ErrorContext(c.Request.Context(), "draw error page", "error", err, "request", requestName(c.Request.Context()))
		c.String(p.status, "%s\n", http.StatusText(p.status))
	}
}

func (s *server) failAPI(c *gin.Context, p *problem) {
	body, err := json.Marshal(p.model(requestName(c.Request.Context())))
	if err != nil {
		c.Status(p.status)
		return
	}
	c.Data(p.status, "application/problem+json", body)
}

// model is the problem as RFC 9457 writes it; its instance names the request in the log.
func (p *problem) model(request string) *huma.ErrorModel {
	return &huma.ErrorModel{Status: p.status, Title: http.StatusText(p.status), Detail: p.detail, Instance: instance(request)}
}

// instance names a request to those who ask about it, as RFC 9457 has it.
func instance(request string) string { return "urn:khobao:request:" + request }

func (s *server) logFailure(ctx context.Context, p *problem, err error) {
	if p.status >= http.StatusInternalServerError {
		s.Log.ErrorContext(ctx, "request failed", "error", err, "status", p.status, "request", requestName(ctx))
	}
}

// apiError is what an operation of the API returns for err.
func (s *server) apiError(ctx context.Context, err error) error {
	p := judge(err)
	s.logFailure(ctx, p, err)
	return p.model(requestName(ctx))
}
