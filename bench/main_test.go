package main

import (
	"context"
	"os"
	"strings"
	"testing"
	"time"
)

// A test that starts children of its own program is that program when it is one of them.
func TestMain(m *testing.M) {
	if len(os.Args) > 1 && os.Args[1] == childVerb {
		if err := child(os.Args[2:]); err != nil {
			println(err.Error())
			os.Exit(1)
		}
		return
	}
	os.Exit(m.Run())
}

// The whole run in small: it fails where engines disagree, where one cannot be filled or asked, or where the tables say what
// cannot be. How fast anything is decides nothing here.
func TestShort(t *testing.T) {
	const n = 2000
	o := options{sizes: []int{n}, dir: reachable(t), news: "../../shared/data/news.jsonl.gz", engines: engineNames, asking: time.Second, rate: 600 * time.Millisecond, adding: true, kill: true}
	if postgresBin() == "" {
		if os.Getenv("CI") == "true" {
			t.Error("PostgreSQL is not installed (Debian: apt-get install postgresql)")
		}
		t.Log("left out: PostgreSQL is not installed (Debian: apt-get install postgresql)")
		o.engines = o.engines[:len(o.engines)-1]
	}
	m, err := measure(context.Background(), o, n)
	if err != nil {
		t.Fatal(err)
	}
	if m.Checked < 10*comparedOf/len(classes) {
		t.Errorf("only %d answers were compared", m.Checked)
	}
	if m.Hits[everything] != n || m.Hits[constant] != constantHits {
		t.Errorf("everything has %d articles, the constant word %d; want %d and %d", m.Hits[everything], m.Hits[constant], n, constantHits)
	}
	for i, e := range m.Engines {
		for _, c := range classes {
			for _, took := range m.Times[c.class][i] {
				if took <= 0 || took > time.Minute {
					t.Errorf("%s, %s: took %v", e, c.class, took)
				}
			}
			if len(m.Times[c.class][i]) < leastAsked {
				t.Errorf("%s, %s: asked %d times", e, c.class, len(m.Times[c.class][i]))
			}
		}
		for kind := range m.Rates {
			if m.Rates[kind][i] <= 0 {
				t.Errorf("%s: rate %d is %v", e, kind, m.Rates[kind][i])
			}
		}
		if l := m.Loads[i]; l.Size < m.Text/4 || l.Size > 50*m.Text || l.Seconds <= 0 || l.Peak.Kept <= 0 {
			t.Errorf("%s: loading says %+v for %d bytes of text", e, l, m.Text)
		}
	}
	if k := m.Killed; k.At < n/10 || k.From > k.At || k.Same < 10 {
		t.Errorf("killed and resumed: %+v", *k)
	}
	if m.Beside.Fetched <= 0 || m.Beside.Colly <= 0 {
		t.Errorf("crawling: %+v", *m.Beside)
	}
	if err := m.keep(o.dir); err != nil {
		t.Fatal(err)
	}
	again, err := kept[measured](o.dir, "measured-*.json")
	if err != nil || len(again) != 1 {
		t.Fatalf("kept: %d sizes, %v", len(again), err)
	}
	r := report{sizes: []*measured{m, again[0]}}
	table := r.markdown()
	for _, want := range append([]string{"## 2000 articles", "## How it grows", "## Beside searching"}, string(common), string(suggestions)) {
		if !strings.Contains(table, want) {
			t.Errorf("the report lacks %q:\n%s", want, table)
		}
	}
}

// reachable returns a directory that another user may enter, as PostgreSQL's has to be.
func reachable(t *testing.T) string {
	dir, err := os.MkdirTemp("", "bench")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	if err := os.Chmod(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	return dir
}

func TestSameAnswer(t *testing.T) {
	a := answer{total: 3, top: []string{"x"}, facets: map[string][]count{"person": {{"p", 2}, {"q", 1}}}}
	for _, tt := range []struct {
		name string
		b    answer
		same bool
	}{
		{"itself", a, true},
		{"another order of pages", answer{total: 3, top: []string{"y"}, facets: a.facets}, true},
		{"another value as rare as the last", answer{total: 3, top: []string{"x"}, facets: map[string][]count{"person": {{"p", 2}, {"r", 1}}}}, true},
		{"another total", answer{total: 4, top: []string{"x"}, facets: a.facets}, false},
		{"another count", answer{total: 3, top: []string{"x"}, facets: map[string][]count{"person": {{"p", 2}, {"q", 2}}}}, false},
		{"another value", answer{total: 3, top: []string{"x"}, facets: map[string][]count{"person": {{"r", 2}, {"q", 1}}}}, false},
		{"no snippet", answer{total: 3, top: []string{"x"}, shown: []string{"s"}, facets: a.facets}, false},
		{"no facet", answer{total: 3, top: []string{"x"}}, false},
	} {
		if err := sameAnswer(a, tt.b); (err == nil) != tt.same {
			t.Errorf("%s: %v", tt.name, err)
		}
	}
}

func TestQuantile(t *testing.T) {
	sorted := []time.Duration{1, 2, 3, 4}
	for share, want := range map[float64]time.Duration{0: 1, 0.5: 2, 0.75: 3, 0.99: 4, 1: 4} {
		if got := quantile(sorted, share); got != want {
			t.Errorf("quantile %v of %v is %v, want %v", share, sorted, got, want)
		}
	}
}
