// Package crawler visits news sites politely, keeps what they answer faithfully, and goes on where it was stopped.
//
// A crawl of one outlet is a walk over its frontier: the addresses that are still to be visited, kept by the store so that
// they outlast the process. It starts at the home page, the sections, the feeds and the sitemaps; every page adds the
// addresses that it names. Whatever is fetched becomes a capture before anything is read out of it. A page that is an article
// is handed to the store, which knows whether it is new, changed or as before.
//
// One visit, from the inside out:
//
//	Crawl ──▶ lease an item ──▶ trap? robots.txt? known? ──▶ Colly visits ──▶ read ──▶ save the article, add its links ──▶ finish the item
//	                                                            │
//	                        RoundTrip: wait for the host's turn ─▶ guard ─▶ the wire ─▶ capture ─▶ unpack
//
// Colly makes the visit: it parses the address as browsers do, builds the request and follows redirects. Its transport is the
// crawl itself, so that every hop, robots.txt and feeds included, passes the same door: [Crawler.Crawl] decides what is asked
// for, RoundTrip decides how. What Colly has of its own for the rest is left off, for a reason each: its queue and its list
// of visited addresses live in memory; its robots.txt matcher fails cases of Google's suite and never forgets; its delay
// cannot be cancelled; its body limit cuts silently and does not bound what gzip expands to.
//
// What a kill at any moment leaves: captures are durable when the store says so, saving an article twice is saving it once,
// and an item is finished last. The next crawl finds the item unfinished and visits it again; where the page was captured before
// the kill, it reads that. So a crawl asks for a page once, twice where its answer was lost on the way, and keeps each article once.
//
// Where nothing paces a crawl, many visits are under way at once: one of them asks the host, the others wait for the disk, which the
// store syncs for all of them together (loop.go). What they hold in memory is bounded (room.go).
//
// Politeness is per host and shared by all crawls of a process ([Config].Delay): one request at a time, a pause after each,
// longer where the host is slow or its robots.txt says so, and as long as a Retry-After asks. robots.txt is read as RFC 9309
// says; what it forbids is never asked for, and where it cannot be had nothing is.
//
// What an outlet may be asked, its hours and its requests and bytes a day, is checked and counted at the same door (limits.go),
// and kept by the store with the pauses that hosts asked for: a restart breaks no promise. A run that a schedule starts asks for
// what is new (recrawl.go) and for what is due again (again.go): articles ever more seldom as they age, failed addresses for days.
//
// Hostile sites cost little: addresses that go in circles are traps (bounds.go), pages that show what another address has shown are
// not followed, a site that shows no further article for hundreds of pages is given up for the run (met.go), shapes of address that
// never lead to anything new are left alone (shapes.go), answers are bounded in size, packed and unpacked, and in time, and only public network
// addresses are connected to (guard.go), judged after the name was resolved.
package crawler
