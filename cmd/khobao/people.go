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
	Person archive.PersonID `help:"Show what is stated about this person." placeholder:"ID"`
	Page   int              `default:"1" help:"Page of the list."`
	Size   int              `default:"50" help:"People a page."`
	JSON   bool             `help:"Print JSON."`
}

// Run lists people, or one person's statements.
func (c *peopleCmd) Run(ctx context.Context, env *environment, g *globals) error {
	s, err := g.openStore(ctx, env, true)
	if err != nil {
		return err
	}
	defer s.Close()
	if c.Person != "" {
		p, err := s.Person(ctx, c.Person)
		if err != nil {
			return err
		}
		if c.JSON {
			return printJSON(env.Stdout, p)
		}
		return printStatements(env, p)
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
	if _, err := fmt.Fprintf(env.Stdout, "%s (%s), in %d articles\n", p.Name, p.ID, p.Articles); err != nil {
		return err
	}
	t := newTable(env)
	t.AppendHeader(table.Row{"date", "relation", "office", "term", "evidence"})
	for _, s := range p.Statements {
		var date string
		if s.Date != nil {
			date = s.Date.Format("02/01/2006")
		}
		t.AppendRow(table.Row{date, s.Relation, s.Office.Label(), s.Term, s.Citation.Text})
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

type figuresCmd struct {
	Indicator    string `arg:"" optional:"" help:"Words of the indicator, with or without marks."`
	Organisation string `help:"Words of a body that the article names." placeholder:"WORDS"`
	Term         string `help:"Term of office, as 2020-2025." placeholder:"TERM"`
	Kind         string `enum:",result,target,count,other" default:"" help:"result, target, count or other." placeholder:"KIND"`
	Page         int    `default:"1" help:"Page of the list."`
	Size         int    `default:"50" help:"Figures a page."`
	JSON         bool   `help:"Print JSON."`
}

// Run lists stated figures, each with its sentence.
func (c *figuresCmd) Run(ctx context.Context, env *environment, g *globals) error {
	s, err := g.openStore(ctx, env, true)
	if err != nil {
		return err
	}
	defer s.Close()
	figures, total, err := s.Figures(ctx, archive.FigureFilter{
		Indicator: c.Indicator, Organisation: c.Organisation, Term: c.Term, Kind: archive.FigureKind(c.Kind),
		Listing: archive.Listing{Page: c.Page, Size: c.Size},
	})
	if err != nil {
		return err
	}
	if c.JSON {
		return printJSON(env.Stdout, map[string]any{"total": total, "figures": figures})
	}
	t := newTable(env)
	t.AppendHeader(table.Row{"indicator", "value", "unit", "period", "kind", "article"})
	for _, f := range figures {
		value, period := f.Value, ""
		if f.ValueTo != nil {
			value += "–" + *f.ValueTo
		}
		if f.Period != nil {
			period = *f.Period
		}
		t.AppendRow(table.Row{f.Indicator, value, f.Unit, period, f.Kind, f.Citation.Title})
	}
	t.SetColumnConfigs([]table.ColumnConfig{{Name: "indicator", WidthMax: 44}, {Name: "article", WidthMax: 50}})
	t.Render()
	_, err = fmt.Fprintf(env.Stdout, "%d of %d figures\n", len(figures), total)
	return err
}

// dayText writes a day as readers write it, nothing for one that is not known.
func dayText(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format("02/01/2006")
}
