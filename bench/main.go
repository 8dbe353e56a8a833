package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"os"
	"os/signal"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// options are the flags.
type options struct {
	sizes   []int
	dir     string
	news    string
	out     string
	engines []string
	asking  time.Duration // how long each of the measurements of questions goes on
	rate    time.Duration // how long each of the measurements of rates goes on
	reload  bool
	only    string
	adding  bool // also measure while articles are added
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
	var sizes, engines string
	flag.StringVar(&sizes, "n", "50000", "`sizes` of the corpus: articles, with commas between")
	flag.StringVar(&o.dir, "dir", filepath.Join(os.TempDir(), "khobao-bench"), "`directory` for corpora and indexes; they are kept")
	flag.StringVar(&o.news, "news", "../../shared/data/news.jsonl.gz", "gzipped JSON Lines of real articles with lead and body; composed text alone where it is missing")
	flag.StringVar(&o.out, "out", "", "`file` for the tables, in Markdown; standard output where empty")
	flag.StringVar(&engines, "engines", strings.Join(engineNames, ","), "who takes part")
	flag.DurationVar(&o.asking, "asking", 3*time.Minute, "how long questions are measured")
	flag.DurationVar(&o.rate, "rate", 10*time.Second, "how long each engine's rates are measured")
	flag.BoolVar(&o.reload, "reload", false, "load again what is loaded already")
	flag.StringVar(&o.only, "only", "", "ask questions only of the classes whose name has this `text`")
	flag.BoolVar(&o.adding, "adding", true, "also measure while articles are added; the engines must be loaded again after it")
	flag.Parse()
	for s := range strings.SplitSeq(sizes, ",") {
		n, err := strconv.Atoi(s)
		if err != nil || n < 2*batchSize || n%batchSize != 0 {
			log.Fatalf("-n: %q is not a number of articles: thousands, 2000 at least", s)
		}
		o.sizes = append(o.sizes, n)
	}
	o.engines = strings.Split(engines, ",")
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, o); err != nil {
		log.Fatal(err)
	}
}

// run measures every size and writes the tables.
func run(ctx context.Context, o options) error {
	r := report{when: time.Now(), machine: describeMachine()}
	for _, n := range o.sizes {
		m, err := measure(ctx, o, n)
		if err != nil {
			return fmt.Errorf("%d articles: %w", n, err)
		}
		r.sizes = append(r.sizes, m)
	}
	if o.out == "" {
		_, err := fmt.Print(r.markdown())
		return err
	}
	return os.WriteFile(o.out, []byte(r.markdown()), 0o644)
}

// measure goes through all steps for one size of the corpus.
func measure(ctx context.Context, o options, n int) (*measured, error) {
	log.Printf("corpus of %d articles", n)
	c, err := openCorpus(o.dir, n, o.news)
	if err != nil {
		return nil, err
	}
	m := &measured{n: n, real: c.names.News > 0, text: c.names.Text, engines: o.engines}
	for _, name := range o.engines {
		if err := m.load(ctx, o, c, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	for _, name := range o.engines {
		if err := m.startCold(ctx, o, c, name); err != nil {
			return nil, fmt.Errorf("%s: cold start: %w", name, err)
		}
	}
	return m, m.ask(ctx, o, c)
}
