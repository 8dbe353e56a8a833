package index

import "context"

// Suggestion is something that a few typed letters may mean.
type Suggestion struct {
	Kind  string // person, office, organisation, article
	Value string // its identifier
	Label string
	HTML  string // Label escaped, the typed part in <b>
	Count int    // articles
}

// Suggest knows of nothing to suggest yet.
func (x *Index) Suggest(ctx context.Context, prefix string, n int) ([]Suggestion, error) {
	return nil, nil
}
