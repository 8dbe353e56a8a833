package sample

import (
	"bytes"
	"fmt"
	"html/template"
	"net/http"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"khobao/archive"
)

// Site is one of the newspapers, as an http.Handler. Its links are absolute and carry the host that was asked, so that the
// same site works on any port; with a Base they carry that. It is safe for many requests at a time.
type Site struct {
	Base string // "http://baolamgiang.example" for pages whose bytes must not change; empty: the host of the request

	paper    *paper
	stories  []*Story // newest first
	look     look
	pages    *template.Template
	mux      *http.ServeMux
	revision atomic.Int64
}

// look is what one family of sites does its own way.
type look struct {
	profile  string // of the extractor; empty where it needs none
	folder   string // of its templates
	article  string // address of a story, with %s for the slug and %d for its number
	english  string // the same for an English one
	match    *regexp.Regexp
	aliases  []string // further addresses that the site itself links to, as article
	perPage  int
	sections []section
	dateline func(*archive.Date) string
	clock    func(time.Time) string
	routes   func(*Site)
}

type section struct {
	Slug, Name string
	English    bool
}

// newest is the day that the sites believe it is at revision 0; every revision is a week later.
var newest = time.Date(2026, 3, 16, 20, 16, 33, 0, archive.Hanoi)

func newSite(p *paper, l look, stories []*Story) *Site {
	s := &Site{paper: p, look: l, mux: http.NewServeMux()}
	for _, st := range stories {
		if st.Outlet == p.id {
			s.stories = append(s.stories, st)
		}
	}
	slices.SortStableFunc(s.stories, func(a, b *Story) int { return b.Published.Compare(a.Published.Time) })
	s.pages = template.Must(template.ParseFS(files, "pages/"+l.folder+"/*"))
	l.routes(s)
	return s
}

// ServeHTTP answers as the newspaper does.
func (s *Site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "Method Not Allowed", http.StatusMethodNotAllowed)
		return
	}
	s.mux.ServeHTTP(w, r)
}

// SetRevision moves the newspaper on in time: edits, deletions and new stories up to n show. Revision 0 is the first state.
func (s *Site) SetRevision(n int) { s.revision.Store(int64(n)) }

// Revisions is the number of the last revision at which anything changes on any of the sites.
const Revisions = 2

func (s *Site) now() time.Time { return newest.AddDate(0, 0, 7*int(s.revision.Load())) }

func (s *Site) base(r *http.Request) string {
	if s.Base != "" {
		return s.Base
	}
	return "http://" + r.Host
}

// shown returns the stories of a section at the present revision, newest first; an empty section is all.
func (s *Site) shown(section string) []*Story {
	var shown []*Story
	for _, st := range s.stories {
		if ok, _ := st.Shown(int(s.revision.Load())); ok && (section == "" || st.Section == section) {
			shown = append(shown, st)
		}
	}
	return shown
}

// path is the story's address on its site.
func (s *Site) path(st *Story) string {
	form := s.look.article
	if st.Language == "en" && s.look.english != "" {
		form = s.look.english
	}
	return fmt.Sprintf(form, st.Slug, st.Number)
}

// page is all that the templates see.
type page struct {
	Site, Base, Path, Clock string
	Sections                []section
	Section                 section
	Heading                 string // of a list or a plain page
	Story                   *Story
	Version                 archive.Version
	Blocks                  []Block
	Dateline                string
	Address                 string // absolute, of the story
	Items, Related          []item
	Pages                   []numbered
	Next                    string
	Paragraphs              []string
	JSON                    template.JS // of the JSON-LD block
}

// item is a story in a list.
type item struct {
	Title, URL, Lead, Day, When, Image, GUID string
	Time                                     time.Time
}

type numbered struct {
	Number  int
	URL     string
	Current bool
}

func (s *Site) newPage(r *http.Request) *page {
	return &page{Site: s.paper.name, Base: s.base(r), Path: r.URL.Path, Clock: s.look.clock(s.now()), Sections: s.look.sections}
}

func (s *Site) item(base string, st *Story) item {
	v, _ := st.At(int(s.revision.Load()))
	return item{Title: v.Title, URL: base + s.path(st), Lead: v.Lead, Day: st.Published.Format("02/01/2006"), Time: st.Published.Time,
		When: s.look.dateline(st.Published), Image: fmt.Sprintf("%s/images/%d.png", base, st.Number), GUID: strconv.Itoa(st.Number)}
}

func (s *Site) items(base string, stories []*Story) []item {
	items := make([]item, len(stories))
	for i, st := range stories {
		items[i] = s.item(base, st)
	}
	return items
}

func (s *Site) render(w http.ResponseWriter, status int, name string, p *page) {
	var b bytes.Buffer
	if err := s.pages.ExecuteTemplate(&b, name, p); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	w.Write(b.Bytes())
}

func (s *Site) notFound(w http.ResponseWriter, r *http.Request) {
	p := s.newPage(r)
	p.Heading = "Không tìm thấy trang"
	p.Paragraphs = []string{"Trang bạn tìm không tồn tại hoặc đã được chuyển đi nơi khác."}
	s.render(w, http.StatusNotFound, "plain.html", p)
}

