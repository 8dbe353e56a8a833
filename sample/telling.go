package sample

import (
	"strings"

	"khobao/archive"
)

// personnelRules says how each kind of event is told: headline, lead, then paragraphs. "?" before a rule: not always; "!": a
// caption, most times.
var personnelRules = map[string][]string{
	"appoint":    {"appoint.title", "appoint.lead", "!appoint.caption", "appoint.decision", "?appoint.bio", "appoint.chair", "?appoint.reply", "?appoint.colour"},
	"party":      {"appoint.party.title", "appoint.party.lead", "!appoint.caption", "appoint.decision", "?appoint.bio", "appoint.chair", "?appoint.reply", "?appoint.colour"},
	"force":      {"force.title", "force.lead", "!appoint.caption", "?force.body", "appoint.bio", "force.body", "appoint.reply"},
	"transfer":   {"transfer.title", "transfer.lead", "!appoint.caption", "?appoint.bio", "appoint.chair", "appoint.reply", "?appoint.colour"},
	"council":    {"council.title", "council.lead", "!council.caption", "council.vote", "?appoint.bio", "council.chair", "?council.chair", "?council.colour"},
	"plenum":     {"plenum.title", "plenum.lead", "!appoint.caption", "plenum.body", "appoint.bio", "?appoint.chair", "appoint.reply"},
	"front":      {"front.title", "front.lead", "!appoint.caption", "appoint.bio", "appoint.chair", "?appoint.reply"},
	"union":      {"union.title", "union.lead", "!appoint.caption", "union.body", "?appoint.bio", "union.body", "?appoint.reply"},
	"retire":     {"retire.title", "retire.lead", "!retire.caption", "retire.body", "retire.body", "?retire.body", "?retire.next"},
	"dismiss":    {"dismiss.title", "dismiss.lead", "dismiss.body", "dismiss.body", "?dismiss.body"},
	"discipline": {"discipline.title", "discipline.lead", "discipline.body", "discipline.body", "?discipline.body"},
	"strip":      {"strip.title", "strip.lead", "strip.body", "strip.body", "?strip.body"},
	"merge":      {"merge.title", "merge.lead", "!appoint.caption", "merge.body", "merge.body", "?merge.body", "?appoint.reply"},
	"ban":        {"ban.title", "ban.lead", "!appoint.caption", "ban.body", "?appoint.bio", "appoint.chair", "?appoint.reply"},
	"commune":    {"commune.title", "commune.lead", "!appoint.caption", "commune.body", "commune.body", "?commune.body", "?appoint.reply"},
}

func (d *draft) personnelText(e personnel) {
	kind := e.kind
	if kind == "appoint" && d.flags["party"] {
		kind = "party"
	}
	if kind == "appoint" && d.has("ministry") {
		kind = "force"
	}
	rules := personnelRules[kind]
	d.partners(e)
	d.flags["tinhuy"] = e.about.Body.ID == "tinh-uy"
	d.flags["council"] = e.about.Body.ID == "ubnd"
	d.slot("x.new.lower", func() string { return lowerFirst(d.fill("x.new")) })
	if d.has("x.new") {
		d.text("x.new.office.lower", strings.ToLower(e.about.Office))
		d.slot("x.new.full.lower", func() string { return lowerFirst(d.fill("x.new.full")) })
	} else {
		delete(d.slots, "x.new.lower")
	}
	d.headline(rules[0])
	d.lead(rules[1])
	for _, rule := range rules[2:] {
		switch {
		case rule[0] == '!':
			if d.maybe(70) {
				d.caption(rule[1:])
			}
		case rule[0] == '?':
			if d.maybe(55) {
				d.para(rule[1:])
			}
		default:
			d.para(rule)
		}
	}
}

// partners gives {y} and {r}: who becomes deputy, and who leaves, where bodies merge; the chair of a new commune's committee.
func (d *draft) partners(e personnel) {
	b := e.about.Body
	var gone []*Body
	for _, other := range d.w.Bodies {
		if other.Successor == b.ID && other.Party == "" {
			gone = append(gone, other)
		}
	}
	if e.kind == "merge" {
		names := []string{}
		for _, g := range gone {
			names = append(names, g.Name)
		}
		d.text("old.name", strings.Join(names, " và "))
		d.text("new.name.old", b.Name)
		if len(gone) == 0 {
			d.text("old.name", "các đơn vị liên quan")
		}
	}
	for _, o := range d.w.Officials {
		for _, t := range o.Tenures {
			sameBody := t.Body == b || b.Level == "xa" && t.Body.Place == b.Place && t.Body != b
			switch {
			case sameBody && !t.Seat && o != e.about.Official && t.From.Equal(d.on) && (e.kind == "merge" || e.kind == "commune"):
				d.person("y", o)
				d.change("y.new", t, archive.Appointed, "")
				d.flags["deputy"] = true
			case e.kind == "merge" && t.Body == b && t.Office == "Giám đốc" && t.To.Equal(d.on) && t.Ended == RetiredThen:
				d.person("r", o)
				d.flags["retired"] = true
			}
		}
	}
}
