package store

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"khobao/archive"
)

const (
	databaseName  = "khobao.db"
	warcFolder    = "warc"
	processFolder = "processes"
	lockName      = "lock"

	defaultMaxWARC = 1 << 30 // what the standard recommends
)

// Config says which archive to open, and how.
type Config struct {
	Dir      string              // the data directory; made where it is missing
	ReadOnly bool                // changes nothing, mends nothing; every writing method fails
	Now      func() time.Time    // nil: time.Now
	Log      *slog.Logger        // told what Open mended; nil: nobody
	Fold     func(string) string // turns a name into the key that it is searched by; nil: strings.ToLower
	Variant  func(string) bool   // whether an address is another rendering of a page, as for printing; nil: none is
	Correct  Corrector           // lays rulings over figures; nil: nobody does
	MaxWARC  int64               // length at which a WARC file is finished and another begun; 0: 1 GiB
	Software string              // named in the WARC files; empty: "khobao"
	Synced   func(path string)   // told each file that was synced, before what it holds is acknowledged; nil: nobody

	comparing func(context.Context) // called before the database is compared with its seal, for tests; nil: nothing
}

// Corrector lays rulings on figures of one article, the oldest first, over the figures of a version of it. It is called within
// transactions, and has to come to the same whether they were laid over it before or not.
type Corrector func(*archive.Version, []archive.Ruling)

// Store is an open archive. Any number of goroutines may use it.
type Store struct {
	cfg     Config
	db      *database
	process *process // nil where read-only
	guard   *guard   // of the seal; nil where read-only

	// A capture is written, and then gets its row, each together with others. While some get their rows others are written.
	written, recorded together[*queued]

	rowsLock sync.Mutex // one makes rows at a time; guards closed
	closed   bool
	warcLock sync.Mutex // guards warc and what it owes; taken for moments, also within rowsLock
	warc     *warcFile  // nil until the first capture
}

// Open opens the archive in cfg.Dir. It brings the schema up to date, finishes the WARC files that dead processes left
// behind, gives a row to every record that has none, and frees what dead processes had leased. A database that was closed in
// order is compared with what it was then, in the background: readers do not wait for that, writers do; see Checked. The error is
// archive.ErrFutureSchema where a newer program has written the database; of a read-only open, archive.ErrNotFound where
// there is no database and archive.ErrStale where an older program wrote it.
func Open(ctx context.Context, cfg Config) (*Store, error) {
	cfg.setDefaults()
	s := &Store{cfg: cfg}
	open := s.openToWrite
	if cfg.ReadOnly {
		open = s.openToRead
	}
	unfinished, err := restoring(cfg.Dir)
	if unfinished {
		err = errors.New("a restore has not come to its end: run it again")
	}
	if err == nil {
		err = open(ctx)
	}
	if err != nil {
		return nil, fmt.Errorf("opening the archive in %s: %w", cfg.Dir, errors.Join(full(err), s.Close()))
	}
	return s, nil
}

func (c *Config) setDefaults() {
	if c.Now == nil {
		c.Now = time.Now
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	if c.Fold == nil {
		c.Fold = strings.ToLower
	}
	if c.MaxWARC == 0 {
		c.MaxWARC = defaultMaxWARC
	}
	if c.Software == "" {
		c.Software = "khobao"
	}
}

func (s *Store) openToRead(ctx context.Context) error {
	path := filepath.Join(s.cfg.Dir, databaseName)
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s: %w", path, archive.ErrNotFound)
	}
	if err := checkSchema(ctx, path); err != nil {
		return unwritable(err)
	}
	db, err := openDatabase(ctx, path, true)
	s.db = db
	return err
}

func (s *Store) openToWrite(ctx context.Context) error {
	for _, dir := range []string{warcFolder, processFolder} {
		if err := os.MkdirAll(filepath.Join(s.cfg.Dir, dir), 0o755); err != nil {
			return err
		}
	}
	path := filepath.Join(s.cfg.Dir, databaseName)
	err := s.locked(func() (err error) {
		if s.process, err = startProcess(s.path(processFolder)); err != nil {
			return err
		}
		if s.guard, err = newGuard(&s.cfg); err != nil {
			return err
		}
		return migrate(ctx, path, func() error {
			if err := s.guard.wait(ctx); err != nil {
				return err
			}
			return s.guard.unseal()
		})
	})
	if err != nil {
		return err
	}
	db, err := openDatabase(ctx, path, false)
	if err != nil {
		return err
	}
	db.wait, db.before = s.guard.wait, s.guard.unseal
	if s.cfg.Synced != nil {
		db.after = func() { s.cfg.Synced(path + "-wal") }
	}
	s.db = db
	if err := s.recover(ctx); err != nil {
		return err
	}
	return s.freeOrphans(ctx)
}

// path returns where a file of the archive is.
func (s *Store) path(elem ...string) string {
	return filepath.Join(append([]string{s.cfg.Dir}, elem...)...)
}

// Close finishes the WARC file and closes the database. Leases of this process become free. What is called later fails.
func (s *Store) Close() error {
	s.rowsLock.Lock()
	defer s.rowsLock.Unlock()
	if s.closed {
		return nil
	}
	s.closed = true
	var errs []error
	if s.warc != nil {
		errs = append(errs, s.finishWARC(context.Background()))
	}
	if s.guard != nil {
		s.guard.end()
	}
	if s.db != nil {
		if s.process != nil {
			errs = append(errs, s.leave())
		}
		errs = append(errs, s.db.close())
	}
	if s.guard != nil {
		errs = append(errs, s.guard.close())
	}
	if s.process != nil { // it could not leave
		errs = append(errs, s.process.end())
		s.process = nil
	}
	return errors.Join(errs...)
}
