package sample

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"
	"unicode"

	"khobao/archive"
	"khobao/vietnamese"
)

// Story is an article as its paper prints it. The embedded Article is what a careful reader takes from its page: the answer
// key. Its addresses are paths until a [Site] gives them its host.
type Story struct {
	archive.Article
	Section string // of the paper: "thoi-su"
	Number  int    // the paper's own number for it, part of the address
	Slug    string
	Byline  string // as printed: "Tin, ảnh: Hải Đường"
	Blocks  []Block

	// AppearsAt and GoneAt are the revisions of the site from which it shows the story, and from which it answers 410 Gone; a
	// GoneAt of 0 is never. Edits are its later wordings.
	AppearsAt, GoneAt int
	Edits             []Edit
}

// Edit is a later wording of a story, which the site shows from a revision on.
type Edit struct {
	Revision int
	Version  archive.Version
	Blocks   []Block
}

// Block is one paragraph of a page.
type Block struct {
	Kind BlockKind
	Text string
}

// BlockKind says what a paragraph is.
type BlockKind int

const (
	ParaBlock    BlockKind = iota
	LeadBlock              // the first paragraph
	CaptionBlock           // under an image
)

// At returns the wording that the site shows at a revision.
func (s *Story) At(revision int) (archive.Version, []Block) {
	v, blocks := s.Version, s.Blocks
	for _, e := range s.Edits {
		if e.Revision <= revision {
			v, blocks = e.Version, e.Blocks
		}
	}
	return v, blocks
}

// Shown reports whether the site has the story at a revision; gone whether it had it before.
func (s *Story) Shown(revision int) (shown, gone bool) {
	gone = s.GoneAt > 0 && revision >= s.GoneAt
	return revision >= s.AppearsAt && !gone, gone
}

// story turns a draft into the article of a paper, published some hours after the event.
func (d *draft) story(p *paper) *Story {
	s := &Story{Blocks: d.blocks}
	earliest := 11
	if d.flags["afternoon"] { // what happens in the afternoon is not in the paper at noon
		earliest = 16
	}
	hour := d.on.Add(time.Duration(earliest+d.rng.IntN(22-earliest)) * time.Hour).Add(time.Duration(d.rng.IntN(60)) * time.Minute)
	if d.maybe(25) { // in the next morning's paper
		hour = d.on.Add(time.Duration(29+d.rng.IntN(5)) * time.Hour).Add(time.Duration(d.rng.IntN(60)) * time.Minute)
	}
	s.Title, s.Published, s.Language, s.Number = d.title, archive.NewDate(hour), "vi", 1
	s.People, s.Terms, s.Figures = d.people, d.terms, d.figures
	s.Author, s.Byline = p.byline(d.rng)
	s.Version.Number = 1
	s.Outlet = p.id
	s.finish(d.habits)
	return s
}

// finish sets the text fields from the blocks and gives every string the paper's spelling.
func (s *Story) finish(h habits) {
	spell := h.speller()
	s.Title = spell(s.Title)
	for i := range s.Blocks {
		s.Blocks[i].Text = spell(s.Blocks[i].Text)
	}
	setText(&s.Version, s.Blocks)
	respell(&s.Version, spell)
	s.Slug = slug(s.Title)
}

// setText fills lead, body and captions from the blocks of a page.
func setText(v *archive.Version, blocks []Block) {
	var body []string
	v.Lead, v.Captions = "", nil
	for _, b := range blocks {
		switch b.Kind {
		case LeadBlock:
			v.Lead = b.Text
		case CaptionBlock:
			v.Captions = append(v.Captions, b.Text)
		default:
			body = append(body, b.Text)
		}
	}
	v.Body = strings.Join(body, "\n\n")
}

// respell gives the key the same spelling as the text.
func respell(v *archive.Version, spell func(string) string) {
	for i := range v.People {
		m := &v.People[i]
		m.Name = spell(m.Name)
		for j := range m.Offices {
			m.Offices[j].Office = spell(m.Offices[j].Office)
			m.Offices[j].Organisation = spell(m.Offices[j].Organisation)
		}
	}
	for i := range v.Figures {
		f := &v.Figures[i]
		f.Indicator, f.Unit = spell(f.Indicator), spell(f.Unit)
	}
}

