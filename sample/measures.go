package sample

import (
	"math"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"

	"khobao/archive"
)

// Class says how an indicator is spoken of.
type Class string

const (
	Growth Class = "growth" // tăng bình quân 13,5%/năm
	Level  Class = "level"  // đạt 428 triệu USD
	Share  Class = "share"  // đạt 96,5%
	Falls  Class = "down"   // giảm còn 4,2%
	Part   Class = "frac"   // 13/21 cụm công nghiệp
	Joined Class = "count"  // kết nạp 34 đảng viên mới
)

// Indicator is something that congresses measure.
type Indicator struct {
	ID       string
	Names    []string // as papers word it
	Unit     string
	Class    Class
	Decimals int
}

// Series is an indicator of one body over the terms.
type Series struct {
	Body      *Body // the committee whose congress reports it
	Indicator *Indicator
	Points    []Point // by term
}

// Point is what the congress before a term promised and what the congress after it reported. A nil value was never stated: no
// congress of 2005 is in the archive, and no one knows yet how the term 2025-2030 ends.
type Point struct {
	Term   archive.Term
	Target *Value
	Result *Value
}

// Value is a number or a range, as exact as it is printed.
type Value struct {
	Number, To float64 // To is 0 unless it is a range
	Of         int     // for a Part, out of how many
	Bound      string  // archive.AtLeast and so on
}

func (w *World) measure() {
	for _, f := range table("world/indicators.txt", 10) {
		ind := &Indicator{ID: f[0], Class: Class(f[2]), Unit: f[3], Names: strings.Split(f[9], ";")}
		for i := range ind.Names {
			ind.Names[i] = strings.TrimSpace(ind.Names[i])
		}
		var n [5]float64
		for i := range n {
			var err error
			n[i], err = strconv.ParseFloat(f[4+i], 64)
			must(err)
		}
		ind.Decimals = int(n[3])
		for _, b := range w.Bodies {
			if b.Party != "" && slices.ContainsFunc(strings.Fields(f[1]), func(s string) bool { return s == b.Level || s == string(b.ID) }) {
				w.Series = append(w.Series, w.series(b, ind, n))
			}
		}
	}
}

// series lays out an indicator's way: first result, step, jitter, decimals and the best value that can be.
func (w *World) series(b *Body, ind *Indicator, n [5]float64) *Series {
	owner := string(b.ID)
	if ind.ID == "export" || ind.ID == "budget" || ind.ID == "retail" || ind.ID == "newrural" && b.Level != "huyen" {
		owner = "tỉnh" // the department reports the province's own number
	}
	rng := seeded(1, "series "+owner+ind.ID)
	s := &Series{Body: b, Indicator: ind}
	members := w.membersOf(b)
	scale := 1.0
	if b.Level == "huyen" || b.Level == "xa" {
		scale = 0.9 + 0.2*rng.Float64()
	}
	parts := partsOf(b, n[4], rng)
	results := make([]float64, 5) // by terms that end in 2010, 2015 … 2030
	for i := range results {
		v := scale * (n[0] + n[1]*float64(i) + n[2]*(2*rng.Float64()-1))
		switch ind.Class {
		case Falls:
			v = math.Max(v, n[4]+0.3*rng.Float64())
		case Joined:
			v = math.Max(3, math.Round(float64(members)*(0.10+0.08*rng.Float64())))
		case Part:
			v = math.Min(math.Round(v*float64(parts)/n[4]), float64(parts))
			if i > 0 {
				v = math.Max(v, results[i-1])
			}
		default:
			v = math.Min(v, n[4])
		}
		results[i] = round(v, ind.Decimals)
	}
	for i, year := 0, 2005; year <= 2025; i, year = i+1, year+5 {
		p := Point{Term: archive.Term{From: year, To: year + 5}}
		if year > 2005 {
			p.Target = target(ind, results[i], results[i-1], parts, n[4], rng)
		}
		if year < 2025 && !(ind.ID == "newrural" && year == 2005) { // that programme began in 2010
			p.Result = &Value{Number: results[i], Of: parts * btoi(ind.Class == Part)}
		}
		s.Points = append(s.Points, p)
	}
	return s
}

