package eval

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"testing"

	"khobao/archive"
	"khobao/index"
	"khobao/sample"
	"khobao/vietnamese"
)

//go:embed testdata/sample.txt
var sampleQueries string

// sampleSet is the sample newspapers as a test collection: their articles, and the queries of testdata/sample.txt judged by the
// answer key.
func sampleSet(t *testing.T) collection {
	t.Helper()
	articles := sample.Articles()
	c := collection{name: "sample", grades: judgements{}}
	for _, a := range articles {
		c.docs = append(c.docs, index.NewDocument(a, ""))
	}
	bodies := map[string]archive.OrganisationID{}
	for _, b := range sample.NewWorld().Bodies {
		bodies[b.Name] = b.ID
	}
	for line := range strings.Lines(sampleQueries) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		fields := strings.Split(line, "\t")
		id := fmt.Sprint("s", len(c.queries)+1)
		c.queries = append(c.queries, text{id, fields[0]})
		c.grades[id] = map[string]int{}
		for i, condition := range fields[1:] {
			rule := readRule(t, condition, bodies)
			for _, a := range articles {
				if c.grades[id][string(a.ID)] == 0 && rule.holds(&a) {
					c.grades[id][string(a.ID)] = len(fields) - 1 - i
				}
			}
		}
		if len(c.grades[id]) == 0 {
			t.Errorf("no article of the sample answers %q", line)
		}
	}
	return c
}

// rule is what a judged article reports.
type rule struct {
	person, office, relation, term, kind, figure, year, lang, title string
	org                                                             archive.OrganisationID
}

func readRule(t *testing.T, s string, bodies map[string]archive.OrganisationID) rule {
	t.Helper()
	var r rule
	fields := map[string]*string{
		"person": &r.person, "office": &r.office, "rel": &r.relation, "term": &r.term, "kind": &r.kind, "figure": &r.figure,
		"year": &r.year, "lang": &r.lang, "title": &r.title,
	}
	for _, part := range strings.Fields(s) {
		name, value, _ := strings.Cut(part, "=")
		value = strings.ReplaceAll(value, "_", " ")
		if name == "org" {
			r.org = bodies[value]
		} else if at := fields[name]; at != nil {
			*at = value
		}
		if name == "org" && r.org == "" || name != "org" && fields[name] == nil {
			t.Errorf("condition %q is none", part)
		}
	}
	return r
}

func (r *rule) holds(a *archive.Article) bool {
	if r.year != "" && (a.Published == nil || a.Published.Format("2006") != r.year) || r.lang != "" && a.Language != r.lang || r.title != "" && a.Title != r.title {
		return false
	}
	if r.person+r.office+r.relation+r.term+string(r.org) != "" && !slices.ContainsFunc(a.People, r.names) {
		return false
	}
	return r.figure == "" || slices.ContainsFunc(a.Figures, func(f archive.Figure) bool {
		has := " " + vietnamese.Keys(f.Indicator) + " "
		return strings.Contains(has, " "+vietnamese.Keys(r.figure)+" ") && (r.kind == "" || string(f.Kind) == r.kind)
	})
}

func (r *rule) names(m archive.Mention) bool {
	if r.person != "" && m.Name != r.person {
		return false
	}
	if r.office+r.relation+r.term+string(r.org) == "" {
		return true
	}
	return slices.ContainsFunc(m.Offices, func(c archive.Claim) bool {
		return (r.office == "" || c.Office == r.office) && (r.org == "" || c.OrganisationID == r.org) &&
			(r.relation == "" || string(c.Relation) == r.relation) && (r.term == "" || c.Term == r.term)
	})
}
