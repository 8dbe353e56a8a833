package server

import (
	"bytes"
	"context"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/gin-gonic/gin"

	"khobao/archive"
	"khobao/archive/export"
	"khobao/index"
	"khobao/web"
)

// cite sends one version's citation as a file.
func (s *server) cite(c *gin.Context) {
	format := export.Format(c.Param("format"))
	number, err := strconv.Atoi(c.Param("number"))
	if err != nil || !slices.Contains(web.CitationFormats, string(format)) {
		s.fail(c, archive.ErrNotFound)
		return
	}
	ctx := c.Request.Context()
	a, _, err := s.article(ctx, archive.ArticleID(c.Param("id")), number)
	if err != nil {
		s.fail(c, err)
		return
	}
	body, err := s.citation(ctx, format, a)
	if err != nil {
		s.fail(c, err)
		return
	}
	name := strings.Map(func(r rune) rune {
		if r == '-' || r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' {
			return r
		}
		return -1
	}, string(a.ID))
	c.Header("Content-Disposition", `attachment; filename="khobao-`+name+"-"+strconv.Itoa(a.Number)+"."+format.Extension()+`"`)
	c.Header("Cache-Control", "private, no-cache")
	c.Data(http.StatusOK, format.ContentType(), body)
}

func (s *server) citation(ctx context.Context, format export.Format, a archive.Article) ([]byte, error) {
	names, err := s.names(ctx)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	w, err := export.NewWriter(format, &b, names)
	if err != nil {
		return nil, err
	}
	if err := w.Write(a); err != nil {
		return nil, err
	}
	return b.Bytes(), w.Close()
}

// article returns one version of an article as its wording, and the number of the newest.
func (s *server) article(ctx context.Context, id archive.ArticleID, number int) (archive.Article, int, error) {
	a, err := s.Store.Article(ctx, id)
	if err != nil || a.Number == number {
		return a, a.Number, err
	}
	versions, err := s.Store.Versions(ctx, id)
	if err != nil {
		return a, 0, err
	}
	i := slices.IndexFunc(versions, func(v archive.Version) bool { return v.Number == number })
	if i < 0 {
		return a, 0, archive.ErrNotFound
	}
	newest := a.Number
	a.Version = versions[i]
	return a, newest, nil
}

const (
	maxRelated = 5   // articles named as related
	maxSought  = 20  // people and offices by which they are sought
	relatedOf  = 100 // newest articles among which they are chosen
)

// scored is a related article with how much it has in common.
type scored struct {
	web.Related
	score int
}

// copies finds where else an article was published.
func (s *server) copies(ctx context.Context, id archive.ArticleID) ([]web.Related, error) {
	ids, err := s.Store.Copies(ctx, id)
	if err != nil || len(ids) == 0 {
		return nil, err
	}
	articles, err := s.Store.Articles(ctx, ids)
	var copies []web.Related
	for _, a := range articles {
		copies = append(copies, web.Related{ID: a.ID, Title: a.Title, Outlet: a.Outlet, Published: a.Published})
	}
	return copies, err
}

// related finds the articles that have most people, offices and terms in common with one and are no copies of it, the newer first
// among equals.
func (s *server) related(ctx context.Context, a *archive.Article, copies []web.Related) ([]web.Related, error) {
	people, offices, terms := map[string]string{}, map[string]string{}, map[string]string{}
	var r index.Request
	for _, m := range a.People {
		if m.PersonID != "" && len(people) < maxSought && people[string(m.PersonID)] == "" {
			people[string(m.PersonID)] = m.Name
			r.Person = append(r.Person, string(m.PersonID))
		}
		for _, c := range m.Offices {
			if c.OfficeID != "" && len(offices) < maxSought && offices[string(c.OfficeID)] == "" {
				offices[string(c.OfficeID)] = archive.OfficeLabel(c.Office, c.Organisation)
				r.Office = append(r.Office, string(c.OfficeID))
			}
		}
	}
	for _, t := range a.Terms {
		terms[t.String()] = ""
	}
	if len(r.Person) > 0 {
		r.Office = nil // facets add up; whoever names the same people is nearer than who names the same offices
	} else if len(r.Office) == 0 {
		return nil, nil
	}
	r.Sort, r.Page, r.Size, r.Heads = web.Newest, 1, relatedOf, true
	result, err := s.Search.Search(ctx, r)
	if err != nil {
		return nil, err
	}
	var all []scored
	for _, h := range result.Hits {
		if h.ID == a.ID || slices.ContainsFunc(copies, func(c web.Related) bool { return c.ID == h.ID }) {
			continue
		}
		one := scored{Related: web.Related{ID: h.ID, Title: h.Title, Outlet: h.Outlet, Published: h.Published}}
		one.score = 3*one.share(h.People, people) + 2*one.share(h.Offices, offices)
		for _, t := range h.Terms {
			if _, both := terms[t]; both {
				one.score++
			}
		}
		if one.score > 1 {
			all = append(all, one)
		}
	}
	slices.SortStableFunc(all, func(a, b scored) int { return b.score - a.score })
	var found []web.Related
	for _, one := range all[:min(len(all), maxRelated)] {
		one.Shared = one.Shared[:min(len(one.Shared), 3)]
		found = append(found, one.Related)
	}
	return found, nil
}

// share counts what an article has in common with another, and notes the names.
func (r *scored) share(refs []index.Ref, known map[string]string) (n int) {
	for _, ref := range refs {
		if name := known[ref.ID]; name != "" {
			n++
			r.Shared = append(r.Shared, name)
		}
	}
	return n
}
