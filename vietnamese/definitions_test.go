package vietnamese

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestDefinitions(t *testing.T) {
	for _, tt := range []struct {
		in   string
		want []Equivalent
	}{
		{"Huyện có hai cụm công nghiệp (CCN) mới.", []Equivalent{{"CCN", "cụm công nghiệp"}}},
		{"Ủy ban nhân dân (UBND) tỉnh; Sở Giáo dục và Đào tạo (GD&ĐT)", []Equivalent{{"UBND", "Ủy ban nhân dân"}, {"GD&ĐT", "Giáo dục và Đào tạo"}}},
		{"công nghiệp hóa, hiện đại hóa (CNH, HĐH)", nil},
		{"công nghiệp hóa, hiện đại hóa (CNH-HĐH)", []Equivalent{{"CNH-HĐH", "công nghiệp hóa, hiện đại hóa"}}},
		{"khóa luận tốt nghiệp (sau đây gọi tắt là KLTN) của sinh viên", []Equivalent{{"KLTN", "khóa luận tốt nghiệp"}}},
		{"CTTT (chương trình tiên tiến) mở năm 2006", []Equivalent{{"CTTT", "chương trình tiên tiến"}}},
		{"vốn đầu tư trực tiếp nước ngoài (FDI)", nil},
		{"Foreign Direct Investment (FDI)", []Equivalent{{"FDI", "Foreign Direct Investment"}}},
		{"đồng bằng sông Cửu Long (ĐBSCL), lại đồng bằng sông Cửu Long (ĐBSCL)", []Equivalent{{"ĐBSCL", "đồng bằng sông Cửu Long"}}},
		{"dân bằng sông Cửu Long (ĐBSCL)", nil},
		{"họp xong. Công nghiệp (CCN)", nil},
		{"ông A (SN 1980), (TTXVN), (, ((", nil},
		{"CỤM CÔNG NGHIỆP (CCN)", nil},
	} {
		if diff := cmp.Diff(tt.want, Definitions(tt.in)); diff != "" {
			t.Errorf("Definitions(%q): -want +got\n%s", tt.in, diff)
		}
	}
}
