package server

import (
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/gin-gonic/gin"

	"khobao/archive"
	"khobao/archive/authority"
	"khobao/index"
	"khobao/web"
)

// comparePage sets a person beside another one, who is named by an identifier, or looked for by words.
func (s *server) comparePage(c *gin.Context, a archive.Person, with string) (web.Page, error) {
	ctx, with := c.Request.Context(), strings.TrimSpace(with)
	if len(with) > maxName {
		return nil, badRequest("the name is longer than %d bytes", maxName)
	}
	f, err := s.frame(c, web.PeopleSection)
	if err != nil {
		return nil, err
	}
	f.Follow = nil
	page := &web.ComparePage{Frame: f, A: a}
	page.B, err = s.Store.Profile(ctx, archive.PersonID(with))
	if errors.Is(err, archive.ErrNotFound) || with == "" || err == nil && page.B.ID == a.ID {
		page.B, page.Query = archive.Person{}, with
		if with != "" {
			page.Found, _, err = s.peopleKnownBy(ctx, archive.PeopleFilter{Query: with, Listing: archive.Listing{Page: 1, Size: mergeSize}})
			if len(page.Found) == 0 && err == nil {
				page.Meant, err = s.meantPerson(ctx, with)
			}
			page.Found = slices.DeleteFunc(page.Found, func(p archive.Person) bool { return p.ID == a.ID })
			return page, err
		}
		page.Near, err = s.namedWith(ctx, a.ID)
		return page, err
	}
	if err != nil {
		return nil, err
	}
	on, err := s.lastDay(ctx)
	if err != nil {
		return nil, err
	}
	tenures, counts, err := s.tenuresOf(c, a.ID, page.B.ID)
	if err != nil {
		return nil, err
	}
	page.More = max(len(tenures)-tenureSize, 0)
	page.Tenures, page.Axis = f.Tenures(tenures[:len(tenures)-page.More], counts, on)
	page.Ties = web.Ties(page.Tenures)
	return page, nil
}

const (
	nearSize   = 12  // people who are offered to be compared with
	nearWithin = 100 // articles, the newest, in which they are looked for
)

// namedWith returns the people whom the newest articles about a person name most.
func (s *server) namedWith(ctx context.Context, id archive.PersonID) ([]archive.Person, error) {
	result, err := s.Search.Search(ctx, index.Request{Person: []string{string(id)}, Sort: web.Newest, Size: nearWithin, Heads: true, Unfolded: true})
	if err != nil {
		return nil, err
	}
	var near []archive.Person
	for _, h := range result.Hits {
		for _, p := range h.People {
			at := slices.IndexFunc(near, func(n archive.Person) bool { return n.ID == archive.PersonID(p.ID) })
			if at < 0 {
				at = len(near)
				near = append(near, archive.Person{ID: archive.PersonID(p.ID), Name: p.Label})
			}
			near[at].Articles++
		}
	}
	near = slices.DeleteFunc(near, func(n archive.Person) bool { return n.ID == id || n.ID == "" })
	slices.SortStableFunc(near, func(a, b archive.Person) int { return b.Articles - a.Articles })
	return near[:min(len(near), nearSize)], nil
}

// tenuresOf returns the tenures of some people, the newest first, and how often each office is stated.
func (s *server) tenuresOf(c *gin.Context, people ...archive.PersonID) ([]archive.Tenure, map[archive.Post]int, error) {
	var all []archive.Tenure
	counts := map[archive.Post]int{}
	for _, id := range people {
		tenures, career, err := authority.TenuresOfPerson(c.Request.Context(), s.Store, id)
		if err != nil {
			return nil, nil, err
		}
		all = append(all, tenures...)
		for post, n := range career.Counts {
			counts[post] = n
		}
	}
	slices.SortStableFunc(all, func(a, b archive.Tenure) int { return archive.CompareDates(started(b), started(a)) })
	return all, counts, nil
}

// started is the first day that is known of a tenure.
func started(t archive.Tenure) *archive.Date {
	if d := t.Begin().Date; d != nil {
		return d
	}
	return t.First
}

// tenuresCSV is the table of a person's tenures, or of two people's, for spreadsheets.
func (s *server) tenuresCSV(c *gin.Context) {
	var people []archive.Person
	for _, id := range []string{c.Param("id"), c.Query("with")} {
		if id == "" {
			continue
		}
		p, err := s.Store.Profile(c.Request.Context(), archive.PersonID(id))
		if err != nil {
			s.fail(c, err)
			return
		}
		people = append(people, p)
	}
	names := map[archive.PersonID]string{}
	var ids []archive.PersonID
	for _, p := range people {
		names[p.ID], ids = p.Name, append(ids, p.ID)
	}
	tenures, _, err := s.tenuresOf(c, ids...)
	if err != nil {
		s.fail(c, err)
		return
	}
	c.Header("Content-Type", "text/csv; charset=utf-8")
	c.Header("Content-Disposition", fmt.Sprintf(`attachment; filename="khobao-%s.csv"`, fileName(string(ids[0]))))
	c.Status(http.StatusOK)
	w := csv.NewWriter(c.Writer)
	_ = w.Write([]string{"person_id", "person", "office_id", "office", "organisation", "acting", "begin", "begin_precision", "begin_others", "begin_relation", "begin_why", "begin_source",
		"end", "end_precision", "end_others", "end_relation", "end_why", "end_source", "first_named", "last_named", "disputed"})
	for _, t := range tenures {
		begin, end := t.Begin(), t.End()
		_ = w.Write([]string{string(t.Person), inert(names[t.Person]), string(t.Office.ID), inert(t.Office.Name), inert(t.Office.Organisation.Name), strconv.FormatBool(t.Acting),
			begin.String(), string(begin.Precision), others(t.Begins), string(begin.Relation), string(begin.Reason), s.sourceOf(c, begin),
			end.String(), string(end.Precision), others(t.Ends), string(end.Relation), string(end.Reason), s.sourceOf(c, end),
			dayOf(t.First), dayOf(t.Last), strconv.FormatBool(t.Disputed())})
	}
	w.Flush() // a reader who went away needs no error
}

// others are the dates that sources give beside the best supported one.
func others(edges []archive.Edge) string {
	var all []string
	for _, e := range edges[min(len(edges), 1):] {
		all = append(all, e.String())
	}
	return strings.Join(all, "; ")
}

// dayOf is a date's day in Hà Nội; empty where it is not known.
func dayOf(d *archive.Date) string {
	if d == nil {
		return ""
	}
	return d.In(archive.Hanoi).Format(time.DateOnly)
}

// sourceOf is the address of the sentence that an edge rests on first; empty where there is none.
func (s *server) sourceOf(c *gin.Context, e archive.Edge) string {
	if len(e.Citations) == 0 {
		return ""
	}
	return s.base(c) + web.CitationPath(e.Citations[0])
}
