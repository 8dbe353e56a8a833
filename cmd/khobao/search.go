package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"html"
	"net/url"
	"strconv"
	"strings"

	"khobao/archive"
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

func (c *searchCmd) ask(ctx context.Context, env *environment, g *globals) (server.SearchAnswer, error) {
	var answer server.SearchAnswer
	query := strings.Join(c.Query, " ")
	at, answers, err := g.serving(ctx)
	if err != nil {
		return answer, err
	}
	if answers {
		v := c.values(query)
		v.Set("size", strconv.Itoa(c.Size))
		v.Set("page", strconv.Itoa(c.Page))
		body, err := get(ctx, at.URL+"/api/v1/search?"+v.Encode())
		if err != nil {
			return answer, err
		}
		return answer, json.Unmarshal(body, &answer)
	}
	err = withIndex(ctx, env, g, func(s *serving) error {
		request := c.request(query)
		request.Size, request.Page = c.Size, c.Page
		result, err := s.index.Search(ctx, request)
		answer = server.NewSearchAnswer(result)
		return err
	})
	return answer, err
}

// withIndex opens store and index, brings the index up to date and lets do use them.
func withIndex(ctx context.Context, env *environment, g *globals, do func(*serving) error) error {
	s, err := openServing(ctx, env, g, false)
	if errors.Is(err, archive.ErrInUse) {
		return inUse(err)
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

// exportURL is where the running server exports articles.
func exportURL(at, format string, v url.Values) string {
	v.Set("format", format)
	return at + "/api/v1/export/articles?" + v.Encode()
}
