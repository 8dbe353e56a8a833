package sample

import (
	"embed"
	"hash/fnv"
	"math/rand/v2"
	"strconv"
	"strings"
	"time"

	"khobao/archive"
)

//go:embed world phrases pages stories
var files embed.FS

func (w *World) readBodies() {
	for i, f := range table("world/bodies.txt", 9) {
		b := &Body{ID: archive.OrganisationID(f[0]), Name: f[1], Abbr: f[2], Party: f[3], Level: f[4], Place: f[5],
			From: day(f[6]), To: day(f[7]), Successor: archive.OrganisationID(f[8]), rank: i}
		w.Bodies = append(w.Bodies, b)
		w.bodies[b.ID] = b
	}
}

func (w *World) readOfficials() {
	var o *Official
	for _, f := range table("world/officials.txt", 0) {
		if id, ok := strings.CutPrefix(f[0], "@"); ok {
			born, err := strconv.Atoi(f[3])
			must(err)
			o = &Official{ID: archive.PersonID(id), Name: f[1], Woman: f[2] == "bà", Born: born, Home: f[4]}
			w.Officials = append(w.Officials, o)
			w.officials[o.ID] = o
			continue
		}
		body := w.bodies[archive.OrganisationID(f[0])]
		if body == nil {
			panic("sample: officials.txt: no body " + f[0])
		}
		o.Tenures = append(o.Tenures, &Tenure{Official: o, Body: body, Office: f[1], From: day(f[2]),
			Begun: archive.Relation(f[3]), To: day(f[4]), Ended: Ending(f[5])})
	}
}

// table reads lines of fields parted by " | ". Lines that are empty or begin with # are no data. want is the number of
// fields, 0 for any.
func table(name string, want int) [][]string {
	text, err := files.ReadFile(name)
	must(err)
	var rows [][]string
	for line := range strings.Lines(string(text)) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		fields := strings.Split(line, "|")
		for i := range fields {
			fields[i] = strings.TrimSpace(fields[i])
		}
		for want > 0 && len(fields) < want {
			fields = append(fields, "")
		}
		rows = append(rows, fields)
	}
	return rows
}

// day reads "2006-01-02" as midnight in Hà Nội; empty is the zero time.
func day(s string) time.Time {
	if s == "" {
		return time.Time{}
	}
	t, err := time.ParseInLocation(time.DateOnly, s, archive.Hanoi)
	must(err)
	return t
}

func must(err error) {
	if err != nil {
		panic("sample: " + err.Error())
	}
}

func hash(s string) uint64 {
	h := fnv.New64a()
	h.Write([]byte(s))
	return h.Sum64()
}

// seeded returns a source of choices that depends on nothing but its arguments.
func seeded(seed uint64, key string) *rand.Rand { return rand.New(rand.NewPCG(seed, hash(key))) }
