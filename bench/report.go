package main

import (
	_ "embed"
	"fmt"
	"math"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strings"
	"time"
)

// report is what was measured, in Markdown.
type report struct {
	sizes  []*measured
	wholes []*whole
	out    strings.Builder
}

// reading says how the tables are to be read, whatever they say.
//
//go:embed reading.md
var reading string

// busy returns how many processes wanted a core lately; 0 where the system does not say.
func busy() float64 {
	var load float64
	if b, err := os.ReadFile("/proc/loadavg"); err == nil {
		_, _ = fmt.Sscan(string(b), &load) // it stays 0
	}
	return load
}

// describeMachine names the processor and what else the numbers depend on.
func describeMachine() string {
	processor := runtime.GOARCH
	if b, err := os.ReadFile("/proc/cpuinfo"); err == nil {
		for line := range strings.Lines(string(b)) {
			if name, ok := strings.CutPrefix(line, "model name"); ok {
				processor = strings.Trim(name, ": \t\n")
				break
			}
		}
	}
	return fmt.Sprintf("%s, %d cores, %s", processor, runtime.NumCPU(), runtime.Version())
}

func postgresVersion() string {
	out, err := exec.Command(postgresBin()+"/postgres", "--version").Output()
	if err != nil {
		return "PostgreSQL"
	}
	return strings.TrimSpace(string(out))
}

func (r *report) printf(format string, args ...any) { fmt.Fprintf(&r.out, format, args...) }

// row writes a row of a table.
func (r *report) row(cells ...string) { r.printf("| %s |\n", strings.Join(cells, " | ")) }

func (r *report) head(cells ...string) {
	r.row(cells...)
	r.row(strings.Split(strings.Repeat("---,", len(cells)-1)+"---", ",")...)
}

func (r *report) markdown() string {
	r.out.Reset()
	r.printf("# Kho Báo beside other engines\n\nMade by `go run .` in this directory; how it is done stands in doc.go.\n")
	r.printf("Peers: Bleve v2 with everything stored (naive), SQLite FTS5 (modernc), %s. All engines in turn in one run; trust the ratios.\n", postgresVersion())
	for _, m := range r.sizes {
		r.size(m)
	}
	if len(r.sizes) > 1 {
		r.growth()
	}
	for _, m := range slices.Backward(r.sizes) {
		if m.Beside != nil {
			r.beside(m.Beside)
			break
		}
	}
	for _, w := range r.wholes {
		r.whole(w)
	}
	r.printf("\n%s", reading)
	return r.out.String()
}

// times is how many times as much b is as a: 0 where there is nothing to compare.
func times(b, a float64) string {
	if a == 0 || b == 0 {
		return "–"
	}
	x := b / a
	if x >= 10 {
		return fmt.Sprintf("%.0f×", x)
	}
	return fmt.Sprintf("%.2g×", x)
}

// quantile returns the smallest time that so large a share of all is not above.
func quantile(sorted []time.Duration, share float64) time.Duration {
	if len(sorted) == 0 {
		return 0
	}
	return sorted[max(0, int(math.Ceil(share*float64(len(sorted))))-1)]
}

// ms writes milliseconds with two digits that matter.
func ms(d time.Duration) string {
	x := float64(d) / 1e6
	switch {
	case x >= 100:
		return fmt.Sprintf("%.0f", x)
	case x >= 1:
		return fmt.Sprintf("%.1f", x)
	}
	return fmt.Sprintf("%.3f", x)
}

func (r *report) size(m *measured) {
	text := "Text composed by the sample world and passages of real articles"
	if !m.Real {
		text = "Text composed by the sample world"
	}
	r.printf("\n## %d articles\n\n%s, %s; %s.\n", m.N, m.When.Format("02/01/2006 15:04 MST"), m.Machine, quiet(m.Busy))
	r.printf("%s; %d MB of text. Answers to %d questions were compared and are the same: totals, pages, facet counts.\n\n",
		text, m.Text>>20, m.Checked)
	names := []string{""}
	for _, e := range m.Engines {
		names = append(names, titles[e])
	}
	heads := names
	for _, e := range m.Engines[1:] {
		heads = append(heads, "against "+titles[e])
	}
	r.questions(m, heads)
	r.rest(m, heads)
	r.alone(m)
}

// quiet says whether other work went on.
func quiet(busy float64) string {
	if busy < 0.5 {
		return "a quiet machine"
	}
	return fmt.Sprintf("%.1f other processes wanted a core when it began", busy)
}

var titles = map[string]string{"khobao": "Kho Báo", "bleve": "naive Bleve", "sqlite": "SQLite FTS5", "postgres": "PostgreSQL"}

func (r *report) questions(m *measured, heads []string) {
	r.printf("Milliseconds, p50 / p99 (questions); the identifiers of the top 10, total and facets. Ratios are of the p50 of what both were asked.\n\n")
	r.head(append([]string{"question (hits)"}, heads[1:]...)...)
	for _, c := range classes {
		cells := []string{fmt.Sprintf("%s (%d)", c.class, m.Hits[c.class])}
		for _, t := range m.Times[c.class] {
			sorted := slices.Sorted(slices.Values(t))
			cells = append(cells, fmt.Sprintf("%s / %s (%d)", ms(quantile(sorted, 0.5)), ms(quantile(sorted, 0.99)), len(t)))
		}
		for i := range m.Engines[1:] {
			cells = append(cells, m.against(c.class, i+1))
		}
		r.row(cells...)
	}
}

