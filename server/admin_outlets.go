package server

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/gin-gonic/gin"

	"khobao/archive"
	"khobao/vietnamese"
	"khobao/web"
)

func (s *server) outletsPage(c *gin.Context) (web.Page, error) {
	p := &web.OutletsPage{}
	return p, s.fillOutlets(c, p)
}

// fillOutlets adds what is crawled and what could be.
func (s *server) fillOutlets(c *gin.Context, p *web.OutletsPage) (err error) {
	trouble := p.Trouble
	if p.AdminFrame, err = s.adminFrame(c, "outlets"); err != nil {
		return err
	}
	p.Trouble = trouble
	if p.Rows, _, err = s.rows(c.Request.Context()); err != nil {
		return err
	}
	presets, err := s.Console.Presets()
	for _, o := range presets {
		if !slices.ContainsFunc(p.Rows, func(r web.OutletRow) bool { return r.ID == o.ID }) {
			p.Presets = append(p.Presets, o)
		}
	}
	if p.Query = strings.TrimSpace(c.Query("q")); len(p.Query) > maxName {
		return badRequest("the name is longer than %d bytes", maxName)
	}
	words := vietnamese.Fold(p.Query)
	p.Rows = slices.DeleteFunc(p.Rows, func(r web.OutletRow) bool {
		return !strings.Contains(vietnamese.Fold(r.Name+" "+r.Province+" "+r.Home+" "+string(r.ID)), words)
	})
	switch by := c.Query("sort"); by {
	case "", web.ByNext, web.ByLast, web.ByMissing, web.ByFailed:
		p.Sort = by
		web.SortOutlets(p.Rows, by)
	default:
		return badRequest("sort is one of next, last, missing and failed")
	}
	return err
}

// tryOutlet fetches one page of an outlet that is not added yet, and shows what was read.
func (s *server) tryOutlet(c *gin.Context) (web.Page, error) {
	typed := strings.TrimSpace(c.PostForm("url"))
	addresses := []string{typed}
	if !strings.Contains(typed, "://") { // as in a browser's address bar
		addresses = []string{"https://" + typed, "http://" + typed}
	}
	ctx, cancel := context.WithTimeout(c.Request.Context(), tryTime)
	defer cancel()
	p := &web.OutletsPage{Address: addresses[0]}
	for i, address := range addresses {
		a, o, err := s.try(ctx, address)
		if err == nil {
			p.Address, p.New, p.Tried, p.Trouble = address, o, &a, ""
			if p.Listed, err = s.listed(ctx, o.Home); err != nil {
				return nil, err
			}
			break
		}
		if i == 0 {
			p.Trouble = err.Error()
		}
	}
	if p.Trouble != "" {
		c.Status(http.StatusUnprocessableEntity)
	}
	return p, s.fillOutlets(c, p)
}

// try reads one page of the outlet whose it would be. A front page is no article, and answers all the same.
func (s *server) try(ctx context.Context, address string) (archive.Article, archive.Outlet, error) {
	o, err := outletAt(address)
	if err != nil {
		return archive.Article{}, o, err
	}
	a, err := s.Console.Try(ctx, address, o)
	if errors.Is(err, archive.ErrNotAnArticle) {
		return archive.Article{}, o, nil // whatever was read is none
	}
	return a, o, err
}

// retype shows a form again with what is wrong in it, if that is the form's fault.
func (s *server) retype(c *gin.Context, err error, again func(trouble string) (web.Page, error)) (web.Page, error) {
	var p *problem
	if !errors.As(err, &p) {
		return nil, err
	}
	c.Status(http.StatusUnprocessableEntity)
	return again(p.detail)
}

// outletAt makes an outlet of an address of its.
func outletAt(address string) (archive.Outlet, error) {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" || len(address) > 2000 {
		return archive.Outlet{}, badRequest("%.80q is no http or https address", address)
	}
	host := strings.TrimPrefix(strings.ToLower(u.Host), "www.")
	id := strings.Trim(notSlug.ReplaceAllString(host, "-"), "-")
	return archive.Outlet{ID: archive.OutletID(id), Name: u.Hostname(), Home: u.Scheme + "://" + u.Host + "/", Enabled: true}, nil
}

var (
	notSlug  = regexp.MustCompile(`[^a-z0-9]+`)
	slugForm = regexp.MustCompile(`^[a-z0-9][a-z0-9._-]{0,79}$`)
)

