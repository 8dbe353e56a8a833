package main

import (
	"errors"
	"testing"
)

// TestCaught: a page on which reading panics is one that cannot be read, and no end of the run.
func TestCaught(t *testing.T) {
	read := func() (err error) {
		defer caught(&err)
		panic("a page that nobody thought of")
	}
	if err := read(); !errors.Is(err, errUnreadable) {
		t.Errorf("a panic became %v", err)
	}
	if err := readClaims(nil, ""); !errors.Is(err, errUnreadable) { // nothing that can be read
		t.Errorf("a panic of the claims became %v", err)
	}
}
