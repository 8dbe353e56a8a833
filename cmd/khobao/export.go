package main

import (
	"bufio"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"khobao/archive"
	"khobao/archive/authority"
	"khobao/archive/export"
	"khobao/archive/store"
	"khobao/web"
)

type exportCmd struct {
	What    string   `arg:"" enum:"articles,people,figures,popolo,warc,wacz" help:"articles; people with what they held; figures; popolo, people and offices as Popolo JSON; or the captures themselves as warc or wacz."`
	Query   []string `arg:"" optional:"" help:"Only what matches: words of articles, a part of a name, words of an indicator."`
	Format  string   `enum:"jsonl,csv,ris,bibtex,csl" default:"jsonl" help:"jsonl, csv, or for citations of articles ris, bibtex or csl."`
	Output  string   `short:"o" default:"-" help:"File to write; - is standard output." placeholder:"FILE"`
	BOM     bool     `help:"Begin a CSV with a byte order mark, for Excel."`
	BaseURL string   `help:"How the outside names this archive, for its address in citations and in Popolo." placeholder:"URL"`
	filters
}

// Run writes everything that matches.
func (c *exportCmd) Run(ctx context.Context, env *environment, g *globals) error {
	if c.Output == "-" {
		return c.export(ctx, env, g, env.Stdout)
	}
	return toFile(c.Output, func(w io.Writer) error { return c.export(ctx, env, g, w) })
}

// toFile has a file written: beside its name first, so that what cannot be written whole leaves what was there before. What is no ordinary
// file, such as a pipe, is written to.
func toFile(name string, write func(io.Writer) error) error {
	if info, err := os.Stat(name); err == nil && !info.Mode().IsRegular() {
		f, err := os.OpenFile(name, os.O_WRONLY, 0)
		if err != nil {
			return err
		}
		return errors.Join(write(f), f.Close())
	}
	if whole, err := filepath.EvalSymlinks(name); err == nil {
		name = whole
	}
	f, err := os.OpenFile(name+".part", os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o666)
	if err != nil {
		return err
	}
	err = errors.Join(write(f), f.Sync(), f.Close())
	if err == nil {
		err = os.Rename(f.Name(), name)
	}
	if err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	return nil
}

func (c *exportCmd) export(ctx context.Context, env *environment, g *globals, out io.Writer) error {
	buffered := bufio.NewWriter(out)
	write := c.write
	if c.What == "warc" || c.What == "wacz" {
		write = c.writeCaptures
	}
	n, err := write(ctx, env, g, buffered)
	if err == nil {
		err = buffered.Flush()
	}
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(env.Stderr, "exported %d %s\n", n, c.things())
	return err
}

// write exports to w and returns how many things.
func (c *exportCmd) write(ctx context.Context, env *environment, g *globals, w io.Writer) (n int, err error) {
	query := strings.Join(c.Query, " ")
	if c.BOM && c.Format == string(export.CSV) {
		if _, err := io.WriteString(w, export.BOM); err != nil {
			return 0, err
		}
	}
	switch {
	case c.What != "articles":
		return c.writeRows(ctx, env, g, w, query)
	case query == "" && c.none():
		return c.writeAll(ctx, env, g, w)
	}
	at, answers, err := g.serving(ctx)
	if err != nil {
		return 0, err
	}
	if answers {
		return orderExport(ctx, at.Control, c, w)
	}
	err = withIndex(ctx, env, g, func(s *serving) (err error) {
		n, err = c.writeFound(ctx, s, w)
		return err
	})
	return n, err
}

// writeFound exports what a search finds.
func (c *exportCmd) writeFound(ctx context.Context, s *serving, w io.Writer) (int, error) {
	found, err := s.finder().Rank(ctx, c.request(strings.Join(c.Query, " ")), -1)
	if err != nil {
		return 0, asUsage(err)
	}
	out, err := c.writer(ctx, s.Store, w)
	if err != nil {
		return 0, err
	}
	ids := make([]archive.ArticleID, len(found))
	for i, r := range found {
		ids[i] = r.ID
	}
	n, err := export.Each(ctx, out, ids, s.Articles)
	if err != nil {
		return n, err
	}
	return n, out.Close()
}

