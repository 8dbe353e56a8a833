package main

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/jedib0t/go-pretty/v6/table"

	"khobao/archive"
	"khobao/archive/authority"
	"khobao/archive/store"
)

// printPerson prints what a person held, or what changed since a day, and the statements behind it.
func (c *peopleCmd) printPerson(ctx context.Context, env *environment, s *store.Store) error {
	p, err := s.Person(ctx, c.Person)
	if err != nil {
		return err
	}
	tenures, career, err := authority.TenuresOfPerson(ctx, s, p.ID)
	if err != nil {
		return err
	}
	if c.Since != "" {
		since, err := partialDate("--since", c.Since)
		if err != nil {
			return err
		}
		return printChanges(env, c.JSON, authority.ChangesSince(tenures, p.ID, since.Date))
	}
	deaths := authority.Deaths(p.ID, career.Statements)
	tenures = authority.EndTerms(tenures, env.Now())
	if c.JSON {
		return printJSON(env.Stdout, archive.PersonTenures{Person: p, Deaths: deaths, Tenures: tenures})
	}
	if _, err := fmt.Fprintf(env.Stdout, "%s (%s), in %d articles\n", p.Name, p.ID, p.Articles); err != nil {
		return err
	}
	if len(deaths) > 0 {
		if _, err := fmt.Fprintln(env.Stdout, "died", edgesText(deaths)); err != nil {
			return err
		}
	}
	printTenures(env, tenures, func(t archive.Tenure) (string, string) { return officeText(t), string(t.Office.ID) })
	return printStatements(env, p)
}

// printOffice prints who held an office, newest first with the gaps, or who did on a day.
func (c *peopleCmd) printOffice(ctx context.Context, env *environment, s *store.Store) error {
	office, err := s.Office(ctx, c.Office)
	if err != nil {
		return err
	}
	tenures, _, err := authority.TenuresOfOffice(ctx, s, office.ID)
	if err != nil {
		return err
	}
	if c.On != "" {
		return c.printHolders(env, tenures, authority.HolderOn)
	}
	succession := authority.SuccessionOf(office, tenures)
	if c.JSON {
		return printJSON(env.Stdout, succession)
	}
	fmt.Fprintln(env.Stdout, office.Label())
	printTenures(env, tenures, func(t archive.Tenure) (string, string) { return t.Name, string(t.Person) })
	for _, turn := range succession.Entries {
		if g := turn.Gap; g != nil {
			fmt.Fprintf(env.Stdout, "no source names a holder between %s and %s\n", dayText(g.From.Time), dayText(g.To.Time))
		}
	}
	return nil
}

// printOrganisation prints who led a body on a day, by default today.
func (c *peopleCmd) printOrganisation(ctx context.Context, env *environment, s *store.Store) error {
	body, err := s.Organisation(ctx, c.Organisation)
	if err != nil {
		return err
	}
	tenures, _, err := authority.TenuresOfOrganisation(ctx, s, body.ID)
	if err != nil {
		return err
	}
	if c.On == "" {
		c.On = env.Now().In(archive.Hanoi).Format(time.DateOnly)
	}
	if !c.JSON {
		fmt.Fprintf(env.Stdout, "%s, %s\n", body.Name, c.On)
		for _, h := range authority.Successors(body) {
			fmt.Fprintf(env.Stdout, "%s on %s: %s (%s)\n", h.How, dayText(h.On), h.To.Name, h.To.ID)
		}
	}
	return c.printHolders(env, tenures, func(all []archive.Tenure, on time.Time) []authority.Holding {
		return authority.LeadersOn(all, body.ID, on)
	})
}

// printHolders prints who held offices on the day that was asked about.
func (c *peopleCmd) printHolders(env *environment, tenures []archive.Tenure, held func([]archive.Tenure, time.Time) []authority.Holding) error {
	on, err := partialDate("--on", c.On)
	if err != nil {
		return err
	}
	holdings := held(tenures, on.Date)
	if c.JSON {
		return printJSON(env.Stdout, map[string]any{"on": on.String(), "holders": holdings})
	}
	t := newTable(env)
	t.AppendHeader(table.Row{"office", "person", "id", "from", "to", "confidence"})
	for _, h := range holdings {
		t.AppendRow(table.Row{officeText(h.Tenure), h.Tenure.Name, h.Tenure.Person, edgesText(h.Tenure.Begins), edgesText(h.Tenure.Ends), h.Confidence})
	}
	t.Render()
	return nil
}

func printTenures(env *environment, tenures []archive.Tenure, what func(archive.Tenure) (name, id string)) {
	t := newTable(env)
	t.AppendHeader(table.Row{"from", "to", "what", "id", "terms", "named last", "sentences"})
	for _, held := range tenures {
		name, id := what(held)
		last := ""
		if held.Last != nil {
			last = dayText(held.Last.Time)
		}
		t.AppendRow(table.Row{edgesText(held.Begins), edgesText(held.Ends), name, id, strings.Join(held.Terms, ", "), last, held.Sources()})
	}
	t.SetColumnConfigs([]table.ColumnConfig{{Name: "what", WidthMax: 44}, {Name: "from", WidthMax: 34}, {Name: "to", WidthMax: 34}})
	t.Render()
}

func printChanges(env *environment, asJSON bool, changes []authority.Change) error {
	if asJSON {
		return printJSON(env.Stdout, changes)
	}
	t := newTable(env)
	t.AppendHeader(table.Row{"when", "what", "office", "evidence"})
	for _, ch := range changes {
		evidence := ""
		if len(ch.Edge.Citations) > 0 {
			evidence = ch.Edge.Citations[0].Text
		}
		t.AppendRow(table.Row{edgeText(ch.Edge), ch.What, officeText(ch.Tenure), evidence})
	}
	t.SetColumnConfigs([]table.ColumnConfig{{Name: "evidence", WidthMax: 60}, {Name: "office", WidthMax: 40}})
	t.Render()
	return nil
}

func officeText(t archive.Tenure) string {
	if t.Acting {
		return t.Office.Label() + " (acting)"
	}
	return t.Office.Label()
}

// edgesText writes edges side by side where sources disagree.
func edgesText(edges []archive.Edge) string {
	all := make([]string, len(edges))
	for i, e := range edges {
		all[i] = edgeText(e)
	}
	return strings.Join(all, " or ")
}

// edgeDate writes the date of an edge as exactly as it is known; an unknown one is empty.
func edgeDate(e archive.Edge) string {
	if e.Date == nil {
		return ""
	}
	switch e.Precision {
	case archive.InYear:
		return e.Date.Format("2006")
	case archive.InMonth:
		return e.Date.Format("01/2006")
	case archive.By, archive.After:
		return string(e.Precision) + " " + dayText(e.Date.Time)
	}
	return dayText(e.Date.Time)
}

// edgeText writes an edge as exactly as it is known, and why it is thought to be.
func edgeText(e archive.Edge) string {
	if e.Date == nil {
		return "?"
	}
	text := edgeDate(e)
	if e.Relation != "" && e.Relation != archive.Holds {
		text += " " + string(e.Relation)
	}
	if e.Measure != "" {
		text += ": " + string(e.Measure)
	}
	if e.Reason != archive.Stated {
		text += " (" + string(e.Reason) + ")"
	}
	return text
}

// partialDate reads a flag's date.
func partialDate(flag, value string) (archive.PartialDate, error) {
	d, err := archive.ParsePartialDate(value)
	if err != nil {
		return d, fmt.Errorf("%w: %s: %w", errUsage, flag, err)
	}
	return d, nil
}
