package main

import (
	"context"
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"

	"khobao/archive"
	"khobao/archive/authority"
	"khobao/archive/store"
)

type figuresCmd struct {
	Indicator    string                 `arg:"" optional:"" help:"Words of the indicator, with or without marks."`
	Organisation string                 `help:"Words of a body that the article names." placeholder:"WORDS"`
	Term         string                 `help:"Term of office, as 2020-2025." placeholder:"TERM"`
	Kind         string                 `enum:",result,target,count,other" default:"" help:"result, target, count or other." placeholder:"KIND"`
	Page         int                    `default:"1" help:"Page of the list."`
	Size         int                    `default:"50" help:"Figures a page."`
	Bodies       bool                   `help:"List the bodies and places that have figures of their own, instead."`
	Series       archive.OrganisationID `help:"Show the figures of this body or place as series, instead." placeholder:"ID"`
	Promises     archive.OrganisationID `help:"Set what this body's congresses promised beside what was reached, instead." placeholder:"ID"`
	JSON         bool                   `help:"Print JSON."`
}

// Run lists stated figures, each with its sentence, or what they say together.
func (c *figuresCmd) Run(ctx context.Context, env *environment, g *globals) error {
	s, err := g.openStore(ctx, env, true)
	if err != nil {
		return err
	}
	defer s.Close()
	switch {
	case c.Bodies:
		return c.printBodies(ctx, env, s)
	case c.Series != "":
		return c.printSeries(ctx, env, s)
	case c.Promises != "":
		return c.printPromises(ctx, env, s)
	}
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

func (c *figuresCmd) printBodies(ctx context.Context, env *environment, s *store.Store) error {
	bodies, total, err := s.BodiesWithSeries(ctx, c.Organisation, archive.Listing{Page: c.Page, Size: c.Size})
	if err != nil {
		return err
	}
	if c.JSON {
		return printJSON(env.Stdout, map[string]any{"total": total, "bodies": bodies})
	}
	t := newTable(env)
	t.AppendHeader(table.Row{"id", "body", "figures"})
	for _, b := range bodies {
		t.AppendRow(table.Row{b.Organisation.ID, b.Organisation.Name, b.Count})
	}
	t.Render()
	_, err = fmt.Fprintf(env.Stdout, "%d of %d bodies\n", len(bodies), total)
	return err
}

func (c *figuresCmd) printSeries(ctx context.Context, env *environment, s *store.Store) error {
	figures, err := s.CongressFigures(ctx, "", c.Series)
	if err != nil {
		return err
	}
	series := authority.SeriesOf(figures)
	if c.JSON {
		return printJSON(env.Stdout, series)
	}
	t := newTable(env)
	t.AppendHeader(table.Row{"indicator", "unit", "period", "kind", "value", "sources"})
	for _, one := range series {
		for _, p := range one.Points {
			sources := 0
			for _, v := range p.Values {
				sources += len(v.Figures)
			}
			t.AppendRow(table.Row{one.Indicator, one.Unit, p.Period, p.Kind, valuesText(p.Values), sources})
		}
	}
	t.SetColumnConfigs([]table.ColumnConfig{{Name: "indicator", WidthMax: 44}})
	t.Render()
	return nil
}

func (c *figuresCmd) printPromises(ctx context.Context, env *environment, s *store.Store) error {
	figures, err := s.CongressFigures(ctx, "", c.Promises)
	if err != nil {
		return err
	}
	rows := authority.Compare(figures)
	if c.JSON {
		return printJSON(env.Stdout, rows)
	}
	t := newTable(env)
	t.AppendHeader(table.Row{"indicator", "unit", "term", "target", "result", "verdict"})
	for _, row := range rows {
		for _, o := range row.Terms {
			verdict := string(o.Verdict)
			if o.Why != "" {
				verdict += " (" + string(o.Why) + ")"
			}
			t.AppendRow(table.Row{row.Indicator, row.Unit, o.Term, valuesText(o.Targets), valuesText(o.Results), verdict})
		}
	}
	t.SetColumnConfigs([]table.ColumnConfig{{Name: "indicator", WidthMax: 44}})
	t.Render()
	return nil
}

// valuesText writes values side by side where sources disagree; ? marks one whose magnitude is suspect.
func valuesText(values []archive.Measured) string {
	all := make([]string, len(values))
	for i, v := range values {
		text := map[string]string{archive.AtLeast: "≥ ", archive.AtMost: "≤ ", archive.About: "~ "}[v.Bound] + numberText(v.Number)
		if v.NumberTo != nil {
			text += "–" + numberText(*v.NumberTo)
		}
		if v.Suspect {
			text += " (?)"
		}
		all[i] = text
	}
	return strings.Join(all, " or ")
}

// numberText writes a number as readers write it: 1.234,5.
func numberText(n float64) string {
	whole, rest, _ := strings.Cut(strconv.FormatFloat(math.Abs(n), 'f', -1, 64), ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "." + whole[i:]
	}
	if rest != "" {
		whole += "," + rest
	}
	if n < 0 {
		return "-" + whole
	}
	return whole
}
