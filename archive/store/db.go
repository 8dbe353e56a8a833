package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"runtime"
	"sync"
	"syscall"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"khobao/archive"
)

var errReadOnly = errors.New("the archive is open for reading only")

// database is the connection that writes and the pool of those that read. Statements are prepared once.
type database struct {
	readers *sql.DB
	reading statements

	changes together[*change] // SQLite has one writer at a time, and waiting here is fairer than its busy loop
	pool    *sql.DB
	writer  *sql.Conn // nil where read-only
	writing statements
	wait    func(context.Context) error // returns when writing may begin; nil: at once
	before  func() error                // called in each transaction that writes, before it does; nil: nothing
	after   func()                      // called after each commit that waited for the disk; nil: nothing
	synced  bool                        // commits wait for the disk
}

// dataSource says how a database is opened. synchronous=FULL makes each commit last through a power cut: a sequence number
// that the index has seen must never be given to another change. Nobody waits long for a writer: it holds the lock for one
// transaction of milliseconds, but a checkpoint or a reextract's batch may take seconds.
func dataSource(path string, readOnly bool) string {
	q := url.Values{"_pragma": {"busy_timeout(30000)", "foreign_keys(1)", "cache_size(-32000)"}, "_txlock": {"immediate"}}
	if readOnly {
		q.Set("mode", "ro")
	} else {
		q["_pragma"] = append(q["_pragma"], "journal_mode(WAL)", "synchronous(FULL)", "wal_autocheckpoint(8000)")
	}
	return (&url.URL{Scheme: "file", OmitHost: true, Path: path, RawQuery: q.Encode()}).String()
}

func openDatabase(ctx context.Context, path string, readOnly bool) (*database, error) {
	db := &database{}
	var err error
	if !readOnly {
		if db.pool, err = sql.Open("sqlite", dataSource(path, false)); err != nil {
			return nil, err
		}
		if db.writer, err = db.pool.Conn(ctx); err != nil {
			return nil, errors.Join(err, db.pool.Close())
		}
		db.synced = true // as dataSource says
	}
	if db.readers, err = sql.Open("sqlite", dataSource(path, true)); err != nil {
		return nil, errors.Join(err, db.close())
	}
	db.readers.SetMaxOpenConns(max(4, 2*runtime.NumCPU()))
	db.reading.prepare = db.readers.PrepareContext
	if db.writer != nil {
		db.writing.prepare = db.writer.PrepareContext
	}
	return db, nil
}

func (db *database) close() error {
	errs := []error{db.reading.close(), db.writing.close()}
	if db.readers != nil {
		errs = append(errs, db.readers.Close())
	}
	if db.writer != nil {
		errs = append(errs, db.writer.Close(), db.pool.Close())
	}
	return errors.Join(errs...)
}

// statements keeps what was prepared, by its text.
type statements struct {
	prepare func(context.Context, string) (*sql.Stmt, error)
	lock    sync.Mutex
	known   map[string]*sql.Stmt
}

func (s *statements) get(ctx context.Context, query string) (*sql.Stmt, error) {
	s.lock.Lock()
	defer s.lock.Unlock()
	if stmt := s.known[query]; stmt != nil {
		return stmt, nil
	}
	stmt, err := s.prepare(context.WithoutCancel(ctx), query)
	if err != nil {
		return nil, err
	}
	if s.known == nil {
		s.known = map[string]*sql.Stmt{}
	}
	s.known[query] = stmt
	return stmt, nil
}

func (s *statements) close() error {
	s.lock.Lock()
	defer s.lock.Unlock()
	var errs []error
	for _, stmt := range s.known {
		errs = append(errs, stmt.Close())
	}
	return errors.Join(errs...)
}

// query runs a query of fixed text on any reader.
func (db *database) query(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	if t, ok := within(ctx); ok {
		return t.query(query, args...)
	}
	stmt, err := db.reading.get(ctx, query)
	if err != nil {
		return nil, err
	}
	return stmt.QueryContext(ctx, args...)
}

