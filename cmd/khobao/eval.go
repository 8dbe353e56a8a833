package main

import (
	"context"
	"io"
	"os"

	"khobao/crawler/extract"
	"khobao/index/eval"
)

type evalCmd struct {
	Docs    string `required:"" type:"existingfile" help:"Documents, a line each: id, tab, text."`
	Queries string `required:"" type:"existingfile" help:"Queries, a line each: id, tab, text."`
	Qrels   string `required:"" type:"existingfile" help:"Judgements, a line each: query id, 0, document id, grade."`
	RunFile string `name:"run" help:"Also write the ranked answers there, in TREC's form." placeholder:"FILE"`
}

// Run indexes the documents the way articles are indexed, and measures the answers.
func (c *evalCmd) Run(ctx context.Context, env *environment) (err error) {
	var files [3]*os.File
	for i, name := range []string{c.Docs, c.Queries, c.Qrels} {
		f, err := os.Open(name)
		if err != nil {
			return err
		}
		defer f.Close()
		files[i] = f
	}
	var run io.Writer
	if c.RunFile != "" {
		f, err := os.Create(c.RunFile)
		if err != nil {
			return err
		}
		defer func() {
			if closeErr := f.Close(); err == nil {
				err = closeErr
			}
		}()
		run = f
	}
	dir, err := os.MkdirTemp("", "khobao-eval-")
	if err != nil {
		return err
	}
	defer func() {
		if removeErr := os.RemoveAll(dir); err == nil {
			err = removeErr
		}
	}()
	report, err := eval.Run(ctx, eval.Config{Docs: files[0], Queries: files[1], Qrels: files[2], Run: run, Dir: dir, Language: extract.Language})
	if err != nil {
		return err
	}
	return printJSON(env.Stdout, report)
}
