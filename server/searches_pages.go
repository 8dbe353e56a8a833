package server

import (
	"errors"
	"net/http"
	"strconv"
	"strings"

	"github.com/gin-gonic/gin"

	"khobao/archive"
	"khobao/web"
)

// sessionHook is a webhook's secret, to be shown once.
const sessionHook = "hook"

// lastTold is how many messages of a search are looked through for the last of each channel.
const lastTold = 20

// followPages adds the pages of saved searches, and the one that asks whoever reads a mailbox.
func (s *server) followPages(r *gin.Engine, page func(string, pageHandler)) {
	if s.Readers == nil || s.Accounts == nil {
		return
	}
	page("/account/searches", s.searchesPage)
	page("/confirm", s.confirmPage)
	for path, h := range map[string]pageHandler{
		"/account/searches": s.saveSearchForm, "/account/searches/:id": s.changeSearchForm, "/account/searches/:id/pause": s.pauseSearch,
		"/account/searches/:id/remove": s.removeSearchForm, "/account/searches/:id/retry": s.retrySearch, "/account/searches/:id/ask": s.askMailbox,
		"/confirm": s.confirm,
	} {
		r.POST(path, s.form(h))
	}
}

func (s *server) searchesPage(c *gin.Context) (web.Page, error) {
	if _, ok := c.GetQuery("save"); !ok {
		return s.searchesWith(c, nil, "")
	}
	query, err := savedQuery(c.Query("save"))
	if err != nil {
		return nil, err
	}
	return s.searchesWith(c, &web.SearchForm{Name: short(c.Query("name"), 200), Query: query}, "")
}

// searchesWith lists what the visitor follows, below a search that is about to be saved.
func (s *server) searchesWith(c *gin.Context, form *web.SearchForm, trouble string) (*web.SearchesPage, error) {
	ctx := c.Request.Context()
	f, err := s.frame(c, web.NoSection)
	if err != nil {
		return nil, err
	}
	p := &web.SearchesPage{Frame: f, Trouble: trouble, Mails: s.Mails, New: form}
	if form != nil {
		form.Page = "/?" + form.Query
	}
	if p.Secret = s.auth.sessions.PopString(ctx, sessionHook); p.Secret != "" {
		secret(c)
		if err := s.store(c); err != nil {
			return nil, err
		}
	}
	saved, err := s.Readers.Searches(ctx, visitorOf(ctx).Name)
	if err != nil {
		return nil, err
	}
	for _, v := range saved {
		row := web.SavedRow{SavedSearch: v, Page: "/?" + v.Query, Atom: savedFeedPath(v, "atom"), JSON: savedFeedPath(v, "json")}
		if row.Last, err = s.lastDeliveries(c, v.ID); err != nil {
			return nil, err
		}
		p.Saved = append(p.Saved, row)
	}
	return p, nil
}

// lastDeliveries returns the last message of each channel.
func (s *server) lastDeliveries(c *gin.Context, id archive.SearchID) (last []archive.Delivery, err error) {
	all, _, err := s.Readers.Deliveries(c.Request.Context(), id, archive.Listing{Page: 1, Size: lastTold})
	for _, channel := range []archive.Channel{archive.ByEmail, archive.ByWebhook} {
		for _, d := range all {
			if d.Channel == channel {
				last = append(last, d)
				break
			}
		}
	}
	return last, err
}

// searchFields reads the form's fields. Those that it does not have stay as they are.
func searchFields(c *gin.Context) SearchFields {
	field := func(name string) *string {
		if v, ok := c.GetPostForm(name); ok {
			v = strings.TrimSpace(v)
			return &v
		}
		return nil
	}
	return SearchFields{Name: field("name"), Query: field("query"), Email: field("email"), Webhook: field("webhook")}
}

// searchTrouble says what is wrong with a search that somebody typed; empty: it is not the form's fault.
func searchTrouble(f SearchFields, err error) string {
	switch {
	case f.Name != nil && *f.Name == "":
		return "no_name"
	case errors.Is(err, archive.ErrTooManySearches):
		return "too_many"
	case errors.Is(err, archive.ErrTooManyMailboxes):
		return "too_many_boxes"
	case errors.Is(err, errNoMailbox):
		return "bad_email"
	case errors.Is(err, errNoWebhook):
		return "bad_webhook"
	}
	return ""
}

func (s *server) saveSearchForm(c *gin.Context) (web.Page, error) {
	ctx, fields := c.Request.Context(), searchFields(c)
	if fields.Query == nil {
		return nil, badRequest("a saved search needs a query")
	}
	return s.keepSearch(c, newSearch(visitorOf(ctx).Name), fields)
}