// target is what was promised where result came true and now was reached before: most promises are met, some are missed, and
// nobody promises less than there is.
func target(ind *Indicator, result, now float64, parts int, best float64, rng *rand.Rand) *Value {
	v := &Value{}
	switch ind.Class {
	case Growth:
		v.Number = round(result*(0.92+0.14*rng.Float64()), 0)
		if rng.IntN(2) == 0 {
			v.Number += 0.5
		}
		if rng.IntN(5) < 2 {
			v.To = v.Number + 0.5
		}
	case Share:
		v.Number = math.Min(math.Max(round(result*(0.96+0.06*rng.Float64()), 0), math.Ceil(now)), 100)
		if rng.IntN(2) == 0 && v.Number < 100 {
			v.Bound = archive.AtLeast
		}
	case Falls:
		v.Number = math.Max(math.Min(round(result*(0.85+0.3*rng.Float64())*2, 0)/2, math.Floor(now)), 0.5)
		v.Bound = []string{"", archive.AtMost}[rng.IntN(2)]
	case Level:
		v.Number = math.Max(round3(result*(0.94+0.1*rng.Float64())), round3(now*1.04))
		v.Bound = []string{"", archive.AtLeast}[rng.IntN(2)]
	case Joined:
		v.Number = math.Max(3, round(round3(result*(0.8+0.2*rng.Float64())), 0))
		v.Bound = archive.AtLeast
	case Part:
		v.Of, v.Number = parts, math.Min(float64(parts), math.Max(result, now)+float64(rng.IntN(3)))
	}
	v.Number = round(v.Number, ind.Decimals)
	return v
}

func (w *World) membersOf(b *Body) int {
	for _, c := range w.Congresses {
		if c.Body == b {
			return c.Members
		}
	}
	return 60
}

// partsOf is of how many communes, clusters or stations a Part is counted: a district has fewer than the province.
func partsOf(b *Body, best float64, rng *rand.Rand) int {
	if b.Level == "huyen" {
		return 9 + rng.IntN(8)
	}
	return int(best)
}

// Point returns the point of the term that begins in a year.
func (s *Series) Point(from int) Point { return s.Points[(from-2005)/5] }

// SeriesOf returns what a body's congresses measure, the economy first.
func (w *World) SeriesOf(b *Body) []*Series {
	var of []*Series
	for _, s := range w.Series {
		if s.Body == b {
			of = append(of, s)
		}
	}
	return of
}

// round3 keeps what a promise keeps: two or three significant digits.
func round3(v float64) float64 {
	switch {
	case v >= 10000:
		return math.Round(v/1000) * 1000
	case v >= 1000:
		return math.Round(v/50) * 50
	case v >= 100:
		return math.Round(v/5) * 5
	case v >= 10:
		return math.Round(v)
	}
	return math.Round(v*2) / 2
}

func round(v float64, decimals int) float64 {
	p := math.Pow(10, float64(decimals))
	return math.Round(v*p) / p
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// decimal writes a number as papers do: dots for thousands, a comma for decimals, no zero at the end.
func decimal(v float64, decimals int) string {
	s := strconv.FormatFloat(v, 'f', decimals, 64)
	whole, fraction, _ := strings.Cut(s, ".")
	var grouped strings.Builder
	for i, r := range whole {
		if i > 0 && (len(whole)-i)%3 == 0 {
			grouped.WriteByte('.')
		}
		grouped.WriteRune(r)
	}
	if fraction = strings.TrimRight(fraction, "0"); fraction != "" {
		return grouped.String() + "," + fraction
	}
	return grouped.String()
}
