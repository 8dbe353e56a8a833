// Package khobao holds the one test that looks at the whole tree: who may import whom.
package khobao

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// layers says which of our packages each package may import. Data flows one way, and so do the arrows; a package that is not
// listed may not exist. Tests may import more: they stand outside the product.
var layers = map[string][]string{
	"archive":                {},
	"archive/warc":           {},
	"archive/coding":         {},
	"archive/store":          {"archive", "archive/coding", "archive/warc"},
	"archive/export":         {"archive"},
	"archive/wacz":           {"archive", "archive/warc"},
	"archive/authority":      {"archive", "vietnamese"},
	"archive/revision":       {"archive", "vietnamese"},
	"vietnamese":             {},
	"vietnamese/lexicontest": {},
	"crawler/extract":        {"archive", "crawler/extract/claims", "vietnamese"},
	"crawler/extract/claims": {"archive", "vietnamese"},
	"crawler":                {"archive", "archive/coding", "crawler/extract"},
	"crawler/schedule":       {"archive", "crawler"},
	"crawler/coverage":       {"archive"},
	"index/query":            {"vietnamese"},
	"index":                  {"archive", "vietnamese", "index/query"},
	"index/eval":             {"archive", "index", "vietnamese"},
	"server/follow":          {"archive"},
	"web":                    {"archive", "archive/revision", "vietnamese"},
	"server":                 {"archive", "archive/authority", "archive/export", "archive/revision", "index", "index/query", "vietnamese", "web"},
	"sample":                 {"archive", "vietnamese"},
	"cmd/khobao":             {"*"},
}

func TestLayers(t *testing.T) {
	found := map[string]bool{}
	err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (name != "." && strings.HasPrefix(d.Name(), ".") || d.Name() == "testdata" || d.Name() == "node_modules" || d.Name() == "bench"):
			return filepath.SkipDir
		case !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go"):
			return nil
		}
		pkg := path.Dir(filepath.ToSlash(name))
		found[pkg] = true
		allowed, listed := layers[pkg]
		if !listed {
			t.Errorf("%s: package %s is not in the table of layers", name, pkg)
			return nil
		}
		for _, imported := range ourImports(t, name) {
			if !slices.Contains(allowed, imported) && !slices.Contains(allowed, "*") {
				t.Errorf("%s: package %s may not import %s", name, pkg, imported)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for pkg := range layers {
		if !found[pkg] {
			t.Errorf("package %s is in the table of layers, but has no file", pkg)
		}
	}
}

// ourImports returns the packages of this module that a file imports, without the module's name.
func ourImports(t *testing.T, name string) []string {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
	if err != nil {
		t.Fatal(err)
	}
	var ours []string
	for _, spec := range file.Imports {
		imported, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			t.Fatal(err)
		}
		if rest, ok := strings.CutPrefix(imported, "khobao/"); ok {
			ours = append(ours, rest)
		}
	}
	return ours
}
