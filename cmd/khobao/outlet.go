package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/jedib0t/go-pretty/v6/table"

	"khobao/archive"
	"khobao/crawler"
	"khobao/crawler/extract"
)

type outletCmd struct {
	Add    outletAddCmd    `cmd:"" help:"Add an outlet, or turn a preset one on."`
	List   outletListCmd   `cmd:"" help:"List the outlets, the presets among them."`
	Show   outletShowCmd   `cmd:"" help:"Show all that is set of one outlet."`
	Test   outletTestCmd   `cmd:"" help:"Fetch one page and show what would be extracted, and from where each value came."`
	Remove outletRemoveCmd `cmd:"" help:"Stop crawling an outlet. Its articles and captures stay."`
}

type outletAddCmd struct {
	Outlet   string        `arg:"" help:"Name of a preset, or address of a home page." placeholder:"NAME|URL"`
	ID       string        `help:"Name to call it by; made from the host if not given."`
	Name     string        `help:"Name for readers, as “Báo Lam Giang”."`
	Province *string       `help:"Province that it serves: what “UBND tỉnh” means there." placeholder:"NAME"`
	Profile  string        `help:"How its pages are read; found out page by page if not given." placeholder:"NAME"`
	Section  []string      `help:"Category page to start from, beside the home page." placeholder:"URL"`
	Feed     []string      `help:"RSS or Atom feed, beside those that pages name." placeholder:"URL"`
	Sitemap  []string      `help:"Sitemap, beside those that robots.txt names." placeholder:"URL"`
	Delay    time.Duration `help:"Least pause between two requests to it."`
	limitFlags
}

// Run adds the outlet.
func (c *outletAddCmd) Run(ctx context.Context, env *environment, g *globals) error {
	return withRecorder(ctx, env, g, func(r *recorder) error {
		o, stored, err := lookUpOutlet(ctx, r, c.Outlet)
		if err != nil {
			return err
		}
		if c.ID != "" && c.ID != string(o.ID) {
			if stored {
				return fmt.Errorf("%w: --id: %s is called %s, as its articles have it", errUsage, o.Home, o.ID)
			}
			o.ID = archive.OutletID(c.ID)
		}
		if !stored {
			if err := unused(ctx, r, o.ID); err != nil {
				return err
			}
		}
		set(&o.Name, c.Name)
		if c.Province != nil { // "": of none
			o.Province, o.Derived = *c.Province, ""
		} else if !stored {
			o = withProvince(o, nil)
		}
		set(&o.Profile, c.Profile)
		if c.Delay != 0 {
			o.Delay = c.Delay
		}
		o.Sections = withNew(o.Sections, c.Section)
		o.Feeds = withNew(o.Feeds, c.Feed)
		o.Sitemaps = withNew(o.Sitemaps, c.Sitemap)
		o.Enabled = true
		if err := c.limitFlags.set(&o); err != nil {
			return err
		}
		if err := r.SaveOutlet(ctx, o); err != nil {
			return err
		}
		_, err = fmt.Fprintf(env.Stdout, "added %s, %s\n", o.ID, o.Home)
		if err == nil && o.Province == "" {
			_, err = fmt.Fprintf(env.Stderr, "%s is of no province: bodies such as “UBND tỉnh” are recognised where its articles name theirs; --province says whose news it prints\n", o.ID)
		}
		return err
	})
}

// unused makes sure that an outlet may be called that, and no other is.
func unused(ctx context.Context, r *recorder, id archive.OutletID) error {
	if !isSlug(string(id)) {
		return fmt.Errorf("%w: --id may have letters, digits, . _ ~ and -", errUsage)
	}
	other, err := r.Outlet(ctx, id)
	switch {
	case errors.Is(err, archive.ErrUnknownOutlet):
		return nil
	case err != nil:
		return err
	}
	return fmt.Errorf("%w: %s is %s; khobao outlet add ADDRESS --id NAME gives another one another name", archive.ErrExists, id, other.Home)
}

// withNew adds the values that a list does not have.
func withNew(list, more []string) []string {
	for _, v := range more {
		if !slices.Contains(list, v) {
			list = append(list, v)
		}
	}
	return list
}

func set(field *string, value string) {
	if value != "" {
		*field = value
	}
}

func withRecorder(ctx context.Context, env *environment, g *globals, do func(*recorder) error) error {
	s, err := g.openStore(ctx, env, false)
	if err != nil {
		return err
	}
	defer s.Close()
	r, err := newRecorder(ctx, s)
	if err != nil {
		return err
	}
	return do(r)
}

type outletListCmd struct {
	JSON bool `help:"Print JSON."`
}

