package main

import (
	"encoding/csv"
	"encoding/json"
	"strings"
	"testing"

	"khobao/archive"
)

const careers = `{"id":"c1","title":"Bổ nhiệm Giám đốc Sở Y tế Lam Giang","body":"Ngày 1/3/2015, ông Trần Văn Bảy được bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Lam Giang.","published":"2015-03-02"}
{"id":"c2","title":"Sở Y tế Lam Giang họp","body":"Ông Trần Văn Bảy, Giám đốc Sở Y tế tỉnh Lam Giang, chủ trì cuộc họp.","published":"2018-03-01"}
{"id":"c3","title":"Bổ nhiệm Giám đốc Sở Y tế Lam Giang","body":"Ngày 1/5/2019, bà Lê Thị Tám được bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Lam Giang.","published":"2019-05-02"}
{"id":"c4","title":"Lam Giang: Kinh tế tỉnh Lam Giang năm 2018","lead":"Kinh tế tỉnh Lam Giang năm 2018 tiếp tục tăng trưởng.","body":"Năm 2018, kim ngạch xuất khẩu của tỉnh đạt 814 triệu USD.\n\nNăm 2018, kim ngạch xuất khẩu của Công ty Hoa Lam đạt 12 triệu USD.","published":"2018-12-30"}
{"id":"c5","title":"Lam Giang: Kinh tế tỉnh Lam Giang năm 2019","lead":"Kinh tế tỉnh Lam Giang năm 2019 tiếp tục tăng trưởng.","body":"Năm 2019, KNXK của tỉnh đạt 0,9 tỷ USD.","published":"2019-12-30"}
`

// TestCareersAtTheCommandLine shows a career, an office, a body and a series, and exports them.
func TestCareersAtTheCommandLine(t *testing.T) {
	data := t.TempDir()
	khobao(t, data, nil, "outlet", "add", "https://baolamgiang.example/", "--id", "blg", "--province", "Lam Giang").must(t)
	khobao(t, data, strings.NewReader(careers), "import", "-", "--outlet", "blg").must(t)
	id := personsNamed(t, data, "tran van bay")[0]
	var person archive.PersonTenures
	show := func(v any, args ...string) {
		t.Helper()
		if err := json.Unmarshal([]byte(khobao(t, data, nil, append(args, "--json")...).must(t).out), v); err != nil {
			t.Fatal(err)
		}
	}
	show(&person, "people", "--person", string(id))
	if len(person.Tenures) != 1 || person.Tenures[0].Begin().String() != "2015-03-01" || person.Tenures[0].End().Reason != archive.Succeeded {
		t.Fatalf("tenures are %+v", person.Tenures)
	}
	office := person.Tenures[0].Office
	var held struct {
		Holders []struct{ Tenure archive.Tenure }
	}
	for _, tt := range []struct{ what, id, on, name string }{
		{"--office", string(office.ID), "2016-01-01", "Trần Văn Bảy"}, {"--organisation", string(office.Organisation.ID), "2020", "Lê Thị Tám"},
	} {
		show(&held, "people", tt.what, tt.id, "--on", tt.on)
		if len(held.Holders) != 1 || held.Holders[0].Tenure.Name != tt.name {
			t.Errorf("%s on %s: %+v, want %s", tt.what, tt.on, held.Holders, tt.name)
		}
	}
	for args, says := range map[string]string{
		"people --person " + string(id):                           "01/03/2015 appointed",
		"people --person " + string(id) + " --since 2019":         "ended",
		"people --office " + string(office.ID):                    "Lê Thị Tám",
		"figures --bodies":                                        "Tỉnh ủy Lam Giang",
		"people --organisation " + string(office.Organisation.ID): "Lê Thị Tám",
	} {
		if out := khobao(t, data, nil, strings.Fields(args)...).must(t).out; !strings.Contains(out, says) {
			t.Errorf("%s does not say %q:\n%s", args, says, out)
		}
	}
	var bodies struct{ Bodies []archive.BodyFigures }
	if show(&bodies, "figures", "--bodies"); len(bodies.Bodies) != 1 {
		t.Fatalf("bodies are %+v", bodies)
	}
	var series []archive.Series
	show(&series, "figures", "--series", string(bodies.Bodies[0].Organisation.ID))
	if len(series) != 1 || len(series[0].Points) != 2 || series[0].Points[0].Values[0].Number != 814 || series[0].Points[1].Values[0].Number != 900 {
		t.Errorf("series are %+v, want 814 and 900 triệu USD", series)
	}
	var popolo map[string][]map[string]any
	if err := json.Unmarshal([]byte(khobao(t, data, nil, "export", "popolo").must(t).out), &popolo); err != nil || len(popolo["persons"]) != 2 || len(popolo["memberships"]) != 2 {
		t.Errorf("Popolo is %v, %v", popolo, err)
	}
	rows, err := csv.NewReader(strings.NewReader(khobao(t, data, nil, "export", "people", "bay", "--format", "csv").must(t).out)).ReadAll()
	if err != nil || len(rows) != 2 || rows[1][1] != "Trần Văn Bảy" {
		t.Errorf("people as CSV are %v, %v", rows, err)
	}
	if got := khobao(t, data, nil, "people", "--office", string(office.ID), "--on", "hôm qua"); got.code != exitUsage {
		t.Errorf("--on hôm qua: exit %d, %s", got.code, got.errors)
	}
}
