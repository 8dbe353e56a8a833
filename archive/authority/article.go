package authority

import (
	"strings"

	"khobao/archive"
	"khobao/vietnamese"
)

// Resolve gives every claim of a version the identifiers of its office and organisation, and returns what they stand for.
// Persons are judged afterwards, when the store knows all mentions of a name: see [Judge].
func Resolve(v *archive.Version, c Context) archive.Identities {
	if c.Province == "" {
		c.Province = provinceOf(v)
	}
	var ids archive.Identities
	offices, bodies := map[archive.OfficeID]bool{}, map[archive.OrganisationID]bool{}
	for i := range v.People {
		for j := range v.People[i].Offices {
			claim := &v.People[i].Offices[j]
			body := ResolveOrganisation(claim.Organisation, c)
			if body.ID == "" {
				continue // an office of nobody knows which body has no page
			}
			office := ResolveOffice(claim.Office, body)
			claim.OrganisationID, claim.BodyID, claim.OfficeID = body.ID, body.Root, office.ID
			if !bodies[body.ID] {
				bodies[body.ID] = true
				ids.Organisations = append(ids.Organisations, body.Organisation)
			}
			if office.ID != "" && !offices[office.ID] {
				offices[office.ID] = true
				ids.Offices = append(ids.Offices, office)
			}
		}
	}
	return ids
}

// provinceOf returns the province that a text of a national outlet is about: the one named most often, if it is named in the
// title or the lead, or twice. Empty where two are named equally often.
func provinceOf(v *archive.Version) string {
	counts := map[string]int{}
	countProvinces(counts, v.Title, 3)
	countProvinces(counts, v.Lead, 2)
	countProvinces(counts, v.Body, 1)
	best, most, tie := "", 1, false
	for name, n := range counts {
		switch {
		case n > most:
			best, most, tie = name, n, false
		case n == most:
			tie = true
		}
	}
	if tie {
		return ""
	}
	return best
}

func countProvinces(counts map[string]int, text string, weight int) {
	words := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" \n\t,.;:()“”\"'/", r) })
	for i := 0; i < len(words); i++ {
		for n := 4; n >= 2; n-- {
			if i+n > len(words) || !startsUpper(words[i]) || !startsUpper(words[i+n-1]) {
				continue
			}
			if p, ok := vietnamese.LookupProvince(strings.Join(words[i:i+n], " ")); ok {
				counts[p.Name] += weight
				i += n - 1
				break
			}
		}
	}
}
