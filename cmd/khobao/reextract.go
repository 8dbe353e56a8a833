package main

import (
	"context"
	"errors"
	"fmt"
	"math"
	"runtime"
	"sync"

	"golang.org/x/sync/errgroup"

	"khobao/archive"
	"khobao/crawler/extract"
)

type reextractCmd struct {
	Outlet   archive.OutletID `help:"Only captures of this outlet." placeholder:"ID"`
	Outdated bool             `help:"Only captures that were read by an older version of this program; goes on where it was stopped."`
}

// Help is what --help adds.
func (reextractCmd) Help() string {
	return `Articles and their claims are read from the captured pages anew, and the claims of articles that were imported without pages from
their text: after an update that reads better, or where the database was lost. Rulings stay.`
}

// reextractBatch is how many captures are read between two looks at whether to stop, and saved together.
const reextractBatch = 200

// Run derives every article again from its captures. Rulings stay; who is meant by a name is judged anew afterwards.
func (c *reextractCmd) Run(ctx context.Context, env *environment, g *globals) error {
	return withRecorder(ctx, env, g, func(r *recorder) error { return c.run(ctx, env, r) })
}

func (c *reextractCmd) run(ctx context.Context, env *environment, r *recorder) error {
	re := &reextraction{recorder: r, env: env, only: c.Outlet, bar: newProgressBars(env)}
	defer re.bar.Stop()
	if err := re.outlets(ctx); err != nil {
		return err
	}
	after, upTo, waiting, err := r.Outdated(ctx)
	if err != nil {
		return err
	}
	firstImport, lastImport, imports, err := r.OutdatedImports(ctx)
	if err != nil {
		return err
	}
	if !c.Outdated {
		after, upTo, firstImport, lastImport = 0, math.MaxInt64, 0, math.MaxInt64
	}
	if err = re.run(ctx, after, upTo); err == nil {
		err = re.imports(ctx, firstImport, lastImport)
	}
	if judgeErr := r.Judge(context.WithoutCancel(ctx)); err == nil {
		err = judgeErr
	}
	re.bar.Stop()
	if errors.Is(err, context.Canceled) {
		next := "reextract begins again" // what was read before by this version has no mark
		if (waiting > 0 || imports) && c.Outlet == "" {
			next = "reextract --outdated goes on where it was"
		}
		return fmt.Errorf("%w: stopped after %d articles; nothing is lost, and %s", errPartly, re.done, next)
	}
	if err != nil {
		return err
	}
	if _, err = fmt.Fprintf(env.Stdout, "extracted %d articles again from %d captures\n", re.done, re.read); err != nil {
		return err
	}
	idle, err := r.IdleRulings(ctx)
	if err == nil {
		err = tellIdle(env, len(idle))
	}
	if err != nil {
		return err
	}
	if re.unreadable > 0 {
		return fmt.Errorf("%w: %d captures or imported articles could not be read; khobao verify names what is wrong with captures", errPartly, re.unreadable)
	}
	return nil
}

// tellOutdated says where captures wait to be read again, or else imported articles.
func (r *recorder) tellOutdated(ctx context.Context, env *environment) error {
	_, _, n, err := r.Outdated(ctx)
	if err == nil && n > 0 {
		_, err = fmt.Fprintf(env.Stderr, "khobao: up to %d captures were read by an older version, or not yet; khobao reextract --outdated reads them anew\n", n)
	}
	if err != nil || n > 0 { // looking for imports among articles with captures takes a while
		return err
	}
	_, _, imports, err := r.OutdatedImports(ctx)
	if err == nil && imports {
		_, err = fmt.Fprintln(env.Stderr, "khobao: imported articles were read by an older version; khobao reextract --outdated reads them anew")
	}
	return err
}

// reextraction carries one run over the captures.
type reextraction struct {
	*recorder
	env   *environment
	only  archive.OutletID
	bar   *progressBars
	known map[archive.OutletID]archive.Outlet
	parts []archive.Capture // further pages of articles, read where their first page was not, and other renderings

	read, done int
	mu         sync.Mutex // of unreadable, and of saying why
	unreadable int
}

func (re *reextraction) outlets(ctx context.Context) error {
	all, err := re.Outlets(ctx)
	if err != nil {
		return err
	}
	re.known = map[archive.OutletID]archive.Outlet{}
	for _, o := range all {
		re.known[o.ID] = o
	}
	return nil
}

