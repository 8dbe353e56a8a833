package main

import (
	"context"
	"fmt"
	"time"

	"github.com/jedib0t/go-pretty/v6/table"

	"khobao/archive"
)

type peopleCmd struct {
	Name   string           `arg:"" optional:"" help:"Part of a name, with or without marks."`
	Person archive.PersonID `help:"Show what this person held, and what is stated about them." placeholder:"ID"`
	Since  string           `help:"With --person: only what changed since this day." placeholder:"DATE"`
	Office archive.OfficeID `help:"Show who held this office." placeholder:"ID"`

	Organisation archive.OrganisationID `help:"Show who leads this body." placeholder:"ID"`

	On   string `help:"With --office or --organisation: on this day; 2020 and 2020-05 mean their first." placeholder:"DATE"`
	Page int    `default:"1" help:"Page of the list."`
	Size int    `default:"50" help:"People a page."`
	JSON bool   `help:"Print JSON."`
}

// Run lists people, or shows a person, an office or a body.
func (c *peopleCmd) Run(ctx context.Context, env *environment, g *globals) error {
	s, err := g.openStore(ctx, env, true)
	if err != nil {
		return err
	}
	defer s.Close()
	switch {
	case c.Person != "":
		return c.printPerson(ctx, env, s)
	case c.Office != "":
		return c.printOffice(ctx, env, s)
	case c.Organisation != "":
		return c.printOrganisation(ctx, env, s)
	}
	people, total, err := s.People(ctx, archive.PeopleFilter{Query: c.Name, Listing: archive.Listing{Page: c.Page, Size: c.Size}})
	if err != nil {
		return err
	}
	if c.JSON {
		return printJSON(env.Stdout, map[string]any{"total": total, "people": people})
	}
	t := newTable(env)
	t.AppendHeader(table.Row{"id", "name", "articles", "last mentioned"})
	for _, p := range people {
		t.AppendRow(table.Row{p.ID, p.Name, p.Articles, dayText(p.Last)})
	}
	t.Render()
	_, err = fmt.Fprintf(env.Stdout, "%d of %d people\n", len(people), total)
	return err
}

func printStatements(env *environment, p archive.Person) error {
	t := newTable(env)
	t.AppendHeader(table.Row{"date", "relation", "office", "term", "evidence"})
	for _, s := range p.Statements {
		t.AppendRow(table.Row{edgeDate(s.When()), s.Relation, s.Office.Label(), s.Term, s.Citation.Text})
	}
	t.SetColumnConfigs([]table.ColumnConfig{{Name: "evidence", WidthMax: 60}, {Name: "office", WidthMax: 40}})
	t.Render()
	return nil
}

func newTable(env *environment) table.Writer {
	t := table.NewWriter()
	t.SetOutputMirror(env.Stdout)
	t.SetStyle(table.StyleLight)
	t.Style().Options.DrawBorder = false
	t.Style().Options.SeparateColumns = false
	return t
}

// dayText writes a day as readers write it, nothing for one that is not known.
func dayText(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format("02/01/2006")
}
