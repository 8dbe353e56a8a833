package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"khobao/archive"
)

// personsNamed returns the identifiers of everybody whose name has the words, as khobao people lists them.
func personsNamed(t *testing.T, data, words string) []archive.PersonID {
	t.Helper()
	var list struct{ People []archive.Person }
	if err := json.Unmarshal([]byte(khobao(t, data, nil, "people", words, "--json").must(t).out), &list); err != nil {
		t.Fatal(err)
	}
	ids := make([]archive.PersonID, len(list.People))
	for i, p := range list.People {
		ids[i] = p.ID
	}
	return ids
}

const sameName = `{"id":"a1","title":"Sở Y tế Lam Giang họp","body":"Ông Trần Văn Bảy, Giám đốc Sở Y tế tỉnh Lam Giang, chủ trì cuộc họp.","published":"2019-03-01"}
{"id":"a2","title":"Sở Nội vụ Lam Giang họp","body":"Ông Trần Văn Bảy, Giám đốc Sở Nội vụ tỉnh Lam Giang, chủ trì cuộc họp.","published":"2021-03-01"}
{"id":"a3","title":"Sở Y tế Lam Giang tổng kết","body":"Ông Trần Văn Bảy, Giám đốc Sở Y tế tỉnh Lam Giang, phát biểu.","published":"2020-03-01"}
`

