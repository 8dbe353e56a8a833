package web

import (
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"time"

	"khobao/archive"
)

// Holding is a tenure on a certain day.
type Holding struct {
	archive.Tenure
	Confidence archive.Confidence
}

// Tenure is a tenure as a row or an entry shows it: the drawing, the words, the evidence.
type Tenure struct {
	archive.Tenure
	ID     string // of the row on its page
	Total  int    // statements that there are about the person in the office
	Bar    Stretch
	Proofs []Proof
	Rest   int  // statements that are not among the proofs
	Fresh  bool // it goes on, and was named not long before the archive's last day, within the last term that is stated
}

// Proof is a sentence that a tenure rests on.
type Proof struct {
	IDs      []string // places in the page that lead here
	Says     archive.Relation
	Sure     archive.Confidence // that the source says so; empty where it is not kept
	Citation archive.Citation
	Quoted   Quoted
	Outlet   string
	Replay   string     // where the captured page is shown as it was
	Report   *ClaimLink // where one says that it is wrong
}

// Bounds of what a row shows; the rest is listed on pages of its own.
const (
	maxProofs  = 12 // sentences under a row
	edgeProofs = 3  // sentences for one edge
)

// fresh is how long before the archive's last day an office may have been named for it to count as held still.
const fresh = 400 * 24 * time.Hour

// stale is after how long without a word an office does not count as held any more: a term of office.
const stale = 5 * 366 * 24 * time.Hour

// Tenures prepares tenures for a page: on is the archive's last day, counts how often each office is stated.
func (f *Frame) Tenures(tenures []archive.Tenure, counts map[archive.Post]int, on time.Time) ([]Tenure, Axis) {
	axis := newAxis(tenures, on)
	all := make([]Tenure, len(tenures))
	for i, t := range tenures {
		v := Tenure{Tenure: t, ID: "t" + strconv.Itoa(i), Total: counts[archive.Post{Person: t.Person, Office: t.Office.ID}]}
		v.Fresh = len(t.Ends) == 0 && t.Last != nil && on.Sub(t.Last.Time) < fresh && !t.TermOver(on)
		v.Bar = axis.bar(t, v.Fresh)
		v.Proofs = v.proofs(f)
		v.Rest = max(v.Total-len(v.Proofs), 0)
		all[i] = v
	}
	dated := len(all)
	for dated > 0 && all[dated-1].Undated() {
		dated--
	}
	slices.SortStableFunc(all[dated:], func(a, b Tenure) int { return b.Total - a.Total }) // no day says which comes first
	return all, axis
}

// Current returns which of the holdings still count on a day: those that a source named within a term of office before it. Of
// several of one person in one office it is the one named last.
func Current(holdings []Holding, on time.Time) []Holding {
	var all []Holding
	for _, h := range holdings {
		if h.Last == nil || on.Sub(h.Last.Time) > stale {
			continue
		}
		i := slices.IndexFunc(all, func(o Holding) bool { return o.Person == h.Person && o.Office.ID == h.Office.ID })
		switch {
		case i < 0:
			all = append(all, h)
		case all[i].Last.Before(h.Last.Time):
			all[i] = h
		}
	}
	return all
}

// Stale says that a source named the person in the office so long before a day that another has probably followed.
func (h Holding) Stale(on time.Time) bool {
	return h.End().Date == nil && h.Last != nil && on.Sub(h.Last.Time) > stale
}

// proofs gathers the sentences for each edge, then the first and the last that name the person in the office. A sentence that
// tells two edges is shown once.
func (t *Tenure) proofs(f *Frame) []Proof {
	var all []Proof
	add := func(c archive.Citation, says archive.Relation, sure archive.Confidence, id string) {
		i := slices.IndexFunc(all, func(p Proof) bool { return samePlace(p.Citation, c) })
		if i < 0 {
			if len(all) >= maxProofs && id == "" {
				return
			}
			i = len(all)
			all = append(all, Proof{Says: says, Sure: sure, Citation: c, Quoted: f.Quoted(c), Outlet: f.Outlet(c.Outlet),
				Replay: f.Replay(c.Capture, c.URL), Report: f.ReportOn(c, t.Person, t.Office.ID)})
		}
		if id != "" && !slices.Contains(all[i].IDs, id) {
			all[i].IDs = append(all[i].IDs, id)
		}
	}
	for _, group := range t.sides() {
		for i, e := range group.edges {
			for j, c := range e.Citations[:min(len(e.Citations), edgeProofs)] {
				id := ""
				if j == 0 {
					id = t.edgeID(group.side, i)
				}
				sure := e.Confidence
				if (EdgeView{Edge: e}).Inferred() || e.Reason == archive.Named {
					sure = "" // the edge is inferred, the sentence is not
				}
				add(c, e.Relation, sure, id)
			}
		}
	}
	if n := len(t.Citations); n > 0 {
		add(t.Citations[0], archive.Holds, "", t.ID+"f")
		add(t.Citations[n-1], archive.Holds, "", t.ID+"l")
		for _, c := range t.Citations {
			add(c, archive.Holds, "", "")
		}
	}
	slices.SortStableFunc(all, func(a, b Proof) int { return archive.CompareDates(a.Citation.Published, b.Citation.Published) })
	return all
}

