package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"html"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/mmcdole/gofeed"

	"khobao/archive"
)

// payloads are what strangers write to have scripts run, or programs stumble. KHOBAO_PAYLOADS may name a JSON list of more.
func payloads(t *testing.T) []string {
	t.Helper()
	var all []string
	for _, out := range []string{``, `">`, `'>`, `</title></textarea></style></script>`, `--><![CDATA[]]>`} {
		for _, in := range []string{
			`<script>stranger()</script>`, `<img src=x onerror=stranger()>`, `<svg onload=stranger()>`, `<details open ontoggle=stranger()>x</details>`,
			`<iframe srcdoc="<script>parent.stranger()</script>"></iframe>`, `<math><mtext><table><mglyph><style><img src=x onerror=stranger()>`,
			`<a href="java&#9;script:stranger()">x</a>`, `<base href="javascript:stranger()//">`, `<object data="data:text/html,<script>parent.stranger()</script>">`,
		} {
			all = append(all, out+in)
		}
	}
	all = append(all, `javascript:stranger()`, `" onfocus=stranger() autofocus x="`, `&lt;script&gt;stranger()&lt;/script&gt;`, `\u003cscript\u003estranger()`, `{{.}}{{template "head" .}}`, `${stranger()}`,
		`=HYPERLINK("http://x.example")`, `+1+1`, `-2+3`, `@SUM(A1)`, "\tx", `'; DROP TABLE articles;--`, `../../../../etc/passwd`, `%00%0d%0aSet-Cookie: x=y`, "x\r\nER  - \r\nTY  - NEWS",
		`}, title={x} } @article{y,`, "a\x00b", "\u202etxet\u202c", "\ufeffx", "\u2028\u2029", strings.Repeat("ệ", 3000), "🏳️‍🌈", "Z̷͎̈́a̶l̸g̵o̷", "null", "NaN", "1e999", "-0", "\ufffe", "người:\"", "((((", `AND OR NOT -`, `"~*`)
	if name := os.Getenv("KHOBAO_PAYLOADS"); name != "" {
		b, err := os.ReadFile(name)
		var more []string
		if err == nil {
			err = json.Unmarshal(b, &more)
		}
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, more...)
	}
	return all
}

// story is the text around a payload: long enough for an article, with a person and a figure in it.
const story = "Ông Lưu Vĩnh Nghiễm, Giám đốc Sở Y tế tỉnh Long An, cho biết kim ngạch xuất khẩu giai đoạn 2016-2020 tăng 14,5%/năm. " +
	"Hội nghị diễn ra trong một ngày, có sự tham dự của nhiều đại biểu từ các huyện, thị xã trong tỉnh. Các đại biểu thảo luận nhiều ý kiến về công tác chăm sóc sức khỏe nhân dân."

// hostilePaper is a newspaper that strangers have written: each article shows one payload, as text and as markup.
func hostilePaper(t *testing.T, all []string) *httptest.Server {
	t.Helper()
	paper := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		if r.URL.Path == "/" {
			for i := range all {
				fmt.Fprintf(w, `<p><a href="/tin-tuc/hoi-nghi-so-y-te-lan-thu-%d-a%d.html">Hội nghị Sở Y tế lần thứ %d trong tỉnh</a></p>`, i, 10000+i, i)
			}
			return
		}
		var i int
		_, name, _ := strings.Cut(r.URL.Path, "-a")
		if _, err := fmt.Sscanf(name, "%d.html", &i); err != nil || i < 10000 || i >= 10000+len(all) {
			http.NotFound(w, r)
			return
		}
		p := all[i-10000]
		e := html.EscapeString(p)
		fmt.Fprintf(w, `<!doctype html><html lang="vi"><head><title>%[1]s hội nghị</title><meta property="og:title" content="%[1]s hội nghị"><meta name="author" content="%[1]s">
			<meta property="article:published_time" content="2020-05-29T08:00:00+07:00"></head><body><article><h1>%[1]s hội nghị</h1><p class="lead">%[1]s mở đầu hội nghị thứ %[2]d.</p>
			<p>%[3]s</p><p>%[1]s</p><figure><img src="/x.jpg" alt="%[1]s"><figcaption>%[1]s chú thích</figcaption></figure><p>%[4]s</p></article></body></html>`, e, i, story, p)
	}))
	t.Cleanup(paper.Close)
	return paper
}

