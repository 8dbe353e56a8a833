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
	Meant   *archive.FigureFilter // with words under which there are figures, where there are none under those that were typed; nil: none comes near
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
	v := filterValues(p.Filter, "")
	v.Set("format", format)
	if format == "csv" {
		v.Set("bom", "true")
	}
	return "/api/v1/export/figures?" + v.Encode()
}

// MeantPath is where the figures are that were probably meant.
func (p *FiguresPage) MeantPath() string { return "/figures?" + filterValues(*p.Meant, "").Encode() }

// MeantWords are the words under which they are.
func (p *FiguresPage) MeantWords() string {
	return strings.Join(slices.DeleteFunc([]string{p.Meant.Indicator, p.Meant.Organisation}, func(s string) bool { return s == "" }), ", ")
}

// filterValues are the fields of the page's form.
func filterValues(f archive.FigureFilter, drawn string) url.Values {
	v := url.Values{}
	for name, value := range map[string]string{"draw": drawn, "indicator": f.Indicator, "organisation": f.Organisation, "term": f.Term, "kind": string(f.Kind)} {
		if value != "" {
			v.Set(name, value)
		}
	}
	return v
}

// DrawnCSVPath is where what a chart shows is had as a table: the row of a body's comparison with that key, or the series of the
// indicator that was typed.
func (p *FiguresPage) DrawnCSVPath(key string) string {
	return "/figures.csv?" + filterValues(p.Filter, key).Encode()
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
		columns = append(columns, Column{Label: termText(o.Term), Length: severalYears, Targets: o.Targets, Results: o.Results})
	}
	return newChart(row.Indicator, row.Unit, columns, false)
}

// dated matches periods that name a year.
var dated = regexp.MustCompile(`\d{4}`)

// Parts of a year as series name them (2024-H1), with the way each language writes them; Vietnamese quarters are Roman.
var yearParts = map[Lang]map[string]string{
	Vietnamese: {"Q1": "quý I/", "Q2": "quý II/", "Q3": "quý III/", "Q4": "quý IV/", "H1": "6 tháng đầu ", "H2": "6 tháng cuối ", "9M": "9 tháng "},
	English:    {"Q1": "Q1 ", "Q2": "Q2 ", "Q3": "Q3 ", "Q4": "Q4 ", "H1": "H1 ", "H2": "H2 ", "9M": "9 months "},
}

// lengths are how long periods may be, in the order in which a chart has them.
var lengths = []Length{wholeYear, severalYears, "H1", "9M", "H2", "quarter", otherPart}

// lengthOf says how long a period is.
func lengthOf(period string) Length {
	year, part, parted := strings.Cut(period, "-")
	switch {
	case !parted && len(year) == 4:
		return wholeYear
	case len(year) == 4 && len(part) == 4:
		return severalYears
	case strings.HasPrefix(part, "Q"):
		return "quarter"
	case slices.Contains(lengths, Length(part)):
		return Length(part)
	}
	return otherPart
}

// Charted writes the period of a chart's column.
func (l Lang) Charted(period string) string {
	if year, part, ok := strings.Cut(period, "-"); ok && yearParts[l][part] != "" {
		return yearParts[l][part] + year
	}
	return period
}

// axisLabel writes the period under a column: what its panel says already is left out.
func (l Lang) axisLabel(c Column) string {
	if year, part, ok := strings.Cut(c.Label, "-"); ok && Length(part) == c.Length {
		return year
	}
	return l.Charted(c.Label)
}

// SeriesChart draws a series through its periods. One without a body is of whatever places a filter lets through.
func SeriesChart(s archive.Series, mixed bool) Chart {
	var columns []Column
	for _, p := range s.Points {
		if !dated.MatchString(p.Period) {
			continue // "this year" of an article without a date has no place in a row of years
		}
		label := termText(p.Period)
		if n := len(columns); n == 0 || columns[n-1].Label != label {
			columns = append(columns, Column{Label: label, Length: lengthOf(p.Period)})
		}
		c := &columns[len(columns)-1]
		if p.Kind == archive.Target {
			c.Targets = append(c.Targets, p.Values...)
		} else {
			c.Results = append(c.Results, p.Values...)
		}
	}
	return newChart(s.Indicator, s.Unit, columns, mixed)
}
