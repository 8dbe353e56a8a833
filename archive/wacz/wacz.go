package wacz

import (
	"archive/zip"
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
	"path"
	"slices"
	"time"

	"khobao/archive"
	"khobao/archive/warc"
)

// maxFile is the length at which a WARC file in the archive is ended and another begun, in bytes.
const maxFile = 1 << 30

// Info is what the description says about the archive.
type Info struct {
	Title    string
	Software string // "khobao/1.0"
	Created  time.Time
}

// Writer writes a WACZ file. It keeps the index and the list of pages in memory until Close: some 500 bytes a capture.
type Writer struct {
	info      Info
	zip       *zip.Writer
	resources []resource

	file  *part // the WARC file that is being written; nil before the first
	files int
	lines []string // of the index
	pages bytes.Buffer
}

// resource is a file as the description lists it.
type resource struct {
	Name  string `json:"name"`
	Path  string `json:"path"`
	Hash  string `json:"hash"`
	Bytes int64  `json:"bytes"`
}

// NewWriter returns a writer to w.
func NewWriter(w io.Writer, info Info) *Writer {
	return &Writer{info: info, zip: zip.NewWriter(w)}
}

// part is a file in the zip that is being written.
type part struct {
	path string
	w    io.Writer
	hash hash.Hash
	size int64
}

func (p *part) Write(b []byte) (int, error) {
	n, err := p.w.Write(b)
	p.hash.Write(b[:n])
	p.size += int64(n)
	return n, err
}

// create begins a file. Stored, not deflated: viewers read out of the middle.
func (w *Writer) create(name string) (*part, error) {
	f, err := w.zip.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Store, Modified: w.info.Created.UTC()})
	if err != nil {
		return nil, fmt.Errorf("writing %s: %w", name, err)
	}
	return &part{path: name, w: f, hash: sha256.New()}, nil
}

// done lists a file that is written.
func (w *Writer) done(p *part) {
	w.resources = append(w.resources, resource{path.Base(p.path), p.path, "sha256:" + hex.EncodeToString(p.hash.Sum(nil)), p.size})
}

// Add copies a capture's records, of which the first is c.Length bytes long. A page with a title is one that readers may start
// from; an empty title is none.
func (w *Writer) Add(c archive.Capture, title string, records io.Reader) error {
	if w.file == nil || w.file.size >= maxFile {
		if err := w.beginFile(); err != nil {
			return err
		}
	}
	in := bufio.NewReaderSize(records, maxHead)
	digest, err := statedDigest(in)
	if err != nil {
		return fmt.Errorf("reading the record of %s: %w", c.URL, err)
	}
	line, err := Line(c, Place{path.Base(w.file.path), w.file.size, c.Length, digest})
	if err != nil {
		return err
	}
	if _, err := io.Copy(w.file, in); err != nil {
		return fmt.Errorf("copying the records of %s: %w", c.URL, err)
	}
	w.lines = append(w.lines, line)
	if title == "" {
		return nil
	}
	return addLine(&w.pages, page{URL: c.URL, Time: c.Time.UTC().Format(time.RFC3339), Title: title})
}

// maxHead is within how many bytes a record's header ends, packed.
const maxHead = 64 << 10

// statedDigest returns the payload digest that the header of the next record states; it reads nothing.
func statedDigest(in *bufio.Reader) (string, error) {
	start, err := in.Peek(maxHead)
	if err != nil && !errors.Is(err, io.EOF) {
		return "", err
	}
	record, err := warc.NewReader(bytes.NewReader(start), 0).Next()
	if err != nil {
		return "", err
	}
	return record.Header.Get(warc.PayloadField), nil
}

func (w *Writer) beginFile() error {
	if w.file != nil {
		w.done(w.file)
	}
	w.files++
	name := fmt.Sprintf("data-%05d.warc.gz", w.files)
	file, err := w.create("archive/" + name)
	if err != nil {
		return err
	}
	w.file = file
	return warc.WriteInfo(file, name, warc.Info{Software: w.info.Software, Time: w.info.Created})
}

// page is a line of the list of pages.
type page struct {
	URL   string `json:"url"`
	Time  string `json:"ts"`
	Title string `json:"title"`
}

// Close writes the index, the list of pages and the description. It does not close what lies below.
func (w *Writer) Close() error {
	if w.file == nil {
		if err := w.beginFile(); err != nil {
			return err
		}
	}
	w.done(w.file)
	slices.Sort(w.lines)
	index, err := w.create("indexes/index.cdxj")
	if err != nil {
		return err
	}
	for _, line := range w.lines {
		if _, err := io.WriteString(index, line+"\n"); err != nil {
			return err
		}
	}
	w.done(index)
	var head bytes.Buffer
	if err := addLine(&head, map[string]string{"format": "json-pages-1.0", "id": "pages", "title": w.info.Title}); err != nil {
		return err
	}
	if _, err := w.put("pages/pages.jsonl", head.Bytes(), w.pages.Bytes()); err != nil {
		return err
	}
	if err := w.describe(); err != nil {
		return err
	}
	return w.zip.Close()
}

// describe writes the description, and its digest in a file of its own, which a signature would go into.
func (w *Writer) describe() error {
	b, err := json.MarshalIndent(map[string]any{
		"profile": "data-package", "wacz_version": "1.1.1", "title": w.info.Title, "software": w.info.Software,
		"created": w.info.Created.UTC().Format(time.RFC3339), "resources": w.resources,
	}, "", "  ")
	if err != nil {
		return err
	}
	description, err := w.put("datapackage.json", b)
	if err != nil {
		return err
	}
	b, err = json.MarshalIndent(map[string]string{"path": description.Path, "hash": description.Hash}, "", "  ")
	if err != nil {
		return err
	}
	_, err = w.put("datapackage-digest.json", b)
	return err
}

// put writes a whole file.
func (w *Writer) put(name string, content ...[]byte) (resource, error) {
	p, err := w.create(name)
	if err != nil {
		return resource{}, err
	}
	for _, b := range content {
		if _, err := p.Write(b); err != nil {
			return resource{}, err
		}
	}
	w.done(p)
	return w.resources[len(w.resources)-1], nil
}

// addLine appends v as a line of JSON.
func addLine(b *bytes.Buffer, v any) error {
	enc := json.NewEncoder(b)
	enc.SetEscapeHTML(false)
	return enc.Encode(v)
}
