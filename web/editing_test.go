package web

import (
	"time"

	"khobao/archive"
)

// editingPages are the pages of reports and rulings, with sparse, usual and extreme data.
func editingPages(lang Lang) map[string]Page {
	f := frame(lang)
	f.Reports, f.Replays = true, true
	desk := AdminFrame{Frame: f}
	desk.Role, desk.User = archive.Editor, "lan"
	at := time.Date(2026, 11, 20, 3, 0, 0, 0, time.UTC)
	r := archive.Report{ID: 7, Time: at, Article: "a2", Version: 3, Quote: "ông Lưu Vĩnh Nghiễm được bầu", Place: "t10-40", Person: "p71", Office: "o5", Message: "Bài này nói về người khác."}
	settled := r
	settled.Settled = &archive.Settlement{Editor: "lan", Time: at, Ruling: "20261120-abcdefgh"}
	claimed := Claimed{Report: r, Title: usual().Title, Source: "mocgiang", Person: "Lưu Vĩnh Nghiễm", Office: statements()[0].Office}
	bad := Claimed{Report: archive.Report{Article: archive.ArticleID(hostile), Quote: hostile, Place: hostile, Message: hostile, By: hostile, Person: archive.PersonID(hostile)}, Title: hostile, Person: hostile}
	dropped := Claimed{Report: settled}
	undone := &archive.Undoing{Author: "mai", Time: at, Reason: hostile}
	ruling := func(id archive.RulingID, kind archive.RulingKind) archive.Ruling {
		return archive.Ruling{ID: id, Kind: kind, Author: "lan", Time: at, Reason: "Cùng một người.", Person: "p71"}
	}
	merge, split, day, wrong := ruling("r1", archive.Merge), ruling("r2", archive.Split), ruling("r3", archive.Correct), ruling("r4", archive.Correct)
	split.Moved, split.Undone = []archive.MentionRef{{Article: "a2", Name: "Nghiễm"}}, undone
	day.Correction = &archive.Correction{Office: "o5", Edge: archive.EndEdge, Date: "2020-10"}
	wrong.Correction = &archive.Correction{Office: "o5", Wrong: "a2"}
	out, kind := ruling("r5", archive.CorrectFigure), ruling("r6", archive.CorrectFigure)
	out.Person, kind.Person = "", ""
	out.Figure = &archive.FigureCorrection{Article: "a2", Quote: hostile, Printed: hostile, Named: hostile, None: true}
	kind.Figure = &archive.FigureCorrection{Article: "a2", Quote: "q", Printed: "13", Named: "xuất khẩu", Value: ptr("14"), Unit: ptr(hostile), Kind: ptr(archive.Target)}
	counted := usual().Figures
	counted[0].Read, counted[0].Ruling = ptr(usual().Figures[0]), "r6"
	editor := f
	editor.Role = archive.Editor
	unwritten := claimed
	unwritten.Report.Message = ""
	return map[string]Page{
		"report":              &ReportPage{Frame: f, Claimed: unwritten, Trouble: "too_often"},
		"report-sent":         &ReportPage{Frame: f, Claimed: claimed, Sent: true},
		"report-edit":         &ReportPage{Frame: editor, Claimed: claimed, Edit: true, Open: true, Trouble: "day_wrong"},
		"report-figure":       &ReportPage{Frame: editor, Claimed: Claimed{Report: archive.Report{Article: "a2", Version: 1, Quote: "Có 150 đại biểu.", Place: "t10-40"}, Title: usual().Title}, Edit: true, Figures: counted},
		"report-extreme":      &ReportPage{Frame: editor, Claimed: bad, Edit: true},
		"suggestions":         &SuggestionsPage{AdminFrame: desk, Claims: []Claimed{claimed, dropped}, Total: 2},
		"suggestions-extreme": &SuggestionsPage{AdminFrame: desk, Claims: []Claimed{bad}, Total: 2},
		"suggestions-sparse":  &SuggestionsPage{AdminFrame: desk, Settled: true},
		"rulings-distinct":    &RulingsPage{AdminFrame: desk, Total: 1, Rulings: []RulingRow{{Ruling: ruling("r7", archive.Distinct), Person: "Lưu Vĩnh Nghiễm", Others: []Named{{"p9", hostile}}}}},
		"rulings": &RulingsPage{AdminFrame: desk, Total: 4, Rulings: []RulingRow{{Ruling: merge, Person: "Lưu Vĩnh Nghiễm", Others: []Named{{"p9", "Lưu Vĩnh Nghiêm"}}},
			{Ruling: split}, {Ruling: day, Person: hostile, Office: statements()[0].Office}, {Ruling: wrong, Office: statements()[0].Office}, {Ruling: out}, {Ruling: kind}}},
		"rulings-sparse": &RulingsPage{AdminFrame: desk},
		"proposals": &ProposalsPage{AdminFrame: desk, Names: 214, From: 21, To: 60, Part: 2, Next: 4, Query: hostile, Ground: archive.LaterPost, Choose: "merge", Made: []string{"20261128-abc", hostile}, Left: 1, Proposals: []archive.MergeProposal{{Persons: [2]archive.Person{person(), {ID: "p9", Name: hostile, Articles: 3, First: at, Last: at}},
			Grounds: []archive.Ground{{Kind: archive.SeatBesidePost, Statements: [2]archive.Statement{statements()[0], statements()[1]}}, {Kind: archive.LaterPost, Statements: [2]archive.Statement{statements()[1], statements()[0]}}}}}},
		"proposals-sparse": &ProposalsPage{AdminFrame: desk},
		"merge":            &MergePage{AdminFrame: desk, Person: person(), Query: "nghiem", Found: []archive.Person{{ID: "p9", Name: "Lưu Vĩnh Nghiêm", Articles: 3, Statements: statements()[:1]}}},
		"merge-first":      &MergePage{AdminFrame: desk, Found: []archive.Person{{ID: archive.PersonID(hostile), Name: hostile}}},
		"merge-sparse":     &MergePage{AdminFrame: desk},
		"split":            &SplitPage{AdminFrame: desk, Person: person(), Hits: searchPage(lang).Hits, Total: 4, Namesakes: []archive.Person{{ID: "p9", Name: "Lưu Vĩnh Nghiễm", Statements: statements()[:1]}}},
		"split-sparse":     &SplitPage{AdminFrame: desk, Person: archive.Person{ID: "p9"}},
		"person-edit":      &PersonPage{Frame: editor, Person: person(), Statements: statements(), Total: 6, Axis: Axis{}},
	}
}
