package main

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"math"
	"math/rand/v2"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"khobao/archive"
	"khobao/archive/store"
	"khobao/sample"
)

// exported returns every article of a data directory, by address.
func exported(t *testing.T, data string) map[string]archive.Article {
	t.Helper()
	out := khobao(t, data, nil, "export", "articles").must(t).out
	all := map[string]archive.Article{}
	for line := range strings.Lines(out) {
		var a archive.Article
		if err := json.Unmarshal([]byte(line), &a); err != nil {
			t.Fatal(err)
		}
		if _, twice := all[a.URL]; twice {
			t.Errorf("%s is there twice", a.URL)
		}
		all[a.URL] = a
	}
	return all
}

// find returns the article that any of the key's addresses shows.
func find(all map[string]archive.Article, want archive.Article) (archive.Article, bool) {
	if a, ok := all[want.URL]; ok {
		return a, true
	}
	for _, alias := range want.Aliases {
		if a, ok := all[alias]; ok {
			return a, true
		}
	}
	return archive.Article{}, false
}

// TestWorld crawls the sample papers and compares what was extracted with the answer key, field by field.
func TestWorld(t *testing.T) {
	p := papers(t)
	data := t.TempDir()
	khobao(t, data, nil, crawlArgs(p)...).must(t)
	all := exported(t, data)
	key := p.Articles()
	wrong := map[string]int{}
	check := func(field string, a archive.Article, got, want string) {
		if got != want {
			wrong[field]++
			if wrong[field] <= 3 {
				t.Errorf("%s of %s:\n got %q\nwant %q", field, a.URL, got, want)
			}
		}
	}
	missing := 0
	for _, want := range key {
		got, ok := find(all, want)
		delete(all, got.URL)
		if !ok {
			missing++
			t.Errorf("not found: %s %q", want.URL, want.Title)
			continue
		}
		check("title", want, got.Title, want.Title)
		check("published", want, dateText(got.Published), dateText(want.Published))
		check("updated", want, dateText(got.Updated), dateText(want.Updated))
		check("author", want, got.Author, want.Author)
		check("lead", want, got.Lead, want.Lead)
		check("body", want, got.Body, want.Body)
		check("captions", want, got.CaptionText(), want.CaptionText())
		check("language", want, got.Language, want.Language)
	}
	t.Logf("%d articles in the world, %d missing, wrong fields: %v", len(key), missing, wrong)
	for url, a := range all {
		t.Errorf("no article of the world: %s %q", url, a.Title)
	}
	khobao(t, data, nil, "verify").must(t)
}

// TestKill kills a crawl again and again. Whatever was acknowledged before a kill, which is what the database has then, must be
// there in the end as it was; every article must be there once, and no page twice because of a kill. KHOBAO_KILLS says how often.
func TestKill(t *testing.T) {
	p := papers(t)
	data := t.TempDir()
	rng := rand.New(rand.NewPCG(1, 2))
	kills, err := strconv.Atoi(cmp.Or(os.Getenv("KHOBAO_KILLS"), "10"))
	if err != nil {
		t.Fatal(err)
	}
	if testing.Short() {
		kills = 3
	}
	acknowledged, unfinished := map[archive.CaptureID]archive.Capture{}, 0
	for i := 0; i < kills; i++ {
		cmd, _ := child(t, data, crawlArgs(p)...)
		if done := killed(t, cmd, data, 1+rng.Int64N(perKill)); done {
			data = finished(t, data, p, acknowledged) // it was done before the kill: the others are of a new crawl
			clear(acknowledged)
			continue
		}
		unfinished++
		for _, c := range capturesIn(t, data) {
			acknowledged[c.ID] = c
		}
	}
	khobao(t, data, nil, crawlArgs(p)...).must(t)
	finished(t, data, p, acknowledged)
	t.Logf("%d kills, %d of them in the middle of a crawl", kills, unfinished)
}

// perKill is how many bytes a process captures at most before it is killed: about a sixth of what the papers are in WARC files.
const perKill = 300_000

// killed kills a process once it has captured so many bytes more. It reports true where the process had come to its end before that.
func killed(t *testing.T, cmd *exec.Cmd, data string, more int64) (done bool) {
	t.Helper()
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	for enough := captured(t, data) + more; captured(t, data) < enough; {
		select {
		case err := <-ended:
			return err == nil
		case <-time.After(time.Millisecond):
		}
	}
	if err := cmd.Process.Kill(); err != nil && !errors.Is(err, os.ErrProcessDone) {
		t.Fatal(err)
	}
	return <-ended == nil
}

