package authority_test

import (
	"testing"
	"time"

	"khobao/archive"
	"khobao/archive/authority"
	"khobao/crawler/extract/claims"
)

// What a congress resolved is told in the weeks after it; only its aims count then, and only soon after.
func TestAimsAfterCongress(t *testing.T) {
	for _, tt := range []struct {
		name, title, lead, body string
		year                    int
		want                    string // terms of the figures
	}{
		{"the aims of a resolution", "Tân Hạc: Những con số phấn đấu đến năm 2025", "Nghị quyết nhiệm kỳ 2020-2025 của Đảng bộ huyện Tân Hạc lượng hóa mục tiêu.",
			"Mục tiêu: thu ngân sách đến năm 2025 đạt 120 tỷ đồng. Nhiệm kỳ 2015-2020, hộ nghèo còn 3%.", 2020, "2020-2025 "},
		{"years later", "Tân Hạc: Những con số phấn đấu đến năm 2025", "Nghị quyết nhiệm kỳ 2020-2025 của Đảng bộ huyện Tân Hạc lượng hóa mục tiêu.",
			"Mục tiêu: thu ngân sách đến năm 2025 đạt 120 tỷ đồng.", 2023, ""},
		{"no aims", "Tân Hạc sau nửa nhiệm kỳ", "Nghị quyết nhiệm kỳ 2020-2025 của Đảng bộ huyện Tân Hạc đi vào cuộc sống.",
			"Mục tiêu: thu ngân sách đến năm 2025 đạt 120 tỷ đồng.", 2020, ""},
	} {
		v := &archive.Version{Title: tt.title, Lead: tt.lead, Body: tt.body, Published: archive.NewDay(tt.year, time.August, 12)}
		claims.Extract(v, claims.Context{Province: "Quảng Nam"})
		authority.Resolve(v, authority.Context{Province: "Quảng Nam"})
		got := ""
		for _, f := range v.Figures {
			if f.Kind == archive.Target || f.Kind == archive.Result {
				got += f.Term
				if f.Term != "" {
					got += " "
				}
			}
		}
		if got != tt.want {
			t.Errorf("%s: got terms %q, want %q: %+v", tt.name, got, tt.want, v.Figures)
		}
	}
}
