// Package claims reads what an article states: its people with their offices (chức vụ), the terms of office (nhiệm kỳ) that it
// names, and its figures (số liệu). It is pure: text in, claims out, no network and no clock.
//
// # How a text is read
//
// A version has three passages: its title, its text and its captions. Each is cut once into tokens and sentences; a token carries its
// place in the text and the key that lexicons are asked for (document.go, lexicon.go, vocabulary.go). Recognisers with one duty each then leave what
// they found in the passage, each building on those before it; extract.go calls them in this order.
//
//  1. Names. Runs of capitalised syllables (runs.go) hold the full names (names.go, capitals.go, foreign.go), which an office or an
//     honorific may introduce (introductions.go). The names of the article are then looked for wherever else they stand, and short
//     forms and pronouns find their persons (reader.go, shortforms.go).
//  2. Offices (offices.go), with the bodies that stand behind them (officebodies.go), and all other bodies that are named (organisations.go,
//     tails.go).
//  3. Links, which connect a person with an office. A sentence is a clause (clause.go); offices in it that follow each other form a
//     group (groups.go); a group belongs to the person whom it describes (apposition.go), to the one or the list that it leads to
//     (forward.go, lists.go, respectively.go), or to the one whom a verb joins with it (verbs.go, subjects.go), unless that one only does
//     something to another (agents.go) or cannot hold both offices (ranks.go); links.go decides which. Cues (cues.go) tell what happened
//     (relations.go, measures.go, future.go, incharge.go), dates.go and years.go when. The rows of a career are told by their years
//     (careers.go). An event may change what an office in apposition means (events.go), one who is followed held it before
//     (succession.go), and "chức vụ này" is an office told earlier (pointers.go).
//  4. Links that lines make: lists under a heading (rosters.go), and names and offices with a line or a cell each (cards.go).
//  5. What only the whole article tells: who died (deaths.go), what abbreviations stand for (merge.go), who was disciplined (events.go),
//     whose body an office without one is in (inherit.go, lenders.go, parties.go, workplaces.go), and on which day what is reported happened
//     (occasions.go).
//
// In the end each person has one claim for each office (merge.go), and what tells a person from namesakes (namesakes.go). Terms are read
// beside them (terms.go).
//
// Figures are read sentence by sentence (figures.go). A quantity is a number or a range with its unit (quantities.go, nouns.go); several may
// share one unit (inturn.go). What it measures is an indicator (indicators.go): people and things are named by what is counted
// (counted.go, labels.go); amounts by the words before (phrases.go, headings.go) or behind them (behind.go), by what the number before measured (wholes.go), by
// the verb of their clause (told.go, deeds.go), or else by what stands nearest (nearest.go), in the order that amounts.go lists. What
// names nothing measurable is left out (vetting.go), and what is told of one place after another is named by each of them (places.go). Things of one noun are told apart by what was done with them, and by which of them are meant (labels.go). Whether it
// was reached or is aimed at, and in which period, follows from the clause and from the part of the text that it stands in (kinds.go,
// votes.go, periods.go, sections.go). In a table the heads, the first cell and a column of units say what a sentence says elsewhere (tables.go).
//
// # How sure it is
//
// Confidence: certain is what one clause states. Likely is what needed one step more: a body taken from the same sentence or from
// where the article says that the same person holds the office, a pronoun or a last name before a verb of decision, somebody whom
// another one follows; a carried indicator, and a measure whose name does not begin as such names usually do. Unclear is what
// needed two steps, or one that is wrong as often as right: a body from elsewhere in the article, an office in apposition to a last
// name, which often begins the next item, an office after "làm" without a decision, a measure of discipline that another
// sentence tells. The steps were weighed by reading what each yields in a year's general news. There, of claims drawn at
// random, certain ones were right in 39 of 40, likely ones in 56 of 60, unclear ones in 46 of 60. On the labelled articles,
// relation and body right: certain offices in 152 of 152 cases, likely ones in 12 of 12, unclear ones in 34 of 35; figures with their indicator:
// certain ones in 148 of 155, likely ones in 41 of 48.
//
// A number without a name of what it measures is no figure. An amount that reports only tell what was done with is
// named by that verb and what it is done to, and unclear ("kiến nghị thu hồi"). One that no rule names takes the words nearest to it, and
// is unclear, too: of 60 of those read in general news about 6 in 10 had a name that says what they are. Before that, of 100 figures drawn at random from the general news of
// half a year, none had a wrong number or unit, 7 an indicator that is wrong and 7 one that is badly cut, 1 a wrong kind and 4 a period that the
// text does not give them. What is foretold, and no promise, is of kind other. A period is carried from another sentence to what reports tell alone:
// of those carried to whatever stated none, hardly half were right.
//
// Words are data: the lexicons of the package vietnamese (names, places, offices, organisations, units), and those beside this
// package that say how sentences hang together.
package claims
