package authority

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"time"

	"khobao/archive"
	"khobao/vietnamese"
)

//go:embed successors.txt
var successorsText string

// Heir is what became of a body: the body keeps its history, and points to who took its work over.
type Heir struct {
	To  archive.Organisation // zero where no single body followed
	On  time.Time            // midnight of the first day without the old body
	How string               // renamed, merged, abolished
}

// succession is a row of the table.
type succession struct {
	to  string
	on  time.Time
	how string
}

// successions maps the keys of a body's name without its province to what became of it.
var successions = sync.OnceValue(func() map[string]succession {
	m := map[string]succession{}
	for _, row := range rows(successorsText) {
		m[strings.Join(k(row[0]), " ")] = succession{to: row[1], on: rowDay(row[2]), how: row[3]}
	}
	return m
})

// rowDay reads a day in a table.
func rowDay(s string) time.Time {
	on, err := time.ParseInLocation(time.DateOnly, s, archive.Hanoi)
	if err != nil {
		panic("authority: a table's day: " + err.Error()) // cannot happen in a binary whose tests pass
	}
	return on
}

// successor returns what became of a body in the reform of 2025. A department may have two steps before it: into another
// department in March, and with its province into another province in July; ask again for the second.
func successor(o archive.Organisation) (Heir, bool) {
	words := withoutOwnProvince(split(o.Name), o.Province)
	if s, ok := tableSuccessor(words, o.Province); ok {
		return s, true
	}
	places := placesIn(words)
	switch {
	case len(places) > 0 && !places[0].commune && o.Province != "" && (begins(keysOf(words), placeLeaders) || begins(keysOf(words), districtCourts)):
		if hasPrefix(keysOf(words), kPolice...) {
			return Heir{On: policeReform, How: "abolished"}, true
		}
		return Heir{On: reform, How: "abolished"}, true // the districts, with all their bodies
	case len(places) == 0 && o.Province != "" && !pastDepartment(words):
		for _, p := range vietnamese.Provinces() {
			if p.Name == o.Province && p.Successor != p.Name && sameProvince(p.Name) != p.Successor {
				to := ResolveOrganisation(strings.Join(words, " ")+" "+levelOf(p.Successor)+" "+strings.TrimPrefix(p.Successor, "Thành phố "), Context{Published: &archive.Date{Time: reform}})
				return Heir{To: to.Organisation, On: reform, How: "merged"}, to.ID != ""
			}
		}
	}
	return Heir{}, false
}

//go:embed departments.txt
var departmentsText string

// departments are those that provinces had when they were merged, by the keys of their names.
var departments = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for _, row := range rows(departmentsText) {
		m[strings.Join(nameKeys(row[0]), " ")] = true
	}
	return m
})

// nameKeys returns the keys of a name without the marks that sources set as they like.
func nameKeys(name string) []string {
	return slices.DeleteFunc(keysOf(split(name)), func(key string) bool { return key == "," || key == "-" || key == "–" })
}

// pastDepartment reports whether words name a department, or its party committee, that no province had any more when provinces were merged.
func pastDepartment(words []string) bool {
	keys := nameKeys(strings.Join(words, " "))
	if len(keys) > 2 && hasPrefix(keys, partyBranches[0]...) {
		keys = keys[2:]
	}
	return len(keys) > 1 && keys[0] == keySo && !departments()[strings.Join(keys, " ")]
}

// policeReform is when the police gave up their districts, before these went.
var policeReform = time.Date(2025, 3, 1, 0, 0, 0, 0, archive.Hanoi)

// districtCourts begin the names of a district's bodies that are not its leaders', and went with it.
var districtCourts = ks("Tòa án nhân dân", "Viện kiểm sát nhân dân")

// Forebear is a body whose work another one took over.
type Forebear struct {
	From archive.Organisation
	On   time.Time // midnight of the first day without it
	How  string    // renamed, merged
}

