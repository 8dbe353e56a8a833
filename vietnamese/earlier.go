package vietnamese

import (
	_ "embed"
	"strings"
	"sync"
)

// EarlierPlace is a province or a district that ended before the reform of 1 July 2025.
type EarlierPlace struct {
	Name     string   // with the word for what it was: tỉnh Hà Tây, quận 2
	Province string   // that a district was in; empty for a province
	Year     string   // in which its end was decided
	Became   []string // what it became, or was divided into; of a district with the word for what it is
}

//go:embed earlier.txt
var earlierText string

// EarlierPlaces returns the provinces and districts that ended before. The slice is shared and must not be changed.
var EarlierPlaces = sync.OnceValue(func() []EarlierPlace {
	var all []EarlierPlace
	for line := range strings.Lines(earlierText) {
		if f := strings.Split(strings.TrimSpace(line), "|"); len(f) == 4 && !strings.HasPrefix(line, "#") {
			all = append(all, EarlierPlace{Name: f[0], Province: f[1], Year: f[2], Became: strings.Split(f[3], ", ")})
		}
	}
	return all
})
