package main

import (
	"context"
	"errors"
	"fmt"
	"html"
	"strings"

	"khobao/archive"
	"khobao/index"
	"khobao/server"
)

type searchCmd struct {
	Query []string `arg:"" optional:"" help:"What to look for, as one types it on the page; nothing matches everything."`
	filters
	Size int  `default:"10" help:"Hits a page."`
	Page int  `default:"1" help:"Page of hits."`
	JSON bool `help:"Print the API's JSON."`
}

// Run asks the running server or, where none runs, the index itself.
func (c *searchCmd) Run(ctx context.Context, env *environment, g *globals) error {
	answer, err := c.ask(ctx, env, g)
	if err != nil {
		return err
	}
	if c.JSON {
		return printJSON(env.Stdout, answer)
	}
	return printHits(env, strings.Join(c.Query, " "), answer)
}

// ask has the search answered where the index is open: by the running server, or here where none runs.
func (c *searchCmd) ask(ctx context.Context, env *environment, g *globals) (answer server.SearchAnswer, err error) {
	at, answers, err := g.serving(ctx)
	if err != nil {
		return answer, err
	}
	if !answers {
		err = withIndex(ctx, env, g, func(s *serving) (err error) {
			answer, err = c.find(ctx, s)
			return err
		})
		return answer, err
	}
	return answer, orderValue(ctx, at.Control, "search", c, &answer)
}

// find answers the search.
func (c *searchCmd) find(ctx context.Context, s *serving) (server.SearchAnswer, error) {
	request := c.request(strings.Join(c.Query, " "))
	request.Size, request.Page = c.Size, c.Page
	result, err := s.finder().Search(ctx, request)
	return server.NewSearchAnswer(result), asUsage(err)
}

// asUsage calls a request that the index cannot answer wrong usage.
func asUsage(err error) error {
	if errors.Is(err, index.ErrRequest) {
		return fmt.Errorf("%w: %s", errUsage, strings.TrimPrefix(err.Error(), index.ErrRequest.Error()+": "))
	}
	return err
}

// withIndex opens store and index, brings the index up to date and lets do use them.
func withIndex(ctx context.Context, env *environment, g *globals, do func(*serving) error) error {
	if err := g.existing(); err != nil {
		return err
	}
	s, err := openServing(ctx, env, g, false)
	if errors.Is(err, archive.ErrInUse) {
		return g.inUse(ctx, err)
	}
	if err != nil {
		return err
	}
	defer s.close()
	if _, err := s.index.CatchUp(ctx, documents{s.Store}); err != nil {
		return err
	}
	return do(s)
}

// printHits prints hits as people read them.
func printHits(env *environment, query string, a server.SearchAnswer) error {
	var b strings.Builder
	for _, note := range a.Expanded {
		fmt.Fprintf(&b, "also searched: %s\n", note)
	}
	for _, note := range a.Notes {
		fmt.Fprintf(&b, "note: %s\n", note)
	}
	if a.Canonical != query && len(a.Notes) > 0 {
		fmt.Fprintf(&b, "read as: %s\n", a.Canonical)
	}
	if a.DidYouMean != nil {
		fmt.Fprintf(&b, "did you mean: %s\n", *a.DidYouMean)
	}
	for _, h := range a.Hits {
		date := "no date   "
		if h.Published != nil {
			date = h.Published.Format("02/01/2006")
		}
		fmt.Fprintf(&b, "%s  %s  %s\n", date, h.ID, h.Title)
		if h.Snippet != "" {
			fmt.Fprintf(&b, "            %s\n", plain(h.Snippet))
		}
	}
	fmt.Fprintf(&b, "%d articles, %d ms\n", a.Total, int(a.TookMS))
	_, err := fmt.Fprint(env.Stdout, b.String())
	return err
}

// plain turns a snippet's HTML into text, what was searched between brackets.
func plain(snippet string) string {
	return html.UnescapeString(strings.NewReplacer("<mark>", "[", "</mark>", "]").Replace(snippet))
}
