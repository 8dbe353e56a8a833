// Package wacz writes captures as a WACZ 1.1.1 file: a zip archive that a viewer can open at any place without reading the rest.
//
// In it are the WARC records themselves under archive/, an index of them under indexes/, the list of pages that a reader may
// start from under pages/, and a description with the digest of each of these. The zip stores all of them as they are: a
// viewer fetches a single record from the middle of the file.
//
// The index is CDXJ: one line a capture, sorted bytewise, each a key, a time of 14 digits in UTC and a JSON object. The key is
// the address in SURT form: the host's labels from the general to the particular, then the path, so that all pages
// of a site stand together.
//
// The records are copied byte for byte. A record of ours names the segment before it (see package warc); in an export
// of some captures that segment may be missing, which only means that the export is not the archive.
package wacz
