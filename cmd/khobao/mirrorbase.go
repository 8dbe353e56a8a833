package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"html"
	"io"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// Bounds of the look at a mirror that is taken before it is imported.
const (
	maxGuessFiles = 2_000
	guessBytes    = 64 << 10 // of each
)

// guessBase returns the address of the site whose copy a folder is, without the host in its names, as wget -nH leaves it: pages that give
// their own addresses all name one host, and the paths there are those of their files. Empty where they do not, or too few do. It says so.
func (im *importer) guessBase(ctx context.Context, root string) string {
	g := guess{hosts: map[string]int{}, bases: map[string]int{}}
	files := 0
	err := filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		switch {
		case ctx.Err() != nil || files >= maxGuessFiles:
			return fs.SkipAll
		case err != nil || d.IsDir() || !d.Type().IsRegular() || isArchive(name):
			return nil
		}
		start, err := startOf(name)
		if err != nil {
			return nil // importing it will say so
		}
		files++
		rel, err := filepath.Rel(root, name)
		if err == nil {
			g.page(filepath.ToSlash(rel), start)
		}
		return nil
	})
	base, pages := g.base()
	if err != nil || base == "" {
		return ""
	}
	fmt.Fprintf(im.env.Stderr, "khobao: %s is taken for a copy of %s, as %d of its pages say; --base would say otherwise\n", printed(root), base, pages)
	return base
}

// startOf returns the beginning of a file.
func startOf(name string) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	start := make([]byte, guessBytes)
	n, err := io.ReadFull(f, start)
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		err = nil
	}
	return start[:n], err
}

// guess counts what pages and feeds say of where they stood.
type guess struct {
	hosts map[string]int // that they name as their own, without www.
	bases map[string]int // by which a file's path is that of its page
	other int            // pages whose paths are not those of their files: copies for printing and the like
}

func (g *guess) page(rel string, start []byte) {
	if !looksLikePage(start) {
		if i := bytes.Index(start, []byte("<link>")); i >= 0 && bytes.Contains(start[:min(len(start), 1024)], []byte("<rss")) {
			if u, err := url.Parse(html.UnescapeString(string(completeAddress.Find(start[i:])))); err == nil && u.Host != "" {
				g.hosts[siteOf(u.Host)]++
			}
		}
		return
	}
	if commented(start).address != "" {
		return
	}
	for _, element := range ownAddress.FindAll(start, 20) {
		own, err := url.Parse(html.UnescapeString(string(completeAddress.Find(element))))
		if err != nil || own.Host == "" || hostIn(own.Host) == "" {
			continue
		}
		g.hosts[siteOf(own.Host)]++
		base := own.Scheme + "://" + own.Host
		file := addressOf(base, strings.Split(rel, "/"))
		if whole := own.String(); file == whole || strings.TrimSuffix(file, "/") == strings.TrimSuffix(whole, "/") || file == whole+".html" || file == whole+".htm" {
			g.bases[base]++
		} else {
			g.other++
		}
		return
	}
}

// base returns what all say, and how many do; empty where they are too few, or not of one mind.
func (g *guess) base() (base string, pages int) {
	const few = 2
	if len(g.hosts) != 1 {
		return "", 0
	}
	all := 0
	for b, n := range g.bases { // with www. and without, http and https: the one that most have
		if all += n; n > pages || n == pages && b < base {
			base, pages = b, n
		}
	}
	if all < few || all < g.other {
		return "", 0
	}
	return base, all
}

var ownAddress = regexp.MustCompile(`(?i)<(?:meta[^>]+og:url|link[^>]+canonical)[^>]*>`)

var completeAddress = regexp.MustCompile(`https?://[^\s"'<>]+`)
