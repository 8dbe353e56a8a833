package wacz

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"khobao/archive"
	"khobao/archive/warc"
)

func TestSURT(t *testing.T) {
	for _, test := range [][2]string{
		{"https://www.bao.example/Tin/A.html?b=2&a=1", "example,bao)/tin/a.html?a=1&b=2"},
		{"http://www2.bao.example:80/", "example,bao)/"},
		{"https://bao.example:8443/x/", "example,bao:8443)/x"},
		{"http://127.0.0.1:9000/a?x", "1,0,0,127:9000)/a?x"},
		{"https://bao.example", "example,bao)/"},
		{"https://bao.example/a//b/?", "example,bao)/a/b"},
		{"https://BAO.example/tin%20m%E1%BB%9Bi?Q=%C3%80", "example,bao)/tin%20m%e1%bb%9bi?q=%c3%80"},
		{"https://www.com/", "com)/"},
		{"https://bao.example/a#f", "example,bao)/a"},
		{"https://bao.example/tin mới", "example,bao)/tin%20m%e1%bb%9bi"},
		{"https://bao.example/a/../b", "example,bao)/b"},
		{"https://user:pw@bao.example/a", "example,bao)/a"},
		{"urn:x:Một Hai", "urn:x:một%20hai"},
	} {
		if got := SURT(test[0]); got != test[1] {
			t.Errorf("SURT(%s) = %s, want %s", test[0], got, test[1])
		}
	}
}

func FuzzLine(f *testing.F) {
	f.Add("https://bao.example/a?b=<c>&d", "text/html; charset=utf-8")
	f.Add("http://[::1]:8080/\n{", "")
	f.Fuzz(func(t *testing.T, url, kind string) {
		line, err := Line(archive.Capture{URL: url, ContentType: kind}, Place{File: "a"})
		if err != nil {
			t.Fatal(err)
		}
		parts := strings.SplitN(line, " ", 3)
		if len(parts) != 3 || len(parts[1]) != 14 || !json.Valid([]byte(parts[2])) || strings.ContainsAny(line, "\r\n") {
			t.Errorf("%q", line)
		}
	})
}

// records returns what a capture would have in a WARC file.
func records(t *testing.T, url string) []byte {
	t.Helper()
	name := t.TempDir() + "/a.warc.gz"
	w, err := warc.Create(name, warc.Info{Time: time.Now()})
	if err != nil {
		t.Fatal(err)
	}
	start := w.Size()
	if _, err := w.WriteExchanges([]warc.Exchange{{TargetURI: url, Time: time.Now(), Head: []byte("HTTP/1.1 200 OK\r\n\r\n"), Body: []byte(url)}}); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return b[start:]
}

func TestWriter(t *testing.T) {
	var out bytes.Buffer
	created := time.Date(2026, 3, 1, 8, 0, 0, 0, time.UTC)
	w := NewWriter(&out, Info{Title: "Kho Báo", Software: "khobao/test", Created: created})
	for _, url := range []string{"https://bao.example/z", "https://bao.example/a?x=1&y=<2>", "http://an.example/"} {
		b := records(t, url)
		c := archive.Capture{URL: url, Time: created, Status: 200, ContentType: "text/html; charset=utf-8", Length: int64(len(b)), Digest: "sha256:00"}
		if err := w.Add(c, "Đại hội "+url, bytes.NewReader(b)); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	z, err := zip.NewReader(bytes.NewReader(out.Bytes()), int64(out.Len()))
	if err != nil {
		t.Fatal(err)
	}
	files := map[string][]byte{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		if files[f.Name], err = io.ReadAll(r); err != nil || f.Method != zip.Store {
			t.Errorf("%s: method %d, %v", f.Name, f.Method, err)
		}
	}
	checkDescription(t, files)
	checkIndex(t, files)
	if got := strings.Count(string(files["pages/pages.jsonl"]), "\n"); got != 4 {
		t.Errorf("pages:\n%s", files["pages/pages.jsonl"])
	}
}

func checkDescription(t *testing.T, files map[string][]byte) {
	t.Helper()
	var d struct {
		Profile   string
		Version   string `json:"wacz_version"`
		Resources []resource
	}
	if err := json.Unmarshal(files["datapackage.json"], &d); err != nil || d.Version != "1.1.1" || d.Profile != "data-package" || len(d.Resources) != 3 {
		t.Errorf("%s, %v", files["datapackage.json"], err)
	}
	d.Resources = append(d.Resources, resource{Path: "datapackage.json", Bytes: int64(len(files["datapackage.json"]))})
	if err := json.Unmarshal(files["datapackage-digest.json"], &d.Resources[3]); err != nil {
		t.Error(err)
	}
	for _, r := range d.Resources {
		sum := sha256.Sum256(files[r.Path])
		if r.Hash != "sha256:"+hex.EncodeToString(sum[:]) || r.Bytes != int64(len(files[r.Path])) {
			t.Errorf("%+v", r)
		}
	}
}

// checkIndex reads each record from where the index says that it is.
func checkIndex(t *testing.T, files map[string][]byte) {
	t.Helper()
	lines := strings.Split(strings.TrimSpace(string(files["indexes/index.cdxj"])), "\n")
	if len(lines) != 3 || !slices.IsSorted(lines) {
		t.Errorf("index %q", lines)
	}
	for _, line := range lines {
		var e entry
		if err := json.Unmarshal([]byte(strings.SplitN(line, " ", 3)[2]), &e); err != nil {
			t.Fatal(err)
		}
		offset, err := strconv.ParseInt(e.Offset, 10, 64)
		if err != nil {
			t.Fatal(err)
		}
		rec, err := warc.NewReader(bytes.NewReader(files["archive/"+e.Filename]), offset).Next()
		if err != nil || rec.Header.TargetURI() != e.URL || e.MIME != "text/html" || e.Status != "200" || e.Digest != rec.Header.Get(warc.PayloadField) || e.Digest == "" {
			t.Errorf("%s: %v", line, err)
		}
	}
}

func TestEmpty(t *testing.T) {
	var out bytes.Buffer
	if err := NewWriter(&out, Info{}).Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := zip.NewReader(bytes.NewReader(out.Bytes()), int64(out.Len())); err != nil {
		t.Error(err)
	}
}
