package archive

// Measured is a figure whose number can be compared: in the unit and magnitude of the series or table in which it stands.
type Measured struct {
	Number   float64  `json:"number"`
	NumberTo *float64 `json:"number_to"` // the end of a range
	Bound    string   `json:"bound,omitempty"`
	Suspect  bool     `json:"suspect,omitempty"` // so far from its neighbours that a magnitude was probably misprinted or misread

	Figures []StatedFigure `json:"figures"` // that state it, as printed; the oldest article first; never empty
}

// Series (chuỗi số liệu) is one indicator of one body over the years. Growth and level of a thing are two series.
type Series struct {
	Indicator    string         `json:"indicator"` // its usual name
	IndicatorID  string         `json:"indicator_id"`
	Organisation OrganisationID `json:"organisation,omitempty"`
	Unit         string         `json:"unit"` // of all numbers
	Growth       bool           `json:"growth,omitempty"`
	FewerBetter  bool           `json:"fewer_better,omitempty"`
	Points       []SeriesPoint  `json:"points"` // by period
}

// SeriesPoint is a period's number of one kind. Values differ where sources disagree.
type SeriesPoint struct {
	Period string     `json:"period"` // 2020, 2016-2020, 2020-Q1, 2020-H1; empty where none is stated
	Kind   FigureKind `json:"kind"`
	Values []Measured `json:"values"`
}

// Promise is a row of the table of promises: one indicator through the terms.
type Promise struct {
	Indicator   string        `json:"indicator"`
	IndicatorID string        `json:"indicator_id"`
	Unit        string        `json:"unit"`
	Growth      bool          `json:"growth,omitempty"`
	FewerBetter bool          `json:"fewer_better,omitempty"`
	Terms       []TermOutcome `json:"terms"` // oldest first; one for every term that has a target or a result
}

// TermOutcome is what was promised for a term (chỉ tiêu, đề ra) beside what was reached (kết quả).
type TermOutcome struct {
	Term    string     `json:"term"`
	Targets []Measured `json:"targets"` // more than one: sources disagree
	Results []Measured `json:"results"`
	Verdict Verdict    `json:"verdict"`
	Why     Doubt      `json:"why,omitempty"` // why it cannot be judged
}

// Verdict compares two numbers. It is Kho Báo's, no source's.
type Verdict string

const (
	Exceeded Verdict = "exceeded" // (vượt) better than promised
	Met      Verdict = "met"      // (đạt) within the range, or as the bound asks
	NotMet   Verdict = "not_met"  // (chưa đạt)
	Unjudged Verdict = "unjudged" // (chưa kết luận được)
)

// Doubt says why a promise cannot be judged.
type Doubt string

const (
	NoTarget     Doubt = "no_target"
	NoResult     Doubt = "no_result"
	SourcesApart Doubt = "sources_disagree"
	PriceBase    Doubt = "price_base" // (khác giá gốc) in prices of different years
	SuspectValue Doubt = "suspect"
)
