package index

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"
)

// benchSyllables is a vocabulary in which the first are common and the last rare, as in real text.
var benchSyllables = strings.Fields("của và các trong là có được cho công với người tỉnh năm đảng hội sở thương hành chính thực hiện nhân dân đại ủy ban " +
	"phát triển kinh tế xã nông thôn mới đầu tư giáo dục đào tạo y khu nghiệp cụm huyện thành phố lãnh đạo cán bộ bí thư giám đốc nhiệm kỳ quy hoạch ngân sách " +
	"xuất nhập khẩu kim ngạch giải pháp môi trường nước thải điện đường cầu cảng lúa gạo cá tra tôm dừa thanh long bình hòa khánh an giang ninh")

// bigIndex makes an index of n articles of 300 words, with people, offices and dates.
func bigIndex(b *testing.B, n int) *Index {
	random := rand.New(rand.NewPCG(1, 1))
	word := func() string {
		i := int(float64(len(benchSyllables)) * random.Float64() * random.Float64())
		return benchSyllables[i]
	}
	text := func(words int) string {
		out := make([]string, words)
		for i := range out {
			out[i] = word()
		}
		return strings.Join(out, " ")
	}
	x := open(b)
	for first := 0; first < n; first += batchSize {
		var batch Batch
		for i := first; i < min(n, first+batchSize); i++ {
			d := dated(article(fmt.Sprintf("%08d", i*7919%n), text(10), text(300)), 2010+random.IntN(15), time.Month(1+random.IntN(12)), 1+random.IntN(28))
			for range 3 {
				p := int(4000 * random.Float64() * random.Float64())
				d.People = addRef(d.People, fmt.Sprint("p", p), fmt.Sprint("Nguyễn Văn ", p))
				d.Offices = addRef(d.Offices, fmt.Sprint("o", p%600), fmt.Sprint("Giám đốc Sở ", p%600))
			}
			d.Outlet = "baomau"
			batch.Put = append(batch.Put, d)
		}
		if err := x.Apply(b.Context(), batch); err != nil {
			b.Fatal(err)
		}
	}
	return x
}

func BenchmarkSearch(b *testing.B) {
	x := bigIndex(b, 10_000)
	facets := []string{"person", "office", "outlet", "year"}
	for _, bb := range []struct {
		name string
		r    Request
	}{
		{"common word and facets", Request{Q: "của", Facets: facets}},
		{"two words", Request{Q: "xuất khẩu"}},
		{"unaccented", Request{Q: "xuat khau gao"}},
		{"question", Request{Q: "kim ngạch xuất khẩu gạo của tỉnh trong năm là bao nhiêu"}},
		{"phrase", Request{Q: `"kim ngạch xuất"`}},
		{"and, filter, facets", Request{Q: "cá tra tôm", Office: []string{"o7"}, Facets: facets}},
		{"dates and facets", Request{From: "2012", To: "2013", Facets: facets}},
		{"everything and facets", Request{Facets: facets}},
	} {
		b.Run(bb.name, func(b *testing.B) {
			for b.Loop() {
				if _, err := x.Search(b.Context(), bb.r); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	b.Run("suggest", func(b *testing.B) {
		for b.Loop() {
			if _, err := x.Suggest(b.Context(), "nguyen v", 8); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkApply(b *testing.B) {
	for b.Loop() {
		bigIndex(b, 2000)
	}
	b.ReportMetric(float64(2000*b.N)/b.Elapsed().Seconds(), "articles/s")
}

// BenchmarkGroups makes the groups of a million articles, a quarter of which nearly repeat another: when an index is opened, and
// when a few more are added to it.
func BenchmarkGroups(b *testing.B) {
	random := rand.New(rand.NewPCG(1, 2))
	var prints []fingerprint
	var keyed [][]uint64
	segmentOf := func(id uint64, n int) *segment {
		c := &columns{size: n}
		for doc := range n {
			var f fingerprint
			if len(prints) > 0 && random.IntN(4) == 0 {
				f = prints[random.IntN(len(prints))]
				f.bits[0] ^= random.Uint64() & random.Uint64() & random.Uint64() & random.Uint64()
				f.keys[random.IntN(len(f.keys))] = random.Uint32()
			} else {
				f.bits = [2]uint64{random.Uint64(), random.Uint64()}
				for i := range f.keys {
					f.keys[i] = random.Uint32()
				}
			}
			prints = append(prints, f)
			c.prints = append(c.prints, f.bits)
			c.dates, c.names = append(c.dates, 1e9+int64(random.IntN(6000))*86400), append(c.names, random.Uint64())
			for _, key := range f.keys {
				c.keyed = append(c.keyed, uint64(key)<<32|uint64(doc))
			}
		}
		slices.Sort(c.keyed)
		keyed = append(keyed, c.keyed)
		c.alike, c.keyed = likenesses(c.prints, c.keyed)
		return &segment{columns: c, id: id}
	}
	v := &view{live: 1_000_000}
	for id, n := range []int{250_000, 250_000, 125_000, 125_000, 125_000, 62_000, 31_000, 16_000, 8_000, 4_000, 4_000} {
		v.segments = append(v.segments, segmentOf(uint64(id), n))
	}
	more := segmentOf(100, 100)
	b.Run("opened", func(b *testing.B) {
		for b.Loop() {
			_ = onCores(len(v.segments), func(i int) error {
				s := v.segments[i]
				s.alike, s.keyed = likenesses(s.prints, keyed[i])
				return nil
			})
			if err := v.groupCopies(&viewCache{}); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("100 more", func(b *testing.B) {
		var cache viewCache
		if err := v.groupCopies(&cache); err != nil {
			b.Fatal(err)
		}
		larger := &view{live: v.live, segments: append(slices.Clone(v.segments), more)}
		for b.Loop() {
			known := viewCache{alike: cache.alike}
			if err := larger.groupCopies(&known); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(float64(len(larger.groups)), "groups")
	})
}
