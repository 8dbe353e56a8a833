package archive

import (
	"cmp"
	"time"
)

// Person is somebody in the world: the mentions that the evidence ties together.
type Person struct {
	ID       PersonID  `json:"id"`
	Name     string    `json:"name"`
	Aliases  []string  `json:"aliases,omitempty"`
	Articles int       `json:"articles"` // how many name this person
	First    time.Time `json:"first,omitzero"`
	Last     time.Time `json:"last,omitzero"` // the newest article that names this person

	Statements []Statement `json:"statements,omitempty"` // newest first
}

// Organisation is a body: a party committee, a department, a people's council.
type Organisation struct {
	ID       OrganisationID `json:"id"`
	Name     string         `json:"name"`
	Province string         `json:"province,omitempty"`
}

// Office (chức vụ) is a role in an organisation.
type Office struct {
	ID           OfficeID     `json:"id"`
	Name         string       `json:"name"` // the role alone: "Bí thư"
	Organisation Organisation `json:"organisation"`
}

// Label returns how the office is named to readers: "Giám đốc Sở Công Thương".
func (o Office) Label() string { return OfficeLabel(o.Name, o.Organisation.Name) }

// Statement is one claim about a person, with the way back to its sentence.
type Statement struct {
	Person        PersonID   `json:"person"`
	Name          string     `json:"name,omitempty"` // the person's, in lists that are about an office, a body or a term
	Office        Office     `json:"office"`
	Relation      Relation   `json:"relation"`
	Worded        string     `json:"worded,omitempty"`         // the office as the source words it: "Quyền Giám đốc"; empty where it is not kept
	Term          string     `json:"term,omitempty"`           // in years where the source or the archive tells them
	Ordinal       string     `json:"ordinal,omitempty"`        // of the term, where the source gives no more and other sources tell its years
	Date          *Date      `json:"date"`                     // the event's, else the article's
	DatePrecision Precision  `json:"date_precision,omitempty"` // InMonth or InYear where the source states no day of the event; empty: the day
	Periods       []Period   `json:"periods,omitempty"`        // when the source says that the office was held, each with its own evidence
	Measure       Measure    `json:"measure,omitempty"`        // of a discipline
	Death         *Death     `json:"death,omitempty"`          // where the source tells that the person died, with its own evidence
	Confidence    Confidence `json:"confidence,omitempty"`
	Citation      Citation   `json:"citation"`
}

// When returns the statement's date as exactly as it is known.
func (s Statement) When() Edge {
	return Edge{Date: s.Date, Precision: cmp.Or(s.DatePrecision, OnDay)}
}

// Citation is where a claim comes from: article, version, sentence, capture.
type Citation struct {
	Article   ArticleID `json:"article"`
	Version   int       `json:"version"`
	Title     string    `json:"title"`
	URL       string    `json:"url,omitempty"`
	Outlet    OutletID  `json:"outlet,omitempty"`
	Published *Date     `json:"published"`
	Capture   *Capture  `json:"capture,omitempty"`
	Evidence
}
