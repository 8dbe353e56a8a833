package server

import (
	"context"
	"errors"
	"net/http"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gin-gonic/gin"

	"khobao/archive"
	"khobao/index"
	"khobao/web"
)

const (
	mergeSize = 30 // people among whom the other one is looked for
	splitSize = 50 // articles on a page of a split
)

// rulingsPage lists what was decided, the newest first.
func (s *server) rulingsPage(c *gin.Context) (web.Page, error) {
	number, err := pageNumber(c, reportSize)
	if err != nil {
		return nil, err
	}
	ctx := c.Request.Context()
	all, err := s.Editing.Rulings(ctx)
	if err != nil {
		return nil, err
	}
	slices.Reverse(all)
	idle, err := s.Editing.IdleRulings(ctx)
	if err != nil {
		return nil, err
	}
	page := &web.RulingsPage{Idle: len(idle), Total: len(all), Pager: pager(c, number, reportSize, len(all), "")}
	for _, r := range slice(all, number, reportSize) {
		row, err := s.rulingRow(ctx, r)
		if err != nil {
			return nil, err
		}
		row.Idle = idle[r.ID]
		page.Rulings = append(page.Rulings, row)
	}
	page.AdminFrame, err = s.adminFrame(c, "rulings")
	return page, err
}

// rulingRow names whom a ruling speaks of: as they are called now, or as they were when it was made.
func (s *server) rulingRow(ctx context.Context, r archive.Ruling) (row web.RulingRow, err error) {
	row.Ruling = r
	if r.Figure != nil {
		return row, nil
	}
	if row.Person, err = s.personName(ctx, r.Person, r.Anchors); err != nil {
		return row, err
	}
	for _, o := range r.Others {
		name, err := s.personName(ctx, o.Person, o.Anchors)
		if err != nil {
			return row, err
		}
		row.Others = append(row.Others, web.Named{ID: o.Person, Name: name})
	}
	if r.Correction != nil {
		if row.Office, err = s.Store.Office(ctx, r.Correction.Office); errors.Is(err, archive.ErrNotFound) {
			row.Office, err = archive.Office{Name: string(r.Correction.Office)}, nil
		}
	}
	return row, err
}

func (s *server) personName(ctx context.Context, id archive.PersonID, anchors []archive.MentionRef) (string, error) {
	if len(anchors) > 0 {
		return anchors[0].Name, nil
	}
	p, err := s.Store.Profile(ctx, id)
	if errors.Is(err, archive.ErrNotFound) {
		err = nil
	}
	return p.Name, err
}

// mergePage finds who a person is besides: at first others of the name, then whoever the words name.
func (s *server) mergePage(c *gin.Context) (web.Page, error) { return s.mergeWith(c, c.Query, "", "") }

// mergeWith shows what was sent again where it could not be done.
func (s *server) mergeWith(c *gin.Context, get func(string) string, trouble, detail string) (web.Page, error) {
	ctx := c.Request.Context()
	page := &web.MergePage{Query: get("q"), Refusal: refusal(c, "other", detail)}
	if len(page.Query) > maxName {
		return nil, badRequest("the name is longer than %d bytes", maxName)
	}
	var err error
	if id := archive.PersonID(get("person")); id != "" {
		if page.Person, err = s.Store.Profile(ctx, id); err != nil && (trouble == "" || !errors.Is(err, archive.ErrNotFound)) {
			return nil, err
		}
	}
	switch {
	case page.Query != "":
		page.Found, _, err = s.peopleKnownBy(ctx, archive.PeopleFilter{Query: page.Query, Listing: archive.Listing{Page: 1, Size: mergeSize}})
	case page.Person.ID != "":
		page.Found, err = s.Store.Namesakes(ctx, page.Person.ID, mergeSize)
	}
	if err != nil {
		return nil, err
	}
	page.Found = slices.DeleteFunc(page.Found, func(p archive.Person) bool { return p.ID == page.Person.ID })
	if len(page.Found) == 0 {
		if page.Meant, err = s.meantPerson(ctx, page.Query); err != nil {
			return nil, err
		}
	}
	page.AdminFrame, err = s.adminFrame(c, "rulings")
	page.Trouble = trouble
	return page, err
}

