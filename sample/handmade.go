package sample

import (
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"khobao/archive"
	"khobao/vietnamese"
)

// The files under stories/ are articles written whole by hand. Each has three parts between lines of "---": head fields, the
// text (§ before the lead, □ before a caption), and the key. The key's lines are
//
//	person | official | office | organisation | relation | term
//	term | 2020-2025, or XI
//	figure | indicator | value | value_to | unit | period | kind | direction | bound
//	edit | revision | words | other words        r2 figure | …, r2 drop | value   what an edit does to the key
//	appears | revision      gone | revision      reprint | outlet | byline | time

// handmade adds the stories of the folder.
func (s *Sample) handmade() {
	names, err := fs.Glob(files, "stories/*.txt")
	must(err)
	for _, name := range names {
		text, err := files.ReadFile(name)
		must(err)
		parts := strings.SplitN(string(text), "---\n", 3)
		if len(parts) != 3 {
			panic("sample: " + name + " has not three parts")
		}
		st := s.handmadeStory(parts[0], parts[1])
		for line := range strings.Lines(parts[2]) {
			if fields := splitFields(line); len(fields) > 1 {
				s.keyLine(st, fields)
			}
		}
		s.Stories = append(s.Stories, st)
	}
}

func splitFields(line string) []string {
	fields := strings.Split(line, "|")
	for i := range fields {
		fields[i] = strings.TrimSpace(fields[i])
	}
	return fields
}

func (s *Sample) handmadeStory(head, text string) *Story {
	st := &Story{}
	st.Language, st.Version.Number = "vi", 1
	st.People, st.Terms, st.Figures = []archive.Mention{}, []archive.Term{}, []archive.Figure{}
	for line := range strings.Lines(head) {
		field, value, _ := strings.Cut(strings.TrimSpace(line), ": ")
		switch field {
		case "outlet":
			st.Outlet = archive.OutletID(value)
		case "section":
			st.Section = value
		case "published":
			d, err := archive.ParseDate(value)
			must(err)
			st.Published = d
		case "author":
			st.Author = value
		case "byline":
			st.Byline = value
		case "language":
			st.Language = value
		case "title":
			st.Title = value
		}
	}
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		kind := ParaBlock
		if rest, ok := strings.CutPrefix(line, "§ "); ok {
			kind, line = LeadBlock, rest
		} else if rest, ok := strings.CutPrefix(line, "□ "); ok {
			kind, line = CaptionBlock, rest
		}
		st.Blocks = append(st.Blocks, Block{kind, line})
	}
	setText(&st.Version, st.Blocks)
	st.Slug = slug(st.Title)
	return st
}

func (s *Sample) keyLine(st *Story, f []string) {
	for len(f) < 9 {
		f = append(f, "")
	}
	switch f[0] {
	case "person":
		s.keyPerson(&st.Version, f)
	case "term":
		st.Terms = append(st.Terms, parseTerm(f[1]))
	case "figure":
		st.Figures = append(st.Figures, parseFigure(f[1:]))
	case "edit":
		e := st.edit(atoi(f[1]))
		old := e.Version.Title + e.Version.Text()
		e.replace(f[2], f[3])
		if e.Version.Title+e.Version.Text() == old {
			panic("sample: edit of " + st.Title + " changes nothing: " + f[2])
		}
	case "r1 figure", "r2 figure":
		e := st.edit(int(f[0][1] - '0'))
		e.Version.Figures = append(slices.Clone(e.Version.Figures), parseFigure(f[1:]))
	case "r1 drop", "r2 drop":
		e := st.edit(int(f[0][1] - '0'))
		e.Version.Figures = slices.DeleteFunc(slices.Clone(e.Version.Figures), func(g archive.Figure) bool { return g.Value == f[1] })
	case "appears":
		st.AppearsAt = atoi(f[1])
	case "gone":
		st.GoneAt = atoi(f[1])
	case "reprint":
		s.reprint(st, f)
	default:
		panic("sample: what is " + f[0] + "?")
	}
}

