package archive

import (
	"fmt"
	"time"
)

// Span is a half-open range of bytes, [start, end) in JSON.
type Span [2]int

// Evidence is the exact text that states a claim and where it stands. Exactly one of the three spans is set: Offset counts
// in Version.Text, TitleOffset in the title, CaptionOffset in Version.CaptionText. Where a claim is stated more than once,
// the text is cited before the title, and the title before a caption.
type Evidence struct {
	Text          string `json:"evidence"`
	Offset        *Span  `json:"offset,omitempty"`
	TitleOffset   *Span  `json:"title_offset,omitempty"`
	CaptionOffset *Span  `json:"caption_offset,omitempty"`
}

// Confidence says how far a claim can be trusted as read.
type Confidence string

const (
	Certain Confidence = "certain" // the sentence says it in so many words (Nêu rõ)
	Likely  Confidence = "likely"  // put together from the sentence and its surroundings (Suy ra)
	Unclear Confidence = "unclear" // the wording allows another reading (Chưa rõ)
)

// Relation is what a version states between a person and an office. The zero value is no relation.
type Relation string

const (
	Holds       Relation = "holds"       // in apposition, or without a word of change
	Elected     Relation = "elected"     // bầu, trúng cử, đắc cử
	Reelected   Relation = "reelected"   // tái đắc cử, tiếp tục giữ chức
	Appointed   Relation = "appointed"   // bổ nhiệm, chỉ định, chuẩn y
	Transferred Relation = "transferred" // điều động, luân chuyển, phân công
	Former      Relation = "former"      // nguyên, từng, thay ông …
	Dismissed   Relation = "dismissed"   // miễn nhiệm, thôi giữ chức
	Retired     Relation = "retired"     // nghỉ hưu
	Disciplined Relation = "disciplined" // cảnh cáo, khiển trách, cách chức: of the person
)

// Measure is the degree of a discipline. The zero value: the text does not say which.
type Measure string

const (
	Reprimand Measure = "reprimand" // khiển trách
	Warning   Measure = "warning"   // cảnh cáo
	Demotion  Measure = "demotion"  // giáng chức
	Removal   Measure = "removal"   // cách chức: from the office
	Dismissal Measure = "dismissal" // buộc thôi việc
	Expulsion Measure = "expulsion" // khai trừ: from the party
)

// EndsOffice reports whether nobody keeps the office that it is stated with. Whoever is demoted has another one.
func (m Measure) EndsOffice() bool {
	return m == Removal || m == Dismissal || m == Expulsion
}

// Mention is a person as one version names them.
type Mention struct {
	Name     string   `json:"name"`                // the fullest form in the version, as written
	Aliases  []string `json:"aliases,omitempty"`   // other spellings of it in the same version
	PersonID PersonID `json:"person_id,omitempty"` // set once the mention is judged to be a certain person
	Offices  []Claim  `json:"offices"`
	Born     int      `json:"born,omitempty"`     // year of birth, where the version states it; one off where it states an age
	Private  bool     `json:"private,omitempty"`  // the version tells of somebody without an office: a resident, a suspect, a victim
	Death    *Death   `json:"death,omitempty"`    // where the version tells that the person died
	Spans    []Span   `json:"mentions,omitempty"` // where the name and its short forms stand in Version.Text
}

// Death is what a version says of when a person died.
type Death struct {
	Date          *Date     `json:"date,omitempty"`           // nil: it does not say
	DatePrecision Precision `json:"date_precision,omitempty"` // InMonth or InYear where it says no day
	Evidence
}

// Claim connects a person with an office (chức vụ) in an organisation.
type Claim struct {
	Office         string         `json:"office"`                 // as worded: "Phó Bí thư Thường trực"
	Organisation   string         `json:"organisation,omitempty"` // as worded nearest: "Đảng ủy Sở Công Thương"
	OfficeID       OfficeID       `json:"office_id,omitempty"`
	OrganisationID OrganisationID `json:"organisation_id,omitempty"`
	BodyID         OrganisationID `json:"body_id,omitempty"` // the body that the organisation is a branch of, or itself; empty where the wording leaves it open
	Relation       Relation       `json:"relation"`
	Term           string         `json:"term,omitempty"`           // as Term.String writes it
	TermBodyID     OrganisationID `json:"term_body_id,omitempty"`   // whose term it is, where it is stated by its ordinal alone
	Date           *Date          `json:"date,omitempty"`           // the event's own date where the text states it
	DatePrecision  Precision      `json:"date_precision,omitempty"` // InMonth or InYear where the text states no day; empty: the day
	Measure        Measure        `json:"measure,omitempty"`        // of a discipline
	Periods        []Period       `json:"periods,omitempty"`        // when the text says that the office was held
	Confidence     Confidence     `json:"confidence,omitempty"`
	Evidence
}

