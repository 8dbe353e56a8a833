package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/jedib0t/go-pretty/v6/table"
	"golang.org/x/term"

	"khobao/archive"
	"khobao/archive/store"
	"khobao/server"
)

// atCommandLine is who the audit log names for what is done by commands: whoever can write the data directory may all.
const atCommandLine = "command line"

type userCmd struct {
	Add    userAddCmd    `cmd:"" help:"Add an account. The password is asked for, or read from standard input."`
	List   userListCmd   `cmd:"" help:"List the accounts."`
	Passwd userPasswdCmd `cmd:"" help:"Give an account another password. Its sessions end."`
	Remove userRemoveCmd `cmd:"" help:"Remove an account. Its sessions end."`
}

type userAddCmd struct {
	Name string       `arg:"" help:"Name to sign in with: lower-case letters, digits, . _ and -."`
	Role archive.Role `default:"reader" enum:"reader,editor,admin" help:"What the account may: reader, editor or admin." placeholder:"ROLE"`
}

// Run adds the account.
func (c *userAddCmd) Run(ctx context.Context, env *environment, g *globals) error {
	if !server.UserName.MatchString(c.Name) {
		return fmt.Errorf("%w: a user name has lower-case letters, digits, dots, _ and hyphens, 40 characters at most", errUsage)
	}
	return withAccounts(ctx, env, g, func(s *store.Store) error {
		hash, err := askPassword(ctx, env)
		if err != nil {
			return err
		}
		if err := s.AddUser(ctx, archive.User{Name: c.Name, Role: c.Role, Password: hash}); err != nil {
			return err
		}
		if err := s.Audit(ctx, archive.AuditEntry{Who: atCommandLine, What: archive.UserAdded, Subject: c.Name}); err != nil {
			return err
		}
		_, err = fmt.Fprintf(env.Stdout, "added %s, %s\n", c.Name, c.Role)
		return err
	})
}

// withAccounts opens the data directory for as long as do takes.
func withAccounts(ctx context.Context, env *environment, g *globals, do func(*store.Store) error) error {
	s, err := g.openStore(ctx, env, false)
	if err != nil {
		return err
	}
	return errors.Join(do(s), s.Close())
}

// askPassword reads a password, twice and unseen from a terminal, else one line of standard input, and returns its hash. A
// password never stands on the command line, which others on the machine can read.
func askPassword(ctx context.Context, env *environment) (string, error) {
	password, err := readPassword(ctx, env)
	if err != nil {
		return "", fmt.Errorf("reading the password: %w", err)
	}
	hash, err := server.HashPassword(password)
	if errors.Is(err, server.ErrPassword) {
		err = fmt.Errorf("%w: %w", errUsage, err)
	}
	return hash, err
}

func readPassword(ctx context.Context, env *environment) (string, error) {
	file, ok := env.Stdin.(*os.File)
	if !ok || !term.IsTerminal(int(file.Fd())) {
		line, err := bufio.NewReader(io.LimitReader(env.Stdin, server.MaxPassword+2)).ReadString('\n')
		if errors.Is(err, io.EOF) && line != "" {
			err = nil
		}
		return strings.TrimRight(line, "\r\n"), err
	}
	ask := func(prompt string) (string, error) { return askUnseen(ctx, file, env.Stderr, prompt) }
	first, err := ask("Password: ")
	if err != nil {
		return "", err
	}
	second, err := ask("Once more: ")
	if err == nil && first != second {
		err = fmt.Errorf("%w: the two are not the same", errUsage)
	}
	return first, err
}

// askUnseen reads a line from a terminal that does not show it. When ctx ends the terminal is as before; what waits for the line
// then goes with the process.
func askUnseen(ctx context.Context, terminal *os.File, prompts io.Writer, prompt string) (string, error) {
	fd := int(terminal.Fd())
	before, err := term.GetState(fd)
	if err != nil {
		return "", err
	}
	fmt.Fprint(prompts, prompt)
	defer fmt.Fprintln(prompts)
	type line struct {
		text []byte
		err  error
	}
	read := make(chan line, 1)
	go func() {
		text, err := term.ReadPassword(fd)
		read <- line{text, err}
	}()
	select {
	case l := <-read:
		return string(l.text), l.err
	case <-ctx.Done():
		return "", errors.Join(ctx.Err(), term.Restore(fd, before))
	}
}

type userListCmd struct {
	JSON bool `help:"Print JSON."`
}

// Run lists the accounts.
func (c *userListCmd) Run(ctx context.Context, env *environment, g *globals) error {
	return withAccounts(ctx, env, g, func(s *store.Store) error {
		users, err := s.Users(ctx)
		if err != nil {
			return err
		}
		if c.JSON {
			return printJSON(env.Stdout, users)
		}
		t := newTable(env)
		t.AppendHeader(table.Row{"user", "role", "created", "last signed in"})
		for _, u := range users {
			t.AppendRow(table.Row{u.Name, u.Role, whenText(u.Created), whenText(u.LastSeen)})
		}
		t.Render()
		return nil
	})
}

// whenText writes a day for a table; one that never came is "never".
func whenText(t time.Time) string {
	if t.IsZero() {
		return "never"
	}
	return t.In(archive.Hanoi).Format("2006-01-02 15:04")
}

type userPasswdCmd struct {
	Name string       `arg:"" help:"Name of the account."`
	Role archive.Role `enum:",reader,editor,admin" default:"" help:"Give it this role instead of another password." placeholder:"ROLE"`
}

// Run changes the password, or the role.
func (c *userPasswdCmd) Run(ctx context.Context, env *environment, g *globals) error {
	return withAccounts(ctx, env, g, func(s *store.Store) error {
		if _, err := s.User(ctx, c.Name); err != nil {
			return err
		}
		hash := ""
		if c.Role == "" {
			var err error
			if hash, err = askPassword(ctx, env); err != nil {
				return err
			}
		}
		if err := s.ChangeUser(ctx, c.Name, c.Role, hash); err != nil {
			return err
		}
		if err := s.Audit(ctx, archive.AuditEntry{Who: atCommandLine, What: archive.UserChanged, Subject: c.Name}); err != nil {
			return err
		}
		_, err := fmt.Fprintf(env.Stdout, "changed %s; its sessions are over\n", c.Name)
		return err
	})
}

type userRemoveCmd struct {
	Name string `arg:"" help:"Name of the account."`
}

// Run removes the account.
func (c *userRemoveCmd) Run(ctx context.Context, env *environment, g *globals) error {
	return withAccounts(ctx, env, g, func(s *store.Store) error {
		if err := s.RemoveUser(ctx, c.Name); err != nil {
			return err
		}
		if err := s.Audit(ctx, archive.AuditEntry{Who: atCommandLine, What: archive.UserRemoved, Subject: c.Name}); err != nil {
			return err
		}
		_, err := fmt.Fprintf(env.Stdout, "removed %s\n", c.Name)
		return err
	})
}
