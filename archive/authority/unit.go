package authority

import (
	"slices"
	"strings"

	"khobao/archive"
	"khobao/vietnamese"
)

// unit is a unit of measure, taken apart so that numbers can be compared.
type unit struct {
	dimension string  // "đồng", "đồng/người/năm", "%", "lượt khách": numbers of one dimension can be compared
	factor    float64 // how many of the dimension's own unit one of this unit is
}

// magnitudes multiply the unit that follows.
var magnitudes = map[string]float64{"trăm": 1e2, "nghìn": 1e3, "ngàn": 1e3, "vạn": 1e4, "triệu": 1e6, "tỷ": 1e9, "tỉ": 1e9}

// sameUnits are units of one dimension: the unit, its dimension, and how many of the dimension's unit it is.
var sameUnits = map[string]unit{
	"đ": {"đồng", 1}, "vnđ": {"đồng", 1}, "vnd": {"đồng", 1}, "đô la": {"USD", 1}, "đô la mỹ": {"USD", 1}, "usd": {"USD", 1}, "đô-la": {"USD", 1},
	"tấn": {"kg", 1000}, "tạ": {"kg", 100}, "yến": {"kg", 10}, "kg": {"kg", 1}, "kilôgam": {"kg", 1},
	"ha": {"ha", 1}, "hecta": {"ha", 1}, "héc ta": {"ha", 1}, "km2": {"ha", 100}, "km²": {"ha", 100}, "m2": {"ha", 1e-4}, "m²": {"ha", 1e-4},
	"km": {"km", 1}, "m": {"km", 1e-3}, "mét": {"km", 1e-3}, "kwh": {"kWh", 1}, "mwh": {"kWh", 1e3}, "mw": {"kW", 1e3}, "kw": {"kW", 1},
	"khách": {"lượt khách", 1}, "lượt": {"lượt khách", 1}, "phần trăm": {"%", 1},
}

// unitOf takes a unit apart. A magnitude without a noun counts đồng: the press writes "24.023 tỷ".
func unitOf(worded string) unit {
	parts := strings.Split(spellUnit(worded), "/")
	words := strings.Fields(parts[0])
	u := unit{factor: 1}
	for len(words) > 0 && magnitudes[words[0]] != 0 {
		u.factor *= magnitudes[words[0]]
		words = words[1:]
	}
	if n := len(words); n > 1 && words[0] == "%" && words[n-1] == "năm" { // "% năm"
		words, parts = words[:n-1], append(parts, "năm")
	}
	noun := strings.Join(words, " ")
	if same, ok := sameUnits[noun]; ok {
		noun, u.factor = same.dimension, u.factor*same.factor
	}
	if noun == "" && u.factor > 1 {
		noun = "đồng"
	}
	u.dimension = noun
	for _, per := range parts[1:] {
		per = strings.TrimSpace(per)
		if same, ok := sameUnits[per]; ok {
			per, u.factor = same.dimension, u.factor/same.factor
		}
		u.dimension += "/" + per
	}
	return u
}

// spellUnit writes a unit in lower case, abbreviations expanded (CCN), with a blank on both sides of a per cent sign.
func spellUnit(worded string) string {
	words := strings.Fields(strings.ReplaceAll(vietnamese.OldStyle(worded), "%", " % "))
	for i, w := range words {
		if long := expand(w); long != nil {
			words[i] = strings.Join(long, " ")
		}
	}
	return strings.ToLower(strings.Join(words, " "))
}

// measure says what a figure's number can be compared with.
type measure struct {
	indicator indicator
	dimension string
	growth    bool
	number    float64  // in the dimension's unit; a reduction of what should shrink is positive
	numberTo  *float64 // likewise
	factor    float64  // of the unit as printed
	unit      string   // as printed
}

