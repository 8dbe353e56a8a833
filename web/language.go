package web

import (
	"embed"
	"errors"
	"fmt"
	"html/template"
	"io/fs"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/nicksnyder/go-i18n/v2/i18n"
	"golang.org/x/text/language"
)

// Lang is a language of the interface.
type Lang string

const (
	Vietnamese Lang = "vi"
	English    Lang = "en"
)

// Languages are those that every page can be had in; the first is what a reader gets who asks for none of them.
var Languages = []Lang{Vietnamese, English}

// Other returns the language that the switch leads to.
func (l Lang) Other() Lang {
	if l == Vietnamese {
		return English
	}
	return Vietnamese
}

//go:embed locales/*.yaml
var localeFiles embed.FS

// texts is one language's catalogue.
type texts struct {
	lang   Lang
	bundle *i18n.Bundle
	local  *i18n.Localizer
	keys   []string
}

// loadTexts reads the language's catalogue into a bundle of its own, so that a missing text is an error and does not appear
// in the other language.
func loadTexts(lang Lang) (*texts, error) {
	tag, err := language.Parse(string(lang))
	if err != nil {
		return nil, err
	}
	t := &texts{lang: lang, bundle: i18n.NewBundle(tag)}
	t.bundle.RegisterUnmarshalFunc("yaml", yaml.Unmarshal)
	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	t.local = i18n.NewLocalizer(t.bundle, string(lang))
	return t, nil
}

// catalogues names the files with a language's texts: vi.yaml, share.vi.yaml and so on.
func catalogues(lang Lang) ([]string, error) {
	return fs.Glob(localeFiles, "locales/*"+string(lang)+".yaml")
}

// load adds the texts of one file. A key belongs to one file alone.
func (t *texts) load(tag language.Tag, name string) error {
	file, err := t.bundle.LoadMessageFileFS(localeFiles, name)
	if err != nil {
		return err
	}
	for _, m := range file.Messages {
		if slices.Contains(t.keys, m.ID) {
			return fmt.Errorf("the key %q is in another file, too", m.ID)
		}
		t.keys = append(t.keys, m.ID)
		if t.lang == Vietnamese && m.One == "" {
			m.One = m.Other // CLDR has a form for none and one, but no word of Vietnamese changes with it
		}
	}
	return t.bundle.AddMessages(tag, file.Messages...)
}

// text returns the text under key; args are the names and values that it mentions, in turn.
func (t *texts) text(key string, args ...any) (string, error) {
	data, err := pairs(args)
	if err != nil {
		return "", fmt.Errorf("text %q: %w", key, err)
	}
	return t.local.Localize(&i18n.LocalizeConfig{MessageID: key, TemplateData: data})
}

// count returns the text under key for n things. The text may mention N, which is n as the language writes it.
func (t *texts) count(key string, n int, args ...any) (string, error) {
	data, err := pairs(args)
	if err != nil {
		return "", fmt.Errorf("text %q: %w", key, err)
	}
	data["N"] = t.lang.Number(n)
	return t.local.Localize(&i18n.LocalizeConfig{MessageID: key, TemplateData: data, PluralCount: n})
}

// linked returns the text under key with its part in [brackets] as a link to address, which must be one of this site. The
// args are numbers and words of ours: a stranger's brackets would move the link.
func (t *texts) linked(key, address string, args ...any) (template.HTML, error) {
	s, err := t.text(key, args...)
	if err != nil {
		return "", err
	}
	before, rest, ok1 := strings.Cut(s, "[")
	link, after, ok2 := strings.Cut(rest, "]")
	if !ok1 || !ok2 {
		return "", fmt.Errorf("text %q marks no link", key)
	}
	if !strings.HasPrefix(address, "/") && !strings.HasPrefix(address, "#") {
		return "", fmt.Errorf("text %q leads away from this site", key)
	}
	escape := template.HTMLEscapeString
	return template.HTML(escape(before) + `<a href="` + escape(address) + `">` + escape(link) + `</a>` + escape(after)), nil
}

func pairs(args []any) (map[string]any, error) {
	data := map[string]any{}
	if len(args)%2 != 0 {
		return nil, errors.New("a name without a value")
	}
	for i := 0; i < len(args); i += 2 {
		name, ok := args[i].(string)
		if !ok {
			return nil, fmt.Errorf("%v is no name", args[i])
		}
		data[name] = args[i+1]
	}
	return data, nil
}
