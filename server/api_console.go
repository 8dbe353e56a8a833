package server

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strconv"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/gin-gonic/gin"

	"khobao/archive"
)

// consoleAPI adds the operations for which a token is needed.
func (s *server) consoleAPI(r *gin.Engine, api huma.API) {
	if s.Console == nil {
		return
	}
	change(s, api, http.MethodPost, "outlet-add", "/outlets", "Add an outlet, or turn a preset on", s.apiAddOutlet)
	add(s, api, "outlet", "/outlets/{id}", "Read what is set of an outlet", s.apiOutlet)
	change(s, api, http.MethodPatch, "outlet-change", "/outlets/{id}", "Change an outlet; what is left out stays", s.apiChangeOutlet)
	change(s, api, http.MethodDelete, "outlet-remove", "/outlets/{id}", "Stop crawling an outlet; its articles and captures stay", s.apiRemoveOutlet)
	change(s, api, http.MethodPost, "crawl-order", "/crawls", "Crawl an outlet now", s.apiOrderCrawl)
	add(s, api, "crawls", "/crawls", "List runs, the newest first, and the orders that wait", s.apiCrawls)
	add(s, api, "crawl", "/crawls/{id}", "Read a run", s.apiCrawl)
	change(s, api, http.MethodDelete, "crawl-stop", "/crawls/{id}", "Stop a run; the next one takes its rest over", s.apiStopCrawl)
	change(s, api, http.MethodPost, "schedule-add", "/schedules", "Add a schedule", s.apiAddSchedule)
	add(s, api, "schedules", "/schedules", "List schedules with the times when they are due", s.apiSchedules)
	add(s, api, "schedule", "/schedules/{id}", "Read a schedule", s.apiSchedule)
	change(s, api, http.MethodPatch, "schedule-change", "/schedules/{id}", "Change, pause or resume a schedule", s.apiChangeSchedule)
	change(s, api, http.MethodDelete, "schedule-remove", "/schedules/{id}", "Remove a schedule", s.apiRemoveSchedule)
	describeEvents(api)
	r.GET(apiPath+"/crawls/:id/events", s.crawlEvents)
}

// tokenScheme names what the document says of tokens.
const tokenScheme = "token"

// change registers an operation that changes something. It is noted in the audit log by its handler.
func change[In, Out any](s *server, api huma.API, method, id, path, summary string, do func(context.Context, *In) (Out, error)) {
	security := []map[string][]string{{tokenScheme: {}}}
	if slices.Contains(anybodyWrites, method+" "+apiPath+path) {
		security = readerSecurity
	}
	huma.Register(api, huma.Operation{
		OperationID: id, Method: method, Path: apiPath + path, Summary: summary, MaxBodyBytes: maxForm, DefaultStatus: http.StatusOK,
		Security: security,
		Errors:   failures, Responses: map[string]*huma.Response{"default": anyFailure},
	}, func(ctx context.Context, in *In) (*reply[Out], error) {
		out, err := do(ctx, in)
		if err != nil {
			return nil, s.apiError(ctx, err)
		}
		return &reply[Out]{Body: out}, nil
	})
}

// noteAPI writes into the audit log what a program did.
func (s *server) noteAPI(ctx context.Context, what archive.Deed, subject string) error {
	v := visitorOf(ctx)
	return s.Accounts.Audit(ctx, archive.AuditEntry{Who: v.Name, What: what, Subject: subject, Address: v.Address})
}

// OutletFields are those of an outlet that a program may set. What is null or absent stays as it is. The type has to be
// exported, or embedding hides its fields from the API's library.
type OutletFields struct {
	Name        *string   `json:"name,omitempty" maxLength:"200"`
	Home        *string   `json:"home,omitempty" maxLength:"2000" doc:"Absolute address of the front page"`
	Province    *string   `json:"province,omitempty" maxLength:"100" doc:"Whose news it prints, which is what UBND tỉnh means there; needed of a new outlet, empty where it is of no province"`
	Profile     *string   `json:"profile,omitempty" maxLength:"100"`
	Hosts       *[]string `json:"hosts,omitempty" maxItems:"50"`
	Sections    *[]string `json:"sections,omitempty" maxItems:"500"`
	Feeds       *[]string `json:"feeds,omitempty" maxItems:"100"`
	Sitemaps    *[]string `json:"sitemaps,omitempty" maxItems:"100"`
	Delay       *float64  `json:"delay_seconds,omitempty" minimum:"0" maximum:"3600" doc:"Least pause between two requests"`
	Enabled     *bool     `json:"enabled,omitempty"`
	Hours       *string   `json:"hours,omitempty" maxLength:"11" doc:"When it may be asked, as 22:00-05:30; empty: always"`
	MaxRequests *int      `json:"max_requests,omitempty" minimum:"0" doc:"A day; 0: no limit"`
	MaxBytes    *int64    `json:"max_bytes,omitempty" minimum:"0" doc:"A day; 0: no limit"`
}

