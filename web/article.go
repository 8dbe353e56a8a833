package web

import (
	"html/template"
	"net/url"
	"slices"

	"khobao/archive"
)

// ArticlePage is the reading view of one version of an article: what it says, whether it is the last wording, who and which
// numbers are in it.
type ArticlePage struct {
	Frame
	Article  archive.Article // its embedded Version is the one that is read
	Newest   int             // number of the newest version
	Archived string          // absolute address of this version here, for citations
	Copies   []Related       // the same article elsewhere
	Related  []Related
}

func (*ArticlePage) template() string { return "article" }

// RelatedList is other articles below one that is read; Name is also the end of its heading's key.
type RelatedList struct {
	Name     string
	Articles []Related
}

// Lists returns the lists of other articles that have any.
func (p *ArticlePage) Lists() []RelatedList {
	all := []RelatedList{{"copies", p.Copies}, {"related", p.Related}}
	return slices.DeleteFunc(all, func(l RelatedList) bool { return len(l.Articles) == 0 })
}

// paragraphs returns the lead and the body with their marks.
func (p *ArticlePage) Paragraphs() []Paragraph { return paragraphs(&p.Article.Version) }

// Heading returns the title with its marks.
func (p *ArticlePage) Heading() template.HTML { return titleHTML(&p.Article.Version) }

// Captions returns the captions with their marks.
func (p *ArticlePage) Captions() []template.HTML { return captionsHTML(&p.Article.Version) }

// Old says that a newer wording exists.
func (p *ArticlePage) Old() bool { return p.Article.Number < p.Newest }

// Edits is how often the article changed after it was first captured.
func (p *ArticlePage) Edits() int { return p.Newest - 1 }

// Original is the article's address at its outlet, if it is one that a browser may follow.
func (p *ArticlePage) Original() string { return WebAddress(p.Article.URL) }

// Claim is where a reader says that what this version states is wrong; empty: nowhere.
func (p *ArticlePage) Claim(e archive.Evidence, person archive.PersonID, office archive.OfficeID) *ClaimLink {
	return p.ReportOn(archive.Citation{Article: p.Article.ID, Version: p.Article.Number, Evidence: e}, person, office)
}

// Captured is where the captured page is shown as it was; empty: nowhere.
func (p *ArticlePage) Captured() string { return p.Replay(p.Article.Capture, p.Article.URL) }

// FurtherPage is a further page of the article at its outlet, as it was captured.
type FurtherPage struct {
	Number  int // 2 is the first
	Capture *archive.Capture
	Replay  string
}

// Further returns the pages on which the article goes on.
func (p *ArticlePage) Further() []FurtherPage {
	var all []FurtherPage
	for i, part := range p.Article.Parts {
		if part.Capture != nil {
			all = append(all, FurtherPage{i + 2, part.Capture, p.Replay(part.Capture, "")})
		}
	}
	return all
}

// WebAddress returns s if it is an http or https address, else "". Imports may hold anything.
func WebAddress(s string) string {
	u, err := url.Parse(s)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return ""
	}
	return u.String()
}

// Place is where in its version a claim stands, in words: the headline, the lead, a paragraph, a caption.
type Place struct {
	Key    string // of the text that names it
	Number int    // of the paragraph
	Anchor string
}

// Place finds a claim's sentence in the version that is read.
func (p *ArticlePage) Place(e archive.Evidence) Place {
	at := Place{Anchor: Anchor(e)}
	switch {
	case e.Offset != nil:
		at.Number = paragraphOf(&p.Article.Version, e.Offset[0])
		at.Key = "place.paragraph"
		if at.Number == 0 {
			at.Key = "place.lead"
		}
	case e.TitleOffset != nil:
		at.Key = "place.title"
	case e.CaptionOffset != nil:
		at.Key = "place.caption"
	}
	return at
}
