package main

import (
	"fmt"
	"io"
	"os"
	"sync"
	"time"

	"github.com/jedib0t/go-pretty/v6/progress"
	"golang.org/x/term"
)

// plainEvery is how often progress says a line where there is no terminal.
const plainEvery = 10 * time.Second

// progressBars shows how long work gets on: bars on a terminal, a plain line now and then elsewhere. Its methods may be called
// from any goroutine.
type progressBars struct {
	w      io.Writer
	bars   progress.Writer // nil without a terminal
	mu     sync.Mutex
	lastAt map[string]time.Time
	all    map[string]*progress.Tracker
}

func newProgressBars(env *environment) *progressBars {
	p := &progressBars{w: env.Stderr, lastAt: map[string]time.Time{}, all: map[string]*progress.Tracker{}}
	f, ok := env.Stderr.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return p
	}
	p.bars = progress.NewWriter()
	p.bars.SetOutputWriter(f)
	p.bars.SetTrackerLength(30)
	p.bars.SetUpdateFrequency(200 * time.Millisecond)
	p.bars.SetMessageLength(56)
	p.bars.Style().Visibility.ETA = true
	p.bars.Style().Visibility.Speed = true
	go p.bars.Render()
	return p
}

// Set says how far the work called name is; total 0 is not known, message is what else there is to say.
func (p *progressBars) Set(name string, done, total int64, message string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.bars == nil {
		if now := time.Now(); now.Sub(p.lastAt[name]) >= plainEvery {
			if !p.lastAt[name].IsZero() {
				fmt.Fprintf(p.w, "%s: %d%s %s\n", name, done, ofTotal(total), message)
			}
			p.lastAt[name] = now
		}
		return
	}
	t := p.all[name]
	if t == nil {
		t = &progress.Tracker{}
		p.all[name] = t
		p.bars.AppendTracker(t)
	}
	t.UpdateMessage(name + "  " + message)
	t.UpdateTotal(total)
	t.SetValue(done)
}

// Stop draws what there is for the last time. Calling it again does nothing.
func (p *progressBars) Stop() {
	p.mu.Lock()
	bars := p.bars
	p.bars = nil
	for _, t := range p.all {
		t.MarkAsDone()
	}
	p.mu.Unlock()
	if bars == nil {
		return
	}
	bars.Stop()
	for bars.IsRenderInProgress() {
		time.Sleep(10 * time.Millisecond)
	}
}

func ofTotal(total int64) string {
	if total == 0 {
		return ""
	}
	return fmt.Sprintf(" of %d", total)
}
