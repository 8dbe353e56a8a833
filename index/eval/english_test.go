package eval

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
	"testing"

	"khobao/archive"
	"khobao/index"
)

//go:embed testdata/english.txt
var englishText string

// englishSet is the articles of testdata/english.txt among those of the sample newspapers, which are nearly all Vietnamese, and its
// queries.
func englishSet(t *testing.T) collection {
	t.Helper()
	c := collection{name: "english", docs: sampleSet(t).docs, grades: judgements{}}
	known := map[string]bool{}
	for line := range strings.Lines(englishText) {
		fields := strings.Split(strings.TrimSpace(line), "\t")
		switch kind, first, _ := strings.Cut(fields[0], " "); {
		case kind == "=" && len(fields) == 3:
			known[first] = true
			a := archive.Article{ID: archive.ArticleID("en-" + first)}
			a.Title, a.Body, a.Language = fields[1], fields[2], "en"
			c.docs = append(c.docs, index.NewDocument(a, ""))
		case kind == "?" && len(fields) > 1:
			id := fmt.Sprint("e", len(c.queries)+1)
			c.queries = append(c.queries, text{id, first})
			c.grades[id] = map[string]int{}
			for _, judged := range fields[1:] {
				name, grade, graded := strings.Cut(judged, "=")
				n, err := strconv.Atoi(grade)
				if !graded {
					n, err = 1, nil
				}
				if !known[name] || err != nil {
					t.Errorf("%q judges %q", first, judged)
				}
				c.grades[id]["en-"+name] = n
			}
		case kind != "#" && kind != "":
			t.Errorf("line %q is none", line)
		}
	}
	return c
}

// besideEnglish is the sample's queries where articles in English stand among the Vietnamese ones: the stems of these must not get in
// their way.
func besideEnglish(t *testing.T) collection {
	c := sampleSet(t)
	c.name, c.docs = "sample+en", englishSet(t).docs
	return c
}
