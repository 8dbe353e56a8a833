package authority

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"khobao/archive"
	"khobao/vietnamese"
)

// Identify judges mentions as [Judge] does and lays the rulings over the judgement as apply does. It first takes back what
// rulings made of the mentions the last time, so that a ruling that is undone leaves no trace: everybody has the page again that
// they had. mentions must be all that the archive has of the names; see [LinkedNames].
func Identify(mentions []archive.NameMention, rulings []archive.Ruling, province func(archive.OutletID) string) ([]archive.Identification, []archive.Person) {
	ids, persons := Judge(unruled(rulings, mentions), province)
	return apply(rulings, mentions, ids, persons)
}

// LinkedNames returns, for the key of every name that rulings speak of, the names that are judged together with it.
func LinkedNames(rulings []archive.Ruling) map[string][]string {
	linked := map[string]map[string]string{} // by key: the names of its group, by their keys
	for _, r := range rulings {
		group := map[string]string{}
		for _, name := range r.Names() {
			group[vietnamese.Keys(name)] = name
		}
		for key := range maps.Clone(group) {
			maps.Copy(group, linked[key])
		}
		for key := range group {
			linked[key] = group
		}
	}
	names := map[string][]string{}
	for key, group := range linked {
		names[key] = slices.Sorted(maps.Values(group))
	}
	return names
}

// unruled gives mentions the persons back that rulings took from them, the newest ruling first, whether in force or not.
func unruled(rulings []archive.Ruling, mentions []archive.NameMention) []archive.NameMention {
	if len(rulings) == 0 {
		return mentions
	}
	mentions = slices.Clone(mentions)
	at := map[archive.MentionRef][]int{}
	for i, m := range mentions {
		at[refOf(m.Article, m.Mention.Name)] = append(at[refOf(m.Article, m.Mention.Name)], i)
	}
	set := func(refs []archive.MentionRef, id archive.PersonID) {
		for _, ref := range refs {
			for _, i := range at[refOf(ref.Article, ref.Name)] {
				mentions[i].Mention.PersonID = id
			}
		}
	}
	for _, r := range slices.Backward(sorted(rulings)) {
		switch r.Kind {
		case archive.Split:
			set(r.Moved, r.Person)
		case archive.Merge:
			own := map[string]bool{}
			for _, a := range r.Anchors {
				own[vietnamese.Keys(a.Name)] = true
			}
			for i := range mentions {
				if m := &mentions[i].Mention; m.PersonID == r.Person && !own[vietnamese.Keys(m.Name)] {
					m.PersonID = ""
				}
			}
			for _, o := range r.Others {
				set(o.Anchors, o.Person)
			}
			set(r.Anchors, r.Person)
		}
	}
	return mentions
}

// refOf names a mention whatever the place of its tone marks.
func refOf(article archive.ArticleID, name string) archive.MentionRef {
	return archive.MentionRef{Article: article, Name: vietnamese.Keys(name)}
}

// apply lays the rulings in force over what Judge found: ids and persons are what Judge returned for mentions. Merges and
// splits hold whatever Judge says: a ruling names persons by their identifier and by mentions of theirs, so that it finds them
// after everything was derived anew. Rulings are applied in the order of their time; later ones see what earlier ones did.
func apply(rulings []archive.Ruling, mentions []archive.NameMention, ids []archive.Identification, persons []archive.Person) ([]archive.Identification, []archive.Person) {
	rulings = inForce(rulings)
	if len(rulings) == 0 {
		return ids, persons
	}
	ids = slices.Clone(ids)
	d := docket{ids: ids, at: map[archive.MentionRef]int{}, mentions: map[mentionKey]archive.NameMention{}}
	for _, m := range mentions {
		d.mentions[mentionKey{m.Article, m.Index}] = m
	}
	for i, id := range ids {
		m := d.mentions[mentionKey{id.Article, id.Index}]
		d.at[refOf(id.Article, m.Mention.Name)] = i
	}
	for _, r := range rulings {
		switch r.Kind {
		case archive.Merge:
			d.merge(r)
		case archive.Split:
			d.split(r)
		}
	}
	return ids, d.persons()
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

// merge gives everybody whom the ruling names the identifier of who stays. A mention that the ruling names and that nothing ties to
// anybody any more, because what it was told apart by is not read from its article today, is still theirs: an editor saw it.
func (d *docket) merge(r archive.Ruling) {
	same := map[archive.PersonID]bool{}
	for _, p := range append([]archive.PersonRef{{Person: r.Person, Anchors: r.Anchors}}, r.Others...) {
		d.find(same, p.Person, p.Anchors)
		for _, a := range p.Anchors {
			if i, ok := d.at[refOf(a.Article, a.Name)]; ok && d.ids[i].Person == "" {
				d.ids[i].Person = r.Person
			}
		}
	}
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
		if i, ok := d.at[refOf(a.Article, a.Name)]; ok && d.ids[i].Person != "" {
			set[d.ids[i].Person] = true
		}
	}
}

