package server

import (
	"bytes"
	"errors"
	"fmt"
	"html/template"
	"io"
	"net/url"
	"strings"
	"time"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding/unicode"

	"khobao/archive"
)

// banner is the line over a replayed page that says what it is.
type banner struct {
	Original  string
	Article   string // path of the article that was read from the page; empty where none was
	Timemap   string
	Digest    string
	Time      time.Time
	Truncated bool
	English   bool
}

// bannerTemplate is styled in place and with !important: nothing in the page's own style sheets goes before that.
var bannerTemplate = template.Must(template.New("banner").Funcs(template.FuncMap{
	"style": func(more string) template.CSS { // of texts in this file alone
		return template.CSS("all:initial!important;font:14px/1.5 system-ui,sans-serif!important;color:#1c1c1c!important;" + strings.ReplaceAll(more, ";", "!important;"))
	},
}).Parse(`<div lang="{{if .English}}en{{else}}vi{{end}}" role="note" style="{{style "display:block;position:fixed;z-index:2147483647;inset:auto 0 0 0;padding:6px 12px;background:#fdf6e3;border-top:2px solid #7a1f1f;visibility:visible;opacity:1;overflow-wrap:anywhere;"}}">
{{- if .English}}Archived page: as {{.Original}} was when Kho Báo captured it on {{.Time.Format "2 January 2006, 15:04"}} (Vietnam time), without its scripts.{{if .Truncated}} The capture is not whole.{{end}}
{{- else}}Bản lưu: trang {{.Original}} như khi Kho Báo lưu lúc {{.Time.Format "15:04"}} ngày {{.Time.Format "02/01/2006"}} (giờ Việt Nam), không chạy mã kịch bản.{{if .Truncated}} Bản lưu không trọn vẹn.{{end}}
{{- end}} {{if .Digest}}<span style="{{style "display:inline;font-family:monospace;font-size:12px;overflow-wrap:anywhere;"}}">{{.Digest}}</span> {{end -}}
<a style="{{style "display:inline;text-decoration:underline;cursor:pointer;"}}" rel="noreferrer nofollow" href="{{.Original}}">{{if .English}}Original{{else}}Trang gốc{{end}}</a>
{{- if .Article}} · <a style="{{style "display:inline;text-decoration:underline;cursor:pointer;"}}" href="{{.Article}}">{{if .English}}Article in Kho Báo{{else}}Bài trong Kho Báo{{end}}</a>{{end}} · <a style="{{style "display:inline;text-decoration:underline;cursor:pointer;"}}" href="{{.Timemap}}">{{if .English}}All captures{{else}}Mọi bản lưu{{end}}</a></div>
`))

