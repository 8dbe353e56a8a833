package authority

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"time"

	"khobao/archive"
)

//go:embed parttime.txt
var partTimeText string

// inferEnds gives tenures without a known end one that follows from others, marked Likely with the reason. stints are sorted
// by their begin.
func inferEnds(stints []*stint) {
	byPerson, byOffice := map[archive.PersonID][]*stint{}, map[archive.OfficeID][]*stint{}
	for _, s := range stints {
		byPerson[s.Person] = append(byPerson[s.Person], s)
		byOffice[s.Office.ID] = append(byOffice[s.Office.ID], s)
		slices.SortStableFunc(s.Events, func(a, b archive.Edge) int { return archive.CompareDates(a.Date, b.Date) })
	}
	bodies := roots{}
	for _, own := range byPerson {
		endByOtherOffice(own, bodies)
	}
	for _, s := range stints { // each looks at its own office and changes itself alone: the order makes no difference
		if single(s.Office) {
			blurEnd(s, byOffice[s.Office.ID])
			endBySuccessor(s, byOffice[s.Office.ID])
		}
	}
	for _, own := range byPerson {
		endByRetirement(own)
	}
	for _, s := range stints {
		endByReform(s)
	}
}

// open reports whether an end at a day may be inferred: none is known but by being named "former" later on, or by inference of
// a later day, or one that was contested, and the person is not named in the office after the day.
func (t *stint) open(at time.Time) bool {
	if end := t.End(); end.Date != nil && end.Reason != archive.Contested {
		if end.Reason != archive.Named && end.Reason != archive.TookOther || dayOf(end.Date).Before(at) {
			return false
		}
	}
	n := len(t.held)
	return n == 0 || !t.held[n-1].After(at.AddDate(0, 0, stillSaid))
}

// close infers the end. What was known already, that it had ended by some later day, stays cited; what was contested stands beside it.
func (t *stint) close(e archive.Edge) {
	e.Confidence = archive.Likely
	e.Citations = slices.Clone(e.Citations)
	if t.End().Reason == archive.Named {
		e.Citations = append(e.Citations, t.End().Citations...)
	}
	var contested []archive.Edge
	if t.End().Reason == archive.Contested {
		contested = t.Ends
	}
	t.Ends = append([]archive.Edge{e}, contested...)
	if t.Begin().Reason == archive.Named && daysAfter(t.Begin(), e) > 0 { // named in the report of what ended it
		t.Begins[0].Date, t.Begins[0].Precision = e.Date, archive.By
	}
}

// beganBefore reports whether the tenure had begun when a day came.
func (t *stint) beganBefore(at time.Time) bool {
	start := t.start()
	return start != nil && (dayOf(start).Before(at) || dayOf(start).Equal(at) && t.Begin().Reason == archive.Named)
}

// heldUntil reports whether the tenure had begun before an event.
func (t *stint) heldUntil(e archive.Edge) bool {
	return t.beganBefore(dayOf(e.Date)) || t.namedInReport(e)
}

// namedInReport reports whether the office is first named in the report of an event that gave another office, or another holder, as in "Sáng 28/10, A,
// Phó Giám đốc, được bổ nhiệm Giám đốc": it was held before, though the report came later.
func (t *stint) namedInReport(e archive.Edge) bool {
	begin := t.Begin()
	if begin.Reason != archive.Named || begin.Date == nil || e.Date == nil || e.Reason == archive.Named || daysAfter(begin, e) > sameEvent {
		return false
	}
	return toldTogether(begin, e)
}

// formerInReport reports whether all that is known of the tenure is that the report of another office calls it past: "A, trước đó là Phó Giám
// đốc, được bổ nhiệm Giám đốc từ ngày 10/5". It was past on that day, not only on the report's.
func (t *stint) formerInReport(e archive.Edge) bool {
	end := t.End()
	return len(t.Begins) == 0 && len(t.held) == 0 && end.Reason == archive.Named && e.Reason == archive.Stated && daysAfter(end, e) > 0 && daysAfter(end, e) <= sameEvent && toldTogether(end, e)
}

