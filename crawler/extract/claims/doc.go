// Package claims reads what an article states: its people with their offices (chức vụ), the terms of office (nhiệm kỳ) that it
// names, and its figures (số liệu). It is pure: text in, claims out, no network and no clock.
//
// A version has three passages: its text, its title and its captions. Each is cut once into tokens, which carry their place in
// the text and the key that lexicons are asked for. Recognisers with one duty each then leave what they found in the passage:
// full names, short forms and pronouns (names.go, reader.go); offices with their organisations (offices.go, organisations.go).
//
// A link connects a person with an office. Within a sentence, offices that follow each other form a group, and a group belongs
// to the person whom it describes, to the one or the list that it introduces, or to the one whom a verb joins with it
// (links.go, joints.go, verbs.go). The cues before and between decide the relation (relations.go); an event may change what an
// office in apposition means (events.go). Offices without a body take one from their sentence or from the article
// (inherit.go). Biographies tell offices by their years (careers.go). In the end each person has one claim for each office (merge.go).
//
// A quantity is a number or a range with its unit (quantities.go). What it measures stands before it, behind it, or was said of
// the quantity before it (indicators.go, amounts.go, phrases.go). Whether it was reached or is aimed at, and in which period, follows from
// the part of the text that it stands in (sections.go, periods.go). In a table the heads, the first cell and a column of units say
// what a sentence says elsewhere (tables.go).
//
// Confidence: certain is what one clause states. Likely is what needed one step more: a body taken from the same sentence or from
// where the article says that the same person holds the office, a pronoun or a last name before a verb of decision, somebody whom
// another one follows; a carried indicator, and a measure whose name does not begin as such names usually do. Unclear is what
// needed two steps, or one that is wrong as often as right: a body from elsewhere in the article, an office in apposition to a last
// name, which often begins the next item, an office after "làm" without a decision, a measure of discipline that another
// sentence tells. The steps were weighed by reading what each yields in a year's general news. There, of claims drawn at
// random, certain ones were right in 39 of 40, likely ones in 27 of 30, unclear ones in 11 of 30. On the labelled articles,
// relation and body right: certain offices in 152 of 152 cases, likely ones in 12 of 12, unclear ones in 34 of 35; figures with their indicator:
// certain ones in 148 of 155, likely ones in 41 of 48.
//
// A number without a name of what it measures is no figure (vetting.go). An amount that reports only tell what was done with is
// named by that verb and what it is done to, and unclear ("kiến nghị thu hồi"). One that no rule names takes the words nearest to it, and
// is unclear, too (nearest.go): of 60 of those read in general news about 6 in 10 had a name that says what they are. What is told of one place after another is
// named by each of them (places.go). Before that, of 100 figures drawn at random from the general news of
// half a year, none had a wrong number or unit, 7 an indicator that is wrong and 7 one that is badly cut, 1 a wrong kind and 4 a period that the
// text does not give them. What is foretold, and no promise, is of kind other. A period is carried from another sentence to what reports tell alone:
// of those carried to whatever stated none, hardly half were right.
//
// Words are data: the lexicons of the package vietnamese (names, places, offices, organisations, units), and those beside this
// package that say how sentences hang together.
package claims