// checkOutlet says what is wrong with an outlet that somebody typed.
func checkOutlet(o archive.Outlet) error {
	if !slugForm.MatchString(string(o.ID)) {
		return badRequest("an outlet's id has lower-case letters, digits, dots, _ and hyphens")
	}
	if strings.TrimSpace(o.Name) == "" || len(o.Name) > maxName {
		return badRequest("an outlet needs a name")
	}
	for _, address := range slices.Concat([]string{o.Home}, o.Sections, o.Feeds, o.Sitemaps) {
		if _, err := outletAt(address); err != nil {
			return err
		}
	}
	if o.Delay < 0 || o.MaxRequests < 0 || o.MaxBytes < 0 {
		return badRequest("delay and budgets are not negative")
	}
	if _, err := archive.ParseHours(o.Hours); err != nil {
		return badRequest("hours: %v", err)
	}
	return nil
}

// listed returns the outlet, or the preset, that has an address for its front page; nil: none has.
func (s *server) listed(ctx context.Context, home string) (*archive.Outlet, error) {
	all, err1 := s.Store.Outlets(ctx)
	presets, err2 := s.Console.Presets()
	for _, o := range append(all, presets...) {
		for _, address := range append([]string{o.Home}, o.Hosts...) {
			if front := frontPage(address); front != "" && front == frontPage(home) {
				return &o, nil
			}
		}
	}
	return nil, errors.Join(err1, err2)
}

// frontPage is what all spellings of a front page's address, and its host alone, have in common; empty where it is no address. Portals
// tell the pages of their communes by a query.
func frontPage(address string) string {
	if !strings.Contains(address, "://") {
		address = "https://" + address
	}
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return ""
	}
	front := strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
	if port := u.Port(); port != "" && port != "80" && port != "443" {
		front += ":" + port
	}
	front += strings.TrimRight(u.EscapedPath(), "/")
	if u.RawQuery != "" {
		front += "?" + u.RawQuery
	}
	return front
}

// checkNew refuses an outlet whose front page another has: both would be crawled, and each article kept twice. It refuses one that is
// new to its sender where there is one of that ID, which would be overwritten. What was sent twice is as it was.
func (s *server) checkNew(ctx context.Context, o archive.Outlet, before *archive.Outlet) error {
	if before != nil && before.Home != "" && frontPage(before.Home) != frontPage(o.Home) {
		return &problem{http.StatusConflict, "bad_request", fmt.Sprintf("the outlet %q, %s, is called that already", before.Name, before.Home)}
	}
	other, err := s.listed(ctx, o.Home)
	if err == nil && other != nil && other.ID != o.ID {
		err = &problem{http.StatusConflict, "bad_request", fmt.Sprintf("the outlet %s, %q, has that front page already", other.ID, other.Name)}
	}
	return err
}

// saveOutlet adds an outlet, turns a preset on, or changes what is set of one.
func (s *server) saveOutlet(c *gin.Context) (web.Page, error) {
	ctx := c.Request.Context()
	id := archive.OutletID(c.Param("id"))
	if id == "" {
		id = archive.OutletID(strings.TrimSpace(c.PostForm("id")))
	}
	adding := c.Param("id") == ""
	o, err := s.Console.Outlet(ctx, id)
	before := o
	if errors.Is(err, archive.ErrUnknownOutlet) && adding {
		o, err = s.preset(id)
	}
	if err != nil {
		return nil, err
	}
	if c.PostForm("preset") == "" {
		err = readOutlet(c, &o)
	}
	if err == nil {
		err = checkOutlet(o)
	}
	switch {
	case err != nil:
	case adding && before.ID != "" && c.PostForm("preset") == "":
		err = s.checkNew(ctx, o, &before)
	case frontPage(o.Home) != frontPage(before.Home):
		err = s.checkNew(ctx, o, nil)
	}
	if err != nil {
		return s.retype(c, err, func(trouble string) (web.Page, error) {
			if !adding {
				return s.outletWith(c, trouble, &o)
			}
			p := &web.OutletsPage{AdminFrame: web.AdminFrame{Trouble: trouble}, New: o}
			if p.Listed, err = s.listed(ctx, o.Home); err != nil {
				return nil, err
			}
			return p, s.fillOutlets(c, p)
		})
	}
	if err := s.Console.SaveOutlet(ctx, o); err != nil {
		return nil, err
	}
	return s.done(c, archive.OutletSaved, string(o.ID), outletPath(o.ID))
}

