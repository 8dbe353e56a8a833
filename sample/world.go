package sample

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"khobao/archive"
)

// Province is the invented province: what "UBND tỉnh" means in every story.
const Province = "Lam Giang"

// World is what is true in the province. It is built once and never changes; edits and deletions happen to stories, not to facts.
type World struct {
	Bodies     []*Body
	Officials  []*Official
	Congresses []*Congress
	Series     []*Series
	Years      []*Yearly

	bodies    map[archive.OrganisationID]*Body
	officials map[archive.PersonID]*Official
}

// Body is an organisation. From and To are zero where the body is older than the archive or still there.
type Body struct {
	ID        archive.OrganisationID
	Name      string // "Sở Giáo dục và Đào tạo"
	Abbr      string // "Sở GD&ĐT", empty where nobody shortens it
	Party     string // "Đảng bộ Sở Giáo dục và Đào tạo": the party organisation that this committee leads; empty for a body without one
	Level     string // tinh, ban, so, huyen, xa, doan
	Place     string // "tỉnh Lam Giang", "huyện Tân Hạc"
	From, To  time.Time
	Successor archive.OrganisationID // which body took its work over at To

	rank int
}

// Official is a person who holds offices. Two officials can have the same name; the ID tells them apart.
type Official struct {
	ID      archive.PersonID
	Name    string
	Woman   bool
	Born    int
	Home    string
	Tenures []*Tenure // by begin
}

// Ending says how a tenure ended.
type Ending string

const (
	Ongoing     Ending = ""            // has not ended
	Promoted    Ending = "promoted"    // took a higher office
	MovedAway   Ending = "transferred" // was sent to another body
	RetiredThen Ending = "retired"     // nghỉ hưu
	DismissedOf Ending = "dismissed"   // miễn nhiệm after a fault
	StrippedOf  Ending = "disciplined" // cách chức
	BodyMerged  Ending = "merged"      // the body was abolished
)

// wholeDay is the grain of the world: everything begins and ends on days.
const wholeDay = 24 * time.Hour

// Tenure is a person in an office for a while. From and To are days; To is zero for an office still held.
type Tenure struct {
	Official *Official
	Body     *Body
	Office   string
	From, To time.Time
	Begun    archive.Relation // Elected, Appointed, Transferred; Holds for a seat that goes with another office
	Ended    Ending
	Renewed  []time.Time // re-elections within the tenure
	Seat     bool        // derived from another office: Bí thư Đảng ủy of the own department, Tỉnh ủy viên

	// BegunIn, EndedIn and NamedIn are the stories that state the begin, the end, or the office at all, as outlet and slug. A
	// tenure that no story names cannot be found by anybody.
	BegunIn, EndedIn, NamedIn []string
}

// Congress is a party congress (đại hội Đảng bộ) of one body for one term.
type Congress struct {
	Body      *Body
	Term      archive.Term
	Number    int // "lần thứ XI" is 11
	From, To  time.Time
	Members   int // đảng viên of the whole organisation
	Delegates int
	Committee int // elected members
	Standing  int // members of the ban thường vụ; 0 where there is none
}

// At reports whether the tenure covers the day t. The first day belongs to it, the last does not.
func (t *Tenure) At(day time.Time) bool {
	return !day.Before(t.From) && (t.To.IsZero() || day.Before(t.To))
}

// NewWorld reads the world's tables. It panics on a table that does not fit: they are part of the program.
func NewWorld() *World {
	w := &World{bodies: map[archive.OrganisationID]*Body{}, officials: map[archive.PersonID]*Official{}}
	w.readBodies()
	w.readOfficials()
	w.holdCongresses()
	w.deriveSeats()
	w.renew()
	for _, o := range w.Officials {
		slices.SortStableFunc(o.Tenures, func(a, b *Tenure) int { return a.From.Compare(b.From) })
	}
	w.measure()
	w.recordYears()
	return w
}

// Body returns the body with that ID, or nil.
func (w *World) Body(id archive.OrganisationID) *Body { return w.bodies[id] }

// Official returns the official with that ID, or nil.
func (w *World) Official(id archive.PersonID) *Official { return w.officials[id] }

// Holders returns who holds an office of a body on a day, in the order of the table.
func (w *World) Holders(body *Body, office string, day time.Time) []*Tenure {
	var held []*Tenure
	for _, o := range w.Officials {
		for _, t := range o.Tenures {
			if t.Body == body && t.Office == office && t.At(day) {
				held = append(held, t)
			}
		}
	}
	return held
}