// Forebears returns the bodies that became this one, in one step each: departments and ministries by the table, a province's bodies
// by the provinces that it was made of. Whether the archive knows them is for the caller to see.
func Forebears(o archive.Organisation) []Forebear {
	var all []Forebear
	add := func(worded string, c Context) {
		from := ResolveOrganisation(worded, c).Organisation
		known := slices.ContainsFunc(all, func(f Forebear) bool { return f.From.ID == from.ID })
		if h, ok := successor(from); ok && !known && from.ID != "" && from.ID != o.ID && h.To.ID == o.ID {
			all = append(all, Forebear{from, h.On, h.How})
		}
	}
	words := withoutOwnProvince(split(o.Name), o.Province)
	keys := keysOf(words)
	led := keys
	if len(keys) > 2 && hasPrefix(keys, partyBranches[0]...) { // the committee of a body that another one became
		led = keys[2:]
	}
	for _, row := range rows(successorsText) {
		switch into := k(row[1]); {
		case len(into) > 1 && hasPrefix(keys, into[:2]...):
			add(row[0], Context{Province: o.Province})
		case len(into) > 1 && hasPrefix(led, into[:2]...):
			add("Đảng ủy "+row[0], Context{Province: o.Province})
		}
	}
	own := strings.Join(words, " ")
	for _, p := range vietnamese.Provinces() {
		if o.Province != "" && canonicalProvince(p.Successor) == o.Province && p.Name != o.Province {
			add(own+" "+levelOf(p.Name)+" "+strings.TrimPrefix(p.Name, "Thành phố "), Context{})
		}
	}
	return all
}

// sameProvince returns the new name of a province that was only renamed: nothing was merged into it, and its bodies go on.
func sameProvince(name string) string {
	if name == "Thừa Thiên Huế" {
		return "Huế"
	}
	return name
}

// tableSuccessor looks a body up by its name, and a party committee by the name of the body that it leads.
func tableSuccessor(words []string, province string) (Heir, bool) {
	keys := keysOf(words)
	row, ok := successions()[strings.Join(keys, " ")]
	branch := ""
	if !ok && len(keys) > 2 && hasPrefix(keys, partyBranches[0]...) {
		row, ok = successions()[strings.Join(keys[2:], " ")]
		branch = "Đảng ủy "
	}
	if !ok {
		return Heir{}, false
	}
	to := ResolveOrganisation(branch+row.to, Context{Province: province})
	if to.ID == "" && province != "" { // Đảng ủy UBND: of which place, the table leaves unsaid
		to = ResolveOrganisation(branch+row.to+" tỉnh", Context{Province: province})
	}
	return Heir{To: to.Organisation, On: row.on, How: row.how}, true
}

// withoutOwnProvince cuts the province off the end of a body's display name.
func withoutOwnProvince(words []string, province string) []string {
	if province == "" {
		return words
	}
	if rest, of, _ := cutProvince(words, province); of != "" && len(placesIn(words)) == 0 {
		return rest
	}
	if n := len(words) - len(strings.Fields(province)); n > 0 && slices.Equal(keysOf(words[n:]), k(province)) {
		return words[:n]
	}
	return words
}

// Successors returns the whole way of a body to the one that does its work today, oldest step first; empty where it still is.
func Successors(o archive.Organisation) []Heir {
	var steps []Heir
	for len(steps) < 4 { // two are the most that there were
		s, ok := successor(o)
		if !ok {
			break
		}
		steps = append(steps, s)
		if s.To.ID == "" || s.To.ID == o.ID {
			break
		}
		o = s.To
	}
	return steps
}

// Dissolved returns the first day without a body, as 2025-03-01, and the one that took its work over; empty of one that still is.
func Dissolved(o archive.Organisation) (day string, into archive.Organisation) {
	h, ok := successor(o)
	if !ok {
		return "", archive.Organisation{}
	}
	return h.On.Format(time.DateOnly), h.To
}
