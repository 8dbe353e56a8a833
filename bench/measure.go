package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// measured is what was found out with one size of the corpus. Lists are in the order of engines.
type measured struct {
	N       int
	When    time.Time
	Machine string
	Busy    float64 // processes that wanted a core when it began, other than this one
	Real    bool    // real text was at hand
	Text    int64   // bytes of text
	Engines []string

	Loads, Colds []told
	Killed       *killed                     // nil: not tried
	Times        map[class][][]time.Duration // by class and engine, in the order in which they were asked
	Hits         map[class]int               // of the question in the middle
	Checked      int                         // questions whose answers were compared
	Alone        map[class][]time.Duration   // of questions that only Kho Báo is asked
	Rates        [3][]float64                // questions a second: one asker, two, one while articles are added
	Added        []float64                   // articles a second that were added in the meantime
	Beside       *beside                     // what does not depend on the size
}

// ask opens all engines, compares their answers, and measures.
func (m *measured) ask(ctx context.Context, o options, c *corpus) (err error) {
	var all []engine
	defer func() {
		for _, e := range all {
			err = errors.Join(err, e.close())
		}
	}()
	for _, name := range o.engines {
		e, err := newEngine(name, o.dir, c)
		if err != nil {
			return err
		}
		if err := e.open(ctx); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		all = append(all, e)
	}
	q, err := newQuestions(c)
	if err != nil {
		return err
	}
	log.Print("questions")
	if err := m.compare(ctx, all, q, o.asking/time.Duration(2*len(classes))); err != nil {
		return err
	}
	loads := make([]*load, len(all))
	for i := range loads {
		loads[i] = q.load()
	}
	if err := warmUp(ctx, all, loads, o.rate); err != nil {
		return err
	}
	if err := profiled(func() error { return m.clock(ctx, all, q, o) }); err != nil {
		return err
	}
	if p, ok := all[0].(*product); ok {
		if err := m.clockAlone(ctx, p, c, o.rate); err != nil {
			return err
		}
	}
	if err := m.clockRates(ctx, all, loads, c, o.rate, o.adding); err != nil || !o.adding {
		return err
	}
	return nil
}

// comparedOf is how many questions of a class are compared, and leastCompared how many where that takes long.
const (
	comparedOf    = 8
	leastCompared = 3
)

// compare asks every engine the same and fails where the answers differ.
func (m *measured) compare(ctx context.Context, all []engine, q *questions, long time.Duration) error {
	m.Hits = map[class]int{}
	for _, class := range classes {
		var totals []int
		start := time.Now()
		for _, one := range q.of[class.class] {
			if len(totals) == comparedOf || len(totals) >= leastCompared && time.Since(start) > long {
				break
			}
			total, ok, err := compareOne(ctx, all, one)
			if err != nil {
				return fmt.Errorf("%s %q %s: %w", one.class, one.words, one.officeID, err)
			}
			if ok {
				totals = append(totals, total)
			}
		}
		if len(totals) == 0 {
			return fmt.Errorf("no question of the class %q can be compared", class.class)
		}
		m.Checked += len(totals)
		slices.Sort(totals)
		m.Hits[class.class] = totals[len(totals)/2]
	}
	log.Printf("answers to %d questions are the same", m.Checked)
	return nil
}

// compareOne compares the answers to one question. One that Kho Báo answers with more than the words as they stand (other names of
// a place, an abbreviation) has no equal elsewhere; then it is not ok.
func compareOne(ctx context.Context, all []engine, one question) (total int, ok bool, err error) {
	var first answer
	for i, e := range all {
		a, err := e.answer(ctx, one)
		if err != nil {
			return 0, false, fmt.Errorf("%s: %w", e.name(), err)
		}
		switch {
		case a.other:
			return 0, false, nil
		case i == 0:
			first = a
		default:
			if err := sameAnswer(first, a); err != nil {
				return 0, false, fmt.Errorf("%s and %s differ: %w", all[0].name(), e.name(), err)
			}
		}
	}
	return first.total, first.total > 0, nil
}

// sameAnswer says what differs. Where several values of a facet are as frequent as the last that is shown, engines may choose
// different ones of them; the numbers must agree all the same.
func sameAnswer(a, b answer) error {
	if a.total != b.total || len(a.top) != len(b.top) {
		return fmt.Errorf("%d and %d articles, %d and %d on the page", a.total, b.total, len(a.top), len(b.top))
	}
	if len(a.shown) != len(b.shown) {
		return fmt.Errorf("snippets of %d and %d articles", len(a.shown), len(b.shown))
	}
	for facet := range a.facets {
		x, y := byCount(a.facets[facet]), byCount(b.facets[facet])
		if len(x) != len(y) {
			return fmt.Errorf("%d and %d values of %s", len(x), len(y), facet)
		}
		for i := range x {
			if x[i].n != y[i].n || x[i].n > x[len(x)-1].n && x[i].value != y[i].value {
				return fmt.Errorf("%s: %v and %v", facet, x[i], y[i])
			}
		}
	}
	return nil
}

// byCount sorts counts, the largest first, and keeps the leading ones; years are not more than there is room for.
func byCount(counts []count) []count {
	sorted := slices.Clone(counts)
	slices.SortFunc(sorted, func(a, b count) int {
		if a.n != b.n {
			return b.n - a.n
		}
		return strings.Compare(a.value, b.value)
	})
	return sorted[:min(leading, len(sorted))]
}

