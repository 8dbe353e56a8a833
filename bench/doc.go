// Command bench measures Kho Báo beside what else one might search an archive with: Bleve used as its documentation shows,
// SQLite's FTS5 and PostgreSQL.
//
//	go run . -n 50000,200000 -reload -asking 3m -out RESULTS.md
//	go run . -n 1000000 -reload -kill -asking 5m -rate 20s -out RESULTS.md
//	go run . -n "" -whole 1000000 -out RESULTS.md
//
// -compose makes the corpora beforehand; a million articles with all engines take 40 GB. -whole has the program itself fill, reindex and
// serve an archive, and asks for its pages.
//
// What was found out about each size is kept beside the corpora, and the tables have all that is there: sizes may as well be
// measured one by one, and one that is measured again takes its own place. With -n "" the tables are written and nothing is measured.
//
// It is a module of its own, so that nothing it needs reaches the product. One run goes through these steps:
//
//   - A [corpus] is composed: articles of the sample world, lengthened with real news where that is at hand, and with people,
//     offices, terms and dates whose frequencies fall off as in real life. It is kept in a directory and made once.
//   - Every [engine] is filled with it, each in a process of its own, which tells its speed, its memory and its size on disk.
//   - All engines answer the same [question]s, and must find the same numbers of articles, in all and by facet. A difference
//     ends the run: a fast wrong answer is not worth measuring.
//   - Then the clock runs. Engines take turns question by question, in an order that changes every round, so that whatever else
//     the machine does falls on all of them alike. No question comes twice, but for those of which there are only so many. Each
//     engine has the same share of the time for each class of questions.
//   - Rates are measured the same way, with one and with two askers, and while articles are being added.
//
// What is compared are ratios. The words of an article are given to the other engines as letters and digits with blanks between
// them, so that differences between tokenizers neither cost nor gain anybody anything.
package main