func (s *server) changeSearchForm(c *gin.Context) (web.Page, error) {
	v, err := s.searchOf(c)
	if err != nil {
		return nil, err
	}
	fields := searchFields(c)
	fields.Query = nil
	return s.keepSearch(c, v, fields)
}

// keepSearch saves what the form says, or shows the form again with what is wrong.
func (s *server) keepSearch(c *gin.Context, v archive.SavedSearch, fields SearchFields) (web.Page, error) {
	ctx := c.Request.Context()
	var saved savedAnswer
	err := errors.New("a name is wanted")
	if fields.Name == nil || *fields.Name != "" {
		saved, err = s.saveSearch(ctx, v, fields)
	}
	if trouble := searchTrouble(fields, err); err != nil && trouble != "" {
		c.Status(http.StatusUnprocessableEntity)
		var form *web.SearchForm
		if v.ID == 0 {
			form = &web.SearchForm{Name: c.PostForm("name"), Query: c.PostForm("query"), Email: c.PostForm("email"), Webhook: c.PostForm("webhook")}
		}
		page, err := s.searchesWith(c, form, trouble)
		if err == nil {
			page.Wrong, page.Form = v.ID, c.Request.PostForm
		}
		return page, err
	}
	if err != nil {
		return nil, err
	}
	if saved.Secret != "" {
		s.auth.sessions.Put(ctx, sessionHook, saved.Secret)
	}
	return s.said(c, archive.SearchSaved, "/account/searches#s"+strconv.FormatInt(int64(saved.ID), 10))
}

// searchOf is the visitor's search that the address names.
func (s *server) searchOf(c *gin.Context) (archive.SavedSearch, error) {
	id, err := strconv.ParseInt(c.Param("id"), 10, 64)
	if err != nil {
		return archive.SavedSearch{}, archive.ErrNotFound
	}
	return s.ownSearch(c.Request.Context(), id)
}

func (s *server) pauseSearch(c *gin.Context) (web.Page, error) {
	v, err := s.searchOf(c)
	if err != nil {
		return nil, err
	}
	paused := !v.Paused
	return s.keepSearch(c, v, SearchFields{Paused: &paused})
}

func (s *server) removeSearchForm(c *gin.Context) (web.Page, error) {
	v, err := s.searchOf(c)
	if err == nil {
		err = s.Readers.RemoveSearch(c.Request.Context(), v.ID)
	}
	if err != nil {
		return nil, err
	}
	return s.done(c, archive.SearchRemoved, c.Param("id"), "/account/searches")
}

func (s *server) retrySearch(c *gin.Context) (web.Page, error) {
	v, err := s.searchOf(c)
	if err == nil {
		err = s.Readers.RetryDelivery(c.Request.Context(), v.ID, archive.DeliveryID(c.PostForm("delivery")))
	}
	if err != nil {
		return nil, err
	}
	seeOther(c, "/account/searches#s"+c.Param("id"))
	return nil, nil
}

// askMailbox has the search's mailbox asked once more.
func (s *server) askMailbox(c *gin.Context) (web.Page, error) {
	v, err := s.searchOf(c)
	if err == nil {
		err = s.Readers.AskMailbox(c.Request.Context(), v.Owner, v.Email)
	}
	if err != nil {
		return nil, err
	}
	seeOther(c, "/account/searches#s"+c.Param("id"))
	return nil, nil
}

// confirmPage asks whoever reads a mailbox. It changes nothing: programs that look through mails open what they find in them.
func (s *server) confirmPage(c *gin.Context) (web.Page, error) {
	if s.Readers == nil {
		return nil, archive.ErrNotFound
	}
	p := &web.ConfirmPage{Frame: s.bareFrame(c)}
	typed, ok := c.GetQuery("code")
	if !ok {
		return p, nil
	}
	var err error
	code := strings.ToLower(strings.TrimSpace(typed))
	if p.Mailbox, err = s.Readers.MailboxByCode(c.Request.Context(), code); errors.Is(err, archive.ErrNotFound) {
		c.Status(http.StatusNotFound)
		p.Wrong, err = true, nil
	}
	return p, err
}

// confirm takes the answer, or what a mail program sends when its reader says that no more such mails are wanted (RFC 8058): then the
// address has the code.
func (s *server) confirm(c *gin.Context) (web.Page, error) {
	ctx, code, want := c.Request.Context(), c.PostForm("code"), c.PostForm("want") == "yes"
	if c.PostForm("List-Unsubscribe") == "One-Click" {
		code, want = c.Query("code"), false
	}
	if err := s.Readers.AnswerMailbox(ctx, code, want); err != nil {
		return nil, err
	}
	m, err := s.Readers.MailboxByCode(ctx, code)
	return &web.ConfirmPage{Frame: s.bareFrame(c), Mailbox: m}, err
}
