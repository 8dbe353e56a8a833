package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"math/rand/v2"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"khobao/archive"
	"khobao/archive/authority"
	"khobao/archive/store"
	"khobao/crawler/extract"
	"khobao/sample"
	"khobao/vietnamese"
)

// whole is what the product as users run it does with an archive of so many articles: its store, its index, and the server.
type whole struct {
	N       int
	When    time.Time
	Busy    float64
	Saved   float64 // articles a second into the store
	Size    int64   // of the store, in bytes
	Indexed float64 // articles a second of "khobao reindex"
	Settled float64 // seconds until the server has judged who is meant by every name, and has nothing left to do
	Start   float64 // seconds from starting the server, with nothing of its files in memory, to its first page of hits
	Memory  int64   // of the idle server; bytes

	Mentions              int // of the person that Person is of
	Figures               int // of one of the bodies that Body is of, the one in the middle
	Article, Person, Body served
}

// served is how long pages took, sorted, and which could not be had, and why.
type served struct {
	Times  []time.Duration
	Failed []string
}

// measureWhole fills an archive with articles of the sample world, unless that was done before, and measures.
func measureWhole(ctx context.Context, dir string, n int) (*whole, error) {
	w := &whole{N: n, When: time.Now(), Busy: busy()}
	program, data := filepath.Join(dir, "khobao"), filepath.Join(dir, fmt.Sprintf("whole-%d", n))
	if out, err := exec.CommandContext(ctx, "go", "build", "-C", "..", "-o", program, "./cmd/khobao").CombinedOutput(); err != nil {
		return nil, fmt.Errorf("building the program: %w: %s", err, out)
	}
	done := data + ".json" // says that the archive is filled, and how that went
	b, err := os.ReadFile(done)
	filled := err == nil
	if filled {
		err = json.Unmarshal(b, w)
	} else {
		err = w.fill(ctx, data)
	}
	if err != nil {
		return nil, fmt.Errorf("filling an archive: %w", err)
	}
	log.Printf("reindexing %d articles", n)
	start := time.Now()
	if out, err := exec.CommandContext(ctx, program, "reindex", "--data", data).CombinedOutput(); err != nil {
		return nil, fmt.Errorf("reindex: %w: %s", err, out)
	}
	w.Indexed = float64(n) / time.Since(start).Seconds()
	if !filled {
		if err := w.settle(ctx, program, data); err != nil {
			return nil, err
		}
		b, err := json.Marshal(map[string]any{"Saved": w.Saved, "Size": w.Size, "Settled": w.Settled})
		if err == nil {
			err = os.WriteFile(done, b, 0o644)
		}
		if err != nil {
			return nil, err
		}
	}
	return w, w.serve(ctx, program, data)
}

func (w *whole) fill(ctx context.Context, data string) (err error) {
	log.Printf("filling an archive with %d articles", w.N)
	if err := os.RemoveAll(data); err != nil {
		return err
	}
	s, err := store.Open(ctx, store.Config{Dir: data, Fold: vietnamese.Fold})
	if err != nil {
		return err
	}
	start := time.Now()
	err = errors.Join(s.BeginReading(ctx, extract.Version), w.save(ctx, s), s.Close()) // or the server would tell to read all of it again
	w.Saved = float64(w.N) / time.Since(start).Seconds()
	if err == nil {
		w.Size, err = diskUsage(data)
	}
	return err
}

// save saves articles as a crawl does, some hundreds at a time.
func (w *whole) save(ctx context.Context, s *store.Store) error {
	provinces := map[archive.OutletID]string{}
	for _, site := range sample.New().Sites() {
		o := site.Outlet("http://localhost")
		provinces[o.ID] = o.Province
		if err := s.SaveOutlet(ctx, o); err != nil {
			return err
		}
	}
	var batch []*archive.Article
	var ids archive.Identities
	saved := 0
	for a := range sample.Corpus(w.N, 7) {
		found := authority.Resolve(&a.Version, authority.Context{Province: provinces[a.Outlet]})
		ids.Offices, ids.Organisations = append(ids.Offices, found.Offices...), append(ids.Organisations, found.Organisations...)
		batch = append(batch, &a)
		if len(batch) < 500 && saved+len(batch) < w.N {
			continue
		}
		if err := s.SaveIdentities(ctx, ids); err != nil {
			return err
		}
		if _, err := s.SaveArticles(ctx, batch); err != nil {
			return err
		}
		saved += len(batch)
		batch, ids = batch[:0], archive.Identities{}
	}
	return nil
}

