package web

import (
	"html/template"
	"regexp"
	"time"
	"unicode/utf8"

	"khobao/archive"
)

// funcs are what the templates of one language may call.
func (s *Site) funcs(lang Lang) template.FuncMap {
	texts := s.texts[lang]
	return template.FuncMap{
		"t": texts.text, "n": texts.count, "linked": texts.linked,
		"asset": s.assets.address,
		"headline": func(title string) (string, error) {
			if title == "" {
				return texts.text("article.untitled")
			}
			return headline(title), nil
		},

		"number": lang.Number, "date": lang.Date, "moment": lang.Moment, "time": lang.Time, "day": lang.Day, "days": lang.Days,
		"period": lang.Period, "when": lang.When, "term": termText, "termName": lang.TermName, "figure": FigureText, "gloss": lang.Gloss, "unitGloss": lang.UnitGloss, "asRead": AsRead, "troubleOf": troubleOf, "failureOf": failureOf, "fault": faultOf, "outletFault": outletFault, "capital": capital, "kindOf": func(k *archive.FigureKind) archive.FigureKind { return *k }, "figureForm": newFigureForm, "spokenPeriod": Period, "shortDay": shortDay, "shortDigest": shortDigest,
		"iso":     func(d *archive.Date) string { return d.String() },
		"isoTime": func(t time.Time) string { return t.UTC().Format(time.RFC3339) },
		"keep":    keepAttr,
		"in":      func(written string) template.HTMLAttr { return langAttr(lang, written) },

		"articlePath": ArticlePath, "versionPath": VersionPath, "versionsPath": versionsPath, "diffPath": diffPath, "personPath": PersonPath,
		"officePath": officePath, "organisationPath": organisationPath, "termPath": termPath, "citationPath": CitationPath, "wordsPath": func(words string) string { return Query{}.Asking(words).Path() }, "citePath": citePath, "reportedPath": reportedPath, "mergePath": mergePath, "comparePath": comparePath, "tenuresCSVPath": tenuresCSVPath, "splitPath": splitPath,
		"edge": lang.Edge, "partial": lang.Partial, "monthOf": lang.Month, "officeStatementsPath": officeStatementsPath,
		"measured": lang.Measured, "bytes": lang.Bytes, "px": px, "decimal": lang.Decimal, "charted": lang.Charted, "axisLabel": lang.axisLabel,
		"lastPoint": lastPoint, "spanned": spanned, "seriesCSVPath": seriesCSVPath,
		"anchor": Anchor, "officeLabel": archive.OfficeLabel,
	}
}

// headlineBound is how many letters of a title stand where other articles are named: real ones have at most some 200.
const headlineBound = 300

// headline cuts a title that would bury the list it stands in.
func headline(title string) string {
	letters := []rune(title)
	if len(letters) <= headlineBound {
		return title
	}
	return string(letters[:headlineBound]) + "…"
}

// keepAttr keeps a short text on one line; a long one must break.
func keepAttr(s string) template.HTMLAttr {
	if utf8.RuneCountInString(s) > 32 {
		return ""
	}
	return ` class="keep"`
}

var languageTag = regexp.MustCompile(`^[A-Za-z0-9-]{2,35}$`)

// langAttr is the lang attribute of text that is written in another language than the page. A language that is not known
// is Vietnamese, as all sources are that do not say otherwise.
func langAttr(page Lang, written string) template.HTMLAttr {
	if !languageTag.MatchString(written) {
		written = string(Vietnamese)
	}
	if written == string(page) {
		return ""
	}
	return template.HTMLAttr(` lang="` + written + `"`)
}
