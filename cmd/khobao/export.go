package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"slices"
	"strings"

	"khobao/archive"
	"khobao/archive/export"
)

type exportCmd struct {
	What   string   `arg:"" enum:"articles" help:"articles."`
	Query  []string `arg:"" optional:"" help:"Only what matches this query."`
	Format string   `enum:"jsonl,csv" default:"jsonl" help:"jsonl or csv."`
	Output string   `short:"o" default:"-" help:"File to write; - is standard output." placeholder:"FILE"`
	filters
}

// exportBatch is how many articles are read from the store at a time.
const exportBatch = 100

// Run writes everything that matches.
func (c *exportCmd) Run(ctx context.Context, env *environment, g *globals) (err error) {
	out := env.Stdout
	if c.Output != "-" {
		f, createErr := os.Create(c.Output)
		if createErr != nil {
			return createErr
		}
		defer func() {
			if closeErr := f.Close(); err == nil {
				err = closeErr
			}
		}()
		out = f
	}
	buffered := bufio.NewWriter(out)
	n, err := c.write(ctx, env, g, buffered)
	if err == nil {
		err = buffered.Flush()
	}
	if err != nil {
		return err
	}
	if n >= 0 {
		fmt.Fprintf(env.Stderr, "exported %d articles\n", n)
	}
	return nil
}

// write exports to w and returns how many articles, -1 where a server did it.
func (c *exportCmd) write(ctx context.Context, env *environment, g *globals, w io.Writer) (int, error) {
	query := strings.Join(c.Query, " ")
	if c.none() && query == "" {
		return c.writeAll(ctx, env, g, w)
	}
	at, answers, err := g.serving(ctx)
	if err != nil {
		return 0, err
	}
	if answers {
		return -1, copyFrom(ctx, exportURL(at.URL, c.Format, c.values(query)), w)
	}
	n := 0
	err = withIndex(ctx, env, g, func(s *serving) error {
		out, err := export.NewWriter(export.Format(c.Format), w)
		if err != nil {
			return err
		}
		found, err := s.index.Rank(ctx, c.request(query), -1)
		if err != nil {
			return err
		}
		for batch := range slices.Chunk(found, exportBatch) {
			ids := make([]archive.ArticleID, len(batch))
			for i, r := range batch {
				ids[i] = r.ID
			}
			articles, err := s.Articles(ctx, ids)
			if err != nil {
				return err
			}
			for _, a := range articles {
				if err := out.Write(a); err != nil {
					return err
				}
				n++
			}
		}
		return out.Close()
	})
	return n, err
}

// writeAll exports the whole store; the index is not needed.
func (c *exportCmd) writeAll(ctx context.Context, env *environment, g *globals, w io.Writer) (int, error) {
	s, err := g.openStore(ctx, env, true)
	if err != nil {
		return 0, err
	}
	defer s.Close()
	out, err := export.NewWriter(export.Format(c.Format), w)
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

// copyFrom streams what our own server answers. It has no time limit: an export takes as long as it takes.
func copyFrom(ctx context.Context, url string, w io.Writer) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return fmt.Errorf("%s answered %s", url, resp.Status)
	}
	_, err = io.Copy(w, resp.Body)
	return err
}
