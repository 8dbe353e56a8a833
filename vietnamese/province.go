package vietnamese

import (
	_ "embed"
	"strings"
	"sync"
)

// Province is a province or centrally run city as it was before 1 July 2025. Successor is the name of the one that it has
// belonged to since; its own name where it was not merged into another.
type Province struct{ Name, Successor string }

//go:embed provinces.txt
var provincesText string

// Provinces returns the 63 provinces of 2008 to mid 2025. The slice is shared and must not be changed.
var Provinces = sync.OnceValue(func() []Province {
	var all []Province
	for line := range strings.Lines(provincesText) {
		if old, today, ok := strings.Cut(strings.TrimSpace(line), "|"); ok && !strings.HasPrefix(old, "#") {
			all = append(all, Province{Name: old, Successor: today})
		}
	}
	return all
})

var provincesByKey = sync.OnceValue(func() map[string]Province {
	m := make(map[string]Province)
	for _, p := range Provinces() {
		m[Keys(p.Name)] = p
		if _, ok := m[Keys(p.Successor)]; !ok { // Huế: a name that only the successor bears
			m[Keys(p.Successor)] = Province{Name: p.Successor, Successor: p.Successor}
		}
	}
	return m
})

// LookupProvince finds a province by its name in either tone style, without the word for province or city before it.
func LookupProvince(name string) (Province, bool) {
	p, ok := provincesByKey()[Keys(name)]
	return p, ok
}
