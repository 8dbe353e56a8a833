// Package sample is a small invented country corner to try Kho Báo on: the province Lam Giang, which no map shows, and the
// three newspapers that write about it.
//
// The [World] is what is true there: bodies, some 60 officials with their careers over the terms 2010-2015 to 2025-2030, the
// party congresses, the indicators with what was promised and what was reached. A [Story] is an article that a careful paper
// wrote about it, and what a careful reader finds in it: it is the answer key, and the newspapers print exactly that. A
// [Site] is a newspaper as an http.Handler, with furniture, paging, feeds and sitemaps of its own. [Start] opens all three on
// loopback ports. [Corpus] writes as many further articles of the same world as a benchmark wants.
//
// Stories are composed from phrasings (the lexicons under phrases/), or written whole by hand (stories/). A phrasing holds
// slots, and whatever a slot writes into the text it also writes into the key: the two cannot drift apart. All is
// deterministic: the same seed gives the same bytes, on every machine, on every day.
//
// # What the key says
//
// An article of the key has every field of the contract but offsets and evidence, which a test finds by itself. The
// PersonID, OfficeID and OrganisationID of a claim are those of the world, so that a test sees whether two Trần Văn Hòa were kept
// apart; names and bodies stand as the story words them. Relations follow the words: who is "thay … nghỉ hưu theo chế độ" is
// retired, who is only replaced is former, "thôi giữ chức" and "miễn nhiệm" are dismissed, a punishment of the person is
// disciplined. Where a story states holding and a change of the same office, the key has the change. A [Tenure] names the stories that tell of
// its begin and end: what nobody wrote can be found by nobody. English stories name people at most; claims are read from
// Vietnamese.
package sample