// run reads the captures after one up to another. What is saved of them is told with each batch, so that a run goes on where one of all
// outlets was stopped; further pages that were put off are told at the end.
func (re *reextraction) run(ctx context.Context, after, upTo archive.CaptureID) error {
	told := true
	for {
		captures, err := re.AllCaptures(ctx, after, reextractBatch)
		if err != nil {
			return err
		}
		if len(captures) == 0 || captures[0].ID > upTo {
			break
		}
		after = captures[len(captures)-1].ID
		if err := re.batch(ctx, captures, upTo); err != nil {
			return err
		}
		if told = told && len(re.parts) == 0; told && re.only == "" {
			if err := re.ReadAgain(ctx, after); err != nil {
				return err
			}
		}
		re.bar.Set("reextract", int64(re.read), 0, fmt.Sprintf("%d articles", re.done))
	}
	if err := re.leftParts(ctx); err != nil || re.only != "" {
		return err
	}
	return re.ReadAgain(ctx, after)
}

// batch reads captures, as many at a time as there are cores, and saves what they show in their order.
func (re *reextraction) batch(ctx context.Context, captures []archive.Capture, upTo archive.CaptureID) error {
	results := make([]*extract.Result, len(captures))
	var group errgroup.Group
	group.SetLimit(runtime.GOMAXPROCS(0))
	for i, c := range captures {
		if re.only != "" && c.Outlet != re.only || c.Status != 200 || c.ID > upTo {
			continue
		}
		re.read++
		group.Go(func() (err error) {
			results[i], err = re.capture(ctx, c)
			return err
		})
	}
	if err := group.Wait(); err != nil {
		return err
	}
	var articles []*archive.Article
	for i, result := range results {
		switch {
		case result == nil:
		case result.Pages.First() != "" || extract.IsVariant(captures[i].URL):
			re.parts = append(re.parts, captures[i])
		default:
			articles = append(articles, &result.Article)
		}
	}
	return re.save(ctx, articles)
}

func (re *reextraction) save(ctx context.Context, articles []*archive.Article) error {
	if len(articles) == 0 {
		return ctx.Err()
	}
	if _, err := re.SaveArticles(context.WithoutCancel(ctx), articles); err != nil {
		return err
	}
	re.done += len(articles)
	return ctx.Err()
}

// capture reads the article of one capture again; nil where it shows none.
func (re *reextraction) capture(ctx context.Context, c archive.Capture) (*extract.Result, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	result, err := re.readCapture(ctx, c, re.outlet(c.Outlet))
	switch {
	case errors.Is(err, archive.ErrNotAnArticle):
		return nil, nil
	case errors.Is(err, errUnreadable):
		re.leaveOut("capture of "+c.URL, err)
		return nil, ctx.Err()
	case err != nil:
		return nil, fmt.Errorf("extracting %s: %w", c.URL, err)
	}
	return result, nil
}

// leaveOut counts what cannot be read, and says why; what was read of it before stays.
func (re *reextraction) leaveOut(what string, err error) {
	re.mu.Lock()
	defer re.mu.Unlock()
	re.unreadable++
	fmt.Fprintf(re.env.Stderr, "khobao: %s: %v\n", what, err)
}

func (re *reextraction) outlet(id archive.OutletID) archive.Outlet {
	if o, ok := re.known[id]; ok {
		return o
	}
	return archive.Outlet{ID: id}
}

// imports reads the claims of articles that came without a captured page from their text again, those after one up to another.
func (re *reextraction) imports(ctx context.Context, after, upTo int64) error {
	for {
		found, last, err := re.Imports(ctx, after, upTo, reextractBatch)
		if err != nil {
			return err
		}
		var articles []*archive.Article
		for i := range found {
			if a := &found[i]; re.only == "" || a.Outlet == re.only {
				a.RuledOut = nil // rulings are laid over what is read
				if err := readClaims(a, re.province(a.Outlet)); err != nil {
					re.leaveOut("article "+string(a.ID), err)
					continue
				}
				articles = append(articles, a)
			}
		}
		if err := re.save(ctx, articles); err != nil {
			return err
		}
		if len(found) == 0 {
			last = upTo
		}
		if re.only == "" {
			if err := re.ImportsReadAgain(ctx, last); err != nil {
				return err
			}
		}
		if len(found) == 0 {
			return nil
		}
		after = last
		re.bar.Set("reextract", int64(re.read), 0, fmt.Sprintf("%d articles", re.done))
	}
}

// leftParts saves further pages with the article whose first page does not name them, and as articles of their own those whose first page
// shows no article, or another one.
func (re *reextraction) leftParts(ctx context.Context) error {
	for _, c := range re.parts {
		result, err := re.capture(ctx, c)
		if err != nil {
			return err
		}
		if result == nil {
			continue
		}
		part, err := re.isPart(ctx, result)
		if err == nil && part {
			result, err = re.joinAlone(ctx, c, result, re.outlet(c.Outlet))
		}
		if err == nil && result != nil {
			err = re.save(ctx, []*archive.Article{&result.Article})
		}
		if err != nil {
			return err
		}
	}
	return nil
}
