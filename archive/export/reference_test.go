package export

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"khobao/archive"
)

func cited() archive.Article {
	a := example()
	a.Title, a.Author, a.Outlet, a.Language, a.Lead = "Xuất khẩu tăng 14,5% & {hơn}_nữa\nTY  - BOOK", "Mai Hương - Lê Đức", "bao", "vi", "Sáng 29/5"
	a.URL = "https://bao.example/a_b%20c-a1.html?x={1}"
	a.Capture = &archive.Capture{WARC: "x.warc.gz", Offset: 12, Digest: archive.DigestOf([]byte("x")), Time: time.Date(2020, 5, 29, 20, 0, 0, 0, time.UTC)}
	return a
}

var names = Names{
	Outlet: func(archive.OutletID) string { return "Báo Mộc Giang" },
	Address: func(a archive.Article) string {
		return fmt.Sprintf("https://kho.example/articles/%s/versions/%d", a.ID, a.Number)
	},
}

func written(t *testing.T, f Format, all ...archive.Article) string {
	t.Helper()
	var b bytes.Buffer
	w, err := NewWriter(f, &b, names)
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range all {
		if err := w.Write(a); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

const note = "Kho Báo: https://kho.example/articles/abc/versions/1; captured 2020-05-29T20:00:00Z; " +
	"sha256:2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881; WARC x.warc.gz:12"

func TestRIS(t *testing.T) {
	want := strings.ReplaceAll(`TY  - NEWS
ID  - khobao-abc-1
TI  - Xuất khẩu tăng 14,5% & {hơn}_nữa TY - BOOK
AU  - Mai Hương
AU  - Lê Đức
T2  - Báo Mộc Giang
PY  - 2020
DA  - 2020/05/29
LA  - vi
AB  - Sáng 29/5
UR  - https://bao.example/a_b%20c-a1.html?x={1}
L2  - https://kho.example/articles/abc/versions/1
Y2  - 2020/05/29
DP  - Kho Báo
N1  - `+note+`
ER  - 
`, "\n", "\r\n")
	if diff := cmp.Diff(want, written(t, RIS, cited())); diff != "" {
		t.Errorf("RIS (-want +got):\n%s", diff)
	}
}

func TestBibTeX(t *testing.T) {
	want := `@article{khobao-abc-1,
  author = {{Mai Hương} and {Lê Đức}},
  title = {{Xuất khẩu tăng 14,5\% \& \{hơn\}\_nữa TY - BOOK}},
  journal = {Báo Mộc Giang},
  entrysubtype = {newspaper},
  year = {2020},
  month = may,
  day = {29},
  language = {vietnamese},
  abstract = {Sáng 29/5},
  url = {https://bao.example/a_b%20c-a1.html?x=%7B1%7D},
  urldate = {2020-05-29},
  note = {` + note + `}
}

`
	if diff := cmp.Diff(want, written(t, BibTeX, cited())); diff != "" {
		t.Errorf("BibTeX (-want +got):\n%s", diff)
	}
}

// TestTeXSigns: what TeX would print as another sign is kept apart, however many stand together.
func TestTeXSigns(t *testing.T) {
	for text, want := range map[string]string{
		"2016-2020": "2016-2020", "a--b": "a-{}-b", "---": "-{}-{}-", "vàng: ''Vẫn lỗ''": "vàng: '{}'Vẫn lỗ'{}'", "?`": "?{}`", "<<x>>": "<{}<x>{}>", ",,": ",{},", "-": "-", "": "",
		`{--}`: `\{-{}-\}`, "Đ''": "Đ'{}'",
	} {
		if got := tex(text); got != want {
			t.Errorf("%q: %q instead of %q", text, got, want)
		}
	}
}

func TestCSL(t *testing.T) {
	bare := archive.Article{ID: "á/b", Version: archive.Version{Title: "x"}}
	for n, all := range [][]archive.Article{{}, {cited()}, {cited(), bare}} {
		var got []map[string]any
		text := written(t, CSL, all...)
		if err := json.Unmarshal([]byte(text), &got); err != nil || len(got) != n {
			t.Fatalf("%d articles: %v\n%s", n, err, text)
		}
		if n == 0 {
			continue
		}
		want := map[string]any{
			"id": "khobao-abc-1", "type": "article-newspaper", "title": "Xuất khẩu tăng 14,5% & {hơn}_nữa TY - BOOK", "language": "vi", "abstract": "Sáng 29/5",
			"author":          []any{map[string]any{"literal": "Mai Hương"}, map[string]any{"literal": "Lê Đức"}},
			"container-title": "Báo Mộc Giang", "URL": "https://bao.example/a_b%20c-a1.html?x={1}", "archive": "Kho Báo",
			"archive_location": "https://kho.example/articles/abc/versions/1", "note": note,
			"issued":   map[string]any{"date-parts": []any{[]any{2020.0, 5.0, 29.0}}},
			"accessed": map[string]any{"date-parts": []any{[]any{2020.0, 5.0, 29.0}}},
		}
		if diff := cmp.Diff(want, got[0]); diff != "" {
			t.Errorf("CSL (-want +got):\n%s", diff)
		}
		if n == 2 && (got[1]["issued"] != nil || got[1]["accessed"] != nil) {
			t.Errorf("dates were invented: %v", got[1])
		}
	}
}

func TestKeysDiffer(t *testing.T) {
	seen := map[string]string{}
	for _, id := range []string{"abc", "a/bc", "a bc", "á", "", "}"} {
		k := key(id, 1)
		if other, there := seen[k]; there || unsafeInKey.MatchString(k) {
			t.Errorf("key of %q is %q, as that of %q", id, k, other)
		}
		seen[k] = id
	}
}

func TestEach(t *testing.T) {
	var ids []archive.ArticleID
	for i := range 250 {
		ids = append(ids, archive.ArticleID(fmt.Sprint(i)))
	}
	calls := 0
	read := func(_ context.Context, part []archive.ArticleID) ([]archive.Article, error) {
		if calls++; calls > 3 {
			return nil, errors.New("the disk is gone")
		}
		var all []archive.Article
		for i := range part { // in another order, without one
			if id := part[len(part)-1-i]; id != "7" {
				all = append(all, archive.Article{ID: id})
			}
		}
		return all, nil
	}
	var b bytes.Buffer
	w, err := NewWriter(CSV, &b, Names{})
	if err != nil {
		t.Fatal(err)
	}
	n, err := Each(t.Context(), w, ids, read)
	if err != nil || n != 249 {
		t.Errorf("%d, %v", n, err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(&b).ReadAll()
	if err != nil || len(rows) != 250 || rows[1][0] != "0" || rows[8][0] != "8" || rows[249][0] != "249" {
		t.Errorf("%d rows, %v", len(rows), err)
	}
	if n, err := Each(t.Context(), w, ids, read); err == nil || n != 0 {
		t.Errorf("a broken read gives %d, %v", n, err)
	}
}

func TestTables(t *testing.T) {
	var b bytes.Buffer
	people, err := NewPeopleWriter(CSV, &b)
	if err != nil {
		t.Fatal(err)
	}
	p := archive.Person{ID: "p1", Name: "=Lực", Aliases: []string{"Lực"}, Articles: 3, First: time.Date(2020, 5, 29, 0, 0, 0, 0, archive.Hanoi)}
	held := tenure("p1", "+Giám đốc", edge(archive.NewDay(2015, 10, 1), archive.InMonth, "a1"), edge(archive.NewDay(2020, 1, 1), archive.By, "a2"))
	held.Begins = append(held.Begins, edge(archive.NewDay(2015, 1, 1), archive.InYear, "a3"))
	for _, one := range []archive.PersonTenures{{Person: p}, {Person: p, Tenures: []archive.Tenure{held}}} {
		if err := people.Write(one); err != nil {
			t.Fatal(err)
		}
	}
	if err := people.Close(); err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(bytes.NewReader(b.Bytes())).ReadAll()
	if err != nil || len(rows) != 3 {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	want := map[string][2]string{"id": {"p1", "p1"}, "name": {"'=Lực", "'=Lực"}, "aliases": {"Lực", "Lực"}, "articles": {"3", "3"}, "first": {"2020-05-29T00:00:00+07:00", "2020-05-29T00:00:00+07:00"},
		"office_id": {"", "'+Giám đốc"}, "office": {"", "'+Giám đốc"}, "acting": {"", "false"}, "organisation_id": {"", "so-y-te"}, "organisation": {"", "Sở Y tế Lam Giang"}, "province": {"", "Lam Giang"},
		"begin": {"", "2015-10"}, "begin_precision": {"", "month"}, "begin_others": {"", "2015"}, "begin_evidence": {"", "được bổ nhiệm"},
		"end": {"", "2020-01-01"}, "end_precision": {"", "by"}, "end_evidence": {"", "được bổ nhiệm"}, "sources": {"", "3"}}
	for i, column := range rows[0] {
		if got := [2]string{rows[1][i], rows[2][i]}; got != want[column] {
			t.Errorf("column %s: %q, want %q", column, got, want[column])
		}
	}
	b.Reset()
	figures, err := NewFigureWriter(CSV, &b)
	if err != nil {
		t.Fatal(err)
	}
	f := archive.StatedFigure{Organisation: "Tỉnh ủy Lam Giang", Figure: archive.Figure{Indicator: "thu ngân sách", Value: "-1,5", Number: -1.5, Unit: "%", Kind: archive.Result}, Citation: archive.Citation{Article: "abc", Version: 1}}
	if err := errors.Join(figures.Write(f), figures.Close()); err != nil {
		t.Fatal(err)
	}
	rows, err = csv.NewReader(&b).ReadAll()
	if err != nil || len(rows) != 2 || rows[1][3] != "-1.5" || rows[1][1] != "-1,5" || rows[1][slices.Index(rows[0], "organisation")] != "Tỉnh ủy Lam Giang" {
		t.Errorf("a negative number stays a number: %v, %v", rows, err)
	}
	if _, err := NewPeopleWriter(RIS, &b); err == nil {
		t.Error("people as RIS")
	}
}

func TestAuthors(t *testing.T) {
	for byline, want := range map[string][]string{
		"": nil, "Mai Hương": {"Mai Hương"}, " Mai Hương - Lê Đức;Y Blao ": {"Mai Hương", "Lê Đức", "Y Blao"}, "Mai Hương,": {"Mai Hương"}, ", Lê Đức": {"Lê Đức"},
		"Phòng Công chức, viên chức": {"Phòng Công chức, viên chức"}, "Phòng Công chức, viên chức; Thu Hằng": {"Phòng Công chức, viên chức", "Thu Hằng"}, "Hà-Linh": {"Hà-Linh"},
	} {
		if diff := cmp.Diff(want, authors(byline)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", byline, diff)
		}
	}
}
