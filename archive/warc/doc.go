// Package warc reads and writes WARC 1.1, the format of web archives (ISO 28500).
//
// A WARC file is a row of records. A [Record] has a header, which is a list of named fields, and a block, which is a number
// of bytes that the header states. A response's block is an HTTP message as it came over the wire; the message's body,
// without transfer coding, is the payload. A revisit stands for a response whose payload an earlier record already holds.
//
// Each record is compressed into a gzip member of its own, so that it can be read alone, given its file and [Span]. Here lies
// all of the package's care for accidents, too: a file only ever grows at its end, a record counts once the file was synced
// after it, and what a crash leaves behind a file's last whole record is cut off by [Mend], as is what a power cut has torn. A file that is being written has
// the suffix [OpenSuffix], and is locked for as long as its writer lives.
//
// What one exchange adds to a file is a [Segment], and each response or revisit names the digest of the segment before its
// own, in the field [PreviousField]. As that field is part of the next segment, a segment's digest vouches for all bytes of the
// file before it, those of gzip headers and requests, too; and a file's first record vouches for what the archive got before
// the file was begun.
//
// A [Writer] appends; a [Reader] goes through a file, whoever wrote it, and trusts none of its numbers.
package warc

// Fields of our own. Readers pass over those that they do not know.
const (
	PreviousField = "Khobao-Previous-Segment-Digest"
	SyncedField   = "Khobao-Synced-Length" // how much of the file was on disk when the record was written; what lies behind may be torn
)

// Ends of the names of files that are not finished.
const (
	OpenSuffix = ".open" // being written, and locked by its writer; without a lock it has lost its writer
	NewSuffix  = ".new"  // about to be locked: what a crash leaves under this name holds no capture
)

// Values of the WARC-Type field.
const (
	Warcinfo   = "warcinfo"
	Response   = "response"
	Request    = "request"
	Revisit    = "revisit"
	Resource   = "resource"
	Metadata   = "metadata"
	Conversion = "conversion"
)

// Values of the WARC-Profile field of a revisit.
const (
	IdenticalPayload = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"
	NotModified      = "http://netpreserve.org/warc/1.1/revisit/server-not-modified"
)

// Span is the place of a record's gzip member in its file, in bytes.
type Span struct {
	Offset int64
	Length int64 // 0 where a foreign file has more than one record in a member
}

// End returns the offset after the last byte.
func (s Span) End() int64 { return s.Offset + s.Length }
