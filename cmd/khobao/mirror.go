package main

import (
	"bytes"
	"fmt"
	"html"
	"net/netip"
	"net/url"
	"path/filepath"
	"regexp"
	"strings"
	"time"

	"golang.org/x/net/publicsuffix"

	"khobao/crawler/extract"
)

// A mirror is a folder into which a program has copied sites. Its files say where their pages stood: in a comment, as HTTrack, browsers
// and SingleFile write it, or by their names, which wget makes of the host and the rest of the address.

// mirror is the folder at root; base is the address that it stands for, where whoever imports it knows that, and guess is that where its
// pages let it be known.
type mirror struct{ root, base, guess string }

// placed is where a page stood, as its file says.
type placed struct {
	address string    // empty: nobody knows
	saved   time.Time // zero: nobody knows
	guessed bool      // of the folders in which the mirror lies, which may mean something else
}

// place tells where the page of a file stood.
func (m mirror) place(name string, body []byte) placed {
	p := commented(body)
	if p.address == "" {
		p = m.named(name)
		p.address = truePlace(p.address, body)
	}
	return p
}

// named tells where the page of a file stood, as far as its name does: what other files of the mirror call it, whose links were rewritten.
func (m mirror) named(name string) placed {
	dirs := strings.Split(strings.Trim(filepath.ToSlash(m.root), "/"), "/")
	if kept, ok := original(name); ok {
		name = strings.TrimSuffix(kept, ".orig")
	}
	rel, err := filepath.Rel(m.root, name)
	if err != nil {
		return placed{}
	}
	file := strings.Split(filepath.ToSlash(rel), "/")
	if m.base != "" {
		return placed{address: addressOf(m.base, file)}
	}
	if whole := wholeName(file[len(file)-1]); whole != "" {
		return placed{address: whole}
	}
	folders := file[:len(file)-1]
	for i, part := range folders {
		if i+1 < len(folders) && hostIn(folders[i+1]) != "" {
			continue // the folder that the mirror was put into, named after the site, too
		}
		if host := hostIn(part); host != "" {
			return placed{address: addressOf(schemeOf(host)+host, file[i+1:])}
		}
	}
	for i := len(dirs) - 1; i >= 0; i-- {
		if host := hostIn(dirs[i]); host != "" {
			return placed{address: addressOf(schemeOf(host)+host, append(dirs[i+1:], file...)), guessed: i < len(dirs)-1}
		}
	}
	if m.guess != "" {
		return placed{address: addressOf(m.guess, file), guessed: true}
	}
	return placed{}
}

// comments are what programs write at the beginning of the pages that they save: the address, and the time, if at all, in one of forms.
var comments = []struct {
	comment *regexp.Regexp
	forms   []string
}{
	{regexp.MustCompile(`<!-- Mirrored from (\S+) by HTTrack[^>]*?, ([A-Z][a-z]{2}, [^>]*?) -->`), []string{time.RFC1123, "Mon, 2 Jan 2006 15:04:05 MST"}},
	{regexp.MustCompile(`<!-- saved from url=\(\d+\)(https?://\S+)()`), nil},
	{regexp.MustCompile(`Page saved with SingleFile\s+url: (https?://\S+)\s+saved date: ([^(\n]*)`), []string{"Mon Jan 02 2006 15:04:05 GMT-0700"}},
}

// commented reads where a page stood out of the comment that the program wrote that saved it.
func commented(body []byte) placed {
	start := body[:min(len(body), 8192)]
	for _, c := range comments {
		m := c.comment.FindSubmatch(start)
		if m == nil {
			continue
		}
		p := placed{address: html.UnescapeString(string(m[1]))}
		if !strings.Contains(p.address, "://") {
			host, _, _ := strings.Cut(p.address, "/")
			if hostIn(host) == "" {
				continue
			}
			p.address = schemeOf(host) + p.address
		}
		for _, form := range c.forms {
			if t, err := time.Parse(form, strings.TrimSpace(string(m[2]))); err == nil {
				p.saved = t
			}
		}
		return p
	}
	return placed{}
}

// schemeOf returns how a site is asked: the same page has one address, and names say seldom which it was.
func schemeOf(host string) string {
	if u, err := url.Parse("//" + host); err == nil && extract.IsLocal(u.Hostname()) {
		return "http://"
	}
	return "https://"
}