// split moves the mentions that the ruling names, and no others.
func (d *docket) split(r archive.Ruling) {
	to := r.SplitID()
	for _, o := range r.Others {
		found := map[archive.PersonID]bool{}
		if d.find(found, "", o.Anchors); r.To != "" && len(found) == 1 { // who is known by another identifier today
			to = slices.Collect(maps.Keys(found))[0]
		}
	}
	for _, ref := range r.Moved {
		if i, ok := d.at[refOf(ref.Article, ref.Name)]; ok {
			d.ids[i].Person = to
		}
	}
}

// persons returns those whom the mentions name now, with their spellings.
func (d *docket) persons() []archive.Person {
	clusters := map[archive.PersonID]*cluster{}
	for _, id := range d.ids {
		if id.Person == "" {
			continue
		}
		c := clusters[id.Person]
		if c == nil {
			c = &cluster{id: id.Person, names: map[string]int{}}
			clusters[id.Person] = c
		}
		c.names[d.mentions[mentionKey{id.Article, id.Index}].Mention.Name]++
	}
	all := make([]archive.Person, 0, len(clusters))
	for _, id := range slices.Sorted(maps.Keys(clusters)) {
		all = append(all, clusters[id].person())
	}
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
	return sorted(all)
}

// sorted returns rulings oldest first.
func sorted(rulings []archive.Ruling) []archive.Ruling {
	return slices.SortedStableFunc(slices.Values(rulings), func(a, b archive.Ruling) int { return cmp.Or(a.Time.Compare(b.Time), cmp.Compare(a.ID, b.ID)) })
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
			wrong[wrongKey{archive.MergedInto(rulings, r.Person), c.Office, c.Wrong}] = true
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
		i := meant(tenures, archive.MergedInto(rulings, r.Person), *c)
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
			Reason: archive.RulingMade, Ruling: r.ID, Citations: []archive.Citation{}}
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

// Check reports what a ruling lacks, as archive.ErrRuling; nil where it can be applied. Rulings come from people and from files.
func Check(r archive.Ruling) error {
	if err := check(r); err != nil {
		return fmt.Errorf("%w: %s: %w", archive.ErrRuling, r.ID, err)
	}
	return nil
}

func check(r archive.Ruling) error {
	switch {
	case !isRulingID(r.ID):
		return fmt.Errorf("an id of at most %d lower-case letters, digits and hyphens is wanted", longestRulingID)
	case strings.TrimSpace(r.Author) == "" || strings.TrimSpace(r.Reason) == "" || r.Time.IsZero():
		return errors.New("author, time and reason are wanted")
	case len(r.Author) > longestReason || len(r.Reason) > longestReason:
		return fmt.Errorf("author and reason may have %d bytes", longestReason)
	case r.Kind == archive.CorrectFigure:
		return checkFigure(r.Figure)
	case r.Person == "":
		return errors.New("it names no person")
	}
	switch r.Kind {
	case archive.Merge, archive.Distinct:
		return checkOthers(r)
	case archive.Split:
		if len(r.Moved) == 0 || r.To == r.Person {
			return errors.New("it splits nothing off")
		}
		return nil
	case archive.Correct:
		return checkCorrection(r.Correction)
	}
	return fmt.Errorf("no ruling is of kind %q; there are merge, split, correct, distinct and figure", r.Kind)
}

func checkOthers(r archive.Ruling) error {
	if len(r.Others) == 0 {
		return errors.New("it names nobody else")
	}
	for _, o := range r.Others {
		if o.Person == "" || o.Person == r.Person {
			return fmt.Errorf("%s cannot be merged with %q, nor told apart from it", r.Person, o.Person)
		}
	}
	return nil
}

func checkCorrection(c *archive.Correction) error {
	switch {
	case c == nil || c.Office == "":
		return errors.New("no office to correct")
	case (c.Edge == "") == (c.Wrong == ""):
		return errors.New("either an edge is corrected or an article's statement is wrong")
	case c.Edge != "" && c.Edge != archive.BeginEdge && c.Edge != archive.EndEdge:
		return fmt.Errorf("no edge is called %q; there are begin and end", c.Edge)
	}
	for _, date := range []string{c.Date, c.Near} {
		if date == "" {
			continue
		}
		if _, err := archive.ParsePartialDate(date); err != nil {
			return err
		}
	}
	return nil
}

const (
	longestRulingID = 60
	longestReason   = 4000
)

// isRulingID reports whether an identifier can be a part of a person's. A doubled hyphen is what marks it there.
func isRulingID(id archive.RulingID) bool {
	if id == "" || len(id) > longestRulingID || strings.Contains(string(id), ruledMark) {
		return false
	}
	return strings.Trim(string(id), "abcdefghijklmnopqrstuvwxyz0123456789-") == ""
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
