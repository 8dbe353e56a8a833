// Package eval measures how well the index ranks. It reads a test collection in TREC's form: documents, queries, and
// judgements (qrels) of which document answers which query how well; indexes the documents the way articles are indexed,
// asks every query the way a reader would, and compares.
//
// nDCG@10 rewards good documents for standing high among the first ten, MRR@10 is one over the rank of the first good one,
// recall@100 the share of good ones among the first hundred; each is the mean over the queries that have a good document.
package eval

import (
	"bufio"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"

	"khobao/archive"
	"khobao/index"
	"khobao/vietnamese"
)

// Config names a test collection. Docs and Queries have lines of an identifier, a tab and a text; Qrels lines of a query's
// identifier, an ignored word, a document's identifier and a grade, parted by blanks. Blank lines are skipped.
type Config struct {
	Docs, Queries, Qrels io.Reader
	Run                  io.Writer // gets the ranked documents in TREC's form; nil: none
	Dir                  string    // where the index is built; must be empty

	// Language tells the language of a document, as it is told of an article's text; nil: it is not known.
	Language func(text string) string
}

// Report is what a run came to.
type Report struct {
	Queries int     `json:"queries"`
	NDCG    float64 `json:"ndcg@10"`
	MRR     float64 `json:"mrr@10"`
	Recall  float64 `json:"recall@100"`
}

// depth is how many documents are ranked for each query.
const depth = 100

// Run indexes the documents of a collection and asks all judged queries.
func Run(ctx context.Context, c Config) (report Report, err error) {
	docs, err := readDocuments(c.Docs, c.Language)
	if err != nil {
		return report, fmt.Errorf("docs: %w", err)
	}
	grades, err := readQrels(c.Qrels)
	if err != nil {
		return report, fmt.Errorf("qrels: %w", err)
	}
	queries, err := readTexts(c.Queries)
	if err != nil {
		return report, fmt.Errorf("queries: %w", err)
	}
	x, err := build(ctx, c.Dir, docs)
	if err != nil {
		return report, err
	}
	defer func() { err = errors.Join(err, x.Close()) }()
	return askAll(ctx, x, queries, grades, c.Run)
}

// build indexes the documents.
func build(ctx context.Context, dir string, docs []index.Document) (*index.Index, error) {
	x, err := index.Open(ctx, index.Config{Dir: dir})
	if err != nil {
		return nil, err
	}
	for chunk := range slices.Chunk(docs, 1000) {
		if err := x.Apply(ctx, index.Batch{Put: chunk}); err != nil {
			return nil, errors.Join(err, x.Close())
		}
	}
	return x, nil
}

// judgements are the grades of the documents by query.
type judgements map[string]map[string]int

// askAll asks the judged queries over an index. run, which may be nil, gets the answers.
func askAll(ctx context.Context, x *index.Index, queries []text, grades judgements, run io.Writer) (report Report, err error) {
	for _, q := range queries {
		judged := grades[q.id]
		if len(judged) == 0 {
			continue
		}
		ranked, err := ask(ctx, x, q, run)
		if err != nil {
			return report, fmt.Errorf("query %s: %w", q.id, err)
		}
		report.Queries++
		report.NDCG += ndcg(ranked, judged, 10)
		report.MRR += reciprocalRank(ranked, judged, 10)
		report.Recall += recall(ranked, judged, depth)
	}
	if report.Queries == 0 {
		return report, errors.New("no query has a judged document")
	}
	n := float64(report.Queries)
	report.NDCG, report.MRR, report.Recall = round(report.NDCG/n), round(report.MRR/n), round(report.Recall/n)
	return report, nil
}

func round(x float64) float64 { return math.Round(x*1e4) / 1e4 }

