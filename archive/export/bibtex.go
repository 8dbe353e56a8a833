package export

import (
	"io"
	"slices"
	"strings"

	"khobao/archive"
)

// bibtexWriter writes BibTeX in UTF-8, as biber and every present style read it.
type bibtexWriter struct {
	w     io.Writer
	names Names
}

func (w bibtexWriter) Write(a archive.Article) error {
	_, err := io.WriteString(w.w, newReference(a, w.names).bibtex())
	return err
}

func (w bibtexWriter) Close() error { return nil }

func (r reference) bibtex() string {
	var b strings.Builder
	b.WriteString("@article{" + r.key)
	field := func(name, value string) {
		if value != "" {
			b.WriteString(",\n  " + name + " = {" + value + "}")
		}
	}
	names := make([]string, len(r.authors))
	for i, name := range r.authors {
		names[i] = "{" + tex(name) + "}" // in braces of its own a name is taken whole
	}
	field("author", strings.Join(names, " and "))
	if r.title != "" {
		field("title", "{"+tex(r.title)+"}") // likewise no style changes its capitals
	}
	field("journal", tex(r.outlet))
	field("entrysubtype", "newspaper")
	if r.published != nil {
		field("year", r.published.Format("2006"))
		b.WriteString(",\n  month = " + strings.ToLower(r.published.Format("Jan")))
		field("day", r.published.Format("2"))
	}
	field("language", language(r.language))
	field("abstract", tex(r.lead))
	field("url", texAddress(r.original))
	if r.captured != nil {
		field("urldate", r.captured.Format("2006-01-02"))
	}
	field("note", tex(r.note))
	b.WriteString("\n}\n\n")
	return b.String()
}

var texSigns = strings.NewReplacer(
	`\`, `\textbackslash{}`, `{`, `\{`, `}`, `\}`, `$`, `\$`, `&`, `\&`, `#`, `\#`, `%`, `\%`, `_`, `\_`,
	`^`, `\textasciicircum{}`, `~`, `\textasciitilde{}`,
)

// ligatures are signs that TeX prints as another where they stand together.
var ligatures = []string{"--", "''", "``", "?`", "!`", ",,", "<<", ">>"}

// tex writes a text so that TeX prints it as it is.
func tex(s string) string {
	s = texSigns.Replace(s)
	var b strings.Builder
	for i := range len(s) {
		if i > 0 && slices.Contains(ligatures, s[i-1:i+1]) {
			b.WriteString("{}")
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

var texAddressSigns = strings.NewReplacer(`\`, "%5C", `{`, "%7B", `}`, "%7D", " ", "%20", `"`, "%22", "<", "%3C", ">", "%3E")

// texAddress writes an address for a field that is read verbatim: nothing is escaped, but nothing may end the field.
func texAddress(s string) string { return texAddressSigns.Replace(s) }

// language is a language by the name that babel and polyglossia know.
func language(tag string) string {
	switch tag {
	case "vi":
		return "vietnamese"
	case "en":
		return "english"
	}
	return tex(tag)
}
