package main

import (
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"

	"khobao/archive"
)

// TestOldCharsets follows pages in the encodings from before Unicode through the whole product: what was served is kept as it was, the
// article reads in Unicode, and the search finds it. TCVN3 declares what many such pages do, and VNI nothing.
func TestOldCharsets(t *testing.T) {
	addressOf := func(name string) string { return "/hoi-nghi-ban-ve-nong-nghiep-" + name + "-12005.html" }
	site := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		if r.URL.Path == "/" {
			for _, name := range []string{"tcvn3", "vni", "windows-1258"} {
				w.Write([]byte("<a href='" + addressOf(name) + "'>Tin nong nghiep</a>"))
			}
			return
		}
		http.ServeFile(w, r, "testdata/charsets/"+strings.TrimPrefix(strings.Replace(r.URL.Path, "-12005", "", 1), "/hoi-nghi-ban-ve-nong-nghiep-"))
	}))
	t.Cleanup(site.Close)
	data := t.TempDir()
	khobao(t, data, nil, "crawl", site.URL, "--delay", "0", "--allow-address", "127.0.0.0/8").must(t)
	all := exported(t, data)
	captures := capturesIn(t, data)
	khobao(t, data, nil, "reindex").must(t)
	for name, place := range map[string]string{"tcvn3": "Bàu Sen", "vni": "Gò Dầu", "windows-1258": "Cẩm Nguyên"} {
		address := site.URL + addressOf(name)
		a, ok := all[address]
		if !ok || a.Title != "Hội nghị bàn về nông nghiệp tại "+place || !strings.Contains(a.Body, "kết quả thực hiện nhiệm vụ năm 2004") ||
			!strings.HasSuffix(a.Body, "người dân đến chợ được dễ dàng hơn, một số hộ làm ăn khá.") {
			t.Errorf("%s: %q\n%s", name, a.Title, a.Body)
		}
		if found := khobao(t, data, nil, "search", place).must(t).out; !strings.Contains(found, "nông nghiệp tại "+place) {
			t.Errorf("%s: %q finds %s", name, place, found)
		}
		served, err := os.ReadFile("testdata/charsets/" + name + ".html")
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range captures {
			if c.URL == address && c.Digest != archive.DigestOf(served) {
				t.Errorf("%s: what is kept is not what was served", name)
			}
		}
	}
}
