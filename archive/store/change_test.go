package store

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
)

// Changes that wait for one another are made in one transaction; what becomes of one of them is no matter of the others.
func TestChangesTogether(t *testing.T) {
	s := open(t, t.TempDir())
	failure := errors.New("no")
	insert := func(i int) func(tx) error {
		return func(x tx) error {
			if err := x.do(`INSERT INTO warcs (name) VALUES (?)`, fmt.Sprint(i)); err != nil {
				return err
			}
			switch i % 10 {
			case 3:
				return failure
			case 7:
				panic(i)
			}
			return nil
		}
	}
	const n = 50
	begins := 0
	s.db.before = func() error { begins++; return nil }
	errs, panics := make([]error, n), make([]any, n)
	var done sync.WaitGroup
	begun, writes := make(chan bool), make(chan bool)
	done.Go(func() {
		if err := s.db.update(context.Background(), func(tx) error { close(begun); <-writes; return nil }); err != nil {
			t.Error(err)
		}
	})
	<-begun
	for i := range n {
		done.Go(func() {
			defer func() { panics[i] = recover() }()
			errs[i] = s.db.update(t.Context(), insert(i))
		})
	}
	for waiting := 0; waiting < n; {
		s.db.changes.mu.Lock()
		waiting = len(s.db.changes.waiting)
		s.db.changes.mu.Unlock()
	}
	close(writes)
	done.Wait()
	for i := range n {
		var made int
		if err := s.db.row(t.Context(), `SELECT count(*) FROM warcs WHERE name = ?`, []any{fmt.Sprint(i)}, &made); err != nil {
			t.Fatal(err)
		}
		switch {
		case i%10 == 3 && (!errors.Is(errs[i], failure) || made != 0):
			t.Errorf("%d failed with %v and was made %d times", i, errs[i], made)
		case i%10 == 7 && (panics[i] != i || made != 0):
			t.Errorf("%d panicked with %v and was made %d times", i, panics[i], made)
		case i%10 != 3 && i%10 != 7 && (errs[i] != nil || made != 1):
			t.Errorf("%d: %v, made %d times", i, errs[i], made)
		}
	}
	if begins != 2 {
		t.Errorf("%d transactions for what waited, want 1", begins-1)
	}
}
