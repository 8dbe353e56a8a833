package authority

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"khobao/archive"
)

func ref(article string) archive.MentionRef {
	return archive.MentionRef{Article: archive.ArticleID(article), Name: "Trần Văn Lực"}
}

// judgeAndStore judges mentions and writes the judgement into them, as the store does between two judgements.
func judgeAndStore(mentions []archive.NameMention, rulings []archive.Ruling) []archive.PersonID {
	ids, persons := Judge(mentions, lamGiang)
	ids, _ = Apply(rulings, mentions, ids, persons)
	out := make([]archive.PersonID, len(ids))
	for i, id := range ids {
		mentions[i].Mention.PersonID, out[i] = id.Person, id.Person
	}
	return out
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
	_, persons = Apply([]archive.Ruling{split}, mentions, ids, persons)
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
	for _, bad := range []archive.Ruling{{}, {ID: "x", Author: "a", Reason: "r", Time: r.Time, Person: "p", Kind: archive.Merge},
		{ID: "x", Author: "a", Reason: "r", Time: r.Time, Person: "p", Kind: archive.Correct, Correction: &archive.Correction{Office: "o", Date: "hôm qua"}}} {
		if Check(bad) == nil {
			t.Errorf("Check lets %+v pass", bad)
		}
	}
}
