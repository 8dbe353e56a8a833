package sample

import (
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"
)

func TestFamilyA(t *testing.T) {
	site := New().Sites()[0]
	server := httptest.NewServer(site)
	defer server.Close()
	for _, a := range site.Articles(server.URL) {
		resp, err := server.Client().Get(a.URL)
		if err != nil {
			t.Fatal(err)
		}
		doc, err := goquery.NewDocumentFromReader(resp.Body)
		resp.Body.Close()
		if err != nil || resp.StatusCode != 200 {
			t.Fatal(a.URL, resp.Status, err)
		}
		title := strings.TrimSpace(strings.ReplaceAll(doc.Find("h1.fw700").Text(), "\u00a0", " "))
		if title != a.Title {
			t.Errorf("%s: title %q, want %q", a.URL, title, a.Title)
		}
	}
}
