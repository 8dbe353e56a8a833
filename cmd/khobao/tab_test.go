package main

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// tab is a page of a browser as a person has it: of some width, in some language, with or without scripts, by hand or by
// keyboard alone.
type tab struct {
	t        *testing.T
	ctx      context.Context
	base     string
	keyboard bool // nothing is clicked
}

// browserPath is where Chromium is. Where none is installed, the test is left out, which check.sh says; in CI it fails instead.
func browserPath(t *testing.T) string {
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
	return path
}

// browserFor returns a page of a headless Chromium of its own, which ends after some time. It keeps its files where chromedp says,
// which removes them once the last of its processes has ended.
func browserFor(t *testing.T, long time.Duration) context.Context {
	t.Helper()
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(browserPath(t)), chromedp.NoSandbox, chromedp.WindowSize(1280, 900),
		chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-quic", true))
	allocated, cancel := chromedp.NewExecAllocator(context.Background(), options...)
	t.Cleanup(cancel)
	ctx, cancel := chromedp.NewContext(allocated)
	t.Cleanup(cancel)
	ctx, cancel = context.WithTimeout(ctx, long)
	t.Cleanup(cancel)
	return ctx
}

// newTab opens a browser of its own, so that no cookie of another journey is in it.
func newTab(t *testing.T, base string, width int64) *tab {
	t.Helper()
	b := &tab{t: t, ctx: browserFor(t, 30*time.Minute), base: base}
	b.do(chromedp.EmulateViewport(width, 900))
	return b
}

func (b *tab) do(steps ...chromedp.Action[chromedp.Void]) {
	b.t.Helper()
	if err := chromedp.Do(b.ctx, steps...); err != nil {
		b.t.Fatal(err)
	}
}

// without switches scripts off.
func (b *tab) withoutScripts() *tab {
	b.t.Helper()
	if _, err := chromedp.Call(b.ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true}); err != nil {
		b.t.Fatal(err)
	}
	return b
}

// dark asks for the dark theme, or for the light one.
func (b *tab) dark(yes bool) {
	b.t.Helper()
	scheme := "light"
	if yes {
		scheme = "dark"
	}
	b.do(chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		_, err := cdp.Call(ctx, target, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}})
		return err
	}))
}

// printed shows pages as a medium has them: "print" as they come out of a printer, "" as they are seen.
func (b *tab) printed(medium string) {
	b.t.Helper()
	b.do(chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		_, err := cdp.Call(ctx, target, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: medium})
		return err
	}))
}

func (b *tab) open(path string) {
	b.t.Helper()
	b.do(chromedp.Navigate(b.base + path))
}

// ask asks the page something.
func ask[T any](b *tab, expression string) T {
	b.t.Helper()
	v, err := chromedp.Run(b.ctx, chromedp.Evaluate[T](expression))
	if err != nil {
		b.t.Fatalf("%s: %v", expression, err)
	}
	return v
}

// awaited asks the page something that it answers later.
func awaited[T any](b *tab, expression string) (T, error) {
	return chromedp.Run(b.ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
}

func (b *tab) resize(width int64) {
	b.t.Helper()
	b.do(chromedp.EmulateViewport(width, 900))
}

// screenshot is the whole page as a PNG.
func (b *tab) screenshot() []byte {
	b.t.Helper()
	png, err := chromedp.Run(b.ctx, chromedp.FullScreenshot(100))
	if err != nil {
		b.t.Fatal(err)
	}
	return png
}

// wait waits until the page is there and says yes.
func (b *tab) wait(expression string) {
	b.t.Helper()
	b.until("document.readyState === 'complete' && Boolean(" + expression + ")")
}

// patience is how long something is waited for that must come. It only bounds how long a failure takes.
const patience = 5 * time.Minute

// until asks again and again until the answer is yes. While another page is loaded there is none.
func (b *tab) until(expression string) {
	b.t.Helper()
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); time.Sleep(30 * time.Millisecond) {
		if yes, err := chromedp.Run(b.ctx, chromedp.Evaluate[bool](expression)); err == nil && yes {
			return
		}
	}
	b.t.Fatalf("in vain: %s at %s:\n%.2000s", expression, b.location(), b.text("main"))
}

