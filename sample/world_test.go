package sample

import (
	"slices"
	"strings"
	"testing"
	"time"

	"khobao/archive"
)

// TestCareers holds the careers to what can be: nobody shares an office for one, sits in a body before it exists, or is in
// two full-time offices of departments or districts at once.
func TestCareers(t *testing.T) {
	w := NewWorld()
	if n := len(w.Officials); n < 60 || n > 75 {
		t.Errorf("%d officials, want some 60", n)
	}
	byOffice := map[archive.OfficeID][]*Tenure{}
	for _, o := range w.Officials {
		var full []*Tenure
		for _, ten := range o.Tenures {
			if !ten.To.IsZero() && !ten.From.Before(ten.To) {
				t.Errorf("%s: %s %s from %s to %s", o.Name, ten.Office, ten.Body.Name, ten.From, ten.To)
			}
			if ten.From.Before(ten.Body.From) || !ten.Body.To.IsZero() && (ten.To.IsZero() || ten.To.After(ten.Body.To)) {
				t.Errorf("%s: %s %s outside of the body's life", o.Name, ten.Office, ten.Body.Name)
			}
			if single(ten.Office) {
				byOffice[officeID(ten)] = append(byOffice[officeID(ten)], ten)
			}
			if !ten.Seat && (ten.Body.Level == "so" || ten.Body.Level == "huyen" || ten.Body.Level == "xa") {
				full = append(full, ten)
			}
			if age := ten.From.Year() - o.Born; age < 30 || age > 62 {
				t.Errorf("%s begins as %s %s at %d", o.Name, ten.Office, ten.Body.Name, age)
			}
		}
		overlapping(t, full)
	}
	for _, tenures := range byOffice {
		overlapping(t, tenures)
	}
}

func overlapping(t *testing.T, tenures []*Tenure) {
	t.Helper()
	slices.SortFunc(tenures, func(a, b *Tenure) int { return a.From.Compare(b.From) })
	for i := 1; i < len(tenures); i++ {
		if a, b := tenures[i-1], tenures[i]; a.At(b.From) {
			t.Errorf("%s is %s %s until %s, but %s is %s %s from %s", a.Official.Name, a.Office, a.Body.Name, a.To.Format(time.DateOnly),
				b.Official.Name, b.Office, b.Body.Name, b.From.Format(time.DateOnly))
		}
	}
}

func TestSameName(t *testing.T) {
	names := map[string][]*Official{}
	for _, o := range NewWorld().Officials {
		names[o.Name] = append(names[o.Name], o)
	}
	var twice []string
	for name, of := range names {
		if len(of) > 1 {
			twice = append(twice, name)
		}
	}
	if !slices.Equal(twice, []string{"Trần Văn Hòa"}) {
		t.Errorf("names borne twice: %q", twice)
	}
}

// TestSeries checks that targets and results tell one story over the terms.
func TestSeries(t *testing.T) {
	for _, s := range NewWorld().Series {
		for i, p := range s.Points[1:] {
			before := s.Points[i].Result
			switch {
			case before == nil:
			case p.Target == nil:
				t.Errorf("%s %s %s: no target", s.Body.Name, s.Indicator.ID, p.Term)
			case s.Indicator.Class == Share && (p.Target.Number > 100 || p.Target.Number < before.Number):
				t.Errorf("%s %s %s: target %v after result %v", s.Body.Name, s.Indicator.ID, p.Term, p.Target.Number, before.Number)
			case s.Indicator.Class == Falls && p.Target.Number > before.Number:
				t.Errorf("%s %s %s: target %v after result %v", s.Body.Name, s.Indicator.ID, p.Term, p.Target.Number, before.Number)
			case s.Indicator.Class == Part && p.Target.Number > float64(p.Target.Of):
				t.Errorf("%s %s %s: target %v", s.Body.Name, s.Indicator.ID, p.Term, *p.Target)
			}
		}
	}
}

// TestYearsAgree checks the yearly figures against what the congresses report.
func TestYearsAgree(t *testing.T) {
	w := NewWorld()
	for _, s := range w.SeriesOf(w.Body("tinh-uy")) {
		y := w.Yearly(s.Indicator.ID)
		if y == nil {
			continue
		}
		for year := 2015; year <= 2025; year += 5 {
			want := s.Point(year - 5).Result.Number
			got, _ := y.In(year)
			if s.Indicator.Class == Growth {
				got = 0
				for back := range 5 {
					v, _ := y.In(year - back)
					got += v / 5
				}
				got = round(got, 1)
			}
			if got != want {
				t.Errorf("%s %d: %v, the congress says %v", s.Indicator.ID, year, got, want)
			}
		}
	}
}

func TestDecimal(t *testing.T) {
	for _, c := range []struct {
		v        float64
		decimals int
		want     string
	}{{14.5, 1, "14,5"}, {14, 1, "14"}, {115481, 0, "115.481"}, {1068, 0, "1.068"}, {99.66, 2, "99,66"}, {0.5, 2, "0,5"}, {1234567.8, 1, "1.234.567,8"}} {
		if got := decimal(c.v, c.decimals); got != c.want {
			t.Errorf("decimal(%v, %d) = %q, want %q", c.v, c.decimals, got, c.want)
		}
	}
}

func TestNewTone(t *testing.T) {
	for old, want := range map[string]string{
		"Đảng ủy Hòa Thạnh": "Đảng uỷ Hoà Thạnh", "sức khỏe": "sức khoẻ", "Nguyễn Thị Thúy Hòa": "Nguyễn Thị Thuý Hoà", "quý": "quý",
		"hoàn thành": "hoàn thành", "xóa, khóa": "xoá, khoá", "Ủy ban": "Uỷ ban", "ngoài": "ngoài", "quỹ": "quỹ", "loại": "loại", "hào": "hào",
	} {
		if got := newTone(old); got != want {
			t.Errorf("newTone(%q) = %q, want %q", old, got, want)
		}
	}
}

func TestRoman(t *testing.T) {
	for n, want := range map[int]string{1: "I", 4: "IV", 9: "IX", 12: "XII", 19: "XIX", 23: "XXIII"} {
		if got := roman(n); got != want {
			t.Errorf("roman(%d) = %s, want %s", n, got, want)
		}
	}
}

// realProvinces are the names of 2010 and of 2025 that no invented text may use.
const realProvinces = `An Giang|Bà Rịa|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Bình Dương|Bình Định|Bình Phước|Bình Thuận|Cà Mau|Cao Bằng|Cần Thơ|Đà Nẵng|Đắk Lắk|Đắk Nông|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Nội|Hà Tĩnh|Hải Dương|Hải Phòng|Hậu Giang|Hòa Bình|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Thừa Thiên|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái`

func TestNothingReal(t *testing.T) {
	names := strings.Split(realProvinces, "|")
	s := New()
	for _, st := range s.Stories {
		for _, name := range names {
			if strings.Contains(st.Title+" "+st.Text(), name) {
				t.Errorf("%q names %s", st.Title, name)
			}
		}
	}
	for _, b := range s.World.Bodies {
		if slices.ContainsFunc(names, func(n string) bool { return strings.Contains(b.Name+b.Place, n) }) {
			t.Errorf("body %s, %s", b.Name, b.Place)
		}
	}
}
