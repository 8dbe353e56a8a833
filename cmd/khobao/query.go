package main

import (
	"context"
	"fmt"

	"khobao/index"
)

// filters are the conditions that search and export share. The names are those of the API's parameters.
type filters struct {
	Person       []string `help:"Only articles that name this person." placeholder:"ID"`
	Office       []string `help:"Only articles that name this office." placeholder:"ID"`
	Organisation []string `help:"Only articles that name this organisation." placeholder:"ID"`
	Term         []string `help:"Only articles about this term of office, as 2020-2025." placeholder:"TERM"`
	Outlet       []string `help:"Only articles of this outlet." placeholder:"ID"`
	Language     []string `help:"Only articles in this language: vi or en." placeholder:"LANG"`
	From         string   `help:"Published then or later: 2020, 2020-05 or 2020-05-29." placeholder:"DATE"`
	To           string   `help:"Published then or earlier." placeholder:"DATE"`
	Sort         string   `enum:"relevance,newest,oldest" default:"relevance" help:"relevance, newest or oldest." placeholder:"ORDER"`
	Exact        bool     `help:"Only what was typed: no abbreviations, no old and new place names."`
}

// request returns the filters with a query as the index takes them.
func (f filters) request(q string) index.Request {
	return index.Request{
		Q: q, Person: f.Person, Office: f.Office, Organisation: f.Organisation, Term: f.Term, Outlet: f.Outlet, Language: f.Language,
		From: f.From, To: f.To, Sort: f.Sort, Exact: f.Exact,
	}
}

// none reports whether nothing narrows the archive: then the store alone can answer.
func (f filters) none() bool {
	return len(f.Person)+len(f.Office)+len(f.Organisation)+len(f.Term)+len(f.Outlet)+len(f.Language) == 0 && f.From == "" && f.To == ""
}

// inUse says what to do when another process has the index and no server answers for it.
func (g *globals) inUse(ctx context.Context, err error) error {
	at, _, readErr := g.serving(ctx)
	if readErr != nil || at.Control == "" {
		return fmt.Errorf("%w; another verb has it open: try again when it has ended", err)
	}
	return fmt.Errorf("%w; if a server has it open, this user does not reach it at %s", err, at.Control)
}