func (f OutletFields) apply(o *archive.Outlet) {
	put(&o.Name, f.Name)
	put(&o.Home, f.Home)
	put(&o.Province, f.Province)
	put(&o.Profile, f.Profile)
	put(&o.Hosts, f.Hosts)
	put(&o.Sections, f.Sections)
	put(&o.Feeds, f.Feeds)
	put(&o.Sitemaps, f.Sitemaps)
	put(&o.Enabled, f.Enabled)
	put(&o.Hours, f.Hours)
	put(&o.MaxRequests, f.MaxRequests)
	put(&o.MaxBytes, f.MaxBytes)
	if f.Delay != nil {
		o.Delay = time.Duration(*f.Delay * float64(time.Second))
	}
}

func put[T any](field, value *T) {
	if value != nil {
		*field = *value
	}
}

type addOutletInput struct {
	Body struct {
		ID *string `json:"id,omitempty" maxLength:"80" doc:"Made of the home page's host if absent; a preset's turns it on"`
		OutletFields
	}
}

func (s *server) apiAddOutlet(ctx context.Context, in *addOutletInput) (archive.Outlet, error) {
	var id archive.OutletID
	switch {
	case in.Body.ID != nil:
		id = archive.OutletID(*in.Body.ID)
	case in.Body.Home != nil:
		made, err := outletAt(*in.Body.Home)
		if err != nil {
			return made, err
		}
		id = made.ID
		if in.Body.Name == nil {
			in.Body.Name = &made.Name
		}
	default:
		return archive.Outlet{}, badRequest("an outlet needs an id of a preset or a home page")
	}
	o, err := s.Console.Outlet(ctx, id)
	if errors.Is(err, archive.ErrUnknownOutlet) {
		o, err = s.preset(id)
	} else if err == nil && o.Home != "" && in.Body.OutletFields != (OutletFields{}) {
		return o, &problem{http.StatusConflict, "bad_request", fmt.Sprintf("there is an outlet %s already, %s; PATCH changes it", o.ID, o.Home)}
	}
	if err != nil {
		return o, err
	}
	if o.Home == "" && in.Body.Province == nil {
		return o, errNoProvince
	}
	o.Enabled = true
	return s.apiSaveOutlet(ctx, o, in.Body.OutletFields)
}

func (s *server) apiSaveOutlet(ctx context.Context, o archive.Outlet, fields OutletFields) (archive.Outlet, error) {
	front := frontPage(o.Home)
	fields.apply(&o)
	err := checkOutlet(o)
	if err == nil && frontPage(o.Home) != front {
		err = s.checkNew(ctx, o, nil)
	}
	if err != nil {
		return o, err
	}
	if err := s.Console.SaveOutlet(ctx, o); err != nil {
		return o, err
	}
	return o, s.noteAPI(ctx, archive.OutletSaved, string(o.ID))
}

func (s *server) apiOutlet(ctx context.Context, in *oneInput) (archive.Outlet, error) {
	return s.Console.Outlet(ctx, archive.OutletID(in.ID))
}

type changeOutletInput struct {
	ID   string `path:"id" maxLength:"200"`
	Body OutletFields
}

func (s *server) apiChangeOutlet(ctx context.Context, in *changeOutletInput) (archive.Outlet, error) {
	o, err := s.Console.Outlet(ctx, archive.OutletID(in.ID))
	if err != nil {
		return o, err
	}
	return s.apiSaveOutlet(ctx, o, in.Body)
}

// doneAnswer says that something was done to what the address names.
type doneAnswer struct {
	Done bool `json:"done"`
}