// ask ranks the documents for a query and writes them to run.
func ask(ctx context.Context, x *index.Index, q text, run io.Writer) ([]string, error) {
	found, err := x.Rank(ctx, index.Request{Q: q.text, Plain: true, Sort: "relevance"}, depth)
	if err != nil {
		return nil, err
	}
	ranked := make([]string, len(found))
	for i, f := range found {
		ranked[i] = string(f.ID)
		if run != nil {
			if _, err := fmt.Fprintf(run, "%s Q0 %s %d %.6f khobao\n", q.id, f.ID, i+1, f.Score); err != nil {
				return nil, err
			}
		}
	}
	return ranked, nil
}

// readDocuments reads every document as an article whose body is the text.
func readDocuments(r io.Reader, language func(string) string) ([]index.Document, error) {
	texts, err := readTexts(r)
	docs := make([]index.Document, len(texts))
	for i, d := range texts {
		a := archive.Article{ID: archive.ArticleID(d.id)}
		a.Body = vietnamese.Normalize(d.text)
		if language != nil {
			a.Language = language(a.Body)
		}
		docs[i] = index.NewDocument(a, "")
	}
	return docs, err
}

type text struct{ id, text string }

func readTexts(r io.Reader) ([]text, error) {
	var texts []text
	err := eachLine(r, func(line string) error {
		id, s, ok := strings.Cut(line, "\t")
		if !ok || id == "" {
			return errors.New("no identifier and tab")
		}
		texts = append(texts, text{id, s})
		return nil
	})
	return texts, err
}

// readQrels returns the grades of the documents by query. Grades of 0 and less are no good documents and are left out.
func readQrels(r io.Reader) (judgements, error) {
	grades := judgements{}
	err := eachLine(r, func(line string) error {
		f := strings.Fields(line)
		if len(f) != 4 {
			return fmt.Errorf("%d words instead of 4", len(f))
		}
		grade, err := strconv.Atoi(f[3])
		if err != nil {
			return fmt.Errorf("the grade %q is no number", f[3])
		}
		if grade <= 0 {
			return nil
		}
		if grades[f[0]] == nil {
			grades[f[0]] = map[string]int{}
		}
		grades[f[0]][f[2]] = grade
		return nil
	})
	return grades, err
}

func eachLine(r io.Reader, visit func(string) error) error {
	lines := bufio.NewReader(r)
	for n := 1; ; n++ {
		line, err := lines.ReadString('\n')
		if err != nil && err != io.EOF {
			return err
		}
		if trimmed := strings.TrimRight(line, "\r\n"); trimmed != "" {
			if err := visit(trimmed); err != nil {
				return fmt.Errorf("line %d: %w", n, err)
			}
		}
		if err == io.EOF {
			return nil
		}
	}
}

// ndcg returns the discounted gain of the first k documents as a share of the best that there could be.
func ndcg(ranked []string, grades map[string]int, k int) float64 {
	ideal := make([]int, 0, len(grades))
	for _, g := range grades {
		ideal = append(ideal, g)
	}
	slices.SortFunc(ideal, func(a, b int) int { return cmp.Compare(b, a) })
	var got, best float64
	for i := range min(k, max(len(ranked), len(ideal))) {
		discount := 1 / math.Log2(float64(i)+2)
		if i < len(ranked) {
			got += gain(grades[ranked[i]]) * discount
		}
		if i < len(ideal) {
			best += gain(ideal[i]) * discount
		}
	}
	return got / best
}

func gain(grade int) float64 { return math.Exp2(float64(grade)) - 1 }

func reciprocalRank(ranked []string, grades map[string]int, k int) float64 {
	for i, id := range ranked[:min(k, len(ranked))] {
		if grades[id] > 0 {
			return 1 / float64(i+1)
		}
	}
	return 0
}

func recall(ranked []string, grades map[string]int, k int) float64 {
	found := 0
	for _, id := range ranked[:min(k, len(ranked))] {
		if grades[id] > 0 {
			found++
		}
	}
	return float64(found) / float64(len(grades))
}
