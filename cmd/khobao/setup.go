package main

import (
	"context"
	"crypto/rand"
	"fmt"
	"os"
	"strings"

	"golang.org/x/term"
)

// setupCode returns the code with which the first account can be made in a browser, where there is none yet. Only a terminal is
// told of it: what goes into logs and pipes is read by others. Nobody else can make an account over the net.
func (s *serving) setupCode(ctx context.Context) (string, error) {
	users, err := s.Users(ctx)
	if err != nil || len(users) > 0 || !isTerminal(s.env.Stdout) {
		return "", err
	}
	return strings.ToLower(rand.Text()), nil
}

// tellSetup says how to make the first account.
func (s *serving) tellSetup(ctx context.Context, url, code string) error {
	users, err := s.Users(ctx)
	switch {
	case err != nil || len(users) > 0:
		return err
	case code != "":
		_, err = fmt.Fprintf(s.env.Stdout, "There is no account yet. Whoever opens this link makes the first, an admin's; it works once:\n  %s/setup?code=%s\n", url, code)
	default:
		_, err = fmt.Fprintf(s.env.Stderr, "There is no account yet, so nobody can sign in. Make one with: khobao user add NAME --role admin\n")
	}
	return err
}

func isTerminal(w any) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}