// endByOtherOffice ends a person's tenures when another full-time office begins that is not held beside them.
func endByOtherOffice(own []*stint, bodies roots) {
	for _, next := range own {
		e := next.Begin()
		if e.Date == nil || e.Reason == archive.Named || takenBeside(e, besides) || next.Acting && takenBeside(e, charges) {
			continue
		}
		for _, t := range own {
			if end := t.End(); t != next && coarse(end) && !coarse(e) && end.Reason == archive.Stated && daysAfter(e, end) == 0 && t.beganBefore(dayOf(e.Date)) {
				if reason := bodies.excludes(next, t); reason != "" { // "…, đến năm 2015": that was on this day
					e := e
					e.Reason, e.Precision, e.Citations = reason, archive.OnDay, slices.Concat(e.Citations, end.Citations)
					t.Ends[0] = e
				}
				continue
			}
			if t != next && t.formerInReport(next.Begin()) && bodies.excludes(next, t) != "" {
				t.Ends[0].Date = lastDate(e)
			}
			if t == next || !t.heldUntil(e) || !t.open(lastDay(e)) || len(t.Ends) > 0 && t.End().Reason != archive.Named && t.End().Reason != archive.Contested {
				continue
			}
			if reason := bodies.excludes(next, t); reason != "" {
				if e.Reason = reason; !coarse(e) {
					e.Precision = archive.OnDay
				}
				t.close(e)
			}
		}
	}
}

// takenBeside reports whether an office was taken beside those that the person had: "…, Phó Chủ tịch UBND tỉnh, kiêm giữ chức Trưởng Ban …".
// The words say so.
func takenBeside(e archive.Edge, words [][]string) bool {
	return slices.ContainsFunc(e.Citations, func(c archive.Citation) bool { return containsAny(c.Text, words) })
}

// charges say that a deputy does the head's work, and is a deputy still.
var charges = ks("phụ trách", "điều hành")

var besides = ks("kiêm giữ", "kiêm nhiệm", "kiêm chức", "kiêm làm", "giữ thêm", "nhận thêm")

// roots remembers which body an organisation is a branch of.
type roots map[archive.OrganisationID]archive.OrganisationID

func (r roots) of(o archive.Organisation) archive.OrganisationID {
	root, ok := r[o.ID]
	if !ok {
		root = ResolveOrganisation(o.Name, Context{Province: o.Province, Published: &archive.Date{Time: reform}}).Root
		if root == "" {
			root = o.ID
		}
		r[o.ID] = root
	}
	return root
}

// excludes returns why the office of next is not held beside that of t; empty where it may be. In one organisation a higher
// office takes the place of the lower one. In branches of one body offices go together (Bí thư Đảng ủy and Giám đốc of a
// department, Phó Bí thư and Chủ tịch of a district). Full-time offices in two bodies exclude each other.
func (r roots) excludes(next, t *stint) archive.Reason {
	a, b := holdingOf(next.Office.Name), holdingOf(t.Office.Name)
	if !fullTime(a) || !fullTime(b) {
		return ""
	}
	old, new := t.Office.Organisation, next.Office.Organisation
	switch {
	case t.Office.ID == next.Office.ID:
		if t.Acting && !next.Acting {
			return archive.FullHolding
		}
		return ""
	case old.ID == new.ID:
		if isStanding(t.Office.Name, next.Office.Name) {
			return "" // a report need not say that the deputy is still the one who stands in for the head
		}
		return archive.TookOther
	case r.of(old) == r.of(new):
		if isDepartment(r.of(old)) && b == asDeputy && a == asHead { // Phó Bí thư Đảng ủy of a department becomes its Giám đốc
			return archive.TookOther
		}
		return ""
	case partTime(old) || partTime(new) || sameDesk(old, new):
		return ""
	}
	return archive.TookOther
}

// isStanding reports whether one office is the other one with more duties: Phó Bí thư Thường trực, Phó Bí thư.
func isStanding(office, plain string) bool {
	rest, ok := strings.CutSuffix(strings.Join(keysOf(split(office)), " "), " "+strings.Join(keyStanding, " "))
	return ok && rest == strings.Join(keysOf(split(plain)), " ")
}

var keyStanding = k("thường trực")

// isDepartment reports whether a body is a department, as its identifier begins.
func isDepartment(id archive.OrganisationID) bool { return strings.HasPrefix(string(id), "so-") }

func fullTime(h holding) bool { return h == asHead || h == asDeputy || h == asDeputyHead }

var partTimeBodies = sync.OnceValue(func() [][]string {
	var all [][]string
	for _, row := range rows(partTimeText) {
		all = append(all, k(row[0]))
	}
	return all
})

func partTime(o archive.Organisation) bool {
	keys := keysOf(split(o.Name))
	return begins(keys, partTimeBodies()) && !begins(keys, notPartTime)
}