// hostIn returns the host that a folder is named after, empty where it is named after none.
func hostIn(name string) string {
	host := strings.ToLower(name)
	if i := strings.LastIndexAny(host, ":+_"); i > 0 && isNumber(host[i+1:]) { // a port, as wget and HTTrack write it
		host = host[:i] + ":" + host[i+1:]
	}
	bare, _, _ := strings.Cut(host, ":")
	if _, err := netip.ParseAddr(bare); err == nil || bare == "localhost" {
		return host
	}
	suffix, listed := publicsuffix.PublicSuffix(bare)
	if bare == suffix || !listed && suffix != "example" && suffix != "test" || !hostName.MatchString(bare) {
		return ""
	}
	return host
}

var hostName = regexp.MustCompile(`^[a-z0-9-]+(?:\.[a-z0-9-]+)+$`)

func isNumber(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

// wholeName returns the address that a file is named after, as in https%3A%2F%2Fbao.example%2Ftin-a1.html; empty for none.
func wholeName(name string) string {
	s, err := url.PathUnescape(name)
	if err != nil || !strings.HasPrefix(s, "http://") && !strings.HasPrefix(s, "https://") {
		return ""
	}
	if u, err := url.Parse(s); err != nil || hostIn(u.Host) == "" {
		return ""
	}
	return s
}

// addressOf puts an address together of that of a folder and the names within it.
func addressOf(base string, names []string) string {
	var b strings.Builder
	b.WriteString(strings.TrimSuffix(base, "/"))
	for _, dir := range names[:len(names)-1] {
		b.WriteString("/" + escaped(dir))
	}
	file, query := parted(names[len(names)-1])
	if file == "index.html" {
		file = ""
	}
	b.WriteString("/" + escaped(file))
	if query != "" {
		b.WriteString("?" + escaped(query))
	}
	return b.String()
}

var (
	windowsQuery = regexp.MustCompile(`^(.+?)@([A-Za-z_][^=@]*=.*)$`)                                                  // wget writes ? so for Windows
	addedHTML    = regexp.MustCompile(`(?i)^(.+\.(?:aspx?|ashx|cgi|do|epi|jspx?|php\d?|shtml|tpo|vnp|html?))\.html?$`) // wget -E
	savedAgain   = regexp.MustCompile(`(?i)^(.+\.html?)\.\d{1,2}$`)
)

// parted takes the name of a file apart into that of what was asked for and the query, without what programs add to it.
func parted(name string) (file, query string) {
	file, query, ok := strings.Cut(name, "?")
	if m := windowsQuery.FindStringSubmatch(name); !ok && m != nil {
		file, query, ok = m[1], m[2], true
	}
	if before, after, found := strings.Cut(name, "%3F"); !ok && found {
		file, query, ok = before, after, true
	}
	if ok {
		return file, strings.TrimSuffix(query, ".html")
	}
	for _, added := range []*regexp.Regexp{savedAgain, addedHTML} {
		if m := added.FindStringSubmatch(file); m != nil {
			file = m[1]
		}
	}
	return file, ""
}

// escaped writes a name as a part of an address. What is escaped in it already stays so.
func escaped(name string) string {
	var b strings.Builder
	for i := range len(name) {
		if c := name[i]; c <= ' ' || c >= 0x7f || strings.IndexByte(`"#<>?\^{|}`+"`", c) >= 0 {
			fmt.Fprintf(&b, "%%%02X", c)
		} else {
			b.WriteByte(c)
		}
	}
	return b.String()
}

// truePlace returns the address of a page without the ending that a program may have put to its file's name, where the page itself has that,
// as what it gives as its own or to be shared, and nowhere the one with the ending. Links do not tell: they were rewritten.
func truePlace(address string, body []byte) string {
	const most = 1 << 20
	bare, ok := strings.CutSuffix(address, ".html")
	u, err := url.Parse(bare)
	if !ok || err != nil || u.RawQuery != "" {
		return address
	}
	body = body[:min(len(body), most)]
	found := false
	for _, slash := range []string{"/", `\/`, "%2F", "%2f"} { // in scripts; in what is shared
		own := []byte(strings.ReplaceAll(strings.TrimPrefix(u.Host, "www.")+u.EscapedPath(), "/", slash))
		for rest := body; ; {
			i := bytes.Index(rest, own)
			if i < 0 {
				break
			}
			complete := bytes.HasSuffix(bytes.TrimSuffix(rest[:i], []byte("www.")), []byte(slash+slash))
			rest = rest[i+len(own):]
			switch {
			case !complete:
			case bytes.HasPrefix(rest, []byte(".htm")):
				return address
			case endOfAddress.Match(rest[:min(len(rest), 8)]):
				found = true
			}
		}
	}
	if found {
		return bare
	}
	return address
}

var endOfAddress = regexp.MustCompile(`^(?:\\?/|%2[Ff])?(?:$|[\s"'<>&?#\\]|%26|%3[Ff])`)