// captured returns how many bytes the WARC files of a data directory have.
func captured(t *testing.T, data string) (n int64) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(data, "warc", "*"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		if info, err := os.Stat(name); err == nil { // else it got its other name meanwhile
			n += info.Size()
		}
	}
	return n
}

// capturesIn returns what the database of a data directory has, as it is.
func capturesIn(t *testing.T, data string) []archive.Capture {
	t.Helper()
	s, err := store.Open(t.Context(), store.Config{Dir: data, ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	all, err := s.AllCaptures(t.Context(), 0, math.MaxInt32)
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// crawledAgain tells whether a crawl of the outlet came to its end between two captures, so that the second is of another crawl.
func crawledAgain(t *testing.T, data string) func(a, b archive.Capture) bool {
	t.Helper()
	s, err := store.Open(t.Context(), store.Config{Dir: data, ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	runs := map[archive.OutletID][]archive.Run{}
	outlets, err := s.Outlets(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, o := range outlets {
		if runs[o.ID], err = s.Runs(t.Context(), o.ID, math.MaxInt32); err != nil {
			t.Fatal(err)
		}
	}
	return func(a, b archive.Capture) bool {
		return slices.ContainsFunc(runs[b.Outlet], func(r archive.Run) bool {
			return r.State == archive.Done && r.Ended.After(a.Time) && r.Ended.Before(b.Time)
		})
	}
}

// finished checks what a crawl that was killed and went on has brought in the end, and returns a new directory for the next.
func finished(t *testing.T, data string, p *sample.Papers, acknowledged map[archive.CaptureID]archive.Capture) (next string) {
	t.Helper()
	lost, twice := 0, 0
	now := map[archive.CaptureID]archive.Capture{}
	pages := map[string]archive.Capture{}
	again := crawledAgain(t, data)
	for _, c := range capturesIn(t, data) {
		now[c.ID] = c
		if c.Status != http.StatusOK || strings.HasSuffix(c.URL, "/robots.txt") { // which every process asks for anew
			continue
		}
		if before, ok := pages[c.URL]; ok && !again(before, c) {
			twice++
			t.Errorf("%s was captured at %s and at %s", c.URL, before.Time, c.Time)
		}
		pages[c.URL] = c
	}
	for id, c := range acknowledged {
		if now[id] != c {
			lost++
			t.Errorf("capture %d of %s was %+v and is %+v", id, c.URL, c, now[id])
		}
	}
	all := exported(t, data)
	for _, want := range p.Articles() {
		if _, ok := find(all, want); !ok {
			t.Errorf("lost: %s", want.URL)
		}
	}
	if n := len(p.Articles()); len(all) != n {
		t.Errorf("%d articles, want %d", len(all), n)
	}
	if got := khobao(t, data, nil, "verify"); got.code != exitDone {
		t.Errorf("verify: exit %d\n%s%s", got.code, got.out, got.errors)
	}
	t.Logf("%d captures acknowledged before kills, %d lost; %d pages, %d captured twice; %d articles", len(acknowledged), lost, len(pages), twice, len(all))
	return t.TempDir()
}

// TestStop stops a crawl in its middle as Ctrl-C does, and goes on.
func TestStop(t *testing.T) {
	p := papers(t)
	data := t.TempDir()
	ctx, stop := context.WithCancel(t.Context())
	go func() {
		for ctx.Err() == nil && captured(t, data) < perKill {
			time.Sleep(time.Millisecond)
		}
		stop()
	}()
	if got := khobaoUntil(t, ctx, data, nil, crawlArgs(p)...); got.code != exitPartly || !strings.Contains(got.errors, "go on") {
		t.Fatalf("stopped: exit %d, %s", got.code, got.errors)
	}
	khobao(t, data, nil, crawlArgs(p)...).must(t)
	if all := exported(t, data); len(all) != len(p.Articles()) {
		t.Errorf("%d articles, want %d", len(all), len(p.Articles()))
	}
}

// TestRecrawl crawls again after the papers have changed some articles and taken others down.
func TestRecrawl(t *testing.T) {
	p := papers(t)
	data := t.TempDir()
	khobao(t, data, nil, crawlArgs(p)...).must(t)
	before := exported(t, data)
	p.SetRevision(sample.Revisions)
	khobao(t, data, nil, crawlArgs(p)...).must(t)
	after := exported(t, data)
	for url := range before {
		if _, ok := after[url]; !ok {
			t.Errorf("lost by the second crawl: %s", url)
		}
	}
	changed := 0
	for _, want := range p.Articles() {
		old, ok := find(before, want)
		now, found := find(after, want)
		if !found {
			t.Errorf("not found after the second crawl: %s", want.URL)
			continue
		}
		if now.Title != want.Title || now.Body != want.Body {
			t.Errorf("%s is not as the paper shows it now", want.URL)
		}
		if ok && (old.Title != now.Title || old.Body != now.Body) {
			changed++
			if now.Number != old.Number+1 {
				t.Errorf("%s went from version %d to %d", want.URL, old.Number, now.Number)
			}
		} else if ok && now.Number != old.Number {
			t.Errorf("%s has version %d after %d, though nothing changed", want.URL, now.Number, old.Number)
		}
	}
	if changed == 0 {
		t.Error("no article changed: the papers' revisions test nothing")
	}
	khobao(t, data, nil, "verify").must(t)
}

// TestDerived builds everything derived again and wants it to be the same.
func TestDerived(t *testing.T) {
	p := papers(t)
	data := t.TempDir()
	khobao(t, data, nil, crawlArgs(p)...).must(t)
	search := func() string {
		var a struct {
			Total int
			Hits  []struct{ ID, Title string }
		}
		out := khobao(t, data, nil, "search", "--json", "dai hoi dang bo").must(t).out
		if err := json.Unmarshal([]byte(out), &a); err != nil {
			t.Fatal(err)
		}
		if a.Total == 0 {
			t.Fatal("nothing found")
		}
		b, err := json.Marshal(a)
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	people := func() string { return khobao(t, data, nil, "people", "--json", "--size", "1000").must(t).out }
	wantHits, wantPeople := search(), people()
	khobao(t, data, nil, "reextract").must(t)
	khobao(t, data, nil, "reindex").must(t)
	if got := search(); got != wantHits {
		t.Errorf("after reextract and reindex the answer is\n%s\nand was\n%s", got, wantHits)
	}
	if got := people(); got != wantPeople {
		t.Error("after reextract the people are others")
	}
	// As a kill leaves it that comes when the new index has its name, and is still called the next.
	name, err := os.ReadFile(filepath.Join(data, "index", "CURRENT"))
	if err == nil {
		err = os.WriteFile(filepath.Join(data, "index", "NEXT"), name, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
	if got := search(); got != wantHits {
		t.Errorf("with a next index that is the current one the answer is\n%s", got)
	}
	khobao(t, data, nil, "reindex").must(t)
	if got := search(); got != wantHits {
		t.Errorf("after another reindex the answer is\n%s", got)
	}
	khobao(t, data, nil, "verify").must(t)
	if left, err := filepath.Glob(filepath.Join(data, "index", "NEXT*")); err != nil || len(left) > 0 {
		t.Errorf("%v is left, %v", left, err)
	}
}

// TestImport imports lines of which some are broken.
func TestImport(t *testing.T) {
	data := t.TempDir()
	lines := []string{
		`{"title":"Sở Y tế họp","body":"Ông Trần Văn Lực, Giám đốc Sở Y tế, chủ trì.","published":"2020-05-29","id":"bai-1"}`,
		`{"title":"không có thân"}`,
		`{"title": broken`,
		``,
		`{"title":"Bài thứ hai","body":"Nội dung.","url":"https://bao.example/bai-hai-a2.html?utm_source=x"}`,
		"\xff\xfe",
		`{"title":"Bài thứ ba","body":"Nội dung.","published":"hôm qua"}`,
	}
	got := khobao(t, data, strings.NewReader(strings.Join(lines, "\n")), "import", "-")
	if got.code != exitPartly {
		t.Errorf("exit %d, want %d", got.code, exitPartly)
	}
	for _, says := range []string{"line 2 left out", "line 3 left out", "line 6 left out", "line 7 left out", "2 imported, 4 left out"} {
		if !strings.Contains(got.errors, says) {
			t.Errorf("not said: %q in\n%s", says, got.errors)
		}
	}
	again := khobao(t, data, strings.NewReader(lines[0]+"\n"+lines[4]), "import", "-").must(t)
	if !strings.Contains(again.out, "2 known already") {
		t.Errorf("importing again: %s", again.out)
	}
	all := exported(t, data)
	ids := []string{}
	for _, a := range all {
		ids = append(ids, string(a.ID))
	}
	if len(all) != 2 || !slices.Contains(ids, "bai-1") {
		t.Errorf("articles %v, want two, one of them bai-1", ids)
	}
}
