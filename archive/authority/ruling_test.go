package authority

import (
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"khobao/archive"
	"khobao/vietnamese"
)

func ref(article string) archive.MentionRef {
	return archive.MentionRef{Article: archive.ArticleID(article), Name: "Trần Văn Lực"}
}

// judgeAndStore judges mentions and writes the judgement into them, as the store does between two judgements. It returns the
// persons in the order of the mentions.
func judgeAndStore(mentions []archive.NameMention, rulings []archive.Ruling) []archive.PersonID {
	ids, _ := Identify(mentions, rulings, lamGiang)
	found := map[archive.ArticleID]archive.PersonID{}
	for _, id := range ids {
		found[id.Article] = id.Person
	}
	out := make([]archive.PersonID, len(mentions))
	for i := range mentions {
		out[i] = found[mentions[i].Article]
		mentions[i].Mention.PersonID = out[i]
	}
	return out
}

// TestMergeOfTwoNames merges people of different names and takes it back: everybody has the page again that they had, although
// it was not the one that the evidence would give today.
func TestMergeOfTwoNames(t *testing.T) {
	named := func(m archive.NameMention, name string) archive.NameMention {
		m.Mention.Name = name
		return m
	}
	mentions := []archive.NameMention{mention("a", 2015, "Sở Y tế"), mention("b", 2016, "Sở Y tế"), named(mention("c", 2018, "Sở Nội vụ"), "Trần Văn Lưc"), named(mention("d", 2019, "Sở Tư pháp"), "Trần Văn Lưc")}
	mentions[2].Mention.PersonID = "an-old-address"
	before := judgeAndStore(mentions, nil)
	if before[2] != "an-old-address" || before[3] == before[2] {
		t.Fatalf("before: %v", before)
	}
	merge := archive.Ruling{ID: "m1", Kind: archive.Merge, Author: "mai", Time: time.Unix(9, 0), Reason: "lỗi in", Person: before[0], Anchors: []archive.MentionRef{ref("a")},
		Others: []archive.PersonRef{{Person: before[2], Anchors: []archive.MentionRef{{Article: "c", Name: "Trần Văn Lưc"}}}}}
	a := before[0]
	if diff := cmp.Diff([]archive.PersonID{a, a, a, before[3]}, judgeAndStore(mentions, []archive.Ruling{merge})); diff != "" {
		t.Errorf("merged (-want +got):\n%s", diff)
	}
	_, persons := Identify(mentions, []archive.Ruling{merge}, lamGiang)
	if i := slices.IndexFunc(persons, func(p archive.Person) bool { return p.ID == a }); i < 0 || persons[i].Name != "Trần Văn Lực" || !slices.Equal(persons[i].Aliases, []string{"Trần Văn Lưc"}) {
		t.Errorf("persons are %+v", persons)
	}
	if diff := cmp.Diff(before, judgeAndStore(mentions, []archive.Ruling{undone(merge)})); diff != "" {
		t.Errorf("undone (-want +got):\n%s", diff)
	}
}

// TestMergeOfUntied keeps a mention with the person whom a ruling gave it, though its body cannot be read any more.
func TestMergeOfUntied(t *testing.T) {
	mentions := []archive.NameMention{mention("a", 2015, "Sở Y tế"), mention("b", 2018, "Sở Nội vụ"), mention("c", 2019, "Sở Tư pháp")}
	before := judgeAndStore(mentions, nil)
	merge := archive.Ruling{ID: "m1", Kind: archive.Merge, Author: "mai", Time: time.Unix(9, 0), Reason: "cùng một người", Person: before[0], Anchors: []archive.MentionRef{ref("a")},
		Others: []archive.PersonRef{{Person: before[1], Anchors: []archive.MentionRef{ref("b")}}}}
	a := before[0]
	want := []archive.PersonID{a, a, before[2]}
	if diff := cmp.Diff(want, judgeAndStore(mentions, []archive.Ruling{merge})); diff != "" {
		t.Errorf("merged (-want +got):\n%s", diff)
	}
	mentions[1].Mention.Offices = nil
	if diff := cmp.Diff(want, judgeAndStore(mentions, []archive.Ruling{merge})); diff != "" {
		t.Errorf("without its body (-want +got):\n%s", diff)
	}
	if got := judgeAndStore(mentions, []archive.Ruling{undone(merge)}); got[1] == a {
		t.Errorf("undone, the mention that nothing ties is still %s: %v", a, got)
	}
}

