package export

import (
	"bytes"
	"encoding/json"
	"io"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"khobao/archive"
)

func tenure(person, role string, begin, end archive.Edge) archive.Tenure {
	return archive.Tenure{Person: archive.PersonID(person), Name: "Trần Văn Lực",
		Office: archive.Office{ID: archive.OfficeID(role), Name: role, Organisation: archive.Organisation{ID: "so-y-te", Name: "Sở Y tế Lam Giang", Province: "Lam Giang"}},
		Begins: []archive.Edge{begin}, Ends: []archive.Edge{end}}
}

func edge(d *archive.Date, p archive.Precision, article string) archive.Edge {
	return archive.Edge{Date: d, Precision: p, Citations: []archive.Citation{{Article: archive.ArticleID(article), Evidence: archive.Evidence{Text: "được bổ nhiệm"}}}}
}

// popoloOf writes persons and tenures and reads the document back.
func popoloOf(t *testing.T, base string, persons []archive.Person, tenures []archive.Tenure) map[string][]map[string]any {
	t.Helper()
	var b bytes.Buffer
	w := NewPopoloWriter(&b, base)
	w.Ended = func(o archive.Organisation) (string, archive.Organisation) {
		if o.ID != "so-y-te" {
			return "", archive.Organisation{}
		}
		return "2025-03-01", archive.Organisation{ID: "so-moi", Name: "Sở Mới"}
	}
	for _, p := range persons {
		if err := w.Person(p, nil); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Tenures(tenures); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	var doc map[string][]map[string]any
	if err := json.Unmarshal(b.Bytes(), &doc); err != nil {
		t.Fatalf("%v in\n%s", err, b.Bytes())
	}
	return doc
}

func popoloExample(t *testing.T, base string) map[string][]map[string]any {
	t.Helper()
	acting := tenure("luc", "Giám đốc", edge(archive.NewDay(2010, 5, 1), archive.InMonth, "a1"), archive.Edge{})
	acting.Acting, acting.Ends = true, nil
	twin := tenure("luc", "Ủy viên", edge(archive.NewDay(2010, 5, 1), archive.By, "a1"), archive.Edge{})
	return popoloOf(t, base, []archive.Person{{ID: "luc", Name: "Trần Văn Lực", Aliases: []string{"Trần Văn Lưc"}}, {ID: "bay", Name: "Trần Văn Bảy"}}, []archive.Tenure{
		tenure("luc", "Giám đốc", edge(archive.NewDay(2011, 3, 11), archive.OnDay, "a2"), edge(archive.NewDay(2015, 1, 1), archive.InYear, "a3")),
		tenure("luc", "Phó Giám đốc", edge(archive.NewDay(2008, 5, 14), archive.By, "a4"), edge(archive.NewDay(2011, 3, 11), archive.OnDay, "a2")),
		acting, tenure("bay", "Giám đốc", edge(nil, "", "a5"), archive.Edge{}),
		twin, twin, tenure("nobody", "Giám đốc", edge(nil, "", "a5"), archive.Edge{}),
	})
}

var partialDate = regexp.MustCompile(`^[0-9]{4}(-[0-9]{2}){0,2}$`)

// TestPopoloRules holds the document to the rules of Popolo's JSON schemas: required fields, dates, links that are URIs, and
// references that lead somewhere.
func TestPopoloRules(t *testing.T) {
	for _, base := range []string{"", "https://khobao.example"} {
		doc := popoloExample(t, base)
		ids := map[string]bool{}
		for kind, things := range doc {
			for _, thing := range things {
				id := kind + " " + thing["id"].(string)
				if ids[id] {
					t.Errorf("two %s", id)
				}
				ids[id] = true
				checkLinks(t, id, thing)
			}
		}
		for kind, required := range map[string][]string{"persons": {"id", "name"}, "organizations": {"id", "name"}, "posts": {"id", "label", "organization_id"},
			"memberships": {"id", "person_id", "organization_id", "post_id", "sources"}} {
			for _, thing := range doc[kind] {
				for _, field := range required {
					if thing[field] == nil || thing[field] == "" {
						t.Errorf("%s %v has no %s", kind, thing["id"], field)
					}
				}
			}
		}
		for _, m := range doc["memberships"] {
			for _, date := range []string{"start_date", "end_date"} {
				if d, ok := m[date].(string); ok && !partialDate.MatchString(d) {
					t.Errorf("%s of %v is %q", date, m["id"], d)
				}
			}
			for field, kind := range map[string]string{"person_id": "persons", "organization_id": "organizations", "post_id": "posts"} {
				if !ids[kind+" "+m[field].(string)] {
					t.Errorf("membership %v leads to %s %v, which is not there", m["id"], kind, m[field])
				}
			}
		}
	}
}

func checkLinks(t *testing.T, id string, thing map[string]any) {
	t.Helper()
	for _, field := range []string{"links", "sources"} {
		links, _ := thing[field].([]any)
		for _, l := range links {
			address := l.(map[string]any)["url"].(string)
			if u, err := url.Parse(address); err != nil || !u.IsAbs() {
				t.Errorf("%s links to %q, which is no URI: %v", id, address, err)
			}
		}
	}
}

func TestPopoloMemberships(t *testing.T) {
	got := map[string]string{}
	text := func(v any) string { s, _ := v.(string); return s }
	for _, m := range popoloExample(t, "")["memberships"] {
		var notes []string
		for _, s := range m["sources"].([]any) {
			l := s.(map[string]any)
			notes = append(notes, text(l["url"])+" "+text(l["note"]))
		}
		got[text(m["person_id"])+" "+text(m["role"])] = text(m["start_date"]) + " to " + text(m["end_date"]) + " | " + strings.Join(notes, " | ")
	}
	want := map[string]string{
		"luc Giám đốc":       "2011-03-11 to 2015 | urn:khobao:article:a2 start 2011-03-11: được bổ nhiệm | urn:khobao:article:a3 end 2015: được bổ nhiệm",
		"luc Phó Giám đốc":   " to 2011-03-11 | urn:khobao:article:a4 start by 2008-05-14: được bổ nhiệm | urn:khobao:article:a2 end 2011-03-11: được bổ nhiệm",
		"luc Quyền Giám đốc": "2010-05 to  | urn:khobao:article:a1 start 2010-05: được bổ nhiệm",
		"luc Ủy viên":        " to  | urn:khobao:article:a1 start by 2010-05-01: được bổ nhiệm",
		"bay Giám đốc":       " to  | urn:khobao:article:a5 start: được bổ nhiệm",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("memberships (-want +got):\n%s", diff)
	}
}

func TestPopoloIsEmptyLists(t *testing.T) {
	doc := popoloOf(t, "", nil, nil)
	for _, list := range popoloSections {
		if things, ok := doc[list]; !ok || things == nil || len(things) > 0 {
			t.Errorf("%s of an empty archive: %v", list, things)
		}
	}
	w := NewPopoloWriter(io.Discard, "")
	if err := w.Person(archive.Person{ID: "p"}, nil); err != nil {
		t.Fatal(err)
	}
	if err := w.Tenures([]archive.Tenure{tenure("p", "Giám đốc", archive.Edge{}, archive.Edge{})}); err != nil {
		t.Fatal(err)
	}
	if err := w.Person(archive.Person{ID: "late"}, nil); err == nil {
		t.Error("a person behind the memberships was taken")
	}
}

// TestPopoloDissolved: a body that is no more says since when, and its page what followed.
func TestPopoloDissolved(t *testing.T) {
	for base, note := range map[string]any{"": nil, "https://khobao.example": "succeeded by Sở Mới"} {
		body := popoloExample(t, base)["organizations"][0]
		if body["id"] != "so-y-te" || body["dissolution_date"] != "2025-03-01" {
			t.Errorf("%v", body)
		}
		var got any
		if links, ok := body["links"].([]any); ok {
			got = links[0].(map[string]any)["note"]
		}
		if got != note {
			t.Errorf("its page says %v, want %v", got, note)
		}
	}
}

// TestPopoloDeath gives a person's date of death where sources tell one, and says of each source what it tells.
func TestPopoloDeath(t *testing.T) {
	day, other := edge(archive.NewDay(2019, 3, 11), archive.OnDay, "a1"), edge(archive.NewDay(2019, 3, 10), archive.OnDay, "a2")
	for _, tt := range []struct {
		deaths  []archive.Edge
		date    string
		sources int
	}{
		{nil, "", 0},
		{[]archive.Edge{day}, "2019-03-11", 1},
		{[]archive.Edge{edge(archive.NewDay(2019, 1, 1), archive.InYear, "a1")}, "2019", 1},
		{[]archive.Edge{edge(archive.NewDay(2019, 3, 12), archive.By, "a1")}, "", 1},
		{[]archive.Edge{day, other}, "", 2},
	} {
		got := popoloPerson(archive.Person{ID: "luc", Name: "Trần Văn Lực"}, tt.deaths, "")
		if got.DeathDate != tt.date || len(got.Sources) != tt.sources {
			t.Errorf("%v: died %q by %d sources, want %q by %d", tt.deaths, got.DeathDate, len(got.Sources), tt.date, tt.sources)
		}
	}
}
