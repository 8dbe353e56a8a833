package archive

import "time"

// Capture is one response as it came over the wire, kept in a WARC file. Once its ID is set it is durable: the record was
// synced to disk before.
type Capture struct {
	ID          CaptureID `json:"-"`
	Outlet      OutletID  `json:"-"`
	URL         string    `json:"url,omitempty"`
	WARC        string    `json:"warc"`   // file name within the WARC directory
	Offset      int64     `json:"offset"` // of the response record's gzip member
	Length      int64     `json:"length,omitempty"`
	Digest      Digest    `json:"digest"`   // of the payload: the body after transfer coding, before content coding
	Time        time.Time `json:"captured"` // when the request was sent, in UTC
	Status      int       `json:"status,omitempty"`
	ContentType string    `json:"-"`
	Truncated   string    `json:"truncated,omitempty"` // WARC-Truncated's reason: "length", "time", "disconnect"
	RefersTo    CaptureID `json:"-"`                   // for a revisit, the capture that holds the same payload

	ETag         string `json:"-"` // as the response gave them, to ask next time whether the page changed
	LastModified string `json:"-"`
}

// Exchange is a request and its response as they went over the wire, on their way into the archive. RequestHead and
// ResponseHead are the message heads up to and including the blank line; ResponseBody is the body with its content coding.
type Exchange struct {
	Outlet       OutletID
	URL          string
	Time         time.Time
	IP           string // the address that answered
	RequestHead  []byte
	RequestBody  []byte
	ResponseHead []byte
	ResponseBody []byte
	Status       int
	ContentType  string
	Truncated    string
}

// Page is a capture's response, decoded for reading: no transfer or content coding, the bytes still in the page's charset.
type Page struct {
	Capture Capture
	URL     string // after redirects
	Header  map[string][]string
	Body    []byte
}
