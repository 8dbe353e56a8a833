package server

import (
	"cmp"
	"encoding/xml"
	"time"

	"github.com/gin-gonic/gin"

	"khobao/web"
)

// The Atom of RFC 4287, as far as our feeds need it.
type atomFeed struct {
	XMLName xml.Name    `xml:"http://www.w3.org/2005/Atom feed"`
	Lang    string      `xml:"xml:lang,attr"`
	ID      string      `xml:"id"`
	Title   string      `xml:"title"`
	Updated string      `xml:"updated"`
	Author  atomPerson  `xml:"author"`
	Links   []atomLink  `xml:"link"`
	Entries []atomEntry `xml:"entry"`
}

type atomEntry struct {
	Lang      string     `xml:"xml:lang,attr,omitempty"`
	ID        string     `xml:"id"`
	Title     string     `xml:"title"`
	Published string     `xml:"published,omitempty"`
	Updated   string     `xml:"updated"`
	Author    atomPerson `xml:"author"`
	Links     []atomLink `xml:"link"`
	Summary   string     `xml:"summary"`
}

type atomPerson struct {
	Name string `xml:"name"`
}

type atomLink struct {
	Rel  string `xml:"rel,attr"`
	Type string `xml:"type,attr,omitempty"`
	Href string `xml:"href,attr"`
}

// untitled stands where a title must and none is known.
const untitled = "(không có tiêu đề)"

// sendAtom sends a feed as Atom.
func (s *server) sendAtom(c *gin.Context, f *feed) {
	out := atomFeed{Lang: "vi", ID: f.id, Title: f.title, Updated: rfc3339(f.updated), Author: atomPerson{"Kho Báo"}, Links: []atomLink{
		{"self", "application/atom+xml", f.atom}, {"alternate", "text/html", f.page}, {"alternate", "application/feed+json", f.jsons},
	}}
	for _, e := range f.entries {
		one := atomEntry{
			Lang: e.language, ID: e.id, Title: cmp.Or(e.title, untitled), Updated: rfc3339(e.updated), Author: atomPerson{cmp.Or(e.author, e.outlet, "Kho Báo")},
			Links: []atomLink{{"alternate", "text/html", e.page}}, Summary: e.summary,
		}
		if !web.LanguageTag(one.Lang) {
			one.Lang = ""
		}
		if e.original != "" {
			one.Links = append(one.Links, atomLink{"via", "", e.original})
		}
		if e.published != nil {
			one.Published = rfc3339(e.published.Time)
		}
		out.Entries = append(out.Entries, one)
	}
	body, err := xml.MarshalIndent(out, "", " ")
	if err != nil {
		s.fail(c, err)
		return
	}
	s.fresh(c, "application/atom+xml; charset=utf-8", append([]byte(xml.Header), body...))
}

func rfc3339(t time.Time) string { return t.Format(time.RFC3339) }
