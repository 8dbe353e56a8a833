package archive

import (
	"fmt"
	"strings"
	"time"
)

// Ruling is what an editor decided against or beyond the evidence that the machine weighs. Rulings are no derived data: they
// outlive every extraction. So they never name rows or positions: a person is named by its identifier and, should that change,
// by some of its mentions; a mention is named by its article and the name as written.
type Ruling struct {
	ID     RulingID   `json:"id"`
	Kind   RulingKind `json:"kind"`
	Author string     `json:"author"`
	Time   time.Time  `json:"time"`
	Reason string     `json:"reason"`

	Person  PersonID     `json:"person,omitempty"`  // whom it is about; of a merge, who stays; empty where it is about a figure
	Anchors []MentionRef `json:"anchors,omitempty"` // mentions of that person when the ruling was made
	Others  []PersonRef  `json:"others,omitempty"`  // merge: who else is that person; distinct: who is not; split: To, so that it is found again
	Moved   []MentionRef `json:"moved,omitempty"`   // split: the mentions that are somebody else
	To      PersonID     `json:"to,omitempty"`      // split: who they are; empty: a new person, whose identifier SplitID gives

	Correction *Correction       `json:"correction,omitempty"` // correct: what is so
	Figure     *FigureCorrection `json:"figure,omitempty"`     // figure: what is so

	Undone *Undoing `json:"undone,omitempty"` // nil: in force
}

// RulingID names a ruling for good. It is lower-case ASCII.
type RulingID string

// NewRulingID names a ruling by its day and by what it says: the same decision is never made twice.
func NewRulingID(r Ruling) RulingID {
	said := fmt.Sprint(r.Kind, r.Author, r.Time.UnixNano(), r.Reason, r.Person, r.Others, r.Moved, r.To)
	if r.Correction != nil {
		said += fmt.Sprint(*r.Correction)
	}
	if r.Figure != nil {
		said += fmt.Sprintf("%q", r.Figure.words())
	}
	return RulingID(r.Time.In(Hanoi).Format("20060102") + "-" + ShortHash(said)[:8])
}

// Names returns the names, as written, of everybody whom a ruling speaks of. They are judged together.
func (r Ruling) Names() []string {
	var names []string
	refs := [][]MentionRef{r.Anchors, r.Moved}
	for _, o := range r.Others {
		refs = append(refs, o.Anchors)
	}
	for _, some := range refs {
		for _, ref := range some {
			names = append(names, ref.Name)
		}
	}
	return names
}

// RulingKind says what a ruling does.
type RulingKind string

const (
	Merge   RulingKind = "merge"   // (gộp) several persons are one
	Split   RulingKind = "split"   // (tách) some mentions are of somebody else
	Correct RulingKind = "correct" // (sửa) an edge of a tenure is otherwise, or a statement is wrong

	Distinct      RulingKind = "distinct" // (khác người) persons of one name are several: none is proposed to be another
	CorrectFigure RulingKind = "figure"   // (sửa số liệu) a figure is otherwise, or none
)

// PersonRef names a person so that it is found again after all persons were derived anew.
type PersonRef struct {
	Person  PersonID     `json:"person"`
	Anchors []MentionRef `json:"anchors,omitempty"`
}

// MentionRef names a mention: the article and the name as it is written there.
type MentionRef struct {
	Article ArticleID `json:"article"`
	Name    string    `json:"name"`
}

// Correction says what is so of a person in an office.
type Correction struct {
	Office OfficeID `json:"office"`
	Edge   EdgeSide `json:"edge,omitempty"`
	Date   string   `json:"date,omitempty"` // of the edge: 2015, 2015-10 or 2015-10-16; empty: it has not ended
	Near   string   `json:"near,omitempty"` // a day within the tenure that is meant, where the person had the office more than once

	// Wrong takes a statement out: whatever this article says of the person in the office does not count.
	Wrong ArticleID `json:"wrong,omitempty"`
}

// FigureCorrection says what is so of a figure. The figure is named as it was read, so that it is found again when the article is
// read anew: by its sentence, its value and what it measures. Of what is so, nil is as it was read.
type FigureCorrection struct {
	Article ArticleID `json:"article"`
	Quote   string    `json:"quote"`   // the sentence
	Printed string    `json:"printed"` // the value, as Figure.Printed has it
	Named   string    `json:"named"`   // the indicator

	None      bool        `json:"none,omitempty"`  // it is no figure
	Value     *string     `json:"value,omitempty"` // as Figure.Printed has it
	Unit      *string     `json:"unit,omitempty"`
	Indicator *string     `json:"indicator,omitempty"`
	Period    *string     `json:"period,omitempty"` // empty: the source tells none
	Kind      *FigureKind `json:"kind,omitempty"`
}

// words is all that it says.
func (c *FigureCorrection) words() []string {
	all := []string{string(c.Article), c.Quote, c.Printed, c.Named, fmt.Sprint(c.None)}
	for _, s := range []*string{c.Value, c.Unit, c.Indicator, c.Period, (*string)(c.Kind)} {
		if s != nil {
			all = append(all, *s)
		} else {
			all = append(all, "\x00")
		}
	}
	return all
}

// Means says whether a figure, as it was read, is the one that is named.
func (c *FigureCorrection) Means(read Figure) bool {
	return read.Printed() == c.Printed && read.Indicator == c.Named && (strings.Contains(read.Text, c.Quote) || strings.Contains(c.Quote, read.Text))
}

// Printed is the value as written, of a range both ends with a dash between: "13–13,5".
func (f Figure) Printed() string {
	if f.ValueTo != nil && *f.ValueTo != "" {
		return f.Value + "–" + *f.ValueTo
	}
	return f.Value
}

// EdgeSide is the begin or the end of a tenure.
type EdgeSide string

const (
	BeginEdge EdgeSide = "begin"
	EndEdge   EdgeSide = "end"
)

// Undoing says who took a ruling back.
type Undoing struct {
	Author string    `json:"author"`
	Time   time.Time `json:"time"`
	Reason string    `json:"reason,omitempty"`
}

// SplitID is the identifier of the person that a split makes. The doubled hyphen marks it: no name gives one.
func (r Ruling) SplitID() PersonID {
	if r.To != "" {
		return r.To
	}
	return r.Person + "--" + PersonID(r.ID)
}

// MergedInto returns whom a person is by the merges in force among rulings, oldest first: the same one where none speaks of it.
func MergedInto(rulings []Ruling, id PersonID) PersonID {
	for _, r := range rulings {
		if r.Kind != Merge || r.Undone != nil {
			continue
		}
		for _, o := range r.Others {
			if o.Person == id {
				id = r.Person
			}
		}
	}
	return id
}

// ToldApart says whether a ruling in force says that two persons are two, whatever merges made of them since.
func ToldApart(rulings []Ruling, a, b PersonID) bool {
	a, b = MergedInto(rulings, a), MergedInto(rulings, b)
	for _, r := range rulings {
		if r.Kind != Distinct || r.Undone != nil {
			continue
		}
		one := MergedInto(rulings, r.Person)
		for _, o := range r.Others {
			other := MergedInto(rulings, o.Person)
			if one == a && other == b || one == b && other == a {
				return true
			}
		}
	}
	return false
}
