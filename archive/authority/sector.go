package authority

import (
	"slices"
	"strings"
	"sync"
	"time"

	"khobao/vietnamese"
)

// canonicalSector writes what a ministry or a department is named after as is usual (Kế hoạch và Đầu tư, whatever the source
// leaves out), and drops a person's name behind it: a headline puts the holder behind the body.
func canonicalSector(words []string) []string {
	keys := wordKeys(words)
	if len(keys) > 2 && hasPrefix(keys, partyBranches[0]...) {
		return slices.Concat(words[:2], canonicalSector(words[2:]))
	}
	if len(keys) < 2 || keys[0] != keySo && keys[0] != keyBo {
		return words
	}
	n, _ := vietnamese.Sectors().Match(keys[1:])
	sector := words[1 : n+1]
	for end := len(words); end > n+1; end-- {
		if usual, ok := usualSectors()[strings.Join(keysOf(words[1:end]), " ")]; ok {
			n, sector = end-1, strings.Fields(usual)
			break
		}
	}
	if usual, ok := usualSectors()[strings.Join(keysOf(sector), " ")]; ok {
		sector = strings.Fields(usual)
	}
	rest := words[n+1:]
	if n > 0 && isName(rest) {
		rest = nil
	}
	return slices.Concat(words[:1], sector, rest)
}

// inFull writes a sector in full that is named for short: Sở Giáo dục, Phòng Lao động huyện Đông Sa.
func (c Context) inFull(words []string) []string {
	keys := wordKeys(words)
	for _, row := range shortSectors() {
		n := 1 + len(row.short)
		if len(keys) < n || !slices.Contains(row.kinds, keys[0]) || !slices.Equal(keys[1:n], row.short) || n < len(keys) && placeStart(words, n) < 0 {
			continue
		}
		sector := row.full
		if !row.on.IsZero() && c.Published != nil && !c.Published.Before(row.on) {
			sector = row.then
		}
		return slices.Concat(words[:1], sector, words[n:])
	}
	return words
}

// shortSector is a row of shortsectors.txt.
type shortSector struct {
	kinds, short []string // keys
	full         []string
	on           time.Time // from when on it is then instead; zero: it still is the same
	then         []string
}

var shortSectors = sync.OnceValue(func() []shortSector {
	var all []shortSector
	for _, row := range rows(shortSectorsText) {
		s := shortSector{kinds: wordKeys(strings.Split(row[0], ", ")), short: k(row[1]), full: strings.Fields(row[2])}
		if len(row) > 4 {
			s.on, s.then = rowDay(row[3]), strings.Fields(row[4])
		}
		all = append(all, s)
	}
	return all
})

// usualSectors maps the keys of a sector to its usual spelling: whatever the abbreviations of sectors stand for.
var usualSectors = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for _, row := range rows(abbreviationsText) {
		if strings.Contains(row[1], " và ") {
			m[strings.Join(k(row[1]), " ")] = row[1]
		}
	}
	return m
})
