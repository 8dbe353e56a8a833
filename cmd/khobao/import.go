package main

import (
	"bufio"
	"bytes"
	"cmp"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"khobao/archive"
	"khobao/crawler/extract"
	"khobao/vietnamese"
)

type importCmd struct {
	Files  []string         `arg:"" help:"JSON Lines (.jsonl, .jsonl.gz), WARC and WACZ files, HTML files, or folders of them such as mirrors; - reads JSON Lines from standard input." placeholder:"FILE"`
	Outlet archive.OutletID `help:"Outlet of articles that name none; of pages, it is that of their host if not given." placeholder:"ID"`
	Base   string           `help:"Address that a folder of pages was copied from, where neither its names nor its pages say that." placeholder:"URL"`
}

// Help is what --help adds.
func (importCmd) Help() string {
	return `An article needs a title and a body. It keeps the id or url that it has, and takes the fields of the export where present;
people, offices, terms and figures are read from its text. A line that is no article is named and left out, and the others
are imported: the exit code is then 3. Importing the same file again changes nothing.`
}

// importBatch is how many articles one transaction takes: enough to make syncing cheap, few enough to lose little time on a kill.
const importBatch = 200

// maxLine bounds one line of JSON Lines, in bytes. The longest article seen has 200 kB.
const maxLine = 16 << 20

// Run imports the files one after the other.
func (c *importCmd) Run(ctx context.Context, env *environment, g *globals) error {
	return withRecorder(ctx, env, g, func(r *recorder) error { return c.run(ctx, env, r) })
}

func (c *importCmd) run(ctx context.Context, env *environment, r *recorder) (err error) {
	im := &importer{recorder: r, env: env, outlet: c.Outlet, base: c.Base, progress: newProgressBars(env), unplaced: map[archive.OutletID]int{}}
	defer im.progress.Stop()
	if im.hosts, err = knownHosts(ctx, r); err != nil {
		return err
	}
	for _, name := range c.Files {
		if err = im.file(ctx, name); err != nil {
			err = fmt.Errorf("importing %s: %w", name, err)
			break
		}
	}
	if err == nil {
		err = im.lateRevisits(ctx)
	}
	if err == nil {
		err = im.pagesOfArticles(ctx)
	}
	if judgeErr := r.Judge(context.WithoutCancel(ctx)); err == nil {
		err = judgeErr
	}
	im.progress.Stop()
	fmt.Fprintf(env.Stdout, "imported %d articles: %d new, %d changed, %d known already\n", im.done, im.created, im.changed, im.done-im.created-im.changed)
	im.tellRecords()
	im.tellUnplaced()
	if err == nil {
		err = im.tellRest(ctx)
	}
	switch {
	case errors.Is(err, context.Canceled):
		return fmt.Errorf("%w: stopped after %d articles; import again to go on, what is there is not imported twice", errPartly, im.done)
	case err != nil:
		return err
	case im.failed > 0:
		return fmt.Errorf("%w: %d imported, %d left out", errPartly, im.done, im.failed)
	}
	return nil
}

// importer carries one import through its files.
type importer struct {
	*recorder
	env      *environment
	outlet   archive.OutletID
	base     string // see mirror
	hosts    hosts
	progress *progressBars
	batch    []*archive.Article
	pages    [3][]archive.Capture // first pages of articles on several, further ones, and other renderings of pages

	done, created, changed, failed int
	unplaced                       map[archive.OutletID]int // statements of offices in bodies that could be any province's

	kept, had int            // responses that became captures, or were captures already
	lists     int            // of those kept, pages without an article
	passed    map[string]int // other records of WARC files, by type
	odd       int            // records whose digests are of something else
	late      []lateRevisit
	folders   int
	named     map[string]bool // addresses of a mirror's pages, and of articles that they name: whether they are there
}

// file imports one file, whatever it is.
func (im *importer) file(ctx context.Context, name string) error {
	if name == "-" {
		return im.lines(ctx, "standard input", im.env.Stdin)
	}
	info, err := os.Stat(name)
	if err != nil {
		return err
	}
	if info.IsDir() {
		return im.folder(ctx, name)
	}
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	kind, err := sniff(f)
	switch {
	case err != nil:
		return err
	case strings.HasPrefix(kind, "WARC/"):
		return im.warc(ctx, name, f)
	case strings.HasPrefix(kind, "PK\x03\x04"):
		return im.wacz(ctx, name, f, info.Size())
	case strings.HasPrefix(kind, "filedesc:"):
		return errors.New("it is an ARC file, which came before WARC; convert it first, as with warcio recompress")
	case strings.HasPrefix(strings.TrimLeft(strings.TrimPrefix(kind, "\xef\xbb\xbf"), " \r\n\t"), "<"):
		full, err := filepath.Abs(name)
		if err != nil {
			return err
		}
		return errors.Join(im.pageFile(ctx, mirror{root: filepath.Dir(full), base: im.base}, full, nil), im.flush(ctx))
	case strings.HasSuffix(name, ".gz"):
		z, err := gzip.NewReader(f)
		if err != nil {
			return err
		}
		return im.lines(ctx, name, z)
	}
	return im.lines(ctx, name, f)
}

// sniff returns the first bytes of a file, unpacked where it is gzip, and goes back to its beginning. What cannot be unpacked has none.
func sniff(f *os.File) (string, error) {
	start := make([]byte, 16)
	var r io.Reader = f
	if z, err := gzip.NewReader(f); err == nil {
		r = z
	} else if _, err := f.Seek(0, io.SeekStart); err != nil {
		return "", err
	}
	n, err := io.ReadFull(r, start)
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		n = 0 // whoever reads it will say what is wrong
	}
	_, err = f.Seek(0, io.SeekStart)
	return string(start[:n]), err
}