// Run lists stored and preset outlets.
func (c *outletListCmd) Run(ctx context.Context, env *environment, g *globals) error {
	return withRecorder(ctx, env, g, func(r *recorder) error {
		outlets, err := allOutlets(ctx, r)
		if err != nil {
			return err
		}
		if c.JSON {
			return printJSON(env.Stdout, outlets)
		}
		t := newTable(env)
		t.AppendHeader(table.Row{"outlet", "name", "home", "province", "profile", "checked against", "on"})
		for _, o := range outlets {
			on := "no"
			if o.Enabled {
				on = "yes"
			}
			province := o.Province
			if o.Derived != "" {
				province += " (derived from its " + o.Derived + ")"
			}
			t.AppendRow(table.Row{o.ID, o.Name, o.Home, province, o.Profile, o.Checked, on})
		}
		t.Render()
		return nil
	})
}

// allOutlets returns the stored outlets and the presets that are not among them.
func allOutlets(ctx context.Context, r *recorder) ([]archive.Outlet, error) {
	outlets, err := r.Outlets(ctx)
	if err != nil {
		return nil, err
	}
	presets, err := crawler.Presets()
	if err != nil {
		return nil, err
	}
	for _, p := range presets {
		if !slices.ContainsFunc(outlets, func(o archive.Outlet) bool { return o.ID == p.ID }) {
			outlets = append(outlets, p)
		}
	}
	return outlets, nil
}

type outletShowCmd struct {
	Outlet archive.OutletID `arg:"" help:"Name of the outlet."`
}

// Run prints one outlet.
func (c *outletShowCmd) Run(ctx context.Context, env *environment, g *globals) error {
	return withRecorder(ctx, env, g, func(r *recorder) error {
		outlets, err := allOutlets(ctx, r)
		if err != nil {
			return err
		}
		for _, o := range outlets {
			if o.ID == c.Outlet {
				return printJSON(env.Stdout, o)
			}
		}
		return fmt.Errorf("%w: %s", archive.ErrUnknownOutlet, c.Outlet)
	})
}

type outletRemoveCmd struct {
	Outlet archive.OutletID `arg:"" help:"Name of the outlet."`
}

// Run removes an outlet.
func (c *outletRemoveCmd) Run(ctx context.Context, env *environment, g *globals) error {
	return withRecorder(ctx, env, g, func(r *recorder) error {
		if err := r.RemoveOutlet(ctx, c.Outlet); err != nil {
			return err
		}
		_, err := fmt.Fprintf(env.Stdout, "removed %s; its articles stay\n", c.Outlet)
		return err
	})
}

type outletTestCmd struct {
	URL      string `arg:"" help:"Address of an article."`
	Profile  string `help:"Read it with this profile instead of finding out." placeholder:"NAME"`
	Province string `help:"Province that the outlet serves." placeholder:"NAME"`
	JSON     bool   `help:"Print JSON."`
	crawlFlags
}

// Run fetches one page, stores nothing, and shows each field with its provenance.
func (c *outletTestCmd) Run(ctx context.Context, env *environment) error {
	config, err := c.config(env, nil, 0)
	if err != nil {
		return err
	}
	cr := crawler.New(config)
	defer cr.Close()
	page, err := cr.Fetch(ctx, c.URL)
	if err != nil {
		return err
	}
	result, err := extract.Article(page, archive.Outlet{Home: c.URL, Profile: c.Profile, Province: c.Province})
	if errors.Is(err, archive.ErrNotAnArticle) {
		return fmt.Errorf("%s: %w", c.URL, err)
	}
	if err != nil {
		return err
	}
	if c.JSON {
		return printJSON(env.Stdout, result)
	}
	return printExtraction(env, result)
}

func printExtraction(env *environment, result extract.Result) error {
	a := result.Article
	t := newTable(env)
	t.AppendHeader(table.Row{"field", "value", "from"})
	for _, row := range [][2]string{
		{"title", a.Title}, {"published", dateText(a.Published)}, {"updated", dateText(a.Updated)}, {"author", a.Author},
		{"lead", a.Lead}, {"body", a.Body}, {"captions", strings.Join(a.Captions, "\n")}, {"language", a.Language}, {"canonical_url", a.CanonicalURL},
	} {
		value := []rune(row[1])
		if len(value) > 300 {
			value = append(value[:300], []rune(fmt.Sprintf("… (%d bytes)", len(row[1])))...)
		}
		t.AppendRow(table.Row{row[0], string(value), a.Provenance[row[0]]})
	}
	t.SetColumnConfigs([]table.ColumnConfig{{Name: "value", WidthMax: 90}})
	t.Render()
	_, err := fmt.Fprintf(env.Stdout, "%d people, %d terms, %d figures\n", len(a.People), len(a.Terms), len(a.Figures))
	return err
}

func dateText(d *archive.Date) string {
	if d == nil {
		return ""
	}
	return d.String()
}
