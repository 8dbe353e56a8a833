package crawler

import (
	"context"
	"testing"
)

func TestTimeline(t *testing.T) {
	p := newPaper(t)
	p.set("/", list("/thoi-su.htm"))
	p.set("/thoi-su.htm", text("text/html; charset=utf-8", `<!DOCTYPE html><html><body><input type="hidden" name="z" id="hdZoneId" value="3" />
<a href="/bai-dau-tien-20251020080000001.htm">Bài đầu tiên của chuyên mục</a></body></html>`))
	p.set("/timelinelist/3/1.htm", text("text/html", `<li><a href="/bai-thu-hai-20251020080000002.htm">Bài thứ hai</a></li>`))
	p.set("/timelinelist/3/2.htm", text("text/html", `<li><a href="/bai-thu-ba-20251020080000003.htm">Bài thứ ba</a></li>`))
	p.set("/timelinelist/3/3.htm", text("text/html", ``))
	for _, path := range []string{"/bai-dau-tien-20251020080000001.htm", "/bai-thu-hai-20251020080000002.htm", "/bai-thu-ba-20251020080000003.htm"} {
		p.set(path, article("Bài "+path))
	}
	outlet := p.outlet()
	outlet.Profile = "f"
	c, m, _ := newTestCrawler(t, Config{})
	run, err := c.Crawl(context.Background(), outlet)
	if err != nil || run.Counts.New != 3 {
		t.Errorf("%v %+v %q %q", err, run.Counts, run.Messages, m.fetched(outlet))
	}
	if p.times("/timelinelist/3/3.htm") != 1 || p.times("/timelinelist/3/4.htm") != 0 {
		t.Errorf("the timeline was followed beyond its end: %q", m.fetched(outlet))
	}
}