// lines imports JSON Lines.
func (im *importer) lines(ctx context.Context, name string, r io.Reader) error {
	br := bufio.NewReaderSize(r, 1<<16)
	for number := 1; ; number++ {
		line, err := readLine(br, maxLine)
		if errors.Is(err, io.EOF) {
			return im.flush(ctx)
		}
		if errors.Is(err, errLineTooLong) {
			im.leaveOut(name, number, err)
			continue
		}
		if err != nil {
			return errors.Join(fmt.Errorf("line %d: %w", number, err), im.flush(ctx))
		}
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		a, err := parseArticle(line)
		if err != nil {
			im.leaveOut(name, number, err)
			continue
		}
		a.Outlet = cmp.Or(a.Outlet, im.outlet)
		if err := readClaims(a, im.provinceOf(a)); err != nil {
			im.leaveOut(name, number, err)
			continue
		}
		if err := im.add(ctx, a); err != nil {
			return err
		}
	}
}

// leaveOut says what is not imported and why; the import goes on.
func (im *importer) leaveOut(name string, line int, err error) {
	im.failed++
	fmt.Fprintf(im.env.Stderr, "khobao: %s, line %d left out: %v\n", name, line, err)
}

// add takes one article into the batch.
func (im *importer) add(ctx context.Context, a *archive.Article) error {
	im.batch = append(im.batch, a)
	if len(im.batch) < importBatch {
		return ctx.Err()
	}
	return im.flush(ctx)
}

// flush saves the batch. It finishes although ctx has ended: what was read is kept.
func (im *importer) flush(ctx context.Context) error {
	if len(im.batch) == 0 {
		return ctx.Err()
	}
	if err := im.nameOutlets(context.WithoutCancel(ctx), im.batch); err != nil {
		return err
	}
	results, err := im.SaveArticles(context.WithoutCancel(ctx), im.batch)
	if err != nil {
		return err
	}
	im.countUnplaced(im.batch)
	for _, r := range results {
		im.done++
		if r.Created {
			im.created++
		} else if r.Changed {
			im.changed++
		}
	}
	im.batch = im.batch[:0]
	im.progress.Set("import", int64(im.done), 0, "")
	return ctx.Err()
}

// parseArticle reads one line of JSON. All text is normalized: evidence counts bytes in what is kept.
func parseArticle(line []byte) (*archive.Article, error) {
	if !utf8.Valid(line) {
		return nil, errors.New("not UTF-8")
	}
	var a archive.Article
	if err := json.Unmarshal(line, &a); err != nil {
		return nil, fmt.Errorf("not the JSON of an article: %w", err)
	}
	for _, s := range []*string{&a.Title, &a.Author, &a.Lead, &a.Body} {
		*s = strings.TrimSpace(vietnamese.Normalize(*s))
	}
	for i, c := range a.Captions {
		a.Captions[i] = strings.TrimSpace(vietnamese.Normalize(c))
	}
	if a.Title == "" || a.Body == "" {
		return nil, errors.New("an article needs a title and a body")
	}
	a.People, a.Terms, a.Figures, a.NumberedTerms, a.Capture, a.Parts = nil, nil, nil, nil, nil, nil
	if err := settleAddress(&a); err != nil {
		return nil, err
	}
	settleID(&a)
	if a.Language == "" {
		a.Language = extract.Language(a.Title + "\n" + a.Lead + "\n" + a.Body)
	}
	return &a, nil
}

// settleAddress checks the addresses and derives the canonical one.
func settleAddress(a *archive.Article) error {
	if a.URL == "" {
		a.URL = a.CanonicalURL
	}
	if a.URL == "" {
		return nil
	}
	canonical, err := extract.CanonicalURL(a.URL)
	if err != nil {
		return fmt.Errorf("url: %w", err)
	}
	if a.CanonicalURL == "" {
		a.CanonicalURL = canonical
	}
	return nil
}

// settleID gives an article without identifier one of its address, or of its words where it has none, so that importing it
// again finds it. A given identifier stays if it can stand in an address.
func settleID(a *archive.Article) {
	switch {
	case a.ID != "" && isSlug(string(a.ID)):
	case a.CanonicalURL != "":
		a.ID = archive.NewArticleID(a.CanonicalURL)
	case a.ID != "":
		a.ID = archive.ArticleID(archive.ShortHash("id:" + string(a.ID)))
	default:
		a.ID = archive.ArticleID(archive.ShortHash(a.Title + "\n\n" + a.Text()))
	}
}

// isSlug reports whether an identifier can be one segment of an address as it is.
func isSlug(s string) bool {
	if len(s) > 200 || s == "." || s == ".." {
		return false
	}
	return strings.IndexFunc(s, func(r rune) bool {
		return !('a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || strings.ContainsRune("._~-", r))
	}) < 0
}

var errLineTooLong = fmt.Errorf("longer than %d MiB", maxLine>>20)

// readLine reads one line without its end. A line over limit is read to its end and dropped.
func readLine(r *bufio.Reader, limit int) ([]byte, error) {
	var line []byte
	tooLong := false
	for {
		part, err := r.ReadSlice('\n')
		if !tooLong {
			line = append(line, part...)
			tooLong = len(line) > limit
		}
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case tooLong && (err == nil || errors.Is(err, io.EOF)):
			return nil, errLineTooLong
		case errors.Is(err, io.EOF) && len(line) > 0:
			return line, nil
		}
		return bytes.TrimRight(line, "\r\n"), err
	}
}
