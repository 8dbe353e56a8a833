package extract

import "testing"

func TestCanonicalURL(t *testing.T) {
	for _, tt := range []struct{ raw, want string }{
		{"https://baolamgiang.example/x-a1.html", "https://baolamgiang.example/x-a1.html"},
		{"http://www.BaoLamGiang.example:80/x-a1.html#top", "https://baolamgiang.example/x-a1.html"},
		{"https://www.m.baolamgiang.example./x-a1.html", "https://baolamgiang.example/x-a1.html"},
		{"https://m.baolamgiang.example/x-a1.html?utm_source=zalo&utm_medium=x&fbclid=1", "https://baolamgiang.example/x-a1.html"},
		{"https://amp.baolamgiang.example/x-a1.amp.html", "https://baolamgiang.example/x-a1.html"},
		{"https://baolamgiang.example/print/x-a1048.html", "https://baolamgiang.example/x-a1048.html"},
		{"https://baolamgiang.example/print/news/1048", "https://baolamgiang.example/print/news/1048"},
		{"https://baolamgiang.example/print/lich-cong-tac.html", "https://baolamgiang.example/print/lich-cong-tac.html"},
		{"https://bao.example/chinh-tri/202109/x-935201/", "https://bao.example/chinh-tri/202109/x-935201"},
		{"https://bao.example/chinh-tri/202109/x-935201/index.htm", "https://bao.example/chinh-tri/202109/x-935201"},
		{"https://bao.example/index.html", "https://bao.example/"},
		{"https://bao.example", "https://bao.example/"},
		{"https://bao.example//a//b", "https://bao.example/a/b"},
		{"https://so.example/Pages/tin.aspx?ItemID=3&CategoryId=%2520a", "https://so.example/Pages/tin.aspx?ItemID=3&CategoryId=%2520a"},
		{"https://bao.example/tin-t%e1%bb%a9c/b%c3%a0i%2Da%31.html?q=%c4%91&u=a%2fb%3A1%26", "https://bao.example/tin-t%E1%BB%A9c/b%C3%A0i-a1.html?q=%C4%91&u=a/b:1%26"},
		{"https://so.example/tin;jsessionid=0AF3?id=7&", "https://so.example/tin?id=7"},
		{"https://so.example/(S(k3f4))/tin.aspx?id=7", "https://so.example/tin.aspx?id=7"},
		{"http://127.0.0.1:8081/x-a1.html", "https://127.0.0.1:8081/x-a1.html"},
		{"http://[::1]:8081/x", "https://[::1]:8081/x"},
		{"https://báo.example/x", "https://xn--bo-mia.example/x"},
		{"https://bao.example/bài viết-a1.html", "https://bao.example/b%C3%A0i%20vi%E1%BA%BFt-a1.html"},
		{"https://m.example/x", "https://m.example/x"}, // not a mobile host: the whole name

		{"", ""},
		{"javascript:void(0)", ""},
		{"mailto:toasoan@bao.example", ""},
		{"/x-a1.html", ""},
		{"http://", ""},
	} {
		got, err := CanonicalURL(tt.raw)
		if got != tt.want || (err == nil) != (tt.want != "") {
			t.Errorf("CanonicalURL(%q) = %q, %v; want %q", tt.raw, got, err, tt.want)
			continue
		}
		if again, err := CanonicalURL(got); got != "" && (again != got || err != nil) {
			t.Errorf("CanonicalURL is not idempotent on %q: %q, %v", got, again, err)
		}
	}
}

func FuzzCanonicalURL(f *testing.F) {
	f.Add("https://m.bao.example/print/x-a1048.html?utm_source=a&id=3#x")
	f.Add("http://[::1]:80/a//b/index.htm/")
	f.Fuzz(func(t *testing.T, raw string) {
		c, err := CanonicalURL(raw)
		if err != nil {
			return
		}
		if again, err := CanonicalURL(c); err != nil || again != c {
			t.Fatalf("CanonicalURL(%q) = %q, and of that %q, %v", raw, c, again, err)
		}
	})
}