func (s *server) merge(c *gin.Context) (web.Page, error) {
	ruling := archive.Ruling{Kind: archive.Merge, Person: archive.PersonID(c.PostForm("person"))}
	for _, id := range c.PostFormArray("other") {
		ruling.Others = append(ruling.Others, archive.PersonRef{Person: archive.PersonID(id)})
	}
	if len(ruling.Others) == 0 {
		c.Status(http.StatusUnprocessableEntity)
		return s.mergeWith(c, c.PostForm, "ruling.choose_other", "")
	}
	return s.rule(c, ruling, func(trouble, detail string) (web.Page, error) {
		return s.mergeWith(c, c.PostForm, "report."+trouble, detail)
	})
}

// refusal is what a form sent, to be shown again.
func refusal(c *gin.Context, ticks, detail string) web.Refusal {
	return web.Refusal{Chosen: c.PostFormArray(ticks), Reason: c.PostForm("reason"), Detail: detail}
}

// splitPage lists the articles that name a person, so that those about somebody else can be chosen.
func (s *server) splitPage(c *gin.Context) (web.Page, error) {
	return s.splitWith(c, c.Query("person"), "", "")
}

// splitWith shows what was sent again where it could not be done.
func (s *server) splitWith(c *gin.Context, id, trouble, detail string) (web.Page, error) {
	ctx := c.Request.Context()
	number, err := pageNumber(c, splitSize)
	if err != nil {
		return nil, err
	}
	page := &web.SplitPage{Number: number, To: archive.PersonID(c.PostForm("to")), Refusal: refusal(c, "article", detail)}
	if page.Person, err = s.Store.Profile(ctx, archive.PersonID(id)); err != nil {
		return nil, err
	}
	if page.Namesakes, err = s.Store.Namesakes(ctx, page.Person.ID, namesakeSize); err != nil {
		return nil, err
	}
	result, err := s.Search.Search(ctx, index.Request{Person: []string{string(page.Person.ID)}, Sort: web.Newest, Page: number, Size: splitSize, Unfolded: true})
	if err != nil {
		return nil, err
	}
	if page.Hits, err = s.hits(ctx, result.Hits); err != nil {
		return nil, err
	}
	page.Total, page.Pager = result.Total, pager(c, number, splitSize, result.Total, "")
	page.AdminFrame, err = s.adminFrame(c, "rulings")
	page.Trouble = trouble
	return page, err
}

func (s *server) split(c *gin.Context) (web.Page, error) {
	ruling := archive.Ruling{Kind: archive.Split, Person: archive.PersonID(c.PostForm("person")), To: archive.PersonID(c.PostForm("to"))}
	for _, id := range c.PostFormArray("article") {
		ruling.Moved = append(ruling.Moved, archive.MentionRef{Article: archive.ArticleID(id)})
	}
	if len(ruling.Moved) == 0 {
		c.Status(http.StatusUnprocessableEntity)
		return s.splitWith(c, string(ruling.Person), "ruling.choose_article", "")
	}
	return s.rule(c, ruling, func(trouble, detail string) (web.Page, error) {
		return s.splitWith(c, string(ruling.Person), "report."+trouble, detail)
	})
}

// correct makes the ruling that the form on a claim asks for.
func (s *server) correct(c *gin.Context) (web.Page, error) {
	about := reported(c.PostForm)
	ruling := archive.Ruling{Kind: archive.Correct, Person: about.Person, Correction: &archive.Correction{Office: about.Office}}
	day, err := web.ParsePeriod(c.PostForm("date"))
	switch what := c.PostForm("what"); what {
	case "wrong":
		ruling.Correction.Wrong = about.Article
	case "begin", "end":
		if err != nil || day == "" {
			c.Status(http.StatusUnprocessableEntity)
			return s.reportAgain(c, "day_wrong", "")
		}
		ruling.Correction.Edge, ruling.Correction.Date, ruling.Correction.Near = archive.EdgeSide(what), day, s.nearby(c.Request.Context(), about)
	case "serving":
		ruling.Correction.Edge, ruling.Correction.Near = archive.EndEdge, s.nearby(c.Request.Context(), about)
	case "other":
		ruling.Kind, ruling.Correction = archive.Split, nil
		ruling.Moved = []archive.MentionRef{{Article: about.Article}}
	default:
		return nil, badRequest("nothing is called %.20q", what)
	}
	return s.rule(c, ruling, func(trouble, detail string) (web.Page, error) { return s.reportAgain(c, trouble, detail) })
}

// reportAgain shows the form on a claim again as it was sent.
func (s *server) reportAgain(c *gin.Context, trouble, detail string) (web.Page, error) {
	page, err := s.reportOn(c, s.meant(c))
	if err != nil {
		return nil, err
	}
	page.Trouble, page.Detail, page.Typed = trouble, detail, c.Request.PostForm
	page.Date, page.Reason, page.What = c.PostForm("date"), c.PostForm("reason"), c.PostForm("what")
	return page, nil
}

