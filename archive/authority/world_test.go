package authority_test

import (
	"cmp"
	"maps"
	"slices"
	"testing"
	"time"

	"khobao/archive"
	"khobao/archive/authority"
	"khobao/sample"
	"khobao/vietnamese"
)

// answers is the sample's answer key on its way through the package, with what the world says beside it.
type answers struct {
	world      *sample.World
	articles   []archive.Article
	mentions   []archive.NameMention
	truth      []archive.PersonID       // of each mention
	persons    []archive.Identification // of each mention
	statements []archive.Statement
	offices    map[archive.OfficeID]map[archive.OfficeID]int             // ours to the world's
	bodies     map[archive.OrganisationID]map[archive.OrganisationID]int // likewise
	figures    []archive.StatedFigure
}

// readKey feeds the claims of the key, without its identities, through Resolve and Judge.
func readKey(t *testing.T) *answers {
	t.Helper()
	a := &answers{world: sample.New().World, offices: map[archive.OfficeID]map[archive.OfficeID]int{}, bodies: map[archive.OrganisationID]map[archive.OrganisationID]int{}}
	var names []archive.Identities
	for _, article := range sample.Articles() {
		if article.Language == "en" {
			continue
		}
		names = append(names, a.resolve(article))
	}
	a.judge()
	a.state(names)
	return a
}

// judge finds the person behind every mention.
func (a *answers) judge() {
	byArticle := map[archive.ArticleID]map[int]int{}
	for i, m := range a.mentions {
		if byArticle[m.Article] == nil {
			byArticle[m.Article] = map[int]int{}
		}
		byArticle[m.Article][m.Index] = i
	}
	ids, _ := authority.Judge(a.mentions, func(archive.OutletID) string { return sample.Province })
	a.persons = make([]archive.Identification, len(a.mentions))
	for _, id := range ids {
		a.persons[byArticle[id.Article][id.Index]] = id
	}
}

// resolve takes an article's claims in.
func (a *answers) resolve(article archive.Article) archive.Identities {
	v := article.Version
	v.People = slices.Clone(v.People)
	for i := range v.People {
		v.People[i].Offices = slices.Clone(v.People[i].Offices)
	}
	v.Figures = slices.Clone(v.Figures)
	found := authority.Resolve(&v, authority.Context{Province: sample.Province})
	for i := range v.People {
		m := v.People[i]
		a.truth = append(a.truth, m.PersonID)
		m.PersonID = ""
		for j, c := range m.Offices {
			key := article.People[i].Offices[j]
			count(a.offices, c.OfficeID, officeKey(key.Office, key.OrganisationID))
			count(a.bodies, c.OrganisationID, key.OrganisationID)
		}
		a.mentions = append(a.mentions, archive.NameMention{Article: article.ID, Index: i, Outlet: article.Outlet, Published: article.Published, Mention: m})
	}
	for _, f := range v.Figures {
		a.figures = append(a.figures, archive.StatedFigure{Figure: f, Citation: archive.Citation{Article: article.ID, Title: article.Title, Published: article.Published}})
	}
	article.Version = v
	a.articles = append(a.articles, article)
	return found
}

// officeKey names an office of the world.
func officeKey(role string, body archive.OrganisationID) archive.OfficeID {
	return archive.OfficeID(vietnamese.Keys(role) + " | " + string(body))
}

func count[K, V comparable](m map[K]map[V]int, k K, v V) {
	if m[k] == nil {
		m[k] = map[V]int{}
	}
	m[k][v]++
}

// state makes the statements that the store would give.
func (a *answers) state(names []archive.Identities) {
	offices := map[archive.OfficeID]archive.Office{}
	for _, found := range names {
		for _, o := range found.Offices {
			offices[o.ID] = o
		}
	}
	for i, m := range a.mentions {
		for _, c := range m.Mention.Offices {
			date := c.Date
			if date == nil {
				date = m.Published
			}
			a.statements = append(a.statements, archive.Statement{Person: a.persons[i].Person, Name: m.Mention.Name, Office: offices[c.OfficeID],
				Relation: c.Relation, Worded: c.Office, Term: c.Term, Date: date, DatePrecision: c.DatePrecision, Citation: archive.Citation{Article: m.Article, Published: m.Published, Evidence: c.Evidence}})
		}
	}
}

