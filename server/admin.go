package server

import (
	"cmp"
	"context"
	"errors"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/gin-gonic/gin"

	"khobao/archive"
	"khobao/web"
)

// How much the console's pages show.
const (
	coverDays    = 28
	runsShown    = 30
	failsShown   = 50
	auditsShown  = 100
	maxTokenDays = 3650
	tryTime      = 25 * time.Second // for the live test of one page
)

// admin adds the console's pages. What they ask of their visitor is in the table of rules.
func (s *server) admin(r *gin.Engine, page func(string, pageHandler)) {
	if s.Console == nil {
		return
	}
	page("/admin", s.overviewPage)
	page("/admin/outlets", s.outletsPage)
	page("/admin/outlets/:id", s.outletPage)
	page("/admin/runs/:id", s.runPage)
	page("/admin/users", s.usersPage)
	page("/admin/log", s.auditPage)
	page("/admin/system", s.systemPage)
	for path, h := range map[string]pageHandler{
		"/admin/try": s.tryOutlet, "/admin/outlets": s.saveOutlet, "/admin/outlets/:id": s.saveOutlet,
		"/admin/outlets/:id/remove": s.removeOutlet, "/admin/outlets/:id/crawl": s.crawlOutlet, "/admin/outlets/:id/stop": s.stopOutlet,
		"/admin/outlets/:id/retry": s.retryOutlet, "/admin/outlets/:id/schedules": s.addSchedule,
		"/admin/schedules/:id/remove": s.removeSchedule, "/admin/schedules/:id/pause": s.pauseSchedule,
		"/admin/users": s.addUser, "/admin/users/:id": s.changeUser, "/admin/users/:id/remove": s.removeUser,
		"/admin/tokens": s.addToken, "/admin/tokens/:id/revoke": s.revokeToken,
	} {
		r.POST(path, s.form(h))
	}
}

// adminFrame is the frame of a console page.
func (s *server) adminFrame(c *gin.Context, tab string) (web.AdminFrame, error) {
	f, err := s.frame(c, web.NoSection)
	return web.AdminFrame{Frame: f, Tab: tab}, err
}

// done ends a form: it is noted, the next page says so, and the browser goes there.
func (s *server) done(c *gin.Context, what archive.Deed, subject, next string) (web.Page, error) {
	if err := s.note(c, what, subject); err != nil {
		return nil, err
	}
	return s.said(c, what, next)
}

// said is done for what is noted already.
func (s *server) said(c *gin.Context, what archive.Deed, next string) (web.Page, error) {
	if ctx := c.Request.Context(); !visitorOf(ctx).Token {
		s.auth.sessions.Put(ctx, sessionSaid, string(what))
		if err := s.store(c); err != nil {
			return nil, err
		}
	}
	seeOther(c, next)
	return nil, nil
}

func outletPath(id archive.OutletID) string { return "/admin/outlets/" + url.PathEscape(string(id)) }

// row gathers what lists say of an outlet.
func (s *server) row(ctx context.Context, o archive.Outlet, orders []archive.Order) (row web.OutletRow, alarms []archive.Alarm, err error) {
	row.Outlet = o
	runs, err := s.Console.Runs(ctx, o.ID, 1)
	if err != nil {
		return row, nil, err
	}
	if len(runs) > 0 {
		row.Last = &runs[0]
	}
	schedules, err := s.Console.Schedules(ctx, o.ID)
	if err != nil {
		return row, nil, err
	}
	for _, c := range schedules {
		for _, t := range s.Console.Upcoming(c, 1) {
			if row.Next.IsZero() || t.Before(row.Next) {
				row.Next = t
			}
		}
	}
	for _, order := range orders {
		row.Ordered = row.Ordered || order.Outlet == o.ID
	}
	if _, row.Failed, err = s.Console.Failures(ctx, o.ID, 1); err != nil {
		return row, nil, err
	}
	row.Days, alarms, err = s.Console.Coverage(ctx, o.ID, coverDays)
	return row, alarms, err
}

// rows gathers all outlets.
func (s *server) rows(ctx context.Context) (rows []web.OutletRow, alarms []archive.Alarm, err error) {
	outlets, err := s.Store.Outlets(ctx)
	if err != nil {
		return nil, nil, err
	}
	orders, err := s.Console.Orders(ctx)
	if err != nil {
		return nil, nil, err
	}
	for _, o := range outlets {
		row, found, err := s.row(ctx, o, orders)
		if err != nil {
			return nil, nil, err
		}
		rows, alarms = append(rows, row), append(alarms, found...)
	}
	return rows, alarms, nil
}

func (s *server) overviewPage(c *gin.Context) (web.Page, error) {
	f, err := s.adminFrame(c, "crawl")
	if err != nil {
		return nil, err
	}
	p := &web.AdminPage{AdminFrame: f}
	if p.Rows, p.Alarms, err = s.rows(c.Request.Context()); err != nil {
		return nil, err
	}
	web.SortOutlets(p.Rows, web.ByMissing)
	for _, row := range p.Rows {
		p.Running = p.Running || row.Active() || row.Ordered
	}
	return p, nil
}

func (s *server) runPage(c *gin.Context) (web.Page, error) {
	id, err := strconv.ParseInt(c.Param("id"), 10, 64)
	if err != nil {
		return nil, archive.ErrNotFound
	}
	run, err := s.Console.Run(c.Request.Context(), archive.RunID(id))
	if err != nil {
		return nil, err
	}
	f, err := s.adminFrame(c, "crawl")
	end := run.Ended
	if run.State == archive.Running {
		end = s.Now()
	}
	p := &web.RunPage{AdminFrame: f, Run: run}
	if !end.IsZero() {
		p.Took = end.Sub(run.Started)
	}
	return p, err
}

