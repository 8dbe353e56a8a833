package main

import (
	"context"
	"fmt"

	"khobao/archive/store"
)

type verifyCmd struct {
	JSON bool `help:"Print the result as JSON."`
}

// Run checks the archive and names what is wrong.
func (c *verifyCmd) Run(ctx context.Context, env *environment, g *globals) error {
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
	s, err := g.openStore(ctx, env, false)
	if err != nil {
		return err
	}
	defer s.Close()
	summary, err := s.Verify(ctx, report)
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