// mostly returns what something was most often, and how often it was something else.
func mostly[V cmp.Ordered](votes map[V]int) (best V, others int) {
	for _, v := range slices.Sorted(maps.Keys(votes)) {
		if votes[v] > votes[best] {
			best = v
		}
	}
	for v, n := range votes {
		if v != best {
			others += n
		}
	}
	return best, others
}

// ratio prints and checks a share.
func ratio(t *testing.T, what string, n, of int, least float64) {
	t.Helper()
	share := float64(n) / float64(max(of, 1))
	t.Logf("%-42s %5d of %5d = %.4f", what, n, of, share)
	if share < least {
		t.Errorf("%s: %.4f, want at least %.2f", what, share, least)
	}
}

func TestWorldIdentities(t *testing.T) {
	a := readKey(t)
	officesRight, officesAll, unresolved := 0, 0, 0
	for ours, votes := range a.offices {
		world, wrong := mostly(votes)
		if ours == "" {
			for w, n := range votes {
				unresolved += n
				t.Logf("no identity: %d times %s", n, w)
			}
			continue
		}
		officesRight, officesAll = officesRight+votes[world], officesAll+votes[world]+wrong
		if wrong > 0 {
			t.Logf("office %s is %v", ours, votes)
		}
	}
	ratio(t, "claims whose office is one of the world", officesRight, officesAll, 0.99)
	ratio(t, "claims with an office's identity", officesAll, officesAll+unresolved, 0.95)
	apart := map[archive.OfficeID][]archive.OfficeID{}
	for ours, votes := range a.offices {
		if world, _ := mostly(votes); ours != "" {
			apart[world] = append(apart[world], ours)
		}
	}
	whole := 0
	for world, ours := range apart {
		if len(ours) == 1 {
			whole++
			continue
		}
		slices.Sort(ours)
		t.Logf("%s has %d identities: %v", world, len(ours), ours)
	}
	ratio(t, "offices with one identity", whole, len(apart), 0.9)
}

func TestWorldPersons(t *testing.T) { checkPersons(t, readKey(t)) }

func checkPersons(t *testing.T, a *answers) {
	t.Helper()
	persons, officials := map[archive.PersonID]map[archive.PersonID]int{}, map[archive.PersonID]map[archive.PersonID]int{}
	nobody, named := 0, 0
	for i, id := range a.persons {
		if a.truth[i] == "" {
			continue
		}
		if named++; id.Person == "" {
			nobody++
			continue
		}
		count(persons, id.Person, a.truth[i])
		count(officials, a.truth[i], id.Person)
	}
	right, all := 0, 0
	for ours, votes := range persons {
		best, wrong := mostly(votes)
		right, all = right+votes[best], all+votes[best]+wrong
		if wrong > 0 {
			t.Logf("%s is %v", ours, votes)
		}
	}
	whole, main := 0, 0
	for _, id := range slices.Sorted(maps.Keys(officials)) {
		votes := officials[id]
		best, _ := mostly(votes)
		main += votes[best]
		if whole++; len(votes) > 1 {
			whole--
			t.Logf("%s is %d persons: %v", id, len(votes), votes)
		}
	}
	ratio(t, "mentions whose person is one official", right, all, 0.98)
	ratio(t, "mentions with a person", all, named, 0.90)
	ratio(t, "mentions on their official's main page", main, named, 0.90)
	ratio(t, "officials with one page", whole, len(officials), 0)
}

// The news of an event is printed on its day or the next ones.
const newsTakes = 4 * 24 * time.Hour

func within(e archive.Edge, of time.Time) bool {
	switch e.Precision {
	case archive.InYear:
		return e.Date.Year() == of.Year()
	case archive.InMonth:
		return e.Date.Year() == of.Year() && e.Date.Month() == of.Month()
	}
	away := e.Date.Sub(of)
	return away > -24*time.Hour && away < newsTakes
}

func TestWorldTenures(t *testing.T) { checkTenures(t, readKey(t)) }

