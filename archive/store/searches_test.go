package store

import (
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"khobao/archive"
)

// addNew saves articles of some identifiers and returns the newest change.
func addNew(t *testing.T, s *Store, ids ...archive.ArticleID) int64 {
	t.Helper()
	for _, id := range ids {
		a := archive.Article{ID: id, Version: archive.Version{Title: "Bài " + string(id), Body: "Nội dung."}}
		if _, err := s.SaveArticle(t.Context(), &a); err != nil {
			t.Fatal(err)
		}
	}
	last, err := s.LastChange(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return last
}

// agree has whoever reads the mailboxes that are to be asked agree to mails.
func agree(t *testing.T, s *Store) {
	t.Helper()
	boxes, err := s.DueLetters(t.Context(), 100)
	if err != nil || len(boxes) == 0 {
		t.Fatal(boxes, err)
	}
	for _, m := range boxes {
		if err := s.AnswerMailbox(t.Context(), m.Code, true); err != nil {
			t.Fatal(err)
		}
	}
}

// TestFoundOnce has searches find the same articles again and again, and wants each to be told of once.
func TestFoundOnce(t *testing.T) {
	s, ctx := open(t, t.TempDir()), t.Context()
	addNew(t, s, "old")
	mail := archive.SavedSearch{Owner: "lan", Name: "Bầu", Query: "q=bầu", Email: "lan@bao.example", Webhook: "https://hook.example/", Key: "k1"}
	paused := archive.SavedSearch{Owner: "ba", Name: "Nghỉ", Key: "k2", Paused: true, Webhook: "https://hook.example/"}
	if err := errors.Join(s.SaveSearch(ctx, &mail), s.SaveSearch(ctx, &paused)); err != nil {
		t.Fatal(err)
	}
	agree(t, s)
	told := func() (all []archive.ArticleID) {
		t.Helper()
		_, n, err1 := s.Deliveries(ctx, mail.ID, archive.Listing{})
		deliveries, _, err2 := s.Deliveries(ctx, mail.ID, archive.Listing{Page: 1, Size: 1000})
		if err1 != nil || err2 != nil || n != len(deliveries) {
			t.Fatal(err1, err2, n)
		}
		for _, d := range slices.Backward(deliveries) {
			if d.Channel == archive.ByWebhook {
				all = append(all, d.Articles...)
			}
		}
		return all
	}
	ask := func(upto int64) error {
		t.Helper()
		ids, from, next, err := s.NewArticles(ctx, upto, 3)
		if err != nil {
			t.Fatal(err)
		}
		matches := []archive.Match{{Search: mail.ID, Articles: append(ids, "old", "none")}, {Search: paused.ID, Articles: ids}}
		return s.RecordFound(ctx, from, next, matches, time.Hour)
	}
	last := addNew(t, s, "a", "b", "c", "d")
	for range 3 {
		if err := ask(last); err != nil {
			t.Fatal(err)
		}
	}
	addNew(t, s, "e")
	a := archive.Article{ID: "a", Version: archive.Version{Title: "Đã sửa", Body: "Khác."}}
	if _, err := s.SaveArticle(ctx, &a); err != nil {
		t.Fatal(err)
	}
	ids, from, next, err := s.NewArticles(ctx, last+2, 10)
	if err != nil || !slices.Equal(ids, []archive.ArticleID{"e", "a"}) {
		t.Fatalf("changed: %v, %v", ids, err)
	}
	if err := ask(last + 2); err != nil {
		t.Fatal(err)
	}
	if err := s.RecordFound(ctx, from, next, []archive.Match{{Search: mail.ID, Articles: ids}}, 0); !errors.Is(err, ErrMoved) {
		t.Errorf("another process was faster: %v", err)
	}
	if got := told(); !slices.Equal(got, []archive.ArticleID{"a", "b", "c", "d", "e"}) {
		t.Errorf("told of %v", got)
	}
	found, err := s.FoundArticles(ctx, mail.ID, 100)
	if err != nil || len(found) != 5 {
		t.Errorf("found %v, %v", found, err)
	}
	if v, err := s.SearchByKey(ctx, "k1"); err != nil || v.Found != 5 {
		t.Errorf("%+v, %v", v, err)
	}
	deliveries, n, err := s.Deliveries(ctx, mail.ID, archive.Listing{})
	if err != nil || n != 4 { // a webhook for each time, one mail for all
		t.Errorf("%d deliveries %+v, %v", n, deliveries, err)
	}
	if n, err := s.Searches(ctx, "ba"); err != nil || len(n) != 1 || n[0].Found != 0 {
		t.Errorf("a paused search: %+v, %v", n, err)
	}
}

// TestManyFound parts what is too much for one message.
func TestManyFound(t *testing.T) {
	s, ctx := open(t, t.TempDir()), t.Context()
	v := archive.SavedSearch{Owner: "lan", Email: "lan@bao.example", Key: "k"}
	if err := s.SaveSearch(ctx, &v); err != nil {
		t.Fatal(err)
	}
	agree(t, s)
	var ids []archive.ArticleID
	for i := range 2*maxTold + 10 {
		ids = append(ids, archive.ArticleID(fmt.Sprint("a", i)))
	}
	last := addNew(t, s, ids...)
	if err := s.RecordFound(ctx, 0, last, []archive.Match{{Search: v.ID, Articles: ids}}, time.Hour); err != nil {
		t.Fatal(err)
	}
	deliveries, _, err := s.Deliveries(ctx, v.ID, archive.Listing{})
	n := 0
	for _, d := range deliveries {
		n += len(d.Articles)
	}
	if err != nil || len(deliveries) != 3 || n != len(ids) {
		t.Errorf("%d deliveries of %d articles, %v", len(deliveries), n, err)
	}
}

func TestDeliveries(t *testing.T) {
	s, ctx := open(t, t.TempDir()), t.Context()
	v := archive.SavedSearch{Owner: "lan", Name: "Bầu", Webhook: "https://hook.example/", Secret: "s", Key: "k"}
	if err := s.SaveSearch(ctx, &v); err != nil {
		t.Fatal(err)
	}
	last := addNew(t, s, "a")
	if err := s.RecordFound(ctx, 0, last, []archive.Match{{Search: v.ID, Articles: []archive.ArticleID{"a"}}}, 0); err != nil {
		t.Fatal(err)
	}
	due, err := s.DueMessages(ctx, archive.ByWebhook, 10)
	if err != nil || len(due) != 1 || due[0].To != v.Webhook || due[0].Secret != "s" || due[0].Name != "Bầu" || len(due[0].Articles) != 1 {
		t.Fatalf("%+v, %v", due, err)
	}
	d := due[0].Delivery
	if err := s.RetryDelivery(ctx, v.ID, d.ID); !errors.Is(err, archive.ErrNotFound) {
		t.Errorf("retrying what was not tried: %v", err)
	}
	d.Tries, d.State, d.Ended, d.Trouble = 8, archive.DeliveryFailed, time.Now(), "it answers 500"
	if err := s.SaveDelivery(ctx, d); err != nil {
		t.Fatal(err)
	}
	if due, err := s.DueMessages(ctx, archive.ByWebhook, 10); err != nil || len(due) != 0 {
		t.Errorf("failed, and due: %v, %v", due, err)
	}
	if err := errors.Join(s.RetryDelivery(ctx, v.ID, d.ID)); err != nil {
		t.Error(err)
	}
	if due, err := s.DueMessages(ctx, archive.ByWebhook, 10); err != nil || len(due) != 1 || due[0].ID != d.ID || due[0].Tries != 8 {
		t.Errorf("retried: %v, %v", due, err)
	}
	v.Webhook = ""
	if err := s.SaveSearch(ctx, &v); err != nil {
		t.Fatal(err)
	}
	if all, n, err := s.Deliveries(ctx, v.ID, archive.Listing{}); err != nil || n != 0 {
		t.Errorf("nobody wants %v, %v", all, err)
	}
	if err := errors.Join(s.RemoveSearch(ctx, v.ID)); err != nil {
		t.Error(err)
	}
	if err := s.SaveSearch(ctx, &v); !errors.Is(err, archive.ErrNotFound) {
		t.Errorf("a removed search was saved: %v", err)
	}
}

// TestOwnersGo removes what was saved with who saved it.
func TestOwnersGo(t *testing.T) {
	s, ctx := open(t, t.TempDir()), t.Context()
	err := errors.Join(s.AddUser(ctx, archive.User{Name: "lan", Role: archive.Admin}), s.AddUser(ctx, archive.User{Name: "ba", Role: archive.Reader}),
		s.AddToken(ctx, archive.Token{ID: "t1", Digest: "d1", Role: archive.Reader, Scopes: []archive.Scope{archive.ReadScope, archive.FollowScope}}))
	for i, owner := range []string{"lan", "ba", "token:t1"} {
		err = errors.Join(err, s.SaveSearch(ctx, &archive.SavedSearch{Owner: owner, Key: fmt.Sprint(i)}))
	}
	if err != nil {
		t.Fatal(err)
	}
	if token, err := s.UseToken(ctx, "d1"); err != nil || !token.Allows(archive.FollowScope) || token.Allows(archive.CrawlScope) {
		t.Errorf("%+v, %v", token, err)
	}
	if err := errors.Join(s.RemoveUser(ctx, "ba"), s.RevokeToken(ctx, "t1")); err != nil {
		t.Fatal(err)
	}
	if err := s.RemoveUser(ctx, "lan"); !errors.Is(err, archive.ErrLastAdmin) {
		t.Error(err)
	}
	if all, err := s.Searches(ctx, ""); err != nil || len(all) != 1 || all[0].Owner != "lan" {
		t.Errorf("%v, %v", all, err)
	}
}

// TestManySearches refuses what an owner has too much of, and nobody else's.
func TestManySearches(t *testing.T) {
	s, ctx := open(t, t.TempDir()), t.Context()
	for i := range maxSearches {
		if err := s.SaveSearch(ctx, &archive.SavedSearch{Owner: "lan", Key: fmt.Sprint(i)}); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.SaveSearch(ctx, &archive.SavedSearch{Owner: "lan", Key: "more"}); !errors.Is(err, archive.ErrTooManySearches) {
		t.Errorf("one too many: %v", err)
	}
	if err := s.SaveSearch(ctx, &archive.SavedSearch{Owner: "ba", Key: "hers"}); err != nil {
		t.Error(err)
	}
}
