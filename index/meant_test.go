package index

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"khobao/index/query"
)

// TestNearNames: a name that is someone's but for a letter or a mark of one word is asked about, and no other.
func TestNearNames(t *testing.T) {
	var docs []Document
	person := func(id, name string, n int) {
		for i := range n {
			d := article(fmt.Sprint(id, i), "Tin", name+" nói.")
			d.People = addRef(d.People, id, name)
			docs = append(docs, d)
		}
	}
	person("quang", "Trần Đại Quang", 8)
	person("phuc", "Nguyễn Xuân Phúc", 5)
	person("phu", "Nguyễn Xuân Phú", 3)
	person("rare", "Lê Thị Mơ", 2)
	docs = append(docs, article("words", "Tin", "Quan hệ lớn, đại sự của đất nước, trần nhà cũ."))
	x := open(t, docs...)
	for q, want := range map[string]string{
		"trần đại quan": "trần đại quang", "Trần Đại Quan": "Trần Đại Quang", "tran dai quan": "trần đại quang", "trần đai quang": "", // which finds them as it is

		"ông trần đại quan nói": "ông trần đại quang nói", "trần dại quáng": "", "trần đại quang": "", "nguyễn xuân phú": "", "lê thị mờ": "",
		"đại quan": "", "trần nhà cũ": "", `"trần đại quan"`: "",
	} {
		if got := search(t, x, Request{Q: q}); got.DidYouMean != want {
			t.Errorf("%q: did you mean %q, want %q", q, got.DidYouMean, want)
		}
	}
}

// TestDoubtsLetters: letters of a word that the archive has are doubted where the word stands beside none of its neighbours and another
// is hardly ever without them.
func TestDoubtsLetters(t *testing.T) {
	docs := []Document{article("use", "Tin", "Kinh doanh dịp Tết. Trời mưa to, của Hà Nội.")}
	for i := range 2 * surelyMeant {
		docs = append(docs, article(fmt.Sprint("school", i), "Tin", "Ngành kinh tế họp. Phố của Hà Nội."))
		for j := range 12 {
			docs = append(docs, article(fmt.Sprint("other", i, "-", j), "Tin", "Việc của ta."))
		}
	}
	x := open(t, docs...)
	for q, want := range map[string]string{
		"kinh tết": "kinh tế", "kinh tế": "", "dịp tết": "", "mưa Hà Nội": "", "ngành kinhtế": "", // which is found: see TestCompounds
	} {
		if got := search(t, x, Request{Q: q}); got.DidYouMean != want {
			t.Errorf("%q: did you mean %q, want %q", q, got.DidYouMean, want)
		}
	}
}

// TestMeansMore: whatever is typed, what is asked about finds something that the query does not.
func TestMeansMore(t *testing.T) {
	var docs []Document
	for i := range 60 {
		docs = append(docs, article(fmt.Sprint("doc", i), "Tin", "Ở đây không có gì. Hà Nội hôm nay, đảng cộng sản họp. Nhà máy xả lũ."))
	}
	docs = append(docs, article("slip", "Tin", "Hà nôi và zzz không cỏ."))
	x := open(t, docs...)
	asked := 0
	words := strings.Fields("zzzz zzz không khong có co cỏ hà nôi nội noi đảnng đảng cộng congsan máyxả lủ")
	for i := range words {
		for j := range words {
			for _, q := range []string{words[i] + " " + words[j], words[i] + " " + words[j] + " không"} {
				got := search(t, x, Request{Q: q, Size: 1000, Unfolded: true})
				if got.DidYouMean == "" {
					continue
				}
				asked++
				better := search(t, x, Request{Q: got.DidYouMean, Size: 1000, Unfolded: true})
				before, now := ids(got), ids(better)
				if lacking(got) && !lacking(better) || slices.ContainsFunc(now, func(id string) bool { return !slices.Contains(before, id) }) {
					continue
				}
				t.Errorf("%q: did you mean %q, which finds %d articles, all of the %d", q, got.DidYouMean, len(now), len(before))
			}
		}
	}
	if asked < 20 {
		t.Errorf("asked %d times", asked)
	}
	for _, q := range []string{"zzzz không có", "zzzz khong co"} {
		if got := search(t, x, Request{Q: q}).DidYouMean; strings.HasPrefix(got, "zzzz") {
			t.Errorf("%q: did you mean %q", q, got)
		}
	}
}

