package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"

	"khobao/archive"
	"khobao/archive/store"
	"khobao/server"
)

type tokenCmd struct {
	Add    tokenAddCmd    `cmd:"" help:"Make a token for the API, and print it once."`
	List   tokenListCmd   `cmd:"" help:"List the tokens, without what makes them secret."`
	Revoke tokenRevokeCmd `cmd:"" help:"Make a token worthless."`
}

type tokenAddCmd struct {
	Label string          `arg:"" help:"What it is for."`
	Role  archive.Role    `default:"reader" enum:"reader,editor,admin" help:"What it may: reader, editor or admin." placeholder:"ROLE"`
	Scope []archive.Scope `enum:"read,follow,rule,crawl" help:"What of that it is for: read, follow (saved searches), rule (rulings and reports), crawl (outlets, crawls, schedules); all if none is named." placeholder:"SCOPE"`
	Days  int             `help:"Days after which it is worthless; 0 for never." placeholder:"N"`
	JSON  bool            `help:"Print JSON."`
}

// Run makes the token. It is printed alone on standard output, so that a script can take it.
func (c *tokenAddCmd) Run(ctx context.Context, env *environment, g *globals) error {
	return withAccounts(ctx, env, g, func(s *store.Store) error {
		secret, token := server.NewToken(c.Label, c.Role, atCommandLine)
		if token.Scopes = c.Scope; c.Days > 0 {
			token.Expires = env.Now().AddDate(0, 0, c.Days)
		}
		if err := s.AddToken(ctx, token); err != nil {
			return err
		}
		if err := s.Audit(ctx, archive.AuditEntry{Who: atCommandLine, What: archive.TokenAdded, Subject: string(token.ID)}); err != nil {
			return err
		}
		if c.JSON {
			return printJSON(env.Stdout, struct {
				ID    archive.TokenID `json:"id"`
				Token string          `json:"token"`
				Role  archive.Role    `json:"role"`
			}{token.ID, secret, token.Role})
		}
		fmt.Fprintf(env.Stderr, "Token %s, shown this once; send it as: Authorization: Bearer TOKEN\n", token.ID)
		_, err := fmt.Fprintln(env.Stdout, secret)
		return err
	})
}

type tokenListCmd struct {
	JSON bool `help:"Print JSON."`
}

// Run lists the tokens.
func (c *tokenListCmd) Run(ctx context.Context, env *environment, g *globals) error {
	return withAccounts(ctx, env, g, func(s *store.Store) error {
		tokens, err := s.Tokens(ctx)
		if err != nil {
			return err
		}
		if c.JSON {
			return printJSON(env.Stdout, tokens)
		}
		t := newTable(env)
		t.AppendHeader(table.Row{"token", "for", "role", "scopes", "made by", "created", "expires", "last used"})
		for _, k := range tokens {
			t.AppendRow(table.Row{k.ID, k.Label, k.Role, scopesText(k.Scopes), k.Author, whenText(k.Created), whenText(k.Expires), whenText(k.LastUsed)})
		}
		t.Render()
		return nil
	})
}

func scopesText(scopes []archive.Scope) string {
	if len(scopes) == 0 {
		return "all"
	}
	return strings.Trim(fmt.Sprint(scopes), "[]")
}

type tokenRevokeCmd struct {
	Token archive.TokenID `arg:"" help:"ID of the token, as token list shows it."`
}

// Run revokes the token.
func (c *tokenRevokeCmd) Run(ctx context.Context, env *environment, g *globals) error {
	return withAccounts(ctx, env, g, func(s *store.Store) error {
		if err := s.RevokeToken(ctx, c.Token); err != nil {
			return err
		}
		if err := s.Audit(ctx, archive.AuditEntry{Who: atCommandLine, What: archive.TokenRevoked, Subject: string(c.Token)}); err != nil {
			return err
		}
		_, err := fmt.Fprintf(env.Stdout, "revoked %s\n", c.Token)
		return err
	})
}
