package archive

// CareerFilter chooses the statements that tenures are pieced together from. Exactly one field is set.
type CareerFilter struct {
	Persons      []PersonID
	Offices      []OfficeID
	Organisation OrganisationID // all its offices
	Except       PersonID       // whose statements are left out; empty: nobody's
}

// Career is what tenures are pieced together from: every statement that somebody took or left an office, and of those that
// only name somebody in it as many as are needed to see when that was so.
type Career struct {
	Statements []Statement
	Counts     map[Post]int // how many statements there are in all
	Rulings    []Ruling     // that are in force and may touch them: corrections and merges
}

// Post is a person in an office.
type Post struct {
	Person PersonID
	Office OfficeID
}

// BodyFigures is a body, and how many figures of congresses state something of it.
type BodyFigures struct {
	Organisation Organisation `json:"organisation"`
	Count        int          `json:"count"`
}
