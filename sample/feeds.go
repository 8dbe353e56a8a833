package sample

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"html/template"
	"image"
	"image/color"
	"image/png"
	"net/http"
	"strings"
	"time"

	"khobao/archive"
)

// rss answers with the newest stories of a section. dated writes a story's time as the paper's feed does.
func (s *Site) rss(w http.ResponseWriter, r *http.Request, slug string, dated func(time.Time) string) {
	type entry struct {
		Title       string `xml:"title"`
		Link        string `xml:"link"`
		GUID        string `xml:"guid"`
		Description string `xml:"description"`
		PubDate     string `xml:"pubDate"`
	}
	type feed struct {
		XMLName xml.Name `xml:"rss"`
		Version string   `xml:"version,attr"`
		Title   string   `xml:"channel>title"`
		Link    string   `xml:"channel>link"`
		About   string   `xml:"channel>description"`
		Items   []entry  `xml:"channel>item"`
	}
	sec := s.section(slug)
	if slug != "" && sec.Slug == "" {
		s.notFound(w, r)
		return
	}
	f := feed{Version: "2.0", Title: strings.TrimSuffix(s.paper.name+" - "+sec.Name, " - "), Link: s.base(r) + "/", About: "Tin mới nhất"}
	stories := s.shown(slug)
	for _, it := range s.items(s.base(r), stories[:min(len(stories), 20)]) {
		f.Items = append(f.Items, entry{it.Title, it.URL, it.URL, it.Lead, dated(it.Time)})
	}
	s.writeXML(w, "application/rss+xml; charset=utf-8", f)
}

type urlset struct {
	XMLName xml.Name `xml:"http://www.sitemaps.org/schemas/sitemap/0.9 urlset"`
	URLs    []mapped `xml:"url"`
}

type mapped struct {
	Loc     string `xml:"loc"`
	LastMod string `xml:"lastmod,omitempty"`
}

// urls lists addresses of stories for a sitemap.
func (s *Site) urls(base string, stories []*Story) urlset {
	var set urlset
	for _, st := range stories {
		v, _ := st.At(int(s.revision.Load()))
		changed := st.Published
		if v.Updated != nil {
			changed = v.Updated
		}
		set.URLs = append(set.URLs, mapped{base + s.path(st), changed.Format(time.RFC3339)})
	}
	return set
}

func (s *Site) writeXML(w http.ResponseWriter, contentType string, v any) {
	body, err := xml.MarshalIndent(v, "", " ")
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", contentType)
	w.Write([]byte(xml.Header))
	w.Write(body)
}

// gzipXML answers with a compressed file, which is not the same as a compressed transfer.
func (s *Site) gzipXML(w http.ResponseWriter, v any) {
	body, err := xml.Marshal(v)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	_, err = z.Write(append([]byte(xml.Header), body...))
	if err = errors.Join(err, z.Close()); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/gzip")
	w.Write(b.Bytes())
}

// picture answers with an image of one colour.
func picture(w http.ResponseWriter, r *http.Request) {
	m := image.NewPaletted(image.Rect(0, 0, 64, 40), color.Palette{color.RGBA{uint8(hash(r.URL.Path)), 120, 160, 255}})
	w.Header().Set("Content-Type", "image/png")
	_ = png.Encode(w, m) // only the connection can fail
}

// validators lets caches and crawlers ask again cheaply: the tag covers the wording, and the day that the header shows does not
// count.
func (s *Site) validators(w http.ResponseWriter, st *Story, p *page) {
	if s.look.folder != "modern" {
		return
	}
	changed := st.Published
	if p.Version.Updated != nil {
		changed = p.Version.Updated
	}
	w.Header().Set("ETag", fmt.Sprintf(`"%x"`, hash(p.Version.Title+p.Version.Text())))
	w.Header().Set("Last-Modified", changed.UTC().Format(http.TimeFormat))
	w.Header().Set("Cache-Control", "max-age=60")
}

func notModified(w http.ResponseWriter, r *http.Request) bool {
	tag := w.Header().Get("ETag")
	if tag == "" {
		return false
	}
	if match := r.Header.Get("If-None-Match"); match != "" {
		return strings.Contains(match, tag)
	}
	since, err := http.ParseTime(r.Header.Get("If-Modified-Since"))
	changed, err2 := http.ParseTime(w.Header().Get("Last-Modified"))
	return err == nil && err2 == nil && !changed.After(since)
}

// jsonLD is the paper's structured data: whole and right in the modern one, with a bare day and no author in the old one.
func (s *Site) jsonLD(p *page) template.JS {
	data := map[string]any{"@context": "https://schema.org", "@type": "NewsArticle", "headline": p.Version.Title, "description": p.Version.Lead}
	switch s.look.folder {
	case "a":
		data["name"], data["datePublished"] = p.Version.Title, p.Story.Published.Format(time.DateOnly)
		delete(data, "headline")
		if p.Story.Number%3 == 0 {
			delete(data, "datePublished")
		}
	case "modern":
		data["datePublished"] = p.Story.Published.Format(time.RFC3339)
		data["dateModified"] = data["datePublished"]
		if p.Version.Updated != nil {
			data["dateModified"] = p.Version.Updated.Format(time.RFC3339)
		}
		data["author"] = []any{map[string]string{"@type": "Person", "name": p.Version.Author}}
		data["publisher"] = map[string]string{"@type": "Organization", "name": s.paper.name}
		data["mainEntityOfPage"], data["inLanguage"] = p.Address, p.Version.Language
		data["image"] = []string{fmt.Sprintf("%s/images/%d.png", p.Base, p.Story.Number)}
	default:
		return ""
	}
	b, err := json.Marshal(data)
	must(err)
	return template.JS(b)
}

// weekdays as headers and datelines name them.
var weekdays = [...]string{"Chủ nhật", "Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy"}

func layoutDate(layout string) func(*archive.Date) string {
	return func(d *archive.Date) string { return d.Format(layout) }
}