// TestHostile sends what strangers write through crawl, import, search, rulings, reports, saved searches and exports, and looks at
// all of it in a browser whose content policy is switched off: nothing of it may run, nothing may break.
func TestHostile(t *testing.T) {
	n := 0
	all := payloads(t)
	if testing.Short() { // some of each kind
		all = slices.DeleteFunc(all, func(string) bool { n++; return n%4 != 0 })
	}
	paper := hostilePaper(t, all)
	data := t.TempDir()
	address := strings.TrimPrefix(paper.URL, "http://")
	if got := khobao(t, data, nil, "crawl", paper.URL+"/", "--delay", "0s", "--allow-address", address); got.code != exitDone && got.code != exitPartly {
		t.Fatalf("crawl: exit %d, %s", got.code, got.errors)
	}
	if got := khobao(t, data, hostileLines(t, all), "import", "-"); got.code != exitDone && got.code != exitPartly {
		t.Fatalf("import: exit %d, %s", got.code, got.errors)
	}
	if got := khobao(t, data, strings.NewReader("một mật khẩu rất dài\n"), "user", "add", "lan", "--role", "admin"); got.code != exitDone {
		t.Fatal(got.errors)
	}
	secret := strings.TrimSpace(khobao(t, data, nil, "token", "add", "x", "--role", "admin").must(t).out)
	base := serve(t, data, "--trusted-proxy", "127.0.0.1")
	ids := checkExports(t, base)
	if len(ids) < len(all)*3/2 {
		t.Errorf("%d articles of %d payloads twice", len(ids), len(all))
	}
	checkSearches(t, base, all)
	tellEditors(t, base, secret, all)
	lookAt(t, base, paper.URL, ids, all)
	if got := khobao(t, data, nil, "verify"); got.code != exitDone {
		t.Errorf("verify: exit %d, %s%s", got.code, got.out, got.errors)
	}
}

// hostileLines are articles to import.
func hostileLines(t *testing.T, all []string) io.Reader {
	t.Helper()
	var lines bytes.Buffer
	for i, p := range all {
		line, err := json.Marshal(map[string]any{"id": "nhap-" + strconv.Itoa(i), "title": p + " họp", "lead": p, "body": p + "\n\n" + story, "author": p, "captions": []string{p},
			"language": "vi", "outlet": "nhap", "published": "2021-03-04"})
		if err != nil {
			t.Fatal(err)
		}
		lines.Write(append(line, '\n'))
	}
	return &lines
}

// fetch returns an answer that must be the server's own and no failure of it.
func fetch(t *testing.T, address string) (int, []byte) {
	t.Helper()
	req, err := http.NewRequest(http.MethodGet, address, nil)
	if err != nil {
		t.Fatal(err)
	}
	return answered(t, req)
}

// clientsMade is how many requests were made, each by a client of its own: one client alone would soon be told to wait, and what it
// asks for would not be tried at all.
var clientsMade atomic.Uint32

// answered asks, as a client that nobody has heard of, through a proxy.
func answered(t *testing.T, req *http.Request) (int, []byte) {
	t.Helper()
	n := clientsMade.Add(1)
	req.Header.Set("X-Forwarded-For", fmt.Sprintf("10.%d.%d.%d", n>>16&255, n>>8&255, n&255))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil || resp.StatusCode >= 500 || resp.StatusCode == http.StatusTooManyRequests {
		t.Errorf("%s %.200s: %d %.200s, %v", req.Method, req.URL, resp.StatusCode, body, err)
	}
	return resp.StatusCode, body
}