// at waits until the page's address begins so.
func (b *tab) at(path string) {
	b.t.Helper()
	b.wait(fmt.Sprintf("location.href.startsWith(%q)", b.base+path))
}

// says waits until the page shows some words.
func (b *tab) says(words string) {
	b.t.Helper()
	b.wait(fmt.Sprintf("document.body.innerText.includes(%q)", words))
}

func (b *tab) location() string { return ask[string](b, "location.href") }

// text is what an element shows; empty where there is none.
func (b *tab) text(selector string) string {
	b.t.Helper()
	return ask[string](b, fmt.Sprintf("(document.querySelector(%q) || {innerText: ''}).innerText", selector))
}

// href is where the link with some words leads.
func (b *tab) href(selector, words string) string {
	b.t.Helper()
	b.wait(finding(selector, words))
	return ask[string](b, finding(selector, words)+".href")
}

// finding is the first element that is seen and shows some words.
func finding(selector, words string) string {
	return fmt.Sprintf("Array.from(document.querySelectorAll(%q)).find((e) => e.checkVisibility() && (e.innerText + ' ' + e.value).includes(%q))", selector, words)
}

// use activates what shows some words: it is clicked, or reached by keys and Enter is pressed.
func (b *tab) use(selector, words string) {
	b.t.Helper()
	b.wait(finding(selector, words))
	if b.keyboard {
		b.reach(finding(selector, words))
		if ask[bool](b, "document.activeElement.matches('input[type=checkbox], input[type=radio]')") {
			b.press(" ")
			return
		}
		b.press(kb.Enter)
		return
	}
	b.until(fmt.Sprintf(`(() => {
		const e = %s;
		if (!e) return false;
		e.scrollIntoView({block: "center"});
		const r = e.getClientRects()[0];
		const hit = r && document.elementFromPoint(r.left + Math.min(r.width / 2, 20), r.top + r.height / 2);
		if (!hit || !(e.contains(hit) || hit.contains(e))) return false; // something lies over it
		e.click();
		return true;
	})()`, finding(selector, words)))
}

// fill types into a field, in place of what stood there.
func (b *tab) fill(selector, words string) {
	b.t.Helper()
	b.wait(fmt.Sprintf("document.querySelector(%q)", selector))
	if b.keyboard {
		b.reach(fmt.Sprintf("document.querySelector(%q)", selector))
	} else {
		b.until(fmt.Sprintf("(document.querySelector(%q).focus(), true)", selector))
	}
	b.until("(document.activeElement.select(), true)")
	b.press(words)
}

// choose takes an option of a list by its words.
func (b *tab) choose(selector, words string) {
	b.t.Helper()
	b.wait(fmt.Sprintf("document.querySelector(%q)", selector))
	b.until(fmt.Sprintf("(() => { const s = document.querySelector(%q); s.value = Array.from(s.options).find((o) => o.text.includes(%q)).value; return true; })()", selector, words))
}

func (b *tab) press(keys string) {
	b.t.Helper()
	b.do(chromedp.KeyEvent(keys))
}

// maxTabs is how often the tab key is pressed on the way to something before it counts as out of reach.
const maxTabs = 400

// reach presses the tab key until an element has the focus.
func (b *tab) reach(element string) {
	b.t.Helper()
	for range maxTabs {
		if ask[bool](b, "document.activeElement === "+element) {
			if !ask[bool](b, "getComputedStyle(document.activeElement).outlineStyle !== 'none'") {
				b.t.Errorf("%s has the focus, and nothing shows it", element)
			}
			return
		}
		b.press(kb.Tab)
	}
	b.t.Fatalf("%s is not reached by the tab key at %s", element, b.location())
}

// fits fails where a page is wider than its window.
func (b *tab) fits() {
	b.t.Helper()
	if over := ask[float64](b, "document.documentElement.scrollWidth - innerWidth"); over > 0 {
		b.t.Errorf("%s is %v pixels too wide", b.location(), over)
	}
}

// query writes words as an address has them.
func query(words string) string { return url.QueryEscape(strings.TrimSpace(words)) }
