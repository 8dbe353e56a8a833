package main

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"khobao/archive"
)

// TestOutletAdd adds outlets, and never takes one's name for another.
func TestOutletAdd(t *testing.T) {
	data := t.TempDir()
	add := func(code int, says string, args ...string) {
		t.Helper()
		if got := khobao(t, data, nil, append([]string{"outlet", "add"}, args...)...); got.code != code || !strings.Contains(got.out+got.errors, says) {
			t.Errorf("%q: exit %d, %s%s; want exit %d, and %q said", args, got.code, got.out, got.errors, code, says)
		}
	}
	add(exitDone, "added mot", "https://mot.example/", "--id", "mot", "--name", "Báo Một", "--section", "https://mot.example/a")
	add(exitFailed, "https://mot.example/", "https://hai.example/", "--id", "mot")
	add(exitFailed, "https://mot.example/", "http://mot/")
	add(exitUsage, "--id", "https://ba.example/", "--id", "x y")
	add(exitUsage, "mot", "mot", "--id", "bon")
	add(exitDone, "added mot", "https://mot.example/tin", "--section", "https://mot.example/a", "--section", "https://mot.example/b")
	if got := khobao(t, data, nil, "crawl", "http://mot/"); got.code != exitFailed || !strings.Contains(got.errors, "https://mot.example/") {
		t.Errorf("crawling one that would have another's name: %+v", got)
	}
	var all []archive.Outlet
	if err := json.Unmarshal([]byte(khobao(t, data, nil, "outlet", "list", "--json").must(t).out), &all); err != nil {
		t.Fatal(err)
	}
	all = slices.DeleteFunc(all, func(o archive.Outlet) bool { return !strings.Contains(o.Home, ".example") })
	if len(all) != 1 || all[0].Name != "Báo Một" || !slices.Equal(all[0].Sections, []string{"https://mot.example/a", "https://mot.example/b"}) {
		t.Errorf("outlets %+v", all)
	}
}

// TestDemoAmongReal keeps invented news out of an archive that has real ones.
func TestDemoAmongReal(t *testing.T) {
	data := t.TempDir()
	khobao(t, data, strings.NewReader(`{"title":"Tin thật","body":"Nội dung."}`), "import", "-").must(t)
	if got := khobao(t, data, nil, "demo", "--exit", "--listen", "127.0.0.1:0"); got.code != exitUsage || !strings.Contains(got.errors, "invented") {
		t.Errorf("exit %d, %s%s", got.code, got.out, got.errors)
	}
	if got := khobao(t, data, nil, "outlet", "list", "--json").must(t).out; strings.Contains(got, "127.0.0.1") {
		t.Errorf("the demo has left an outlet: %s", got)
	}
}