type side struct {
	side  string
	edges []archive.Edge
}

func (t *Tenure) sides() []side {
	return []side{{"b", t.Begins}, {"r", t.Events}, {"e", t.Ends}}
}

func (t *Tenure) edgeID(side string, i int) string { return t.ID + side + strconv.Itoa(i) }

func samePlace(a, b archive.Citation) bool {
	return a.Article == b.Article && a.Version == b.Version && a.Text == b.Text && Anchor(a.Evidence) == Anchor(b.Evidence)
}

// EdgeView is an edge with the place of its evidence on the page; empty where nothing is cited.
type EdgeView struct {
	archive.Edge
	Anchor string
}

// EdgeViews makes edges ready for a page that leads from them to their articles.
func EdgeViews(edges []archive.Edge) []EdgeView {
	all := make([]EdgeView, len(edges))
	for i, e := range edges {
		all[i].Edge = e
		if len(e.Citations) > 0 {
			all[i].Anchor = CitationPath(e.Citations[0])
		}
	}
	return all
}

func (t Tenure) edges(side string, edges []archive.Edge) []EdgeView {
	all := make([]EdgeView, len(edges))
	for i, e := range edges {
		all[i].Edge = e
		if len(e.Citations) > 0 {
			all[i].Anchor = "#" + t.edgeID(side, i)
		}
	}
	return all
}

// From, Until and Within are the edges as pages show them.
func (t Tenure) From() []EdgeView   { return t.edges("b", t.Begins) }
func (t Tenure) Until() []EdgeView  { return t.edges("e", t.Ends) }
func (t Tenure) Within() []EdgeView { return t.edges("r", t.Events) }

// Undated says that nothing is known of when it was: no source that states it has a date.
func (t Tenure) Undated() bool {
	return t.First == nil && t.Last == nil && len(t.Ends)+len(t.Events) == 0 && (len(t.Begins) == 0 || len(t.Begins) == 1 && t.Begin().Date == nil && t.BeginUnknown())
}

// BeginUnknown says that no source states when it began: there is at most a first mention.
func (t Tenure) BeginUnknown() bool { return len(t.Begins) == 0 || t.Begin().Reason == archive.Named }

// FirstAnchor and LastAnchor lead to the first and the last mention, where there is one among the proofs.
func (t Tenure) FirstAnchor() string { return t.mention(t.First, "f", t.From()) }
func (t Tenure) LastAnchor() string  { return t.mention(t.Last, "l", append(t.From(), t.Within()...)) }

func (t Tenure) mention(d *archive.Date, end string, edges []EdgeView) string {
	for _, e := range edges {
		if d != nil && e.Date != nil && e.Date.Equal(d.Time) && e.Anchor != "" {
			return e.Anchor
		}
	}
	if len(t.Citations) > 0 {
		return "#" + t.ID + end
	}
	return ""
}

// Inferred says that no source states the edge, and why it is thought to be stands in its reason.
func (e EdgeView) Inferred() bool {
	switch e.Reason {
	case archive.TookOther, archive.Succeeded, archive.TookLeave, archive.Abolished, archive.FullHolding:
		return true
	}
	return e.Reason == archive.Died && e.Confidence != archive.Certain
}

// Told says that a source tells the dates between which the office was held, and of this one not how it came about.
func (e EdgeView) Told() bool {
	return e.Reason == archive.Stated && (e.Relation == archive.Holds || e.Relation == archive.Former)
}

// Partial writes a date that may be known no closer than its month or year; nothing where there is none.
func (l Lang) Partial(d archive.PartialDate) string {
	if !d.Known() {
		return ""
	}
	return l.Edge(archive.Edge{Date: &archive.Date{Time: d.Date, DayOnly: true}, Precision: d.Precision})
}

// Printed says that the day is only that of a report's publication.
func (e EdgeView) Printed() bool {
	return e.Date != nil && e.Reason == archive.Reported && slices.ContainsFunc(e.Citations, func(c archive.Citation) bool { return c.Published != nil && c.Published.Equal(e.Date.Time) })
}

// Edge writes an edge's date as exactly as it is known: 29/05/2020, 05/2020, 2020.
func (l Lang) Edge(e archive.Edge) string {
	if e.Date == nil {
		return ""
	}
	switch e.Precision {
	case archive.InYear:
		return e.Date.Format("2006")
	case archive.InMonth:
		return l.Month(e.Date)
	}
	return l.Date(e.Date)
}

// Month writes the month of a date: 05/2020 or May 2020.
func (l Lang) Month(d *archive.Date) string {
	switch {
	case d == nil:
		return ""
	case l == English:
		return d.Format("Jan 2006")
	}
	return d.Format("01/2006")
}

// axisSteps is how many steps every axis has.
const axisSteps = 7