// lacking reports whether no article has all words.
func lacking(r Result) bool {
	return slices.ContainsFunc(r.Notes, func(n query.Note) bool { return n.Kind == query.NoneHasAll })
}

// TestWholeNegations: what is one word of several syllables is left out as one, and the answer says what was left out.
func TestWholeNegations(t *testing.T) {
	var docs []Document
	for i := range 5 {
		for _, text := range []string{"Tai nạn, phải bồi thường.", "Tai nạn ở Hà Nội.", "Tai nạn giao thông ở Hà Nam.", "Tai nạn vì xe cũ, giá rẻ. Bồi dưỡng. Việc thường ngày."} {
			docs = append(docs, article(fmt.Sprint(len(docs), "-", i), "Tin", text))
		}
	}
	person := article("person", "Tin", "Tai nạn của Lê Văn Mơ.")
	person.People = addRef(nil, "mo", "Lê Văn Mơ")
	x := open(t, append(docs, person)...)
	for q, want := range map[string]struct {
		canonical string
		kind      string
		total     int
	}{
		"tai nạn -bồi thường":      {`tai nạn -"bồi thường"`, "negated-run", 16},
		"tai nan -boi thuong":      {`tai nan -"boi thuong"`, "negated-run", 16},
		"tai nạn -Hà Nội":          {`tai nạn -"Hà Nội"`, "negated-run", 16},
		"tai nạn -giao thông xe":   {`tai nạn -"giao thông" xe`, "negated-run", 5},
		"tai nạn -Lê Văn Mơ":       {`tai nạn -"Lê Văn Mơ"`, "negated-run", 20},
		"tai nạn -xe giá":          {"tai nạn -xe giá", "negated-one", 0},
		`tai nạn -"bồi" thường`:    {`tai nạn -"bồi" thường`, "", 0},
		`tai nạn -"bồi thường"`:    {`tai nạn -"bồi thường"`, "", 16},
		"tai nạn -thường":          {"tai nạn -thường", "", 11},
		`tai nạn -bồi "thường"`:    {`tai nạn -bồi "thường"`, "", 0},
		"-bồi thường":              {`-"bồi thường"`, "negated-run", 16},
		"tai nạn (xe -bồi thường)": {"tai nạn xe -\"bồi thường\"", "negated-run", 5},
	} {
		got := search(t, x, Request{Q: q})
		kind := ""
		for _, n := range got.Notes {
			if strings.HasPrefix(string(n.Kind), "negated") {
				kind = string(n.Kind)
			}
		}
		if got.Canonical != want.canonical || kind != want.kind || got.Total != want.total && want.total > 0 {
			t.Errorf("%q: read as %q, note %q, %d articles; want %q, %q, %d", q, got.Canonical, kind, got.Total, want.canonical, want.kind, want.total)
		}
		again := search(t, x, Request{Q: got.Canonical})
		if again.Total != got.Total || again.Canonical != got.Canonical {
			t.Errorf("%q: asked again as %q: %d articles, %q", q, got.Canonical, again.Total, again.Canonical)
		}
	}
}

// TestSoundsAlike: beginnings of syllables that sound the same to many are taken for each other, where that makes what articles have.
func TestSoundsAlike(t *testing.T) {
	var docs []Document
	for i := range 60 {
		docs = append(docs, article(fmt.Sprint("police", i), "Tin", "Cảnh sát giao thông và bộ trưởng nói về xuất bản."),
			article(fmt.Sprint("knife", i), "Tin", "Con dao chưởng."), article(fmt.Sprint("out", i), "Tin", "Xuất hành. Suất ăn. Sốt cao. Huyết áp. Sơ suất."))
	}
	for i := range 6 {
		docs = append(docs, article(fmt.Sprint("fever", i), "Tin", "Dịch sốt xuất huyết."))
	}
	x := open(t, docs...)
	for q, want := range map[string]string{
		"cảnh sát dao thông": "cảnh sát giao thông", "bộ chưởng": "bộ trưởng", "sốt suất huyết": "sốt xuất huyết",
		"con dao": "", "dao chưởng": "", "suất ăn": "", "cảnh sát giao thông": "", "sơ suất": "",
	} {
		if got := search(t, x, Request{Q: q}).DidYouMean; got != want {
			t.Errorf("%q: did you mean %q, want %q", q, got, want)
		}
	}
}
