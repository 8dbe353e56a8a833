package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"khobao/archive"
)

type extractCmd struct {
	File     string `arg:"" help:"HTML file; - is standard input."`
	URL      string `required:"" help:"Address that the page came from."`
	Province string `help:"Province that the outlet serves: what “UBND tỉnh” means there." placeholder:"NAME"`
	Profile  string `help:"Profile to read the page with, instead of finding out." placeholder:"NAME"`
}

// Help is what --help adds.
func (extractCmd) Help() string {
	return `Nothing is stored. The field "provenance" says where on the page each value stood; offsets are bytes into lead, blank line, body.
A page with text that a crawl would not take for an article is printed as it reads, and why is said; the exit status is then 3.`
}

// Run prints what one page says.
func (c *extractCmd) Run(env *environment) error {
	body, err := c.read(env)
	if err != nil {
		return err
	}
	page := archive.Page{URL: c.URL, Body: body, Capture: archive.Capture{URL: c.URL, Time: env.Now()}}
	result, err := readPage(page, archive.Outlet{Home: c.URL, Province: c.Province, Profile: c.Profile})
	refused := errors.Is(err, archive.ErrNotAnArticle) && result.Article.Body != ""
	switch {
	case refused: // whoever names the page knows better than rules for pages that links lead to
		if err := readClaims(&result.Article, c.Province); err != nil {
			return err
		}
	case err != nil:
		return err
	}
	result.Article.Capture = nil // a file is no capture
	if err := printJSON(env.Stdout, result.Article); err != nil || !refused {
		return err
	}
	return fmt.Errorf("%w: printed as it reads, but a crawl would not keep it: %w", errPartly, err)
}

func (c *extractCmd) read(env *environment) ([]byte, error) {
	if c.File == "-" {
		return readAtMost(env.Stdin, "standard input")
	}
	return readBounded(c.File)
}

// printJSON writes v indented, as people read it, without escaping Vietnamese quotes or angle brackets.
func printJSON(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	return enc.Encode(v)
}
