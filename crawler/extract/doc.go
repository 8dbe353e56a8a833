// Package extract reads articles out of web pages: one capture in, one article out. It is pure: no network, no clock, and the
// same bytes give the same article for ever, so that everything derived can be derived again.
//
// A page is cut into blocks: runs of text that a reader sees as one paragraph, heading, caption or table row. Blocks of menus,
// footers, comments and lists of other articles are furniture. The body is the element that holds most of the prose; the
// other fields are found by where they stand towards it: the title before it, the dateline beside the title, the lead between
// the two or set apart at the body's start, the byline at its end, captions by the images.
//
// A profile is what is known of a family of sites: which selectors hold which field, which addresses are articles. Profiles
// are data (profiles.yaml). A page without one is read by the rules above; a page whose layout no longer fits its profile is,
// too. What machines are told (JSON-LD, OpenGraph, meta) is held against what readers are shown.
//
// For each field every value found is kept as a [Candidate] with where it stood, so that a wrong one can be traced.
//
// All of it is bounded: see the constants in parse.go. A page beyond them is read as far as they reach.
package extract
