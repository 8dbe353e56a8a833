package server

import (
	"context"
	"slices"

	"khobao/archive"
	"khobao/index"
	"khobao/web"
)

// maxPeople is how many people the line below a hit names.
const maxPeople = 3

// hits prepares the index's hits for a page. What happened to the people in them is asked of the record: the index has their
// names alone.
func (s *server) hits(ctx context.Context, found []index.Hit) ([]web.Hit, error) {
	var ids []archive.ArticleID
	for _, h := range found {
		ids = append(ids, h.ID)
		for _, r := range h.Similar {
			ids = append(ids, archive.ArticleID(r.ID))
		}
	}
	if len(ids) == 0 {
		return nil, nil
	}
	list, err := s.Store.Articles(ctx, ids)
	if err != nil {
		return nil, err
	}
	articles := map[archive.ArticleID]*archive.Article{}
	for i := range list {
		articles[list[i].ID] = &list[i]
	}
	hits := make([]web.Hit, len(found))
	for i, h := range found {
		hits[i] = hit(h, articles)
	}
	return hits, nil
}

func hit(h index.Hit, articles map[archive.ArticleID]*archive.Article) web.Hit {
	title := h.TitleHTML
	w := web.Hit{ID: h.ID, Title: web.Snippet(title), Snippet: web.Snippet(h.Snippet), Published: h.Published, Outlet: h.Outlet, Figures: h.Figures}
	if title == "" {
		w.Title = web.Escaped(h.Title)
	}
	if a := articles[h.ID]; a != nil {
		w.Language = a.Language
		w.People, w.Others = hitPeople(a.People)
	} else { // the index is behind: the article is gone from the record
		for _, p := range h.People[:min(len(h.People), maxPeople)] {
			w.People = append(w.People, web.HitPerson{ID: archive.PersonID(p.ID), Name: p.Label})
		}
		w.Others = len(h.People) - len(w.People)
	}
	for _, r := range h.Similar {
		repeat := web.Repeat{ID: archive.ArticleID(r.ID), Title: r.Label}
		if a := articles[repeat.ID]; a != nil {
			repeat.Outlet, repeat.Published = a.Outlet, a.Published
		}
		w.Similar = append(w.Similar, repeat)
	}
	return w
}

// hitPeople chooses the people to name: those to whom something happened first, then those with an office, then the rest.
func hitPeople(mentions []archive.Mention) (people []web.HitPerson, others int) {
	type ranked struct {
		web.HitPerson
		rank int
	}
	all := make([]ranked, 0, len(mentions))
	for _, m := range mentions {
		p := ranked{HitPerson: web.HitPerson{ID: m.PersonID, Name: m.Name}, rank: 2}
		if claim, ok := telling(m.Offices); ok {
			p.Office, p.OfficeID, p.Relation, p.rank = archive.OfficeLabel(claim.Office, claim.Organisation), claim.OfficeID, claim.Relation, 1
			if happened(claim) {
				p.rank = 0
			}
		}
		all = append(all, p)
	}
	slices.SortStableFunc(all, func(a, b ranked) int { return a.rank - b.rank })
	for _, p := range all[:min(len(all), maxPeople)] {
		people = append(people, p.HitPerson)
	}
	return people, len(all) - len(people)
}

// telling is the claim that says most of a person: what happened rather than what was.
func telling(claims []archive.Claim) (archive.Claim, bool) {
	if len(claims) == 0 {
		return archive.Claim{}, false
	}
	if i := slices.IndexFunc(claims, happened); i >= 0 {
		return claims[i], true
	}
	return claims[0], true
}

func happened(c archive.Claim) bool {
	return c.Relation != "" && c.Relation != archive.Holds && c.Relation != archive.Former
}
