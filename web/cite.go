package web

import (
	"regexp"
	"strings"
	"time"

	"khobao/archive"
	"khobao/vietnamese"
)

// CitationFormats are the forms in which an article's citation can be had, in the order in which they are offered. They end
// the addresses that citePath makes.
var CitationFormats = []string{"ris", "bibtex", "csl"}

// citePath is where a version's citation is had in a format that reference managers read.
func citePath(id archive.ArticleID, n int, format string) string {
	return VersionPath(id, n) + "/cite/" + format
}

// replayPath is where the page of a capture is shown as it was.
func replayPath(captured time.Time, address string) string {
	return "/web/" + captured.UTC().Format("20060102150405") + "/" + address
}

// Related is another article that names the same people or offices.
type Related struct {
	ID        archive.ArticleID
	Title     string
	Outlet    archive.OutletID
	Published *archive.Date
	Shared    []string // names of what both are about
}

// newsArticle is schema.org's NewsArticle, for search engines.
type newsArticle struct {
	Context     string       `json:"@context"`
	Type        string       `json:"@type"`
	Headline    string       `json:"headline"`
	Description string       `json:"description,omitempty"`
	Published   string       `json:"datePublished,omitempty"`
	Modified    string       `json:"dateModified,omitempty"`
	Author      *linkedThing `json:"author,omitempty"`
	Publisher   *linkedThing `json:"publisher,omitempty"`
	Language    string       `json:"inLanguage,omitempty"`
	Original    string       `json:"isBasedOn,omitempty"`
	URL         string       `json:"url"`
	Version     int          `json:"version"`
}

type linkedThing struct {
	Type string `json:"@type"`
	Name string `json:"name"`
}

func named(kind, name string) *linkedThing {
	if name == "" {
		return nil
	}
	return &linkedThing{Type: kind, Name: name}
}

// byline is who an article is by. Most are people; a newsroom, an agency or an office is none.
func byline(name string) *linkedThing {
	if desk(name) {
		return named("Organization", name)
	}
	return named("Person", name)
}

// desks begin the bylines of newsrooms, which no list of public bodies has.
var desks = func() *vietnamese.Lexicon {
	return vietnamese.ParseLexicon(strings.ReplaceAll("BBT,Biên tập,Biên tập viên,Báo,Bạn đọc,Bộ phận,CTV,Cổng,Cổng thông tin,Cộng tác viên,Nhóm CTV,Nhóm P.V,Nhóm PV,Nhóm phóng viên,P.V,PV,Phóng viên,"+
		"Theo,Thông tấn xã,Thời sự,Tin từ,Trang thông tin,Trung tâm,Tòa soạn,Tạp chí,Tổ phóng viên,Tổng hợp,VOV,VTV,Đài", ",", "\n"))
}()

// desk says that a byline is no person's: it begins as the names of public bodies or of newsrooms do, or is an acronym. Who has a
// surname in front is a person, as are two words of which the first may be the head of a body's name: Đài Trang.
func desk(name string) bool {
	keys := vietnamese.PieceKeys(name)
	ours, _ := desks.Match(keys)
	public, _ := vietnamese.Organisations().Match(keys)
	switch {
	case max(ours, public) == 1 && penName.MatchString(name):
		return false
	case ours > 0:
		return true
	case public > 0:
		return vietnamese.SurnameStrength(keys) < 2 || public > 1
	}
	return acronym.MatchString(name)
}

var (
	penName = regexp.MustCompile(`^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$`)
	acronym = regexp.MustCompile(`^[B-DF-HJ-NP-TV-XZ]{3,}\d*$`) // TTXVN, SGGP: nobody is called so
)

// Linked describes the version to programs, as schema.org's NewsArticle.
func (p *ArticlePage) Linked() any {
	a := p.Article
	n := newsArticle{
		Context: "https://schema.org", Type: "NewsArticle", Headline: a.Title, Description: a.Lead, Author: byline(a.Author),
		Publisher: named("NewsMediaOrganization", p.Outlet(a.Outlet)), Language: a.Language, Original: p.Original(), URL: p.Archived, Version: a.Number,
	}
	if a.Published != nil {
		n.Published = a.Published.String()
	}
	if a.Updated != nil {
		n.Modified = a.Updated.String()
	}
	return n
}

// Summary is the lead, or the beginning of the body, in about 200 characters.
func (p *ArticlePage) Summary() string { return Beginning(&p.Article.Version, 200) }

// Beginning is a version's lead, or of one without the beginning of its body, cut between words after about n characters.
func Beginning(v *archive.Version, n int) string {
	text := v.Lead
	if text == "" {
		text = v.Body
	}
	text = strings.Join(strings.Fields(text), " ")
	letters := []rune(text)
	if len(letters) <= n {
		return text
	}
	short := string(letters[:n])
	if i := strings.LastIndexByte(short, ' '); i > 0 {
		short = short[:i]
	}
	return short + "…"
}

// Names joins what both articles are about.
func (r Related) Names() string { return strings.Join(r.Shared, ", ") }

// Formats are the forms in which the citation can be downloaded.
func (p *ArticlePage) Formats() []string { return CitationFormats }

// Citations are the forms in which citations of all results can be downloaded.
func (p *SearchPage) Citations() []string { return CitationFormats }