func (s *server) apiRemoveOutlet(ctx context.Context, in *oneInput) (doneAnswer, error) {
	id := archive.OutletID(in.ID)
	s.Console.Stop(id)
	if err := s.Console.RemoveOutlet(ctx, id); err != nil {
		return doneAnswer{}, err
	}
	return doneAnswer{true}, s.noteAPI(ctx, archive.OutletRemoved, in.ID)
}

type orderInput struct {
	Body struct {
		Outlet  archive.OutletID `json:"outlet" maxLength:"200"`
		Section string           `json:"section,omitempty" maxLength:"2000" doc:"Address of the list page to start from; absent: the whole outlet"`
		Full    bool             `json:"full,omitempty" doc:"Ask for all known pages again, not only for those that are due"`
	}
}

func (s *server) apiOrderCrawl(ctx context.Context, in *orderInput) (archive.Order, error) {
	order := archive.Order{Outlet: in.Body.Outlet, Section: in.Body.Section, Full: in.Body.Full, By: visitorOf(ctx).Name}
	if err := s.Console.OrderCrawl(ctx, &order); err != nil {
		return order, err
	}
	s.Console.Wake()
	return order, s.noteAPI(ctx, archive.CrawlOrdered, string(order.Outlet))
}

type crawlsInput struct {
	Outlet archive.OutletID `query:"outlet" maxLength:"200" doc:"Only of this outlet"`
	Size   int              `query:"size" minimum:"1" maximum:"500" default:"50"`
}

type crawlsAnswer struct {
	Crawls []archive.Run   `json:"crawls"`
	Orders []archive.Order `json:"orders"`
}

func (s *server) apiCrawls(ctx context.Context, in *crawlsInput) (crawlsAnswer, error) {
	runs, err := s.Console.Runs(ctx, in.Outlet, in.Size)
	if err != nil {
		return crawlsAnswer{}, err
	}
	orders, err := s.Console.Orders(ctx)
	orders = slices.DeleteFunc(orders, func(o archive.Order) bool { return in.Outlet != "" && o.Outlet != in.Outlet })
	return crawlsAnswer{list(runs), list(orders)}, err
}

type numberInput struct {
	ID int64 `path:"id" minimum:"1"`
}

func (s *server) apiCrawl(ctx context.Context, in *numberInput) (archive.Run, error) {
	return s.Console.Run(ctx, archive.RunID(in.ID))
}

func (s *server) apiStopCrawl(ctx context.Context, in *numberInput) (doneAnswer, error) {
	run, err := s.Console.Run(ctx, archive.RunID(in.ID))
	if err != nil || run.State != archive.Running {
		return doneAnswer{}, err
	}
	if !s.Console.Stop(run.Outlet) {
		return doneAnswer{}, nil // another process has it
	}
	return doneAnswer{true}, s.noteAPI(ctx, archive.CrawlStopped, string(run.Outlet))
}

type scheduleAnswer struct {
	archive.Schedule
	Upcoming []time.Time `json:"upcoming"`
}

type schedulesAnswer struct {
	Schedules []scheduleAnswer `json:"schedules"`
}

func (s *server) scheduleAnswer(one archive.Schedule) scheduleAnswer {
	return scheduleAnswer{one, list(s.Console.Upcoming(one, 3))}
}

type schedulesInput struct {
	Outlet archive.OutletID `query:"outlet" maxLength:"200"`
}

func (s *server) apiSchedules(ctx context.Context, in *schedulesInput) (schedulesAnswer, error) {
	all, err := s.Console.Schedules(ctx, in.Outlet)
	answer := schedulesAnswer{Schedules: []scheduleAnswer{}}
	for _, one := range all {
		answer.Schedules = append(answer.Schedules, s.scheduleAnswer(one))
	}
	return answer, err
}

func (s *server) apiSchedule(ctx context.Context, in *numberInput) (scheduleAnswer, error) {
	one, err := s.Console.Schedule(ctx, archive.ScheduleID(in.ID))
	if err != nil {
		return scheduleAnswer{}, err
	}
	return s.scheduleAnswer(one), nil
}

type addScheduleInput struct {
	Body struct {
		Outlet  archive.OutletID `json:"outlet" maxLength:"200"`
		Section string           `json:"section,omitempty" maxLength:"2000"`
		Cron    string           `json:"cron,omitempty" maxLength:"100" doc:"Five fields, in Vietnam's time; absent: as often as the outlet changes"`
		Paused  bool             `json:"paused,omitempty"`
	}
}

