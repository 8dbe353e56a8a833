package authority

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"khobao/archive"
)

// Apply lays the rulings in force over what Judge found: ids and persons are what Judge returned for mentions. Merges and
// splits hold whatever Judge says: a ruling names persons by their identifier and by mentions of theirs, so that it finds them
// after everything was derived anew. Rulings are applied in the order of their time; later ones see what earlier ones did.
//
// It judges only the mentions that it is given. After a ruling is made or undone, the names of all persons that it speaks of are
// to be judged again.
func Apply(rulings []archive.Ruling, mentions []archive.NameMention, ids []archive.Identification, persons []archive.Person) ([]archive.Identification, []archive.Person) {
	ids = slices.Clone(ids)
	names := map[archive.PersonID]string{}
	for _, p := range persons {
		names[p.ID] = p.Name
	}
	d := docket{ids: ids, at: map[archive.MentionRef]int{}, mentions: map[mentionKey]archive.NameMention{}}
	for _, m := range mentions {
		d.mentions[mentionKey{m.Article, m.Index}] = m
	}
	for i, id := range ids {
		m := d.mentions[mentionKey{id.Article, id.Index}]
		d.at[archive.MentionRef{Article: id.Article, Name: m.Mention.Name}] = i
	}
	for _, r := range inForce(rulings) {
		switch r.Kind {
		case archive.Merge:
			d.merge(r)
		case archive.Split:
			d.split(r)
		}
	}
	return ids, d.persons(persons)
}

type mentionKey struct {
	article archive.ArticleID
	index   int
}

// docket is the judgement on which rulings are laid.
type docket struct {
	ids      []archive.Identification
	at       map[archive.MentionRef]int // index into ids
	mentions map[mentionKey]archive.NameMention
}

// merge gives everybody whom the ruling names the identifier of who stays.
func (d *docket) merge(r archive.Ruling) {
	same := map[archive.PersonID]bool{}
	for _, p := range r.Others {
		d.find(same, p.Person, p.Anchors)
	}
	d.find(same, r.Person, r.Anchors)
	for i := range d.ids {
		if same[d.ids[i].Person] {
			d.ids[i].Person = r.Person
		}
	}
}

// find adds a person to a set, under the identifier that the ruling knew and under those that its anchors have now.
func (d *docket) find(set map[archive.PersonID]bool, id archive.PersonID, anchors []archive.MentionRef) {
	if id != "" {
		set[id] = true
	}
	for _, a := range anchors {
		if i, ok := d.at[a]; ok && d.ids[i].Person != "" {
			set[d.ids[i].Person] = true
		}
	}
}

// split moves the mentions that the ruling names, and no others.
func (d *docket) split(r archive.Ruling) {
	for _, ref := range r.Moved {
		if i, ok := d.at[ref]; ok {
			d.ids[i].Person = r.SplitID()
		}
	}
}

// persons returns those whom the mentions name now, with their spellings.
func (d *docket) persons(judged []archive.Person) []archive.Person {
	known := map[archive.PersonID]archive.Person{}
	for _, p := range judged {
		known[p.ID] = p
	}
	spellings := map[archive.PersonID]map[string]int{}
	for _, id := range d.ids {
		if id.Person == "" {
			continue
		}
		if spellings[id.Person] == nil {
			spellings[id.Person] = map[string]int{}
		}
		spellings[id.Person][d.mentions[mentionKey{id.Article, id.Index}].Mention.Name]++
	}
	var all []archive.Person
	for id, names := range spellings {
		p, ok := known[id]
		if c := (&cluster{id: id, names: names}).person(); !ok || p.Name != c.Name {
			p = c
		}
		all = append(all, p)
	}
	slices.SortFunc(all, func(a, b archive.Person) int { return cmp.Compare(a.ID, b.ID) })
	return all
}

// inForce returns the rulings that are not undone, oldest first.
func inForce(rulings []archive.Ruling) []archive.Ruling {
	var all []archive.Ruling
	for _, r := range rulings {
		if r.Undone == nil {
			all = append(all, r)
		}
	}
	slices.SortStableFunc(all, func(a, b archive.Ruling) int { return cmp.Or(a.Time.Compare(b.Time), cmp.Compare(a.ID, b.ID)) })
	return all
}

