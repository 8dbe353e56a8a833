package archive

import (
	"fmt"
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

	Person  PersonID     `json:"person"`            // whom it is about; of a merge, who stays
	Anchors []MentionRef `json:"anchors,omitempty"` // mentions of that person when the ruling was made
	Others  []PersonRef  `json:"others,omitempty"`  // merge: who else is that person; split: To, so that it is found again
	Moved   []MentionRef `json:"moved,omitempty"`   // split: the mentions that are somebody else
	To      PersonID     `json:"to,omitempty"`      // split: who they are; empty: a new person, whose identifier SplitID gives

	Correction *Correction `json:"correction,omitempty"` // correct: what is so

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