// measureOf reads a figure. Growth and level of one thing are different measures: "tăng 12%" is not "đạt 12%".
func measureOf(f archive.Figure, known indicators) measure {
	u := unitOf(f.Unit)
	m := measure{indicator: known.of(f.Indicator), dimension: u.dimension, factor: u.factor, unit: f.Unit}
	if m.indicator.head && (u.dimension == "đồng" || u.dimension == "USD" || u.dimension == "đồng/người" || u.dimension == "USD/người") {
		m.dimension = strings.TrimSuffix(u.dimension, "/người") + "/người/năm"
	}
	plan := ofPlan(f)
	m.growth = !plan && isGrowth(f, m)
	switch {
	case plan && (f.Direction != nil || begins(keysOf(strings.Fields(f.Text)), beyondPlan)):
		m.dimension = beyondPlanned
		return m.counted(f, u)
	case plan:
		m.dimension = planned
	case m.growth:
		m.dimension = growthDimension(f, m.indicator)
	case isIncrease(f):
		m.growth, m.dimension = true, m.dimension+" (tăng, giảm)"
	}
	return m.counted(f, u)
}

// counted is the measure with its number in the dimension's unit.
func (m measure) counted(f archive.Figure, u unit) measure {
	sign := 1.0
	if m.dimension == beyondPlanned && f.Direction != nil && *f.Direction == archive.Down {
		sign = -1
	}
	if m.growth && f.Direction != nil && (*f.Direction == archive.Down) != m.indicator.fewer {
		sign = -1
	}
	m.number = sign * f.Number * u.factor
	if f.NumberTo != nil {
		to := sign * *f.NumberTo * u.factor
		m.numberTo = &to
	}
	return m
}

// isGrowth reports whether a percentage says by how much something changed, not how much it is.
func isGrowth(f archive.Figure, m measure) bool {
	switch {
	case m.dimension == yearlyGrowth:
		return true
	case m.dimension != "%":
		return false
	case m.indicator.rises:
		return true
	case f.Direction == nil:
		return false
	}
	return !m.indicator.ratio && !vietnamese.Arrives(keysOf(strings.Fields(f.Text)))
}

// isIncrease reports whether a number says by how much something changed: "tăng hơn 10.000 tỷ đồng", but not "tăng lên".
func isIncrease(f archive.Figure) bool {
	keys := keysOf(strings.Fields(f.Text))
	return f.Direction != nil && len(keys) > 0 && slices.Contains(changes, keys[0]) && !vietnamese.Arrives(keys) &&
		unitOf(f.Unit).dimension != "%" && unitOf(f.Unit).dimension != yearlyGrowth
}

var changes = []string{vietnamese.Key("tăng"), vietnamese.Key("giảm")}

// ofPlan reports whether a percentage says what part of a plan was reached, or by how much it was passed: no level of the thing.
func ofPlan(f archive.Figure) bool {
	return unitOf(f.Unit).dimension == "%" && vietnamese.PlanOf(f.Text) != ""
}

var beyondPlan = ks("vượt")

// A part of a plan, and what is beyond it, are measures of their own.
const (
	planned       = "% kế hoạch"
	beyondPlanned = "% vượt kế hoạch"
)

// Growth by the year and growth over some other time are different measures.
const (
	yearlyGrowth = "%/năm"
	otherGrowth  = "% (tăng, giảm)"
)

func growthDimension(f archive.Figure, ind indicator) string {
	if unitOf(f.Unit).dimension == yearlyGrowth || ind.rises && ind.mean || contains(keysOf(strings.Fields(f.Text)), [][]string{kAverage}) {
		return yearlyGrowth
	}
	return otherGrowth
}

var kAverage = k("bình quân")

// named is the indicator as a series of it is called: by how much a thing changed is not called like the thing. A fall of what should
// shrink is positive, see measureOf. What grew by the year has a unit that says so.
func (m measure) named() indicator {
	ind := m.indicator
	switch m.dimension {
	case planned:
		ind.id, ind.name, ind.fewer = ind.id+"-so-voi-ke-hoach", ind.name+" so với kế hoạch", false
		return ind
	case beyondPlanned:
		ind.id, ind.name, ind.fewer = ind.id+"-vuot-ke-hoach", "mức vượt kế hoạch "+ind.name, false
		return ind
	}
	if !m.growth || m.dimension == yearlyGrowth {
		return ind
	}
	change := "mức tăng"
	switch {
	case ind.fewer:
		change = "mức giảm"
	case m.dimension == otherGrowth:
		change = "tốc độ tăng"
	}
	ind.id, ind.name = ind.id+"-"+slug(keysOf(strings.Fields(change)), "tang"), change+" "+ind.name
	return ind
}

// key says which figures stand in one series or one row.
func (m measure) key() string { return m.indicator.id + "\x00" + m.dimension }
