package crawler

import (
	"context"
	"fmt"
	"net/http"
	"testing"
	"time"
)

// TestArchivesByDate finds articles that only an archive by days leads to, in the forms that papers give it. Days without news, before
// the first and after the last, lead on to each other for ever.
func TestArchivesByDate(t *testing.T) {
	first, last := time.Date(2025, 8, 1, 0, 0, 0, 0, time.UTC), time.Date(2025, 10, 26, 0, 0, 0, 0, time.UTC)
	for name, form := range map[string]string{
		"path":          "/2006/01/02",
		"path of words": "/luu-tru/ngay-02-01-2006.html",
		"query":         "/luu-tru?date=2006-01-02",
		"Vietnamese":    "/luu-tru?ngay=02/01/2006",
		"three fields":  "/luu-tru?d=2&m=1&y=2006",
	} {
		t.Run(name, func(t *testing.T) {
			p := newPaper(t)
			for day := first.AddDate(0, 0, -400); day.Before(last.AddDate(1, 0, 0)); day = day.AddDate(0, 0, 1) {
				links := []string{day.AddDate(0, 0, -1).Format(form), day.AddDate(0, 0, 1).Format(form)}
				if !day.Before(first) && !day.After(last) && day.YearDay()%2 == 0 {
					path := fmt.Sprintf("/bai-trong-ngay-cua-tinh-a%d.html", 1000+day.YearDay())
					p.set(path, article(fmt.Sprintf("Bài của ngày thứ %d", day.YearDay())))
					links = append(links, path)
				}
				p.set(day.Format(form), func(w http.ResponseWriter, r *http.Request) { // each has a text of its own
					list(links...)(w, r)
					fmt.Fprintf(w, "<p>Tin trong ngày %s</p>", day.Format("02/01/2006"))
				})
			}
			p.set("/", list(last.Format(form)))
			c, _, _ := newTestCrawler(t, Config{})
			run, err := c.Crawl(context.Background(), p.outlet())
			days := 0
			for day := first; !day.After(last); day = day.AddDate(0, 0, 1) {
				if day.YearDay()%2 == 0 {
					days++
				}
			}
			if err != nil || run.Counts.New != days || run.Counts.Fetched > 3*days+2*(maxBarren+days) {
				t.Errorf("%v: %d of %d articles in %d fetches %q", err, run.Counts.New, days, run.Counts.Fetched, run.Messages)
			}
		})
	}
}
