package index

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"sync"
	"syscall"
	"time"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/index/scorch"
	bolterrors "go.etcd.io/bbolt/errors"

	"khobao/archive"
)

// generation is one Bleve index in a directory of its own.
type generation struct {
	name  string
	path  string
	bleve bleve.Index
	users sync.WaitGroup // answers under way; closing waits for them
	cache viewCache
}

const generationPrefix = "g-"

var (
	seqKey     = []byte("khobao.seq")
	versionKey = []byte("khobao.version")
)

// settings are what performance measurements of Bleve gave: two persisters that merge in memory up to 64 MB, no small
// files, and no long wait for the lock that another process holds.
func settings() map[string]any {
	return map[string]any{
		"bolt_timeout": "300ms",
		"scorchPersisterOptions": map[string]any{
			"NumPersisterWorkers":           2,
			"MaxSizeInMemoryMergePerWorker": 64 << 20,
		},
		"scorchMergePlanOptions": map[string]any{
			"FloorSegmentFileSize": 12 << 20,
		},
	}
}

func (x *Index) newName() string {
	return generationPrefix + strconv.FormatInt(time.Now().UnixNano(), 36)
}

func createGeneration(dir, name string) (*generation, error) {
	makeSegments()
	path := filepath.Join(dir, name)
	b, err := bleve.NewUsing(path, bleve.NewIndexMapping(), scorch.Name, scorch.Name, settings())
	if err != nil {
		return nil, diskError(err)
	}
	if err := b.SetInternal(versionKey, fmt.Append(nil, Version)); err != nil {
		return nil, errors.Join(diskError(err), b.Close())
	}
	return &generation{name: name, path: path, bleve: b, cache: viewCache{saved: filepath.Join(path, "columns")}}, nil
}

func openGeneration(dir, name string) (*generation, error) {
	makeSegments()
	path := filepath.Join(dir, name)
	b, err := bleve.OpenUsing(path, settings())
	if errors.Is(err, bolterrors.ErrTimeout) {
		return nil, fmt.Errorf("%s: %w", path, archive.ErrInUse)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, asDamage(err))
	}
	v, err := b.GetInternal(versionKey)
	if err == nil {
		err = checkVersion(string(v))
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("%s: %w", path, err), b.Close())
	}
	return &generation{name: name, path: path, bleve: b, cache: viewCache{saved: filepath.Join(path, "columns")}}, nil
}

// of makes sure that the generation can be of a source, and closes it where it cannot.
func (g *generation) of(ctx context.Context, src Source) error {
	last, err := src.LastChange(ctx)
	if seq := g.seq(); err == nil && seq > last {
		err = fmt.Errorf("%s: it has taken in change %d, and the last is %d: %w", g.path, seq, last, ErrDamaged)
	}
	if err != nil {
		return errors.Join(err, g.retire())
	}
	return nil
}

func checkVersion(s string) error {
	v, err := strconv.Atoi(s)
	switch {
	case err != nil || v < Version:
		return fmt.Errorf("version %q instead of %d, build it again with \"khobao reindex\": %w", s, Version, archive.ErrStale)
	case v > Version:
		return fmt.Errorf("version %d, this program knows %d: %w", v, Version, archive.ErrFutureSchema)
	}
	return nil
}

// asDamage adds ErrDamaged to an error of what files hold. One of the system's, which keeps us from them, stays as it is; that a file is
// missing or empty is damage, too.
func asDamage(err error) error {
	var system syscall.Errno
	if errors.As(err, &system) && system != syscall.ENOENT && system != syscall.EINVAL {
		return err
	}
	return fmt.Errorf("%w: %w", ErrDamaged, err)
}

func (g *generation) release() { g.users.Done() }

// retire closes the generation once nobody uses it. No user may come after it is called.
func (g *generation) retire() error {
	g.users.Wait()
	g.cache.close()
	return g.bleve.Close()
}

func (g *generation) seq() int64 {
	b, err := g.bleve.GetInternal(seqKey)
	if err != nil || b == nil {
		return 0
	}
	n, err := strconv.ParseInt(string(b), 10, 64)
	if err != nil {
		return 0
	}
	return n
}

// diskError names a full disk as the archive does.
func diskError(err error) error {
	if errors.Is(err, syscall.ENOSPC) {
		return fmt.Errorf("%w: %w", archive.ErrFull, err)
	}
	return err
}

// remove deletes the files of a closed generation.
func (g *generation) remove() error { return os.RemoveAll(g.path) }
