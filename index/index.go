package index

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync"

	bleveindex "github.com/blevesearch/bleve_index_api"

	"khobao/archive"
)

// Version is the form of the index on disk. An index of another version is refused; "khobao reindex" builds it again.
//
//	1: words and pairs, folded letters first
//	2: stems of articles in English; the abbreviations that articles define; pairs of titles
//	3: a pair of stems is written as other pairs are
//	4: fingerprints of articles
//	5: one kind of apostrophe
const Version = 5

// Config says where an index lies.
type Config struct {
	Dir string       // created where it does not exist
	Log *slog.Logger // nil discards

	// Source is what the index is derived from. One that has taken in later changes than there are is of another source, and counts
	// as damaged. nil: they are not compared.
	Source Source

	Renew bool // instead of refusing an index that is of an older version or damaged, begin an empty one in its place
}

// Index is open in one process at a time. Its methods may be called from many goroutines.
type Index struct {
	dir string
	log *slog.Logger

	writing sync.Mutex // held while changes are applied and while generations are exchanged

	mu      sync.Mutex // guards current and closed
	current *generation
	closed  bool
}

// ErrClosed is returned by every method after Close.
var ErrClosed = errors.New("the index is closed")

// ErrDamaged is an index on disk that is not as it was written. What it was derived from makes it anew.
var ErrDamaged = errors.New("damaged, build it again with \"khobao reindex\"")

// Open opens the index in c.Dir, an empty one where there is none. It fails with archive.ErrInUse while another process has
// it open, with archive.ErrStale or archive.ErrFutureSchema where its version is not Version, and with ErrDamaged where it cannot
// be read although nothing keeps us from its files.
func Open(ctx context.Context, c Config) (*Index, error) {
	go expansions() // they are read once, and the first query need not wait for them
	x := &Index{dir: c.Dir, log: c.Log}
	if x.log == nil {
		x.log = slog.New(slog.DiscardHandler)
	}
	if err := os.MkdirAll(x.dir, 0o755); err != nil {
		return nil, fmt.Errorf("open index: %w", err)
	}
	name, err := x.readName(currentFile)
	if err == nil && name == "" {
		return x, x.begin(ctx)
	}
	if err == nil {
		x.current, err = openGeneration(x.dir, name)
	}
	if err == nil && c.Source != nil {
		err = x.current.of(ctx, c.Source)
	}
	if c.Renew && (errors.Is(err, archive.ErrStale) || errors.Is(err, ErrDamaged)) {
		return x, x.begin(ctx)
	}
	if err != nil {
		return nil, fmt.Errorf("open index: %w", err)
	}
	x.sweep(name)
	x.current.prepare()
	return x, nil
}

// begin creates an empty generation and makes it the current one.
func (x *Index) begin(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	g, err := createGeneration(x.dir, x.newName())
	if err != nil {
		return fmt.Errorf("open index: %w", err)
	}
	if err := x.writeName(currentFile, g.name); err != nil {
		return errors.Join(fmt.Errorf("open index: %w", err), g.bleve.Close())
	}
	x.current = g
	x.sweep(g.name)
	return nil
}

// Close waits for the answers that are under way and closes the files.
func (x *Index) Close() error {
	x.writing.Lock()
	defer x.writing.Unlock()
	x.mu.Lock()
	g := x.current
	closed := x.closed
	x.closed = true
	x.mu.Unlock()
	if closed || g == nil {
		return nil
	}
	return g.retire()
}

// acquire returns the generation that answers now. The caller releases it.
func (x *Index) acquire() (*generation, error) {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.closed {
		return nil, ErrClosed
	}
	x.current.users.Add(1)
	return x.current, nil
}

// Batch is a number of changes that take effect together.
type Batch struct {
	Put    []Document
	Delete []archive.ArticleID
	Seq    int64 // the store's change that the batch leads up to; 0 leaves Seq as it is
}

// Apply makes the changes of a batch durable and visible. Where it fails, none of them has taken effect.
func (x *Index) Apply(ctx context.Context, b Batch) error {
	x.writing.Lock()
	defer x.writing.Unlock()
	g, err := x.acquire()
	if err != nil {
		return err
	}
	defer g.release()
	if err := g.apply(ctx, b); err != nil {
		return err
	}
	return g.refresh()
}

// apply writes a batch to one generation.
func (g *generation) apply(ctx context.Context, c Batch) error {
	b := borrowBuilder()
	defer b.giveBack()
	if err := b.addAll(ctx, c.Put); err != nil {
		return err
	}
	if err := b.build(); err != nil {
		return err
	}
	return g.write(b.drafts, c.Delete, c.Seq)
}

