package main

import (
	"encoding/json"
	"io"

	"khobao/archive"
	"khobao/crawler/extract"
)

type extractCmd struct {
	File     string `arg:"" help:"HTML file; - is standard input."`
	URL      string `required:"" help:"Address that the page came from."`
	Province string `help:"Province that the outlet serves: what “UBND tỉnh” means there." placeholder:"NAME"`
	Profile  string `help:"Profile to read the page with, instead of finding out." placeholder:"NAME"`
}

// Help is what --help adds.
func (extractCmd) Help() string {
	return `Nothing is stored. The field "provenance" says where on the page each value stood; offsets are bytes into lead, blank line, body.`
}

// Run prints what one page says.
func (c *extractCmd) Run(env *environment) error {
	body, err := c.read(env)
	if err != nil {
		return err
	}
	page := archive.Page{URL: c.URL, Body: body, Capture: archive.Capture{URL: c.URL, Time: env.Now()}}
	result, err := extract.Article(page, archive.Outlet{Home: c.URL, Province: c.Province, Profile: c.Profile})
	if err != nil {
		return err
	}
	result.Article.Capture = nil // a file is no capture
	return printJSON(env.Stdout, result.Article)
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
