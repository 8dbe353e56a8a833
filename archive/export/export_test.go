package export

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"

	"khobao/archive"
)

func example() archive.Article {
	return archive.Article{ID: "abc", URL: "https://bao.example/a-a1.html", Version: archive.Version{
		Title: "=HYPERLINK(\"x\")", Published: archive.NewDay(2020, 5, 29), Lead: "Sáng 29/5, <đại hội>", Body: "Một.\n\nHai, \"ba\".",
		People: []archive.Mention{{Name: "Trần Văn Lực", Offices: []archive.Claim{{Office: "Giám đốc", Organisation: "Sở Y tế", Relation: archive.Appointed}}}},
		Terms:  []archive.Term{{From: 2020, To: 2025}}, Figures: []archive.Figure{}, Number: 1,
	}}
}

func TestJSONLComesBack(t *testing.T) {
	var b bytes.Buffer
	w, err := NewWriter(JSONL, &b, Names{})
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Write(example()); err != nil {
		t.Fatal(err)
	}
	var got archive.Article
	if err := json.Unmarshal(b.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(example(), got); diff != "" {
		t.Errorf("after writing and reading (-want +got):\n%s", diff)
	}
	if !bytes.Contains(b.Bytes(), []byte("<đại hội>")) {
		t.Errorf("the text is escaped: %s", b.Bytes())
	}
}

func TestCSV(t *testing.T) {
	var b bytes.Buffer
	w, err := NewWriter(CSV, &b, Names{})
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Write(example()); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(&b).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"abc", "https://bao.example/a-a1.html", "", "'=HYPERLINK(\"x\")", "2020-05-29", "", "", "Sáng 29/5, <đại hội>", "Một.\n\nHai, \"ba\".", "", "",
		"Trần Văn Lực: Giám đốc Sở Y tế (appointed)", "2020-2025", "0", "", ""}
	if diff := cmp.Diff([][]string{columns, want}, rows); diff != "" {
		t.Errorf("rows (-want +got):\n%s", diff)
	}
}

func TestUnknownFormat(t *testing.T) {
	if _, err := NewWriter("docx", nil, Names{}); err == nil {
		t.Error("NewWriter(docx) made a writer")
	}
}