// correctFigure makes the ruling that the form on a figure asks for. What the form leaves as it was read is not ruled on.
func (s *server) correctFigure(c *gin.Context) (web.Page, error) {
	about := reported(c.PostForm)
	figures, err := s.figuresAt(c.Request.Context(), about)
	if err != nil {
		return nil, err
	}
	i := slices.IndexFunc(figures, func(f archive.Figure) bool {
		read := web.AsRead(f)
		return read.Printed() == c.PostForm("printed") && read.Indicator == c.PostForm("named")
	})
	if i < 0 {
		return nil, archive.ErrNotFound
	}
	read := web.AsRead(figures[i])
	ruled := &archive.FigureCorrection{Article: about.Article, Quote: read.Text, Printed: read.Printed(), Named: read.Indicator}
	if ruled.None = c.PostForm("what") == "none"; !ruled.None {
		changed := func(name, was string) *string {
			typed, ok := c.GetPostForm(name)
			if typed = strings.TrimSpace(typed); !ok || typed == was {
				return nil
			}
			return &typed
		}
		ruled.Value, ruled.Unit, ruled.Indicator = changed("value", read.Printed()), changed("unit", read.Unit), changed("indicator", read.Indicator)
		ruled.Period, ruled.Kind = changed("period", web.Period(read)), (*archive.FigureKind)(changed("kind", string(read.Kind)))
	}
	return s.rule(c, archive.Ruling{Kind: archive.CorrectFigure, Figure: ruled}, func(trouble, _ string) (web.Page, error) {
		if trouble == "refused" {
			trouble = "figure_wrong" // of which there is nothing else that can be wrong
		}
		return s.reportAgain(c, trouble, "")
	})
}

// nearby is a day within the tenure that the claim is about: the article's.
func (s *server) nearby(ctx context.Context, r archive.Report) string {
	a, _, err := s.article(ctx, r.Article, r.Version)
	if err != nil || a.Published == nil {
		return ""
	}
	return a.Published.Format("2006-01-02")
}

// rule makes a ruling in the editor's name, and settles the report that led to it. Where it cannot be made, again shows the form that
// it came with.
func (s *server) rule(c *gin.Context, ruling archive.Ruling, again func(trouble, detail string) (web.Page, error)) (web.Page, error) {
	ctx := c.Request.Context()
	ruling.Author, ruling.Time, ruling.Reason = visitorOf(ctx).Name, s.Now(), strings.TrimSpace(c.PostForm("reason"))
	if ruling.Reason == "" || utf8.RuneCountInString(ruling.Reason) > maxReason {
		c.Status(http.StatusUnprocessableEntity)
		return again("no_reason", "")
	}
	made, err := s.Editing.Rule(ctx, ruling)
	if errors.Is(err, archive.ErrRuling) {
		c.Status(http.StatusUnprocessableEntity)
		return again("refused", err.Error())
	}
	if errors.Is(err, archive.ErrNotFound) { // it was there when the form was: somebody has ruled meanwhile
		c.Status(http.StatusConflict)
		return again("overtaken", "")
	}
	if err != nil {
		return nil, err
	}
	if err := s.settle(ctx, c.PostFormArray("suggestion"), made.ID); err != nil {
		return nil, err
	}
	next := "/admin/rulings#" + string(made.ID)
	if back := c.PostForm("back"); back != "" { // the claim was corrected in its place
		next = ours(back)
	}
	return s.done(c, archive.RulingAdded, string(made.ID), next)
}

// ruledOut tells the editor what is wrong with a ruling.
func ruledOut(err error) error {
	if errors.Is(err, archive.ErrRuling) {
		return badRequest("%v", err)
	}
	return err
}

func (s *server) undoRuling(c *gin.Context) (web.Page, error) {
	ctx := c.Request.Context()
	reason := []rune(strings.TrimSpace(c.PostForm("reason")))
	by := archive.Undoing{Author: visitorOf(ctx).Name, Time: s.Now(), Reason: string(reason[:min(len(reason), maxReason)])}
	r, err := s.Editing.UndoRuling(ctx, archive.RulingID(c.Param("id")), by)
	if err != nil {
		return nil, ruledOut(err)
	}
	return s.done(c, archive.RulingUndone, string(r.ID), "/admin/rulings#"+string(r.ID))
}
