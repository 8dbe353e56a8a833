package crawler

import (
	"context"
	"fmt"
	"html"
	"net/http"
	"strings"
	"testing"
	"time"
)

// portal is a SharePoint list of n pages, three articles each. It wants its state back, or shows its first page.
func portal(t *testing.T, pages int) *paper {
	t.Helper()
	p := newPaper(t)
	p.set("/", list("/Pages/tin-tuc.aspx"))
	for i := range pages * 3 {
		p.set(fmt.Sprintf("/tin-so-%d-cua-so-a%d.html", i, i), article(fmt.Sprintf("Tin số %d của sở", i)))
	}
	p.set("/Pages/tin-tuc.aspx", func(w http.ResponseWriter, r *http.Request) {
		page := 1
		if r.Method == http.MethodPost && r.FormValue("__EVENTTARGET") == "ctl00$lst" {
			var from int
			fmt.Sscanf(r.FormValue("__VIEWSTATE"), `state "%d" <&>`, &from)
			fmt.Sscanf(r.FormValue("__EVENTARGUMENT"), "Page$%d", &page)
			if page != from+1 {
				http.Error(w, "Invalid viewstate", http.StatusInternalServerError)
				return
			}
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprintf(w, `<html><body><form method="post" action="./tin-tuc.aspx"><input type="hidden" name="__VIEWSTATE" value="%s">`,
			html.EscapeString(fmt.Sprintf(`state "%d" <&>`, page)))
		for i := (page - 1) * 3; i < page*3; i++ {
			fmt.Fprintf(w, `<li><a href="/tin-so-%d-cua-so-a%d.html">Tin số %d của sở</a></li>`, i, i, i)
		}
		fmt.Fprint(w, `<a href="javascript:__doPostBack(&#39;ctl00$signout&#39;,&#39;&#39;)">Đăng xuất</a>`)
		for n := 1; n <= pages; n++ {
			if n != page {
				fmt.Fprintf(w, `<a href="javascript:__doPostBack(&#39;ctl00$lst&#39;,&#39;Page$%d&#39;)"><b>%d</b></a>`, n, n)
			}
		}
		fmt.Fprint(w, `</form></body></html>`)
	})
	return p
}

func TestPostBackPaging(t *testing.T) {
	const pages = 7
	p := portal(t, pages)
	c, m, k := newTestCrawler(t, Config{})
	run, err := c.Crawl(context.Background(), p.outlet())
	if err != nil || run.Counts.New != pages*3 || len(run.Messages) > 0 {
		t.Fatalf("%v %+v %q", err, run.Counts, run.Messages)
	}
	posts := 0
	for _, x := range m.captures {
		if strings.HasPrefix(string(x.RequestHead), "POST ") {
			posts++
			if !strings.Contains(string(x.RequestBody), "__EVENTARGUMENT=Page%24") {
				t.Errorf("the capture has not what was posted: %q", x.RequestBody)
			}
		}
	}
	if posts != pages-1 {
		t.Errorf("%d posts for %d pages", posts, pages)
	}
	k.Sleep(context.Background(), time.Hour)
	before := p.times("/Pages/tin-tuc.aspx")
	if _, err := c.Do(context.Background(), Job{Outlet: p.outlet(), Recrawl: true}); err != nil || p.times("/Pages/tin-tuc.aspx") != before+1 {
		t.Errorf("%d pages of the list are turned to look for what is new, %v", p.times("/Pages/tin-tuc.aspx")-before, err)
	}
}

func TestNextPage(t *testing.T) {
	link := func(argument, label string) string {
		return fmt.Sprintf(`<input type=hidden name=s value=1><a href="javascript:__doPostBack('t','%s')">%s</a>`, argument, label)
	}
	for _, tt := range []struct {
		body   string
		number int
		want   string // argument; empty: none
	}{
		{link("Page$2", "2"), 2, "Page$2"},
		{link("Page$2", "2"), 3, ""},
		{link("x", "3"), 3, "x"},
		{link("Page$Next", "»") + link("Page$3", "3"), 3, "Page$3"},
		{link("Page$Next", "»"), 3, "Page$Next"},
		{link("a", "...") + link("b", "5") + link("c", "..."), 6, "c"},
		{link("a", "...") + link("b", "5") + link("c", "…") + link("d", ">"), 6, "d"},
		{link("Delete$3", "Xóa"), 3, ""},
		{link("", "Đăng xuất"), 2, ""},
		{link("Page$2", "2") + `<input type=password name=p>`, 2, ""},
		{`<a href="/x?p=2">2</a>`, 2, ""},
		{link("Page$2", "2") + `<input type=hidden name=big value="` + strings.Repeat("x", maxForm+1) + `">`, 2, ""},
	} {
		form, ok := nextPage([]byte(tt.body), tt.number)
		if ok != (tt.want != "") || form.Get("__EVENTARGUMENT") != tt.want || ok && (form.Get("s") != "1" || form.Get("__EVENTTARGET") != "t") {
			t.Errorf("%.100s to page %d: %v %v, want %q", tt.body, tt.number, form, ok, tt.want)
		}
	}
}

// What a stranger's page says never brings the reader down, and nothing but a pager's argument is posted.
func FuzzNextPage(f *testing.F) {
	f.Add([]byte(`<input type=hidden name=s value=1><a href="javascript:__doPostBack('t','Page$2')">2</a>`), 2)
	f.Add([]byte(`<a href="javascript:__doPostBack('t','Page$Next')"><a><input name type=hidden>`), 2)
	f.Fuzz(func(t *testing.T, body []byte, number int) {
		if form, ok := nextPage(body, number); ok && form.Get("__EVENTTARGET") == "" {
			t.Errorf("a form without a target: %v", form)
		}
	})
}

func TestContactIsSent(t *testing.T) {
	p := bigPaper(t, 1)
	c, m, _ := newTestCrawler(t, Config{Contact: "Thư viện tỉnh (lưu trữ) <luutru@thuvien.example>\r\nX-Evil: 1"})
	if _, err := c.Crawl(context.Background(), p.outlet()); err != nil {
		t.Fatal(err)
	}
	for _, x := range m.captures {
		if head := string(x.RequestHead); !strings.Contains(head, "\r\nFrom: luutru@thuvien.example\r\n") || strings.Contains(head, "\nX-Evil") ||
			!strings.Contains(head, "User-Agent: KhoBao/1.0 (+Th vin tnh lu tr <luutru@thuvien.example>X-Evil: 1; news archive)") {
			t.Fatalf("%s", head)
		}
	}
}
