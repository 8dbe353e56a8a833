package main

import (
	"cmp"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"khobao/sample"
	"khobao/vietnamese"
)

// TestJourneys goes the ways of those for whom the pages are made: in both languages, wide and narrow, one of them without
// scripts and one by keyboard alone. Then it looks at every page. All of it is one test, so that one archive serves all.
func TestJourneys(t *testing.T) {
	browserPath(t)
	s := served(t)
	for _, way := range []struct {
		name     string
		width    int64
		lang     string
		words    words
		scripts  bool
		keyboard bool
		go_      func(*tab, site, words)
	}{
		{"reader, wide, Vietnamese", 1280, "vi", inVietnamese, true, false, searching},
		{"researcher, wide, Vietnamese", 1280, "vi", inVietnamese, true, false, researching},
		{"researcher, narrow, English", 390, "en", inEnglish, true, false, researching},
		{"journalist, narrow, Vietnamese, without scripts", 390, "vi", inVietnamese, false, false, tracing},
		{"journalist, wide, English, by keyboard", 1280, "en", inEnglish, true, true, tracing},
		{"admin, wide, Vietnamese", 1280, "vi", inVietnamese, true, false, administering},
		{"admin, narrow, English", 390, "en", inEnglish, true, false, administering},
	} {
		t.Run(way.name, func(t *testing.T) {
			b := newTab(t, s.url, way.width)
			b.keyboard = way.keyboard
			b.open("/?lang=" + way.lang)
			if !way.scripts {
				b.withoutScripts()
				b.open("/")
			}
			way.go_(b, s, way.words)
		})
	}
	t.Run("pages", func(t *testing.T) { lookAtPages(t, s) })
}

// searching is a reader's way: what is typed is completed, a filter works at once and can be taken back, arrows walk the hits,
// a bar of the histogram is a range of dates.
func searching(b *tab, _ site, w words) {
	b.press("/")
	b.wait("document.activeElement.id === 'q'")
	b.fill("#q", "tinh uy")
	b.wait("document.querySelectorAll('[role=option]').length > 0")
	b.press("\r")
	b.at("/?q=tinh+uy")
	all := b.text("h1")
	b.use("#facet-person li label", "")
	b.wait(fmt.Sprintf("document.querySelector('.chip') && document.querySelector('h1').innerText !== %q", all))
	b.wait(fmt.Sprintf("document.querySelector('#said').innerText.includes(%q)", w["articles"])) // for those who do not see it
	b.use(".chip", "")
	b.wait(fmt.Sprintf("!document.querySelector('.chip') && document.querySelector('h1').innerText === %q", all))
	b.press("/")
	b.press("\x1b")
	ask[bool](b, "(document.getElementById('q').focus(), true)")
	b.press(kb.ArrowDown + kb.ArrowDown)
	if !ask[bool](b, "document.activeElement === document.querySelectorAll('#hits h2 a')[1]") {
		b.t.Error("two arrows down from the box, the second hit has no focus")
	}
	b.use(".hist a", "")
	b.wait("document.querySelector('.chip') && location.search.includes('from=')")
	b.fits()
	b.open("/?q=dai+hoi")
	ask[bool](b, `(document.querySelectorAll(".hist a")[1].focus(), document.activeElement.dispatchEvent(new KeyboardEvent("keydown", {key: "ArrowRight", shiftKey: true, bubbles: true})), true)`)
	b.press("\r")
	b.wait("location.search.includes('from=') && document.querySelectorAll('.hist [aria-current]').length > 1")
	b.open("/?q=nguyen+khong+ai+ca&from=1990&to=1991")
	b.wait("document.querySelector('.drops')")
}

// researching compares what a body promised for two terms with what it reached, and takes the table away.
func researching(b *tab, _ site, w words) {
	b.use(".nav a", w["figures"])
	b.use("main .columns a", "Tỉnh ủy Lam Giang")
	b.wait("document.querySelector('select[name=against]')")
	b.choose("select[name=term]", "2020–2025")
	b.choose("select[name=against]", "2015–2020")
	b.use("main form button", w["show"])
	b.wait("location.search.includes('against=2015-2020') && document.querySelector('.compare')")
	table := b.text(".compare")
	for _, want := range []string{w["target"], w["result"], w["not met"], "GRDP bình quân đầu người"} {
		if !strings.Contains(table, want) {
			b.t.Errorf("%q is missing in the comparison:\n%s", want, table)
		}
	}
	b.fits()
	rows, err := csv.NewReader(strings.NewReader(fetched(b.t, b.href("main a", w["csv"])))).ReadAll()
	if err != nil {
		b.t.Fatal(err)
	}
	terms := map[string]int{}
	for _, row := range rows[1:] {
		terms[row[slices.Index(rows[0], "term")]+" "+row[slices.Index(rows[0], "kind")]]++
	}
	for _, want := range []string{"2015-2020 result", "2020-2025 target", "2020-2025 result"} {
		if terms[want] == 0 {
			b.t.Errorf("the table that was taken away has no %s: %v", want, terms)
		}
	}
	b.use(".compare td.num a", "")
	b.wait("document.querySelector(':target') && document.querySelector('.story')")
}

