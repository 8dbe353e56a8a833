package web

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the golden files anew")

// TestGolden holds a few small pages to every byte, so that a change of the layout or of a part is seen for what it is.
func TestGolden(t *testing.T) {
	s := site(t)
	for _, lang := range Languages {
		for _, name := range []string{"article-sparse", "search-none", "error-internal", "office"} {
			var b bytes.Buffer
			if err := s.Render(&b, pages(lang)[name]); err != nil {
				t.Fatal(err)
			}
			got := strings.ReplaceAll(b.String(), AssetPath+s.assets.set+"/", AssetPath+"SET/")
			file := filepath.Join("testdata", name+"-"+string(lang)+".golden.html")
			if *update {
				if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("%s (run with -update and read the difference):\n%s", file, diff)
			}
		}
	}
}
