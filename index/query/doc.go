// Package query reads what people type into the search box, and prints it back.
//
// A query is words, all of which should be found. "Words in quotes" are a phrase; -word (or NOT word) must not be there, nor -"words in
// quotes"; a b OR c is c or all of the words before OR (also |); brackets group; nông* is the beginning of a word; "a b"~5 are words near
// each other. What is one word of several syllables for the archive can be left out without quotes: index reads -bồi thường as
// -"bồi thường" and says so; -"bồi" thường leaves out one syllable. A field names where to look:
//
//	tiêu đề: title:          the title               cơ quan: organisation:   an organisation
//	người: person:           a person by name        nhiệm kỳ: term:          a term of office, 2020-2025
//	chức vụ: office:         an office               nguồn: outlet:           a newspaper
//	từ: from:  đến: to:      days: 2020, 05/2020, 29/05/2020
//	năm: year:               from the first day of a year to its last
//
// A value is a word, words in brackets or in quotes; behind a blank after the colon it is all plain words that follow.
//
// Everything that can be typed has a reading. What does not follow the language (a quote without end, a date that is none)
// is read as words, and a note says so. Reading is linear in the length of the query, which is bounded.
package query
