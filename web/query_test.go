package web

import (
	"net/url"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"khobao/archive"
)

func TestParsePeriod(t *testing.T) {
	for in, want := range map[string]string{
		"": "", "2020": "2020", "05/2020": "2020-05", "5-2020": "2020-05", "5.2020": "2020-05", "2020-5": "2020-05", "29/05/2020": "2020-05-29", "9/5/2020": "2020-05-09",
		"2020-05-29": "2020-05-29", " 29.5.2020 ": "2020-05-29", "29/02/2020": "2020-02-29",
		"29/02/2021": "!", "31/04/2020": "!", "13/2020": "!", "2020-13": "!", "20": "!", "hôm qua": "!", "05/29/2020": "!", "2020-05-29T10:00": "!", "٢٠٢٠": "!",
	} {
		got, err := ParsePeriod(in)
		if err != nil {
			got = "!"
		}
		if got != want {
			t.Errorf("ParsePeriod(%q) = %q, want %q", in, got, want)
		}
	}
}

// TestQuery goes from an address to a state and back.
func TestQuery(t *testing.T) {
	for in, want := range map[string]string{
		"":                                    "/",
		"q=&from=&to=&person_q=&sort=&page=1": "/",
		"q=+b%E1%BA%A7u++c%E1%BB%AD+":         "/?q=b%E1%BA%A7u+c%E1%BB%AD",
		"person=b&person=a&person=b&person=":  "/?person=b&person=a",
		"from=05/2020&to=29.5.2020":           "/?from=2020-05&to=2020-05-29",
		"sort=nonsense&page=-3&size=x&exact=yes&more=nonsense":    "/",
		"sort=oldest&page=3&size=50&exact=1&more=person&term_q=x": "/?exact=1&more=person&page=3&size=50&sort=oldest&term_q=x",
		"page=99999999999999999999":                               "/",
	} {
		v, err := url.ParseQuery(in)
		if err != nil {
			t.Fatal(err)
		}
		q, err := ParseQuery(v)
		if err != nil || q.Path() != want {
			t.Errorf("%q: %s, %v; want %s", in, q.Path(), err, want)
		}
	}
}

func TestNeighbours(t *testing.T) {
	q, err := ParseQuery(url.Values{"q": {"x"}, "person": {"a", "b"}, "from": {"2020"}, "page": {"4"}, "sort": {"oldest"}})
	if err != nil {
		t.Fatal(err)
	}
	before := q.Path()
	for name, tt := range map[string]struct{ got, want string }{
		"page":    {q.OnPage(5).Path(), "/?from=2020&page=5&person=a&person=b&q=x&sort=oldest"},
		"sorted":  {q.Sorted(Newest).Path(), "/?from=2020&person=a&person=b&q=x&sort=newest"},
		"default": {q.Sorted(relevance).Path(), "/?from=2020&person=a&person=b&q=x"},
		"with":    {q.With("term", "t").Path(), "/?from=2020&person=a&person=b&q=x&sort=oldest&term=t"},
		"without": {q.Without("person", "a").Path(), "/?from=2020&person=b&q=x&sort=oldest"},
		"between": {q.Between("", "").Path(), "/?person=a&person=b&q=x&sort=oldest"},
		"bare":    {q.Bare().Path(), "/?q=x&sort=oldest"},
		"asking":  {q.Asking("y").Path(), "/?from=2020&person=a&person=b&q=y&sort=oldest"},
		"exactly": {q.Exactly().Path(), "/?exact=1&from=2020&person=a&person=b&q=x&sort=oldest"},
		"longer":  {q.Longer("person").Path(), "/?from=2020&more=person&page=4&person=a&person=b&q=x&sort=oldest"},
	} {
		if tt.got != tt.want {
			t.Errorf("%s: %s, want %s", name, tt.got, tt.want)
		}
	}
	if q.Path() != before {
		t.Errorf("a neighbour changed the state itself: %s, was %s", q.Path(), before)
	}
}

