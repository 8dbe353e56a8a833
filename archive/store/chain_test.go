package store

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"khobao/archive"
)

// chained returns a closed archive of several captures in several files.
func chained(t *testing.T) (dir string, all []archive.Capture) {
	t.Helper()
	dir = t.TempDir()
	s := open(t, dir, func(c *Config) { c.MaxWARC = 2500 })
	for i := range 8 {
		all = append(all, capture(t, s, exchangeOf(fmt.Sprint("https://bao.example/", i), testTime, "", fmt.Sprint("trang ", i))))
	}
	verified(t, s)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if all[0].WARC == all[7].WARC {
		t.Fatal("one file shows nothing")
	}
	return dir, all
}

func problems(t *testing.T, s *Store, derived ...Derived) (names []string) {
	t.Helper()
	if _, err := s.Verify(t.Context(), func(p Problem) { names = append(names, p.Name) }, derived...); err != nil {
		t.Fatal(err)
	}
	return names
}

// TestForgery changes the database, and where it must the files, as somebody would who wants a capture never to have been
// taken, or taken otherwise.
func TestForgery(t *testing.T) {
	for _, test := range []struct{ name, sql string }{
		{"a row removed", `DELETE FROM captures WHERE id = 3`},
		{"the last row removed", `DELETE FROM captures WHERE id = 8`},
		{"two rows exchanged", `UPDATE captures SET id = CASE id WHEN 2 THEN -3 WHEN 3 THEN -2 END WHERE id IN (2, 3); UPDATE captures SET id = -id WHERE id < 0`},
		{"a row changed", `UPDATE captures SET outlet = 'khac' WHERE id = 4`},
		{"a row put in", `INSERT INTO captures SELECT 9, outlet, url, warc, offset + 1, length, digest, time, status, content_type, truncated, etag, last_modified,
			refers_to, segment_end, segment, chain FROM captures WHERE id = 8`},
		{"a digest made to fit", `UPDATE captures SET segment = 'sha256:00' WHERE id = 5`},
	} {
		t.Run(test.name, func(t *testing.T) {
			dir, _ := chained(t)
			s := open(t, dir)
			err := s.db.update(t.Context(), func(t tx) error {
				for q := range strings.SplitSeq(test.sql, ";") {
					if err := t.do(q); err != nil {
						return err
					}
				}
				return nil
			})
			if err != nil {
				t.Fatal(err)
			}
			if got := problems(t, s); len(got) == 0 {
				t.Error("nothing found")
			}
		})
	}
}

// TestForgedFiles takes evidence away and has the database made anew from the rest. The files alone must tell.
func TestForgedFiles(t *testing.T) {
	withoutDatabase := func(t *testing.T, dir string, all []archive.Capture, forge func(path string, c archive.Capture)) []string {
		t.Helper()
		for _, f := range []string{"", "-wal", "-shm"} {
			_ = os.Remove(dir + "/" + databaseName + f)
		}
		forge(dir+"/"+warcFolder+"/"+all[1].WARC, all[1])
		s := open(t, dir)
		return problems(t, s)
	}
	t.Run("nothing", func(t *testing.T) {
		dir, all := chained(t)
		if got := withoutDatabase(t, dir, all, func(string, archive.Capture) {}); len(got) > 0 {
			t.Errorf("an honest archive has %q", got)
		}
	})
	t.Run("a file", func(t *testing.T) {
		dir, all := chained(t)
		got := withoutDatabase(t, dir, all, func(path string, _ archive.Capture) {
			if err := os.Remove(path); err != nil {
				t.Fatal(err)
			}
		})
		if !slices.Contains(got, "broken chain") {
			t.Errorf("found %q", got)
		}
	})
	t.Run("a record", func(t *testing.T) {
		dir, all := chained(t)
		got := withoutDatabase(t, dir, all, func(path string, c archive.Capture) {
			b, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			b = append(b[:all[0].Offset:all[0].Offset], b[c.Offset:]...)
			if err := os.WriteFile(path, b, 0o644); err != nil {
				t.Fatal(err)
			}
		})
		if !slices.Contains(got, "broken chain") {
			t.Errorf("found %q", got)
		}
	})
}

// TestTogether captures from many goroutines and two openings of the archive: one chain comes out.
func TestTogether(t *testing.T) {
	dir := t.TempDir()
	stores := []*Store{open(t, dir), open(t, dir)}
	var wg sync.WaitGroup
	for i := range 40 {
		wg.Go(func() {
			x := exchangeOf(fmt.Sprint("https://bao.example/", i), testTime, "", fmt.Sprint(i))
			c, err := stores[i%2].Capture(context.Background(), x)
			if err != nil || c.ID == 0 || c.URL != x.URL {
				t.Errorf("%d: %+v, %v", i, c, err)
				return
			}
			if p, err := stores[(i+1)%2].Page(context.Background(), c); err != nil || string(p.Body) != fmt.Sprint(i) {
				t.Errorf("%d: %q, %v", i, p.Body, err)
			}
		})
	}
	wg.Wait()
	if sum := verified(t, stores[0]); sum.Captures != 40 || sum.Files != 2 || sum.Head == "" {
		t.Errorf("verified %+v", sum)
	}
}

func TestVerifyIndex(t *testing.T) {
	s := open(t, t.TempDir())
	for i := range 3 {
		if _, err := s.SaveArticle(t.Context(), articleOf(fmt.Sprint("https://bao.example/", i), fmt.Sprint("Tin ", i))); err != nil {
			t.Fatal(err)
		}
	}
	changes, err := s.Changes(t.Context(), 0, 10)
	if err != nil || len(changes) != 3 {
		t.Fatalf("%v, %v", changes, err)
	}
	a, b, c, last := changes[0].Article, changes[1].Article, changes[2].Article, changes[2].Seq
	for _, test := range []struct {
		name  string
		index Derived
		want  string
	}{
		{"all there", Derived{last, []archive.ArticleID{c, a, b}}, ""},
		{"behind", Derived{last - 1, []archive.ArticleID{a, b}}, ""},
		{"behind, of an article that has changed since", Derived{last - 1, []archive.ArticleID{a, b, c}}, ""},
		{"one missing", Derived{last, []archive.ArticleID{a, b}}, "article not indexed"},
		{"one for another", Derived{last, []archive.ArticleID{a, b, "khac"}}, "article not indexed, unknown article indexed"},
		{"of another database", Derived{last + 1, []archive.ArticleID{a, b, c}}, "index ahead"},
	} {
		if got := strings.Join(problems(t, s, test.index), ", "); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
	if err := s.RemoveArticle(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	if last, err = s.LastChange(t.Context()); err != nil {
		t.Fatal(err)
	}
	if got := problems(t, s, Derived{last, []archive.ArticleID{a, b, c}}); len(got) != 1 || got[0] != "removed article indexed" {
		t.Errorf("an index with an article that was removed: %q", got)
	}
}

func TestVerifiedString(t *testing.T) {
	v := Verified{Files: 1, Records: 1061, Captures: 530, Articles: 442, Versions: 442}
	if got, want := v.String(), "1 WARC file, 1,061 records, 530 captures, 442 articles, 442 versions: no problem"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	v.Problems, v.Behind = 1, 2
	if got := v.String(); !strings.HasSuffix(got, ": 1 problem; the index is 2 changes behind") {
		t.Error(got)
	}
}
