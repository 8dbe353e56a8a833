package eval

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"github.com/google/go-cmp/cmp"

	"khobao/index"
	"khobao/vietnamese"
)

var update = flag.Bool("update", false, "write testdata/relevance.txt anew")

func TestRun(t *testing.T) {
	var run bytes.Buffer
	got, err := Run(t.Context(), Config{
		Docs:    strings.NewReader("d1\tĐại hội Đảng bộ Sở Công Thương\r\nd2\tXuất khẩu cá tra\n\nd3\tCá tra giống\n"),
		Queries: strings.NewReader("q1\tcá tra: \"xuất khẩu (?\nq2\tdai hoi\nq3\tkhông ai chấm\n"),
		Qrels:   strings.NewReader("q1 0 d2 2\nq1 0 d3 0\nq2 0 d1 1\nq2 0 d2 0\n"),
		Run:     &run, Dir: t.TempDir(),
	})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(Report{Queries: 2, NDCG: 1, MRR: 1, Recall: 1}, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	lines := strings.Split(run.String(), "\n")
	if len(lines) != 4 || !strings.HasPrefix(lines[0], "q1 Q0 d2 1 ") || !strings.HasSuffix(lines[0], " khobao") {
		t.Errorf("the run is\n%s", run.String())
	}
}

func TestMetrics(t *testing.T) {
	grades := map[string]int{"a": 2, "b": 1}
	ranked := []string{"x", "b", "a"}
	if got := round(ndcg(ranked, grades, 10)); got != 0.5869 { // (1/log2 3 + 3/2) / (3 + 1/log2 3)
		t.Errorf("nDCG = %v", got)
	}
	if got := reciprocalRank(ranked, grades, 10); got != 0.5 {
		t.Errorf("MRR = %v", got)
	}
	if got := recall(ranked, grades, 2); got != 0.5 {
		t.Errorf("recall = %v", got)
	}
	if got := ndcg(nil, grades, 10); got != 0 {
		t.Errorf("nDCG of nothing = %v", got)
	}
}

func TestBrokenInput(t *testing.T) {
	for _, tt := range []struct{ docs, queries, qrels, want string }{
		{"d1 no tab\n", "q\tx\n", "q 0 d 1\n", "docs: line 1"},
		{"d1\tx\n", "\n\nq\n", "q 0 d 1\n", "queries: line 3"},
		{"d1\tx\n", "q\tx\n", "q 0 d\n", "qrels: line 1"},
		{"d1\tx\n", "q\tx\n", "q 0 d good\n", "qrels: line 1"},
		{"d1\tx\n", "q\tx\n", "other 0 d 1\n", "no query"},
	} {
		_, err := Run(t.Context(), Config{
			Docs: strings.NewReader(tt.docs), Queries: strings.NewReader(tt.queries), Qrels: strings.NewReader(tt.qrels), Dir: t.TempDir(),
		})
		if err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%+v: error %v, want %q in it", tt, err, tt.want)
		}
	}
}

// Ways to type a query: what is measured of each must be known.
var typed = []struct {
	name string
	as   func(query string, random *rand.Rand) string
}{
	{"accented", func(q string, _ *rand.Rand) string { return q }},
	{"unaccented", func(q string, _ *rand.Rand) string { return stripped(q, func(int) bool { return true }) }},
	{"half accented", func(q string, random *rand.Rand) string {
		first := random.IntN(2)
		return stripped(q, func(i int) bool { return i%2 == first })
	}},
}

// stripped takes the marks off the words that which chooses.
func stripped(q string, which func(int) bool) string {
	words := strings.Fields(q)
	for i, w := range words {
		if which(i) {
			words[i] = vietnamese.Fold(w)
		}
	}
	return strings.Join(words, " ")
}

// collection is a set of judged queries over documents.
type collection struct {
	name    string
	docs    []index.Document
	queries []text
	grades  judgements
}

// publicSet reads one of the public collections, whose texts are not ours to ship; ok is false where it is not there.
func publicSet(t *testing.T, name string) (c collection, ok bool) {
	t.Helper()
	dir := filepath.Join("../../../shared/data/retrieval", name)
	if _, err := os.Stat(dir); err != nil {
		return c, false
	}
	open := func(file string) io.Reader {
		f, err := os.Open(filepath.Join(dir, file))
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { f.Close() })
		return f
	}
	c.name = name
	var errs [3]error
	c.docs, errs[0] = readDocuments(open("docs.tsv"), nil)
	c.queries, errs[1] = readTexts(open("queries.tsv"))
	c.grades, errs[2] = readQrels(open("qrels.txt"))
	if err := errors.Join(errs[:]...); err != nil {
		t.Fatal(err)
	}
	return c, true
}

