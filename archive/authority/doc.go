// Package authority judges who is who: it turns the names in claims into persons, organisations and offices that have an
// identity, as a library's authority file does for authors, and pieces what many articles say of them together to careers and
// series. It is pure: claims in, identities out; the store keeps them.
//
// # Organisations and offices
//
// An organisation's identity is a function of its wording and of the province that the text leaves unsaid: spelling, tone
// style, abbreviations, and the party committee against the party organisation that it leads make no difference (Đảng uỷ Sở
// Công thương, Đảng bộ Sở Công Thương tỉnh Lam Giang, ĐU Sở CT). A wording that leaves open which body is meant (UBND huyện; a
// department in a text of no province) has no identity: better none than two bodies in one. Communes' names repeat across
// districts, so the district belongs to the name where the version states it. Bodies that the reform of 2025 renamed, merged or
// abolished keep their identity and history; [Successors] points on.
//
// An office is a role in an organisation. Who acts for the head (quyền, phụ trách) holds the same office, acting.
//
// # Persons
//
// A person is harder, because many share a name. The rule is conservative. Two mentions of one name are the same person where
//
//   - a post places both in the same body, in any of its branches (the department and its party committee; a district's party
//     committee, people's committee and people's council);
//   - one article gives the name posts in both bodies, as an article on a transfer does;
//   - the reform of 2025 moved the one body's work to the other, and the name appears there only from then on.
//
// Nothing else ties them, least of all the name, however rare: in a province of a million the four syllables of a common
// pattern occur dozens of times, and no list says which are rare. Seats in a committee or an assembly tie nothing either
// (Tỉnh ủy viên, đại biểu): two of fifty may bear one name, and both may sit there. An article that lets one name head two
// departments, or two people's committees, at a time speaks of two people, and ties nothing. Years of birth that sources state
// more than a year apart are of two people, whatever ties them. A mention without a post belongs to the only person of that
// name whom the same province knows, and to nobody where there are two, where the text introduces a resident, a suspect or a
// victim, or where it states another year of birth. The price is that somebody whose transfer no article
// reports has two pages, until an editor merges them.
//
// Editors have the last word: see archive.Ruling and apply.
//
// # Careers and series
//
// [Tenures] makes tenures of statements, each edge with its sentences, and says why it thinks so where no source says it. Years that a source
// tells of an office are two edges beside what reports tell of it; an end that is inferred never lies behind one that is told. Who
// died held nothing any more ([Deaths]), and what nothing is said of after its last term had that term's end for a bound ([EndTerms]).
// [SeriesOf] makes series of figures in comparable units, and [Compare] sets what a congress promised beside what the next one
// reported. Figures outside congresses are joined to the committee that leads their place, where the sentence or the article's
// head names that place and nothing else.
//
// A term that a source only numbers (khóa XIV) has the years that other articles give that body's term; they stand in
// archive.Version.NumberedTerms, and where articles disagree the ordinal stays.
package authority
