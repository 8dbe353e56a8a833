// Command khobao crawls Vietnamese provincial news, keeps what it captured, reads people, offices, terms and figures out of it,
// and answers questions about them. Each verb has a file of its own here, and does no more than wire the packages together.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"
	_ "time/tzdata" // the static binary runs where no zones are installed

	"github.com/alecthomas/kong"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // who does not want to wait for a clean end interrupts again
	env := &environment{Stdin: os.Stdin, Stdout: os.Stdout, Stderr: os.Stderr, Now: time.Now}
	os.Exit(run(ctx, os.Args[1:], env))
}

// environment is what a verb may touch of the process that it runs in.
type environment struct {
	Stdin          io.Reader
	Stdout, Stderr io.Writer
	Now            func() time.Time
	Log            *slog.Logger
}

// Exit codes, as the contract has them.
const (
	exitDone   = 0
	exitFailed = 1
	exitUsage  = 2
	exitPartly = 3
)

// errPartly is the kind of error that says: what could be done was done; the message counts what was not.
var errPartly = errors.New("partly done")

// errUsage is the kind of error that says: the command line asks for something that makes no sense.
var errUsage = errors.New("wrong usage")

// run is main without the process: it parses the command line, runs the verb and returns the exit code.
func run(ctx context.Context, args []string, env *environment) int {
	var line cli
	var config configFile
	exited := -1
	parser, err := kong.New(&line,
		kong.Name("khobao"),
		kong.Description("Kho Báo: full-text search and archive of Vietnamese provincial news. Start with: khobao demo"),
		kong.Writers(env.Stdout, env.Stderr),
		kong.Exit(func(code int) { exited = code }),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, WrapUpperBound: 100}),
		kong.DefaultEnvars("KHOBAO"),
		kong.Resolvers(&config),
		kong.WithBeforeResolve(config.read),
		kong.BindTo(ctx, (*context.Context)(nil)),
		kong.Bind(env, &line.globals),
	)
	if err != nil {
		fmt.Fprintln(env.Stderr, "khobao:", err)
		return exitFailed
	}
	parsed, err := parser.Parse(args)
	if exited >= 0 { // --help was printed
		return exited
	}
	if err != nil {
		fmt.Fprintf(env.Stderr, "khobao: %v\nTry: khobao --help\n", err)
		return exitUsage
	}
	env.Log = line.logger(env.Stderr)
	return exitCode(parsed.Run(), env.Stderr)
}

// exitCode says on w what went wrong, and turns it into the process's answer.
func exitCode(err error, w io.Writer) int {
	if err == nil {
		return exitDone
	}
	fmt.Fprintln(w, "khobao:", strings.TrimSpace(err.Error()))
	switch {
	case errors.Is(err, errUsage):
		return exitUsage
	case errors.Is(err, errPartly):
		return exitPartly
	}
	return exitFailed
}
