package web

import (
	"net/url"
	"regexp"
	"slices"
	"strings"

	"khobao/archive"
)

// TermPage is a term of office: what its congresses promised and reached, who took office in it, and the articles that name it.
type TermPage struct {
	Frame
	Term       string // as archive.Term.String writes it
	Articles   int
	Congresses []Congress // a page of them
	Bodies     int        // whose congresses have figures of the term
	Counted    int        // of these, in the Score
	Score      Score      // of the congresses on this page
	Hits       []Hit      // the newest
	Statements []archive.Statement
	Total      int
	Told       []archive.ToldTerm // which bodies' numbered terms it is, and who says so
	Pager      Pager              // of the congresses
}

func (*TermPage) template() string { return "term" }

// Numbered says that the term is named by its number alone, which means other years for each body.
func (p *TermPage) Numbered() bool { return !strings.Contains(p.Term, "-") }

// Congress is a body with how many targets of a term it met.
type Congress struct {
	Body  archive.Organisation
	Score Score
}

// Score counts verdicts.
type Score struct {
	Met, Missed, Unjudged int
}

// Add counts the verdicts that promises have for a term.
func (s *Score) Add(rows []archive.Promise, term string) {
	for _, row := range rows {
		for _, o := range row.Terms {
			if o.Term != term {
				continue
			}
			switch o.Verdict {
			case archive.Exceeded, archive.Met:
				s.Met++
			case archive.NotMet:
				s.Missed++
			default:
				s.Unjudged++
			}
		}
	}
}

// Plus returns both scores together.
func (s Score) Plus(o Score) Score {
	return Score{s.Met + o.Met, s.Missed + o.Missed, s.Unjudged + o.Unjudged}
}

// Judged says whether anything could be judged.
func (s Score) Judged() bool { return s.Met+s.Missed > 0 }

// FiguresPage is the explorer: of a chosen body the targets of two terms beside their results, and series as charts; without
// one, all figures that the filter lets through.
type FiguresPage struct {
	Frame
	Filter  archive.FigureFilter
	Bodies  []archive.BodyFigures // that may be chosen
	Matches []archive.BodyFigures // whose names have the words of the organisation that was typed

	Body     *archive.Organisation // the one chosen; nil: none
	Terms    []string              // that may be compared, newest first
	Compared []string              // one or two of them, oldest first
	Rows     []archive.Promise     // that have something of the terms compared
	Score    Score                 // of the last of the terms compared
	Chart    *Chart

	Series  []archive.Series // without a body: of what the filter lets through
	Figures []archive.StatedFigure
	Total   int
	Pager   Pager
}

func (*FiguresPage) template() string { return "figures" }

// Kinds are the kinds that the page's form offers.
func (*FiguresPage) Kinds() []archive.FigureKind {
	return []archive.FigureKind{archive.Result, archive.Target, archive.Count}
}

// FigureGroup is what one article states in numbers, as far as they follow each other in a list.
type FigureGroup struct {
	Citation archive.Citation // of the first
	Figures  []archive.StatedFigure
}

// maxOffered is how many bodies are offered without being asked for.
const maxOffered = 40

// Offers says that the bodies to choose from are shown at once: they match what was typed, or they are few and nothing was.
func (p *FiguresPage) Offers() bool {
	return len(p.Matches) > 0 || !p.Filter.Narrow() && p.Pager.Page <= 1 && len(p.Bodies) <= maxOffered
}

// Groups are the figures under the articles that state them: an article with twenty numbers is named once.
func (p *FiguresPage) Groups() []FigureGroup {
	var groups []FigureGroup
	for _, f := range p.Figures {
		n := len(groups)
		if n == 0 || groups[n-1].Citation.Article != f.Citation.Article {
			groups = append(groups, FigureGroup{Citation: f.Citation})
			n++
		}
		groups[n-1].Figures = append(groups[n-1].Figures, f)
	}
	return groups
}

// Newest is the last of the terms compared.
func (p *FiguresPage) Newest() string {
	if len(p.Compared) == 0 {
		return ""
	}
	return p.Compared[len(p.Compared)-1]
}

// Against is the term that the newest is compared with; empty where there is none.
func (p *FiguresPage) Against() string {
	if len(p.Compared) < 2 {
		return ""
	}
	return p.Compared[0]
}

