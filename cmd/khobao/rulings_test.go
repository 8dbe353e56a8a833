package main

import (
	"encoding/json"
	"os"
	"path/filepath"
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
