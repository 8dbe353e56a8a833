package extract

import (
	"bufio"
	"bytes"
	"io"
	"strings"

	"golang.org/x/net/html"
)

// Tokens returns the tokens of a page as it came, none of them longer than a page needs.
func Tokens(body []byte) *html.Tokenizer { return tokens(bytes.NewReader(body), len(body)) }

// tokens returns the tokens of a text of at most that many bytes.
func tokens(text io.Reader, size int) *html.Tokenizer {
	if size > maxRun {
		text = &shortener{r: bufio.NewReader(text)}
	}
	z := html.NewTokenizer(text)
	z.SetMaxBuf(maxToken)
	return z
}

// shortener reads HTML and leaves out of each tag, text, script and comment what is beyond a bound: whoever parses it holds these whole.
// Images pasted into a tag are as long as that; nothing is taken of a script that is (see tidier).
type shortener struct {
	r   *bufio.Reader
	end string // what ends the script, style or comment that is being read; empty between them
	run int    // bytes that were kept since the last "<" there, or since that began
}

// Bounds in bytes: of what stands between two tags or is one, which is the text of a long book's chapter, and of a script, which may be the
// page's data.
const (
	maxRun       = 1 << 20
	maxScriptRun = maxData + 64<<10
)

func (s *shortener) Read(p []byte) (n int, err error) {
	for n < len(p) {
		b, err := s.r.ReadByte()
		if err != nil {
			return n, err
		}
		if s.keeps(b) {
			p[n] = b
			n++
		}
	}
	return n, nil
}

// keeps reports whether the next byte, b, is kept. Of a long tag what ends it and its attributes is.
func (s *shortener) keeps(b byte) bool {
	switch {
	case s.end == "" && b == '<':
		s.run, s.end = 0, s.endOf()
	case s.end != "" && b == s.end[0] && s.follows(s.end[1:]):
		s.run, s.end = 0, ""
	}
	switch {
	case s.run < maxRun, s.end == scriptEnd && s.run < maxScriptRun:
	case s.end != "", s.run >= 2*maxRun, strings.IndexByte(`>"'`, b) < 0:
		return false
	}
	s.run++
	return true
}

const scriptEnd = "</script"

// endOf returns what ends the element or comment that begins at "<" if no other tag does.
func (s *shortener) endOf() string {
	for _, e := range []struct{ start, end string }{{"script", scriptEnd}, {"style", "</style"}, {"!--", "-->"}} {
		if s.follows(e.start) {
			return e.end
		}
	}
	return ""
}

// follows reports whether the text goes on with what, whatever its case.
func (s *shortener) follows(what string) bool {
	next, _ := s.r.Peek(len(what)) // where there are no more, it does not
	return bytes.EqualFold(next, []byte(what))
}
