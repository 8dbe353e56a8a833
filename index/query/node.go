package query

import (
	"slices"
	"strconv"
	"strings"
)

// Query is a query as it was understood. Its zero value asks for everything.
type Query struct{ Root Node }

// Node is a part of a query: And, Or, Not, Words, Phrase, Prefix or Field.
type Node interface {
	print(b *strings.Builder, inside bool)
}

type (
	// And asks for all of its parts. It has two or more, and none of them is an And.
	And []Node
	// Or asks for one of its parts. It has two or more, and none of them is an Or.
	Or []Node
	// Not asks for what its part does not describe.
	Not struct{ Node Node }
	// Words are plain words next to each other. There is at least one.
	Words []string
	// Phrase is words in this order, or, with Near above 0, with at most so many other words between all of them, in any order.
	Phrase struct {
		Words []string
		Near  int
	}
	// Prefix is the beginning of a word.
	Prefix string
	// Field restricts a value to where the article has it.
	Field struct {
		Name  Name
		Value Node // Words, Phrase or Prefix
	}
)

// Name is a field's name in its English form.
type Name string

// The fields.
const (
	Title        Name = "title"
	Person       Name = "person"
	Office       Name = "office"
	Organisation Name = "organisation"
	Term         Name = "term"
	Outlet       Name = "outlet"
	Language     Name = "language"
	From         Name = "from"
	To           Name = "to"
)

// Names that are read and become something else: a year is two dates, and what people know from elsewhere is words, with a note.
const (
	year Name = "year"
	none Name = ""
)

type fieldNames struct {
	name  Name
	names []string
}

// printed is how a field is written: the Vietnamese name first, then others that are read. A name of two words is tried
// before a name that is its last word.
var printed = []fieldNames{
	{Title, []string{"tiêu đề", "title", "tựa", "intitle"}},
	{Person, []string{"người", "person", "nhân vật"}},
	{Office, []string{"chức vụ", "office"}},
	{Organisation, []string{"cơ quan", "organisation", "organization"}},
	{Term, []string{"nhiệm kỳ", "term"}},
	{Outlet, []string{"nguồn", "outlet", "báo", "source", "site"}},
	{Language, []string{"ngôn ngữ", "language", "lang"}},
	{From, []string{"từ", "from"}},
	{To, []string{"đến", "to"}},
	{year, []string{"năm", "year"}},
	{none, []string{"tác giả", "author", "tỉnh", "province", "chuyên mục", "section", "inurl", "filetype", "tag"}},
}

// All returns the query that asks for all of some parts.
func All(parts ...Node) Query {
	var q Query
	for _, n := range parts {
		q.Root = both(q.Root, n)
	}
	return q
}

// Parts returns what All takes.
func (q Query) Parts() And {
	if all, ok := q.Root.(And); ok || q.Root == nil {
		return all
	}
	return And{q.Root}
}

// String prints the query so that reading it again gives the same.
func (q Query) String() string {
	if q.Root == nil {
		return ""
	}
	var b strings.Builder
	q.Root.print(&b, false)
	return b.String()
}

func (a And) print(b *strings.Builder, inside bool) { printList(b, a, " ", inside) }
func (o Or) print(b *strings.Builder, inside bool)  { printList(b, o, " OR ", inside) }

func printList(b *strings.Builder, nodes []Node, between string, inside bool) {
	if inside {
		b.WriteByte('(')
		defer b.WriteByte(')')
	}
	for i, n := range nodes {
		if i > 0 {
			b.WriteString(between)
		}
		n.print(b, true)
	}
}

func (n Not) print(b *strings.Builder, _ bool) {
	b.WriteByte('-')
	printOne(b, n.Node)
}

// printOne prints a node in the place of a single word.
func printOne(b *strings.Builder, n Node) {
	if w, ok := n.(Words); ok && len(w) > 1 {
		And{w}.print(b, true)
		return
	}
	n.print(b, true)
}

func (w Words) print(b *strings.Builder, _ bool) { b.WriteString(strings.Join(w, " ")) }

func (p Phrase) print(b *strings.Builder, _ bool) {
	b.WriteString(`"` + strings.Join(p.Words, " ") + `"`)
	if p.Near > 0 {
		b.WriteString("~" + strconv.Itoa(p.Near))
	}
}

func (p Prefix) print(b *strings.Builder, _ bool) { b.WriteString(string(p) + "*") }

// String prints the field as a query has it.
func (f Field) String() string {
	var b strings.Builder
	f.print(&b, true)
	return b.String()
}

func (f Field) print(b *strings.Builder, _ bool) {
	i := slices.IndexFunc(printed, func(p fieldNames) bool { return p.name == f.Name })
	b.WriteString(printed[i].names[0] + ":")
	printOne(b, f.Value)
}
