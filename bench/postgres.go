package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

// postgres is PostgreSQL as Debian packages it, started for the run on a socket in its directory and stopped after it.
type postgres struct {
	dir     string
	names   *numbering
	server  *exec.Cmd
	sockets string
	pool    *pgxpool.Pool
}

func (p *postgres) name() string { return "PostgreSQL" }

// postgresBin finds the directory of the server's programs; empty where there are none.
func postgresBin() string {
	found, err := filepath.Glob("/usr/lib/postgresql/*/bin/initdb")
	if err == nil && len(found) > 0 {
		return filepath.Dir(slices.Max(found))
	}
	path, err := exec.LookPath("initdb")
	if err != nil {
		return ""
	}
	return filepath.Dir(path)
}

// command makes a command that runs as somebody else than root, whom PostgreSQL does not serve.
func (p *postgres) command(ctx context.Context, program string, args ...string) (*exec.Cmd, error) {
	cmd := exec.CommandContext(ctx, filepath.Join(postgresBin(), program), args...)
	cmd.Dir = p.dir
	cmd.Cancel = func() error { return cmd.Process.Signal(syscall.SIGINT) }
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGINT}
	if os.Geteuid() != 0 {
		return cmd, nil
	}
	u, err := user.Lookup("postgres")
	if err != nil {
		return nil, err
	}
	uid, err := strconv.Atoi(u.Uid)
	if err != nil {
		return nil, err
	}
	gid, err := strconv.Atoi(u.Gid)
	cmd.SysProcAttr.Credential = &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}
	return cmd, errors.Join(err, os.Chown(p.dir, uid, gid))
}

// postgresSettings give it a quarter of a small machine's memory, as its documentation advises, and keep its promises.
var postgresSettings = []string{"listen_addresses=", "shared_buffers=1GB", "work_mem=64MB", "maintenance_work_mem=256MB", "jit=off",
	"effective_cache_size=3GB", "random_page_cost=1.1", "max_wal_size=4GB", "checkpoint_timeout=15min"}

func (p *postgres) start(ctx context.Context) (err error) {
	if p.sockets, err = os.MkdirTemp("", "pg"); err != nil { // a socket's path must be short
		return err
	}
	if err := os.Chmod(p.sockets, 0o777); err != nil {
		return err
	}
	args := []string{"-D", p.data(), "-k", p.sockets}
	for _, s := range postgresSettings {
		args = append(args, "-c", s)
	}
	if p.server, err = p.command(context.WithoutCancel(ctx), "postgres", args...); err != nil {
		return err
	}
	log, err := os.Create(p.dir + ".log")
	if err != nil {
		return err
	}
	defer log.Close()
	p.server.Stdout, p.server.Stderr = log, log
	if err := p.server.Start(); err != nil {
		return err
	}
	if p.pool, err = pgxpool.New(ctx, "host="+p.sockets+" user=bench dbname=postgres"); err != nil {
		return errors.Join(err, p.close())
	}
	for range 3000 { // it may have much to recover
		if err = p.pool.Ping(ctx); err == nil {
			return nil
		}
		select {
		case <-ctx.Done():
			return errors.Join(ctx.Err(), p.close())
		case <-time.After(100 * time.Millisecond): // the server says that it is up only to those who ask
		}
	}
	return errors.Join(fmt.Errorf("PostgreSQL does not come up, see %s.log: %w", p.dir, err), p.close())
}

func (p *postgres) data() string { return filepath.Join(p.dir, "data") }

func (p *postgres) open(ctx context.Context) error { return p.start(ctx) }

func (p *postgres) close() error {
	p.pool.Close()
	err := p.server.Process.Signal(syscall.SIGINT)
	return errors.Join(err, p.server.Wait(), os.RemoveAll(p.sockets))
}

func (p *postgres) size() (int64, error) { return diskUsage(filepath.Join(p.data(), "base")) }

// postgresTables come before the articles, postgresIndexes after them: both as its documentation advises.
const (
	postgresTables = `CREATE TABLE article (id serial, key text NOT NULL, title text NOT NULL, words text NOT NULL,
		outlet int NOT NULL, year int NOT NULL, published timestamptz NOT NULL, person int[], office int[], term int[],
		ts tsvector GENERATED ALWAYS AS (to_tsvector('simple', words)) STORED)`
	postgresIndexes = `ALTER TABLE article ADD PRIMARY KEY (id); CREATE INDEX ON article USING gin (ts); CREATE INDEX ON article USING gin (office);
		CREATE INDEX ON article (published)`
)

