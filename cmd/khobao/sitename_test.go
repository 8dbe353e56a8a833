package main

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// An outlet that was given by nothing but an address is called as its site calls itself, unless somebody has named it.
func TestOutletIsNamedByItsSite(t *testing.T) {
	mux := http.NewServeMux()
	mux.HandleFunc("/{$}", body(htmlType, nil, []byte(`<html><head><title>Trang chủ</title><meta property="og:site_name" content="Báo Lam Giang"></head>
<body><a href="/bai-viet-tot-lanh-a1.html">Bài viết tốt lành</a></body></html>`)))
	mux.HandleFunc("/bai-viet-tot-lanh-a1.html", body(htmlType, nil, []byte(goodPage("Bài viết tốt lành"))))
	site := httptest.NewServer(mux)
	defer site.Close()
	for _, tt := range []struct {
		add  []string
		want string
	}{
		{nil, "Báo Lam Giang"},
		{[]string{"outlet", "add", site.URL, "--name", "Báo của chúng tôi"}, "Báo của chúng tôi"},
	} {
		data := t.TempDir()
		if tt.add != nil {
			khobao(t, data, nil, tt.add...).must(t)
		}
		khobao(t, data, nil, "crawl", site.URL, "--delay", "0", "--allow-address", "127.0.0.0/8").must(t)
		if out := khobao(t, data, nil, "outlet", "list", "--json").must(t).out; !strings.Contains(out, `"`+tt.want+`"`) {
			t.Errorf("not called %s", tt.want)
		}
		if out := khobao(t, data, nil, "export", "articles").must(t).out; strings.Count(out, "\n") != 1 {
			t.Errorf("articles: %s", out)
		}
	}
}
