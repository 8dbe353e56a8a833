package export

import (
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"khobao/archive"
)

// Names says of an article what it does not bear itself. Either function may be nil.
type Names struct {
	Outlet  func(archive.OutletID) string // the outlet's name; nil: its identifier stands for it
	Address func(archive.Article) string  // absolute address of that very version in this archive; nil: it has none
}

// reference is what all forms of citation say of an article. Texts are on one line; what is unknown is empty.
type reference struct {
	key                  string // letters, digits, - and _ alone
	title, lead          string
	authors              []string
	outlet, language     string
	published            *archive.Date
	captured             *archive.Date
	original, kept       string // addresses: at the outlet, and here
	digest, record, note string
}

func newReference(a archive.Article, names Names) reference {
	r := reference{
		key: key(string(a.ID), a.Number), title: line(a.Title), lead: line(a.Lead), authors: authors(a.Author),
		outlet: string(a.Outlet), language: line(a.Language), published: a.Published, original: line(a.URL),
	}
	if names.Outlet != nil {
		r.outlet = names.Outlet(a.Outlet)
	}
	r.outlet = line(r.outlet)
	if names.Address != nil {
		r.kept = line(names.Address(a))
	}
	if c := a.Capture; c != nil {
		r.captured = archive.NewDate(c.Time.UTC())
		r.digest = string(c.Digest)
		r.record = line(c.WARC) + ":" + strconv.FormatInt(c.Offset, 10)
	}
	r.note = r.provenance()
	for i, p := range a.Parts {
		if c := p.Capture; c != nil {
			r.note += "; page " + strconv.Itoa(i+2) + ": " + string(c.Digest) + ", WARC " + line(c.WARC) + ":" + strconv.FormatInt(c.Offset, 10)
		}
	}
	return r
}

// provenance is what no form has a field for: where the article is kept, since when, and how to tell that it is the same.
func (r reference) provenance() string {
	parts := []string{"Kho Báo"}
	if r.kept != "" {
		parts[0] += ": " + r.kept
	}
	if r.captured != nil {
		parts = append(parts, "captured "+r.captured.String())
	}
	if r.digest != "" {
		parts = append(parts, r.digest, "WARC "+r.record)
	}
	return strings.Join(parts, "; ")
}

var unsafeInKey = regexp.MustCompile(`[^A-Za-z0-9_-]`)

// key names a version among others in a file. An import's identifier may hold anything; two of them must not meet.
func key(id string, number int) string {
	safe := unsafeInKey.ReplaceAllString(id, "")
	if safe != id || safe == "" {
		safe += archive.ShortHash(id)
	}
	return "khobao-" + safe + "-" + strconv.Itoa(max(number, 1))
}

// line puts a text on one line without control characters, so that it cannot begin a field of its own.
func line(s string) string {
	s = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || r == '\u2028' || r == '\u2029' {
			return ' '
		}
		return r
	}, s)
	return strings.Join(strings.Fields(s), " ")
}

var betweenAuthors = regexp.MustCompile(`\s*[,;]\s*|\s+[-–]\s+`)

// authors parts a byline. The names stay as they are written: Vietnamese names are not turned about, and pen names have no
// family name.
func authors(byline string) []string {
	var all []string
	byline = line(byline)
	begin := 0
	for _, at := range append(betweenAuthors.FindAllStringIndex(byline, -1), []int{len(byline), len(byline)}) {
		if next, _ := utf8.DecodeRuneInString(byline[at[1]:]); unicode.IsLower(next) {
			continue // no name begins so: "Phòng Công chức, viên chức" is one office
		}
		if name := byline[begin:at[0]]; name != "" {
			all = append(all, name)
		}
		begin = at[1]
	}
	return all
}