func TestLinkedNames(t *testing.T) {
	merge := func(names ...string) archive.Ruling {
		r := archive.Ruling{Kind: archive.Merge}
		for _, n := range names {
			r.Anchors = append(r.Anchors, archive.MentionRef{Article: "a", Name: n})
		}
		return r
	}
	linked := LinkedNames([]archive.Ruling{merge("An", "Bình"), merge("Chi", "Dũng"), merge("Dũng", "Bình"), merge("Em")})
	for name, want := range map[string]int{"An": 4, "Bình": 4, "Chi": 4, "Dũng": 4, "Em": 1, "Phúc": 0} {
		if got := linked[vietnamese.Keys(name)]; len(got) != want {
			t.Errorf("%s is judged together with %v, want %d names", name, got, want)
		}
	}
}

// TestCorrectionFollowsMerge corrects an office of somebody who is then merged into another.
func TestCorrectionFollowsMerge(t *testing.T) {
	at := archive.NewDay(2016, 5, 1)
	s := archive.Statement{Person: "a", Name: "Trần Văn Lực", Office: archive.Office{ID: "o", Name: "Giám đốc"}, Relation: archive.Holds, Date: at, Citation: archive.Citation{Article: "x", Published: at}}
	correction := archive.Ruling{ID: "c", Kind: archive.Correct, Time: time.Unix(1, 0), Person: "b", Correction: &archive.Correction{Office: "o", Edge: archive.BeginEdge, Date: "2014-02"}}
	merge := archive.Ruling{ID: "m", Kind: archive.Merge, Time: time.Unix(2, 0), Person: "a", Others: []archive.PersonRef{{Person: "b"}}}
	got := Tenures([]archive.Statement{s}, correction, merge)
	if len(got) != 1 || got[0].Begin().String() != "2014-02" || got[0].Begin().Ruling != "c" || len(got[0].Begins) != 2 || got[0].Disputed() {
		t.Errorf("tenures are %+v", got)
	}
	correction.Undone = &archive.Undoing{Author: "hà"}
	if got := Tenures([]archive.Statement{s}, correction, merge); got[0].Begin().Reason != archive.Named {
		t.Errorf("undone: %+v", got)
	}
}

func TestRulingsOutliveExtraction(t *testing.T) {
	fresh := func() []archive.NameMention {
		return []archive.NameMention{mention("a", 2015, "Sở Y tế"), mention("b", 2016, "Sở Y tế"), mention("c", 2018, "Chủ tịch of UBND huyện Đông Sa"), mention("d", 2019, "Sở Y tế")}
	}
	mentions := fresh()
	before := judgeAndStore(mentions, nil)
	at := time.Date(2026, 5, 1, 9, 0, 0, 0, archive.Hanoi)
	merge := archive.Ruling{ID: "m1", Kind: archive.Merge, Author: "mai", Time: at, Reason: "tiểu sử tóm tắt", Person: before[0], Anchors: []archive.MentionRef{ref("a")},
		Others: []archive.PersonRef{{Person: before[2], Anchors: []archive.MentionRef{ref("c")}}}}
	split := archive.Ruling{ID: "s1", Kind: archive.Split, Author: "mai", Time: at.Add(time.Hour), Reason: "người khác cùng tên", Person: before[0], Moved: []archive.MentionRef{ref("d")}}
	a, moved := before[0], before[0]+"--s1"
	for _, tt := range []struct {
		name    string
		rulings []archive.Ruling
		want    []archive.PersonID
	}{
		{"merged", []archive.Ruling{merge}, []archive.PersonID{a, a, a, a}},
		{"and split", []archive.Ruling{split, merge}, []archive.PersonID{a, a, a, moved}},
		{"the merge undone", []archive.Ruling{split, undone(merge)}, []archive.PersonID{a, a, before[2], moved}},
		{"both undone", []archive.Ruling{undone(split), undone(merge)}, before},
	} {
		for round := range 2 { // judging again changes nothing
			if diff := cmp.Diff(tt.want, judgeAndStore(mentions, tt.rulings)); diff != "" {
				t.Errorf("%s, round %d (-want +got):\n%s", tt.name, round+1, diff)
			}
		}
		if diff := cmp.Diff(tt.want, judgeAndStore(fresh(), tt.rulings)); diff != "" {
			t.Errorf("%s, after everything was extracted anew (-want +got):\n%s", tt.name, diff)
		}
	}
	merge.Person, merge.Others[0].Person = "gone-1", "gone-2" // identifiers of an older derivation: the anchors find both
	if got := judgeAndStore(fresh(), []archive.Ruling{merge}); got[0] != "gone-1" || got[2] != "gone-1" {
		t.Errorf("by anchors alone: %v, want all gone-1", got)
	}
}