// running is a server that was started.
type running struct {
	cmd *exec.Cmd
	url string
}

func serve(ctx context.Context, program, data string) (*running, error) {
	r := &running{cmd: exec.CommandContext(ctx, program, "serve", "--data", data, "--listen", "127.0.0.1:0")}
	r.cmd.Stderr = os.Stderr
	r.cmd.Cancel = func() error { return r.cmd.Process.Signal(os.Interrupt) }
	out, err := r.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := r.cmd.Start(); err != nil {
		return nil, err
	}
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if _, at, ok := strings.Cut(lines.Text(), "serves "); ok {
			r.url = at
			go func() { _, _ = io.Copy(io.Discard, out) }() // until the server ends
			return r, nil
		}
	}
	return nil, errors.Join(errors.New("the server did not say where it serves"), lines.Err(), r.cmd.Wait())
}

func (r *running) stop() error {
	return errors.Join(r.cmd.Process.Signal(os.Interrupt), r.cmd.Wait())
}

// get asks for a page and says how long it took until it was there.
func (r *running) get(ctx context.Context, path string) (time.Duration, error) {
	start := time.Now()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, r.url+path, nil)
	if err != nil {
		return 0, err
	}
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		return 0, err
	}
	defer answer.Body.Close()
	if _, err := io.Copy(io.Discard, answer.Body); err != nil {
		return 0, err
	}
	if answer.StatusCode != http.StatusOK {
		return 0, fmt.Errorf("%s: %s", path, answer.Status)
	}
	return time.Since(start), nil
}

// A server is idle that takes next to no processor for some seconds.
const (
	idleFor   = 5 * time.Second
	idleShare = 0.05
)

// settle has a server judge who is meant by the names, which takes as long as it takes and only after the first filling.
func (w *whole) settle(ctx context.Context, program, data string) error {
	log.Print("judging names")
	start := time.Now()
	r, err := serve(ctx, program, data)
	if err != nil {
		return err
	}
	for before := time.Duration(-1); ; {
		used, err := processorOf(r.cmd.Process.Pid)
		if err != nil {
			return errors.Join(err, r.stop())
		}
		if before >= 0 && float64(used-before) < idleShare*float64(idleFor) {
			break
		}
		before = used
		select {
		case <-ctx.Done():
			return errors.Join(ctx.Err(), r.stop())
		case <-time.After(idleFor):
		}
	}
	w.Settled = (time.Since(start) - idleFor).Seconds()
	return r.stop()
}

// processorOf returns how much processor time a process has taken.
func processorOf(pid int) (time.Duration, error) {
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return 0, err
	}
	const hertz = 100 // of the numbers, on every Linux
	fields := strings.Fields(string(b[strings.LastIndexByte(string(b), ')')+1:]))
	var ticks int
	for _, f := range fields[11:13] { // in and for the process
		n, err := strconv.Atoi(f)
		if err != nil {
			return 0, err
		}
		ticks += n
	}
	return time.Duration(ticks) * time.Second / hertz, nil
}

// How often the person is mentioned whose page is asked for, and how many figures the bodies have, as nearly as the archive has them.
const (
	mentionsWanted = 5000
	figuresWanted  = 500
	bodiesWanted   = 20
)

func apart(a, b int) int { return max(a, b) - min(a, b) }

// serve starts the server anew and asks for its pages.
func (w *whole) serve(ctx context.Context, program, data string) (err error) {
	articles, people, bodies, err := w.pages(ctx, data)
	if err != nil {
		return err
	}
	if err := forget(data); err != nil {
		return err
	}
	log.Print("serving")
	start := time.Now()
	r, err := serve(ctx, program, data)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, r.stop()) }()
	if _, err := r.get(ctx, "/?q="+url.QueryEscape("xuất khẩu")); err != nil {
		return err
	}
	w.Start = time.Since(start).Seconds()
	time.Sleep(2 * idleFor) // what an idle server keeps is asked for: it gives memory back some seconds after work
	w.Memory = memoryOf(r.cmd.Process.Pid).Kept
	for _, of := range []struct {
		paths []string
		times *served
	}{{articles, &w.Article}, {people, &w.Person}, {bodies, &w.Body}} {
		for _, path := range of.paths {
			took, err := r.get(ctx, path)
			if err != nil {
				of.times.Failed = append(of.times.Failed, err.Error())
				continue
			}
			of.times.Times = append(of.times.Times, took)
		}
		slices.Sort(of.times.Times)
	}
	return ctx.Err()
}

