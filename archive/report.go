package archive

import (
	"errors"
	"time"
)

// Report (báo sai) is what a reader says is wrong with a claim. It waits for an editor and changes nothing by itself. The claim
// is named so that it is found again: by its article, version and sentence, and by whom and what it is about.
type Report struct {
	ID      ReportID  `json:"id"`
	Time    time.Time `json:"time"`
	Article ArticleID `json:"article"`
	Version int       `json:"version"`
	Quote   string    `json:"quote"`            // the sentence, as that version has it
	Place   string    `json:"place"`            // where it stands, as the addresses of pages have it
	Person  PersonID  `json:"person,omitempty"` // whom the claim is about; empty: nobody, as with a figure
	Office  OfficeID  `json:"office,omitempty"`
	Message string    `json:"message"`      // the reader's words
	By      string    `json:"by,omitempty"` // an account; empty: a reader who had not signed in

	Settled *Settlement `json:"settled,omitempty"` // nil: it waits
}

// Same says that two reports are about one claim: they are read, and settled, together.
func (r Report) Same(other Report) bool {
	return r.Article == other.Article && r.Version == other.Version && r.Place == other.Place && r.Person == other.Person && r.Office == other.Office
}

// ReportID names a report.
type ReportID int64

// Settlement is what came of a report.
type Settlement struct {
	Editor string    `json:"editor"`
	Time   time.Time `json:"time"`
	Ruling RulingID  `json:"ruling,omitempty"` // that followed from it; empty: the claim stays as it is
}

// ErrTooManyReports says that so many reports wait that no more are taken.
var ErrTooManyReports = errors.New("too many reports wait")
