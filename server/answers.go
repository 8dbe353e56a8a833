package server

import (
	"cmp"
	"html"
	"strings"

	"khobao/archive"
	"khobao/index"
	"khobao/index/query"
	"khobao/web"
)

// The answers of the API, as the contract names their members.

// SearchAnswer is what /api/v1/search answers.
type SearchAnswer struct {
	Total      int                      `json:"total"`
	Distinct   int                      `json:"distinct" doc:"How many hits there are on all pages: articles that nearly repeat each other share one"`
	TookMS     float64                  `json:"took_ms"`
	Hits       []hitAnswer              `json:"hits"`
	Facets     map[string][]facetAnswer `json:"facets"`
	Canonical  string                   `json:"canonical" doc:"The query as it was read, printed back in the query language; asking it again finds the same"`
	DidYouMean *string                  `json:"did_you_mean"`
	Expanded   []string                 `json:"expanded" doc:"What was sought beside the words, in Vietnamese"`
	Notes      []string                 `json:"notes,omitempty" doc:"How the words were read, in Vietnamese"`
	Behind     int64                    `json:"behind,omitempty" doc:"How many changes the index has still to take in: until then, articles may be missing or old"`
}

type hitAnswer struct {
	ID         archive.ArticleID `json:"id"`
	URL        string            `json:"url"`
	Title      string            `json:"title"`
	Published  *archive.Date     `json:"published"`
	Outlet     archive.OutletID  `json:"outlet"`
	Snippet    string            `json:"snippet" doc:"Escaped HTML whose only element is mark"`
	Highlights []string          `json:"highlights" doc:"The words that were found, as the article writes them"`
	People     []refAnswer       `json:"people"`
	Offices    []refAnswer       `json:"offices"`
	Terms      []string          `json:"terms"`
	Figures    int               `json:"figures" doc:"How many figures the article states"`
	Score      float64           `json:"score"`
	Similar    []refAnswer       `json:"similar,omitempty" doc:"Articles with the same text, folded into this hit"`
}

type refAnswer struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

type facetAnswer struct {
	Value string `json:"value"`
	Label string `json:"label"`
	Count int    `json:"count"`
}

func sentences(notes []query.Note) []string {
	var all []string
	for _, n := range notes {
		all = append(all, n.String())
	}
	return all
}

// NewSearchAnswer says what the index found the way the API says it.
func NewSearchAnswer(r index.Result) SearchAnswer {
	a := SearchAnswer{
		Total: r.Total, Distinct: r.Distinct, TookMS: float64(r.Took.Microseconds()) / 1000, Hits: make([]hitAnswer, len(r.Hits)),
		Facets: map[string][]facetAnswer{}, Canonical: r.Canonical, Expanded: list(r.Expanded), Notes: sentences(r.Notes),
	}
	if r.DidYouMean != "" {
		a.DidYouMean = &r.DidYouMean
	}
	for i, h := range r.Hits {
		a.Hits[i] = hitAnswer{
			ID: h.ID, URL: h.URL, Title: h.Title, Published: h.Published, Outlet: h.Outlet, Snippet: string(web.Snippet(h.Snippet)),
			Highlights: list(h.Highlights), People: refs(h.People), Offices: refs(h.Offices), Terms: list(h.Terms),
			Figures: h.Figures, Score: h.Score, Similar: refs(h.Similar),
		}
	}
	for name, values := range r.Facets {
		all := make([]facetAnswer, len(values))
		for i, v := range values {
			all[i] = facetAnswer{Value: v.Value, Label: v.Label, Count: v.Count}
			if name == web.TermFacet && !strings.Contains(v.Value, "-") { // an ordinal alone says not of what
				all[i].Label = web.Vietnamese.TermName(v.Value)
			}
		}
		a.Facets[name] = all
	}
	return a
}

func refs(found []index.Ref) []refAnswer {
	all := make([]refAnswer, len(found))
	for i, r := range found {
		all[i] = refAnswer{ID: r.ID, Name: r.Label}
	}
	return all
}

type articlesAnswer struct {
	Total    int               `json:"total"`
	Articles []archive.Article `json:"articles"`
}

type versionsAnswer struct {
	Versions []archive.Version `json:"versions"`
}

type peopleAnswer struct {
	Total  int              `json:"total"`
	People []archive.Person `json:"people"`
}

type figuresAnswer struct {
	Total   int                    `json:"total"`
	Figures []archive.StatedFigure `json:"figures"`
}

type outletsAnswer struct {
	Outlets []outletAnswer `json:"outlets"`
}

type outletAnswer struct {
	ID       archive.OutletID `json:"id"`
	Name     string           `json:"name"`
	Home     string           `json:"home"`
	Province string           `json:"province,omitempty"`
	Enabled  bool             `json:"enabled" doc:"Whether it is crawled"`
}

func newOutletsAnswer(outlets []archive.Outlet) outletsAnswer {
	a := outletsAnswer{Outlets: make([]outletAnswer, len(outlets))}
	for i, o := range outlets {
		a.Outlets[i] = outletAnswer{ID: o.ID, Name: o.Name, Home: o.Home, Province: o.Province, Enabled: o.Enabled}
	}
	return a
}

type suggestAnswer struct {
	Suggestions []suggestionAnswer `json:"suggestions"`
}

type suggestionAnswer struct {
	Kind  string `json:"kind" doc:"person, office, organisation or article"`
	Value string `json:"value" doc:"Its identifier"`
	Label string `json:"label"`
	HTML  string `json:"html" doc:"The label as escaped HTML, what was typed in b"`
	Count int    `json:"count"`
}

func newSuggestAnswer(found []index.Suggestion) suggestAnswer {
	a := suggestAnswer{Suggestions: make([]suggestionAnswer, len(found))}
	for i, f := range found {
		a.Suggestions[i] = suggestionAnswer{Kind: f.Kind, Value: f.Value, Label: f.Label, HTML: cmp.Or(f.HTML, html.EscapeString(f.Label)), Count: f.Count}
	}
	return a
}
