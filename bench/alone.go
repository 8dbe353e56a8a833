package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"khobao/index"
	"khobao/vietnamese"
)

// What only Kho Báo is asked: the others have no answer without a second index or a design of their own.
const (
	suggestions class = "suggestions for a name begun"
	headlines   class = "suggestions for a headline begun"
	unaccented  class = "3 words without marks + 4 facets"
	half        class = "3 words, one of them with marks + 4 facets"
	asked       class = "a question of 8 words"
	personNews  class = "a person's articles, newest first + 4 facets"
	newest      class = "2 words, newest first"
	cloud       class = "all facets of 2 words, 2 of them chosen from several values"
	deepPage    class = "page 50 of one common syllable"
)

var aloneClasses = []class{suggestions, headlines, unaccented, half, asked, personNews, newest, cloud, deepPage}

// ask1 is one question to Kho Báo alone.
type ask1 func(context.Context, *index.Index) error

func searching(r index.Request) ask1 {
	return func(ctx context.Context, x *index.Index) error {
		_, err := x.Search(ctx, r)
		return err
	}
}

func suggesting(prefix string) ask1 {
	return func(ctx context.Context, x *index.Index) error {
		_, err := x.Suggest(ctx, prefix, 8)
		return err
	}
}

// aloneQuestion makes a question of a class from an article.
func aloneQuestion(c class, a *article, rng *rand.Rand) ask1 {
	words := strings.Fields(a.Words)
	at := rng.IntN(max(1, len(words)-8))
	run := func(n int) string { return strings.Join(words[at:min(len(words), at+n)], " ") }
	switch c {
	case suggestions:
		if len(a.Doc.People) == 0 {
			return nil
		}
		name := []rune(a.Doc.People[rng.IntN(len(a.Doc.People))].Label)
		return suggesting(vietnamese.Fold(string(name[:min(len(name), 2+rng.IntN(8))])))
	case headlines:
		title := []rune(a.Doc.Title)
		return suggesting(string(title[:min(len(title), 9+rng.IntN(20))]))
	case unaccented:
		return searching(index.Request{Q: vietnamese.Fold(run(3)), Facets: facetsOfAll})
	case half:
		three := strings.Fields(run(3))
		for i := 1; i < len(three); i++ {
			three[i] = vietnamese.Fold(three[i])
		}
		return searching(index.Request{Q: strings.Join(three, " "), Facets: facetsOfAll})
	case asked:
		return searching(index.Request{Q: run(8)})
	case personNews:
		if len(a.Doc.People) == 0 {
			return nil
		}
		return searching(index.Request{Person: []string{a.Doc.People[0].ID}, Facets: facetsOfAll})
	case newest:
		return searching(index.Request{Q: run(2), Sort: "newest"})
	case cloud:
		return searching(index.Request{Q: run(2), Outlet: []string{string(a.Doc.Outlet), "baolamgiang"}, From: "2011", To: "2025", Facets: []string{"all"}})
	}
	return searching(index.Request{Q: "của", Page: 50})
}

// suggestionsMore is how many more suggestions are asked for than anything else: one comes with every key that is pressed, so that
// one of a hundred is soon met, and they cost next to nothing.
const suggestionsMore = 20

// clockAlone measures the questions that only Kho Báo is asked.
func (m *measured) clockAlone(ctx context.Context, p *product, c *corpus, long time.Duration) error {
	batch, err := c.batch(0)
	if err != nil {
		return err
	}
	round := slices.Concat(aloneClasses, slices.Repeat([]class{suggestions, headlines}, suggestionsMore))
	m.Alone = map[class][]time.Duration{}
	rng := rand.New(rand.NewPCG(11, 11))
	for end := time.Now().Add(long); len(m.Alone[deepPage]) < 3 || time.Now().Before(end); {
		for _, class := range round {
			f := aloneQuestion(class, &batch[rng.IntN(len(batch))], rng)
			if f == nil {
				continue
			}
			start := time.Now()
			if err := f(ctx, p.index); err != nil {
				return fmt.Errorf("%s: %w", class, err)
			}
			m.Alone[class] = append(m.Alone[class], time.Since(start))
		}
	}
	for _, times := range m.Alone {
		slices.Sort(times)
	}
	return nil
}
