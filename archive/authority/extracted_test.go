package authority_test

import (
	"testing"

	"khobao/archive"
	"khobao/archive/authority"
	"khobao/crawler/extract/claims"
	"khobao/sample"
)

// TestWorldFromText goes the whole way of the data: from the texts of the sample newspapers, through the claims that are read
// from them, to persons, tenures and tables of promises, and compares them with the world.
func TestWorldFromText(t *testing.T) {
	a := readKey(t)
	key := *a
	a.mentions, a.truth, a.figures, a.statements = nil, nil, nil, nil
	var names []archive.Identities
	for _, article := range key.articles {
		official := map[string]archive.PersonID{}
		for _, m := range article.People {
			official[m.Name] = m.PersonID
		}
		v := article.Version
		claims.Extract(&v, claims.Context{Province: sample.Province, Published: v.Published})
		names = append(names, authority.Resolve(&v, authority.Context{Province: sample.Province}))
		for i, m := range v.People {
			a.mentions = append(a.mentions, archive.NameMention{Article: article.ID, Index: i, Outlet: article.Outlet, Published: article.Published, Mention: m})
			a.truth = append(a.truth, official[m.Name])
		}
		for _, f := range v.Figures {
			a.figures = append(a.figures, archive.StatedFigure{Figure: f, Citation: archive.Citation{Article: article.ID, Title: article.Title, Published: article.Published}})
		}
	}
	a.judge()
	a.state(names)
	checkPersons(t, a)
	checkTenures(t, a)
	checkPromises(t, a, 0.985, 0.96)
}