// row runs a query of fixed text for at most one row. Where there is none the error is archive.ErrNotFound.
func (db *database) row(ctx context.Context, query string, args []any, dest ...any) error {
	if t, ok := within(ctx); ok {
		return t.row(query, args, dest...)
	}
	stmt, err := db.reading.get(ctx, query)
	if err != nil {
		return err
	}
	return notFound(stmt.QueryRowContext(ctx, args...).Scan(dest...))
}

func notFound(err error) error {
	if errors.Is(err, sql.ErrNoRows) {
		return archive.ErrNotFound
	}
	return err
}

// tx is a transaction that writes.
type tx struct {
	ctx context.Context
	db  *database
}

// update runs f in a transaction that writes, and commits what it wrote unless it fails. That is durable when it returns. The
// caller may lose interest while it waits to begin; what has begun is brought to its end, and each statement is the cheaper for
// not being watched.
func (db *database) update(ctx context.Context, f func(tx) error) error {
	return db.write(ctx, f, true)
}

// updateSoon is update for what a power cut may undo, because it is done again then or made anew from the WARC files: who leases what,
// what is finished with, the rows of captures. It does not wait for the disk, which the next update does for both; their order
// is kept in any case.
func (db *database) updateSoon(ctx context.Context, f func(tx) error) error {
	return db.write(ctx, f, false)
}

func (t tx) exec(query string, args ...any) (sql.Result, error) {
	stmt, err := t.db.writing.get(t.ctx, query)
	if err != nil {
		return nil, err
	}
	return stmt.ExecContext(t.ctx, args...)
}

// do is exec for those who do not ask what it changed.
func (t tx) do(query string, args ...any) error {
	_, err := t.exec(query, args...)
	return err
}

func (t tx) query(query string, args ...any) (*sql.Rows, error) {
	stmt, err := t.db.writing.get(t.ctx, query)
	if err != nil {
		return nil, err
	}
	return stmt.QueryContext(t.ctx, args...)
}

func (t tx) row(query string, args []any, dest ...any) error {
	stmt, err := t.db.writing.get(t.ctx, query)
	if err != nil {
		return err
	}
	return notFound(stmt.QueryRowContext(t.ctx, args...).Scan(dest...))
}

// collect reads all rows with scan, and closes them.
func collect[T any](rows *sql.Rows, err error, scan func(*sql.Rows) (T, error)) ([]T, error) {
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var all []T
	for rows.Next() {
		v, err := scan(rows)
		if err != nil {
			return nil, err
		}
		all = append(all, v)
	}
	return all, rows.Err()
}

// one scans a row of a single column.
func one[T any](rows *sql.Rows) (v T, err error) {
	err = rows.Scan(&v)
	return v, err
}

// full adds archive.ErrFull to the errors of a disk, a quota or a file-size limit that has no room left.
func full(err error) error {
	var e *sqlite.Error
	switch {
	case err == nil, errors.Is(err, archive.ErrFull):
		return err
	case errors.Is(err, syscall.ENOSPC), errors.Is(err, syscall.EDQUOT), errors.Is(err, syscall.EFBIG):
	case errors.As(err, &e) && (e.Code() == sqlite3.SQLITE_FULL || e.Code() == sqlite3.SQLITE_IOERR_WRITE):
	default:
		return err
	}
	return fmt.Errorf("%w: %w", archive.ErrFull, err)
}

// unwritable says in words what keeps a database from being read that lies where nothing can be written.
func unwritable(err error) error {
	var e *sqlite.Error
	if errors.As(err, &e) && e.Code() == sqlite3.SQLITE_READONLY_DIRECTORY {
		return fmt.Errorf("its folder cannot be written to, which SQLite wants for its log even of who only reads; make a copy: %w", err)
	}
	return err
}
