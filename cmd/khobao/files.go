package main

import (
	"fmt"
	"io"
	"os"
)

// maxPage bounds one HTML file from disk, in bytes.
const maxPage = 64 << 20

// readBounded reads a file of at most maxPage.
func readBounded(name string) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return readAtMost(f, name)
}

// readAtMost reads what has at most maxPage; name is for the error.
func readAtMost(r io.Reader, name string) ([]byte, error) {
	b, err := io.ReadAll(io.LimitReader(r, maxPage+1))
	if err != nil {
		return nil, fmt.Errorf("reading %s: %w", name, err)
	}
	if len(b) > maxPage {
		return nil, fmt.Errorf("%s is larger than %d MiB", name, maxPage>>20)
	}
	return b, nil
}
