package warc

import (
	"net/url"
	"strings"
	"testing"
)

// TestAddress keeps what one address answers to different posts apart, under the names that programs which replay archives use.
func TestAddress(t *testing.T) {
	form, js := "Content-Type: application/x-www-form-urlencoded\r\n", "content-type: application/json; charset=utf-8\r\n"
	for _, c := range []struct{ target, head, body, want, query string }{
		{"https://bao.example/a", "GET /a HTTP/1.1\r\n\r\n", "", "https://bao.example/a", ""},
		{"https://bao.example/a", "", "", "https://bao.example/a", ""},
		{"https://bao.example/a#b", "POST /a HTTP/1.1\r\n" + form + "\r\n", "page=2&cat=5", "https://bao.example/a?__wb_method=POST&page=2&cat=5", "page=2&cat=5"},
		{"https://bao.example/a?x=1", "POST /a?x=1 HTTP/1.1\r\n" + form + "\r\n", "page=2", "https://bao.example/a?x=1&__wb_method=POST&page=2", "page=2"},
		{"https://bao.example/a", "POST /a HTTP/1.1\r\n\r\n", "", "https://bao.example/a?__wb_method=POST", ""},
		{"https://bao.example/a", "POST /a HTTP/1.1\r\n" + js + "\r\n", `{"page":2,"q":{"zone":"thời sự","page":3},"ids":[1,true,null]}`,
			"https://bao.example/a?__wb_method=POST&page=2&zone=th%E1%BB%9Di+s%E1%BB%B1&page.2_=3&ids=1&ids.2_=true&ids.3_=null", "page=2&zone=th%E1%BB%9Di+s%E1%BB%B1&page.2_=3&ids=1&ids.2_=true&ids.3_=null"},
		{"https://bao.example/a", "POST /a HTTP/1.1\r\n\r\n", "<x/>", "https://bao.example/a?__wb_method=POST&__wb_post_data=PHgvPg==", "__wb_post_data=PHgvPg=="},
	} {
		got := Address(c.target, []byte(c.head), []byte(c.body))
		if got != c.want {
			t.Errorf("%s: %s, want %s", c.body, got, c.want)
		}
		target, query, post := Target(got)
		if want, _, _ := strings.Cut(c.target, "#"); target != want || query != c.query || post != strings.HasPrefix(c.head, "POST") {
			t.Errorf("%s is taken apart into %s and %s", got, target, query)
		}
	}
	long := Address("https://bao.example/a", []byte("POST /a HTTP/1.1\r\n"+form+"\r\n"), []byte("s="+strings.Repeat("a", 300_000)))
	if len(long) > 200 {
		t.Errorf("%d bytes of address", len(long))
	}
}

// FuzzAddress gives any post an address, which is one, and of bounded length.
func FuzzAddress(f *testing.F) {
	f.Add("application/json", []byte(`{"a":[{"b":"c"},2],"a":null}`))
	f.Add("application/x-www-form-urlencoded", []byte("page=2&b= c\n"))
	f.Fuzz(func(t *testing.T, kind string, body []byte) {
		const target = "https://bao.example/a?b=c"
		got := Address(target, []byte("POST /a HTTP/1.1\r\nContent-Type: "+kind+"\r\n\r\n"), body)
		u, err := url.Parse(got)
		if err != nil || len(got) > len(target)+maxPosted+100 || u.Host != "bao.example" || u.Path != "/a" {
			t.Errorf("%q: %v", got, err)
		}
		if !strings.HasPrefix(got, target+"&__wb_method=POST") {
			t.Errorf("%q", got)
		}
	})
}