// addAll takes articles in, of one that is there twice the last.
func (b *segmentBuilder) addAll(ctx context.Context, docs []Document) error {
	last := make(map[archive.ArticleID]int, len(docs))
	for i := range docs {
		last[docs[i].ID] = i
	}
	for i := range docs {
		if err := ctx.Err(); err != nil {
			return err
		}
		if last[docs[i].ID] != i {
			continue
		}
		if err := b.add(&docs[i]); err != nil {
			return err
		}
	}
	return nil
}

// write makes the segment of a builder's drafts, articles that are gone, and a change's number durable, all at once.
func (g *generation) write(drafts []*draft, gone []archive.ArticleID, seq int64) error {
	batch := bleveindex.NewBatch()
	for _, d := range drafts {
		batch.Update(d)
	}
	for _, id := range gone {
		batch.Delete(string(id))
	}
	if seq > 0 {
		batch.SetInternal(seqKey, fmt.Append(nil, seq))
	}
	inner, err := g.bleve.Advanced()
	if err == nil {
		err = inner.Batch(batch)
	}
	if err != nil {
		return fmt.Errorf("index %d articles: %w", len(batch.IndexOps), diskError(err))
	}
	return nil
}

// writers is how many batches of a long stretch are made at a time, each on one core.
var writers = runtime.GOMAXPROCS(0)

// worthParting is how many articles a batch must have for several writers to be quicker than one.
const worthParting = 400

// applyStretch writes the changes of a stretch and then their number, so that a crash in between has them applied again.
func (g *generation) applyStretch(ctx context.Context, s stretch) error {
	if len(s.docs) < worthParting || writers == 1 {
		return g.apply(ctx, Batch{Put: s.docs, Delete: s.gone, Seq: s.last})
	}
	errs := make([]error, writers)
	var wg sync.WaitGroup
	for w := range writers {
		wg.Go(func() { errs[w] = g.apply(ctx, Batch{Put: s.docs[w*len(s.docs)/writers : (w+1)*len(s.docs)/writers]}) })
	}
	wg.Wait()
	if err := errors.Join(errs...); err != nil {
		return err
	}
	return g.write(nil, s.gone, s.last)
}

// Seq returns the store's change up to which answers know the archive; 0 before the first. What is written and not yet looked at
// does not count: whoever waits for it asks right after.
func (x *Index) Seq() (seq int64) {
	err := x.withView(context.Background(), func(v *view) error {
		b, err := v.snapshot.GetInternal(seqKey)
		if err == nil && b != nil {
			seq, err = strconv.ParseInt(string(b), 10, 64)
		}
		return err
	})
	if err != nil {
		return 0
	}
	return seq
}

// Count returns the number of articles; 0 after Close.
func (x *Index) Count() int {
	g, err := x.acquire()
	if err != nil {
		return 0
	}
	defer g.release()
	n, err := g.bleve.DocCount()
	if err != nil {
		return 0
	}
	return int(n)
}

const (
	currentFile = "CURRENT" // names the generation that answers
	nextFile    = "NEXT"    // names the one that a rebuild fills
)

func (x *Index) readName(file string) (string, error) {
	b, err := os.ReadFile(filepath.Join(x.dir, file))
	if errors.Is(err, os.ErrNotExist) {
		return "", nil
	}
	name := strings.TrimSpace(string(b))
	if err == nil && (name == "" || name != filepath.Base(name)) {
		err = fmt.Errorf("%s does not name a generation: %w", filepath.Join(x.dir, file), ErrDamaged)
	}
	return name, err
}

// writeName replaces a name file by renaming, so that it is never half written.
func (x *Index) writeName(file, name string) error {
	temp := filepath.Join(x.dir, file+".new")
	f, err := os.Create(temp)
	if err != nil {
		return diskError(err)
	}
	_, err = f.WriteString(name + "\n")
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return diskError(err)
	}
	return errors.Join(os.Rename(temp, filepath.Join(x.dir, file)), x.syncNames())
}

// syncNames makes what the folder's files are called durable: what a name file pointed to before may be removed then.
func (x *Index) syncNames() error {
	d, err := os.Open(x.dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

// sweep removes the generations that no name file points to: what an interrupted exchange left.
func (x *Index) sweep(current string) {
	next, err := x.readName(nextFile)
	if err != nil {
		return // better to keep too much
	}
	old, err := filepath.Glob(filepath.Join(x.dir, generationPrefix+"*"))
	if err != nil {
		return
	}
	for _, path := range old {
		if name := filepath.Base(path); name != current && name != next {
			if err := os.RemoveAll(path); err != nil {
				x.log.Warn("an old generation of the index could not be removed", "path", path, "error", err)
			}
		}
	}
}
