package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// options are the flags.
type options struct {
	sizes   []int
	alone   []int // with Kho Báo alone
	dir     string
	news    string
	out     string
	engines []string
	asking  time.Duration // how long each of the measurements of questions goes on
	rate    time.Duration // how long each of the measurements of rates goes on
	reload  bool
	only    string
	adding  bool // also measure while articles are added
	compose bool // only the corpora
	whole   int  // articles of an archive with which the whole product is measured; 0: it is not
	kill    bool // also kill a rebuild
}

func main() {
	log.SetFlags(log.Ltime)
	if len(os.Args) > 1 && os.Args[1] == childVerb {
		if err := child(os.Args[2:]); err != nil {
			log.Fatal(err)
		}
		return
	}
	var o options
	var sizes, alone, engines string
	flag.StringVar(&sizes, "n", "50000", "`sizes` of the corpus: articles, with commas between; empty: none, the tables are written of what was measured before")
	flag.StringVar(&alone, "alone", "", "`sizes` with which Kho Báo is measured alone")
	flag.StringVar(&o.dir, "dir", filepath.Join(os.TempDir(), "khobao-bench"), "`directory` for corpora and indexes; they are kept")
	flag.StringVar(&o.news, "news", "../../shared/data/news.jsonl.gz", "gzipped JSON Lines of real articles with lead and body; composed text alone where it is missing")
	flag.StringVar(&o.out, "out", "", "`file` for the tables, in Markdown; standard output where empty")
	flag.StringVar(&engines, "engines", strings.Join(engineNames, ","), "who takes part")
	flag.DurationVar(&o.asking, "asking", 3*time.Minute, "how long questions are measured")
	flag.DurationVar(&o.rate, "rate", 10*time.Second, "how long each engine's rates are measured")
	flag.BoolVar(&o.reload, "reload", false, "load again what is loaded already")
	flag.StringVar(&o.only, "only", "", "ask questions only of the classes whose name has this `text`")
	flag.BoolVar(&o.adding, "adding", true, "also measure while articles are added, and drop what was loaded after it")
	flag.IntVar(&o.whole, "whole", 0, "also measure the whole product, with an archive of so many `articles`")
	flag.BoolVar(&o.kill, "kill", false, "also kill a rebuild of Kho Báo's index at a random moment, resume it and compare")
	flag.BoolVar(&o.compose, "compose", false, "compose the corpora and measure nothing")
	flag.Parse()
	o.sizes, o.alone = numbers(sizes), numbers(alone)
	o.engines = strings.Split(engines, ",")
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, o); err != nil {
		log.Fatal(err)
	}
}

// numbers reads sizes.
func numbers(list string) (sizes []int) {
	for s := range strings.FieldsFuncSeq(list, func(r rune) bool { return r == ',' }) {
		n, err := strconv.Atoi(s)
		if err != nil || n < 2*batchSize || n%batchSize != 0 {
			log.Fatalf("%q is not a number of articles: thousands, 2000 at least", s)
		}
		sizes = append(sizes, n)
	}
	return sizes
}

// run measures every size, and writes the tables each time: with what earlier runs found out about other sizes.
func run(ctx context.Context, o options) error {
	for _, n := range slices.Concat(o.sizes, o.alone) {
		if o.compose {
			if _, err := openCorpus(o.dir, n, o.news); err != nil {
				return err
			}
			continue
		}
		one := o
		if slices.Contains(o.alone, n) {
			one.engines = engineNames[:1]
		}
		m, err := measure(ctx, one, n)
		if err == nil {
			err = m.keep(o.dir)
		}
		if err != nil {
			return fmt.Errorf("%d articles: %w", n, err)
		}
		if o.out != "" {
			if err := writeReport(o); err != nil {
				return err
			}
		}
	}
	if o.compose {
		return nil
	}
	if o.whole > 0 {
		w, err := measureWhole(ctx, o.dir, o.whole)
		if err == nil {
			err = w.keep(o.dir)
		}
		if err != nil {
			return fmt.Errorf("the whole product: %w", err)
		}
	}
	return writeReport(o)
}

// writeReport writes the tables of all sizes that were measured in the directory.
func writeReport(o options) error {
	r := report{}
	var err error
	if r.sizes, err = kept[measured](o.dir, "measured-*.json"); err != nil {
		return err
	}
	slices.SortFunc(r.sizes, func(a, b *measured) int { return a.N - b.N })
	if r.wholes, err = kept[whole](o.dir, "served-*.json"); err != nil {
		return err
	}
	slices.SortFunc(r.wholes, func(a, b *whole) int { return a.N - b.N })
	if o.out == "" {
		_, err := fmt.Print(r.markdown())
		return err
	}
	return os.WriteFile(o.out, []byte(r.markdown()), 0o644)
}

// keep writes what was found out into the directory, in the place of what was known about this size.
func (m *measured) keep(dir string) error {
	b, err := json.Marshal(m)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, fmt.Sprintf("measured-%d.json", m.N)), b, 0o644)
}

// kept reads what was found out before.
func kept[M any](dir, names string) (all []*M, err error) {
	files, err := filepath.Glob(filepath.Join(dir, names))
	if err != nil {
		return nil, err
	}
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		m := new(M)
		if err := json.Unmarshal(b, m); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		all = append(all, m)
	}
	return all, nil
}

// measure goes through all steps for one size of the corpus.
func measure(ctx context.Context, o options, n int) (*measured, error) {
	log.Printf("corpus of %d articles", n)
	c, err := openCorpus(o.dir, n, o.news)
	if err != nil {
		return nil, err
	}
	m := &measured{N: n, When: time.Now(), Machine: describeMachine(), Busy: busy(), Real: c.names.News > 0, Text: c.names.Text, Engines: o.engines}
	for _, name := range o.engines {
		if err := m.load(ctx, o, c, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		if o.kill && name == engineNames[0] { // at once, while there is room on the disk
			if err := m.kill(ctx, o, c); err != nil {
				return nil, err
			}
		}
	}
	for _, name := range o.engines {
		if err := m.startCold(ctx, o, c, name); err != nil {
			return nil, fmt.Errorf("%s: cold start: %w", name, err)
		}
	}
	if err := m.ask(ctx, o, c); err != nil {
		return nil, err
	}
	if o.adding { // the engines have more than the corpus now
		if err := m.drop(o); err != nil {
			return nil, err
		}
	}
	m.Beside, err = measureBeside(ctx, n, o.rate)
	return m, err
}
