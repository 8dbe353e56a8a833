package archive

import "time"

// Report (báo sai) is what a reader says is wrong with something that Kho Báo shows. It changes nothing by itself: it waits for
// an editor, who makes a ruling of it or turns it down.
type Report struct {
	ID      ReportID  `json:"id"`
	Page    string    `json:"page"`              // where it was made: a path of ours, such as /people/le-minh-duc-x7
	Article ArticleID `json:"article,omitempty"` // whose statement it is about; empty: not about one
	Quote   string    `json:"quote,omitempty"`   // the sentence
	Message string    `json:"message"`           // what is wrong, in the reader's words
	Contact string    `json:"contact,omitempty"` // how to reach the reader, as far as the reader says

	Created time.Time   `json:"created"`
	State   ReportState `json:"state"`
	By      string      `json:"by,omitempty"`     // the editor
	Closed  time.Time   `json:"closed,omitzero"`  // when
	Reason  string      `json:"reason,omitempty"` // why so
}

// ReportID names a report. The first is 1.
type ReportID int64

// ReportState says what became of a report.
type ReportState string

const (
	ReportWaiting  ReportState = "waiting"
	ReportAccepted ReportState = "accepted" // right, and seen to
	ReportRejected ReportState = "rejected"
)

// ReportStates are all of them.
var ReportStates = []ReportState{ReportWaiting, ReportAccepted, ReportRejected}

// MaxWaiting is how many reports may wait. What comes beyond is refused: nobody would read it, and strangers can send them.
const MaxWaiting = 2000