// tracing finds an official without marks, reads the career, opens the evidence and its captured page, cites it, and follows the
// person.
func tracing(b *tab, s site, w words) {
	var found struct {
		Facets struct {
			Person []struct{ Value, Label string }
		}
	}
	if err := json.Unmarshal([]byte(fetched(b.t, s.url+"/api/v1/search?facets=person&size=1")), &found); err != nil {
		b.t.Fatal(err)
	}
	name := found.Facets.Person[0].Label
	b.fill("#q", vietnamese.Fold(name))
	b.press("\r")
	b.wait("location.search.includes('q=') && document.querySelector('#hits mark')")
	if b.keyboard { // the first thing that the tab key reaches leads past the head and the filters
		b.press(kb.Tab + kb.Enter)
		b.wait("location.hash === '#hits'")
		for tabs := 0; !ask[bool](b, "document.activeElement.matches(\".who a[href^='/people/']\")"); tabs++ {
			if tabs == 5 {
				b.t.Fatalf("after %d tabs the focus is not on a person yet", tabs)
			}
			b.press(kb.Tab)
		}
	}
	b.use(".who a[href^='/people/']", name)
	b.at("/people/")
	if got := b.text("h1"); got != name {
		b.t.Errorf("the page is of %q, and %q was sought", got, name)
	}
	if n := ask[int](b, "document.querySelectorAll('.tenures .span svg rect:not(.tick)').length"); n == 0 {
		b.t.Error("no tenure is drawn")
	}
	b.fits()
	person := b.location()
	b.use(".tenures summary", w["evidence"])
	b.wait("document.querySelector('.tenures details[open] blockquote')")
	quote := strings.Trim(b.text(".tenures details[open] blockquote b, .tenures details[open] blockquote:not(:has(b))"), "“”")
	b.use(".tenures details[open] .source a", w["copy"])
	b.at("/web/")
	b.wait("document.body.innerText.length > 200")
	b.open(strings.TrimPrefix(person, b.base))
	b.use(".tenures summary", w["evidence"])
	b.use(".tenures details[open] .source a[href^='/articles/']", "")
	b.wait("document.querySelector('.story :target, .story h1:target')")
	if got := b.text(":target"); !strings.Contains(got, quote) && !strings.Contains(quote, got) {
		b.t.Errorf("the evidence leads to %q, and it is %q", got, quote)
	}
	b.use(".tools summary", w["cite"])
	b.wait("document.querySelector('.tools details[open] .formats a')")
	if cite := b.text(".sheet"); !strings.Contains(cite, "sha256:") || !strings.Contains(cite, "/articles/") {
		b.t.Errorf("the citation has no digest, or no address of ours: %s", cite)
	}
	if bib := fetched(b.t, b.href(".formats a", "BibTeX")); !strings.HasPrefix(bib, "@") {
		b.t.Errorf("BibTeX begins %.60q", bib)
	}
	b.open(strings.TrimPrefix(person, b.base))
	var feed struct {
		Entries []struct {
			Title string `xml:"title"`
		} `xml:"entry"`
	}
	b.use(".tools summary", w["follow"])
	if b.keyboard {
		b.reach(finding(".sheet a", "Atom"))
	}
	address := b.text(".tools details[open] .address") // what is told to be copied is the feed's
	if href := b.href(".sheet a", "Atom"); href != address {
		b.t.Errorf("a reader copies %s, and the feed is %s", address, href)
	}
	if err := xml.Unmarshal([]byte(fetched(b.t, address)), &feed); err != nil || len(feed.Entries) == 0 {
		b.t.Errorf("the feed of the person has %d entries, %v", len(feed.Entries), err)
	}
}

