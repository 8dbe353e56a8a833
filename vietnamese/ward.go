package vietnamese

import (
	_ "embed"
	"strings"
	"sync"
)

// Ward is a commune, a ward or a special zone of today, with the word for what it is before its name, and what it was made of
// on 1 July 2025, when the districts ended. Several wards may have one Name.
type Ward struct {
	Name, Province string // the province without the word for what it is
	Former         []FormerWard
}

// FormerWard is a commune, a ward or a town of before, its district, and the district's province; District and Province are
// empty where they are not known. On some islands there was but the district, which then is the ward, too.
type FormerWard struct{ Name, District, Province string }

// District is a district, a town or a city below a province until 1 July 2025, and those of today that have a part of it.
type District struct {
	Name, Province string
	Wards          []*Ward
}

//go:embed wards.txt
var wardsText string

// Wards returns the wards of today. The slice is shared and must not be changed.
var Wards = sync.OnceValue(func() []Ward {
	var all []Ward
	for line := range strings.Lines(wardsText) {
		name, rest, _ := strings.Cut(strings.TrimSpace(line), "|")
		province, former, ok := strings.Cut(rest, "|")
		if !ok || name[0] == '#' {
			continue
		}
		w := Ward{Name: name, Province: province}
		for group := range strings.SplitSeq(former, "; ") {
			w.addFormer(group)
		}
		all = append(all, w)
	}
	return all
})

// addFormer reads what a ward was made of in one district: "huyện Lạc Dương: thị trấn Lạc Dương, xã Lát".
func (w *Ward) addFormer(group string) {
	district, names, ok := strings.Cut(group, ": ")
	switch {
	case ok:
	case IsDistrict(group):
		names, _, _ = strings.Cut(group, " (")
	default:
		district, names = "", group
	}
	var f FormerWard
	if district != "" {
		f = FormerWard{District: district, Province: w.Province}
		if name, province, ok := strings.Cut(strings.TrimSuffix(district, ")"), " ("); ok {
			f.District, f.Province = name, province
		}
	}
	for name := range strings.SplitSeq(names, ", ") {
		if f.Name = name; name == "=" {
			f.Name = w.Name
		}
		w.Former = append(w.Former, f)
	}
}

var districtKinds = []string{"huyện ", "quận ", "thị xã ", "thành phố "}

// DistrictKinds returns the words for districts of every kind, each with a blank behind it. The slice is shared and must not be
// changed.
func DistrictKinds() []string { return districtKinds }

// IsDistrict reports whether a name begins with the word for a district of some kind.
func IsDistrict(name string) bool {
	for _, kind := range districtKinds {
		if strings.HasPrefix(name, kind) {
			return true
		}
	}
	return false
}

// Districts returns the districts of before, in the order of the wards. The slice is shared and must not be changed.
var Districts = sync.OnceValue(func() []District {
	var all []District
	at := map[[2]string]int{}
	wards := Wards()
	for i := range wards {
		w := &wards[i]
		for _, f := range w.Former {
			if f.District == "" {
				continue
			}
			key := [2]string{f.District, f.Province}
			n, ok := at[key]
			if !ok {
				n = len(all)
				at[key], all = n, append(all, District{Name: f.District, Province: f.Province})
			}
			if d := &all[n]; len(d.Wards) == 0 || d.Wards[len(d.Wards)-1] != w {
				d.Wards = append(d.Wards, w)
			}
		}
	}
	return all
})