func TestHistogram(t *testing.T) {
	labels := func(h Histogram) (all []string) {
		for _, b := range h.Bars {
			all = append(all, b.Label())
		}
		return all
	}
	years := map[string]int{"2018": 1, "2020": 1000, "unknown": 7}
	h := NewHistogram(Query{From: "2018-06", To: "2019"}, years, nil)
	if diff := cmp.Diff([]string{"2018", "2019", "2020"}, labels(h)); diff != "" {
		t.Error(diff)
	}
	if b := h.Bars; b[0].Height != 2 || b[1].Height != 0 || b[2].Height != 100 || !b[0].Chosen || !b[1].Chosen || b[2].Chosen || b[2].Path != "/?from=2020&to=2020" {
		t.Errorf("bars %+v", b)
	}
	long := map[string]int{}
	for y := 1997; y <= 2026; y++ {
		long[time.Date(y, 1, 1, 0, 0, 0, 0, time.UTC).Format("2006")] = 1
	}
	h = NewHistogram(Query{}, long, nil)
	if got := labels(h); len(got) > maxBars || got[len(got)-1] != "2024–26" || h.Bars[0].Century()+h.Bars[0].Rest() != got[0] || h.Bars[0].Century() != "19" || h.Bars[len(got)-1].Count != 3 {
		t.Errorf("30 years: %q", got)
	}
	h = NewHistogram(Query{From: "2020-03", To: "2020-04-15"}, years, map[string]int{"2020-03": 5, "2019-03": 9})
	if got := labels(h); !h.Months || len(got) != 12 || got[2] != "3" || h.Bars[2].Count != 5 || !h.Bars[3].Chosen || h.Bars[4].Chosen || h.Wider != "/" {
		t.Errorf("months: %q %+v", got, h)
	}
	if h := NewHistogram(Query{}, nil, nil); len(h.Bars) != 0 {
		t.Errorf("no years: %+v", h)
	}
	if h := NewHistogram(Query{}, map[string]int{"0001": 1, "9999": 1}, nil); len(h.Bars) > maxBars {
		t.Errorf("%d bars", len(h.Bars))
	}
}

func TestPager(t *testing.T) {
	tests := []struct {
		page, total int
		want        []int
	}{
		{1, 0, []int{1}}, {1, 20, []int{1}}, {1, 41, []int{1, 2, 3}}, {1, 642, []int{1, 2, 3, 0, 33}}, {2, 642, []int{1, 2, 3, 0, 33}},
		{9, 642, []int{1, 0, 8, 9, 10, 0, 33}}, {33, 642, []int{1, 0, 32, 33}}, {99, 642, []int{1, 0, 33}}, {1, 1e9, []int{1, 2, 3, 0, 500}},
	}
	for _, tt := range tests {
		if got := NewPager(tt.page, 20, tt.total, 10_000, nil).Numbers(); !slices.Equal(got, tt.want) {
			t.Errorf("page %d of %d: %v, want %v", tt.page, tt.total, got, tt.want)
		}
	}
}