func undone(r archive.Ruling) archive.Ruling {
	r.Undone = &archive.Undoing{Author: "hà", Time: r.Time.Add(24 * time.Hour)}
	return r
}

func TestApplyNamesPersons(t *testing.T) {
	mentions := []archive.NameMention{mention("a", 2015, "Sở Y tế"), mention("b", 2016, "Sở Y tế")}
	ids, persons := Judge(mentions, lamGiang)
	split := archive.Ruling{ID: "s1", Kind: archive.Split, Author: "mai", Time: time.Unix(1, 0), Reason: "x", Person: ids[0].Person, Moved: []archive.MentionRef{ref("b")}}
	_, persons = apply([]archive.Ruling{split}, mentions, ids, persons)
	if len(persons) != 2 || persons[0].Name != "Trần Văn Lực" || persons[1].ID != ids[0].Person+"--s1" || persons[1].Name != "Trần Văn Lực" {
		t.Errorf("persons are %+v", persons)
	}
}

func TestRulingAsText(t *testing.T) {
	r := archive.Ruling{ID: "c1", Kind: archive.Correct, Author: "mai", Time: time.Date(2026, 5, 1, 9, 0, 0, 0, time.UTC), Reason: "quyết định số 12", Person: "p",
		Correction: &archive.Correction{Office: "o", Edge: archive.EndEdge, Date: "2019-04"}}
	line, err := FormatRuling(r)
	if err != nil {
		t.Fatal(err)
	}
	got, err := ParseRuling(line)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(r, got); diff != "" {
		t.Errorf("after writing and reading (-want +got):\n%s", diff)
	}
	sound := archive.Ruling{ID: "x", Author: "a", Reason: "r", Time: r.Time, Person: "p"}
	for name, spoil := range map[string]func(*archive.Ruling){
		"no kind":         func(*archive.Ruling) {},
		"nobody to merge": func(r *archive.Ruling) { r.Kind = archive.Merge },
		"with oneself":    func(r *archive.Ruling) { r.Kind, r.Others = archive.Merge, []archive.PersonRef{{Person: "p"}} },
		"no mentions":     func(r *archive.Ruling) { r.Kind = archive.Split },
		"no office": func(r *archive.Ruling) {
			r.Kind, r.Correction = archive.Correct, &archive.Correction{Edge: archive.EndEdge}
		},
		"no day": func(r *archive.Ruling) {
			r.Kind, r.Correction = archive.Correct, &archive.Correction{Office: "o", Edge: archive.EndEdge, Date: "hôm qua"}
		},
		"no edge": func(r *archive.Ruling) {
			r.Kind, r.Correction = archive.Correct, &archive.Correction{Office: "o", Edge: "middle"}
		},
		"nothing wrong": func(r *archive.Ruling) { r.Kind, r.Correction = archive.Correct, &archive.Correction{Office: "o"} },
		"no reason": func(r *archive.Ruling) {
			r.Kind, r.Reason, r.Correction = archive.Correct, " ", &archive.Correction{Office: "o", Wrong: "a"}
		},
		"an id of a split": func(r *archive.Ruling) {
			r.Kind, r.ID, r.Correction = archive.Correct, "x--y", &archive.Correction{Office: "o", Wrong: "a"}
		},
	} {
		bad := sound
		if spoil(&bad); !errors.Is(Check(bad), archive.ErrRuling) {
			t.Errorf("%s: Check lets %+v pass", name, bad)
		}
	}
}
