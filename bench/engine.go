package main

import (
	"context"
	"time"
)

// engine is something that articles can be searched with. One process works with one or several of them at a time; each has a
// directory of its own.
type engine interface {
	name() string
	load(ctx context.Context, c *corpus) error // fills it anew and closes it
	open(ctx context.Context) error
	answer(ctx context.Context, q question) (answer, error) // may be called from several goroutines
	add(ctx context.Context, batch []article) error
	size() (int64, error) // bytes on disk
	close() error
}

// question is what all engines can be asked: words that an article must have, all of them or as a phrase, an office, a range of
// dates, and which facets to count. The answer is the number of articles, the leading values of each facet, and the identifiers
// of the ten best, by relevance where there are words, else the newest; where it is asked for, also their titles and snippets.
type question struct {
	class    class
	words    string
	phrase   bool
	office   int32 // -1: any
	officeID string
	from, to time.Time // both days included; zero: any
	facets   []string  // of person, office, term, outlet, year
	shown    bool      // with titles and snippets
}

func (q *question) dated() bool { return !q.from.IsZero() }

// leading is how many articles and how many values of a facet an answer has.
const leading = 10

// answer is what an engine says. Values are identifiers; years are written out.
type answer struct {
	total  int
	top    []string // identifiers of the best articles
	shown  []string // what one sees of each, where that was asked for: its title and a snippet
	facets map[string][]count
	other  bool // the engine looked for more than the words as they were typed
}

type count struct {
	value string
	n     int
}
