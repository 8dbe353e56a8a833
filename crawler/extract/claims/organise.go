package claims

// inheritWithin gives an office without a body the body of the next office of its group, where both go together: "Phó Giám
// đốc, Giám đốc Sở X", "Bí thư Đảng ủy, Chủ tịch HĐND xã Y".
func (c clause) inheritWithin(g *group) {
	for i := len(g.offices) - 2; i >= 0; i-- {
		o, next := &g.offices[i], g.offices[i+1]
		if o.org.text == "" && o.kind != "self" && next.org.text != "" && (o.kind == next.kind || o.kind == "director" && next.kind == "director") {
			o.org, o.inherited = next.org, true
		}
	}
}

// families says in which kinds of bodies the offices of a kind are.
var families = map[string]string{
	"party": "party front", "chair": "state front dept", "inspect": "party dept state", "member": "party state front", "director": "dept state", "trưởng": "dept state party",
}
