package store

import (
	"errors"
	"slices"
	"testing"
	"time"

	"khobao/archive"
)

func TestUsers(t *testing.T) {
	s, ctx := open(t, t.TempDir()), t.Context()
	if err := s.AddFirstUser(ctx, archive.User{Name: "lan", Role: archive.Admin, Password: "h1"}); err != nil {
		t.Fatal(err)
	}
	for _, err := range []error{
		s.AddFirstUser(ctx, archive.User{Name: "ba", Role: archive.Admin}),
		s.AddUser(ctx, archive.User{Name: "lan", Role: archive.Reader}),
	} {
		if !errors.Is(err, archive.ErrExists) {
			t.Errorf("a second first user, or a name twice: %v", err)
		}
	}
	if err := s.AddUser(ctx, archive.User{Name: "ba", Role: archive.Reader, Password: "h2"}); err != nil {
		t.Fatal(err)
	}
	before, err := s.User(ctx, "ba")
	if err != nil || before.Role != archive.Reader || before.Password != "h2" || !before.LastSeen.IsZero() {
		t.Fatalf("%+v, %v", before, err)
	}
	if err := errors.Join(s.ChangeUser(ctx, "ba", archive.Editor, ""), s.SeeUser(ctx, "ba")); err != nil {
		t.Fatal(err)
	}
	after, err := s.User(ctx, "ba")
	if err != nil || after.Role != archive.Editor || after.Password != "h2" || !after.Changed.After(before.Changed) || after.LastSeen.IsZero() {
		t.Errorf("%+v, %v", after, err)
	}
	for _, err := range []error{s.ChangeUser(ctx, "lan", archive.Reader, ""), s.RemoveUser(ctx, "lan")} {
		if !errors.Is(err, archive.ErrLastAdmin) {
			t.Errorf("no admin is left: %v", err)
		}
	}
	if u, err := s.User(ctx, "lan"); err != nil || u.Role != archive.Admin {
		t.Errorf("%+v, %v", u, err)
	}
	for _, err := range []error{s.ChangeUser(ctx, "none", archive.Reader, ""), s.RemoveUser(ctx, "none")} {
		if !errors.Is(err, archive.ErrNotFound) {
			t.Errorf("nobody: %v", err)
		}
	}
	if err := s.RemoveUser(ctx, "ba"); err != nil {
		t.Fatal(err)
	}
	if all, err := s.Users(ctx); err != nil || len(all) != 1 {
		t.Errorf("%v, %v", all, err)
	}
}

func TestTokens(t *testing.T) {
	s, ctx := open(t, t.TempDir()), t.Context()
	digest := archive.DigestOf([]byte("secret"))
	if err := s.AddToken(ctx, archive.Token{ID: "t1", Label: "export", Role: archive.Reader, Author: "lan", Digest: digest}); err != nil {
		t.Fatal(err)
	}
	token, err := s.UseToken(ctx, digest)
	if err != nil || token.ID != "t1" || token.Role != archive.Reader || token.LastUsed.IsZero() {
		t.Errorf("%+v, %v", token, err)
	}
	if err := s.RevokeToken(ctx, "t1"); err != nil {
		t.Fatal(err)
	}
	if _, err := s.UseToken(ctx, digest); !errors.Is(err, archive.ErrNotFound) {
		t.Errorf("a revoked token: %v", err)
	}
	if err := s.RevokeToken(ctx, "t1"); !errors.Is(err, archive.ErrNotFound) {
		t.Errorf("revoked twice: %v", err)
	}
}

func TestSessions(t *testing.T) {
	s := open(t, t.TempDir())
	sessions := s.Sessions()
	if err := errors.Join(sessions.Commit("a", []byte("one"), testTime.Add(time.Hour)), sessions.Commit("b", []byte("two"), testTime.Add(-time.Hour))); err != nil {
		t.Fatal(err)
	}
	if data, found, err := sessions.Find("a"); string(data) != "one" || !found || err != nil {
		t.Errorf("%q, %v, %v", data, found, err)
	}
	if _, found, err := sessions.Find("b"); found || err != nil {
		t.Errorf("an expired session: %v, %v", found, err)
	}
	if err := sessions.Delete("a"); err != nil {
		t.Fatal(err)
	}
	if _, found, _ := sessions.Find("a"); found {
		t.Error("a session that was deleted")
	}
}

func TestAudit(t *testing.T) {
	s, ctx := open(t, t.TempDir()), t.Context()
	for _, subject := range []string{"1", "2", "3"} {
		if err := s.Audit(ctx, archive.AuditEntry{Who: "lan", What: archive.OutletSaved, Subject: subject, Address: "192.0.2.1"}); err != nil {
			t.Fatal(err)
		}
	}
	newest, err := s.AuditLog(ctx, 0, 2)
	if err != nil || len(newest) != 2 || newest[0].Subject != "3" || newest[0].Time.IsZero() {
		t.Fatalf("%+v, %v", newest, err)
	}
	older, err := s.AuditLog(ctx, newest[1].ID, 2)
	if err != nil || !slices.EqualFunc(older, []string{"1"}, func(e archive.AuditEntry, want string) bool { return e.Subject == want }) {
		t.Errorf("%+v, %v", older, err)
	}
}