// story answers with a story by the number in its address. A wrong slug leads to the right one; a deleted story is gone.
func (s *Site) story(w http.ResponseWriter, r *http.Request, template string) {
	m := s.look.match.FindStringSubmatch(r.URL.Path)
	if m == nil {
		s.notFound(w, r)
		return
	}
	number := m[s.look.match.SubexpIndex("id")]
	i := slices.IndexFunc(s.stories, func(st *Story) bool { return strconv.Itoa(st.Number) == number })
	if i < 0 {
		s.notFound(w, r)
		return
	}
	st := s.stories[i]
	shown, gone := st.Shown(int(s.revision.Load()))
	switch slug := m[s.look.match.SubexpIndex("slug")]; {
	case gone:
		p := s.newPage(r)
		p.Heading, p.Paragraphs = "Bài viết đã được gỡ", []string{"Bài viết này không còn trên hệ thống."}
		s.render(w, http.StatusGone, "plain.html", p)
		return
	case !shown:
		s.notFound(w, r)
		return
	case slug != st.Slug:
		http.Redirect(w, r, s.base(r)+strings.Replace(r.URL.Path, slug, st.Slug, 1), http.StatusMovedPermanently)
		return
	}
	p := s.newPage(r)
	p.Story, p.Address = st, s.base(r)+s.path(st)
	p.Version, p.Blocks = st.At(int(s.revision.Load()))
	p.Dateline = s.look.dateline(st.Published)
	p.Section = s.section(st.Section)
	p.Related = s.related(p.Base, st)
	p.JSON = s.jsonLD(p)
	s.validators(w, st, p)
	if notModified(w, r) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	s.render(w, http.StatusOK, template, p)
}

// related are the neighbours in the story's section: they change with the paper, and are no part of the story.
func (s *Site) related(base string, st *Story) []item {
	all := s.shown(st.Section)
	i := slices.Index(all, st)
	var near []*Story
	for j := max(0, i-3); j < min(len(all), i+4); j++ {
		if j != i {
			near = append(near, all[j])
		}
	}
	return s.items(base, near)
}

func (s *Site) section(slug string) section {
	for _, sec := range s.look.sections {
		if sec.Slug == slug {
			return sec
		}
	}
	return section{}
}

// list answers with one page of a section.
func (s *Site) list(w http.ResponseWriter, r *http.Request, slug string, number int, pageURL func(base string, n int) string) {
	sec := s.section(slug)
	all := s.shown(slug)
	last := max(1, (len(all)+s.look.perPage-1)/s.look.perPage)
	if sec.Slug == "" || number < 1 || number > last {
		s.notFound(w, r)
		return
	}
	p := s.newPage(r)
	p.Section, p.Heading = sec, sec.Name
	p.Items = s.items(p.Base, all[(number-1)*s.look.perPage:min(len(all), number*s.look.perPage)])
	for n := 1; n <= last; n++ {
		p.Pages = append(p.Pages, numbered{n, pageURL(p.Base, n), n == number})
	}
	if number < last {
		p.Next = pageURL(p.Base, number+1)
	}
	s.render(w, http.StatusOK, "list.html", p)
}

// home answers with the newest stories of all sections.
func (s *Site) home(w http.ResponseWriter, r *http.Request) {
	p := s.newPage(r)
	for _, sec := range s.look.sections {
		stories := s.shown(sec.Slug)
		p.Items = append(p.Items, s.items(p.Base, stories[:min(len(stories), 5)])...)
	}
	s.render(w, http.StatusOK, "home.html", p)
}

// plain registers a page that is no article.
func (s *Site) plain(pattern, heading string, paragraphs ...string) {
	s.mux.HandleFunc("GET "+pattern, func(w http.ResponseWriter, r *http.Request) {
		p := s.newPage(r)
		p.Heading, p.Paragraphs = heading, paragraphs
		s.render(w, http.StatusOK, "plain.html", p)
	})
}

// plainText registers a file; %s in it is the site's base.
func (s *Site) plainText(pattern, text string) {
	s.mux.HandleFunc("GET "+pattern, func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		fmt.Fprint(w, strings.ReplaceAll(text, "%s", s.base(r)))
	})
}

// Outlet describes the newspaper to a crawler, at the address where it was started.
func (s *Site) Outlet(base string) archive.Outlet {
	return archive.Outlet{ID: s.paper.id, Name: s.paper.name, Home: base + "/", Province: Province, Profile: s.look.profile,
		Enabled: true, Checked: "bundled sample"}
}

// Articles returns the answer key of the newspaper at its present revision, with addresses under base. Deleted stories are
// not in it.
func (s *Site) Articles(base string) []archive.Article {
	var all []archive.Article
	for _, st := range s.shown("") {
		all = append(all, s.article(st, base))
	}
	return all
}

func (s *Site) article(st *Story, base string) archive.Article {
	a := st.Article
	a.Version, _ = st.At(int(s.revision.Load()))
	a.URL = base + s.path(st)
	a.CanonicalURL = a.URL
	a.ID = archive.NewArticleID(a.CanonicalURL)
	for _, form := range s.look.aliases {
		a.Aliases = append(a.Aliases, base+fmt.Sprintf(form, st.Slug, st.Number))
	}
	return a
}