// rest is all that is no time of a question: rates, loading, size, memory.
func (r *report) rest(m *measured, heads []string) {
	r.printf("\n")
	r.head(heads...)
	line := func(name, format string, value func(i int) float64, more bool) {
		cells := []string{name}
		for i := range m.Engines {
			f := format
			if v := value(i); f == "%.0f" && v < 10 {
				f = "%.2g"
			}
			cells = append(cells, fmt.Sprintf(f, value(i)))
		}
		for i := range m.Engines[1:] {
			if more {
				cells = append(cells, times(value(0), value(i+1)))
			} else {
				cells = append(cells, times(value(i+1), value(0)))
			}
		}
		r.row(cells...)
	}
	for kind, name := range []string{"mixed questions/s, one asker", "mixed questions/s, two askers", "mixed questions/s while articles are added"} {
		if m.Rates[kind] == nil {
			continue
		}
		line(name, "%.0f", func(i int) float64 { return m.Rates[kind][i] }, true)
	}
	line("articles/s added meanwhile (100 offered)", "%.0f", func(i int) float64 { return m.Added[i] }, true)
	line("loading, articles/s", "%.0f", func(i int) float64 { return float64(m.N) / m.Loads[i].Seconds }, true)
	line("loading, processor time, µs an article", "%.0f", func(i int) float64 { return float64(m.Loads[i].CPU.Microseconds()) / float64(m.N) }, false)
	line("loading, most memory, MB", "%.0f", func(i int) float64 { return float64(m.Loads[i].Peak.Kept) / (1 << 20) }, false)
	line("… with mapped files, MB", "%.0f", func(i int) float64 { return float64(m.Loads[i].Peak.All) / (1 << 20) }, false)
	line("size, MB", "%.0f", func(i int) float64 { return float64(m.Loads[i].Size) / (1 << 20) }, false)
	line("size / text", "%.2f", func(i int) float64 { return float64(m.Loads[i].Size) / float64(m.Text) }, false)
	line("cold start and first answer, s", "%.2f", func(i int) float64 { return m.Colds[i].Seconds }, false)
	line("memory when idle after it, MB", "%.0f", func(i int) float64 { return float64(m.Colds[i].Memory) / (1 << 20) }, false)
}

func (r *report) alone(m *measured) {
	if k := m.Killed; k != nil {
		r.printf("\nA rebuild of Kho Báo's index was killed when it had read %d articles. The next went on at %d, so that %d were read again; both took %.0f s together. %d questions have the same answers from it as from the index that was built without a break.\n",
			k.At, k.From, k.At-k.From, k.Seconds, k.Same)
	}
	if m.Alone == nil {
		return
	}
	r.printf("\nKho Báo alone; the others have no answer without a second index.\n\n")
	r.head("question", "p50 ms", "p99 ms", "asked")
	for _, c := range aloneClasses {
		t := m.Alone[c]
		r.row(string(c), ms(quantile(t, 0.5)), ms(quantile(t, 0.99)), fmt.Sprint(len(t)))
	}
}

// beside is what the last size was measured with.
func (r *report) beside(b *beside) {
	r.printf("\n## Beside searching\n\nKho Báo, %s; sample newspapers.\n\n", b.When.Format("02/01/2006 15:04 MST"))
	r.head("", "")
	r.row("articles a second that are read out of pages, one core", fmt.Sprintf("%.0f", b.Extracted))
	r.row("articles a second that are kept in the archive, with their claims", fmt.Sprintf("%.0f", b.Saved))
	r.row("pages a second that a crawl without pacing fetches from loopback and keeps; plain Colly, which keeps nothing", fmt.Sprintf("%.0f; %.0f", b.Fetched, b.Colly))
	r.row(fmt.Sprintf("20 figures of an indicator and their number, among %d articles, ms, p50 / p99", b.Stored),
		ms(quantile(b.Figures, 0.5))+" / "+ms(quantile(b.Figures, 0.99)))
}

// against says how many times as long another engine takes as Kho Báo for questions of a class that both were asked.
func (m *measured) against(c class, i int) string {
	own, others := m.Times[c][0], m.Times[c][i]
	n := min(len(own), len(others))
	p50 := func(t []time.Duration) float64 { return float64(quantile(slices.Sorted(slices.Values(t[:n])), 0.5)) }
	return times(p50(others), p50(own))
}

// growth compares the sizes.
func (r *report) growth() {
	sizes := slices.DeleteFunc(slices.Clone(r.sizes), func(m *measured) bool { return m.Engines[0] != engineNames[0] })
	r.printf("\n## How it grows\n\nKho Báo, p50 in milliseconds (hits).\n\n")
	heads := []string{"question"}
	for _, m := range sizes {
		heads = append(heads, fmt.Sprint(m.N))
	}
	r.head(heads...)
	for _, c := range classes {
		cells := []string{string(c.class)}
		for _, m := range sizes {
			cells = append(cells, fmt.Sprintf("%s (%d)", ms(quantile(slices.Sorted(slices.Values(m.Times[c.class][0])), 0.5)), m.Hits[c.class]))
		}
		r.row(cells...)
	}
	for _, c := range aloneClasses {
		cells := []string{string(c)}
		for _, m := range sizes {
			cells = append(cells, ms(quantile(m.Alone[c], 0.5)))
		}
		r.row(cells...)
	}
	r.lead(sizes)
}

// lead says how many times as long the others take, by the size of the corpus.
func (r *report) lead(sizes []*measured) {
	r.printf("\nHow many times as long the others take.\n\n")
	heads := []string{"question"}
	for _, m := range sizes {
		heads = append(heads, fmt.Sprint(m.N))
	}
	r.head(heads...)
	for _, c := range classes {
		for _, name := range engineNames[1:] {
			cells := []string{string(c.class) + ": " + titles[name]}
			for _, m := range sizes {
				cell := "–"
				if i := slices.Index(m.Engines, name); i > 0 {
					cell = m.against(c.class, i)
				}
				cells = append(cells, cell)
			}
			r.row(cells...)
		}
	}
}
