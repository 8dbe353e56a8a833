package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"khobao/archive"
	"khobao/sample"
)

// site is a served archive that journeys go through: the last of the papers is still to be added.
type site struct {
	url    string
	papers *sample.Papers
}

const adminPassword = "mot mat khau du dai"

// served crawls the sample papers but for the last, adds what the papers do not have, and serves it until the test ends.
func served(t *testing.T) site {
	t.Helper()
	p := papers(t)
	data := t.TempDir()
	for _, o := range p.Outlets[:len(p.Outlets)-1] {
		khobao(t, data, nil, "outlet", "add", o.Home, "--id", string(o.ID), "--name", o.Name, "--province", o.Province).must(t)
	}
	khobao(t, data, nil, append([]string{"crawl", "--delay", "0s"}, crawlArgs(p)[3+len(p.Outlets):]...)...).must(t)
	khobao(t, data, strings.NewReader(sameName), "import", "-").must(t)
	for _, body := range []string{"Ông Trần Văn Bảy dự lễ. Có 150 đại biểu.\n\nLễ bế mạc lúc 17 giờ.", "Ông Trần Văn Tám dự lễ. Có 170 đại biểu."} {
		line, err := json.Marshal(map[string]string{"id": "sua", "title": "Lễ khánh thành trường học", "body": body, "published": "2021-05-01"})
		if err != nil {
			t.Fatal(err)
		}
		khobao(t, data, strings.NewReader(string(line)), "import", "-").must(t)
	}
	khobao(t, data, strings.NewReader(rhythm(p.Outlets[0].ID)), "import", "-").must(t)
	khobao(t, data, strings.NewReader(adminPassword+"\n"+adminPassword+"\n"), "user", "add", "quantri", "--role", "admin").must(t)
	var args []string
	for _, a := range p.Addresses() {
		args = append(args, "--allow-address", a)
	}
	return site{serve(t, data, args...), p}
}

// rhythm are articles as an outlet publishes them day by day, but for three days of the last week on which there are none.
func rhythm(outlet archive.OutletID) string {
	var b strings.Builder
	for back := 1; back <= 80; back++ {
		if back >= 3 && back <= 5 {
			continue
		}
		day := time.Now().In(archive.Hanoi).AddDate(0, 0, -back).Format(time.DateOnly)
		for n := range 4 {
			fmt.Fprintf(&b, `{"outlet":%q,"id":"nhip-%d-%d","title":"Tin số %d ngày %s","body":"Nội dung của tin số %[3]d, ra ngày %[5]s.","published":%[5]q}`+"\n", outlet, back, n, n, day)
		}
	}
	return b.String()
}

// serve serves a data directory in this process and waits until everything in it is searchable.
func serve(t *testing.T, data string, more ...string) string {
	t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan answer, 1)
	go func() {
		defer stop()
		ended <- khobaoUntil(t, ctx, data, nil, append([]string{"serve", "--listen", "127.0.0.1:0"}, more...)...)
	}()
	t.Cleanup(func() {
		stop()
		if a := <-ended; a.code != exitDone {
			t.Errorf("serve ended with %d: %s", a.code, a.errors)
		}
	})
	g := globals{Data: data}
	// A server in the same process tells nobody when it is ready: it is asked. How soon decides nothing.
	for deadline := time.Now().Add(patience); ctx.Err() == nil && time.Now().Before(deadline); time.Sleep(50 * time.Millisecond) {
		at, ok, err := g.serving(ctx)
		if err != nil {
			t.Fatal(err)
		}
		if !ok {
			continue
		}
		var ready struct {
			Ready  bool
			Behind int64
		}
		resp, err := http.Get(at.URL + "/readyz")
		if err != nil {
			t.Fatal(err)
		}
		err = json.NewDecoder(resp.Body).Decode(&ready)
		resp.Body.Close()
		if err == nil && ready.Ready && ready.Behind == 0 {
			return at.URL
		}
	}
	t.Fatal("the server was not ready in time")
	return ""
}

// fetched is what a link leads to.
func fetched(t *testing.T, address string) string {
	t.Helper()
	resp, err := http.Get(address)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil || resp.StatusCode != http.StatusOK {
		t.Fatalf("%s: %d, %v", address, resp.StatusCode, err)
	}
	return string(body)
}

// words are what a journey reads, in one language.
type words map[string]string

var inVietnamese = words{
	"figures": "Số liệu", "show": "Xem", "target": "Đề ra", "result": "Kết quả", "not met": "Chưa đạt", "csv": "CSV", "articles": "bài",
	"evidence": "bằng chứng", "copy": "Bản lưu", "cite": "Trích dẫn", "follow": "Theo dõi", "sign in": "Đăng nhập", "correct": "Sửa", "outlets": "Nguồn báo", "try": "Thử một trang",
	"add": "Thêm nguồn", "save": "Lưu", "run": "Chạy ngay", "done": "Đã xong", "pause": "0,01", "schedule": "Thêm lịch", "daily": "Hằng ngày lúc 05:30", "crawling": "Thu thập",
	"catch up": "Lấy bù", "find": "Tìm người", "merge": "Gộp", "undo": "Hoàn tác", "undone": "hoàn tác",
}

var inEnglish = words{
	"figures": "Figures", "show": "Show", "target": "Target", "result": "Result", "not met": "Not met", "csv": "CSV", "articles": "article",
	"evidence": "evidence", "copy": "Archived copy", "cite": "Cite", "follow": "Follow", "sign in": "Sign in", "correct": "Correct", "outlets": "Outlets", "try": "Try one page",
	"add": "Add the outlet", "save": "Save", "run": "Run now", "done": "Done", "pause": "0.01", "schedule": "Add a schedule", "daily": "Every day at 05:30", "crawling": "Crawling",
	"catch up": "Catch up", "find": "Find people", "merge": "Merge", "undo": "Undo", "undone": "undone by",
}
