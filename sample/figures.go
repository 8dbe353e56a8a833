package sample

import (
	"fmt"
	"strings"

	"khobao/archive"
)

// figure notes a stated number once.
func (d *draft) figure(f archive.Figure) {
	for _, old := range d.figures {
		if old.Indicator == f.Indicator && old.Value == f.Value && old.Unit == f.Unit && old.Kind == f.Kind && sameText(old.Period, f.Period) {
			return
		}
	}
	d.figures = append(d.figures, f)
}

func sameText(a, b *string) bool { return a == b || a != nil && b != nil && *a == *b }

// count gives a slot that says how many of something there are: "51 đảng viên".
func (d *draft) count(slot, indicator string, n int, unit string) {
	d.slot(slot, func() string {
		s := decimal(float64(n), 0)
		d.figure(archive.Figure{Indicator: indicator, Value: s, Number: float64(n), Unit: unit, Kind: archive.Count})
		return s + " " + unit
	})
}

// measured words one value of an indicator by the rule "fig.<class>.<kind>", and notes it.
func (d *draft) measured(ind *Indicator, v *Value, kind archive.FigureKind) string {
	sub := &figureWords{draft: d, ind: ind, value: v, kind: kind}
	t := *d.tell
	t.who = sub
	return t.tell("fig." + string(ind.Class) + "." + string(kind))
}

// figureWords fills the slots of the phrasings for one number:
//
//	{ind}       the indicator's name
//	{ind.tail}  what follows the counted noun: "đạt chuẩn nông thôn mới (NTM)" after "57/86 xã"
//	{v}         the number with its unit
//	{v.bare}    the number alone, where the indicator's name holds the unit
//
// with the flags range, at_least, at_most, exact, rate (the name is that of a rate) and uptail (it ends in "trở lên").
type figureWords struct {
	draft *draft
	ind   *Indicator
	value *Value
	kind  archive.FigureKind
	name  string

	growth, plan float64 // against the year before, and of the plan; 0 where not known
}

func (f *figureWords) has(slot string) bool {
	switch slot {
	case "ind", "v", "ind.tail", "v.bare":
		return true
	case "g":
		return f.growth > 0
	case "plan", "about":
		return f.plan > 0
	case "?range":
		return f.value.To != 0
	case "?exact":
		return f.value.To == 0 && f.value.Bound == ""
	case "?uptail":
		return strings.HasSuffix(f.indicator(), "trở lên")
	case "?rate":
		return strings.HasPrefix(f.indicator(), "tỷ lệ") || strings.HasPrefix(f.indicator(), "tốc độ") || strings.HasPrefix(f.indicator(), "độ ")
	}
	return slot == "?"+f.value.Bound
}

// indicator picks one of the names, once for the sentence.
func (f *figureWords) indicator() string {
	if f.name == "" {
		f.name = f.ind.Names[f.draft.rng.IntN(len(f.ind.Names))]
	}
	return f.name
}

func (f *figureWords) fill(slot string) string {
	switch slot {
	case "g":
		return f.aside(f.growth, ptr(archive.Up))
	case "plan":
		return f.aside(f.plan, nil)
	case "about":
		f.value.Bound = archive.About
	}
	if strings.HasPrefix(slot, "ind") {
		name := f.indicator()
		if slot == "ind.tail" {
			name = strings.TrimPrefix(name, f.ind.Unit+" ")
		}
		if defined, _, ok := strings.Cut(name, " ("); ok && f.draft.flags["defined "+name] {
			return defined
		}
		f.draft.flags["defined "+name] = true
		return name
	}
	rec := archive.Figure{Indicator: withoutBrackets(f.indicator()), Value: decimal(f.value.Number, f.ind.Decimals),
		Number: f.value.Number, Unit: f.ind.Unit, Kind: f.kind}
	if f.draft.period != "" {
		rec.Period = ptr(f.draft.period)
	}
	switch f.ind.Class {
	case Growth:
		rec.Direction = ptr(archive.Up)
	case Falls:
		rec.Direction = ptr(archive.Down)
	}
	if f.value.Bound != "" {
		rec.Bound = ptr(f.value.Bound)
	}
	written := rec.Value
	switch {
	case f.value.Of != 0:
		rec.Value = fmt.Sprintf("%s/%d", rec.Value, f.value.Of)
		written = rec.Value
	case f.value.To != 0:
		to := decimal(f.value.To, f.ind.Decimals)
		rec.ValueTo, rec.NumberTo = &to, ptr(f.value.To)
		written += f.draft.habits.dash + to
	}
	f.draft.figure(rec)
	if slot == "v.bare" {
		return written
	}
	if strings.HasPrefix(rec.Unit, "%") {
		return written + rec.Unit
	}
	return written + " " + rec.Unit
}

// aside notes a further number of the same indicator: its growth, or its share of the plan.
func (f *figureWords) aside(v float64, direction *string) string {
	s := decimal(v, 1)
	rec := archive.Figure{Indicator: withoutBrackets(f.indicator()), Value: s, Number: v, Unit: "%", Kind: f.kind, Direction: direction}
	if f.draft.period != "" {
		rec.Period = ptr(f.draft.period)
	}
	f.draft.figure(rec)
	return s + "%"
}

func withoutBrackets(s string) string {
	for {
		open := strings.Index(s, " (")
		end := strings.Index(s, ")")
		if open < 0 || end < open {
			return s
		}
		s = s[:open] + s[end+1:]
	}
}

func ptr[T any](v T) *T { return &v }

// listed joins several measured values into one sentence's list.
func (d *draft) listed(series []*Series, from int, kind archive.FigureKind) string {
	var items []string
	for _, s := range series {
		p := s.Point(from)
		v := p.Result
		if kind == archive.Target {
			v = p.Target
		}
		if v != nil {
			items = append(items, d.measured(s.Indicator, v, kind))
		}
	}
	return strings.Join(items, "; ")
}
