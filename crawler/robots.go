package crawler

import (
	"bytes"
	"path"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Bounds of a robots.txt. RFC 9309 asks for at least 500 KiB; a rule longer than a line may be is cut, as Google does it, so
// that one line cannot make matching slow.
const (
	robotsMaxBytes = 500 << 10
	robotsMaxLine  = 8*2083 - 1
)

// rules is a parsed robots.txt. The zero value and a nil pointer allow everything.
type rules struct {
	groups   []group
	sitemaps []string // in the order of the file, as written
}

// group is one or more user-agent lines with the rules that follow them.
type group struct {
	agents []string // lower-case product tokens; "*" is everyone
	rules  []rule
	delay  time.Duration // Crawl-delay; 0: none stated
}

// rule is one allow or disallow line. RFC 9309 decodes %62 to b before comparing, Google's own matcher does not; both
// patterns are kept, because only an address that both readings allow is visited.
type rule struct {
	allow   bool
	literal string // non-ASCII octets escaped, hex digits in upper case
	decoded string // and escaped unreserved characters decoded
}

// parseRobots reads a robots.txt. It never fails: a line that is no rule is skipped, so that an HTML page sent as robots.txt
// is a file without rules.
func parseRobots(body []byte) *rules {
	if len(body) > robotsMaxBytes {
		body = body[:robotsMaxBytes]
		body = body[:bytes.LastIndexAny(body, "\r\n")+1] // half a line may forbid what the whole one does not
	}
	body = trimBOM(body)
	var r rules
	inAgents := false // whether the line before (of those that count) named an agent: agents in a row share one group
	for line := range robotsLines(body) {
		key, value := robotsField(line)
		switch {
		case key == "sitemap":
			r.sitemaps = append(r.sitemaps, value)
		case key == "user-agent":
			if !inAgents {
				r.groups = append(r.groups, group{})
			}
			last := &r.groups[len(r.groups)-1]
			last.agents = append(last.agents, agentToken(value))
			inAgents = true
		case key == "" || len(r.groups) == 0:
			// Not a rule of ours, or before the first group.
		case key == "crawl-delay":
			r.groups[len(r.groups)-1].delay = crawlDelay(value)
		default:
			last := &r.groups[len(r.groups)-1]
			last.rules = append(last.rules, newRules(key == "allow", value)...)
			inAgents = false
		}
	}
	return &r
}

// trimBOM drops a byte order mark, also one that the file holds only the beginning of.
func trimBOM(b []byte) []byte {
	for _, c := range []byte("\xef\xbb\xbf") {
		if len(b) == 0 || b[0] != c {
			break
		}
		b = b[1:]
	}
	return b
}

// robotsLines yields the lines of b, whatever ends them: LF, CR LF or CR.
func robotsLines(b []byte) func(func(string) bool) {
	return func(yield func(string) bool) {
		for len(b) > 0 {
			line := b
			if i := bytes.IndexAny(b, "\r\n"); i >= 0 {
				line, b = b[:i], b[i+1:]
			} else {
				b = nil
			}
			if len(line) > robotsMaxLine {
				line = line[:robotsMaxLine]
			}
			if !yield(string(line)) {
				return
			}
		}
	}
}

// robotsKeys are the keys that count and the misspellings of them that webmasters make (the list is Google's). A key counts
// when it begins so.
var robotsKeys = []struct{ prefix, key string }{
	{"user-agent", "user-agent"},
	{"useragent", "user-agent"},
	{"user agent", "user-agent"},
	{"allow", "allow"},
	{"disallow", "disallow"},
	{"dissallow", "disallow"},
	{"dissalow", "disallow"},
	{"disalow", "disallow"},
	{"diasllow", "disallow"},
	{"disallaw", "disallow"},
	{"sitemap", "sitemap"},
	{"site-map", "sitemap"},
	{"crawl-delay", "crawl-delay"},
	{"crawldelay", "crawl-delay"},
}

// robotsField splits a line into one of the keys above and its value; the key is empty for any other line.
func robotsField(line string) (key, value string) {
	line, _, _ = strings.Cut(line, "#")
	line = strings.TrimSpace(line)
	name, value, ok := strings.Cut(line, ":")
	if !ok {
		// "disallow /": the colon was forgotten. More than two words are a sentence, not a rule.
		words := strings.Fields(line)
		if len(words) != 2 {
			return "", ""
		}
		name, value = words[0], words[1]
	}
	name = strings.ToLower(strings.TrimSpace(name))
	for _, k := range robotsKeys {
		if strings.HasPrefix(name, k.prefix) {
			return k.key, strings.TrimSpace(value)
		}
	}
	return "", ""
}

// agentToken returns what a user-agent line names, in lower case: the letters, _ and - at its beginning ("FooBot/2.1" names
// foobot), or "*".
func agentToken(value string) string {
	if value == "*" || strings.HasPrefix(value, "* ") || strings.HasPrefix(value, "*\t") {
		return "*"
	}
	end := strings.IndexFunc(value, func(r rune) bool {
		return !(r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r == '_' || r == '-')
	})
	if end >= 0 {
		value = value[:end]
	}
	return strings.ToLower(value)
}

// crawlDelay reads seconds, also with a fraction; anything else is no delay.
func crawlDelay(value string) time.Duration {
	s, err := strconv.ParseFloat(strings.Replace(value, ",", ".", 1), 64)
	if err != nil || !(s > 0) || s > 1e6 {
		return 0
	}
	return time.Duration(s * float64(time.Second))
}

// newRules returns the rule that a line states. An allowed index page allows the folder that it is the index of, too.
func newRules(allow bool, pattern string) []rule {
	patterns := []string{pattern}
	if folder, page := path.Split(pattern); allow && strings.HasPrefix(page, "index.htm") && folder != "" {
		patterns = append(patterns, folder+"$")
	}
	var own []rule
	for _, p := range patterns {
		literal := escapePath(p)
		own = append(own, rule{allow: allow, literal: literal, decoded: decodeUnreserved(literal)})
	}
	return own
}

// allowed reports whether the agent may ask for target, a path with its query as it goes over the wire.
func (r *rules) allowed(agent, target string) bool {
	if agent == "" {
		return true
	}
	own := r.rulesFor(agent)
	if len(own) == 0 {
		return true
	}
	if !verdict(own, target, func(r rule) string { return r.literal }) {
		return false
	}
	decoded := decodeUnreserved(escapePath(target))
	return verdict(own, decoded, func(r rule) string { return r.decoded })
}

// delay returns the Crawl-delay for the agent, 0 where none is stated.
func (r *rules) delay(agent string) (d time.Duration) {
	for _, g := range r.groupsFor(agent) {
		d = max(d, g.delay)
	}
	return d
}

// rulesFor returns the rules of all groups that name the agent.
func (r *rules) rulesFor(agent string) (own []rule) {
	for _, g := range r.groupsFor(agent) {
		own = append(own, g.rules...)
	}
	return own
}

// groupsFor returns the groups that name the agent; where none does, those for everyone.
func (r *rules) groupsFor(agent string) (groups []group) {
	if r == nil {
		return nil
	}
	for _, name := range []string{strings.ToLower(agent), "*"} {
		for _, g := range r.groups {
			if slices.Contains(g.agents, name) {
				groups = append(groups, g)
			}
		}
		if groups != nil {
			return groups
		}
	}
	return nil
}

// verdict finds the rule whose matching pattern is longest; where an allow and a disallow are equally long, allow wins. An
// empty pattern matches nothing.
func verdict(own []rule, target string, pattern func(rule) string) bool {
	longest, allow := 0, true
	for _, r := range own {
		p := pattern(r)
		if len(p) < longest || p == "" || (len(p) == longest && !r.allow) {
			continue
		}
		if matches(p, target) {
			longest, allow = len(p), r.allow
		}
	}
	return allow
}

// matches reports whether pattern, anchored at the beginning, matches target. '*' is any run of characters, '$' at the end
// the end of the target. After a '*' the leftmost place of each piece is right, and nothing is tried twice, so a pattern of
// many stars costs no more than its length times the target's.
func matches(pattern, target string) bool {
	anchored := strings.HasSuffix(pattern, "$")
	pieces := strings.Split(strings.TrimSuffix(pattern, "$"), "*")
	if !strings.HasPrefix(target, pieces[0]) {
		return false
	}
	if len(pieces) == 1 {
		return !anchored || target == pieces[0]
	}
	target = target[len(pieces[0]):]
	last := pieces[len(pieces)-1]
	for _, piece := range pieces[1 : len(pieces)-1] {
		i := strings.Index(target, piece)
		if i < 0 {
			return false
		}
		target = target[i+len(piece):]
	}
	if anchored {
		return strings.HasSuffix(target, last)
	}
	return strings.Contains(target, last)
}

const upperHex = "0123456789ABCDEF"

// escapePath escapes the octets of s that are not ASCII and writes the hex digits of escapes in upper case.
func escapePath(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '%' && i+2 < len(s) && isHex(s[i+1]) && isHex(s[i+2]):
			b.WriteString(strings.ToUpper(s[i : i+3]))
			i += 2
		case c >= 0x80:
			b.Write([]byte{'%', upperHex[c>>4], upperHex[c&15]})
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}

// decodeUnreserved decodes the escapes of letters, digits, '-', '.', '_' and '~', the only ones that RFC 3986 calls
// equivalent to the character itself. s must come from escapePath.
func decodeUnreserved(s string) string {
	if !strings.Contains(s, "%") {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '%' && i+2 < len(s) {
			if v, err := strconv.ParseUint(s[i+1:i+3], 16, 8); err == nil && isUnreserved(byte(v)) {
				b.WriteByte(byte(v))
				i += 2
				continue
			}
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

func isHex(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F'
}

func isUnreserved(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || strings.IndexByte("-._~", c) >= 0
}
