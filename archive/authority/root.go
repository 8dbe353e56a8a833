package authority

import (
	"slices"
	"time"

	"khobao/archive"
)

// reform is the day on which the districts were abolished and the communes named anew: since then a commune's name occurs once
// in a province.
var reform = time.Date(2025, 7, 1, 0, 0, 0, 0, archive.Hanoi)

// root drops the branches of a body; see Body.Root. It is nil where the body ties nothing.
func root(words, keys []string, places []place, c Context) []string {
	if len(places) > 0 {
		return placeRoot(words, keys, places, c)
	}
	rest := keys
	for _, branch := range partyBranches {
		if hasPrefix(rest, branch...) && len(rest) > len(branch) {
			rest = rest[len(branch):]
		} else if slices.Equal(rest, branch) {
			break // the branch of a place: Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh
		}
	}
	for _, whole := range provinceItself {
		if slices.Equal(rest, whole) {
			if hasPrefix(keys, kVanPhong...) { // an office of hundreds is not the committee that it serves
				return keys
			}
			return []string{keyTinh}
		}
	}
	for i, key := range rest { // a department's own rooms: Phòng Tổ chức Sở Y tế
		if key == keySo && i+1 < len(rest) {
			return rest[i:]
		}
	}
	return rest
}

// placeRoot is the place that a body leads, and the body itself where it only lies there: a school, a company.
func placeRoot(words, keys []string, places []place, c Context) []string {
	first := places[0]
	if first.commune && len(places) == 1 && (c.Published == nil || c.Published.Before(reform)) {
		return nil // communes' names repeat across the districts of a province
	}
	if !begins(keys, placeLeaders) {
		return keys
	}
	r := slices.Concat(first.kind, keysOf(words[first.name:first.end]))
	for _, p := range places[1:] {
		r = slices.Concat(r, p.kind, keysOf(words[p.name:p.end]))
	}
	return r
}
