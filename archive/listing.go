package archive

import "time"

// Summary says how much the archive holds.
type Summary struct {
	Articles int       `json:"articles"`
	Outlets  int       `json:"outlets"` // that have at least one article
	First    *Date     `json:"first"`   // the oldest date of publication; nil while none is known
	Last     *Date     `json:"last"`    // the newest
	Captured time.Time `json:"captured,omitzero"`
}

// Listing says which part of a long list is wanted. Page counts from 1; zero values mean the first page and the size that
// the list's owner finds sensible.
type Listing struct {
	Page int
	Size int
}

// PeopleFilter chooses people by a part of a name, with or without marks. An empty Query chooses everybody. They come sorted
// by given name, middle name, family name, as Vietnamese collates them.
type PeopleFilter struct {
	Query string
	Listing
}

// StatementFilter chooses statements, newest first. Empty fields do not narrow.
type StatementFilter struct {
	Person       PersonID
	Office       OfficeID
	Organisation OrganisationID
	Term         string // as Term.String writes it
	Listing
}

// FigureFilter chooses figures, newest article first. Empty fields do not narrow.
type FigureFilter struct {
	Indicator    string // words of the indicator, with or without marks
	Organisation string // words of a body that the article names, with or without marks
	Term         string // as Term.String writes it: of the article
	Kind         FigureKind
	Listing
}

// Narrow says whether anything is filtered.
func (f FigureFilter) Narrow() bool {
	return f.Indicator != "" || f.Organisation != "" || f.Term != "" || f.Kind != ""
}

// StatedFigure is a figure with the way back to its sentence.
type StatedFigure struct {
	Figure
	Organisation string   `json:"organisation,omitempty"` // the name of OrganisationID, where figures are listed for readers
	Citation     Citation `json:"citation"`
}

// ArticleFilter chooses articles. Empty fields do not narrow; an article without a date of publication is in no range.
type ArticleFilter struct {
	Outlet OutletID
	From   time.Time // published at or after
	To     time.Time // published before
}

// CaptureFilter chooses captures. Empty fields do not narrow.
type CaptureFilter struct {
	Outlet OutletID
	From   time.Time // taken at or after
	To     time.Time // taken before
}