// Axis is the time that all drawings of a page have in common.
type Axis struct {
	Years []int // at which its steps begin; empty where nothing is dated
	step  int
	end   time.Time // the archive's last day
}

// newAxis makes the axis on which all tenures lie, up to the archive's last day.
func newAxis(tenures []archive.Tenure, on time.Time) Axis {
	first, last := on.Year()+1, on.Year()
	look := func(d *archive.Date) {
		if d != nil && !d.IsZero() {
			first, last = min(first, d.Year()), max(last, d.Year())
		}
	}
	for _, t := range tenures {
		look(t.First)
		look(t.Last)
		for _, e := range append(slices.Clone(t.Begins), t.Ends...) {
			look(e.Date)
		}
	}
	if first > on.Year() {
		return Axis{}
	}
	a := Axis{step: (last-first)/axisSteps + 1, end: on}
	for i := range axisSteps {
		a.Years = append(a.Years, first+i*a.step)
	}
	return a
}

// Ticks are where the steps begin.
func (a Axis) Ticks() []Percent {
	ticks := make([]Percent, len(a.Years))
	for i := range ticks {
		ticks[i] = Percent(100 * float64(i) / axisSteps)
	}
	return ticks
}

// Percent is a share of a drawing's width.
type Percent float64

// String writes it as SVG takes it.
func (p Percent) String() string { return strconv.FormatFloat(float64(p), 'f', 1, 64) + "%" }

// at returns where a day lies.
func (a Axis) at(t time.Time) Percent {
	start := time.Date(a.Years[0], 1, 1, 0, 0, 0, 0, archive.Hanoi)
	end := time.Date(a.Years[0]+axisSteps*a.step, 1, 1, 0, 0, 0, 0, archive.Hanoi)
	return Percent(min(max(100*float64(t.Sub(start))/float64(end.Sub(start)), 0), 100))
}

// Stretch is a tenure's drawing: solid where it is known, fading where an edge is not, a ring at each edge in dispute, a notch at
// each event.
type Stretch struct {
	Pieces  []Piece
	Rings   []Percent
	Notches []Percent
}

// Drawing is a bar on its axis.
type Drawing struct {
	Ticks []Percent
	Stretch
}

// Draw puts a tenure's bar on the page's axis.
func (p *PersonPage) Draw(t Tenure) Drawing { return Drawing{Ticks: p.Axis.Ticks(), Stretch: t.Bar} }

// Piece is a part of a bar.
type Piece struct {
	X, Width Percent
	Fade     string // "in" or "out": towards where it is not known
}

// fading is how wide an edge fades about which nothing else is known.
const fading = 4

func (a Axis) bar(t archive.Tenure, fresh bool) (b Stretch) {
	first := t.Begin().Date
	if first == nil {
		first = t.First
	}
	if first == nil {
		first = t.End().Date
	}
	if len(a.Years) == 0 || first == nil {
		return b
	}
	from, until, faded := a.at(first.Time), a.known(t, first, fresh), a.faded(t)
	if len(t.Begins) == 0 || t.Begin().Precision == archive.By {
		b.piece(max(from-fading, 0), from, "in")
	}
	b.piece(from, max(until, from+0.6), "")
	if faded > until {
		b.piece(until, faded, "out")
	} else if len(t.Ends) == 0 && !fresh {
		b.piece(until, min(until+fading, a.at(a.end)), "out")
	}
	for _, edges := range [][]archive.Edge{t.Begins, t.Ends} {
		if len(edges) < 2 && !(len(edges) == 1 && edges[0].Reason == archive.Contested) {
			continue
		}
		for _, e := range edges {
			if e.Date != nil {
				b.Rings = append(b.Rings, a.at(e.Date.Time))
			}
		}
	}
	for _, e := range t.Events {
		if e.Date != nil {
			b.Notches = append(b.Notches, a.at(e.Date.Time))
		}
	}
	return b
}

func (b *Stretch) piece(from, to Percent, fade string) {
	if to > from {
		b.Pieces = append(b.Pieces, Piece{X: from, Width: to - from, Fade: fade})
	}
}

// known returns until where the person is known to have been in office.
func (a Axis) known(t archive.Tenure, first *archive.Date, fresh bool) Percent {
	end := t.End()
	switch {
	case fresh:
		return a.at(a.end)
	case end.Date != nil && end.Precision != archive.By:
		return a.at(end.Date.Time)
	case t.Last != nil:
		return a.at(t.Last.Time)
	}
	return a.at(first.Time)
}

// faded returns until where the person may have been in office: to the day by which it had ended.
func (a Axis) faded(t archive.Tenure) Percent {
	if end := t.End(); end.Date != nil && end.Precision == archive.By {
		return a.at(end.Date.Time)
	}
	return 0
}

// officeStatementsPath is where all statements about a person in an office are listed.
func officeStatementsPath(p archive.PersonID, o archive.OfficeID) string {
	return fmt.Sprintf("%s?office=%s#statements", PersonPath(p), url.QueryEscape(string(o)))
}
