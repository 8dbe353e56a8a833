package authority

import (
	"slices"
	"strings"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"

	"khobao/archive"
	"khobao/vietnamese"
)

// level is how high a body stands, as lists of congresses have them: 0 for the country's, 1 for a province's committee, 2 for what
// belongs to the province, 3 for a district's committee, 4 for a commune's.
func level(o archive.Organisation) int {
	keys := vietnamese.PieceKeys(o.Name)
	begins := func(heads [][]string) bool {
		return slices.ContainsFunc(heads, func(head []string) bool { return len(keys) > len(head) && slices.Equal(keys[:len(head)], head) })
	}
	switch {
	case begins(communeCongress):
		return 4
	case begins(districtCongress):
		return 3
	case begins(provinceCongress):
		return 1
	case begins(cityCongress):
		if o.Province == "" || strings.HasSuffix(o.Name, " "+o.Province) && !strings.Contains(o.Name, ",") { // a city that is a province
			return 1
		}
		return 3
	case o.Province == "":
		return 0
	}
	return 2
}

var (
	provinceCongress = ks("Tỉnh ủy", "Đảng bộ tỉnh")
	cityCongress     = ks("Thành ủy", "Đảng bộ thành phố")
	districtCongress = ks("Huyện ủy", "Quận ủy", "Thị ủy", "Đảng ủy huyện", "Đảng bộ huyện", "Đảng bộ quận", "Đảng bộ thị xã")
	communeCongress  = ks("Đảng ủy xã", "Đảng ủy phường", "Đảng ủy thị trấn", "Đảng ủy đặc khu", "Đảng bộ xã", "Đảng bộ phường", "Đảng bộ thị trấn")
)

// SortBodies puts bodies in the order in which one looks for them: the highest first, those of one level as Vietnamese collates their
// names.
func SortBodies(bodies []archive.BodyFigures) {
	c, buf := collate.New(language.Vietnamese), collate.Buffer{}
	type place struct {
		level int
		name  []byte
	}
	at := make(map[archive.OrganisationID]place, len(bodies))
	for _, b := range bodies {
		at[b.Organisation.ID] = place{level(b.Organisation), slices.Clone(c.KeyFromString(&buf, b.Organisation.Name))}
		buf.Reset()
	}
	slices.SortStableFunc(bodies, func(a, b archive.BodyFigures) int {
		one, other := at[a.Organisation.ID], at[b.Organisation.ID]
		if one.level != other.level {
			return one.level - other.level
		}
		return slices.Compare(one.name, other.name)
	})
}