func (p *postgres) load(ctx context.Context, c *corpus) error {
	if err := os.RemoveAll(p.dir); err != nil {
		return err
	}
	if err := os.MkdirAll(p.dir, 0o755); err != nil {
		return err
	}
	initdb, err := p.command(ctx, "initdb", "-D", p.data(), "-U", "bench", "-A", "trust", "--encoding=UTF8", "--locale=C.UTF-8")
	if err != nil {
		return err
	}
	if out, err := initdb.CombinedOutput(); err != nil {
		return fmt.Errorf("initdb: %w: %s", err, out)
	}
	if err := p.start(ctx); err != nil {
		return err
	}
	return errors.Join(p.fill(ctx, c), p.close())
}

func (p *postgres) fill(ctx context.Context, c *corpus) error {
	if _, err := p.pool.Exec(ctx, postgresTables); err != nil {
		return err
	}
	for batch, err := range c.batches() {
		if err == nil {
			err = p.add(ctx, batch)
		}
		if err != nil {
			return err
		}
	}
	if _, err := p.pool.Exec(ctx, postgresIndexes); err != nil {
		return err
	}
	if _, err := p.pool.Exec(ctx, "VACUUM ANALYZE article"); err != nil {
		return err
	}
	_, err := p.pool.Exec(ctx, "CHECKPOINT")
	return err
}

func (p *postgres) add(ctx context.Context, batch []article) error {
	columns := []string{"key", "title", "words", "outlet", "year", "published", "person", "office", "term"}
	_, err := p.pool.CopyFrom(ctx, pgx.Identifier{"article"}, columns, pgx.CopyFromSlice(len(batch), func(i int) ([]any, error) {
		a := &batch[i]
		return []any{string(a.Doc.ID), a.Doc.Title, a.Words, a.Outlet, a.Year, a.Doc.Published.Time, a.Persons, a.Offices, a.Terms}, nil
	}))
	return err
}

// answer asks for all at once: the matches, and from them the total, the page and the facets.
func (p *postgres) answer(ctx context.Context, q question) (a answer, err error) {
	statement, args := postgresQuery(q)
	rows, err := p.pool.Query(ctx, statement, args...)
	if err != nil {
		return a, err
	}
	defer rows.Close()
	a.facets = map[string][]count{}
	for rows.Next() {
		var kind, key string
		var value int32
		var n int
		if err := rows.Scan(&kind, &key, &value, &n); err != nil {
			return a, err
		}
		switch kind {
		case "total":
			a.total = n
		case "top":
			id, shown, ok := strings.Cut(key, "\n")
			a.top = append(a.top, id)
			if ok {
				a.shown = append(a.shown, shown)
			}
		default:
			a.facets[kind] = append(a.facets[kind], count{p.names.value(kind, value), n})
		}
	}
	return a, rows.Err()
}

func postgresQuery(q question) (statement string, args []any) {
	var where []string
	arg := func(condition string, v ...any) {
		var places []any
		for _, v := range v {
			args = append(args, v)
			places = append(places, len(args))
		}
		where = append(where, fmt.Sprintf(condition, places...))
	}
	score, order := "0", "published DESC"
	if q.words != "" {
		f := "plainto_tsquery"
		if q.phrase {
			f = "phraseto_tsquery"
		}
		arg("ts @@ "+f+"('simple', $%d)", q.words)
		score, order = "ts_rank(ts, "+f+"('simple', $1))", "score DESC"
	}
	if q.officeID != "" {
		arg("office @> ARRAY[$%d::int]", q.office)
	}
	if q.dated() {
		arg("published >= $%d AND published < $%d", q.from, q.to.Add(24*time.Hour))
	}
	key := "key"
	if q.shown {
		key = `key || E'\n' || title || E'\n' || ts_headline('simple', words, plainto_tsquery('simple', $1))`
	}
	condition := ""
	if len(where) > 0 {
		condition = "WHERE " + strings.Join(where, " AND ")
	}
	parts := []string{
		"SELECT 'total', '', 0, count(*) FROM hits",
		fmt.Sprintf("(SELECT 'top', %s, 0, 0 FROM (SELECT id, score, published FROM hits ORDER BY %s LIMIT %d) t JOIN article USING (id) ORDER BY t.%s)",
			key, order, leading, order),
	}
	for _, f := range q.facets {
		value, from := f, "hits"
		if f != "outlet" && f != "year" {
			value, from = "v", "hits, unnest("+f+") v"
		}
		limit := ""
		if f != "year" {
			limit = fmt.Sprintf(" LIMIT %d", leading)
		}
		parts = append(parts, fmt.Sprintf("(SELECT '%s', '', %s, count(*) FROM %s GROUP BY 3 ORDER BY 4 DESC%s)", f, value, from, limit))
	}
	return fmt.Sprintf("WITH hits AS MATERIALIZED (SELECT id, published, outlet, year, person, office, term, %s AS score FROM article %s) %s",
		score, condition, strings.Join(parts, " UNION ALL ")), args
}