// OfficesAt returns the offices that a person holds on a day, the highest first.
func (o *Official) OfficesAt(day time.Time) []*Tenure {
	var held []*Tenure
	for _, t := range o.Tenures {
		if t.At(day) {
			held = append(held, t)
		}
	}
	slices.SortStableFunc(held, func(a, b *Tenure) int { return cmp.Compare(a.Body.rank, b.Body.rank) })
	return withoutLesserSeats(held)
}

// withoutLesserSeats leaves out a seat on the committee or its board that goes without saying beside a higher one.
func withoutLesserSeats(held []*Tenure) []*Tenure {
	return slices.DeleteFunc(held, func(t *Tenure) bool {
		return slices.ContainsFunc(held, func(u *Tenure) bool {
			return u.Body.ID == "tinh-uy" && !u.Seat && (t.Body.ID == "btvtu" || t.Office == "Tỉnh ủy viên") ||
				u.Body.ID == "btvtu" && t.Office == "Tỉnh ủy viên"
		})
	})
}

// congressDays are the congresses whose last day a career names: a secretary begins on it.
var congressDays = map[string]string{
	"tinh-uy 2010": "2010-10-22", "tinh-uy 2015": "2015-10-16", "tinh-uy 2020": "2020-10-15", "tinh-uy 2025": "2025-09-26",
	"hu-krongsing 2010": "2010-07-29", "hu-tanhac 2010": "2010-07-20", "hu-vinhkhe 2010": "2010-08-11",
	"tu-hoathanh 2010": "2010-08-06", "tu-laman 2010": "2010-08-18", "hu-vinhkhe 2015": "2015-08-12",
}

// holdCongresses lets every party organisation meet in the years that end in 0 and 5: departments in May and June, districts
// in July and August, the province in autumn.
func (w *World) holdCongresses() {
	for _, b := range w.Bodies {
		for year := 2010; b.Party != "" && year <= 2025; year += 5 {
			key := fmt.Sprintf("%s %d", b.ID, year)
			rng := seeded(0, "congress "+key)
			last := congressDay(b.Level, year, rng)
			if fixed, ok := congressDays[key]; ok {
				last = day(fixed)
			}
			if !b.exists(last) {
				continue
			}
			w.Congresses = append(w.Congresses, newCongress(b, year, last, rng))
		}
	}
}

func newCongress(b *Body, year int, last time.Time, rng *rand.Rand) *Congress {
	c := &Congress{Body: b, Term: archive.Term{From: year, To: year + 5}, To: last, From: last.Add(-wholeDay)}
	terms, own := (year-2010)/5, hash(string(b.ID))
	switch b.Level {
	case "tinh":
		c.From, c.Number = last.Add(-2*wholeDay), 9+terms
		c.Members, c.Delegates, c.Committee, c.Standing = 31200+2350*terms+rng.IntN(300), 340+rng.IntN(12), 51, 15
	case "huyen":
		c.Number = 9 + int(own%12) + terms
		c.Members, c.Delegates, c.Committee, c.Standing = 2400+int(own%2600)+210*terms+rng.IntN(90), 180+int(own%90)+rng.IntN(20), 37+2*rng.IntN(3), 11
	case "xa":
		c.Number = 1
		c.Members, c.Delegates, c.Committee, c.Standing = 410+rng.IntN(600), 110+rng.IntN(60), 25+2*rng.IntN(4), 9
	default:
		c.Number, c.From = 4+int(own%7)+terms, last
		c.Members, c.Committee = 42+int(own%80)+3*terms+rng.IntN(5), 7+2*rng.IntN(4)
		c.Delegates = c.Members - rng.IntN(4)
		if rng.IntN(2) == 0 {
			c.From = last.Add(-wholeDay)
		}
	}
	return c
}

func congressDay(level string, year int, rng *rand.Rand) time.Time {
	first := time.Date(year, 5, 12, 0, 0, 0, 0, archive.Hanoi) // departments
	switch {
	case level == "huyen":
		first = time.Date(year, 7, 14, 0, 0, 0, 0, archive.Hanoi)
	case level == "xa":
		first = time.Date(year, 8, 5, 0, 0, 0, 0, archive.Hanoi)
	case year == 2025:
		first = time.Date(year, 6, 3, 0, 0, 0, 0, archive.Hanoi)
	}
	last := first.AddDate(0, 0, rng.IntN(30))
	for last.Weekday() == time.Saturday || last.Weekday() == time.Sunday || last.Weekday() == time.Monday {
		last = last.AddDate(0, 0, 1)
	}
	return last
}

