package extract

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A lead (sapo) is a sentence or a few.
const minLead, maxLead = 30, 2500

// findLead finds the text that sums the article up: where the profile says, in an element named so, between title and body,
// or the first paragraph where the page sets it apart.
func (r *reader) findLead() {
	for _, f := range r.bySelectors(func(p *Profile) []string { return p.Lead }) {
		if r.takeLead(f.node, f.from) {
			return
		}
	}
	if r.leadByName() || r.leadBetween() {
		return
	}
	r.leadFromBody()
}

// takeLead takes all text of an element as the lead.
func (r *reader) takeLead(n *html.Node, from string) bool {
	inside := map[int]bool{}
	var texts []string
	around, whole := r.spans[n]
	for i := around.from; i < around.to; i++ {
		if b := &r.blocks[i]; b.text != "" {
			if b.mostlyLinks() || b.caption {
				return false
			}
			inside[i] = true
			texts = append(texts, b.text)
		}
	}
	if !whole { // an inline element: its block must say nothing else
		i := r.blockOf(n)
		if i < 0 || r.blocks[i].text != textOf(n) {
			return false
		}
		inside[i] = true
		texts = append(texts, r.blocks[i].text)
	}
	text := strings.Join(texts, " ")
	if len(inside) > 10 || len(text) < minLead || len(text) > maxLead || folded(text) == folded(r.title) {
		return false
	}
	r.setLead(text, from, inside)
	return true
}

func (r *reader) setLead(text, from string, inside map[int]bool) {
	r.lead, r.leadBlocks = text, inside
	r.offer(Lead, text, from, true, "")
}

// leadByName looks for an element named as a lead from the title to the body's first paragraphs.
func (r *reader) leadByName() bool {
	from, to := r.around()
	for i := from; i < to; i++ {
		b := &r.blocks[i]
		if b.aside || b.caption || b.text == "" || i == r.titleBlock || r.boxedWithImage(b) {
			continue
		}
		if b.inline != nil && hasPart(squeezed(b.inline), words().LeadParts) && r.takeLead(b.inline, describe(b.inline)) {
			return true
		}
		for n, up := b.node, 0; n != nil && up < 3 && n.DataAtom != atom.Body; n, up = n.Parent, up+1 {
			if r.leadNamed(n) && r.takeLead(n, describe(n)) {
				return true
			}
			if n == r.bodyNode {
				break
			}
		}
	}
	return false
}

// leadNamed reports whether an element is named as a lead and does not hold the body, unless all of that is one paragraph: films and
// infographics have no other text.
func (r *reader) leadNamed(n *html.Node) bool {
	if !named(n, words().lead) && !hasPart(squeezed(n), words().LeadParts) && !strings.EqualFold(attr(n, "itemprop"), "description") {
		return false
	}
	return !within(r.bodyNode, n) || n == r.bodyNode && r.body.to-r.body.from == 1
}

// around returns the blocks from the title to the third paragraph of the body.
func (r *reader) around() (from, to int) {
	from = r.titleBlock + 1
	if r.titleBlock < 0 || r.titleBlock >= r.body.to {
		from = max(0, r.body.from-6)
	}
	to, prose := r.body.from, 0
	for ; to < r.body.to && prose < 3; to++ {
		if r.blocks[to].isProse() {
			prose++
		}
	}
	return min(from, to), to
}

// leadBetween takes prose that stands between the title and the body.
func (r *reader) leadBetween() bool {
	if r.titleBlock < 0 || r.titleBlock >= r.body.from {
		return false
	}
	var texts []string
	inside := map[int]bool{}
	first := -1
	for i := r.titleBlock + 1; i < r.body.from; i++ {
		b := &r.blocks[i]
		lead := b.isProse() || b.heading > 1 && len(b.text) >= 60 && !b.aside && !b.mostlyLinks()
		f := folded(b.text)
		if !lead || b.row || isDateline(b.text) || r.isJunk(b, f) || isImprint(b) || isContact(b) || f == folded(r.title) {
			continue
		}
		texts = append(texts, b.text)
		inside[i] = true
		if first < 0 {
			first = i
		}
	}
	text := strings.Join(texts, " ")
	if len(texts) > 3 { // the article's beginning, in an element of its own
		r.bodyNode, r.body.from = around(r.blocks[first].node, r.bodyNode), first
		return false
	}
	if len(texts) == 0 || len(text) > maxLead {
		return false
	}
	r.setLead(text, "between title and body: "+describe(r.blocks[first].node), inside)
	return true
}

// leadFromBody takes the first paragraph where the page sets it apart from the second, or tells machines that it is the
// description, or where all papers of the profile begin with it.
func (r *reader) leadFromBody() {
	first, second := -1, -1
	const maxLooked = 60
	for i := r.body.from; i < min(r.body.to, r.body.from+maxLooked) && second < 0; i++ {
		b := &r.blocks[i]
		if b.text == "" || b.aside || r.isCaption(i) || b.mostlyLinks() || isDateline(b.text) || folded(b.text) == folded(r.title) || i == r.titleBlock {
			continue
		}
		if len(b.text) < minLead {
			if first < 0 {
				continue // a section's name, a place
			}
			second = i
			break
		}
		if first < 0 {
			first = i
		} else {
			second = i
		}
	}
	if first < 0 || second < 0 {
		return
	}
	a, b := &r.blocks[first], &r.blocks[second]
	if len(a.text) > maxLead {
		return
	}
	description, _ := r.meta.tag("description", "og:description")
	if ld, ok := r.meta.article(); ok && description == "" {
		description = ld.description
	}
	var why string
	switch {
	case r.profile != nil && r.profile.FirstIsLead:
		why = "first paragraph"
	case a.allBold() && !b.allBold():
		why = "first paragraph, bold"
	case a.heading > 1 && len(a.text) >= 80:
		why = "first paragraph, a heading"
	case a.allItalic() && !b.allItalic() && !a.centred:
		why = "first paragraph, in italics"
	case len(description) >= 60 && sameDescription(a.text, description):
		why = "first paragraph, described so"
	default:
		return
	}
	r.setLead(a.text, why, map[int]bool{first: true})
}

// sameDescription reports whether the page's description is this very paragraph; machines cut long ones.
func sameDescription(text, description string) bool {
	return folded(text) == folded(description)
}
