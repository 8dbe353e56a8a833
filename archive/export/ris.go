package export

import (
	"io"
	"strings"

	"khobao/archive"
)

// risWriter writes RIS: a field a line, tag, two spaces, hyphen, space, value.
type risWriter struct {
	w     io.Writer
	names Names
}

func (w risWriter) Write(a archive.Article) error {
	_, err := io.WriteString(w.w, newReference(a, w.names).ris())
	return err
}

func (w risWriter) Close() error { return nil }

func (r reference) ris() string {
	var b strings.Builder
	field := func(tag, value string) {
		if value != "" {
			b.WriteString(tag + "  - " + value + "\r\n")
		}
	}
	field("TY", "NEWS")
	field("ID", r.key)
	field("TI", r.title)
	for _, name := range r.authors {
		field("AU", name)
	}
	field("T2", r.outlet)
	if r.published != nil {
		field("PY", r.published.Format("2006"))
		field("DA", r.published.Format("2006/01/02"))
	}
	field("LA", r.language)
	field("AB", r.lead)
	field("UR", r.original)
	field("L2", r.kept)
	if r.captured != nil {
		field("Y2", r.captured.Format("2006/01/02"))
	}
	field("DP", "Kho Báo")
	field("N1", r.note)
	b.WriteString("ER  - \r\n")
	return b.String()
}
