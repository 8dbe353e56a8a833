package web

import (
	"cmp"
	"maps"
	"net/url"
	"strings"

	"khobao/archive"
	"khobao/vietnamese"
)

// Section is a way in the head of every page.
type Section string

const (
	NoSection      Section = ""
	PeopleSection  Section = "people"
	OfficesSection Section = "offices"
	TermsSection   Section = "terms"
	FiguresSection Section = "figures"
)

// Frame is what stands around every page.
type Frame struct {
	Lang    Lang
	Path    string     // of this page, escaped, without the query
	Params  url.Values // this page's query, for the language switch
	Box     string     // what stands in the search box
	Nav     Section    // that the page is in
	Archive archive.Summary
	Outlets map[archive.OutletID]string           // names, for those that are known
	Texts   map[archive.ArticleID]archive.Version // of articles that the page cites, without claims; what is missing is quoted without its sentence
	Version string                                // of the program
	Follow  url.Values                            // the search that finds what the page is about, to be followed; nil: none does

	Base    string     // address of this site, without a slash at the end
	KnownAs string     // path, escaped, under which search engines are to know this page; empty: they are not to find it
	Own     url.Values // parameters that make another page of that path: its second page is one, a date that was asked for is not

	Replays  bool         // captured pages are shown as they were
	Reports  bool         // readers may say what is wrong
	Accounts bool         // one can sign in here
	Saves    bool         // searches can be saved
	User     string       // who has; empty: nobody
	Role     archive.Role // what the user may
	Said     archive.Deed // what the user has just done; empty: nothing
}

func (f *Frame) frame() *Frame { return f }

// Switch is this page's address in the other language.
func (f *Frame) Switch() string {
	v := url.Values{}
	for key, values := range f.Params {
		if key != "lang" {
			v[key] = values
		}
	}
	v.Set("lang", string(f.Lang.Other()))
	return "/" + strings.TrimLeft(f.Path, `/\`) + "?" + v.Encode() // "//host/" would lead to another site
}

// Known is this page's address in a language, for search engines: each page has one, whatever state it is in. Empty: they are not to
// find it.
func (f *Frame) Known(l Lang) string {
	if f.Base == "" || f.KnownAs == "" {
		return ""
	}
	v := maps.Clone(f.Own)
	if l != Languages[0] {
		if v == nil {
			v = url.Values{}
		}
		v.Set("lang", string(l))
	}
	if len(v) == 0 {
		return f.Base + f.KnownAs
	}
	return f.Base + f.KnownAs + "?" + v.Encode()
}

// Languages are those that this page can be had in.
func (*Frame) Languages() []Lang { return Languages }

// Outlet names an outlet: by its name where it is known, else by its identifier.
func (f *Frame) Outlet(id archive.OutletID) string {
	if name := f.Outlets[id]; name != "" {
		return name
	}
	return string(id)
}

// Replay is where a captured page is shown as it was; address is that of the article, for captures that do not know theirs.
// Empty: nowhere.
func (f *Frame) Replay(c *archive.Capture, address string) string {
	if c == nil || !f.Replays {
		return ""
	}
	if address = WebAddress(cmp.Or(c.URL, address)); address == "" {
		return ""
	}
	return replayPath(c.Time, address)
}

// ClaimLink leads from a claim to where a reader says that it is wrong, and an editor corrects it.
type ClaimLink struct {
	Path string
	Edit bool // who looks at the page may correct
}

// ReportOn leads from a claim to where it is reported; nil: nowhere.
func (f *Frame) ReportOn(c archive.Citation, person archive.PersonID, office archive.OfficeID) *ClaimLink {
	if !f.Reports || Anchor(c.Evidence) == "" {
		return nil
	}
	return &ClaimLink{reportPath(c, person, office), f.Edits()}
}

// Edits says whether who looks at the page may correct what it says.
func (f *Frame) Edits() bool { return f.Reports && f.Role.Covers(archive.Editor) }

// Quote is a statement as lists of evidence show it: the source's words, then where they stand.
type Quote struct {
	Statement archive.Statement
	Quoted    Quoted
	Outlet    string
	Person    bool // the list is not about one person: name them
	Office    bool // the list is not about one office: name it
	Replay    string
	Report    *ClaimLink
}

// Says says whether the relation adds to what the list is about: that somebody holds the office of an office's page does not.
func (q Quote) Says() bool {
	return q.Office || q.Wording() != "" || q.Statement.Relation != archive.Holds && q.Statement.Relation != ""
}

// Wording is the office as the source words it, where that says something else than its name: "Quyền Giám đốc".
func (q Quote) Wording() string { return wording(q.Statement) }

// wording leaves out what only shortens the office's name or writes it with other marks.
func wording(s archive.Statement) string {
	if strings.HasPrefix(vietnamese.Fold(s.Office.Label()), vietnamese.Fold(s.Worded)) {
		return ""
	}
	return s.Worded
}

// Quotes prepares statements for a list that is about one person, one office, or neither.
func (f *Frame) Quotes(statements []archive.Statement, person, office bool) []Quote {
	quotes := make([]Quote, len(statements))
	for i, s := range statements {
		quotes[i] = Quote{Statement: s, Quoted: f.Quoted(s.Citation), Outlet: f.Outlet(s.Citation.Outlet), Person: person, Office: office,
			Replay: f.Replay(s.Citation.Capture, s.Citation.URL), Report: f.ReportOn(s.Citation, s.Person, s.Office.ID)}
	}
	return quotes
}
