// Package index finds articles. It is derived from the store of record and can be built again at any time.
//
// A [Document] is what is indexed of an article. Its text becomes words (a syllable, a number, or a whole like 976/QĐ-UBND)
// and pairs of words that stand next to each other; a pair is what a Vietnamese word mostly is. Each is kept as a term whose
// folded letters come first and whose marks follow, so that one dictionary answers with and without marks. A posting says
// where in the article the term stands.
//
// Bleve keeps the terms, in segments on disk, and takes batches and deletions safely. Segments are made and merged by ourselves, in
// its format: an article goes from its text straight into the segment that it will be in. A generation is one such index in a
// directory of its own; CURRENT names the one that answers. Rebuilding fills a new generation and then changes the name.
//
// Answering is our own. A [Request] is read by package query and made into a plan: which terms stand for each word that was
// typed, and how much each counts. The plan runs over the segments: the articles that match, their BM25 score, the best of
// them, and the counts of every facet. What is needed of each article for that (its date, length, persons, offices) is read
// from the segment's dictionaries into columns when the segment is first seen, and kept in a file beside it for the next start,
// which can do without. Snippets are made from the stored text.
//
// Articles that nearly repeat each other have one place in an answer. A fingerprint of each says which they are, and the groups
// are made of the whole view, whatever is asked for: counts are of articles, pages of places. Which articles of two segments repeat
// each other is kept in files, too.
package index