// checkExports reads all exports as other programs do, and returns the articles' identifiers.
func checkExports(t *testing.T, base string) (ids []string) {
	t.Helper()
	get := func(path string) []byte {
		t.Helper()
		status, body := fetch(t, base+"/api/v1/export/"+path)
		if status != http.StatusOK || !utf8.Valid(body) {
			t.Errorf("%s: %d, UTF-8 %v", path, status, utf8.Valid(body))
		}
		return body
	}
	for line := range bytes.Lines(get("articles?format=jsonl")) {
		var a archive.Article
		if err := json.Unmarshal(line, &a); err != nil {
			t.Fatal(err)
		}
		ids = append(ids, string(a.ID))
	}
	for _, path := range []string{"articles?format=csv", "people?format=csv", "figures?format=csv"} {
		rows, err := csv.NewReader(bytes.NewReader(get(path))).ReadAll()
		if err != nil || strings.HasPrefix(path, "articles") && len(rows) != len(ids)+1 {
			t.Errorf("%s: %d rows, %v", path, len(rows), err)
		}
		for _, row := range rows {
			for _, cell := range row {
				if cell != "" && strings.ContainsRune("=+@\t\r", rune(cell[0])) || strings.HasPrefix(cell, "-") && strings.Trim(cell, "-0123456789.,") != "" {
					t.Errorf("%s: a spreadsheet runs %q", path, cell)
				}
			}
		}
	}
	ris := string(get("articles?format=ris"))
	if n, end := strings.Count(ris, "TY  - NEWS\r\n"), strings.Count("\r\n"+ris, "\r\nER  - \r\n"); n != len(ids) || end != n {
		t.Errorf("RIS: %d entries begin, %d end, want %d", n, end, len(ids))
	}
	bibtex := string(get("articles?format=bibtex"))
	if n := strings.Count("\n"+bibtex, "\n@article{khobao-"); n != len(ids) || strings.Count("\n"+bibtex, "\n@") != n {
		t.Errorf("BibTeX: %d entries, want %d", n, len(ids))
	}
	var items []map[string]any
	if err := json.Unmarshal(get("articles?format=csl"), &items); err != nil || len(items) != len(ids) {
		t.Errorf("CSL: %d items, %v", len(items), err)
	}
	return ids
}

// checkSearches asks for each payload in every way.
func checkSearches(t *testing.T, base string, all []string) {
	t.Helper()
	for _, p := range all {
		q := url.QueryEscape(string([]rune(p)[:min(len([]rune(p)), 500)]))
		fetch(t, base+"/?q="+q)
		fetch(t, base+"/?person="+q+"&outlet="+q+"&term="+q)
		for _, path := range []string{"/api/v1/search?q=" + q, "/api/v1/suggest?q=" + q, "/api/v1/figures?indicator=" + q, "/api/v1/people?q=" + q} {
			if _, body := fetch(t, base+path); !json.Valid(body) {
				t.Errorf("%.200s: no JSON: %.200s", path, body)
			}
		}
		status, feed := fetch(t, base+"/feeds/search.atom?q="+q)
		if status == http.StatusOK {
			if err := xml.Unmarshal(feed, new(struct{})); err != nil {
				t.Errorf("feed of %q: %v", p, err)
			}
			if _, err := gofeed.NewParser().ParseString(string(feed)); err != nil {
				t.Errorf("feed of %q: %v", p, err)
			}
		}
	}
}

