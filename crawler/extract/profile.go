package extract

import (
	_ "embed"
	"fmt"
	"net/url"
	"regexp"
	"strings"
	"sync"

	"github.com/andybalholm/cascadia"
	"github.com/goccy/go-yaml"
	"golang.org/x/net/html"
)

//go:embed profiles.yaml
var profilesYAML []byte

// Profile is what is known of a family of sites that share a publishing system. Selectors are tried in order; the first that
// gives a value wins.
type Profile struct {
	Name    string   `yaml:"name"`
	About   string   `yaml:"about"`
	Checked string   `yaml:"checked"` // "stored page" or "not checked": what the profile was tried on
	Hosts   []string `yaml:"hosts"`   // known to belong to the family
	Marks   []string `yaml:"marks"`   // selectors that tell an article page of the family where the host is not known

	Article []string `yaml:"article"` // patterns of the path and query of articles
	List    []string `yaml:"list"`    // of sections, their further pages and archives
	Ignore  []string `yaml:"ignore"`  // of what is never worth a visit

	Title     []string `yaml:"title"`
	Published []string `yaml:"published"`
	Updated   []string `yaml:"updated"`
	Author    []string `yaml:"author"`
	Lead      []string `yaml:"lead"`
	Body      []string `yaml:"body"`
	Caption   []string `yaml:"caption"`
	Drop      []string `yaml:"drop"` // within the body or beside it: none of the article

	FirstIsLead bool `yaml:"first_is_lead"` // the first paragraph of the body is the lead though nothing sets it apart

	article, list, ignore []*regexp.Regexp
	selectors             map[string]cascadia.SelectorGroup
}

// profiles holds the profiles in the order of the file. An error in the file is the programmer's: a test reads it.
var profiles = sync.OnceValue(func() []*Profile {
	list, err := readProfiles(profilesYAML)
	if err != nil {
		panic(err)
	}
	return list
})

func readProfiles(data []byte) ([]*Profile, error) {
	var list []*Profile
	if err := yaml.UnmarshalWithOptions(data, &list, yaml.Strict()); err != nil {
		return nil, fmt.Errorf("profiles: %w", err)
	}
	for _, p := range list {
		if err := p.compile(); err != nil {
			return nil, fmt.Errorf("profile %s: %w", p.Name, err)
		}
	}
	return list, nil
}

func (p *Profile) compile() error {
	p.selectors = map[string]cascadia.SelectorGroup{}
	for _, group := range [][]string{p.Marks, p.Title, p.Published, p.Updated, p.Author, p.Lead, p.Body, p.Caption, p.Drop} {
		for _, s := range group {
			compiled, err := cascadia.ParseGroup(s)
			if err != nil {
				return fmt.Errorf("selector %q: %w", s, err)
			}
			p.selectors[s] = compiled
		}
	}
	for _, patterns := range []struct {
		from []string
		to   *[]*regexp.Regexp
	}{{p.Article, &p.article}, {p.List, &p.list}, {p.Ignore, &p.ignore}} {
		for _, s := range patterns.from {
			re, err := regexp.Compile(s)
			if err != nil {
				return fmt.Errorf("address pattern: %w", err)
			}
			*patterns.to = append(*patterns.to, re)
		}
	}
	return nil
}

// ProfileNamed returns the profile of that name.
func ProfileNamed(name string) (*Profile, bool) {
	for _, p := range profiles() {
		if p.Name == name {
			return p, true
		}
	}
	return nil, false
}

// profileForHost returns the profile whose hosts include that of u; nil for none.
func profileForHost(u *url.URL) *Profile {
	host := bareHost(u.Hostname())
	for _, p := range profiles() {
		for _, h := range p.Hosts {
			if host == h {
				return p
			}
		}
	}
	return nil
}

// profileByMarks returns the profile all of whose marks the page bears; nil for none.
func profileByMarks(doc *html.Node) *Profile {
	for _, p := range profiles() {
		if len(p.Marks) > 0 && p.hasAll(doc, p.Marks) {
			return p
		}
	}
	return nil
}

func (p *Profile) hasAll(doc *html.Node, selectors []string) bool {
	for _, s := range selectors {
		if cascadia.Query(doc, p.selectors[s]) == nil {
			return false
		}
	}
	return true
}

// query returns the elements under root that the selector matches.
func (p *Profile) query(root *html.Node, selector string) []*html.Node {
	return cascadia.QueryAll(root, p.selectors[selector])
}

// kindOf classifies an address by the profile's patterns; Unknown where none matches or there is no profile.
func (p *Profile) kindOf(u *url.URL) Kind {
	if p == nil {
		return Unknown
	}
	address := u.EscapedPath()
	if decoded, err := url.PathUnescape(address); err == nil {
		address = decoded
	}
	if u.RawQuery != "" {
		address += "?" + u.RawQuery
	}
	for _, class := range []struct {
		patterns []*regexp.Regexp
		kind     Kind
	}{{p.ignore, Other}, {p.article, ArticlePage}, {p.list, List}} {
		for _, re := range class.patterns {
			if re.MatchString(address) {
				return class.kind
			}
		}
	}
	return Unknown
}

// bareHost drops what one newspaper's hosts differ in: www., m., amp., mobile., and a port.
func bareHost(host string) string {
	host = strings.TrimSuffix(strings.ToLower(host), ".")
	for again := true; again; {
		again = false
		for _, prefix := range []string{"www.", "m.", "amp.", "mobile.", "wap."} {
			if rest, ok := strings.CutPrefix(host, prefix); ok && strings.Contains(rest, ".") {
				host, again = rest, true // there may be two: www.m.
			}
		}
	}
	return host
}