func TestFormats(t *testing.T) {
	day, moment := archive.NewDay(2020, 5, 29), archive.NewDate(time.Date(2020, 5, 29, 19, 54, 0, 0, archive.Hanoi))
	to, least := "14", archive.AtLeast
	change := func(direction, said string) archive.Figure {
		return archive.Figure{Value: "8,5", Unit: "%", Direction: &direction, Bound: &least, Evidence: archive.Evidence{Text: said}}
	}
	for _, tt := range []struct{ got, want string }{
		{Vietnamese.Number(1234567), "1.234.567"}, {English.Number(1234567), "1,234,567"}, {Vietnamese.Number(-1234), "−1.234"}, {Vietnamese.Number(999), "999"},
		{Vietnamese.Decimal(1234.5), "1.234,5"}, {English.Decimal(1234.5), "1,234.5"}, {Vietnamese.Decimal(-0.25), "−0,25"}, {Vietnamese.Decimal(3), "3"}, {Vietnamese.Decimal(1e30), "1e+30"},
		{Vietnamese.Date(day), "29/05/2020"}, {English.Date(day), "29 May 2020"}, {Vietnamese.Date(nil), ""},
		{Vietnamese.Moment(day), "29/05/2020"}, {Vietnamese.Moment(moment), "29/05/2020, 19:54"}, {English.Moment(moment), "29 May 2020, 19:54"},
		{Vietnamese.Time(time.Date(2020, 10, 22, 23, 12, 0, 0, time.UTC)), "23/10/2020, 06:12"}, {Vietnamese.Time(time.Time{}), ""}, {Vietnamese.Day(time.Time{}), ""},
		{Vietnamese.Period("2020-11"), "11/2020"}, {English.Period("2020-11"), "Nov 2020"}, {English.Period("2020-05-29"), "29 May 2020"}, {Vietnamese.Period("2020"), "2020"},
		{Vietnamese.When("2020"), "năm 2020"}, {Vietnamese.When("2020-11"), "tháng 11/2020"}, {English.When("2020"), "in 2020"}, {English.When("2020-05-29"), "on 29 May 2020"},
		{termText("2020-2025"), "2020–2025"}, {termText("XI"), "XI"}, {Vietnamese.TermName("XI"), "khóa XI"}, {English.TermName("12"), "term 12"}, {English.TermName("2020-2025"), "2020–2025"}, {Vietnamese.TermName(""), ""}, {termText("a-b"), "a-b"}, {termText("-"), "-"},
		{FigureText(archive.Figure{Value: "13,5", ValueTo: &to, Unit: "%/năm", Bound: &least}), "≥\u00a013,5–14\u00a0%/năm"}, {FigureText(archive.Figure{Value: "13/21"}), "13/21"},
		{FigureText(change(archive.Up, "Tăng ít nhất 8,5%")), "tăng\u00a0≥\u00a08,5\u00a0%"}, {FigureText(change(archive.Down, "giảm ít nhất 8,5%")), "giảm\u00a0≥\u00a08,5\u00a0%"},
		{FigureText(archive.Figure{Value: "97,9", Unit: "%", Evidence: archive.Evidence{Text: "bằng 97,9% kế hoạch năm"}}), "97,9\u00a0% kế hoạch"},     // no level
		{FigureText(change(archive.Down, "giảm còn 8,5%")), "≥\u00a08,5\u00a0%"}, {FigureText(change(archive.Up, "8,5% trở lên")), "≥\u00a08,5\u00a0%"}, // levels
		{WebAddress("https://a.example/b"), "https://a.example/b"}, {WebAddress("javascript:alert(1)"), ""}, {WebAddress("//a.example"), ""}, {WebAddress("data:text/html,x"), ""}, {WebAddress("https://"), ""}, {WebAddress("\x00"), ""},
		{string(langAttr(English, "")), ` lang="vi"`}, {string(langAttr(Vietnamese, "")), ""}, {string(langAttr(Vietnamese, "en")), ` lang="en"`}, {string(langAttr(Vietnamese, `x" onload="`)), ""},
	} {
		if tt.got != tt.want {
			t.Errorf("got %q, want %q", tt.got, tt.want)
		}
	}
}

// FuzzQuery: every address is a state or names a bad date, and a state's own address leads back to it.
func FuzzQuery(f *testing.F) {
	for _, s := range []string{"", "q=a&person=b&from=05/2020&to=2021", "more=person&person_q=x&page=3", "q=%ff%00&sort=%26&size=9&exact=1", "from=0000&to=99/9999"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		v, err := url.ParseQuery(s)
		if err != nil {
			return
		}
		q, err := ParseQuery(v)
		if err != nil {
			return
		}
		again, err := ParseQuery(q.Values())
		if err != nil || again.Path() != q.Path() {
			t.Fatalf("%q: %s became %s, %v", s, q.Path(), again.Path(), err)
		}
		NewHistogram(q, map[string]int{q.From: 1}, map[string]int{q.To: 1})
	})
}