const golden = "testdata/relevance.txt"

// TestRelevance compares what the index reaches with the numbers checked in, so that a change of ranking shows as a change of
// testdata/relevance.txt: on the sample newspapers everywhere, on two public collections where they are there.
func TestRelevance(t *testing.T) {
	b, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	notes, numbers, _ := strings.Cut(string(b), "\n\nset ")
	was := strings.SplitAfter("set "+numbers, "\n")
	now := []string{was[0]}
	report := func(c collection, ok bool) {
		for _, line := range was[1:] {
			if !ok && strings.HasPrefix(line, c.name+" ") {
				now = append(now, line)
			}
		}
		if ok {
			now = append(now, measure(t, c)...)
		}
	}
	report(sampleSet(t), true)
	report(besideEnglish(t), true)
	report(englishSet(t), true)
	for _, name := range []string{"alqac", "virhe4qa"} {
		c, ok := publicSet(t, name)
		if c.name = name; !ok || testing.Short() {
			t.Logf("%s is not measured", name)
			ok = false
		}
		report(c, ok)
	}
	text := strings.Join(now, "")
	if *update {
		if err := os.WriteFile(golden, []byte(notes+"\n\n"+text), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(strings.Join(was, ""), text); diff != "" {
		t.Errorf("relevance has changed; if it is meant to, run with -update: -checked in +now\n%s", diff)
	}
}

// measure returns the lines of the report for one collection.
func measure(t *testing.T, c collection) (lines []string) {
	t.Helper()
	x, err := build(t.Context(), t.TempDir(), c.docs)
	if err != nil {
		t.Fatal(err)
	}
	defer x.Close()
	ways := typed
	if !slices.ContainsFunc(c.queries, func(q text) bool { return vietnamese.HasMarks(q.text) }) {
		ways = typed[:1] // English has no marks to lose
	}
	for _, way := range ways {
		random := rand.New(rand.NewPCG(1, 1))
		asked := make([]text, len(c.queries))
		for i, q := range c.queries {
			asked[i] = text{q.id, way.as(q.text, random)}
		}
		r, err := askAll(t.Context(), x, asked, c.grades, nil)
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, fmt.Sprintf("%-10s %-14s %8d %9.4f %8.4f %11.4f\n", c.name, way.name, r.Queries, r.NDCG, r.MRR, r.Recall))
	}
	for i := 0; i < len(c.queries); i += 1 + len(c.queries)/100 {
		sameLists(t, x, c.queries[i])
	}
	return lines
}

// sameLists asks a query in both styles of tones and in the other form of Unicode.
func sameLists(t *testing.T, x *index.Index, q text) {
	t.Helper()
	want, err := ask(t.Context(), x, q, nil)
	if err != nil {
		t.Fatal(err)
	}
	old := vietnamese.OldStyle(vietnamese.Normalize(q.text))
	for form, s := range map[string]string{"old style": old, "new style": newStyle(q.text), "NFD": norm.NFD.String(q.text), "NFD, old style": norm.NFD.String(old)} {
		got, err := ask(t.Context(), x, text{q.id, s}, nil)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("query %s in %s ranks otherwise: -as given +got\n%s", q.id, form, diff)
		}
	}
}

// newStyle moves tones as the newer orthography has them.
func newStyle(s string) string {
	var pairs []string
	for i, tone := range []rune("òóỏõọ") {
		a := string([]rune("àáảãạ")[i])
		e := string([]rune("èéẻẽẹ")[i])
		pairs = append(pairs, string(tone)+"a ", "o"+a+" ", string(tone)+"e ", "o"+e+" ")
	}
	for i, tone := range []rune("ùúủũụ") {
		pairs = append(pairs, string(tone)+"y ", "u"+string([]rune("ỳýỷỹỵ")[i])+" ")
	}
	return strings.TrimSuffix(strings.NewReplacer(pairs...).Replace(norm.NFC.String(s)+" "), " ")
}