func (s *server) auditPage(c *gin.Context) (web.Page, error) {
	before, _ := strconv.ParseInt(c.Query("before"), 10, 64) // what is no number is the newest
	entries, err := s.Accounts.AuditLog(c.Request.Context(), max(before, 0), auditsShown)
	if err != nil {
		return nil, err
	}
	f, err := s.adminFrame(c, "log")
	p := &web.AuditPage{AdminFrame: f, Entries: entries}
	if len(entries) == auditsShown {
		p.Before = entries[auditsShown-1].ID
	}
	return p, err
}

func (s *server) systemPage(c *gin.Context) (web.Page, error) {
	f, err := s.adminFrame(c, "system")
	if err != nil {
		return nil, err
	}
	p := &web.SystemPage{AdminFrame: f, Summary: f.Archive}
	if s.Ready != nil {
		r := s.Ready(c.Request.Context())
		p.Behind, p.Store, p.Index, p.Damaged = r.Behind, sentence(r.Store), sentence(r.Index), r.Damage != nil
	}
	if s.Sizes != nil {
		sizes, err := s.Sizes(c.Request.Context())
		if err != nil {
			return nil, err
		}
		p.Sizes = &sizes
	}
	return p, nil
}

func sentence(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

func (s *server) usersPage(c *gin.Context) (web.Page, error) {
	return s.usersWith(c, "", archive.User{})
}

// usersWith shows accounts and tokens, and says what went wrong, with the account that somebody wanted to add.
func (s *server) usersWith(c *gin.Context, trouble string, typed archive.User) (web.Page, error) {
	f, err := s.adminFrame(c, "users")
	if err != nil {
		return nil, err
	}
	f.Trouble = trouble
	ctx := c.Request.Context()
	p := &web.UsersPage{AdminFrame: f, Roles: archive.Roles, Scopes: archive.Scopes, Now: s.Now(), Typed: typed}
	var err1, err2, err3 error
	p.Users, err1 = s.Accounts.Users(ctx)
	p.Tokens, err2 = s.Accounts.Tokens(ctx)
	if p.Secret = s.auth.sessions.PopString(ctx, sessionSecret); p.Secret != "" {
		secret(c)
		err3 = s.store(c)
	}
	return p, errors.Join(err1, err2, err3)
}

func (s *server) addUser(c *gin.Context) (web.Page, error) {
	role := archive.Role(c.PostForm("role"))
	if !role.Known() {
		return nil, badRequest("no role is called %.20q", role)
	}
	u, trouble, err := newUser(c, role)
	if err == nil && trouble == "" {
		err = s.Accounts.AddUser(c.Request.Context(), u)
	}
	switch {
	case errors.Is(err, archive.ErrExists):
		trouble = "taken"
	case err != nil:
		return nil, err
	}
	if trouble != "" {
		c.Status(422)
		return s.usersWith(c, "account."+trouble, archive.User{Name: c.PostForm("user"), Role: role})
	}
	return s.done(c, archive.UserAdded, u.Name, "/admin/users")
}

func (s *server) changeUser(c *gin.Context) (web.Page, error) {
	role := archive.Role(c.PostForm("role"))
	if !role.Known() {
		return nil, badRequest("no role is called %.20q", role)
	}
	return s.touchUser(c, archive.UserChanged, s.Accounts.ChangeUser(c.Request.Context(), c.Param("id"), role, ""))
}

func (s *server) removeUser(c *gin.Context) (web.Page, error) {
	return s.touchUser(c, archive.UserRemoved, s.Accounts.RemoveUser(c.Request.Context(), c.Param("id")))
}

func (s *server) touchUser(c *gin.Context, what archive.Deed, err error) (web.Page, error) {
	if errors.Is(err, archive.ErrLastAdmin) {
		c.Status(422)
		return s.usersWith(c, "account.last_admin", archive.User{})
	}
	if err != nil {
		return nil, err
	}
	return s.done(c, what, c.Param("id"), "/admin/users")
}

func (s *server) addToken(c *gin.Context) (web.Page, error) {
	role, ctx := archive.Role(c.PostForm("role")), c.Request.Context()
	label := strings.TrimSpace(c.PostForm("label"))
	if !role.Known() || len(label) > maxName {
		return nil, badRequest("a token has a role, and a label of at most %d bytes", maxName)
	}
	if label == "" {
		c.Status(422)
		return s.usersWith(c, "admin.no_label", archive.User{})
	}
	secret, token := NewToken(label, role, visitorOf(ctx).Name)
	for _, scope := range c.PostFormArray("scope") {
		if !slices.Contains(archive.Scopes, archive.Scope(scope)) {
			return nil, badRequest("no scope is called %.20q", scope)
		}
		token.Scopes = append(token.Scopes, archive.Scope(scope))
	}
	days, err := strconv.Atoi(cmp.Or(c.PostForm("days"), "0"))
	if err != nil || days < 0 || days > maxTokenDays {
		return nil, badRequest("a token lasts from 1 to %d days; 0 is for ever", maxTokenDays)
	}
	if days > 0 {
		token.Expires = s.Now().AddDate(0, 0, days)
	}
	if err := s.Accounts.AddToken(ctx, token); err != nil {
		return nil, err
	}
	s.auth.sessions.Put(ctx, sessionSecret, secret)
	return s.done(c, archive.TokenAdded, cmp.Or(string(token.ID), label), "/admin/users#tokens")
}

func (s *server) revokeToken(c *gin.Context) (web.Page, error) {
	if err := s.Accounts.RevokeToken(c.Request.Context(), archive.TokenID(c.Param("id"))); err != nil {
		return nil, err
	}
	return s.done(c, archive.TokenRevoked, c.Param("id"), "/admin/users#tokens")
}
