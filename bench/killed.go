package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"log"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// killed is how a rebuild of the index went that was killed at a random moment and resumed, each in a process of its own.
type killed struct {
	At      int     // articles that the killed one had read
	From    int     // article at which the resumed one went on: what was read from there on was read again
	Seconds float64 // of both
	Same    int     // questions whose answers, with scores' order, are those of an index that was built without a break
}

// What a child that rebuilds is told, and what it says: where it begins, and how much it has read each time that it goes on.
const (
	rebuildVerb = "rebuild until "

	beginsAt = "begins at "
	hasRead  = "has read "
)

// kill rebuilds Kho Báo's index beside the one that is there, is killed, goes on, and compares what both say.
func (m *measured) kill(ctx context.Context, o options, c *corpus) (err error) {
	dir := filepath.Join(o.dir, fmt.Sprintf("khobao-%d-killed", c.n))
	if err := os.RemoveAll(dir); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	rng := rand.New(rand.NewPCG(uint64(m.When.UnixNano()), 1))
	k := &killed{}
	start := time.Now()
	_, k.At, err = rebuild(ctx, o.dir, c.n, c.n/10+rng.IntN(c.n*8/10))
	if err != nil {
		return err
	}
	log.Printf("killed a rebuild after %d articles", k.At)
	if k.From, _, err = rebuild(ctx, o.dir, c.n, 0); err != nil {
		return err
	}
	k.Seconds = time.Since(start).Seconds()
	if k.Same, err = sameIndexes(ctx, c, filepath.Join(o.dir, fmt.Sprintf("khobao-%d", c.n)), dir); err != nil {
		return fmt.Errorf("a rebuild that was killed and resumed: %w", err)
	}
	m.Killed = k
	return nil
}

// rebuild has a child rebuild, which is killed, whatever it is just writing, when it has read so many articles; 0: not at all. It
// returns where the child began, and how many articles it had read.
func rebuild(ctx context.Context, dir string, n, until int) (from, read int, err error) {
	self, err := os.Executable()
	if err != nil {
		return 0, 0, err
	}
	cmd := exec.CommandContext(ctx, self, childVerb, rebuildVerb+strconv.Itoa(until), engineNames[0], dir, strconv.Itoa(n))
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		return 0, 0, err
	}
	if err := cmd.Start(); err != nil {
		return 0, 0, err
	}
	for lines := bufio.NewScanner(out); lines.Scan(); {
		if at, ok := strings.CutPrefix(lines.Text(), beginsAt); ok {
			from, err = strconv.Atoi(at)
		} else if at, ok := strings.CutPrefix(lines.Text(), hasRead); ok {
			read, err = strconv.Atoi(at)
		}
		if err != nil {
			return 0, 0, errors.Join(err, cmd.Process.Kill(), cmd.Wait())
		}
	}
	err = cmd.Wait()
	if status, ok := cmd.ProcessState.Sys().(syscall.WaitStatus); until > 0 && ok && status.Signal() == syscall.SIGKILL {
		err = nil
	}
	return from, read, err
}

// rebuildHere is what the child does.
func rebuildHere(ctx context.Context, c *corpus, until int) error {
	p := &product{dir: filepath.Join(filepath.Dir(c.dir), fmt.Sprintf("khobao-%d-killed", c.n))}
	if err := p.open(ctx); err != nil {
		return err
	}
	return errors.Join(p.index.Rebuild(ctx, &source{corpus: c, tell: os.Stdout, until: until}, nil), p.close())
}

// sameIndexes asks two indexes the same and returns how many questions.
func sameIndexes(ctx context.Context, c *corpus, dirs ...string) (asked int, err error) {
	q, err := newQuestions(c)
	if err != nil {
		return 0, err
	}
	var both []*product
	for _, dir := range dirs {
		p := &product{dir: dir}
		if err := p.open(ctx); err != nil {
			return 0, err
		}
		defer func() { err = errors.Join(err, p.close()) }()
		both = append(both, p)
	}
	for _, class := range classes {
		for _, one := range q.of[class.class][:min(comparedOf, len(q.of[class.class]))] {
			a, err := both[0].answer(ctx, one)
			if err != nil {
				return 0, err
			}
			b, err := both[1].answer(ctx, one)
			if err != nil {
				return 0, err
			}
			if !reflect.DeepEqual(a, b) {
				return 0, fmt.Errorf("%s %q: %v and %v", one.class, one.words, a, b)
			}
			asked++
		}
	}
	return asked, nil
}
