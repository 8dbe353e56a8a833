package crawler

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"khobao/archive"
	"khobao/crawler/extract"
)

// mirrored is one page of a copy of a site: where it was on the site, and what a reader sees in it; nil for pages that are no article.
type mirrored struct {
	address *url.URL
	body    []byte
	want    *archive.Article
}

// crawlMirror serves pages of one site at the paths that they had there, with a front page and a sitemap that name them as the site
// did, with its own host, and crawls the copy.
func crawlMirror(t *testing.T, pages []mirrored, profile string) (*memory, archive.Run, string) {
	t.Helper()
	p := newPaper(t)
	host := pages[0].address.Host
	front := `<html><head><link rel="canonical" href="https://` + host + `/"><title>Trang chủ</title></head><body><ul>`
	sitemap := `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`
	for i, page := range pages {
		p.set(page.address.RequestURI(), func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			w.Write(page.body)
		})
		if i%2 == 0 {
			front += `<li><a href="` + strings.ReplaceAll(page.address.String(), "&", "&amp;") + `">Một tin trong ngày của tỉnh nhà</a></li>`
		} else {
			sitemap += "<url><loc>" + strings.ReplaceAll(page.address.String(), "&", "&amp;") + "</loc></url>"
		}
	}
	p.set("/", text("text/html; charset=utf-8", front+"</ul></body></html>"))
	p.set("/so-do.xml", text("application/xml", sitemap+"</urlset>"))
	p.set("/robots.txt", text("text/plain", "User-agent: *\nSitemap: https://"+host+"/so-do.xml\n"))
	c, m, k := newTestCrawler(t, Config{})
	k.now = time.Date(2026, 11, 24, 8, 15, 0, 0, archive.Hanoi) // as the pages' own clocks show
	outlet := p.outlet()
	outlet.Profile = profile
	run, err := c.Crawl(context.Background(), outlet)
	if err != nil {
		t.Fatal(err)
	}
	return m, run, p.URL
}

// at returns the article at an address, or one that says word for word what is wanted: two addresses with one text are one article.
func (m *memory) at(address string, want *archive.Article) *archive.Article {
	for i := range m.articles {
		a := &m.articles[i]
		if a.URL == address || slices.Contains(a.Aliases, address) || want != nil && a.Title == want.Title && a.Body == want.Body {
			return a
		}
	}
	return nil
}

// joinParts has pages that one article is on want that article.
func joinParts(pages []mirrored) {
	for i := range pages {
		for j := range pages {
			first, further := &pages[i], &pages[j]
			if extract.PageOf(further.address.String(), first.address.String()) > 1 {
				for _, text := range []string{further.want.Lead, further.want.Body} {
					if text != "" && text != first.want.Lead {
						first.want.Body += "\n\n" + text
					}
				}
				further.want = first.want
			}
		}
	}
}

// TestMirrors crawls a copy of each site that the pages of the extractor's testdata are from, on loopback, with links that name the site:
// every article is found and reads as it does by itself, and nothing else is taken for one.
func TestMirrors(t *testing.T) {
	names, err := filepath.Glob("extract/testdata/pages/*.html")
	if err != nil || len(names) == 0 {
		t.Fatalf("no pages: %v", err)
	}
	sites := map[string][]mirrored{}
	for _, name := range names {
		body, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		first, _, _ := strings.Cut(string(body), "\n")
		u, err := url.Parse(strings.TrimSuffix(strings.TrimPrefix(first, "<!-- "), " -->"))
		if err != nil || u.Host == "" {
			t.Fatalf("%s: %v", name, err)
		}
		var golden struct{ Article *archive.Article }
		data, err := os.ReadFile(strings.TrimSuffix(name, ".html") + ".golden.json")
		if err == nil {
			err = json.Unmarshal(data, &golden)
		}
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(u.Path, "/print/") { // its other address is asked for instead
			continue
		}
		sites[u.Host] = append(sites[u.Host], mirrored{u, body, golden.Article})
	}
	for host, pages := range sites {
		joinParts(pages)
		t.Run(host, func(t *testing.T) {
			m, run, base := crawlMirror(t, pages, "")
			articles := map[string]bool{}
			for _, p := range pages {
				a := m.at(base+p.address.RequestURI(), p.want)
				switch {
				case p.want == nil && a != nil:
					t.Errorf("%s is no article and was taken for %q", p.address, a.Title)
				case p.want != nil && a == nil:
					t.Errorf("%s was not found: %+v %v", p.address, run.Counts, run.Messages)
				case p.want != nil && a.URL != base+p.address.RequestURI():
					articles[p.want.Title+p.want.Body] = true // said by another page, too
				case p.want != nil:
					articles[p.want.Title+p.want.Body] = true
					for _, field := range [][3]string{{"title", a.Title, p.want.Title}, {"published", fmt.Sprint(a.Published), fmt.Sprint(p.want.Published)}, {"author", a.Author, p.want.Author},
						{"lead", a.Lead, p.want.Lead}, {"body", a.Body, p.want.Body}, {"captions", strings.Join(a.Captions, "\n"), strings.Join(p.want.Captions, "\n")}} {
						if field[1] != field[2] {
							t.Errorf("%s: %s\n got %q\nwant %q", p.address, field[0], field[1], field[2])
						}
					}
				}
			}
			if len(m.articles) != len(articles) {
				t.Errorf("%d articles, want %d", len(m.articles), len(articles))
			}
		})
	}
}