// writeAll exports the whole store; the index is not needed.
func (c *exportCmd) writeAll(ctx context.Context, env *environment, g *globals, w io.Writer) (int, error) {
	s, err := g.openStore(ctx, env, true)
	if err != nil {
		return 0, err
	}
	defer s.Close()
	out, err := c.writer(ctx, s, w)
	if err != nil {
		return 0, err
	}
	n := 0
	err = s.EachArticle(ctx, archive.ArticleFilter{}, func(a archive.Article) error {
		n++
		return out.Write(a)
	})
	return n, errors.Join(err, out.Close())
}

// writer makes the writer of articles, which names outlets as the store does.
func (c *exportCmd) writer(ctx context.Context, s *store.Store, w io.Writer) (export.Writer, error) {
	outlets, err := s.Outlets(ctx)
	if err != nil {
		return nil, err
	}
	names := map[archive.OutletID]string{}
	for _, o := range outlets {
		names[o.ID] = o.Name
	}
	n := export.Names{Outlet: func(id archive.OutletID) string { return cmp.Or(names[id], string(id)) }}
	if c.BaseURL != "" {
		n.Address = func(a archive.Article) string {
			return strings.TrimRight(c.BaseURL, "/") + web.VersionPath(a.ID, a.Number)
		}
	}
	return export.NewWriter(export.Format(c.Format), w, n)
}

// writeRows exports people or figures from the store.
func (c *exportCmd) writeRows(ctx context.Context, env *environment, g *globals, w io.Writer, query string) (int, error) {
	if c.What != "figures" && !c.none() {
		return 0, fmt.Errorf("%w: people are chosen by a part of their name alone", errUsage)
	}
	if c.What != "popolo" && !slices.Contains(export.RowFormats, export.Format(c.Format)) {
		return 0, fmt.Errorf("%w: %s is for articles; %s are exported as one of %v", errUsage, c.Format, c.What, export.RowFormats)
	}
	s, err := g.openStore(ctx, env, true)
	if err != nil {
		return 0, err
	}
	defer s.Close()
	switch c.What {
	case "popolo":
		return c.writePopolo(ctx, s, w, query, env.Now())
	case "people":
		out, err := export.NewPeopleWriter(export.Format(c.Format), w)
		if err != nil {
			return 0, err
		}
		return writeEach(out, func(f func(archive.PersonTenures) error) error {
			return authority.EachTenures(ctx, s, archive.PeopleFilter{Query: query}, env.Now(), f)
		})
	}
	rest := c.filters
	rest.Term = nil
	if !rest.none() || len(c.Term) > 1 {
		return 0, fmt.Errorf("%w: figures are chosen by words of their indicator and one --term alone", errUsage)
	}
	out, err := export.NewFigureWriter(export.Format(c.Format), w)
	if err != nil {
		return 0, err
	}
	return writeEach(out, func(f func(archive.StatedFigure) error) error {
		return s.EachFigure(ctx, archive.FigureFilter{Indicator: query, Term: strings.Join(c.Term, "")}, f)
	})
}

// writePopolo exports people and what they held. It goes through them twice: Popolo has everybody before the first office.
func (c *exportCmd) writePopolo(ctx context.Context, s *store.Store, w io.Writer, query string, now time.Time) (n int, err error) {
	out := export.NewPopoloWriter(w, c.BaseURL)
	out.Ended = authority.Dissolved
	filter := archive.PeopleFilter{Query: query}
	deaths, err := authority.AllDeaths(ctx, s)
	if err != nil {
		return 0, err
	}
	if err := s.EachPerson(ctx, filter, func(p archive.Person) error { n++; return out.Person(p, deaths[p.ID]) }); err != nil {
		return n, err
	}
	err = authority.EachTenures(ctx, s, filter, now, func(p archive.PersonTenures) error { return out.Tenures(p.Tenures) })
	return n, errors.Join(err, out.Close())
}

// writeEach writes what each yields, and returns how many that were.
func writeEach[T any](out export.RowWriter[T], each func(func(T) error) error) (n int, err error) {
	err = each(func(one T) error {
		n++
		return out.Write(one)
	})
	return n, errors.Join(err, out.Close())
}