// tellEditors writes payloads wherever people write.
func tellEditors(t *testing.T, base, secret string, all []string) {
	t.Helper()
	post := func(method, path string, body map[string]any) []byte {
		t.Helper()
		b, err := json.Marshal(body)
		if err != nil {
			t.Fatal(err)
		}
		req, err := http.NewRequest(method, base+"/api/v1"+path, bytes.NewReader(b))
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Authorization", "Bearer "+secret)
		req.Header.Set("Content-Type", "application/json")
		_, answer := answered(t, req)
		if !json.Valid(answer) {
			t.Errorf("%s %s %.200s: no JSON: %.200s", method, path, b, answer)
		}
		return answer
	}
	var people struct{ People []archive.Person }
	for end := time.Now().Add(patience); len(people.People) == 0; time.Sleep(100 * time.Millisecond) { // names are judged a moment later
		_, body := fetch(t, base+"/api/v1/people?size=1&q=nghiem")
		if err := json.Unmarshal(body, &people); err != nil || time.Now().After(end) {
			t.Fatalf("nobody is known: %s, %v", body, err)
		}
	}
	id := people.People[0].ID
	var person archive.Person
	_, answer := fetch(t, base+"/api/v1/people/"+url.PathEscape(string(id)))
	if err := json.Unmarshal(answer, &person); err != nil || len(person.Statements) == 0 {
		t.Fatalf("nothing is stated of %s: %v", id, err)
	}
	office := person.Statements[0].Office.ID
	var saved struct{ ID int64 }
	corrected := 0
	for i, p := range all {
		p = string([]rune(p)[:min(len([]rune(p)), 150)])
		post("POST", "/rulings", map[string]any{"kind": "correct", "person": id, "correction": map[string]any{"office": office, "edge": "end", "date": "2021"}, "reason": p})
		if f := figureOf(t, base, "nhap-"+strconv.Itoa(i)); f.Text != "" {
			figure := map[string]any{"article": "nhap-" + strconv.Itoa(i), "quote": f.Text, "printed": f.Printed(), "named": f.Indicator, "unit": p, "indicator": "x" + p, "period": p}
			if post("POST", "/rulings", map[string]any{"kind": "figure", "figure": figure, "reason": "r" + p}); strings.TrimSpace(p) != "" {
				corrected++
			}
		}
		if i%30 == 0 { // a split has everybody judged again
			post("POST", "/rulings", map[string]any{"kind": "split", "person": id, "articles": []string{"nhap-" + strconv.Itoa(i)}, "reason": p})
		}
		post("PATCH", "/outlets/nhap", map[string]any{"name": p, "province": p})
		post("POST", "/reports", map[string]any{"article": "nhap-" + strconv.Itoa(i), "place": "t0-5", "message": p})
		search := map[string]any{"name": p, "query": "q=" + url.QueryEscape(p)}
		if i%10 != 0 { // an account has so many searches and no more
			post("PATCH", "/searches/"+strconv.FormatInt(saved.ID, 10), search)
		} else if err := json.Unmarshal(post("POST", "/searches", search), &saved); err != nil || saved.ID == 0 {
			t.Errorf("search %.80q is not saved: %v", p, err)
		}
	}
	if corrected < len(all)/2 {
		t.Errorf("of %d payloads %d went into figures", len(all), corrected)
	}
}

// figureOf is the first figure of an article; without a text where it states none.
func figureOf(t *testing.T, base, id string) (f archive.Figure) {
	t.Helper()
	_, answer := fetch(t, base+"/api/v1/articles/"+id)
	var a archive.Article
	if err := json.Unmarshal(answer, &a); err != nil {
		t.Fatal(err)
	}
	if len(a.Figures) > 0 {
		f = a.Figures[0]
	}
	return f
}

// trap is a page of a browser in which whatever strangers wrote tells of itself by calling a function, opening a dialog or going
// elsewhere.
type trap struct {
	ctx context.Context
	mu  sync.Mutex
	ran []string
}

// setTrap returns a trap that has caught something to try it.
func setTrap(t *testing.T) *trap {
	t.Helper()
	p := &trap{ctx: browserFor(t, 30*time.Minute)}
	if err := chromedp.Listen(p.ctx, func(ev any) {
		p.mu.Lock()
		defer p.mu.Unlock()
		switch ev := ev.(type) {
		case *runtime.EventBindingCalled:
			p.ran = append(p.ran, ev.Payload)
		case *page.EventJavascriptDialogOpening:
			p.ran = append(p.ran, ev.URL+" opens "+ev.Message)
		}
	}); err != nil {
		t.Fatal(err)
	}
	watch := `for (const f of ['alert', 'confirm', 'prompt', 'print']) window[f] = () => told(location.href + ' runs ' + f);
		window.stranger = () => told(location.href + ' runs a script of a stranger');`
	_, err1 := chromedp.Call(p.ctx, runtime.AddBinding, runtime.AddBindingParams{Name: "told"})
	_, err2 := chromedp.Call(p.ctx, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: watch})
	if err := errors.Join(err1, err2, p.bypass(true), chromedp.Do(p.ctx, chromedp.Navigate("data:text/html,<img src=x onerror=stranger()>"))); err != nil {
		t.Fatal(err)
	}
	for end := time.Now().Add(patience); len(p.caught()) == 0; time.Sleep(20 * time.Millisecond) { // the browser tells by an event of its own
		if time.Now().After(end) {
			t.Fatal("the trap caught nothing")
		}
	}
	if ran := p.caught(); len(ran) != 1 {
		t.Fatalf("the trap caught %v", ran)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.ran = nil
	return p
}

