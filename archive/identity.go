package archive

// NameMention is a mention of an article's newest version with what is needed to judge whom it names.
type NameMention struct {
	Article   ArticleID
	Index     int // of the mention in the version's People
	Outlet    OutletID
	Published *Date
	Mention   Mention // without Spans
}

// Identification says that a mention of an article's newest version names a person. An empty Person takes that back.
type Identification struct {
	Article ArticleID
	Index   int // of the mention in the version's People
	Person  PersonID
}

// Identities are the canonical names behind the identifiers that mentions and claims carry. Of a person, only ID, Name and
// Aliases are read: the rest is counted.
type Identities struct {
	Persons       []Person
	Offices       []Office // each with its organisation
	Organisations []Organisation
}
