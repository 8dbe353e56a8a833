package claims

import (
	"os"
	"strings"
	"testing"

	"khobao/archive"
)

// BenchmarkExtract reads one article of usual length.
func BenchmarkExtract(b *testing.B) {
	text, err := os.ReadFile("testdata/congress.txt")
	if err != nil {
		b.Fatal(err)
	}
	parts := strings.SplitN(string(text), "\n\n", 3)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Extract(&archive.Version{Title: parts[0], Lead: parts[1], Body: parts[2]}, Context{})
	}
}
