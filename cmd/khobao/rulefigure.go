package main

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"khobao/archive"
	"khobao/vietnamese"
)

type rulingsFigureCmd struct {
	ruler
	None      bool                `help:"It is no figure." xor:"what"`
	Value     *string             `help:"The value, as 14,5 or 13–13,5." placeholder:"VALUE" xor:"what"`
	Unit      *string             `help:"Its unit." placeholder:"UNIT"`
	Indicator *string             `help:"What it measures." placeholder:"NAME"`
	Period    *string             `help:"Its period, as 2016-2020; empty: the source tells none." placeholder:"PERIOD"`
	Kind      *archive.FigureKind `help:"result, target, count or other." enum:"result,target,count,other" placeholder:"KIND"`
	Named     string              `help:"Words of its indicator, if the article prints the value more than once." placeholder:"WORDS"`
	Article   archive.ArticleID   `arg:"" help:"The article that states it."`
	Printed   string              `arg:"" help:"The value as it was read, as 14,5 or 13–13,5."`
}

// Run corrects a figure, or rules that it is none.
func (c *rulingsFigureCmd) Run(ctx context.Context, env *environment, g *globals) error {
	if !c.None && c.Value == nil && c.Unit == nil && c.Indicator == nil && c.Period == nil && c.Kind == nil {
		return fmt.Errorf("%w: --none, --value, --unit, --indicator, --period or --kind says what is so", errUsage)
	}
	return withRecorder(ctx, env, g, func(r *recorder) error {
		read, err := r.figureRead(ctx, c.Article, c.Printed, c.Named)
		if err != nil {
			return err
		}
		made, err := r.Rule(ctx, archive.Ruling{
			Kind: archive.CorrectFigure, Author: c.Author, Reason: c.Reason, Time: env.Now(),
			Figure: &archive.FigureCorrection{Article: c.Article, Quote: read.Text, Printed: read.Printed(), Named: read.Indicator,
				None: c.None, Value: c.Value, Unit: c.Unit, Indicator: c.Indicator, Period: c.Period, Kind: c.Kind},
		})
		if err != nil {
			return err
		}
		return inForce(env, made)
	})
}

// figureRead returns the figure of an article that was read as a value, of an indicator that has the words.
func (r *recorder) figureRead(ctx context.Context, id archive.ArticleID, printed, words string) (archive.Figure, error) {
	a, err := r.Article(ctx, id)
	if err != nil {
		return archive.Figure{}, err
	}
	var found []archive.Figure
	for _, f := range slices.Concat(a.Figures, a.RuledOut) {
		if f.Read != nil {
			f = *f.Read // rulings speak of what was read
		}
		if f.Printed() == printed && strings.Contains(vietnamese.Fold(f.Indicator), vietnamese.Fold(words)) {
			found = append(found, f)
		}
	}
	switch len(found) {
	case 0:
		return archive.Figure{}, fmt.Errorf("%w: article %s states no such figure", archive.ErrRuling, id)
	case 1:
		return found[0], nil
	}
	names := make([]string, len(found))
	for i, f := range found {
		names[i] = fmt.Sprintf("%q", f.Indicator)
	}
	return archive.Figure{}, fmt.Errorf("%w: article %s prints %s for %s; --named says which is meant", archive.ErrRuling, id, printed, strings.Join(names, ", "))
}

type rulingsDistinctCmd struct {
	ruler
	Person archive.PersonID   `arg:"" help:"One of the people of a name, as khobao people lists them."`
	Others []archive.PersonID `arg:"" help:"Who is somebody else."`
}

// Run rules that persons of one name are several, so that they are not proposed to be one.
func (c *rulingsDistinctCmd) Run(ctx context.Context, env *environment, g *globals) error {
	return c.rule(ctx, env, g, archive.Ruling{Kind: archive.Distinct, Person: c.Person, Others: personRefs(c.Others)})
}