// errNoProvince says why a province is asked for: without one a paper's “UBND tỉnh” is nobody's, which must be meant.
var errNoProvince = &problem{http.StatusUnprocessableEntity, "bad_request",
	`province: name the province whose news the outlet prints, by which its "UBND tỉnh" is told from others; an empty text says that it is of no province`}

// preset returns the preset of that ID, turned on, or a new outlet.
func (s *server) preset(id archive.OutletID) (archive.Outlet, error) {
	presets, err := s.Console.Presets()
	o := archive.Outlet{ID: id}
	if i := slices.IndexFunc(presets, func(p archive.Outlet) bool { return p.ID == id }); i >= 0 {
		o = presets[i]
	}
	o.Enabled = true
	return o, err
}

// readOutlet reads the form of an outlet, all of it even where it finds something wrong. What the form does not have stays as it is.
func readOutlet(c *gin.Context, o *archive.Outlet) error {
	text := func(name string, field *string) {
		if v, ok := c.GetPostForm(name); ok {
			*field = strings.TrimSpace(v)
		}
	}
	lines := func(name string, field *[]string) {
		if v, ok := c.GetPostForm(name); ok {
			*field = strings.Fields(v)
		}
	}
	text("name", &o.Name)
	text("home", &o.Home)
	province := strings.TrimSpace(c.PostForm("province"))
	if province != "" {
		o.Province = province
	}
	if web.Nationwide(o.Province) {
		o.Province = ""
	}
	text("hours", &o.Hours)
	lines("sections", &o.Sections)
	lines("feeds", &o.Feeds)
	lines("sitemaps", &o.Sitemaps)
	if c.PostForm("whole") != "" { // a form that has the box, ticked or not
		o.Enabled = c.PostForm("enabled") != ""
	}
	if v := strings.TrimSpace(c.PostForm("delay")); v != "" {
		seconds, err := strconv.ParseFloat(strings.Replace(v, ",", ".", 1), 64)
		if err != nil || seconds < 0 || seconds > 3600 {
			return badRequest("%.20q are no seconds", v)
		}
		o.Delay = time.Duration(seconds * float64(time.Second))
	}
	if province == "" {
		return errNoProvince
	}
	return nil
}

func (s *server) outletPage(c *gin.Context) (web.Page, error) { return s.outletWith(c, "", nil) }

// outletWith shows an outlet with what went wrong, and its settings as somebody typed them; nil: as they are.
func (s *server) outletWith(c *gin.Context, trouble string, typed *archive.Outlet) (web.Page, error) {
	ctx := c.Request.Context()
	o, err := s.Console.Outlet(ctx, archive.OutletID(c.Param("id")))
	if err != nil {
		return nil, err
	}
	f, err := s.adminFrame(c, "outlets")
	if err != nil {
		return nil, err
	}
	f.Trouble = trouble
	p := &web.OutletPage{AdminFrame: f, Typed: o, Every: cmp.Or(c.PostForm("every"), "day"), At: cmp.Or(c.PostForm("at"), "05:30"), Delay: c.PostForm("delay")}
	if typed != nil {
		p.Typed = *typed
	}
	orders, err := s.Console.Orders(ctx)
	if err != nil {
		return nil, err
	}
	if p.OutletRow, p.Alarms, err = s.row(ctx, o, orders); err != nil {
		return nil, err
	}
	schedules, err := s.Console.Schedules(ctx, o.ID)
	if err != nil {
		return nil, err
	}
	for _, one := range schedules {
		p.Schedules = append(p.Schedules, web.ScheduleRow{Schedule: one, Upcoming: s.Console.Upcoming(one, 3)})
	}
	if p.Failures, _, err = s.Console.Failures(ctx, o.ID, failsShown); err != nil {
		return nil, err
	}
	p.Runs, err = s.Console.Runs(ctx, o.ID, runsShown)
	return p, err
}

func (s *server) removeOutlet(c *gin.Context) (web.Page, error) {
	id := archive.OutletID(c.Param("id"))
	s.Console.Stop(id)
	if err := s.Console.RemoveOutlet(c.Request.Context(), id); err != nil {
		return nil, err
	}
	return s.done(c, archive.OutletRemoved, string(id), "/admin/outlets")
}