// administering signs in, adds one of the papers, crawls it now and watches, sets a schedule, finds a gap and has it caught up,
// merges two persons, and undoes it.
func administering(b *tab, s site, w words) {
	paper := len(s.papers.Outlets) - 1 // the one that was not crawled
	outlet := s.papers.Outlets[paper]
	b.use(".me a", w["sign in"])
	b.fill("#user", "quantri")
	b.fill("#password", adminPassword)
	b.use("main button", w["sign in"])
	b.at("/admin")
	b.use(".tabs a", w["outlets"])
	b.fill("main input[name=url]", articleOf(b, s.papers, paper))
	b.use("main button", w["try"])
	b.wait("document.querySelector('main input[name=id]') && document.querySelector('.facts')")
	b.fill("main input[name=name]", outlet.Name)
	b.fill("main input[name=home]", outlet.Home)
	b.fill("main input[name=province]", cmp.Or(outlet.Province, "cả nước"))
	b.use("main form[action='/admin/outlets'] button", w["add"])
	b.at("/admin/outlets/")
	page := b.location()
	b.fill("main input[name=delay]", "0,01") // the paper is our own
	b.use("main form.wide button", w["save"])
	b.wait("(document.querySelector('input[name=delay]') || {}).defaultValue === '" + w["pause"] + "'")
	b.use("main button", w["schedule"])
	b.says(w["daily"])
	b.wait("[3, 6].includes(document.querySelectorAll('#schedules td time').length)") // the second admin adds a second one
	b.use("main button", w["run"])
	b.at("/admin")
	b.use("main table.stack tr a[href^='/admin/runs/']", "")
	b.at("/admin/runs/")
	b.open(strings.TrimPrefix(strings.Split(page, "#")[0], b.base))
	b.use("main table a[href^='/admin/runs/']", "")
	b.wait("document.querySelector('.live .lede')")
	b.says(w["done"]) // without being asked again: the page is live
	b.fits()
	b.use(".tabs a", w["crawling"])
	b.wait("document.querySelector('.gaps')")
	b.fits()
	b.use(".gaps button", w["catch up"])
	b.at("/admin")
	b.wait("document.querySelector('[role=status].notice')")
	correcting(b, w)
	merging(b, w)
}

// correcting corrects a figure in its place in an article, and undoes it.
func correcting(b *tab, w words) {
	const figure = "aside #figures + table tbody tr:first-child td.num"
	b.open("/articles/sua")
	before := b.text(figure)
	b.use("aside #figures + table tbody tr:first-child a[data-claim]", w["correct"])
	b.wait("document.querySelector('.here form[action=\"/admin/rulings/figure\"]')")
	b.fits()
	b.fill(".here input[name=value]", "171")
	b.fill(".here input[name=reason]", "Theo danh sách đại biểu")
	b.use(".here button", w["correct"])
	b.wait("document.querySelector('main [role=status].notice')")
	b.at("/articles/sua")
	if after := b.text(figure); !strings.Contains(after, "171") || !strings.Contains(after, "170") { // what was read stays beside it
		b.t.Errorf("corrected from %q to %q", before, after)
	}
	b.open("/admin/rulings")
	b.use("main li:not(.undone) button", w["undo"])
	b.wait("!document.querySelector('main li:not(.undone) form button')")
	b.open("/articles/sua")
	if after := b.text(figure); after != before {
		b.t.Errorf("undone: %q, want %q", after, before)
	}
}

// articleOf is the address of an article that a paper shows.
func articleOf(b *tab, p *sample.Papers, paper int) string {
	home := p.Outlets[paper].Home
	for _, a := range p.Articles() {
		if strings.HasPrefix(a.URL, home) {
			return a.URL
		}
	}
	b.t.Fatalf("%s has no article", home)
	return ""
}

func merging(b *tab, w words) {
	people := func() int {
		b.open("/people?q=" + query("tran van bay"))
		return ask[int](b, "document.querySelectorAll('main tbody tr').length")
	}
	if n := people(); n != 2 {
		b.t.Fatalf("%d people of one name, want 2", n)
	}
	b.open("/admin/rulings")
	b.fill("main input[name=q]", "tran van bay")
	b.use("main button", w["find"])
	b.use("main .columns a", "Trần Văn Bảy")
	b.use(".choices label", "Trần Văn Bảy")
	b.fill("main input[name=reason]", "Cùng một tiểu sử tóm tắt")
	b.use("main form.wide button", w["merge"])
	b.at("/admin/rulings")
	b.says("Cùng một tiểu sử tóm tắt")
	if n := people(); n != 1 {
		b.t.Errorf("merged, %d people of the name, want 1", n)
	}
	b.open("/admin/rulings")
	b.use("main li:not(.undone) button", w["undo"])
	b.wait("document.querySelector('main li.undone') && !document.querySelector('main li:not(.undone) form button')")
	b.says(w["undone"])
	if n := people(); n != 2 {
		b.t.Errorf("undone, %d people of the name, want 2", n)
	}
}
