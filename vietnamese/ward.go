package vietnamese

import (
	_ "embed"
	"strings"
	"sync"
)

// Ward is a commune, a ward or a special zone of today, with the word for what it is before its name, and what it was made of
// on 1 July 2025, when the districts ended: communes, wards, towns, on islands a district. Several wards may have one Name.
type Ward struct {
	Name, Province string
	Former         []string
}

//go:embed wards.txt
var wardsText string

// Wards returns the wards that were made of others. The slice is shared and must not be changed.
var Wards = sync.OnceValue(func() []Ward {
	var all []Ward
	for line := range strings.Lines(wardsText) {
		name, rest, _ := strings.Cut(strings.TrimSpace(line), "|")
		if province, former, ok := strings.Cut(rest, "|"); ok && name[0] != '#' {
			all = append(all, Ward{name, province, strings.Split(former, ", ")})
		}
	}
	return all
})
