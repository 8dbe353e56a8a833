package main

import (
	"bytes"
	"compress/flate"
	"compress/gzip"
	"encoding/binary"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// TestPlace tells where pages stood by the names of their files, and by what programs wrote into them.
func TestPlace(t *testing.T) {
	const httrack = "<!DOCTYPE html>\n<html>\n<!-- Mirrored from bao.vn/tin.aspx?id=7&amp;p=2 by HTTrack Website Copier/3.x [XR&CO'2014], Sat, 28 Nov 2020 16:30:38 GMT -->\n"
	for _, c := range []struct{ root, name, body, want string }{
		{"/m", "baolongan.vn/bai-a96248.html", "", "https://baolongan.vn/bai-a96248.html"},
		{"/m", "baolongan.vn/index.html", "", "https://baolongan.vn/"},
		{"/m", "http/baolongan.vn/thoi-su/index.html", "", "https://baolongan.vn/thoi-su/"},
		{"/m", "www.baolongan.vn/chinh-tri/index.html?p=2", "", "https://www.baolongan.vn/chinh-tri/?p=2"},
		{"/m", "www.baolongan.vn/chinh-tri/index.html?p=2.html", "", "https://www.baolongan.vn/chinh-tri/?p=2"},
		{"/m", "soyte.longan.gov.vn/Pages/chi-tiet.aspx@CategoryId=5&ItemID=7.html", "", "https://soyte.longan.gov.vn/Pages/chi-tiet.aspx?CategoryId=5&ItemID=7"},
		{"/m", "soyte.longan.gov.vn/Pages/chi-tiet.aspx%3FItemID=7", "", "https://soyte.longan.gov.vn/Pages/chi-tiet.aspx?ItemID=7"},
		{"/m", "soyte.longan.gov.vn/trang.aspx?u=%2Fa%2Fb", "", "https://soyte.longan.gov.vn/trang.aspx?u=%2Fa%2Fb"},
		{"/m", "soyte.longan.gov.vn/Default.aspx.html", "", "https://soyte.longan.gov.vn/Default.aspx"},
		{"/m", "vietnamplus.vn/bai-post1.vnp.html", "", "https://vietnamplus.vn/bai-post1.vnp"},
		{"/m", "bao.vn/bai-a1.html.1", "", "https://bao.vn/bai-a1.html"},
		{"/m", "bao.vn/Đại hội.html", "", "https://bao.vn/%C4%90%E1%BA%A1i%20h%E1%BB%99i.html"},
		{"/m", "bao.vn/%C4%90\xa0i#1.html", "", "https://bao.vn/%C4%90%A0i%231.html"},
		{"/m", "127.0.0.1:8091/bai-a1.html", "", "http://127.0.0.1:8091/bai-a1.html"},
		{"/m", "127.0.0.1+8091/bai-a1.html", "", "http://127.0.0.1:8091/bai-a1.html"},
		{"/m", "baolongan.vn/www.baolongan.vn/thoi-su/bai-a1.html", "", "https://www.baolongan.vn/thoi-su/bai-a1.html"},
		{"/m/baolongan.vn", "thoi-su/bai-a1.html", "", "https://baolongan.vn/thoi-su/bai-a1.html"},
		{"/m/baolongan.vn/thoi-su", "bai-a1.html", "", "https://baolongan.vn/thoi-su/bai-a1.html"},
		{"/m", "https%3A%2F%2Fbaolongan.vn%2Fbai-a1.html", "", "https://baolongan.vn/bai-a1.html"},
		{"/m/v1.2/my.project", "pages/001.html", "", ""},
		{"/m", "anything/tin2f5e.html", httrack, "https://bao.vn/tin.aspx?id=7&p=2"},
		{"/m", "a.html", "<!DOCTYPE html>\n<!-- saved from url=(0031)https://baolongan.vn/bai-a1.html -->", "https://baolongan.vn/bai-a1.html"},
		{"/m", "a.html", "<!DOCTYPE html> <html lang=vi><!--\n Page saved with SingleFile \n url: https://baolongan.vn/bai-a1.html \n saved date: Sat Nov 28 2020 23:30:38 GMT+0700 (Indochina Time)\n-->", "https://baolongan.vn/bai-a1.html"},
		{"/m", "bao.vn/tin/bai-viet.html", `<head><meta content="https://bao.vn/tin/bai-viet" property="og:url"></head>`, "https://bao.vn/tin/bai-viet"},
		{"/m", "bao.vn/tin/bai-viet.html", `<head><link rel="canonical" href="https://bao.vn/tin/bai-khac"></head>`, "https://bao.vn/tin/bai-viet.html"},
		{"/m", "bao.vn/tin/7000.html", `<script>{"url":"https:\/\/www.bao.vn\/tin\/7000"}</script>`, "https://bao.vn/tin/7000"},
		{"/m", "bao.vn/tin/7000.html", `<a href="https://mang.example/?u=https%3A%2F%2Fbao.vn%2Ftin%2F7000&t=Tin">Chia sẻ</a>`, "https://bao.vn/tin/7000"},
		{"/m", "bao.vn/tin/7000.html", `<a href="https://bao.vn/tin/7000/1">Bài khác</a><a href="https://bao.vn/tin/70001">Bài nữa</a> khacbao.vn/tin/7000`, "https://bao.vn/tin/7000.html"},
		{"/m", "bao.vn/tin/7000.html", `<a href="https://bao.vn/tin/7000">Mục</a><meta property="og:url" content="https://bao.vn/tin/7000.html">`, "https://bao.vn/tin/7000.html"},
	} {
		got := mirror{root: c.root}.place(filepath.Join(c.root, c.name), []byte(c.body))
		if got.address != c.want {
			t.Errorf("%s in %s: %q, want %q", c.name, c.root, got.address, c.want)
		}
	}
	saved := commented([]byte(httrack)).saved
	if want := time.Date(2020, 11, 28, 16, 30, 38, 0, time.UTC); !saved.Equal(want) {
		t.Errorf("HTTrack saved it at %s, want %s", saved, want)
	}
}

// TestImportMirror imports a mirror as programs leave them on disk, and finds each of its articles once, at its address.
func TestImportMirror(t *testing.T) {
	root := t.TempDir()
	write := func(name, body string) {
		t.Helper()
		path := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(body), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	part := func(n string) string {
		return strings.Replace(strings.ReplaceAll(goodPage("Chuyện dài nhiều trang"), "<p>", "<p>Trang "+n+" kể. "), "</body>",
			"<a href='chuyen-dai-nhieu-trang-a6.html'>1</a> <a href='chuyen-dai-nhieu-trang-a6.html%3Fpage=2.html'>2</a></body>", 1)
	}
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	io.WriteString(z, goodPage("Bài được nén khi lưu"))
	z.Close()
	write("baolongan.vn/bai-thu-nhat-cua-bao-a1001.html", goodPage("Bài thứ nhất của báo"))
	write("baolongan.vn/print/bai-thu-nhat-cua-bao-a1001.html", strings.Replace(goodPage("Bài thứ nhất của báo"), "<p>", "<p>Bản in. ", 1))
	write("baolongan.vn/bai-thu-hai-cua-bao-a2.html", "<p>đường dẫn đã đổi</p>")
	write("baolongan.vn/bai-thu-hai-cua-bao-a2.html.orig", goodPage("Bài thứ hai của báo"))
	write("baolongan.vn/bai-duoc-nen-khi-luu-a3.html", packed.String())
	write("baolongan.vn/chuyen-dai-nhieu-trang-a6.html", part("một"))
	write("baolongan.vn/chuyen-dai-nhieu-trang-a6.html?page=2.html", part("hai"))
	write("baolongan.vn/thoi-su/index.html?p=2", "<html><body><ul><li><a href='/bai-thu-nhat-cua-bao-a1001.html'>Bài thứ nhất của báo</a></ul></body></html>")
	write("baolongan.vn/images/a.jpg", "\xff\xd8\xff")
	write("baolongan.vn/a/rss/index.html", `<?xml version="1.0"?><rss version="2.0"><channel><title>Tin</title></channel></rss>`)
	write("baolongan.vn/robots.txt", "User-agent: *")
	write("soyte.example/Pages/chi-tiet.aspx@ItemID=44.html", goodPage("Bài của một sở nào đó"))
	write("soyte.example/tin-tuc/80-bai-khong-co-duoi", goodPage("Bài không có đuôi tệp"))
	write("la/khong-ai-biet.html", goodPage("Bài không biết ở đâu"))
	if err := os.Symlink(root, root+"-link"); err != nil {
		t.Fatal(err)
	}
	want := map[string]string{ // address → outlet
		"https://baolongan.vn/bai-thu-nhat-cua-bao-a1001.html": "baolongan",
		"https://baolongan.vn/bai-thu-hai-cua-bao-a2.html":     "baolongan",
		"https://baolongan.vn/bai-duoc-nen-khi-luu-a3.html":    "baolongan",
		"https://baolongan.vn/chuyen-dai-nhieu-trang-a6.html":  "baolongan",
		"https://soyte.example/Pages/chi-tiet.aspx?ItemID=44":  "soyte-example",
		"https://soyte.example/tin-tuc/80-bai-khong-co-duoi":   "soyte-example",
		"": "",
	}
	data := t.TempDir()
	done := khobao(t, data, nil, "import", root+"-link").must(t)
	if !strings.Contains(done.out, "10 responses kept as captures") || strings.Count(done.errors, "was not known") != 2 {
		t.Errorf("%s\n%s", done.out, done.errors)
	}
	check := func(how string) {
		t.Helper()
		got := exported(t, data)
		for url, outlet := range want {
			a, ok := got[url]
			if !ok || string(a.Outlet) != outlet || a.Number != 1 || (a.Capture == nil) != (url == "") || a.Published.String() != "2025-10-20T08:00:00+07:00" {
				t.Errorf("%s: %s: %q of %q, version %d, %v, %+v", how, url, a.Title, a.Outlet, a.Number, a.Published, a.Capture)
			}
		}
		if long := got["https://baolongan.vn/chuyen-dai-nhieu-trang-a6.html"]; !strings.Contains(long.Text(), "Trang một kể") || !strings.Contains(long.Text(), "Trang hai kể") {
			t.Errorf("%s: its pages are not together: %d bytes", how, len(long.Body))
		}
		if len(got) != len(want) {
			t.Errorf("%s: %d articles, want %d: %q", how, len(got), len(want), slices.Collect(maps.Keys(got)))
		}
		khobao(t, data, nil, "verify").must(t)
	}
	check("imported")
	if again := khobao(t, data, nil, "import", root).must(t); !strings.Contains(again.out, ": 0 new, 0 changed") || !strings.Contains(again.out, "0 responses kept") {
		t.Errorf("importing again: %s", again.out)
	}
	khobao(t, data, nil, "reextract").must(t)
	check("read again")

	one := t.TempDir()
	khobao(t, one, nil, "import", filepath.Join(root, "soyte.example", "tin-tuc", "80-bai-khong-co-duoi")).must(t)
	if got := exported(t, one); got["https://soyte.example/tin-tuc/80-bai-khong-co-duoi"].Title != "Bài không có đuôi tệp" {
		t.Errorf("one file: %v", got)
	}
	named := t.TempDir()
	khobao(t, named, nil, "import", "--base", "https://bao.example/luu", filepath.Join(root, "la")).must(t)
	if got := exported(t, named); got["https://bao.example/luu/khong-ai-biet.html"].Outlet != "bao-example" {
		t.Errorf("with an address: %v", got)
	}
}

// httrackEntry is an entry of HTTrack's cache: named by an address, with what the server said of it before the body.
func httrackEntry(t *testing.T, address string, status int, body string) string {
	t.Helper()
	var packed, entry bytes.Buffer
	w, err := flate.NewWriter(&packed, flate.BestSpeed)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.WriteString(w, body); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	extra := fmt.Sprintf("X-In-Cache: 1\r\nX-StatusCode: %d\r\nX-Size: %d\r\nContent-Type: text/html\r\n", status, len(body))
	for _, v := range []any{[]byte("PK\x03\x04"), uint16(20), uint16(0), uint16(8), uint16(0), uint16(0), uint32(0), uint32(packed.Len()), uint32(len(body)),
		uint16(len(address)), uint16(len(extra)), []byte(address + extra), packed.Bytes()} {
		if err := binary.Write(&entry, binary.LittleEndian, v); err != nil {
			t.Fatal(err)
		}
	}
	return entry.String()
}

// TestImportMirrorCut imports what HTTrack had got when it was killed, which is in its cache alone, and counts what it had not.
func TestImportMirrorCut(t *testing.T) {
	root := t.TempDir()
	page := func(i int) string { return goodPage(fmt.Sprintf("Bài thứ %d trong kho đệm", i)) }
	address := func(i int) string {
		return fmt.Sprintf("https://baolongan.vn/bai-thu-%d-trong-kho-dem-a%d.html", i, 1000+i)
	}
	front := "<html><body><h1>Báo</h1>"
	for i := range 9 {
		front += fmt.Sprintf("<a href='%s'>Bài thứ %d trong kho đệm của báo</a> ", address(i), i)
	}
	cache := httrackEntry(t, "https://baolongan.vn/", 200, front) + httrackEntry(t, address(0), 200, page(0)) + httrackEntry(t, address(1), 404, page(1)) +
		httrackEntry(t, address(2), 200, page(2)) + httrackEntry(t, "https://baolongan.vn/a.png", 200, "\x89PNG") + httrackEntry(t, address(3), 200, page(3))
	cut := cache[:len(cache)-100]
	old := httrackEntry(t, address(2), 200, page(7)) + httrackEntry(t, address(4), 200, page(4)) + "PK\x01\x02"
	written := func(dir, name, content string) {
		t.Helper()
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	written(root, "hts-cache/new.zip", cut)
	written(root, "hts-cache/old.zip", old)
	written(root, "index.html", "<html>HTTrack</html>")
	written(root, "baolongan.vn/bai2.html", "<html><!-- Mirrored from baolongan.vn/bai-thu-2-trong-kho-dem-a1002.html by HTTrack Website Copier/3.x, Sat, 28 Nov 2020 16:30:38 GMT -->"+page(2))
	written(root, "baolongan.vn/bai5.html", "<html><!-- Mirrored from baolongan.vn/bai-thu-5-trong-kho-dem-a1005.html by HTTrack Website Copier/3.x, Sat, 28 Nov 2020 16:30:38 GMT -->"+page(5))
	data := t.TempDir()
	done := khobao(t, data, nil, "import", root).must(t)
	got := exported(t, data)
	for _, i := range []int{0, 2, 4, 5} {
		if a := got[address(i)]; a.Title != fmt.Sprintf("Bài thứ %d trong kho đệm", i) || a.Number != 1 || a.Outlet != "baolongan" {
			t.Errorf("%s: %q of %s, version %d", address(i), a.Title, a.Outlet, a.Number)
		}
	}
	if len(got) != 4 || !strings.Contains(done.out, "5 further addresses") {
		t.Errorf("%d articles: %s", len(got), done.out)
	}
	whole := t.TempDir() // what is in the cache is not taken again from the file, whose comment leaves the scheme out; what links name by the file is there
	written(whole, "hts-cache/new.zip", httrackEntry(t, "http://baolongan.vn/bai-thu-5-trong-kho-dem-a1005.html", 200, page(5)))
	written(whole, "baolongan.vn/bai5.html", "<html><!-- Mirrored from baolongan.vn/bai-thu-5-trong-kho-dem-a1005.html by HTTrack Website Copier/3.x, Sat, 28 Nov 2020 16:30:38 GMT -->"+page(5))
	written(whole, "baolongan.vn/bai-thu-6-f3e3.html", "<html><!-- Mirrored from baolongan.vn/tin.aspx?id=6 by HTTrack Website Copier/3.x, Sat, 28 Nov 2020 16:30:38 GMT -->"+page(6))
	written(whole, "baolongan.vn/muc.html", "<html><!-- Mirrored from baolongan.vn/muc/ by HTTrack Website Copier/3.x, Sat, 28 Nov 2020 16:30:38 GMT --><a href='../bai-thu-6-f3e3.html?id=6'>Bài thứ 6 trong kho đệm của báo</a>")
	if got := khobao(t, t.TempDir(), nil, "import", whole).must(t); !strings.Contains(got.out, "imported 2 articles") || !strings.Contains(got.out, "3 responses kept") || strings.Contains(got.out, "further") {
		t.Errorf("the cache and its files: %s", got.out)
	}
	for _, broken := range []string{"", "PK", cache[:40], strings.Repeat("PK\x03\x04", 500), cache[:30] + strings.Repeat("\xff", 3000)} {
		written(root, "hts-cache/new.zip", broken)
		if got := khobao(t, t.TempDir(), nil, "import", root).must(t); !strings.Contains(got.out, "imported 4 articles") && !strings.Contains(got.out, "imported 3 articles") {
			t.Errorf("%.20q: %s", broken, got.out)
		}
	}
}

// TestImportMirrorWithoutHost guesses whose copy a folder is that does not say, where its pages do with one mind; and not otherwise.
func TestImportMirrorWithoutHost(t *testing.T) {
	page := func(title, own string) string {
		if own != "" {
			own = `<link rel="canonical" href="` + own + `">`
		}
		return strings.Replace(goodPage(title), "<head>", "<head>"+own, 1)
	}
	for name, c := range map[string]struct {
		files map[string]string
		want  string // the address of the page that does not say
	}{
		"wget -nH": {map[string]string{"thoi-su/bai-mot-a1001.html": page("Bài một", "https://www.bao.vn/thoi-su/bai-mot-a1001.html"), "kinh-te/bai-hai-a1002.html": page("Bài hai", "https://www.bao.vn/kinh-te/bai-hai-a1002.html"),
			"print/bai-hai-a1002.html": page("Bài hai", "https://www.bao.vn/kinh-te/bai-hai-a1002.html"), "rss/moi.rss": "<rss><channel><link>https://bao.vn/</link></channel></rss>"}, "https://www.bao.vn/thoi-su/bai-khong-noi-a1003.html"},
		"two sites": {map[string]string{"thoi-su/bai-mot-a1001.html": page("Bài một", "https://bao.vn/thoi-su/bai-mot-a1001.html"), "kinh-te/bai-hai-a1002.html": page("Bài hai", "https://bao.vn/kinh-te/bai-hai-a1002.html"),
			"kinh-te/bai-ba-a1004.html": page("Bài ba", "https://khac.vn/kinh-te/bai-ba-a1004.html")}, ""},
		"saved by hand": {map[string]string{"a.html": page("Bài một", "https://bao.vn/thoi-su/bai-mot-a1001.html"), "b.html": page("Bài hai", "https://bao.vn/kinh-te/bai-hai-a1002.html")}, ""},
		"too few":       {map[string]string{"thoi-su/bai-mot-a1001.html": page("Bài một", "https://bao.vn/thoi-su/bai-mot-a1001.html")}, ""},
	} {
		root, data := t.TempDir(), t.TempDir()
		c.files["thoi-su/bai-khong-noi-a1003.html"] = page("Bài không nói ở đâu", "")
		for name, content := range c.files {
			path := filepath.Join(root, name)
			if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		done := khobao(t, data, nil, "import", root).must(t)
		if a := exported(t, data)[c.want]; a.Title != "Bài không nói ở đâu" || (c.want != "") != strings.Contains(done.errors, "is taken for a copy of https://www.bao.vn") {
			t.Errorf("%s: %q, %s", name, a.Title, done.errors)
		}
	}
}
