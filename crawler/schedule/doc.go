// Package schedule has outlets crawled again without anybody's asking, and at once when somebody asks.
//
// A schedule says when: by cron, or as often as the outlet changes. It is due when its next time, which the store keeps, has
// come; only after its run has ended a new one is written down. From that follows what matters:
//
//   - A time that passed while nothing ran, or that a crash interrupted, is still due at the next start, and is made up for once.
//   - Times that pass during a run are made up for by one run afterwards: for every time there is a run that began at or after it.
//   - An outlet has one run at a time, whatever asks for it. A run of the whole outlet counts for its sections, too.
//
// An order is a wish for a crawl now. It goes before the schedules and stays in the store until its run has ended; other
// processes leave theirs there as well. Neither schedules nor orders go beyond the outlet's hours and budgets: the crawler
// holds those, and a run that they end says when it may go on; it is due again then.
//
// The loop is our own, over a column "next" in the store. A scheduling library keeps its jobs in memory and knows nothing of
// times that passed while it was not running, so all of the above would have to be built around it; what is taken from one is
// the reading of cron's five fields.
package schedule
