package web

import (
	"bytes"
	"embed"
	"fmt"
	"html/template"
	"io"
	"io/fs"
	"path"
	"strings"
	"unicode"

	"khobao/archive"
)

//go:embed templates/*.html
var templateFiles embed.FS

// Site draws pages. It is safe for use by many goroutines.
type Site struct {
	pages  map[Lang]map[string]*template.Template
	texts  map[Lang]*texts
	assets assets
}

// New parses all templates in both languages and reads the static files.
func New() (*Site, error) {
	s := &Site{pages: map[Lang]map[string]*template.Template{}, texts: map[Lang]*texts{}}
	var err error
	if s.assets, err = loadAssets(); err != nil {
		return nil, fmt.Errorf("web: static files: %w", err)
	}
	for _, lang := range Languages {
		if s.texts[lang], err = loadTexts(lang); err != nil {
			return nil, fmt.Errorf("web: texts in %q: %w", lang, err)
		}
		if s.pages[lang], err = s.parse(lang); err != nil {
			return nil, fmt.Errorf("web: templates in %q: %w", lang, err)
		}
	}
	return s, nil
}

// parse gives each page's file the layout and the parts beside it. Each defines "title" and "main".
func (s *Site) parse(lang Lang) (map[string]*template.Template, error) {
	shared, err := template.New("layout").Funcs(s.funcs(lang)).ParseFS(templateFiles, "templates/layout.html", "templates/parts.html", "templates/record.html")
	if err != nil {
		return nil, err
	}
	names, err := fs.Glob(templateFiles, "templates/*.html")
	if err != nil {
		return nil, err
	}
	pages := map[string]*template.Template{}
	for _, file := range names {
		name := strings.TrimSuffix(path.Base(file), ".html")
		if name == "layout" || name == "parts" || name == "record" {
			continue
		}
		set, err := shared.Clone()
		if err != nil {
			return nil, err
		}
		if pages[name], err = set.ParseFS(templateFiles, file); err != nil {
			return nil, err
		}
	}
	return pages, nil
}

// Page is one of this package's page structs.
type Page interface {
	frame() *Frame
	template() string // the name of its file
}

// Render writes the page to w, in the language of its frame. Nothing is written where drawing fails.
func (s *Site) Render(w io.Writer, p Page) error {
	f := p.frame()
	t := s.pages[f.Lang][p.template()]
	if t == nil {
		return fmt.Errorf("web: no template %q in language %q", p.template(), f.Lang)
	}
	var b bytes.Buffer
	if err := t.ExecuteTemplate(&b, "layout", p); err != nil {
		return fmt.Errorf("web: draw %s: %w", p.template(), err)
	}
	_, err := w.Write(bytes.Map(legible, b.Bytes()))
	return err
}

// legible is a sign as pages may have it: HTML has no place for control characters and noncharacters, which strangers write and which
// searches repeat.
func legible(r rune) rune {
	switch {
	case r == '\n' || r == '\t' || r == '\r':
		return r
	case unicode.IsControl(r), r&0xfffe == 0xfffe, 0xfdd0 <= r && r <= 0xfdef:
		return unicode.ReplacementChar
	}
	return r
}

// GroundText says why two people may be one.
func (s *Site) GroundText(lang Lang, kind archive.GroundKind) (string, error) {
	return s.texts[lang].text("ground." + string(kind))
}

// RangeText names a range of dates as addresses write it, either end of which may be open.
func (s *Site) RangeText(lang Lang, from, to string) (string, error) {
	key := "dates.range"
	switch {
	case from == to:
		key = "dates.during"
	case from == "":
		key = "dates.until"
	case to == "":
		key = "dates.since"
	}
	return s.texts[lang].text(key, "From", lang.Period(from), "To", lang.Period(to))
}