// pages chooses what is asked for: articles from everywhere, one person again and again, and the bodies of some figures,
// whose pages draw them.
func (w *whole) pages(ctx context.Context, data string) (articles, people, bodies []string, err error) {
	s, err := store.Open(ctx, store.Config{Dir: data, Fold: vietnamese.Fold, ReadOnly: true})
	if err != nil {
		return nil, nil, nil, err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	rng := rand.New(rand.NewPCG(13, 13))
	for range 300 {
		changes, err := s.Changes(ctx, rng.Int64N(int64(w.N)), 1)
		if err != nil {
			return nil, nil, nil, err
		}
		for _, c := range changes {
			articles = append(articles, "/articles/"+url.PathEscape(string(c.Article)))
		}
	}
	all, _, err := s.People(ctx, archive.PeopleFilter{Listing: archive.Listing{Size: 1000}})
	if err != nil || len(all) == 0 {
		return nil, nil, nil, errors.Join(err, errors.New("the archive has nobody"))
	}
	person := slices.MinFunc(all, func(a, b archive.Person) int {
		return apart(a.Articles, mentionsWanted) - apart(b.Articles, mentionsWanted)
	})
	w.Mentions = person.Articles
	people = slices.Repeat([]string{"/people/" + url.PathEscape(string(person.ID))}, 50)
	with, _, err := s.BodiesWithSeries(ctx, "", archive.Listing{Size: 1000})
	if err != nil || len(with) == 0 {
		return nil, nil, nil, errors.Join(err, errors.New("the archive has no series"))
	}
	slices.SortStableFunc(with, func(a, b archive.BodyFigures) int {
		return apart(a.Count, figuresWanted) - apart(b.Count, figuresWanted)
	})
	with = with[:min(len(with), bodiesWanted)]
	w.Figures = with[len(with)/2].Count
	for _, b := range with {
		bodies = append(bodies, "/organisations/"+url.PathEscape(string(b.Organisation.ID)))
	}
	return articles, people, bodies, err
}

// keep writes what was found out into the directory.
func (w *whole) keep(dir string) error {
	b, err := json.Marshal(w)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, fmt.Sprintf("served-%d.json", w.N)), b, 0o644)
}

// whole writes the table of the whole product.
func (r *report) whole(w *whole) {
	r.printf("\n## The whole product with %d articles\n\n%s; %s. Articles of the sample world, one store, one index, one server; pages over HTTP.\n\n",
		w.N, w.When.Format("02/01/2006 15:04 MST"), quiet(w.Busy))
	pages := func(a served) string {
		cell := fmt.Sprintf("%s / %s (%d)", ms(quantile(a.Times, 0.5)), ms(quantile(a.Times, 0.99)), len(a.Times))
		if len(a.Failed) > 0 {
			cell += fmt.Sprintf("; %d not had, the first: %s", len(a.Failed), a.Failed[0])
		}
		return cell
	}
	r.head("", "")
	r.row("articles a second into the store, with their claims", fmt.Sprintf("%.0f", w.Saved))
	r.row("size of the store, MB", fmt.Sprint(w.Size>>20))
	r.row("khobao reindex, articles a second", fmt.Sprintf("%.0f", w.Indexed))
	r.row("judging who is meant by all names, once, s", fmt.Sprintf("%.0f", w.Settled))
	r.row("khobao serve, nothing in memory, to the first page of hits, s", fmt.Sprintf("%.2f", w.Start))
	r.row("memory of the idle server, MB", fmt.Sprint(w.Memory>>20))
	r.row("pages of articles, ms, p50 / p99 (pages)", pages(w.Article))
	r.row(fmt.Sprintf("page of a person with %d mentions, ms", w.Mentions), pages(w.Person))
	r.row(fmt.Sprintf("pages of bodies with some %d figures, their series drawn, ms", w.Figures), pages(w.Body))
}
