package web

// DocsPage describes the API for people: every operation, what may be asked and what is answered.
type DocsPage struct {
	Frame
	Groups []DocsGroup
}

func (*DocsPage) template() string { return "docs" }

// DocsGroup are the operations on one kind of thing.
type DocsGroup struct {
	Name       string // the first step of their paths: "articles"
	Operations []Operation
}

// Operation is one method of one address. Its texts are English, as those of the document that it is made from.
type Operation struct {
	ID, Method, Path, Summary, Description string
	Role                                   string // that a token must have; empty: none is needed
	Example                                string // an address to try; empty where there is none without an identifier or a token
	Parameters                             []Property
	Body                                   []Property // what is sent
	Answer                                 []Property // what comes back; its path within the JSON, lists as name[]
	Type                                   string     // of the answer where it is no JSON
}

// Property is a parameter, or a field of JSON.
type Property struct {
	Name, Type, Description string
	Required                bool
}