// warmUp has every engine answer a mixed load for a while, as one that has served for hours has.
func warmUp(ctx context.Context, all []engine, loads []*load, long time.Duration) error {
	for i, e := range all {
		if _, err := askFor(ctx, e, loads[i], 1, long); err != nil {
			return fmt.Errorf("%s: %w", e.name(), err)
		}
	}
	return nil
}

// How many questions of a class an engine is asked: at least so many, and then as many as its share of the time allows.
const (
	leastAsked = 5
	mostAsked  = 1000
)

// clock measures question by question: in every round one of each class, asked of all engines in a new order. An engine whose share
// of the time for a class is spent is left out of it from then on. What Kho Báo answers with more than the words is not counted.
func (m *measured) clock(ctx context.Context, all []engine, q *questions, o options) error {
	m.Times = map[class][][]time.Duration{}
	spent := map[class][]time.Duration{}
	for _, c := range classes {
		m.Times[c.class], spent[c.class] = make([][]time.Duration, len(all)), make([]time.Duration, len(all))
	}
	share := o.asking / time.Duration(len(classes)*len(all))
	rng := rand.New(rand.NewPCG(5, 5))
	for round, asked := 0, true; asked && round < 2*mostAsked; round++ {
		asked = false
		for _, c := range classes {
			if !strings.Contains(string(c.class), o.only) {
				continue
			}
			fresh, times := q.fresh(c.class), m.Times[c.class]
			one, other := fresh[round%len(fresh)], false
			took := make([]time.Duration, len(all))
			for _, i := range rng.Perm(len(all)) {
				if n := len(times[i]); n == mostAsked || n >= leastAsked && spent[c.class][i] > share {
					continue
				}
				asked = true
				start := time.Now()
				a, err := all[i].answer(ctx, one)
				if err != nil {
					return fmt.Errorf("%s, %s: %w", all[i].name(), c.class, err)
				}
				took[i], other = time.Since(start), other || a.other
			}
			if other || round == 0 { // the first is for warming up
				continue
			}
			for i, t := range took {
				if t > 0 {
					times[i], spent[c.class][i] = append(times[i], t), spent[c.class][i]+t
				}
			}
		}
	}
	return nil
}

// slices of time that engines take in turn while rates are measured.
const turns = 3

// clockRates measures how many questions a second an engine answers: one asker, two askers, and one while articles are added.
func (m *measured) clockRates(ctx context.Context, all []engine, loads []*load, c *corpus, long time.Duration, adding bool) error {
	m.Added = make([]float64, len(all))
	for kind := range m.Rates {
		if kind == 2 && !adding {
			break
		}
		m.Rates[kind] = make([]float64, len(all))
		for turn := range turns {
			for i, e := range all {
				var r rate
				var err error
				if kind < 2 {
					r, err = askFor(ctx, e, loads[i], kind+1, long/turns)
				} else {
					r, err = askWhileAdding(ctx, e, loads[i], c, turn, long/turns)
				}
				if err != nil {
					return fmt.Errorf("%s: %w", e.name(), err)
				}
				m.Rates[kind][i] += r.asked / turns
				m.Added[i] += r.added / turns
			}
		}
	}
	return nil
}

// rate is how many a second.
type rate struct{ asked, added float64 }

func askFor(ctx context.Context, e engine, l *load, askers int, long time.Duration) (rate, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	var asked atomic.Int64
	errs := make([]error, askers)
	var wg sync.WaitGroup
	start := time.Now()
	for i := range askers {
		wg.Go(func() {
			for first := true; errs[i] == nil && (first || time.Since(start) < long); first = false {
				_, errs[i] = e.answer(ctx, l.question())
				asked.Add(1)
			}
		})
	}
	wg.Wait()
	return rate{asked: float64(asked.Load()) / time.Since(start).Seconds()}, errors.Join(errs...)
}

// addedAtOnce is how many articles come together from a crawl, and addedEach how often they come.
const (
	addedAtOnce = 20
	addedEach   = 200 * time.Millisecond
)

// askWhileAdding measures questions while the spare articles come in as from a fast crawl.
func askWhileAdding(ctx context.Context, e engine, l *load, c *corpus, turn int, long time.Duration) (rate, error) {
	batch, err := c.batch(c.n/batchSize + turn)
	if err != nil {
		return rate{}, err
	}
	adding, stop := context.WithCancel(ctx)
	defer stop()
	var added int
	var failed error
	var wg sync.WaitGroup
	start := time.Now()
	var took time.Duration
	wg.Go(func() {
		tick := time.NewTicker(addedEach)
		defer tick.Stop()
		for added+addedAtOnce <= len(batch) && failed == nil {
			select {
			case <-adding.Done():
				return
			case <-tick.C:
			}
			failed = e.add(ctx, batch[added:added+addedAtOnce])
			added += addedAtOnce
			took = time.Since(start)
		}
	})
	r, err := askFor(ctx, e, l, 1, long)
	stop()
	wg.Wait()
	if took > 0 {
		r.added = float64(added) / took.Seconds()
	}
	return r, errors.Join(err, failed)
}
