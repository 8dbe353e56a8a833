package archive

// MergeProposal is two persons of one name who may be one. Nothing but an editor's ruling makes them one.
type MergeProposal struct {
	Persons [2]Person `json:"persons"` // without statements; first whom more articles name, who would stay
	Grounds []Ground  `json:"grounds"` // why they may be one, the strongest first; never empty
}

// Ground is why two persons may be one, with what it rests on.
type Ground struct {
	Kind       GroundKind   `json:"kind"`
	Statements [2]Statement `json:"statements"` // one about each, in the order of the persons
}

// GroundKind says of which kind a ground is.
type GroundKind string

const (
	WordedOtherwise GroundKind = "worded_otherwise" // one office, in bodies of which one's name is part of the other's
	SeatBesidePost  GroundKind = "seat_beside_post" // one is known by a seat in the committee or assembly of the other's province alone
	LaterPost       GroundKind = "later_post"       // one is named in a post of the same province only when the other is not any more
)

// GroundKinds are all of them, the strongest first.
var GroundKinds = []GroundKind{WordedOtherwise, SeatBesidePost, LaterPost}

// Has says whether the proposal rests on a ground of a kind; of any, where none is named.
func (p MergeProposal) Has(kind GroundKind) bool {
	for _, g := range p.Grounds {
		if kind == "" || g.Kind == kind {
			return true
		}
	}
	return false
}