func (s *Sample) keyPerson(v *archive.Version, f []string) {
	o := s.World.Official(archive.PersonID(f[1]))
	if o == nil {
		panic("sample: no official " + f[1])
	}
	i := slices.IndexFunc(v.People, func(m archive.Mention) bool { return m.PersonID == o.ID })
	if i < 0 {
		v.People = append(v.People, archive.Mention{Name: o.Name, PersonID: o.ID, Offices: []archive.Claim{}})
		i = len(v.People) - 1
	}
	if f[2] == "" {
		return
	}
	c := archive.Claim{Office: f[2], Organisation: f[3], Relation: archive.Relation(f[4]), Term: f[5]}
	for _, t := range o.Tenures {
		if t.Office == f[2] && (sameName(t.Body.Name, f[3]) || t.Body.Abbr != "" && sameName(t.Body.Abbr, f[3]) || t.Office == "Tỉnh ủy viên") {
			c.OfficeID, c.OrganisationID = officeID(t), t.Body.ID
		}
	}
	if c.OfficeID == "" {
		panic(fmt.Sprintf("sample: %s never was %s of %s", o.Name, f[2], f[3]))
	}
	v.People[i].Offices = append(v.People[i].Offices, c)
}

func sameName(a, b string) bool { return vietnamese.Keys(a) == vietnamese.Keys(b) }

// edit returns the story's wording at a revision, a new one where there is none yet.
func (s *Story) edit(revision int) *Edit {
	i := slices.IndexFunc(s.Edits, func(e Edit) bool { return e.Revision == revision })
	if i < 0 {
		v, blocks := s.At(revision)
		v.Number = len(s.Edits) + 2
		if s.Outlet == ngayNay.id {
			v.Updated = archive.NewDate(newest.AddDate(0, 0, 7*revision-3))
		}
		s.Edits = append(s.Edits, Edit{revision, v, slices.Clone(blocks)})
		i = len(s.Edits) - 1
	}
	return &s.Edits[i]
}

// replace puts other words into title and text.
func (e *Edit) replace(old, new string) {
	e.Version.Title = strings.ReplaceAll(e.Version.Title, old, new)
	for i := range e.Blocks {
		e.Blocks[i].Text = strings.ReplaceAll(e.Blocks[i].Text, old, new)
	}
	setText(&e.Version, e.Blocks)
}

// reprint lets another paper print the same text under its own address, with its source where the byline would be.
func (s *Sample) reprint(st *Story, f []string) {
	copied := *st
	copied.Outlet, copied.Byline, copied.Author = archive.OutletID(f[1]), f[2], "" // "Theo …" names a source, no author
	d, err := archive.ParseDate(f[3])
	must(err)
	copied.Published = d
	s.Stories = append(s.Stories, &copied)
}

func parseTerm(s string) archive.Term {
	from, to, ok := strings.Cut(s, "-")
	if !ok {
		return archive.Term{Ordinal: s}
	}
	return archive.Term{From: atoi(from), To: atoi(to)}
}

func parseFigure(f []string) archive.Figure {
	n, ok := vietnamese.ParseNumber(f[1])
	if part, _, fraction := strings.Cut(f[1], "/"); fraction {
		n, ok = vietnamese.ParseNumber(part)
	}
	if !ok {
		panic("sample: no number: " + f[1])
	}
	fig := archive.Figure{Indicator: f[0], Value: f[1], Number: n, Unit: f[3], Kind: archive.FigureKind(f[5])}
	if f[2] != "" {
		to, _ := vietnamese.ParseNumber(f[2])
		fig.ValueTo, fig.NumberTo = ptr(f[2]), ptr(to)
	}
	for i, field := range []**string{&fig.Period, nil, &fig.Direction, &fig.Bound} {
		if field != nil && f[4+i] != "" {
			*field = ptr(f[4+i])
		}
	}
	return fig
}

func atoi(s string) int {
	n, err := strconv.Atoi(s)
	must(err)
	return n
}
