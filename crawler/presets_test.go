package crawler

import (
	"net/url"
	"slices"
	"strings"
	"testing"

	"khobao/archive"
	"khobao/crawler/extract"
)

func TestPresets(t *testing.T) {
	outlets, err := Presets()
	if err != nil {
		t.Fatal(err)
	}
	if len(outlets) < 15 {
		t.Errorf("only %d presets", len(outlets))
	}
	byID := func(a, b archive.Outlet) int { return strings.Compare(string(a.ID), string(b.ID)) }
	if !slices.IsSortedFunc(outlets, byID) {
		t.Error("presets.yaml is not sorted by id")
	}
	for _, o := range outlets {
		home, err := url.Parse(o.Home)
		if err != nil || home.Scheme != "https" || home.Path != "/" {
			t.Errorf("%s: home %q", o.ID, o.Home)
		}
		if _, ok := extract.ProfileNamed(o.Profile); !ok {
			t.Errorf("%s: no profile %q", o.ID, o.Profile)
		}
		if o.Enabled || o.Name == "" || o.Province == "" || o.Checked != "stored page" && o.Checked != "not checked" {
			t.Errorf("%s: %+v", o.ID, o)
		}
	}
}
