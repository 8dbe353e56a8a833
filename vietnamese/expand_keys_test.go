package vietnamese

import "testing"

func TestDecodeKeys(t *testing.T) {
	for in, want := range map[string]string{
		"ddaij": "đại", "hooij": "hội", "ddai5": "", "nguyeenx": "nguyễn", "Dduwowcj": "được", "tieengs": "tiếng", "vieetj": "việt",
		"d9a5i": "đại", "ho65i": "hội", "nguye64n": "nguyễn", "quoocs": "quốc", "giaf": "già", "hoaf": "hòa", "tuwf": "từ",
		"long": "", "an": "", "tin": "", "covid": "", "facebook": "", "đại": "", "2020": "", "toan": "", "as": "á",
	} {
		got, ok := DecodeKeys(in)
		if ok != (want != "") || ok && Key(got) != Key(want) {
			t.Errorf("DecodeKeys(%q) = %q, %t, want %q", in, got, ok, want)
		}
	}
}

func TestUnkey(t *testing.T) {
	for _, want := range []string{"hòa", "quý", "gìn", "nghiễng", "được", "mía", "ngoài", "khuỷu", "hoàn", "già", "ương", "an", "của"} {
		if got := Unkey(Key(want)); Key(got) != Key(want) || want != "quý" && got != want {
			t.Errorf("Unkey(Key(%q)) = %q", want, got)
		}
	}
}

func TestIsSyllable(t *testing.T) {
	for _, s := range []string{"nghiêng", "khuỷu", "Đảng", "ương", "y", "quý", "gì", "giếng", "huyện", "xoong", "a"} {
		if !IsSyllable(s) {
			t.Errorf("IsSyllable(%q) = false", s)
		}
	}
	for _, s := range []string{"", "GD", "covid", "các2", "cac", "tw", "ngg", "hoìá", "việt1", "street"} {
		if IsSyllable(s) {
			t.Errorf("IsSyllable(%q) = true", s)
		}
	}
}

func TestIsFoldedSyllable(t *testing.T) {
	for s, want := range map[string]bool{
		"tuong": true, "hoc": true, "nghieng": true, "duong": true, "a": true, "quy": true, "gi": true,
		"": false, "tuyensinh": false, "bank": false, "kinhte": false, "z": false,
	} {
		if got := IsFoldedSyllable(s); got != want {
			t.Errorf("IsFoldedSyllable(%q) = %v", s, got)
		}
	}
}
