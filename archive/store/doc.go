// Package store keeps the archive: WARC files, which are the evidence, and a SQLite database, which is the record.
//
// A capture goes into the WARC file first, and counts once the file is synced; then it gets its row. Whatever dies between
// the two, [Open] finds the record in the file and makes the row. Files whose rows may be missing are those that the table
// warcs does not know to be complete, so the same path also heals a database that was restored from an older copy, or lost.
//
// Captures are chained, so that [Store.Verify] finds and names each byte of evidence that was changed, and each capture that
// was taken away, put in or moved. A segment is what a capture adds to its WARC file: with it every byte of the file belongs to
// one capture, gzip headers and requests, too. A capture's row has the digest of its segment, and a chain digest over the
// row's own fields and the chain digest of the row before. The rows of all processes are one chain, as SQLite orders them; a row
// is linked in the transaction that makes it, and whatever heals a row heals its link. The files are chained, too, without the
// database: a record names the digest of the segment before its own, and a file's first record that of the segment that the
// archive got last. Whoever can write both the files and the database can chain them anew; against that helps to note the
// last link, which Verify tells and backups carry, in another place.
//
// The rest of the database is vouched for by a seal (seal.go): a checksum of each page, made when the last process closes it
// and broken by whoever writes.
//
// An article is found by its identifier or by any address that has shown it. It gets a new version when its wording
// changes; a capture that shows the same wording is a sighting of the version that there is. The claims of a version stand
// with it as JSON, and that is the truth; mentions, statements, figures and persons are rows derived from the claims of the
// newest version, and are replaced whenever those are. Each change of an article is a step of the change sequence, which the
// search index follows.
//
// Several processes may have the directory open: each appends to a WARC file of its own, SQLite orders their transactions,
// and each holds a lock for as long as it lives, so that the others know whose leases and runs are orphaned.
package store