func checkTenures(t *testing.T, a *answers) {
	t.Helper()
	officials := map[archive.PersonID]map[archive.PersonID]int{}
	for i, id := range a.persons {
		if id.Person != "" {
			count(officials, id.Person, a.truth[i])
		}
	}
	tenures := authority.Tenures(a.statements)
	var right, begins, beginsRight, ends, endsRight, inferred, inferredRight int
	found := map[*sample.Tenure]archive.Tenure{}
	for _, ours := range tenures {
		official, _ := mostly(officials[ours.Person])
		office, _ := mostly(a.offices[ours.Office.ID])
		w := worldTenure(a.world, official, office, ours)
		if w == nil {
			t.Logf("no such tenure: %s %s %s", ours.Name, ours.Office.Label(), edges(ours))
			continue
		}
		right++
		if _, twice := found[w]; !twice || ours.Sources() > found[w].Sources() {
			found[w] = ours
		}
		if b := ours.Begin(); b.Date != nil {
			begins++
			if b.Reason != archive.Named && within(b, w.From) || b.Reason == archive.Named && !b.Date.Before(w.From) {
				beginsRight++
			} else {
				t.Logf("begin of %s %s: %s, want %s", ours.Name, ours.Office.Label(), edges(ours), w.From.Format(time.DateOnly))
			}
		}
		if e := ours.End(); e.Date != nil {
			ends++
			ok := !w.To.IsZero() && (within(e, w.To) || e.Precision == archive.By && !e.Date.Before(w.To) ||
				e.Confidence == archive.Likely && e.Date.Sub(w.To).Abs() < 45*24*time.Hour)
			if ok {
				endsRight++
			} else {
				t.Logf("end of %s %s: %s, want %s", ours.Name, ours.Office.Label(), edges(ours), w.To.Format(time.DateOnly))
			}
			if e.Reason != archive.Stated && e.Reason != archive.Reported && e.Reason != archive.Named {
				if inferred++; ok {
					inferredRight++
				}
			}
		}
	}
	ratio(t, "tenures that are of the world", right, len(tenures), 0.98)
	ratio(t, "begins that are right", beginsRight, begins, 0.98)
	ratio(t, "ends that are right", endsRight, ends, 0.98)
	ratio(t, "  of these, inferred ends", inferredRight, inferred, 0)
	reportRecall(t, a.world, found)
}

func edges(t archive.Tenure) string {
	return t.Begin().String() + " (" + string(t.Begin().Reason) + ") to " + t.End().String() + " (" + string(t.End().Precision) + " " + string(t.End().Reason) + ")"
}

// worldTenure returns the tenure that ours is about: of that person in that office, around that time.
func worldTenure(w *sample.World, official archive.PersonID, office archive.OfficeID, ours archive.Tenure) *sample.Tenure {
	o := w.Official(official)
	if o == nil {
		return nil
	}
	var best *sample.Tenure
	for _, t := range o.Tenures {
		if officeKey(t.Office, t.Body.ID) != office {
			continue
		}
		if at := ours.Begin().Date; best == nil || at != nil && at.Add(newsTakes).After(t.From) {
			best = t
		}
	}
	return best
}

func reportRecall(t *testing.T, w *sample.World, found map[*sample.Tenure]archive.Tenure) {
	var named, namedFound, begun, begunFound, ended, endedFound int
	for _, o := range w.Officials {
		for _, wt := range o.Tenures {
			ours, ok := found[wt]
			if len(wt.NamedIn) > 0 {
				if named++; ok {
					namedFound++
				} else {
					t.Logf("not found: %s %s %s from %s", o.Name, wt.Office, wt.Body.Name, wt.From.Format(time.DateOnly))
				}
			}
			if len(wt.BegunIn) > 0 {
				if begun++; ok && ours.Begin().Date != nil && within(ours.Begin(), wt.From) {
					begunFound++
				} else if ok {
					t.Logf("begin not found: %s %s %s: %s, want %s", o.Name, wt.Office, wt.Body.Name, edges(ours), wt.From.Format(time.DateOnly))
				}
			}
			if len(wt.EndedIn) > 0 && !wt.To.IsZero() {
				if ended++; ok && ours.End().Date != nil {
					endedFound++
				} else if ok {
					t.Logf("end not found: %s %s %s: %s, want %s", o.Name, wt.Office, wt.Body.Name, edges(ours), wt.To.Format(time.DateOnly))
				}
			}
		}
	}
	ratio(t, "tenures that stories name, found", namedFound, named, 0.90)
	ratio(t, "begins that stories tell, found", begunFound, begun, 0.90)
	ratio(t, "ends that stories tell, found", endedFound, ended, 0.90)
}