// TestRulingsAtTheCommandLine merges, splits and corrects people of one name, takes it back, and takes the rulings elsewhere.
func TestRulingsAtTheCommandLine(t *testing.T) {
	data := t.TempDir()
	khobao(t, data, strings.NewReader(sameName), "import", "-").must(t)
	apart := personsNamed(t, data, "tran van bay")
	if len(apart) != 2 {
		t.Fatalf("before: %v, want two people of one name", apart)
	}
	by := []string{"--author", "mai", "--reason", "tiểu sử tóm tắt"}
	rule := func(args ...string) string {
		out := khobao(t, data, nil, append(append([]string{"rulings"}, args...), by...)...).must(t).out
		return strings.Fields(out)[1]
	}
	merge := rule("merge", string(apart[0]), string(apart[1]))
	if got := personsNamed(t, data, "tran van bay"); len(got) != 1 || got[0] != apart[0] {
		t.Errorf("merged: %v, want %s alone", got, apart[0])
	}
	for _, id := range apart { // whoever kept the old address of one of them
		if out := khobao(t, data, nil, "search", "--person", string(id), "--json").must(t).out; !strings.Contains(out, `"total": 3`) && !strings.Contains(out, `"total":3`) {
			t.Errorf("merged, a search for %s finds %s", id, out)
		}
	}
	split := rule("split", string(apart[0]), "a3")
	moved := apart[0] + "--" + archive.PersonID(split)
	if got := personsNamed(t, data, "tran van bay"); len(got) != 2 {
		t.Errorf("split: %v, want %s beside %s", got, moved, apart[0])
	}
	khobao(t, data, strings.NewReader(sameName), "import", "-").must(t) // read again, as reextract does
	if got := personsNamed(t, data, "tran van bay"); len(got) != 2 {
		t.Errorf("imported again: %v", got)
	}
	text := khobao(t, data, nil, "rulings", "export").must(t).out
	file := filepath.Join(t.TempDir(), "rulings.jsonl")
	if err := os.WriteFile(file, []byte(text+"{}\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	elsewhere := t.TempDir()
	khobao(t, elsewhere, strings.NewReader(sameName), "import", "-").must(t)
	if got := khobao(t, elsewhere, nil, "rulings", "import", file); got.code != exitPartly || !strings.Contains(got.out, "2 rulings taken") {
		t.Errorf("import: exit %d, %s%s", got.code, got.out, got.errors)
	}
	if got := personsNamed(t, elsewhere, "tran van bay"); len(got) != 2 {
		t.Errorf("elsewhere: %v, want the same two people", got)
	}
	rule("undo", split)
	rule("undo", merge)
	if got := personsNamed(t, data, "tran van bay"); len(got) != 2 || got[0] != apart[0] || got[1] != apart[1] {
		t.Errorf("undone: %v, want %v", got, apart)
	}
	for args, says := range map[string]string{
		"merge nobody " + string(apart[0]):                       "not found",
		"split " + string(apart[0]) + " khong-co":                "does not name",
		"correct " + string(apart[0]) + " khong-co --begin 2015": "not found",
		"merge " + string(apart[0]) + " " + string(apart[0]):     "cannot be merged",
		"undo 20200101-abcdefgh":                                 "not found",
	} {
		if got := khobao(t, data, nil, append(append([]string{"rulings"}, strings.Fields(args)...), by...)...); got.code != exitFailed || !strings.Contains(got.errors, says) {
			t.Errorf("%s: exit %d, %q; want %q said", args, got.code, got.errors, says)
		}
	}
}

// newerVersions tells the same three stories as they were printed again: more is said, and the offices stand elsewhere.
const newerVersions = `{"id":"a1","title":"Sở Y tế Lam Giang họp bàn","body":"Cuộc họp bàn về thuốc. Ông Trần Văn Bảy - Giám đốc Sở Y tế tỉnh Lam Giang chủ trì. Ông Bảy nói nhiều.","published":"2019-03-01"}
{"id":"a2","title":"Sở Nội vụ Lam Giang họp bàn","body":"Giám đốc Sở Nội vụ tỉnh Lam Giang Trần Văn Bảy chủ trì cuộc họp bàn về biên chế.","published":"2021-03-01"}
{"id":"a3","title":"Sở Y tế Lam Giang tổng kết năm","body":"Hội nghị họp cả ngày. Giám đốc Sở Y tế tỉnh Lam Giang Trần Văn Bảy phát biểu.","published":"2020-03-01"}
`

// TestRulingsOutliveVersions decides upon older versions of articles; what was decided holds for the newer ones, also when they are
// read again, and can be taken back then.
func TestRulingsOutliveVersions(t *testing.T) {
	data := t.TempDir()
	khobao(t, data, strings.NewReader(sameName), "import", "-").must(t)
	apart := personsNamed(t, data, "tran van bay")
	if len(apart) != 2 {
		t.Fatalf("before: %v, want two people of one name", apart)
	}
	before := careersOf(t, data, apart)
	rule := func(args ...string) string {
		out := khobao(t, data, nil, append(append([]string{"rulings"}, args...), "--author", "mai", "--reason", "lý lịch")...).must(t).out
		return strings.Fields(out)[1]
	}
	merge := rule("merge", string(apart[0]), string(apart[1]))
	split := rule("split", string(apart[0]), "a3")
	moved := apart[0] + "--" + archive.PersonID(split)
	office := careersOf(t, data, []archive.PersonID{moved})[0][0].Office.ID
	correct := rule("correct", string(moved), string(office), "--begin", "2016-05")
	ruled := []archive.PersonID{apart[0], moved}
	check := func(when string) {
		t.Helper()
		if got := personsNamed(t, data, "tran van bay"); !slices.Equal(slices.Sorted(slices.Values(got)), slices.Sorted(slices.Values(ruled))) {
			t.Fatalf("%s: %v, want %v", when, got, ruled)
		}
		careers := careersOf(t, data, ruled)
		if len(careers[0]) != 2 || len(careers[1]) != 1 {
			t.Fatalf("%s: %d and %d offices, want 2 and 1", when, len(careers[0]), len(careers[1]))
		}
		if begin := careers[1][0].Begin(); begin.String() != "2016-05" || begin.Ruling != archive.RulingID(correct) {
			t.Errorf("%s: began %v, want what was ruled", when, begin)
		}
	}
	check("ruled")
	khobao(t, data, strings.NewReader(newerVersions), "import", "-").must(t)
	check("printed anew")
	khobao(t, data, nil, "reextract").must(t)
	check("read again")
	khobao(t, data, nil, "reindex").must(t)
	check("indexed again")
	for _, id := range []string{correct, split, merge} {
		rule("undo", id)
	}
	if got := personsNamed(t, data, "tran van bay"); !slices.Equal(got, apart) {
		t.Fatalf("undone: %v, want %v", got, apart)
	}
	for i, after := range careersOf(t, data, apart) {
		if len(after) != len(before[i]) || after[0].Office.ID != before[i][0].Office.ID || after[0].Begin().String() != before[i][0].Begin().String() {
			t.Errorf("undone: %s is %v, was %v", apart[i], after, before[i])
		}
	}
}

// careersOf returns the tenures of each person.
func careersOf(t *testing.T, data string, persons []archive.PersonID) [][]archive.Tenure {
	t.Helper()
	all := make([][]archive.Tenure, len(persons))
	for i, id := range persons {
		var p archive.PersonTenures
		if err := json.Unmarshal([]byte(khobao(t, data, nil, "people", "--person", string(id), "--json").must(t).out), &p); err != nil {
			t.Fatal(err)
		}
		all[i] = p.Tenures
	}
	return all
}

// TestRulingsOnFigures corrects a figure at the command line, rules it out, tells people apart, and takes it back.
func TestRulingsOnFigures(t *testing.T) {
	data := t.TempDir()
	const article = `{"id":"b1","title":"Lam Giang thu ngân sách","body":"Năm 2020, thu ngân sách nhà nước đạt 7.913 tỷ đồng. Kim ngạch xuất khẩu đạt 1.068 triệu USD.","published":"2021-01-05"}` + "\n"
	khobao(t, data, strings.NewReader(article+sameName), "import", "-").must(t)
	figures := func() string { return khobao(t, data, nil, "export", "figures", "--format", "csv").must(t).out }
	by := []string{"--author", "mai", "--reason", "báo cáo của Sở Tài chính"}
	rule := func(args ...string) string {
		return strings.Fields(khobao(t, data, nil, append(append([]string{"rulings"}, args...), by...)...).must(t).out)[1]
	}
	if before := figures(); !strings.Contains(before, "7.913") {
		t.Fatalf("the article's figure is not read: %s", before)
	}
	corrected := rule("figure", "b1", "7.913", "--value", "7.931")
	if now := figures(); !strings.Contains(now, "7.931") {
		t.Errorf("corrected: %s", now)
	}
	rule("undo", corrected)
	none := rule("figure", "b1", "7.913", "--named", "ngan sach", "--none")
	if now := figures(); strings.Contains(now, "7.913") || strings.Contains(now, "7.931") {
		t.Errorf("ruled out: %s", now)
	}
	rule("undo", none)
	if now := figures(); !strings.Contains(now, "7.913") {
		t.Errorf("undone: %s", now)
	}
	apart := personsNamed(t, data, "tran van bay")
	rule("distinct", string(apart[0]), string(apart[1]))
	for args, want := range map[string]int{
		"figure b1 7.914 --none":               exitFailed, // not what the article prints
		"figure b1 7.913 --named xuat --none":  exitFailed,
		"figure b1 7.913":                      exitUsage,
		"figure b1 7.913 --none --value 5":     exitUsage,
		"figure b1 7.913 --kind guess":         exitUsage,
		"distinct " + string(apart[0]) + " xy": exitFailed,
	} {
		if got := khobao(t, data, nil, append(append([]string{"rulings"}, strings.Fields(args)...), by...)...); got.code != want {
			t.Errorf("%s: exit %d, want %d; %s", args, got.code, want, got.errors)
		}
	}
	if got := khobao(t, data, nil, "serve", "--listen", "127.0.0.1:0", "--smtp", "smtp://mail.example:587", "--mail-from", "a@b.example"); got.code != exitUsage || !strings.Contains(got.errors, "--base-url") {
		t.Errorf("mail without an address of ours: exit %d, %s", got.code, got.errors)
	}
}
