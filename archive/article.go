package archive

import "time"

// Article is a published text with its identity. Its embedded Version is the newest one; older ones are asked of the store.
//
// Its JSON form is the one that extract prints, import reads, and the exports and the API give out.
type Article struct {
	ID           ArticleID `json:"id"`
	URL          string    `json:"url,omitempty"`           // where it was first found; empty for an import without address
	CanonicalURL string    `json:"canonical_url,omitempty"` // without tracking parameters, mobile hosts and the like
	Outlet       OutletID  `json:"outlet,omitempty"`
	Aliases      []string  `json:"aliases,omitempty"` // other addresses that gave the same article
	Gone         time.Time `json:"gone,omitzero"`     // since when its address shows it no more; zero: it still does, as far as is known
	Version
}

// Version is one wording of an article, as one capture shows it. Strings are NFC. A nil date was not stated; an empty
// author, lead or caption list was not found.
type Version struct {
	Title      string            `json:"title"`
	Published  *Date             `json:"published"`
	Updated    *Date             `json:"updated"`
	Author     string            `json:"author,omitempty"`
	Lead       string            `json:"lead,omitempty"`
	Body       string            `json:"body"` // paragraphs parted by blank lines; does not repeat the lead
	Captions   []string          `json:"captions,omitempty"`
	Language   string            `json:"language,omitempty"`   // BCP 47: "vi", "en"
	Provenance map[string]string `json:"provenance,omitempty"` // field → where on the page its value stood

	People  []Mention `json:"people"`
	Terms   []Term    `json:"terms"`
	Figures []Figure  `json:"figures"`

	RuledOut []Figure `json:"figures_ruled_out,omitempty"` // read as figures, and none by the ruling that each names

	NumberedTerms []NumberedTerm `json:"numbered_terms,omitempty"`

	Capture *Capture `json:"capture,omitempty"` // nil for an import without one
	Parts   []Part   `json:"parts,omitempty"`   // of an article that goes on on further pages: where each begins
	Number  int      `json:"version"`           // 1 is the first
}

// Part is where a further page of an article begins in the version that all its pages make together, and the capture that holds it. It goes
// on to the next part, or to the end; what stands before the first part is in Version.Capture, and so is the title.
type Part struct {
	Offset        int      `json:"offset"`         // in Version.Text
	CaptionOffset int      `json:"caption_offset"` // in Version.CaptionText
	Capture       *Capture `json:"capture,omitempty"`
}

// CaptureOf returns the capture of the page on which evidence of the version stands, nil where there is none.
func (v *Version) CaptureOf(e Evidence) *Capture {
	on := v.Capture
	for _, p := range v.Parts {
		if e.Offset != nil && e.Offset[0] >= p.Offset || e.CaptionOffset != nil && e.CaptionOffset[0] >= p.CaptionOffset {
			on = p.Capture
		}
	}
	return on
}

// Text returns the text that evidence offsets count in: the lead, a blank line, the body. The blank line stands even where
// there is no lead, so that an offset means the same for every article.
func (v *Version) Text() string { return v.Lead + "\n\n" + v.Body }

// CaptionText returns the text that caption offsets count in: the captions, one a line.
func (v *Version) CaptionText() string {
	var n int
	for _, c := range v.Captions {
		n += len(c) + 1
	}
	b := make([]byte, 0, n)
	for i, c := range v.Captions {
		if i > 0 {
			b = append(b, '\n')
		}
		b = append(b, c...)
	}
	return string(b)
}

// ChangeKind says what happened to an article.
type ChangeKind string

const (
	Saved   ChangeKind = "saved"   // new, or a new version, or its claims or identities were derived anew
	Removed ChangeKind = "removed" // no longer in the store: an admin took it out
)

// Change is one step of the store's change sequence. Whatever is derived from the store follows the sequence and remembers
// the last Seq that it has applied; numbers only grow, and the same article may come many times.
type Change struct {
	Seq     int64
	Article ArticleID
	Kind    ChangeKind
}
