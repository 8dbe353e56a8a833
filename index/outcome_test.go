package index

import (
	"slices"
	"testing"
	"time"

	"khobao/archive"
)

// TestOutcome: an answer says which word no article has, how many articles are left out for want of a date, and which condition to drop.
func TestOutcome(t *testing.T) {
	x := open(t, append(province(), article("undated", "Cá tra", "Cá tra lên giá."), article("gone", "Cá tra", "Cá tra xuống giá."),
		dated(article("later", "Cá tra", "Cá tra ở huyện."), 2021, time.May, 2))...)
	if err := x.Apply(t.Context(), Batch{Delete: []archive.ArticleID{"gone"}}); err != nil {
		t.Fatal(err)
	}
	const (
		unknown  = "Không bài nào có “covid”."
		noneHas  = "Không bài nào có đủ các từ. Dưới đây là những bài có nhiều từ nhất."
		leftOne  = "Số bài khớp mọi điều kiện khác nhưng không rõ ngày đăng nên không được tính: 1."
		dropFrom = "Bỏ điều kiện “từ:2030” thì có bài."
		dropFish = "Bỏ điều kiện “\"cá tra\"” thì có bài."
	)
	for _, tt := range []struct {
		r    Request
		want []string
	}{
		{Request{Q: "covid976"}, []string{unknown, noneHas}},
		{Request{Q: "covid cá tra"}, []string{unknown, noneHas}},
		{Request{Q: "covid sars cá tra"}, []string{"Không bài nào có “covid”, “sars”.", noneHas}},
		{Request{Q: "cá tra"}, nil},
		{Request{Q: "cá tra", From: "2019"}, []string{leftOne}},
		{Request{Q: "cá tra từ:2019"}, []string{leftOne}},
		{Request{Q: "từ:2019 đến:2021"}, []string{leftOne}},
		{Request{Q: "tra cá giá huyện", To: "2030"}, nil},
		{Request{Q: "tỉnh từ:2019"}, nil},
		{Request{Q: "từ:2030 cá tra"}, []string{leftOne, dropFrom}},
		{Request{Q: `từ:2020 "cá tra" giáo dục`}, nil},
		{Request{Q: `"cá tra" "hòa giải"`}, []string{dropFish, "Bỏ điều kiện “\"hòa giải\"” thì có bài."}},
		{Request{Q: `từ:2030`}, []string{leftOne}},
	} {
		var got []string
		result := search(t, x, tt.r)
		for _, n := range result.Notes {
			got = append(got, n.String())
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%+v: %d articles, notes %q, want %q", tt.r, result.Total, got, tt.want)
		}
	}
}
