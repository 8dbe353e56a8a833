package web

import (
	"strconv"

	"khobao/archive"
	"khobao/archive/revision"
)

// diffPath is where two versions of an article are compared.
func diffPath(id archive.ArticleID, from, to int) string {
	return versionsPath(id) + "/" + strconv.Itoa(from) + ".." + strconv.Itoa(to)
}

// DiffPage shows what an outlet changed between two versions.
type DiffPage struct {
	Frame
	ID       archive.ArticleID
	URL      string // of the article
	Source   archive.OutletID
	From, To archive.Version
	Newest   int
	Changes  []revision.Change
}

func (*DiffPage) template() string { return "diff" }

// Side is one of the versions with what its line on the page needs.
func (p *DiffPage) Side(v archive.Version) DiffSide {
	return DiffSide{ID: p.ID, Version: v, Replay: p.Replay(v.Capture, p.URL)}
}

// DiffSide is a version with where its capture is shown; empty: nowhere.
type DiffSide struct {
	ID      archive.ArticleID
	Version archive.Version
	Replay  string
}

// Tally counts the changes of each grade, the gravest first, without those that there are none of.
func (p *DiffPage) Tally() []GradeCount { return tally(p.Changes) }

// GradeCount is how many changes have a grade.
type GradeCount struct {
	Grade revision.Grade
	Count int
}

func tally(changes []revision.Change) []GradeCount {
	var all []GradeCount
	for _, grade := range revision.Grades {
		n := 0
		for _, c := range changes {
			if c.Grade == grade {
				n++
			}
		}
		if n > 0 {
			all = append(all, GradeCount{grade, n})
		}
	}
	return all
}

// VersionsPage lists an article's wordings, the newest first.
type VersionsPage struct {
	Frame
	ID       archive.ArticleID
	Source   archive.OutletID
	Versions []archive.Version // newest first
}

func (*VersionsPage) template() string { return "versions" }

// Title is the newest title.
func (p *VersionsPage) Title() string {
	if len(p.Versions) == 0 {
		return ""
	}
	return p.Versions[0].Title
}

// Changed grades what differs from the version before. The first version differs from nothing.
func (p *VersionsPage) Changed(i int) []GradeCount {
	if i+1 >= len(p.Versions) {
		return nil
	}
	return tally(revision.Compare(&p.Versions[i+1], &p.Versions[i]))
}

// Before is the number of the version before.
func (p *VersionsPage) Before(i int) int {
	if i+1 >= len(p.Versions) {
		return 0
	}
	return p.Versions[i+1].Number
}
