package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"

	"khobao/archive"
	"khobao/archive/authority"
	"khobao/archive/store"
	"khobao/crawler/extract"
	"khobao/index"
	"khobao/vietnamese"
)

// version is what the binary calls itself in WARC files and to the newspapers. A release sets it: -ldflags="-X main.version=1.2".
var version = "0.1"

// cli is the command line. Flags come first, then KHOBAO_* in the environment, then khobao.yaml.
type cli struct {
	globals

	Demo      demoCmd      `cmd:"" help:"Start the bundled sample newspapers, crawl them over loopback, index and serve: the whole product in one command."`
	Serve     serveCmd     `cmd:"" help:"Serve search, pages and API, crawl on schedule, and follow what is crawled."`
	Crawl     crawlCmd     `cmd:"" help:"Crawl outlets now. An address that is not known becomes a new outlet with that home page."`
	Outlet    outletCmd    `cmd:"" help:"Add, list, show, test and remove outlets."`
	Schedule  scheduleCmd  `cmd:"" help:"Say when outlets are crawled again while khobao serve runs."`
	Coverage  coverageCmd  `cmd:"" help:"Compare what outlets should have given with what was captured, and list alarms."`
	Import    importCmd    `cmd:"" help:"Import articles: JSON Lines (also .gz), WARC files, or a folder of HTML files; - is standard input."`
	Extract   extractCmd   `cmd:"" help:"Print the article and claims of one HTML page as JSON."`
	Search    searchCmd    `cmd:"" help:"Search, on the running server or, where none runs, in the index itself."`
	People    peopleCmd    `cmd:"" help:"List people, or show what is stated about one."`
	Figures   figuresCmd   `cmd:"" help:"List stated figures."`
	Rulings   rulingsCmd   `cmd:"" help:"Merge, split and correct people: list, make, undo, export and import rulings."`
	Export    exportCmd    `cmd:"" help:"Write everything that matches, without a limit."`
	Reindex   reindexCmd   `cmd:"" help:"Build the index again from the database, while the server answers."`
	Reextract reextractCmd `cmd:"" help:"Derive articles and claims again from the captures."`
	Verify    verifyCmd    `cmd:"" help:"Check every digest and every link between WARC files, database and index."`
	Backup    backupCmd    `cmd:"" help:"Copy the archive, while it is in use."`
	Restore   restoreCmd   `cmd:"" help:"Make an archive of a backup."`
	Eval      evalCmd      `cmd:"" help:"Measure retrieval quality on a judged set."`
	User      userCmd      `cmd:"" help:"Add, list, change and remove accounts."`
	Token     tokenCmd     `cmd:"" help:"Add, list and revoke tokens for the API."`
	Health    healthCmd    `cmd:"" help:"Ask the running server whether it is ready; for container health checks."`
	Version   versionCmd   `cmd:"" help:"Print the version."`
}

// globals are the flags that every verb has.
type globals struct {
	Data     string `default:"./khobao-data" help:"Directory that holds everything that lasts." placeholder:"DIR" type:"path"`
	Config   string `default:"khobao.yaml" help:"Configuration file; its keys are the flags' names." placeholder:"FILE"`
	LogLevel string `default:"warn" enum:"debug,info,warn,error" help:"How much to say on standard error: debug, info, warn or error." placeholder:"LEVEL"`
}

func (g *globals) logger(w io.Writer) *slog.Logger {
	var level slog.Level
	if err := level.UnmarshalText([]byte(g.LogLevel)); err != nil {
		level = slog.LevelWarn // kong has checked the flag; this is unreachable and harmless
	}
	return slog.New(slog.NewTextHandler(w, &slog.HandlerOptions{Level: level}))
}

// openStore opens the store of record in the data directory. readOnly neither makes nor changes anything.
func (g *globals) openStore(ctx context.Context, env *environment, readOnly bool) (*store.Store, error) {
	s, err := store.Open(ctx, store.Config{
		Dir: g.Data, Now: env.Now, Log: env.Log, ReadOnly: readOnly, Fold: vietnamese.Fold, Variant: extract.IsVariant, Correct: authority.CorrectFigures, Software: "khobao/" + version,
	})
	if err != nil {
		return nil, fmt.Errorf("opening the data directory %s: %w", g.Data, err)
	}
	return s, nil
}

// existing makes sure that there is a data directory: a misspelt one must not be made, and then found to be in order.
func (g *globals) existing() error {
	_, err := os.Stat(g.Data)
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("there is no archive in %s; --data says where it is", g.Data)
	}
	return err
}

func (g *globals) indexFolder() string { return filepath.Join(g.Data, "index") }

// openIndex opens the index in the data directory. One process at a time can. It is compared with src, unless that is nil. If renew, an
// index that an older version wrote, or that is damaged, is replaced by an empty one, which whoever follows the archive fills again.
func (g *globals) openIndex(ctx context.Context, env *environment, src index.Source, renew bool) (*index.Index, error) {
	config := index.Config{Dir: g.indexFolder(), Log: env.Log, Source: src}
	ix, err := index.Open(ctx, config)
	if renew && (errors.Is(err, archive.ErrStale) || errors.Is(err, index.ErrDamaged)) {
		fmt.Fprintf(env.Stderr, "The index cannot be used: %v\nIt is built again now; until then searches find a part, and say so.\n", err)
		config.Renew = true
		ix, err = index.Open(ctx, config)
	}
	if err != nil {
		return nil, fmt.Errorf("opening the index: %w", err)
	}
	return ix, nil
}

type versionCmd struct{}

// Run prints the version.
func (versionCmd) Run(env *environment) error {
	_, err := fmt.Fprintln(env.Stdout, "khobao", version)
	return err
}
