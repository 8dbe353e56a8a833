package vietnamese

import "testing"

func TestOldStyle(t *testing.T) {
	for in, want := range map[string]string{
		"Uỷ ban": "Ủy ban", "Đảng uỷ Sở": "Đảng ủy Sở", "hoà,": "hòa,", "khoẻ": "khỏe", "quý": "quý", "hoàn": "hoàn", "hòa": "hòa", "thuỷ lợi": "thủy lợi",
		"UỶ BAN": "ỦY BAN", "Long An": "Long An", "ngoài": "ngoài", "uý": "úy", "Quỳ": "Quỳ", "kế toán": "kế toán",
	} {
		if got := OldStyle(in); got != want {
			t.Errorf("OldStyle(%q) = %q, want %q", in, got, want)
		}
		if Keys(OldStyle(in)) != Keys(in) {
			t.Errorf("OldStyle(%q) changed the key to %q", in, Keys(OldStyle(in)))
		}
	}
}
