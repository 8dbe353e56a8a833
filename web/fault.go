package web

import (
	"html/template"
	"slices"
	"strconv"
	"strings"
)

// Fault is what is wrong in a form that was sent: the field that it is about, and the text that says so. Browsers would say it of
// some fields themselves, in their own language; forms leave it to the server, which says it in the page's.
type Fault struct {
	Field string // empty: it is about none alone
	Key   string // of the text; empty: nothing is wrong
	Mend  string // of the text that says what to do; empty: there is none
}

// faulty is the field that a text is about.
var faulty = map[string]string{
	"account.bad_name": "user", "account.taken": "user", "account.bad_password": "password", "account.wrong_old": "old", "admin.no_label": "label",
	"report.empty": "message", "report.long": "message", "report.day_wrong": "date", "report.figure_wrong": "value", "report.no_reason": "reason",
	"ruling.choose_other": "other", "ruling.choose_article": "article",
	"follow.no_name": "name", "follow.bad_email": "email", "follow.bad_webhook": "webhook", "follow.too_many_boxes": "email",
	"failure.slug": "id", "failure.name": "name", "failure.province": "province", "failure.seconds": "delay", "failure.hours": "hours",
	"failure.listed": "home", "failure.taken": "id", "failure.clock": "at", "failure.rhythm": "every", "failure.seldom": "every", "failure.often": "every",
}

// faultOf is what a page's trouble is, whose text's key begins with area.
func faultOf(area, trouble string) Fault {
	if trouble == "" {
		return Fault{}
	}
	if area != "" {
		trouble = area + "." + trouble
	}
	return Fault{Field: faulty[trouble], Key: trouble}
}

// outletFault is what is wrong with an outlet that somebody typed, or with its schedule, by the sentence that says so.
func outletFault(sentence, home string) Fault {
	if sentence == "" {
		return Fault{}
	}
	failure := failureOf(sentence)
	f := Fault{Key: "failure." + failure.Key, Mend: "failure." + failure.Key + "_mend"}
	if f.Field = faulty[f.Key]; failure.Key == "address" && strings.HasPrefix(sentence, strconv.Quote(home)) {
		f.Field = "home"
	}
	return f
}

// At is the fault if it is about a field, "" being that of a fault about none; nil: it is not.
func (f Fault) At(field string) *Fault {
	if f.Key == "" || f.Field != field {
		return nil
	}
	return &f
}

// Mark is what tells of a field that it is at fault, and where it is described: beside hints that always stand there, "trouble" is
// what is wrong, where that stands outside of the field's label.
func (f Fault) Mark(field string, described ...string) template.HTMLAttr {
	wrong := f.At(field) != nil
	if !wrong {
		described = slices.DeleteFunc(described, func(id string) bool { return id == "trouble" })
	}
	var attr strings.Builder
	if len(described) > 0 {
		attr.WriteString(` aria-describedby="` + template.HTMLEscapeString(strings.Join(described, " ")) + `"`)
	}
	if wrong {
		attr.WriteString(` aria-invalid="true" autofocus`)
	}
	return template.HTMLAttr(attr.String())
}