func (h habits) speller() func(string) string {
	return func(s string) string {
		if h.newTone {
			s = newTone(s)
		}
		if h.tyWithI {
			s = strings.NewReplacer("tỷ lệ", "tỉ lệ", "Tỷ lệ", "Tỉ lệ", "tỷ đồng", "tỉ đồng").Replace(s)
		}
		return s
	}
}

var newToned = strings.NewReplacer(
	"òa", "oà", "óa", "oá", "ỏa", "oả", "õa", "oã", "ọa", "oạ", "òe", "oè", "óe", "oé", "ỏe", "oẻ", "õe", "oẽ", "ọe", "oẹ",
	"ùy", "uỳ", "úy", "uý", "ủy", "uỷ", "ũy", "uỹ", "ụy", "uỵ", "Ủy", "Uỷ", "Úy", "Uý")

// newTone moves the tone mark of open oa, oe and uy to the second vowel: hoà, khoẻ, thuý. Nothing else differs between the
// two ways of writing, and the text is written in the old one throughout.
func newTone(s string) string {
	var b strings.Builder
	start := 0
	flush := func(end int) {
		word := s[start:end]
		if r := []rune(word); len(r) > 1 && strings.ContainsRune("aeyAEY", r[len(r)-1]) && !strings.HasPrefix(strings.ToLower(word), "qu") {
			word = newToned.Replace(word)
		}
		b.WriteString(word)
		start = end
	}
	inWord := false
	for i, r := range s {
		if letter := unicode.IsLetter(r); letter != inWord {
			flush(i)
			inWord = letter
		}
	}
	flush(len(s))
	return b.String()
}

// slug is how papers turn a headline into an address.
func slug(title string) string {
	words := strings.FieldsFunc(vietnamese.Fold(title), func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') })
	s := strings.Join(words, "-")
	if len(s) > longestSlug {
		s = strings.TrimRight(s[:longestSlug], "-")
	}
	return s
}

const longestSlug = 110

// paper is what a newspaper's pages have in common.
type paper struct {
	id      archive.OutletID
	name    string
	prefix  string // before some leads: "(BLG) - "
	authors []string
	bylines []string // forms with %s
	newTone int      // of a hundred stories, how many are in the new style
	comrade int      // likewise "đồng chí"
}

func (p *paper) byline(rng *rand.Rand) (author, printed string) {
	author = p.authors[rng.IntN(len(p.authors))]
	return author, fmt.Sprintf(p.bylines[rng.IntN(len(p.bylines))], author)
}

func (p *paper) habits(rng *rand.Rand) habits {
	return habits{
		comrade: rng.IntN(100) < p.comrade,
		newTone: rng.IntN(100) < p.newTone,
		dash:    []string{" - ", "-", "-"}[rng.IntN(3)],
		daySep:  []string{"/", "/", "-"}[rng.IntN(3)],
		tyWithI: rng.IntN(100) < p.newTone/4,
	}
}

// The three papers.
var (
	baoLamGiang = &paper{id: "baolamgiang", name: "Báo Lam Giang", prefix: "(BLG) - ", newTone: 12, comrade: 35,
		authors: []string{"Hải Đường", "Mai Khuyên", "T.Nhân", "Ngân Hà", "Đ.Vinh", "Lê Thụ", "H.Miên", "Thanh Sa"},
		bylines: []string{"%s", "%s", "Tin, ảnh: %s", "Bài, ảnh: %s", "Bài và ảnh: %s"}}
	soNoiVu = &paper{id: "sonoivulamgiang", name: "Cổng thông tin điện tử Sở Nội vụ tỉnh Lam Giang", newTone: 70, comrade: 85,
		authors: []string{"Văn phòng Sở", "Phòng Công chức, viên chức", "Thu Hằng", "Q.Thái"},
		bylines: []string{"%s", "Tin: %s"}}
	ngayNay = &paper{id: "lamgiangngaynay", name: "Lam Giang Ngày Nay", newTone: 45, comrade: 8,
		authors: []string{"Trúc Linh", "Phan Sơn", "Hoài Nam An", "Kiều Vũ", "Thạch Bích"},
		bylines: []string{"%s"}}
	papers = []*paper{baoLamGiang, soNoiVu, ngayNay}
)
