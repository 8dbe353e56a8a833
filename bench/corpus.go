package main

import (
	"bufio"
	"compress/gzip"
	"encoding/gob"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"os"
	"path/filepath"

	"github.com/golang/snappy"

	"khobao/index"
	"khobao/sample"
	"khobao/vietnamese"
)

// batchSize is how many articles are loaded at a time, by every engine.
const batchSize = 1000

// article is one article in the forms that the engines take.
type article struct {
	Doc   index.Document // as Kho Báo indexes it
	Words string         // its text for the others: words with single blanks between them, each in one spelling throughout
	Year  int32

	// Values of facets by number, for engines that count numbers faster than strings.
	Persons, Offices, Terms []int32
	Outlet                  int32
}

// corpus is a directory of batches: one file each, and the names of all that is numbered.
type corpus struct {
	dir   string
	n     int
	names *numbering
}

// numbering gives each value of a facet a number.
type numbering struct {
	Values  map[string][]string // by facet: identifiers
	Text    int64               // bytes of the text of the articles to load
	News    int                 // real articles that passages were taken from
	numbers map[string]map[string]int32
}

func newNumbering() *numbering {
	return &numbering{Values: map[string][]string{}, numbers: map[string]map[string]int32{}}
}

func (n *numbering) of(facet, id string) int32 {
	if n.numbers[facet] == nil {
		n.numbers[facet] = map[string]int32{}
	}
	i, ok := n.numbers[facet][id]
	if !ok {
		i = int32(len(n.Values[facet]))
		n.numbers[facet][id] = i
		n.Values[facet] = append(n.Values[facet], id)
	}
	return i
}

// namesFile is written last: a corpus without it is not whole.
const namesFile = "names.gob"

// openCorpus opens the corpus of n articles under dir, and composes it first where it is not there. spare articles more are
// composed to be added while questions are asked.
func openCorpus(dir string, n int, news string) (*corpus, error) {
	c := &corpus{dir: filepath.Join(dir, fmt.Sprintf("corpus-%d", n)), n: n, names: newNumbering()}
	err := readGob(filepath.Join(c.dir, namesFile), c.names)
	if errors.Is(err, fs.ErrNotExist) {
		err = c.compose(news)
	}
	if err != nil {
		return nil, fmt.Errorf("corpus: %w", err)
	}
	c.names.numbers = map[string]map[string]int32{}
	for facet, ids := range c.names.Values {
		c.names.numbers[facet] = map[string]int32{}
		for i, id := range ids {
			c.names.numbers[facet][id] = int32(i)
		}
	}
	return c, nil
}

// spare is how many articles a corpus has beside those that are loaded.
const spare = turns * batchSize

func (c *corpus) compose(news string) error {
	if err := os.MkdirAll(c.dir, 0o755); err != nil {
		return err
	}
	texts, err := readNews(news)
	if err != nil {
		return err
	}
	c.names.News = len(texts)
	m := newMaker(texts, c.names, max(1, c.n/constantHits))
	var batch []article
	at := 0
	for a := range sample.Corpus(c.n+spare, 7) {
		batch = append(batch, m.article(a, at))
		if at < c.n {
			d := &batch[len(batch)-1].Doc
			c.names.Text += int64(len(d.Title) + len(d.Lead) + len(d.Body) + len(d.CaptionText()))
		}
		at++
		if len(batch) == batchSize || at == c.n || at == c.n+spare {
			if err := writeGob(c.batchFile((at-1)/batchSize), batch); err != nil {
				return err
			}
			batch = batch[:0]
		}
		if at == c.n && at%batchSize != 0 {
			return fmt.Errorf("the number of articles must be a multiple of %d", batchSize)
		}
	}
	return writeGob(filepath.Join(c.dir, namesFile), c.names)
}

func (c *corpus) batchFile(i int) string { return filepath.Join(c.dir, fmt.Sprintf("%04d.gob", i)) }

// batch reads one batch; those from c.n/batchSize on are the spare ones.
func (c *corpus) batch(i int) ([]article, error) {
	var batch []article
	return batch, readGob(c.batchFile(i), &batch)
}

// batches yields what is to be loaded.
func (c *corpus) batches() iter.Seq2[[]article, error] {
	return func(yield func([]article, error) bool) {
		for i := range c.n / batchSize {
			if b, err := c.batch(i); !yield(b, err) || err != nil {
				return
			}
		}
	}
}

// writeGob packs lightly: half the disk, at a cost beside what decoding takes.
func writeGob(file string, v any) error {
	f, err := os.Create(file)
	if err != nil {
		return err
	}
	w := snappy.NewBufferedWriter(f)
	return errors.Join(gob.NewEncoder(w).Encode(v), w.Close(), f.Close())
}

func readGob(file string, v any) error {
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	return gob.NewDecoder(bufio.NewReaderSize(snappy.NewReader(f), 1<<16)).Decode(v)
}

// readNews reads real texts from gzipped JSON Lines with a lead and a body; none where there is no such file.
func readNews(file string) ([]string, error) {
	f, err := os.Open(file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	var texts []string
	for d := json.NewDecoder(z); d.More(); {
		var t struct{ Lead, Body string }
		if err := d.Decode(&t); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		texts = append(texts, vietnamese.Normalize(t.Lead+"\n\n"+t.Body))
	}
	return texts, nil
}