// sharedPages is a folder of stored pages of real papers that are not ours to copy; where it is absent the test says so.
const sharedPages = "../../shared/pages"

// TestRealMirrors crawls copies of what is stored of real sites, without a profile and with each site's own.
func TestRealMirrors(t *testing.T) {
	golds, err := filepath.Glob(filepath.Join(sharedPages, "*.gold.json"))
	if err != nil || len(golds) == 0 {
		t.Skip("no stored pages in ", sharedPages)
	}
	for _, gold := range golds {
		var want struct {
			URL, Title, Author string
			Published          *string
			BodyContains       []string `json:"body_contains"`
			BodyExcludes       []string `json:"body_excludes"`
			Captions           []string
		}
		data, err := os.ReadFile(gold)
		if err == nil {
			err = json.Unmarshal(data, &want)
		}
		body, bodyErr := os.ReadFile(strings.TrimSuffix(gold, ".gold.json") + ".html")
		u, urlErr := url.Parse(want.URL)
		if err != nil || bodyErr != nil || urlErr != nil {
			t.Fatal(err, bodyErr, urlErr)
		}
		pages := []mirrored{{address: u, body: body}}
		if list, err := os.ReadFile(filepath.Join(sharedPages, "101.html")); err == nil && u.Host == "baocantho.com.vn" {
			section := *u
			section.Path = "/thoi-su/"
			pages = append(pages, mirrored{address: &section, body: list})
		}
		for _, profile := range []string{"", map[string]string{"baocantho.com.vn": "a", "baochinhphu.vn": "f"}[u.Host]} {
			t.Run(fmt.Sprintf("%s profile %q", u.Host, profile), func(t *testing.T) {
				m, run, base := crawlMirror(t, pages, profile)
				a := m.at(base+u.RequestURI(), nil)
				if a == nil || len(m.articles) != 1 {
					t.Fatalf("%d articles: %+v %v", len(m.articles), run.Counts, run.Messages)
				}
				day := ""
				if want.Published != nil {
					day = (*want.Published)[:16]
				}
				if a.Title != want.Title || a.Author != want.Author || day != "" && a.Published.Format("2006-01-02T15:04") != day || !slices.Equal(a.Captions, want.Captions) {
					t.Errorf("got %q, %v, %q, %q\nwant %+v", a.Title, a.Published, a.Author, a.Captions, want)
				}
				for _, s := range want.BodyContains {
					if !strings.Contains(a.Body, s) {
						t.Errorf("body lacks %q", s)
					}
				}
				for _, s := range want.BodyExcludes {
					if strings.Contains(a.Body, s) {
						t.Errorf("body has %q", s)
					}
				}
			})
		}
	}
}

// TestMirrorOfFiles crawls what a program made of a site that nothing on it calls its own: files named after what was asked for, with
// queries in their names, and links that name the site.
func TestMirrorOfFiles(t *testing.T) {
	p := newPaper(t)
	site := "http://baosoguong.example"
	p.set("/", list(site+"/thoi-su", site+"/bai-thu-nhat-cua-bao-a1.html", site+"/kinh-te", site+"/van-hoa", site+"/rss", site+"/lien-he"))
	p.set("/thoi-su", func(w http.ResponseWriter, r *http.Request) { // no ending says what the file is
		list("/thoi-su%3Ftrang=2.html", site+"/bai-thu-hai-cua-bao-a2.html")(w, r)
		w.Header().Set("Content-Type", "application/octet-stream")
	})
	teaser := strings.ReplaceAll(story("Thời sự", "Hội nghị bàn về nông nghiệp của tỉnh trong những năm tới."), `<meta property="og:type" content="article">`, "")
	p.set("/thoi-su%3Ftrang=2.html", text("text/html; charset=utf-8", strings.ReplaceAll(teaser, "</body>", "<a href='/bai-thu-ba-cua-bao-a3.html'>Bài thứ ba của báo</a></body>")))
	for i, path := range []string{"/bai-thu-nhat-cua-bao-a1.html", "/bai-thu-hai-cua-bao-a2.html", "/bai-thu-ba-cua-bao-a3.html"} {
		p.set(path, article(fmt.Sprintf("Bài số %d của báo", i+1)))
	}
	outlet := p.outlet()
	outlet.Profile = ""
	c, m, _ := newTestCrawler(t, Config{})
	run, err := c.Crawl(context.Background(), outlet)
	if err != nil || run.Counts.New != 3 {
		t.Errorf("%v %+v %q %q", err, run.Counts, run.Messages, m.fetched(outlet))
	}
}
