package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/jedib0t/go-pretty/v6/table"

	"khobao/archive"
	"khobao/archive/authority"
)

type rulingsCmd struct {
	List     rulingsListCmd     `cmd:"" default:"1" help:"List rulings, those that were undone too."`
	Merge    rulingsMergeCmd    `cmd:"" help:"Rule that several persons are one."`
	Split    rulingsSplitCmd    `cmd:"" help:"Rule that some articles name somebody else."`
	Correct  rulingsCorrectCmd  `cmd:"" help:"Rule when a person's time in an office began or ended, or that an article is wrong about it."`
	Figure   rulingsFigureCmd   `cmd:"" help:"Rule that a figure is otherwise than it was read, or none."`
	Distinct rulingsDistinctCmd `cmd:"" help:"Rule that people of one name are several."`
	Undo     rulingsUndoCmd     `cmd:"" help:"Take a ruling back."`
	Export   rulingsExportCmd   `cmd:"" help:"Write all rulings as JSON Lines, to be kept or taken elsewhere."`
	Import   rulingsImportCmd   `cmd:"" help:"Take in rulings that were exported."`
}

// ruler is what every ruling must say.
type ruler struct {
	Author string `required:"" help:"Who rules." placeholder:"NAME"`
	Reason string `required:"" help:"Why." placeholder:"TEXT"`
}

// rule makes a ruling and says what came of it.
func (by ruler) rule(ctx context.Context, env *environment, g *globals, ruling archive.Ruling) error {
	ruling.Author, ruling.Reason, ruling.Time = by.Author, by.Reason, env.Now()
	return withRecorder(ctx, env, g, func(r *recorder) error {
		made, err := r.Rule(ctx, ruling)
		if err != nil {
			return err
		}
		if err = inForce(env, made); err == nil && made.Kind == archive.Split {
			_, err = fmt.Fprintf(env.Stdout, "%d mentions are %s now\n", len(made.Moved), made.SplitID())
		}
		return err
	})
}

// inForce says that a ruling was made, and how it is taken back.
func inForce(env *environment, made archive.Ruling) error {
	_, err := fmt.Fprintf(env.Stdout, "ruling %s is in force; to take it back: khobao rulings undo %[1]s\n", made.ID)
	return err
}

type rulingsMergeCmd struct {
	ruler
	Person archive.PersonID   `arg:"" help:"Who keeps the page, as khobao people lists them."`
	Others []archive.PersonID `arg:"" help:"Who else is that person."`
}

// Run merges persons.
func (c *rulingsMergeCmd) Run(ctx context.Context, env *environment, g *globals) error {
	return c.rule(ctx, env, g, archive.Ruling{Kind: archive.Merge, Person: c.Person, Others: personRefs(c.Others)})
}

func personRefs(ids []archive.PersonID) []archive.PersonRef {
	refs := make([]archive.PersonRef, len(ids))
	for i, id := range ids {
		refs[i].Person = id
	}
	return refs
}

type rulingsSplitCmd struct {
	ruler
	To       archive.PersonID    `help:"Whom they name; a new person if not given." placeholder:"ID"`
	Person   archive.PersonID    `arg:"" help:"Whose page has too much."`
	Articles []archive.ArticleID `arg:"" help:"The articles that name somebody else."`
}

// Run splits a person.
func (c *rulingsSplitCmd) Run(ctx context.Context, env *environment, g *globals) error {
	ruling := archive.Ruling{Kind: archive.Split, Person: c.Person, To: c.To}
	for _, a := range c.Articles {
		ruling.Moved = append(ruling.Moved, archive.MentionRef{Article: a})
	}
	return c.rule(ctx, env, g, ruling)
}

type rulingsCorrectCmd struct {
	ruler
	Begin  *string           `help:"When it began: 2015, 2015-10 or 2015-10-16; empty: nobody knows." placeholder:"DATE" xor:"what"`
	End    *string           `help:"When it ended; empty: it has not." placeholder:"DATE" xor:"what"`
	Wrong  archive.ArticleID `help:"The article that is wrong about it." placeholder:"ID" xor:"what"`
	Near   string            `help:"A day within the time that is meant, if the person had the office more than once." placeholder:"DATE"`
	Person archive.PersonID  `arg:"" help:"Whose office."`
	Office archive.OfficeID  `arg:"" help:"Which, as khobao people --person shows."`
}

// Run corrects a tenure.
func (c *rulingsCorrectCmd) Run(ctx context.Context, env *environment, g *globals) error {
	correction := &archive.Correction{Office: c.Office, Near: c.Near, Wrong: c.Wrong}
	switch {
	case c.Begin != nil:
		correction.Edge, correction.Date = archive.BeginEdge, *c.Begin
	case c.End != nil:
		correction.Edge, correction.Date = archive.EndEdge, *c.End
	case c.Wrong == "":
		return fmt.Errorf("%w: --begin, --end or --wrong says what to correct", errUsage)
	}
	return c.rule(ctx, env, g, archive.Ruling{Kind: archive.Correct, Person: c.Person, Correction: correction})
}

type rulingsUndoCmd struct {
	ruler
	Ruling archive.RulingID `arg:"" help:"ID of the ruling, as khobao rulings lists them."`
}

// Run takes a ruling back.
func (c *rulingsUndoCmd) Run(ctx context.Context, env *environment, g *globals) error {
	return withRecorder(ctx, env, g, func(r *recorder) error {
		if _, err := r.UndoRuling(ctx, c.Ruling, archive.Undoing{Author: c.Author, Time: env.Now(), Reason: c.Reason}); err != nil {
			return err
		}
		_, err := fmt.Fprintf(env.Stdout, "ruling %s is undone\n", c.Ruling)
		return err
	})
}