// Period is since when and until when a version says that an office was held, as exactly as it says it. What it leaves open is
// zero; one of the two is not.
type Period struct {
	From PartialDate `json:"from,omitzero"`
	To   PartialDate `json:"to,omitzero"`
	ToBy bool        `json:"to_by,omitempty"` // it had ended by then: others of its body, told with the same years, followed it
	Evidence
}

// Start returns the day that the period is put at among others.
func (p Period) Start() time.Time {
	if p.From.Known() {
		return p.From.Date
	}
	return p.To.Date
}

// Term is a term of office (nhiệm kỳ): a range of years, or an ordinal (khóa XI) where no years are stated, or both. An ordinal
// counts the terms of one body: the years of Quốc hội khóa XIV are not those of a people's council's.
type Term struct {
	From           int            `json:"from,omitempty"`
	To             int            `json:"to,omitempty"`
	Ordinal        string         `json:"ordinal,omitempty"`
	OrganisationID OrganisationID `json:"organisation_id,omitempty"` // whose ordinal it is; empty where that is not known
}

// String returns "2020-2025", or the ordinal of a term without years. It is the term's identifier in addresses.
func (t Term) String() string {
	if t.From == 0 {
		return t.Ordinal
	}
	return fmt.Sprintf("%d-%d", t.From, t.To)
}

// NumberedTerm says which years a body's term of a certain ordinal has: Quốc hội khóa XIV is that of 2016-2021. A version states
// it where it gives both side by side.
type NumberedTerm struct {
	OrganisationID OrganisationID `json:"organisation_id"`
	Ordinal        string         `json:"ordinal"` // in Roman figures
	Term           string         `json:"term"`    // the years, as Term.String writes them
	Evidence
}

// Says reports whether another one says the same, wherever it stands.
func (n NumberedTerm) Says(o NumberedTerm) bool {
	return n.OrganisationID == o.OrganisationID && n.Ordinal == o.Ordinal && n.Term == o.Term
}

// ToldTerm is what newest versions tell of the years of a body's numbered term.
type ToldTerm struct {
	Organisation Organisation `json:"organisation"`
	Ordinal      string       `json:"ordinal"`
	Term         string       `json:"term"`
	Articles     int          `json:"articles"` // how many tell it so
	Counts       bool         `json:"counts"`   // the ordinal is taken to stand for these years; false where too many articles say something else
	Citation     Citation     `json:"citation"` // the oldest of them
}

// FigureKind says what a figure is about.
type FigureKind string

const (
	Result    FigureKind = "result" // reached: đạt, ước đạt
	Target    FigureKind = "target" // promised: phấn đấu, chỉ tiêu
	Count     FigureKind = "count"  // people or bodies counted
	OtherKind FigureKind = "other"
	Up                   = "up"
	Down                 = "down"
	AtLeast              = "at_least"
	AtMost               = "at_most"
	About                = "about"
)

// Figure is a stated number with what it measures (số liệu). Value and ValueTo are as written ("13,5", "13/21"); Number and
// NumberTo are their values in Unit, without change of magnitude ("198.796" tỷ đồng is 198796).
type Figure struct {
	Indicator  string     `json:"indicator"`
	Value      string     `json:"value"`
	ValueTo    *string    `json:"value_to"` // the end of a range
	Number     float64    `json:"number"`
	NumberTo   *float64   `json:"number_to"`
	Unit       string     `json:"unit"`
	Period     *string    `json:"period"` // "2020", "2016-2020"
	Kind       FigureKind `json:"kind"`
	Direction  *string    `json:"direction"` // Up, Down
	Bound      *string    `json:"bound"`     // AtLeast, AtMost, About
	Confidence Confidence `json:"confidence,omitempty"`

	IndicatorID    string         `json:"indicator_id,omitempty"`    // of the usual name behind the wording
	OrganisationID OrganisationID `json:"organisation_id,omitempty"` // whose congress reports it, or the committee that leads the place that it is of; empty where neither is plain
	Term           string         `json:"term,omitempty"`            // that it was promised for or reached in, by a congress; empty for all others
	Evidence

	Ruling RulingID `json:"ruling,omitempty"` // that made it what it is; empty: it is as it was read
	Read   *Figure  `json:"read,omitempty"`   // what was read, where a ruling made it something else
}
