package claims

import (
	"fmt"
	"strings"
	"testing"

	"khobao/archive"
)

// lookups reads a version as Extract does and returns how often it looked into a lexicon.
func lookups(v *archive.Version) int {
	r := read(v, Context{})
	r.readFigures()
	n := 0
	for _, p := range r.passages {
		n += p.lookups
	}
	return n
}

// Reading takes work in proportion to the text, also for texts that somebody made to be slow.
func TestLinear(t *testing.T) {
	for name, unit := range map[string]string{
		"article":       "Chiều 3/7, Đại hội bầu đồng chí Trần Thị Mơ, Phó Chủ tịch UBND huyện, giữ chức Bí thư Huyện ủy; thu ngân sách đạt 120 tỷ đồng, tăng 12% so cùng kỳ. Ông Mơ nói.\n\n",
		"no full stops": "Bí thư Tỉnh ủy Lê Văn Đạt, Chủ tịch UBND tỉnh, ",
		"only offices":  "Phó Chủ tịch ",
		"only names":    "Nguyễn Văn An ",
		"only numbers":  "12,5% ",
		"initials":      "A.",
		"pointers":      "ông giữ chức vụ này ",
		"short names":   "ông An Lê Văn An, ",
		"parentheses":   "(((5 xã ",
		"tables":        "Đơn vị tính: tỷ đồng\nNội dung | 2016\nA | 5\n",
		"careers":       "- 1986 - 1993: Bí thư Huyện ủy.\n",
		"successions":   "Ông Lê Văn An thay ông Trần Văn Tú. ",
		"lists":         "Bí thư Tỉnh ủy: đồng chí Lê Văn An; ",
		"holders meant": "Ông Lê Văn Đạt, Bí thư Huyện ủy Tân Mỹ, nói. Bí thư Huyện ủy Tân Mỹ từng là giáo viên. Bí thư Huyện ủy Tân Mỹ từng là Phó Giám đốc Sở Y tế. ",
		"notes":         "phấn đấu đạt (năm 2020 5 tỷ đồng ",
		"unnamed":       "chừng 5 tỷ đồng ",
		"wholes":        "Sao Mai 5 tỷ đồng, cả tỉnh 7 tỷ đồng, ",
		"acts":          "hỗ trợ 5 tỷ đồng ",
		"requests":      "xin thôi chức được chấp thuận, ",
		"boards":        "Danh sách Ban Thường vụ Tỉnh ủy gồm: Lê Văn An, Trần Văn Tú. ",
		"to come":       "sẽ bổ nhiệm ông Lê Văn An làm Giám đốc Sở Y tế, ",
		"one decision":  "bầu Ủy viên UBND tỉnh đối với ông Lê Văn An, Giám đốc Sở Y tế và bà Trần Thị Mơ, Giám đốc Sở Nội vụ; ",
		"instead":       "Ông Lê Văn An nghỉ hưu; ông Trần Văn Tú được bổ nhiệm thay thế. ",
		"bodies":        "Ban Chấp hành Đảng bộ tỉnh, ",
	} {
		t.Run(name, func(t *testing.T) {
			once := lookups(&archive.Version{Body: strings.Repeat(unit, 400)})
			twice := lookups(&archive.Version{Body: strings.Repeat(unit, 800)})
			if twice > once*5/2 {
				t.Errorf("%d lookups, and %d for twice the text", once, twice)
			}
		})
	}
}

// What befell people is worked out once for each figure, however many of them count alike.
func TestLinearInAlikeFigures(t *testing.T) {
	allocations := func(n int) float64 {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, "Có 3 người %c%c%c.\n", 'b'+i%20, 'a'+i/20%20, 'b'+i/400)
		}
		v := &archive.Version{Body: b.String()}
		if got := len(read(v, Context{}).readFigures()); got < n*9/10 {
			t.Fatalf("%d figures of %d: too few to tell", got, n)
		}
		return testing.AllocsPerRun(1, func() { read(v, Context{}).readFigures() })
	}
	if once, twice := allocations(400), allocations(800); twice > once*5/2 {
		t.Errorf("%.0f allocations, and %.0f for twice the text", once, twice)
	}
}

func TestBounded(t *testing.T) {
	var b strings.Builder
	for i := 0; i < 3000; i++ {
		b.WriteString("Ông Lê Văn ")
		b.WriteString(string(rune('A'+i%26)) + "a" + string(rune('a'+i/26%26)) + string(rune('a'+i/676)))
		b.WriteString(", Giám đốc Sở Y tế, đạt ")
		b.WriteString(strings.Repeat("9", 1+i%5))
		b.WriteString(",5%. Nhiệm kỳ 2016-2021.\n")
	}
	v := &archive.Version{Body: b.String()}
	Extract(v, Context{})
	if len(v.People) > maxPersons || len(v.Figures) > maxFigures || len(v.Terms) > maxTerms {
		t.Errorf("%d people, %d figures, %d terms", len(v.People), len(v.Figures), len(v.Terms))
	}
	checkEvidence(t, v)
}