type rulingsListCmd struct {
	JSON bool `help:"Print JSON."`
}

// Run lists rulings.
func (c *rulingsListCmd) Run(ctx context.Context, env *environment, g *globals) error {
	s, err := g.openStore(ctx, env, true)
	if err != nil {
		return err
	}
	defer s.Close()
	all, err := s.Rulings(ctx)
	if err != nil {
		return err
	}
	idle, err := s.IdleRulings(ctx)
	if err != nil {
		return err
	}
	if err := tellIdle(env, len(idle)); err != nil {
		return err
	}
	if c.JSON {
		return printJSON(env.Stdout, all)
	}
	t := newTable(env)
	t.AppendHeader(table.Row{"ruling", "kind", "person", "what", "author", "when", "reason", "undone"})
	for _, r := range all {
		undone := ""
		if r.Undone != nil {
			undone = r.Undone.Author + ", " + whenText(r.Undone.Time)
		}
		if idle[r.ID] {
			undone = "no, but it finds nothing"
		}
		t.AppendRow(table.Row{r.ID, r.Kind, r.Person, ruled(r), r.Author, whenText(r.Time), r.Reason, undone})
	}
	t.SetColumnConfigs([]table.ColumnConfig{{Name: "what", WidthMax: 44}, {Name: "reason", WidthMax: 40}})
	t.Render()
	return nil
}

// tellIdle says how many rulings find nothing any more: of those somebody should know.
func tellIdle(env *environment, n int) error {
	if n == 0 {
		return nil
	}
	_, err := fmt.Fprintf(env.Stderr, "khobao: %d rulings in force find nothing any more: what they speak of has another identifier, or is not said; khobao rulings marks them\n", n)
	return err
}

// ruled says in short what a ruling changes.
func ruled(r archive.Ruling) string {
	switch {
	case r.Figure != nil && r.Figure.None:
		return fmt.Sprintf("article %s: %s is no figure of %s", r.Figure.Article, r.Figure.Printed, r.Figure.Named)
	case r.Figure != nil:
		return fmt.Sprintf("article %s: %s of %s is otherwise", r.Figure.Article, r.Figure.Printed, r.Figure.Named)
	case (r.Kind == archive.Merge || r.Kind == archive.Distinct) && len(r.Others) > 0:
		s := map[archive.RulingKind]string{archive.Merge: "is also", archive.Distinct: "is not"}[r.Kind]
		for _, o := range r.Others {
			s += " " + string(o.Person)
		}
		return s
	case r.Kind == archive.Split:
		return fmt.Sprintf("%d mentions are %s", len(r.Moved), r.SplitID())
	case r.Correction == nil:
		return ""
	case r.Correction.Wrong != "":
		return fmt.Sprintf("article %s is wrong about %s", r.Correction.Wrong, r.Correction.Office)
	}
	return fmt.Sprintf("%s of %s: %q", r.Correction.Edge, r.Correction.Office, r.Correction.Date)
}

func readRulings(ctx context.Context, env *environment, g *globals) ([]archive.Ruling, error) {
	s, err := g.openStore(ctx, env, true)
	if err != nil {
		return nil, err
	}
	defer s.Close()
	return s.Rulings(ctx)
}

type rulingsExportCmd struct{}

// Run writes all rulings, the oldest first.
func (rulingsExportCmd) Run(ctx context.Context, env *environment, g *globals) error {
	all, err := readRulings(ctx, env, g)
	if err != nil {
		return err
	}
	for _, r := range all {
		line, err := authority.FormatRuling(r)
		if err != nil {
			return err
		}
		if _, err := fmt.Fprintln(env.Stdout, line); err != nil {
			return err
		}
	}
	return nil
}

type rulingsImportCmd struct {
	File string `arg:"" help:"JSON Lines as rulings export writes them; - is standard input." placeholder:"FILE"`
}

// Run takes rulings in. A line that is none is named, and the others are taken.
func (c *rulingsImportCmd) Run(ctx context.Context, env *environment, g *globals) error {
	in := env.Stdin
	if c.File != "-" {
		f, err := os.Open(c.File)
		if err != nil {
			return err
		}
		defer f.Close()
		in = f
	}
	return withRecorder(ctx, env, g, func(r *recorder) error {
		taken, known, bad, err := r.takeRulings(ctx, in, func(line int, err error) {
			fmt.Fprintf(env.Stderr, "khobao: line %d left out: %v\n", line, err)
		})
		if judgeErr := r.Judge(context.WithoutCancel(ctx)); err == nil {
			err = judgeErr
		}
		if err != nil {
			return err
		}
		if bad > 0 {
			err = fmt.Errorf("%w: %d lines are no rulings", errPartly, bad)
		}
		_, printErr := fmt.Fprintf(env.Stdout, "%d rulings taken, %d known already\n", taken, known)
		return errors.Join(printErr, err)
	})
}

func (r *recorder) takeRulings(ctx context.Context, in io.Reader, leftOut func(line int, err error)) (taken, known, bad int, err error) {
	lines := bufio.NewReader(in)
	for number := 1; ; number++ {
		line, err := readLine(lines, maxLine)
		if errors.Is(err, io.EOF) {
			return taken, known, bad, nil
		}
		if err != nil && !errors.Is(err, errLineTooLong) {
			return taken, known, bad, err
		}
		if err == nil && len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		var ruling archive.Ruling
		if err == nil {
			ruling, err = authority.ParseRuling(string(line))
		}
		if err != nil {
			bad++
			leftOut(number, err)
			continue
		}
		isNew, err := r.TakeRuling(ctx, ruling)
		if err != nil {
			return taken, known, bad, err
		}
		if isNew {
			taken++
		} else {
			known++
		}
	}
}