// Outcome is what a row has for a term; nothing at all where no source says anything.
func (*FiguresPage) Outcome(row archive.Promise, term string) archive.TermOutcome {
	i := slices.IndexFunc(row.Terms, func(o archive.TermOutcome) bool { return o.Term == term })
	if i < 0 {
		return archive.TermOutcome{Term: term}
	}
	return row.Terms[i]
}

// ChartPath is where a row's indicator is drawn.
func (p *FiguresPage) ChartPath(row archive.Promise) string {
	v := p.values()
	v.Set("draw", DrawKey(row.IndicatorID, row.Unit))
	return "/figures?" + v.Encode() + "#chart"
}

// CSVPath is where the comparison is had as a table.
func (p *FiguresPage) CSVPath() string { return "/figures.csv?" + p.values().Encode() }

// ExportPath is where all figures that the filter lets through are had in a format of the API's exports.
func (p *FiguresPage) ExportPath(format string) string {
	v := url.Values{"format": {format}}
	for key, value := range map[string]string{"organisation": p.Filter.Organisation, "indicator": p.Filter.Indicator, "term": p.Filter.Term, "kind": string(p.Filter.Kind)} {
		if value != "" {
			v.Set(key, value)
		}
	}
	if format == "csv" {
		v.Set("bom", "true")
	}
	return "/api/v1/export/figures?" + v.Encode()
}

// DrawnCSVPath is where what a chart shows is had as a table: the row of a body's comparison with that key, or the series of the
// indicator that was typed.
func (p *FiguresPage) DrawnCSVPath(key string) string {
	v := url.Values{"draw": {key}, "indicator": {p.Filter.Indicator}, "organisation": {p.Filter.Organisation}, "term": {p.Filter.Term}, "kind": {string(p.Filter.Kind)}}
	for name, values := range v {
		if values[0] == "" {
			v.Del(name)
		}
	}
	return "/figures.csv?" + v.Encode()
}

func (p *FiguresPage) values() url.Values {
	v := url.Values{}
	for key, value := range map[string]string{"organisation": p.Filter.Organisation, "indicator": p.Filter.Indicator, "term": p.Newest(), "against": p.Against()} {
		if value != "" {
			v.Set(key, value)
		}
	}
	return v
}

// DrawKey names a series within a body's comparison.
func DrawKey(indicator, unit string) string { return indicator + "." + unit }

// PromiseChart draws an indicator through the terms.
func PromiseChart(row archive.Promise) Chart {
	var columns []Column
	for _, o := range row.Terms {
		columns = append(columns, Column{Label: TermText(o.Term), Targets: o.Targets, Results: o.Results})
	}
	return NewChart(row.Indicator, row.Unit, columns)
}

// dated matches periods that name a year.
var dated = regexp.MustCompile(`\d{4}`)

// Parts of a year as series name them (2024-H1), with the way each language writes them; Vietnamese quarters are Roman.
var yearParts = map[Lang]map[string]string{
	Vietnamese: {"Q1": "quý I/", "Q2": "quý II/", "Q3": "quý III/", "Q4": "quý IV/", "H1": "6 tháng đầu ", "H2": "6 tháng cuối ", "9M": "9 tháng "},
	English:    {"Q1": "Q1 ", "Q2": "Q2 ", "Q3": "Q3 ", "Q4": "Q4 ", "H1": "H1 ", "H2": "H2 ", "9M": "9 months "},
}

// Charted writes the period of a chart's column.
func (l Lang) Charted(period string) string {
	if year, part, ok := strings.Cut(period, "-"); ok && yearParts[l][part] != "" {
		return yearParts[l][part] + year
	}
	return period
}

// SeriesChart draws a series through its periods.
func SeriesChart(s archive.Series) Chart {
	var columns []Column
	for _, p := range s.Points {
		if !dated.MatchString(p.Period) {
			continue // "this year" of an article without a date has no place in a row of years
		}
		label := TermText(p.Period)
		if n := len(columns); n == 0 || columns[n-1].Label != label {
			columns = append(columns, Column{Label: label})
		}
		c := &columns[len(columns)-1]
		if p.Kind == archive.Target {
			c.Targets = append(c.Targets, p.Values...)
		} else {
			c.Results = append(c.Results, p.Values...)
		}
	}
	return NewChart(s.Indicator, s.Unit, columns)
}
