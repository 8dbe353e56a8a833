package extract

import (
	"bufio"
	"bytes"
	"io"
	"strings"

	"golang.org/x/net/html"
)

// Tokens returns the tokens of a page as it came, none of them longer than a page needs.
func Tokens(body []byte) *html.Tokenizer {
	z, _ := tokens(bytes.NewReader(body), len(body))
	return z
}

// tokens returns the tokens of a text of at most that many bytes, and what shortens them.
func tokens(text io.Reader, size int) (*html.Tokenizer, *shortener) {
	s := &shortener{}
	if size > maxRun {
		s.r = bufio.NewReader(text)
		text = s
	}
	z := html.NewTokenizer(text)
	z.SetMaxBuf(maxToken)
	return z, s
}

// shortener reads HTML and leaves out of each tag, text, script and comment what is beyond a bound: whoever parses it holds these whole.
// Images pasted into a tag are as long as that; nothing is taken of a script that is (see tidier).
type shortener struct {
	r     *bufio.Reader
	end   string // what ends the comment, or the script or other text without tags, that is being read; empty between them
	tag   bool   // a tag is being read
	next  string // what ends the text without tags that begins behind it
	quote byte   // what ends the attribute's value that is being read; 0 for none
	part  part   // of the tag
	run   int    // bytes that were kept since the last "<" that began something
	cut   bool   // text that readers see was left out
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
	endsValue, endsTag := s.quote != 0 && b == s.quote, s.tag && s.quote == 0 && b == '>'
	switch {
	case s.end != "":
		s.inText(b)
	case endsValue:
		s.quote, s.part = 0, beforeKey
	case endsTag:
		s.tag, s.end, s.next = false, s.next, ""
	case s.tag && s.quote == 0:
		s.inTag(b)
	case b == '<' && !s.tag:
		s.begin()
	}
	switch {
	case s.run < maxRun, s.end == scriptEnd && s.run < maxScriptRun, endsTag:
	case s.run >= 2*maxRun || !endsValue:
		s.cut = s.cut || !s.tag && s.end == ""
		return false
	}
	s.run++
	return true
}

// inText reads a byte of a comment or of text without tags.
func (s *shortener) inText(b byte) {
	if b != s.end[0] {
		return
	}
	if b == '<' && s.names(s.end[1:]) {
		s.tag, s.part, s.end, s.run = true, tagName, "", 0
	} else if b != '<' && s.follows(s.end[1:]) {
		s.end, s.run = "", 0
	}
}

// inTag reads a byte of a tag, outside quoted values.
func (s *shortener) inTag(b byte) {
	switch s.part {
	case tagName:
		if isSpace(b) || b == '/' && s.run > 1 { // not that of an end tag
			s.part = beforeKey
		}
	case beforeKey:
		if !isSpace(b) && b != '/' {
			s.part = inKey
		}
	case inKey:
		switch b {
		case '=':
			s.part = beforeValue
		case '/':
			s.part = beforeKey
		}
	case beforeValue:
		if b == '"' || b == '\'' {
			s.quote = b
		} else if !isSpace(b) {
			s.part = bareValue
		}
	case bareValue:
		if isSpace(b) {
			s.part = beforeKey
		}
	}
}

// part is a part of a tag.
type part int

const (
	tagName part = iota
	beforeKey
	inKey // or behind it
	beforeValue
	bareValue
)

const scriptEnd = "</script"

// withoutTags are the elements in which no tag is one but that which ends them.
var withoutTags = []string{"iframe", "noembed", "noframes", "noscript", "plaintext", "script", "style", "textarea", "title", "xmp"}

// begin reads a "<" outside of tags.
func (s *shortener) begin() {
	s.run = 0
	if s.follows("!--") {
		s.end = "-->"
		return
	}
	next, _ := s.r.Peek(2)
	name := strings.TrimPrefix(string(next), "/")
	switch {
	case name != "" && isLetter(name[0]):
		s.tag, s.part = true, tagName
	case s.follows("!"), s.follows("?"), name != "" && s.follows("/"):
		s.end = ">"
	}
	for _, name := range withoutTags {
		if s.names(name) {
			s.next = "</" + name
		}
	}
}

func isLetter(b byte) bool { return 'a' <= b|0x20 && b|0x20 <= 'z' }

func isSpace(b byte) bool { return strings.IndexByte(" \t\n\f\r", b) >= 0 }

// names reports whether the text goes on with an element's name.
func (s *shortener) names(name string) bool {
	next, _ := s.r.Peek(len(name) + 1)
	return len(next) > len(name) && bytes.EqualFold(next[:len(name)], []byte(name)) && (isSpace(next[len(name)]) || strings.IndexByte("/>", next[len(name)]) >= 0)
}

// follows reports whether the text goes on with what.
func (s *shortener) follows(what string) bool {
	next, _ := s.r.Peek(len(what)) // where there are no more, it does not
	return string(next) == what
}
