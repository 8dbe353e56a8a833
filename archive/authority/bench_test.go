package authority_test

import (
	"testing"

	"khobao/archive"
	"khobao/archive/authority"
	"khobao/sample"
)

func BenchmarkResolve(b *testing.B) {
	articles := sample.Articles()
	for _, home := range []string{sample.Province, ""} { // a provincial paper, and a national one whose texts must tell the province
		b.Run("province="+home, func(b *testing.B) {
			for i := 0; b.Loop(); i++ {
				v := articles[i%len(articles)].Version
				authority.Resolve(&v, authority.Context{Province: home})
			}
		})
	}
}

func BenchmarkTenures(b *testing.B) {
	var statements []archive.Statement
	for _, a := range sample.Articles() {
		authority.Resolve(&a.Version, authority.Context{Province: sample.Province})
		for _, m := range a.People {
			for _, c := range m.Offices {
				o := archive.Office{ID: c.OfficeID, Name: c.Office, Organisation: archive.Organisation{ID: c.OrganisationID, Name: c.Organisation, Province: sample.Province}}
				statements = append(statements, archive.Statement{Person: m.PersonID, Office: o, Relation: c.Relation, Worded: c.Office, Date: a.Published})
			}
		}
	}
	b.ReportMetric(float64(len(statements)), "statements")
	for b.Loop() {
		authority.Tenures(statements)
	}
}
