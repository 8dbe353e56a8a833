package web

import (
	"fmt"
	"net/url"
	"strconv"
	"strings"

	"khobao/archive"
)

// ArticlePath is where an article's newest version is read.
func ArticlePath(id archive.ArticleID) string { return "/articles/" + url.PathEscape(string(id)) }

// VersionPath is where one version of an article is read, whatever became of it later.
func VersionPath(id archive.ArticleID, n int) string {
	return ArticlePath(id) + "/versions/" + strconv.Itoa(n)
}

// versionsPath is where all versions of an article are listed.
func versionsPath(id archive.ArticleID) string { return ArticlePath(id) + "/versions" }

// PersonPath is where a person is shown; there is no page for the person that a mention is not judged to be.
func PersonPath(id archive.PersonID) string {
	if id == "" {
		return ""
	}
	return "/people/" + url.PathEscape(string(id))
}

// officePath is where an office is shown.
func officePath(id archive.OfficeID) string {
	if id == "" {
		return ""
	}
	return "/offices/" + url.PathEscape(string(id))
}

// organisationPath is where a body is shown.
func organisationPath(id archive.OrganisationID) string {
	if id == "" {
		return ""
	}
	return "/organisations/" + url.PathEscape(string(id))
}

// termPath is where a term of office is shown.
func termPath(term string) string { return "/terms/" + url.PathEscape(term) }

// CitationPath leads to the very sentence, in the version that states it.
func CitationPath(c archive.Citation) string {
	path := VersionPath(c.Article, max(c.Version, 1))
	if a := Anchor(c.Evidence); a != "" {
		path += "#" + a
	}
	return path
}

// Anchor names the place of evidence within its version's page. It is made of the offsets alone, so that any claim's link can
// be written without reading the article. Evidence without a place has none.
func Anchor(e archive.Evidence) string {
	switch {
	case e.Offset != nil:
		return anchor('t', *e.Offset)
	case e.TitleOffset != nil:
		return anchor('h', *e.TitleOffset)
	case e.CaptionOffset != nil:
		return anchor('c', *e.CaptionOffset)
	}
	return ""
}

// TextAt returns the text that an anchor names in a version; empty where it names none.
func TextAt(v *archive.Version, anchor string) string {
	var from, to int
	var part byte
	if n, err := fmt.Sscanf(anchor, "%c%d-%d", &part, &from, &to); err != nil || n != 3 {
		return ""
	}
	text := map[byte]string{'t': v.Text(), 'h': v.Title, 'c': v.CaptionText()}[part]
	if from < 0 || to > len(text) || from >= to || to-from > maxQuote {
		return ""
	}
	return strings.ToValidUTF8(text[from:to], "")
}

// maxQuote bounds what counts as the sentence of a claim, in bytes.
const maxQuote = 4000

func anchor(part byte, s archive.Span) string { return fmt.Sprintf("%c%d-%d", part, s[0], s[1]) }
