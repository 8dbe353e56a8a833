// Package authority judges who is who: it turns the names in claims into persons, organisations and offices that have an
// identity, as a library's authority file does for authors. It is pure: claims in, identities out; the store keeps them.
//
// An organisation's identity is a function of its wording and of the province that the text leaves unsaid: spelling, tone
// style, abbreviations, and the party committee against the party organisation that it leads make no difference (Đảng uỷ Sở
// Công thương, Đảng bộ Sở Công Thương tỉnh Long An). An office is a role in an organisation.
//
// A person is harder, because many share a name. The rule is conservative: two mentions of one name are the same person
// where an office places both in the same body, in any of its branches (the department and its party committee; a district's
// party committee, people's committee and people's council), or where one article places the name in both bodies, as an
// article on a transfer does. Nothing else ties them, least of all the name. A mention without an office belongs to the only
// person of that name whom the same province knows, and to nobody where there are two.
package authority
