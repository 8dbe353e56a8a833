package authority

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"khobao/archive"
	"khobao/vietnamese"
)

// CorrectFigures lays the rulings in force over the figures of a version, in the order of their time. What rulings made of them
// before is taken back first, so that one that is undone leaves no trace. A ruling whose figure the version does not state does
// nothing.
func CorrectFigures(v *archive.Version, rulings []archive.Ruling) {
	asRead(v)
	for _, r := range inForce(rulings) {
		if r.Kind != archive.CorrectFigure || r.Figure == nil {
			continue
		}
		i := slices.IndexFunc(v.Figures, func(f archive.Figure) bool { return r.Figure.Means(reading(f)) })
		switch {
		case i < 0:
		case r.Figure.None:
			out := reading(v.Figures[i])
			out.Ruling = r.ID
			v.RuledOut = append(v.RuledOut, out)
			v.Figures = slices.Delete(v.Figures, i, i+1)
		default:
			v.Figures[i] = correctFigure(v.Figures[i], r)
		}
	}
}

// asRead gives a version the figures that were read in it, in the order in which they stand there.
func asRead(v *archive.Version) {
	all := make([]archive.Figure, 0, len(v.Figures)+len(v.RuledOut))
	for _, f := range slices.Concat(v.Figures, v.RuledOut) {
		all = append(all, reading(f))
	}
	if len(v.RuledOut) > 0 {
		slices.SortStableFunc(all, func(a, b archive.Figure) int { return compareEvidence(a.Evidence, b.Evidence) })
	}
	v.Figures, v.RuledOut = all, nil
}

// reading is a figure as it was read.
func reading(f archive.Figure) archive.Figure {
	if f.Read != nil {
		return *f.Read
	}
	f.Ruling = ""
	return f
}

// compareEvidence puts the title before the text, and captions last.
func compareEvidence(a, b archive.Evidence) int {
	place := func(e archive.Evidence) (part, at int) {
		switch {
		case e.TitleOffset != nil:
			return 0, e.TitleOffset[0]
		case e.Offset != nil:
			return 1, e.Offset[0]
		case e.CaptionOffset != nil:
			return 2, e.CaptionOffset[0]
		}
		return 3, 0
	}
	partA, atA := place(a)
	partB, atB := place(b)
	return cmp.Or(cmp.Compare(partA, partB), cmp.Compare(atA, atB))
}

// correctFigure is a figure as a ruling has it. What was read stays beside it.
func correctFigure(f archive.Figure, r archive.Ruling) archive.Figure {
	read, c := reading(f), r.Figure
	f.Read, f.Ruling, f.Confidence = &read, r.ID, archive.Certain
	if c.Value != nil {
		if value, to, ok := parseRange(*c.Value); ok { // Check refuses others
			f.Value, f.Number, f.ValueTo, f.NumberTo = value.text, value.number, nil, nil
			if to != nil {
				f.ValueTo, f.NumberTo = &to.text, &to.number
			}
		}
	}
	if c.Unit != nil {
		f.Unit = *c.Unit
	}
	if c.Indicator != nil {
		f.Indicator, f.IndicatorID = *c.Indicator, indicatorOf(*c.Indicator).id
	}
	if c.Period != nil {
		if f.Period = c.Period; *c.Period == "" {
			f.Period = nil
		}
	}
	if c.Kind != nil {
		f.Kind = *c.Kind
	}
	f.Term = ruledTerm(f, read)
	return f
}

// ruledTerm is the term of a congress's figure whose period or kind a ruling set.
func ruledTerm(f, read archive.Figure) string {
	if read.Term == "" {
		return ""
	}
	if f.Period != nil && (read.Period == nil || *f.Period != *read.Period) {
		from, to, ok := yearsOf(*f.Period)
		if !ok || from == to {
			return ""
		}
		return archive.Term{From: from, To: to}.String()
	}
	from, to, ok := yearsOf(read.Term)
	if !ok || f.Period != nil || f.Kind == read.Kind {
		return read.Term
	}
	switch { // what was promised for the term that begins was reached in the one that ended, and the other way round
	case f.Kind == archive.Target:
		return archive.Term{From: to, To: to + to - from}.String()
	case f.Kind == archive.Result:
		return archive.Term{From: from - (to - from), To: from}.String()
	}
	return ""
}

type ranged struct {
	text   string
	number float64
}

// parseRange reads a value as people type it: 14,5 or 13–13,5, below zero with a sign before it.
func parseRange(typed string) (value ranged, to *ranged, ok bool) {
	typed = strings.NewReplacer("–", "-", "—", "-", "−", "-", " ", "").Replace(typed)
	first, last := typed, ""
	if len(typed) > 1 {
		if i := strings.IndexByte(typed[1:], '-'); i >= 0 {
			first, last = typed[:i+1], typed[i+2:]
		}
	}
	if value, ok = parseSigned(first); !ok || first == typed {
		return value, nil, ok
	}
	end, ok := parseSigned(last)
	return value, &end, ok
}

func parseSigned(s string) (ranged, bool) {
	digits, below := strings.CutPrefix(s, "-")
	n, ok := vietnamese.ParseNumber(digits)
	if below {
		n = -n
	}
	return ranged{s, n}, ok
}

// longestFigure is how many bytes a part of a figure may have; a sentence has more.
const (
	longestFigure = 300
	longestQuote  = 8000
)

func checkFigure(c *archive.FigureCorrection) error {
	if c == nil || c.Article == "" || c.Quote == "" || c.Printed == "" {
		return errors.New("no figure to correct: its article, sentence and value are wanted")
	}
	if len(c.Quote) > longestQuote || len(c.Article)+len(c.Printed)+len(c.Named) > 3*longestFigure {
		return fmt.Errorf("a figure's sentence may have %d bytes, its value %d", longestQuote, longestFigure)
	}
	set := 0
	for _, s := range []*string{c.Value, c.Unit, c.Indicator, c.Period, (*string)(c.Kind)} {
		if s == nil {
			continue
		}
		if set++; len(*s) > longestFigure {
			return fmt.Errorf("a part of a figure may have %d bytes", longestFigure)
		}
	}
	switch {
	case c.None == (set > 0):
		return errors.New("either it is no figure, or something of it is otherwise")
	case c.Indicator != nil && strings.TrimSpace(*c.Indicator) == "":
		return errors.New("a figure measures something")
	case c.Kind != nil && !slices.Contains([]archive.FigureKind{archive.Result, archive.Target, archive.Count, archive.OtherKind}, *c.Kind):
		return fmt.Errorf("no figure is of kind %q; there are result, target, count and other", *c.Kind)
	}
	if c.Value != nil {
		if _, _, ok := parseRange(*c.Value); !ok {
			return fmt.Errorf("%q is no number; 14,5 and 13–13,5 are", *c.Value)
		}
	}
	return nil
}