type wrongKey struct {
	person  archive.PersonID
	office  archive.OfficeID
	article archive.ArticleID
}

// wrongStatements returns the statements that rulings took out.
func wrongStatements(rulings []archive.Ruling) map[wrongKey]bool {
	wrong := map[wrongKey]bool{}
	for _, r := range inForce(rulings) {
		if c := r.Correction; r.Kind == archive.Correct && c != nil && c.Wrong != "" {
			wrong[wrongKey{r.Person, c.Office, c.Wrong}] = true
		}
	}
	return wrong
}

// correct puts the edges that editors settled before those of the sources, which stay beside them.
func correct(tenures []archive.Tenure, rulings []archive.Ruling) []archive.Tenure {
	for _, r := range inForce(rulings) {
		c := r.Correction
		if r.Kind != archive.Correct || c == nil || c.Edge == "" {
			continue
		}
		i := meant(tenures, r.Person, *c)
		if i < 0 {
			continue
		}
		edges := &tenures[i].Begins
		if c.Edge == archive.EndEdge {
			edges = &tenures[i].Ends
		}
		if c.Date == "" {
			*edges = []archive.Edge{}
			continue
		}
		at, err := archive.ParsePartialDate(c.Date)
		if err != nil {
			continue // Check refuses such a ruling before it is made
		}
		settled := archive.Edge{Date: &archive.Date{Time: at.Date, DayOnly: true}, Precision: at.Precision, Confidence: archive.Certain,
			Reason: archive.RulingMade, Citations: []archive.Citation{}}
		if len(*edges) > 0 {
			settled.Relation = (*edges)[0].Relation
		}
		*edges = slices.Insert(slices.Clone(*edges), 0, settled)
	}
	return tenures
}

// meant returns the tenure that a correction is about: of several, the one around its day, otherwise the newest. tenures are
// sorted newest first.
func meant(tenures []archive.Tenure, person archive.PersonID, c archive.Correction) int {
	near, err := archive.ParsePartialDate(c.Near)
	best, distance := -1, time.Duration(0)
	for i, t := range tenures {
		if t.Person != person || t.Office.ID != c.Office {
			continue
		}
		if err != nil {
			return i
		}
		if away := startOf(t).Sub(near.Date).Abs(); best < 0 || away < distance {
			best, distance = i, away
		}
	}
	return best
}

// Check reports what a ruling lacks, nil where it can be applied.
func Check(r archive.Ruling) error {
	switch {
	case r.ID == "" || r.Author == "" || r.Reason == "" || r.Time.IsZero():
		return fmt.Errorf("ruling %q: id, author, time and reason are wanted", r.ID)
	case r.Person == "":
		return fmt.Errorf("ruling %s: no person", r.ID)
	case r.Kind == archive.Merge && len(r.Others) > 0, r.Kind == archive.Split && len(r.Moved) > 0:
		return nil
	case r.Kind == archive.Correct && r.Correction != nil && r.Correction.Office != "":
		if r.Correction.Date == "" {
			return nil
		}
		if _, err := archive.ParsePartialDate(r.Correction.Date); err != nil {
			return fmt.Errorf("ruling %s: %w", r.ID, err)
		}
		return nil
	}
	return fmt.Errorf("ruling %s: nothing to %s", r.ID, r.Kind)
}

// FormatRuling writes a ruling as a line of JSON, the form in which rulings are exported and kept under version control.
func FormatRuling(r archive.Ruling) (string, error) {
	b, err := json.Marshal(r)
	if err != nil {
		return "", fmt.Errorf("writing ruling %s: %w", r.ID, err)
	}
	return string(b), nil
}

// ParseRuling reads a line that FormatRuling wrote.
func ParseRuling(line string) (archive.Ruling, error) {
	var r archive.Ruling
	if err := json.Unmarshal([]byte(line), &r); err != nil {
		return archive.Ruling{}, fmt.Errorf("reading a ruling: %w", err)
	}
	return r, Check(r)
}
