package crawler

import (
	"context"
	"fmt"
	"net/http"
	"testing"
)

// A copy whose links name pages by queries, as the site did, has them in files: each is found, once.
func TestFilesOfACopy(t *testing.T) {
	const articles = 30
	for name, file := range map[string]string{
		"question marks":         "/Pages/tin.aspx%%3FItemID=%d&CategoryId=3",
		"question marks and end": "/Pages/tin.aspx%%3FItemID=%d&CategoryId=3.html",
		"at signs":               "/Pages/tin.aspx@ItemID=%d&CategoryId=3",
		"at signs and end":       "/Pages/tin.aspx@ItemID=%d&CategoryId=3.html",
	} {
		t.Run(name, func(t *testing.T) {
			p := newPaper(t)
			var links []string
			for i := range articles {
				links = append(links, fmt.Sprintf("/Pages/tin.aspx?ItemID=%d&CategoryId=3", 700+i))
				page := story(fmt.Sprintf("Tin số %d của tỉnh", i), fmt.Sprintf("Ngày 20-10, nội dung của tin số %d.", i))
				p.set(fmt.Sprintf(file, 700+i), func(w http.ResponseWriter, _ *http.Request) {
					w.Header().Set("Content-Type", "application/octet-stream") // no server of files knows the ending
					fmt.Fprint(w, page)
				})
			}
			p.set("/", list(links...))
			c, _, _ := newTestCrawler(t, Config{})
			run, err := c.Crawl(context.Background(), p.outlet())
			if err != nil || run.Counts.New != articles || run.Counts.Found != articles {
				t.Errorf("%v %+v %v", err, run.Counts, run.Reasons)
			}
		})
	}
}
