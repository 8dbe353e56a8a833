package authority

import (
	"testing"

	"khobao/archive"
)

func TestProvinceOfSite(t *testing.T) {
	for host, want := range map[string]string{
		"baobinhdinh.vn": "Bình Định", "www.baogialai.com.vn": "Gia Lai", "binhdinh.gov.vn": "Bình Định", "sonnptnt.angiang.gov.vn": "An Giang", "stnmt-angiang.gov.vn": "",
		"baobariavungtau.com.vn": "Bà Rịa - Vũng Tàu", "baolamgiang.example": "", "tuoitre.vn": "", "localhost": "", "": "", "news.binhdinh.vn": "",
	} {
		if got := ProvinceOfSite(host); got != want {
			t.Errorf("%s: %q, want %q", host, got, want)
		}
	}
}

func TestProvinceOfArticles(t *testing.T) {
	ours := archive.Version{Title: "Bình Định họp", Body: "UBND tỉnh Bình Định họp. UBND tỉnh đã nghe các sở báo cáo."}
	theirs := archive.Version{Title: "Bình Định họp", Body: "UBND tỉnh Bình Định họp. UBND tỉnh Bình Định nghe các sở báo cáo."}
	other := archive.Version{Title: "Phú Yên họp", Body: "UBND tỉnh Phú Yên họp. Tỉnh ủy đã nghe."}
	many := func(n int, v *archive.Version, more ...*archive.Version) []*archive.Version {
		for range n {
			more = append(more, v)
		}
		return more
	}
	for _, tt := range []struct {
		name     string
		articles []*archive.Version
		want     string
	}{
		{"its own", many(10, &ours), "Bình Định"},
		{"with some of the neighbours", many(10, &ours, &other, &other), "Bình Định"},
		{"too few", many(5, &ours), ""},
		{"as others write", many(10, &theirs), ""},
		{"of two provinces", many(10, &ours, many(6, &other)...), ""},
	} {
		if got := ProvinceOfArticles(tt.articles); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}