func (s *server) crawlOutlet(c *gin.Context) (web.Page, error) {
	ctx := c.Request.Context()
	order := archive.Order{Outlet: archive.OutletID(c.Param("id")), Full: c.PostForm("full") != "", By: visitorOf(ctx).Name}
	if err := s.Console.OrderCrawl(ctx, &order); err != nil {
		return nil, err
	}
	s.Console.Wake()
	return s.done(c, archive.CrawlOrdered, string(order.Outlet), "/admin")
}

func (s *server) stopOutlet(c *gin.Context) (web.Page, error) {
	s.Console.Stop(archive.OutletID(c.Param("id"))) // if there is no run, none needs to be stopped
	return s.done(c, archive.CrawlStopped, c.Param("id"), "/admin")
}

func (s *server) retryOutlet(c *gin.Context) (web.Page, error) {
	ctx := c.Request.Context()
	order := archive.Order{Outlet: archive.OutletID(c.Param("id")), By: visitorOf(ctx).Name}
	if _, err := s.Console.RetryFailures(ctx, order.Outlet); err != nil {
		return nil, err
	}
	if err := s.Console.OrderCrawl(ctx, &order); err != nil {
		return nil, err
	}
	s.Console.Wake()
	return s.done(c, archive.FailuresRetried, string(order.Outlet), outletPath(order.Outlet))
}

func (s *server) addSchedule(c *gin.Context) (web.Page, error) {
	one := archive.Schedule{Outlet: archive.OutletID(c.Param("id")), Section: strings.TrimSpace(c.PostForm("section"))}
	var err error
	if one.Cron, err = cronOf(c.PostForm("every"), c.PostForm("at")); err == nil {
		err = s.saveSchedule(c.Request.Context(), &one)
	}
	if err != nil {
		return s.retype(c, err, func(trouble string) (web.Page, error) { return s.outletWith(c, trouble, nil) })
	}
	return s.done(c, archive.ScheduleSaved, string(one.Outlet), outletPath(one.Outlet)+"#schedules")
}

// saveSchedule checks and stores a schedule, and has it looked at.
func (s *server) saveSchedule(ctx context.Context, one *archive.Schedule) error {
	o, err := s.Console.Outlet(ctx, one.Outlet)
	if err != nil {
		return err
	}
	if err := s.Console.Prepare(one, o); err != nil {
		return badRequest("%v", err)
	}
	if err := s.Console.SaveSchedule(ctx, one); err != nil {
		return err
	}
	s.Console.Wake()
	return nil
}

// cronOf turns the schedule's sentence into cron's five fields.
func cronOf(every, at string) (string, error) {
	var hour, minute int
	if at != "" {
		t, err := time.Parse("15:04", at)
		if err != nil {
			return "", badRequest("%.20q is no time of the day, such as 05:30", at)
		}
		hour, minute = t.Hour(), t.Minute()
	}
	switch every {
	case "adaptive":
		return "", nil
	case "half":
		return "*/30 * * * *", nil
	case "hour":
		return fmt.Sprintf("%d * * * *", minute), nil
	case "three":
		return fmt.Sprintf("%d */3 * * *", minute), nil
	case "day":
		return fmt.Sprintf("%d %d * * *", minute, hour), nil
	case "week":
		return fmt.Sprintf("%d %d * * 1", minute, hour), nil
	}
	return "", badRequest("%.20q is no rhythm", every)
}

// schedule returns the schedule that the address names.
func (s *server) schedule(c *gin.Context) (archive.Schedule, error) {
	id, err := strconv.ParseInt(c.Param("id"), 10, 64)
	if err != nil {
		return archive.Schedule{}, archive.ErrNotFound
	}
	return s.Console.Schedule(c.Request.Context(), archive.ScheduleID(id))
}

func (s *server) removeSchedule(c *gin.Context) (web.Page, error) {
	one, err := s.schedule(c)
	if err != nil {
		return nil, err
	}
	if err := s.Console.RemoveSchedule(c.Request.Context(), one.ID); err != nil {
		return nil, err
	}
	return s.done(c, archive.ScheduleRemoved, string(one.Outlet), outletPath(one.Outlet)+"#schedules")
}

// pauseSchedule pauses a schedule, or lets it go on.
func (s *server) pauseSchedule(c *gin.Context) (web.Page, error) {
	one, err := s.schedule(c)
	if err != nil {
		return nil, err
	}
	one.Paused = !one.Paused
	if err := s.saveSchedule(c.Request.Context(), &one); err != nil {
		return nil, err
	}
	return s.done(c, archive.ScheduleSaved, string(one.Outlet), outletPath(one.Outlet)+"#schedules")
}
