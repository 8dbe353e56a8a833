package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"khobao/archive"
	"khobao/archive/store"
	"khobao/index"
)

type verifyCmd struct {
	JSON bool `help:"Print the result as JSON."`
}

// Run checks the archive and names what is wrong.
func (c *verifyCmd) Run(ctx context.Context, env *environment, g *globals) error {
	if err := g.existing(); err != nil {
		return err
	}
	var problems []store.Problem
	report := func(p store.Problem) {
		problems = append(problems, p)
		if !c.JSON {
			fmt.Fprintln(env.Stdout, p)
		}
	}
	if err := store.CheckSeal(ctx, g.Data, report); err != nil {
		return err
	}
	derived, err := g.derived(ctx, env, report)
	if err != nil {
		return err
	}
	s, err := g.openStore(ctx, env, false)
	if err != nil {
		return err
	}
	defer s.Close()
	summary, err := s.Verify(ctx, report, derived...)
	if err != nil {
		return err
	}
	summary.Problems = len(problems)
	if c.JSON {
		if err := printJSON(env.Stdout, map[string]any{"summary": summary, "problems": problems}); err != nil {
			return err
		}
	} else {
		fmt.Fprintln(env.Stdout, summary)
	}
	if len(problems) > 0 {
		return fmt.Errorf("verify: %d problems", len(problems))
	}
	return nil
}

// derived returns what the index has, in the running server or on disk; nothing where there is no index yet, or none that this
// program reads: it is built again when it is wanted.
func (g *globals) derived(ctx context.Context, env *environment, report func(store.Problem)) ([]store.Derived, error) {
	at, answers, err := g.serving(ctx)
	if err != nil {
		return nil, err
	}
	if answers {
		d, err := orderDerived(ctx, at.Control)
		return []store.Derived{d}, err
	}
	if _, err := os.Stat(g.indexFolder()); errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	ix, err := g.openIndex(ctx, env, nil, false)
	if errors.Is(err, archive.ErrInUse) {
		err = g.inUse(ctx, err)
	}
	switch {
	case errors.Is(err, archive.ErrInUse), errors.Is(err, archive.ErrStale):
		_, err = fmt.Fprintf(env.Stderr, "khobao: the index was not looked at: %v\n", err)
		return nil, err
	case errors.Is(err, index.ErrDamaged):
		report(store.Problem{Name: "damaged index", Subject: "index", Detail: strings.Join(strings.Fields(err.Error()), " ")})
		return nil, nil
	case err != nil:
		return nil, err
	}
	d, err := derivedBy(ctx, ix)
	return []store.Derived{d}, errors.Join(err, ix.Close())
}

// derivedBy returns what an index has.
func derivedBy(ctx context.Context, ix *index.Index) (store.Derived, error) {
	d := store.Derived{Seq: ix.Seq()} // first: of what comes in meanwhile nothing is said
	err := ix.Each(ctx, index.Request{Bare: true}, func(id archive.ArticleID) error {
		d.Articles = append(d.Articles, id)
		return nil
	})
	return d, err
}