// notPartTime are full-time bodies whose names begin like part-time ones.
var notPartTime = ks("Hội đồng nhân dân", "Hội Liên hiệp Phụ nữ", "Hội Nông dân", "Hội Cựu chiến binh")

// sameDesk reports whether two bodies are often headed by one person: the Front and Dân vận, Tổ chức and Nội vụ, Kiểm tra and
// Thanh tra.
func sameDesk(a, b archive.Organisation) bool {
	x, y := keysOf(split(a.Name)), keysOf(split(b.Name))
	for _, pair := range sharedDesks {
		if contains(x, pair[:1]) && contains(y, pair[1:]) || contains(y, pair[:1]) && contains(x, pair[1:]) {
			return true
		}
	}
	return false
}

var sharedDesks = [][][]string{
	ks("Mặt trận Tổ quốc", "Dân vận"), ks("Ban Tổ chức", "Nội vụ"), ks("Ủy ban Kiểm tra", "Thanh tra"), ks("Ban Tuyên giáo", "Trung tâm Chính trị"),
}

// blurEnd makes an end that is only reported in the news of the successor what it is: it had come by then. "Thay ông A nghỉ
// hưu" is written on the day of the new head, not of the old one's leave: by the day that the new one began on, where that is told.
func blurEnd(t *stint, office []*stint) {
	if t.End().Reason != archive.Reported {
		return
	}
	for _, next := range office {
		begin := next.Begin()
		if next.Person == t.Person || !toldTogether(t.Ends[0], begin) {
			continue
		}
		t.Ends[0].Precision = archive.By
		if begin.Reason == archive.Stated && daysAfter(t.Ends[0], begin) > 0 && t.beganBefore(dayOf(begin.Date)) {
			t.Ends[0].Date = lastDate(begin)
		}
	}
}

// toldTogether reports whether one article tells of both edges.
func toldTogether(a, b archive.Edge) bool {
	return slices.ContainsFunc(a.Citations, func(c archive.Citation) bool {
		return slices.ContainsFunc(b.Citations, func(o archive.Citation) bool { return o.Article == c.Article && o.Version == c.Version })
	})
}

// endBySuccessor ends a tenure when somebody else begins the same office: it had ended by then.
func endBySuccessor(t *stint, office []*stint) {
	for _, next := range office {
		e := next.Begin()
		if next.Person == t.Person || next.Acting || e.Date == nil || t.Acting && e.Reason == archive.Named {
			continue
		}
		at := dayOf(e.Date)
		if !t.heldUntil(e) || !t.open(at) || next.startsWithin(t) || next.namedInReport(t.Begin()) {
			continue
		}
		if end := t.End(); end.Reason == archive.TookOther && e.Reason == archive.Stated && dayOf(end.Date).Equal(at) {
			return // both moved on the day that is told
		}
		e.Date, e.Precision, e.Reason, e.Relation = lastDate(e), archive.By, archive.Succeeded, ""
		t.close(e)
		return
	}
}

// startsWithin reports whether the tenure was already held while the other one still was: then neither follows the other.
func (t *stint) startsWithin(other *stint) bool {
	n := len(other.held)
	return n > 0 && t.start() != nil && other.held[n-1].After(dayOf(t.start()).AddDate(0, 0, stillSaid))
}

// stillHeld is for how many days an office that was named may be taken to be held: a term of office.
const stillHeld = 5 * 365

// endByRetirement ends what a person still held when they retired from another office.
func endByRetirement(own []*stint) {
	for _, retired := range own {
		e := retired.End()
		if e.Relation != archive.Retired || e.Date == nil {
			continue
		}
		for _, t := range own {
			if t != retired && len(t.Ends) == 0 && t.heldUntil(e) && t.open(dayOf(e.Date)) && t.Last != nil && daysAfter(e, archive.Edge{Date: t.Last}) < stillHeld {
				e.Reason = archive.TookLeave
				t.close(e)
			}
		}
	}
}

// endByReform ends what was held when the body ceased to be: on that day, if a source named the holder within a term of office before.
func endByReform(t *stint) {
	heir, ok := successor(t.Office.Organisation)
	if !ok || len(t.Ends) > 0 || !t.beganBefore(heir.On) || !t.open(heir.On) {
		return
	}
	precision := archive.By
	if t.Last != nil && heir.On.Sub(dayOf(t.Last)) < stillHeld*day {
		precision = archive.OnDay
	}
	t.Ends = []archive.Edge{{Date: archive.NewDay(heir.On.Date()), Precision: precision, Confidence: archive.Likely, Reason: archive.Abolished, Citations: []archive.Citation{}}}
}
