package authority

import (
	"math/rand/v2"
	"slices"
	"testing"

	"khobao/archive"
)

// TestSortBodies puts shuffled bodies in order.
func TestSortBodies(t *testing.T) {
	want := []archive.Organisation{
		{Name: "Đảng bộ Bộ Nội vụ"},
		{Name: "Thành ủy Mộc Giang", Province: "Mộc Giang"},
		{Name: "Tỉnh ủy Lam Giang", Province: "Lam Giang"},
		{Name: "Đảng ủy Công an Lam Giang", Province: "Lam Giang"},
		{Name: "Đảng ủy Sở Tài chính Lam Giang", Province: "Lam Giang"},
		{Name: "Đảng ủy Sở Y tế Lam Giang", Province: "Lam Giang"},
		{Name: "Huyện ủy Ân Sơn, Lam Giang", Province: "Lam Giang"},
		{Name: "Huyện ủy Vĩnh Khê, Lam Giang", Province: "Lam Giang"},
		{Name: "Thành ủy Lam An, Lam Giang", Province: "Lam Giang"},
		{Name: "Thị ủy Hòa Thạnh, Lam Giang", Province: "Lam Giang"},
		{Name: "Đảng ủy phường Lam An, Lam Giang", Province: "Lam Giang"},
		{Name: "Đảng ủy xã Tân Hạc, Lam Giang", Province: "Lam Giang"},
	}
	bodies := make([]archive.BodyFigures, len(want))
	for i := range want {
		want[i].ID = archive.OrganisationID(want[i].Name)
		bodies[i].Organisation = want[i]
	}
	rng := rand.New(rand.NewPCG(1, 2))
	for range 20 {
		rng.Shuffle(len(bodies), func(i, j int) { bodies[i], bodies[j] = bodies[j], bodies[i] })
		SortBodies(bodies)
		if i := slices.IndexFunc(want, func(o archive.Organisation) bool { return bodies[slices.Index(want, o)].Organisation != o }); i >= 0 {
			t.Fatalf("%q is not the one at %d: %v", want[i].Name, i, bodies)
		}
	}
}