// deriveSeats gives the offices that go with another one: a department's head leads its party committee, its deputy becomes
// deputy secretary at the next congress, and heads sit in the provincial committee or its standing board.
func (w *World) deriveSeats() {
	for _, o := range w.Officials {
		for _, t := range slices.Clone(o.Tenures) {
			committee := w.bodies["du-"+t.Body.ID]
			if committee != nil && t.Office == "Giám đốc" {
				seat := t.seat(committee, "Bí thư", archive.Appointed)
				seat.From = workday(t.From.AddDate(0, 0, 24))
				o.Tenures = append(o.Tenures, seat)
			}
			if committee != nil && t.Office == "Phó Giám đốc" {
				if c := w.congressIn(committee, t); c != nil {
					seat := t.seat(committee, "Phó Bí thư", archive.Elected)
					seat.From = c.To
					o.Tenures = append(o.Tenures, seat)
				}
			}
			if body, office := t.membership(); office != "" {
				o.Tenures = append(o.Tenures, t.seat(w.bodies[body], office, archive.Holds))
			}
		}
		o.Tenures = mergeSeats(o.Tenures)
	}
}

func (t *Tenure) seat(body *Body, office string, begun archive.Relation) *Tenure {
	return &Tenure{Official: t.Official, Body: body, Office: office, From: t.From, To: t.To, Begun: begun, Ended: t.Ended, Seat: true}
}

// membership returns the seat in the provincial committee that goes with an office.
func (t *Tenure) membership() (archive.OrganisationID, string) {
	switch {
	case t.Office == "Trưởng ban", t.Office == "Chủ nhiệm", t.Office == "Chỉ huy trưởng", t.Body.ID == "ca" && t.Office == "Giám đốc",
		t.Body.ID == "tu-laman" && t.Office == "Bí thư", t.Body.ID == "ubnd" && t.Office == "Phó Chủ tịch":
		return "btvtu", "Ủy viên"
	case t.Body.Level == "so" && t.Office == "Giám đốc" && t.Body.ID != "bv", t.Body.Level == "huyen" && t.Office == "Bí thư",
		t.Body.ID == "mttq", t.Body.ID == "phunu", t.Body.ID == "hdnd" && t.Office == "Phó Chủ tịch":
		return "tinh-uy", "Tỉnh ủy viên"
	}
	return "", ""
}

// mergeSeats joins seats of the same kind that follow one another.
func mergeSeats(tenures []*Tenure) []*Tenure {
	var merged []*Tenure
	for _, t := range tenures {
		i := slices.IndexFunc(merged, func(m *Tenure) bool {
			return m.Seat && t.Seat && m.Body == t.Body && m.Office == t.Office && !t.From.After(m.To.Add(40*wholeDay)) && !m.To.IsZero()
		})
		if i < 0 {
			merged = append(merged, t)
			continue
		}
		merged[i].To, merged[i].Ended = t.To, t.Ended
	}
	return merged
}

func (w *World) congressIn(body *Body, t *Tenure) *Congress {
	for _, c := range w.Congresses {
		if c.Body == body && t.At(c.To) {
			return c
		}
	}
	return nil
}

// councilDays are the first sessions of the people's councils, which elect chairs and deputies anew.
func councilDays(b *Body) []time.Time {
	if b.Level == "tinh" {
		return []time.Time{day("2011-06-28"), day("2016-06-29"), day("2021-06-30")}
	}
	return []time.Time{day("2011-07-20"), day("2016-07-15"), day("2021-07-09")}
}

// renew notes the re-elections: a congress or a council's first session that falls into a tenure.
func (w *World) renew() {
	for _, o := range w.Officials {
		for _, t := range o.Tenures {
			switch {
			case t.Body.Party != "" && strings.Contains(t.Office, "Bí thư"):
				for _, c := range w.Congresses {
					if c.Body == t.Body && t.At(c.To) && c.To.After(t.From) {
						t.Renewed = append(t.Renewed, c.To)
					}
				}
			case strings.Contains(t.Office, "Chủ tịch") && t.Begun == archive.Elected && (strings.HasPrefix(string(t.Body.ID), "ub-") || t.Body.Level == "tinh"):
				for _, d := range councilDays(t.Body) {
					if t.At(d) && d.After(t.From) {
						t.Renewed = append(t.Renewed, d)
					}
				}
			}
		}
	}
}

func (b *Body) exists(on time.Time) bool {
	return !on.Before(b.From) && (b.To.IsZero() || on.Before(b.To))
}