func (p *trap) caught() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return slices.Clone(p.ran)
}

// bypass switches the pages' content policy off, or on again.
func (p *trap) bypass(on bool) error {
	_, err := chromedp.Call(p.ctx, page.SetBypassCSP, page.SetBypassCSPParams{Enabled: on})
	return err
}

// lookAt shows everything to a browser whose content policy is switched off.
func lookAt(t *testing.T, base, paper string, ids, all []string) {
	t.Helper()
	trap := setTrap(t)
	ctx := trap.ctx
	pages := 0
	look := func(address string) {
		t.Helper()
		limited, cancel := context.WithTimeout(ctx, patience)
		defer cancel()
		at, err := chromedp.Run(limited, chromedp.Action[string](func(ctx context.Context, target *chromedp.Target) (string, error) {
			if _, err := chromedp.Navigate(address)(ctx, target); err != nil {
				return "", err
			}
			time.Sleep(20 * time.Millisecond)                                              // for what runs a moment later
			return chromedp.Evaluate[string](`new URL(location.href).origin`)(ctx, target) // needs no script of the page
		}))
		if err != nil || at != base {
			t.Errorf("%.200s: the browser is at %s, %v", address, at, err)
		}
		pages++
	}
	for _, id := range ids {
		look(base + "/articles/" + url.PathEscape(id))
	}
	for i, p := range all {
		if i%5 == 0 {
			look(base + "/?q=" + url.QueryEscape(string([]rune(p)[:min(len([]rune(p)), 400)])))
		}
	}
	for n := 1; n*100 <= len(ids)+99 && n < 30; n++ {
		look(base + "/?size=100&page=" + strconv.Itoa(n))
	}
	for _, path := range []string{"/people", "/offices", "/terms", "/figures", "/about", "/docs", "/?q=stranger&more=outlet&more=person"} {
		look(base + path)
	}
	if err := chromedp.Do(ctx, chromedp.Navigate(base+"/sign-in"), chromedp.SendKeys(chromedp.CSS("[name=user]"), "lan"), chromedp.SendKeys(chromedp.CSS("[name=password]"), "một mật khẩu rất dài\n"), chromedp.WaitVisible(chromedp.CSS(`a[href="/account"]`))); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{"/admin", "/admin/outlets", "/admin/outlets/nhap", "/admin/log", "/admin/users", "/admin/system", "/admin/rulings/proposals", "/account", "/account/searches"} {
		look(base + path)
	}
	for n := 1; n <= (2*len(all)+len(all)/30)/20+1; n++ { // twenty on a page
		look(base + "/admin/rulings?page=" + strconv.Itoa(n))
		look(base + "/admin/suggestions?page=" + strconv.Itoa(n))
	}
	for _, typed := range []string{"<", "script", "họp", "img", `">`} { // what is suggested is put into the page by a script
		if err := chromedp.Do(ctx, chromedp.Navigate(base+"/"), chromedp.SendKeys(chromedp.CSS("#q"), typed), chromedp.Sleep(300*time.Millisecond)); err != nil {
			t.Errorf("typing %q: %v", typed, err)
		}
	}
	// Captured pages are shown as they were, in a box that their own policy makes: it belongs to them.
	if err := trap.bypass(false); err != nil {
		t.Fatal(err)
	}
	for i := range all {
		look(fmt.Sprintf("%s/web/%s/tin-tuc/hoi-nghi-so-y-te-lan-thu-%d-a%d.html", base, paper, i, 10000+i))
	}
	ran := trap.caught()
	for _, r := range ran {
		t.Errorf("a browser: %.300s", r)
	}
	t.Logf("%d payloads, %d articles, %d pages looked at, %d scripts ran", len(all), len(ids), pages, len(ran))
}
