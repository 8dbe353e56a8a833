package main

import (
	"context"
	"encoding/json"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// browser returns a tab of a headless Chromium. Where none is installed, the test is left out, which check.sh says; in CI it
// fails instead.
func browser(t *testing.T) context.Context {
	t.Helper()
	return browserFor(t, 2*time.Minute)
}

// browserFor is browser for those who need it longer.
func browserFor(t *testing.T, long time.Duration) context.Context {
	t.Helper()
	path := os.Getenv("KHOBAO_CHROMIUM")
	if path == "" {
		path, _ = exec.LookPath("chromium")
	}
	if path == "" {
		if os.Getenv("CI") == "true" {
			t.Fatal("no Chromium: in CI nothing may be left out")
		}
		t.Skip("left out: no Chromium; install it, or name it in KHOBAO_CHROMIUM")
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.UserDataDir(t.TempDir()), chromedp.WindowSize(1280, 900),
		chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-quic", true))
	allocated, cancel := chromedp.NewExecAllocator(context.Background(), options...)
	t.Cleanup(cancel)
	ctx, cancel := chromedp.NewContext(allocated)
	t.Cleanup(cancel)
	ctx, cancel = context.WithTimeout(ctx, long)
	t.Cleanup(cancel)
	return ctx
}

// served crawls the sample papers and serves what was found, until the test ends. It returns the address.
func served(t *testing.T) string {
	t.Helper()
	p := papers(t)
	data := t.TempDir()
	khobao(t, data, nil, crawlArgs(p)...).must(t)
	return serve(t, data)
}

// serve serves a data directory in this process and waits until everything in it is searchable.
func serve(t *testing.T, data string) string {
	t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan answer, 1)
	go func() { ended <- khobaoUntil(t, ctx, data, nil, "serve", "--listen", "127.0.0.1:0") }()
	t.Cleanup(func() {
		stop()
		if a := <-ended; a.code != exitDone {
			t.Errorf("serve ended with %d: %s", a.code, a.errors)
		}
	})
	g := globals{Data: data}
	for deadline := time.Now().Add(time.Minute); time.Now().Before(deadline); time.Sleep(50 * time.Millisecond) {
		at, ok, err := g.serving(ctx)
		if err != nil {
			t.Fatal(err)
		}
		if !ok {
			continue
		}
		resp, err := http.Get(at.URL + "/readyz")
		if err != nil {
			t.Fatal(err)
		}
		var ready struct {
			Ready  bool
			Behind int
		}
		err = json.NewDecoder(resp.Body).Decode(&ready)
		resp.Body.Close()
		if err != nil {
			t.Fatal(err)
		}
		if ready.Ready && ready.Behind == 0 {
			return at.URL
		}
	}
	t.Fatal("the server was not ready in a minute")
	return ""
}

// TestBrowser is a reader's way: search without marks, narrow to a person, open an article, read on in English.
func TestBrowser(t *testing.T) {
	ctx := browser(t)
	url := served(t)
	do := func(steps ...chromedp.Action[chromedp.Void]) {
		t.Helper()
		if err := chromedp.Do(ctx, steps...); err != nil {
			t.Fatal(err)
		}
	}
	text := func(selector string) string {
		t.Helper()
		s, err := chromedp.Run(ctx, chromedp.Text(chromedp.CSS(selector)))
		if err != nil {
			t.Fatalf("text of %s: %v", selector, err)
		}
		return s
	}
	type css = chromedp.CSS

	do(chromedp.Navigate(url+"/"), chromedp.SendKeys(css("#q"), "dai hoi dang bo\n"), chromedp.WaitVisible(css(".hits mark")))
	all := text("h1")
	if !strings.Contains(all, "bài") {
		t.Errorf("searched without marks, the answer is %q", all)
	}
	do(chromedp.Click(css(`input[name="person"]`)), chromedp.WaitVisible(css(".chip")))
	if one := text("h1"); one == all || !strings.Contains(one, "bài") {
		t.Errorf("narrowed to a person, the answer is %q after %q", one, all)
	}
	do(chromedp.Click(css(".hits h2 a")), chromedp.WaitVisible(css(".story h1")))
	title := text(".story h1")
	do(chromedp.Click(css(`.me a[hreflang="en"]`)), chromedp.WaitVisible(css(`html[lang="en"] .story h1`)))
	if again, nav := text(".story h1"), text(".nav"); again != title || !strings.Contains(nav, "People") {
		t.Errorf("in English the article is %q after %q, the navigation %q", again, title, nav)
	}
}
