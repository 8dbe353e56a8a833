package archive

import "strings"

// OfficeLabel names an office in a body as the press does, without saying a word twice: Trưởng ban | Ban Tổ chức Tỉnh ủy is
// "Trưởng ban Tổ chức Tỉnh ủy", and Tỉnh ủy viên | Tỉnh ủy Lam Giang is "Tỉnh ủy viên Lam Giang".
func OfficeLabel(office, organisation string) string {
	switch {
	case organisation == "":
		return office
	case office == "":
		return organisation
	}
	o, b := strings.Fields(office), strings.Fields(organisation)
	if at := indexFold(o, b); at >= 0 { // the office names the whole body already
		return office
	}
	if len(b) > 1 && equalFold(b[:2], stateWords) && strings.EqualFold(o[len(o)-1], stateWords[1]) {
		return office // Chủ tịch nước is the state's
	}
	for n := min(len(o), len(b)); n > 0; n-- {
		if equalFold(o[len(o)-n:], b[:n]) {
			return strings.Join(append(o, b[n:]...), " ")
		}
	}
	if n := len(b); n >= 2 && len(o) == 3 && equalFold(o[:2], b[:2]) && strings.EqualFold(o[2], "viên") {
		return strings.Join(append(o, b[2:]...), " ")
	}
	return office + " " + organisation
}

var stateWords = []string{"Nhà", "nước"}

// indexFold returns where all of b stands in a, whatever their case; -1 where it does not.
func indexFold(a, b []string) int {
	for i := 0; i+len(b) <= len(a); i++ {
		if equalFold(a[i:i+len(b)], b) {
			return i
		}
	}
	return -1
}

func equalFold(a, b []string) bool {
	for i := range a {
		if !strings.EqualFold(a[i], b[i]) {
			return false
		}
	}
	return true
}