// rewritePage returns a captured page as UTF-8, made of elements and attributes that are known to do nothing. It works on
// tokens, not on a tree: a page nested a million deep costs no more than another of its length.
func rewritePage(p archive.Page, base *url.URL, b banner) ([]byte, error) {
	encoding, _, stated := charset.DetermineEncoding(p.Body, header(p, "Content-Type"))
	if !stated && utf8.Valid(p.Body) {
		encoding = unicode.UTF8
	}
	w := &rewriter{base: base, stamp: p.Capture.Time.UTC().Format(replayTime), banner: b}
	w.out.WriteString("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">")
	if err := w.tokens(encoding.NewDecoder().Reader(bytes.NewReader(p.Body))); err != nil {
		return nil, err
	}
	if err := w.inBody(); err != nil {
		return nil, err
	}
	return w.out.Bytes(), nil
}

// rewriter writes the tokens that may stay.
type rewriter struct {
	out    bytes.Buffer
	base   *url.URL
	stamp  string
	banner banner
	body   bool   // the banner is written
	drop   string // the element whose content is being left out
	depth  int    // of elements of that name
}

func (w *rewriter) tokens(r io.Reader) error {
	z := html.NewTokenizer(r)
	z.SetMaxBuf(maxReplay)
	for {
		switch kind := z.Next(); kind {
		case html.ErrorToken:
			if err := z.Err(); !errors.Is(err, io.EOF) {
				return err
			}
			return nil
		case html.TextToken:
			if err := w.text(z.Token().Data); err != nil {
				return err
			}
		case html.StartTagToken, html.SelfClosingTagToken:
			if err := w.start(z, z.Token()); err != nil {
				return err
			}
		case html.EndTagToken:
			w.end(z.Token().Data)
		}
	}
}

// dropped are elements that go with all that they hold. Of noscript the tokenizer cannot tell what it holds, and within svg and
// math names mean other things.
var dropped = set("script noscript iframe object applet frameset noembed noframes template svg math audio video canvas xmp plaintext select textarea portal")

// headElements may stand before the body.
var headElements = set("html head title style base link meta")

// kept are the elements that stay, without the attributes that are not known.
var kept = set(`a abbr acronym address area article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl
	dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label li main map mark menu nav ol p picture pre q rp rt ruby s samp
	section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr`)

var keptAttributes = set(`abbr align alt bgcolor border cellpadding cellspacing class color cols colspan coords datetime dir face headers height hspace id lang
	name nowrap open reversed rowspan rows scope shape size span start style summary title type usemap valign value vspace width`)

func set(names string) map[string]bool {
	m := map[string]bool{}
	for name := range strings.FieldsSeq(names) {
		m[name] = true
	}
	return m
}

func (w *rewriter) start(z *html.Tokenizer, t html.Token) error {
	switch {
	case w.drop != "":
		if t.Data == w.drop && t.Type == html.StartTagToken {
			w.depth++
		}
		return nil
	case dropped[t.Data]:
		if t.Type == html.StartTagToken {
			w.drop, w.depth = t.Data, 1
		}
		return nil
	case t.Data == "base":
		if u, err := w.base.Parse(attribute(t, "href")); err == nil {
			w.base = u
		}
		return nil
	case t.Data == "title" || t.Data == "style":
		return w.raw(z, t)
	case !headElements[t.Data]:
		if err := w.inBody(); err != nil {
			return err
		}
	}
	if kept[t.Data] {
		w.tag(t)
	}
	return nil
}

// raw writes an element that holds text alone, and its end, whether the page has one or not.
func (w *rewriter) raw(z *html.Tokenizer, t html.Token) error {
	if t.Type == html.SelfClosingTagToken {
		return nil // browsers do not know such, and the tokenizer has not read its text
	}
	content := ""
	if z.Next() == html.TextToken {
		content = z.Token().Data
	}
	if t.Data == "title" {
		content = html.EscapeString(content)
	} else {
		content = strings.ReplaceAll(content, "</", `<\/`)
	}
	fmt.Fprintf(&w.out, "<%s>%s</%s>", t.Data, content, t.Data)
	return nil
}

func (w *rewriter) end(name string) {
	if w.drop == name {
		if w.depth--; w.depth == 0 {
			w.drop = ""
		}
		return
	}
	if w.drop == "" && kept[name] && w.body {
		w.out.WriteString("</" + name + ">")
	}
}

func (w *rewriter) text(s string) error {
	if w.drop != "" {
		return nil
	}
	if strings.TrimSpace(s) != "" {
		if err := w.inBody(); err != nil {
			return err
		}
	}
	w.out.WriteString(html.EscapeString(s))
	return nil
}

// inBody begins the body with the banner, unless it has begun.
func (w *rewriter) inBody() error {
	if w.body {
		return nil
	}
	w.body = true
	w.out.WriteString("</head><body>\n")
	return bannerTemplate.Execute(&w.out, w.banner)
}

func attribute(t html.Token, name string) string {
	for _, a := range t.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// tag writes a start tag with what may stay of its attributes.
func (w *rewriter) tag(t html.Token) {
	w.out.WriteString("<" + t.Data)
	for _, a := range t.Attr {
		value, ok := a.Val, keptAttributes[a.Key]
		switch {
		case a.Key == "href" && (t.Data == "a" || t.Data == "area"), a.Key == "src" && t.Data == "img":
			value, ok = rewrite(w.base, w.stamp, a.Val)
			if strings.HasPrefix(a.Val, "#") {
				value, ok = a.Val, true
			}
		}
		if ok {
			fmt.Fprintf(&w.out, ` %s="%s"`, a.Key, html.EscapeString(value))
		}
	}
	if t.Data == "a" {
		w.out.WriteString(` rel="nofollow noreferrer"`)
	}
	w.out.WriteString(">")
}

// rewrite turns a page's link into one to the replay of the same time. It returns false for what is no web address.
func rewrite(base *url.URL, stamp, link string) (string, bool) {
	u, err := base.Parse(strings.TrimSpace(link))
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return "", false
	}
	return replayPath + stamp + "/" + u.String(), true
}