func (s *server) apiAddSchedule(ctx context.Context, in *addScheduleInput) (scheduleAnswer, error) {
	one := archive.Schedule{Outlet: in.Body.Outlet, Section: in.Body.Section, Cron: in.Body.Cron, Paused: in.Body.Paused}
	return s.apiSaveSchedule(ctx, one)
}

func (s *server) apiSaveSchedule(ctx context.Context, one archive.Schedule) (scheduleAnswer, error) {
	if err := s.saveSchedule(ctx, &one); err != nil {
		return scheduleAnswer{}, err
	}
	return s.scheduleAnswer(one), s.noteAPI(ctx, archive.ScheduleSaved, string(one.Outlet))
}

type changeScheduleInput struct {
	ID   int64 `path:"id" minimum:"1"`
	Body struct {
		Cron   *string `json:"cron,omitempty" maxLength:"100"`
		Paused *bool   `json:"paused,omitempty"`
	}
}

func (s *server) apiChangeSchedule(ctx context.Context, in *changeScheduleInput) (scheduleAnswer, error) {
	one, err := s.Console.Schedule(ctx, archive.ScheduleID(in.ID))
	if err != nil {
		return scheduleAnswer{}, err
	}
	put(&one.Cron, in.Body.Cron)
	put(&one.Paused, in.Body.Paused)
	return s.apiSaveSchedule(ctx, one)
}

func (s *server) apiRemoveSchedule(ctx context.Context, in *numberInput) (doneAnswer, error) {
	one, err := s.Console.Schedule(ctx, archive.ScheduleID(in.ID))
	if err != nil {
		return doneAnswer{}, err
	}
	if err := s.Console.RemoveSchedule(ctx, one.ID); err != nil {
		return doneAnswer{}, err
	}
	return doneAnswer{true}, s.noteAPI(ctx, archive.ScheduleRemoved, string(one.Outlet))
}

// describeEvents adds the event stream to the document; huma has no streams on this router.
func describeEvents(api huma.API) {
	api.OpenAPI().AddOperation(&huma.Operation{
		OperationID: "crawl-events", Method: http.MethodGet, Path: apiPath + "/crawls/{id}/events", Summary: "Follow a run",
		Description: "An event stream: an event named run, with the run as JSON, whenever its counts change; the last has another state than running.",
		Parameters:  []*huma.Param{{Name: "id", In: "path", Required: true, Schema: &huma.Schema{Type: "integer"}}},
		Responses: map[string]*huma.Response{"200": {Description: "OK", Content: map[string]*huma.MediaType{"text/event-stream": {Schema: &huma.Schema{Type: huma.TypeString}}}},
			"401": anyFailure, "403": anyFailure, "404": anyFailure, "default": anyFailure},
		Security: []map[string][]string{{tokenScheme: {}}},
	})
}

// eventsEvery is how often a run is looked at for those who follow it.
const eventsEvery = time.Second

// crawlEvents follows a run until it ends, the reader goes away, or the time for an answer is over: then the reader asks again,
// as browsers do by themselves.
func (s *server) crawlEvents(c *gin.Context) {
	id, err := strconv.ParseInt(c.Param("id"), 10, 64)
	if err != nil {
		s.fail(c, archive.ErrNotFound)
		return
	}
	ctx := c.Request.Context()
	tick := time.NewTicker(eventsEvery)
	defer tick.Stop()
	told := ""
	for begun := false; ; begun = true {
		run, err := s.Console.Run(ctx, archive.RunID(id))
		if err != nil {
			s.fail(c, err)
			return
		}
		if !begun {
			c.Header("Content-Type", "text/event-stream")
			c.Header("Cache-Control", "no-store")
			c.Header("X-Accel-Buffering", "no")
			if c.Request.Method == http.MethodHead {
				return
			}
		}
		data, err := json.Marshal(run)
		if err != nil || string(data) == told {
			_, err = io.WriteString(c.Writer, ":\n\n") // keeps proxies from hanging up
		} else {
			told = string(data)
			_, err = fmt.Fprintf(c.Writer, "event: run\ndata: %s\n\n", data)
		}
		if err != nil || run.State != archive.Running {
			return
		}
		c.Writer.Flush()
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}
