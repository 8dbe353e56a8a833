package authority

import (
	"strings"
	"sync"

	"khobao/archive"
	"khobao/vietnamese"
)

// An outlet whose province nobody set is of no province, and "UBND tỉnh" in it is nobody's: no office there has an identity. Its address or its
// articles may show the province all the same.

// ProvinceOfSite returns the province that a site's host names: baobinhdinh.vn, binhdinh.gov.vn, angiang.gov.vn below it; empty where it
// names none.
func ProvinceOfSite(host string) string {
	labels := strings.Split(strings.TrimPrefix(strings.ToLower(host), "www."), ".")
	at := 0
	for i, label := range labels {
		if label == "gov" && i > 0 {
			at = i - 1
		}
	}
	if len(labels) < 2 {
		return ""
	}
	return sites()[strings.ReplaceAll(labels[at], "-", "")]
}

// sites maps the names that provinces have in addresses to theirs.
var sites = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for _, p := range vietnamese.Provinces() {
		for _, name := range []string{p.Name, p.Successor} {
			slug := strings.NewReplacer(" ", "", "-", "").Replace(vietnamese.Fold(strings.TrimPrefix(name, "Thành phố ")))
			name = canonicalProvince(name)
			m[slug], m["bao"+slug] = name, name
		}
	}
	return m
})

// How clearly articles show their outlet's province: so many must be about one, in so large a part of those that are about any, and so many
// must call its bodies by their level alone, as no paper from elsewhere does.
const (
	shownLeast = 8
	shownPart  = 0.8
	ownLeast   = 4
)

// ProvinceOfArticles returns the province that the articles of one outlet show clearly to be theirs; empty where they do not.
func ProvinceOfArticles(versions []*archive.Version) string {
	counts := map[string]int{}
	about, own := 0, 0
	for _, v := range versions {
		if province := provinceOf(v); province != "" {
			counts[province]++
			about++
			if saysOurs(v.Text()) {
				own++
			}
		}
	}
	for province, n := range counts {
		if n >= shownLeast && float64(n) >= shownPart*float64(about) && own >= ownLeast && 2*own >= about {
			return province
		}
	}
	return ""
}

// saysOurs reports whether a text calls the province's bodies by their level alone: "UBND tỉnh đã …".
func saysOurs(text string) bool {
	for _, body := range []string{"UBND tỉnh ", "HĐND tỉnh ", "Tỉnh ủy ", "Tỉnh uỷ "} {
		for rest := text; ; {
			_, after, found := strings.Cut(rest, body)
			if !found {
				break
			}
			if after != "" && !startsUpper(after) {
				return true
			}
			rest = after
		}
	}
	return false
}
