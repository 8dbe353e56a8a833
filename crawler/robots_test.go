package crawler

import (
	"slices"
	"strings"
	"testing"
	"time"
)

func TestRobotsAllowed(t *testing.T) {
	const mixed = "User-agent: *\nDisallow: /quan-tri/\nAllow: /quan-tri/cong-khai/\nDisallow: /*?in=1$\n\n" +
		"User-agent: KhoBao\nUser-agent: OtherBot\nDisallow: /tim-kiem\n\nUser-agent: khobao/2.0\nDisallow: /nhap/\n"
	tests := []struct {
		name, robots, agent, target string
		want                        bool
	}{
		{"no file", "", "KhoBao", "/", true},
		{"own group only", mixed, "KhoBao", "/quan-tri/", true},
		{"own group", mixed, "KhoBao", "/tim-kiem?q=a", false},
		{"groups of one agent are merged", mixed, "KhoBao", "/nhap/1", false},
		{"agents in a row share rules", mixed, "OtherBot", "/tim-kiem", false},
		{"everyone", mixed, "ThirdBot", "/quan-tri/a", false},
		{"longest match", mixed, "ThirdBot", "/quan-tri/cong-khai/a", true},
		{"end of address", mixed, "ThirdBot", "/bai.html?in=1", false},
		{"not the end", mixed, "ThirdBot", "/bai.html?in=1&a=2", true},
		{"name in any case", "user-AGENT: KHOBAO\nDISALLOW: /a", "khobao", "/a", false},
		{"tie is allowed", "User-agent: *\nDisallow: /a\nAllow: /a\n", "x", "/a/b", true},
		{"empty disallow", "User-agent: *\nDisallow:\n", "x", "/", true},
		{"empty own group beats everyone's", "User-agent: *\nDisallow: /\n\nUser-agent: x\nDisallow:\n", "x", "/", true},
		{"rules before any group", "Disallow: /\nUser-agent: y\nDisallow: /y", "x", "/", true},
		{"comment", "User-agent: * # all\nDisallow: /a#b\n", "x", "/a", false},
		{"no colon", "user-agent *\ndisallow /a\n", "x", "/a", false},
		{"misspelt", "Useragent: *\nDissallow: /a\n", "x", "/a", false},
		{"carriage returns", "User-agent: *\rDisallow: /a\r", "x", "/a", false},
		{"byte order mark", "\xef\xbb\xbfUser-agent: *\nDisallow: /a", "x", "/a", false},
		{"an HTML page", "<!DOCTYPE html><html><body>User-agent: không có</body></html>", "x", "/", true},
		{"wildcards", "User-agent: *\nDisallow: /*/in/*.html\n", "x", "/thoi-su/in/bai.html", false},
		{"a star matches nothing, too", "User-agent: *\nDisallow: /a*b\n", "x", "/ab", false},
		{"pieces in order", "User-agent: *\nDisallow: /a*b*c$\n", "x", "/a-c-b", true},
		{"the last piece at the end", "User-agent: *\nDisallow: /*.pdf$\n", "x", "/a.pdf.pdf", false},
		{"letters beyond ASCII", "User-agent: *\nDisallow: /thời-sự\n", "x", "/th%e1%bb%9di-s%e1%bb%b1/1", false},
		{"escapes in any case", "User-agent: *\nDisallow: /a%2fb\n", "x", "/a%2Fb", false},
		{"reserved stays escaped", "User-agent: *\nDisallow: /a%2Fb\n", "x", "/a/b", true},
		{"unreserved is decoded", "User-agent: *\nDisallow: /%74in\n", "x", "/tin", false},
		{"unreserved is decoded in the address", "User-agent: *\nDisallow: /tin\n", "x", "/%74in", false},
		{"folder of an index page", "User-agent: *\nDisallow: /\nAllow: /a/index.html\n", "x", "/a/", true},
		{"sitemaps close no group", "User-agent: x\nSitemap: http://a/s.xml\nUser-agent: *\nDisallow: /\n", "x", "/", false},
	}
	for _, test := range tests {
		if got := parseRobots([]byte(test.robots)).allowed(test.agent, test.target); got != test.want {
			t.Errorf("%s: allowed(%q, %q) = %t, want %t\n%s", test.name, test.agent, test.target, got, test.want, test.robots)
		}
	}
}

func TestRobotsDelayAndSitemaps(t *testing.T) {
	r := parseRobots([]byte("Sitemap: https://bao.example/a.xml\nUser-agent: *\nCrawl-delay: 2,5\nDisallow: /a\n" +
		"User-agent: KhoBao\nCrawl-delay: 7\nsite-map: /b.xml\n"))
	if got := r.delay("khobao"); got != 7*time.Second {
		t.Errorf("own delay %s", got)
	}
	if got := r.delay("x"); got != 2500*time.Millisecond {
		t.Errorf("everyone's delay %s", got)
	}
	if want := []string{"https://bao.example/a.xml", "/b.xml"}; !slices.Equal(r.sitemaps, want) {
		t.Errorf("sitemaps %q, want %q", r.sitemaps, want)
	}
	for _, value := range []string{"", "-1", "NaN", "Inf", "1e99", "nhanh"} {
		if got := crawlDelay(value); got != 0 {
			t.Errorf("crawlDelay(%q) = %s", value, got)
		}
	}
}

func TestRobotsBounds(t *testing.T) {
	long := "User-agent: *\nDisallow: /a\n" + strings.Repeat("# x\n", robotsMaxBytes/4) + "Disallow: /b\n"
	r := parseRobots([]byte(long))
	if r.allowed("x", "/a") || !r.allowed("x", "/b") {
		t.Error("a rule within 500 KiB counts, one beyond does not")
	}
	half := "User-agent: *\n" + strings.Repeat("# x\n", (robotsMaxBytes-24)/4)
	half += "Disallow: /" + strings.Repeat("khong-co", 100) + "\n"
	if r := parseRobots([]byte(half)); !r.allowed("x", "/bai-viet") {
		t.Error("half a rule at the bound forbids what the whole one does not")
	}
	stars := "User-agent: *\nDisallow: /" + strings.Repeat("*a", 4000) + "$\n"
	// A matcher that tried every way to divide the address among the stars would not come back.
	if !parseRobots([]byte(stars)).allowed("x", "/"+strings.Repeat("a", 8000)+"b") {
		t.Error("a pattern that ends in a forbids an address that ends in b")
	}
}

// A decision is the same however often it is asked, an empty file allows everything, and a rule that forbids everything for
// everyone forbids every address, unless another rule or group allows it.
func FuzzRobots(f *testing.F) {
	f.Add("User-agent: *\nDisallow: /*a$\n", "/a")
	f.Add("\xef\xbbUser agent:KhoBao\rallow:%e1%bB\ndisallow:/\x00", "/%E1%BB?*$")
	f.Add("user-agent:*\ndisallow:/"+strings.Repeat("*", 100), "/x")
	f.Fuzz(func(t *testing.T, robots, target string) {
		target = "/" + target
		r := parseRobots([]byte(robots))
		got := r.allowed("KhoBao", target)
		if again := parseRobots([]byte(robots)).allowed("khobao", target); got != again {
			t.Errorf("%t, then %t", got, again)
		}
		if !parseRobots(nil).allowed("KhoBao", target) {
			t.Error("an empty file forbids")
		}
		only := parseRobots([]byte(strings.ReplaceAll(robots, "\x00", "") + "\n\nUser-agent: OnlyBot\nDisallow: /\n"))
		if len(robots) < robotsMaxBytes/2 && !strings.Contains(strings.ToLower(robots), "llow") && only.allowed("OnlyBot", target) {
			t.Error("an agent that is shut out is let in")
		}
		if escaped := escapePath(target); escapePath(escaped) != escaped {
			t.Errorf("escapePath is not idempotent on %q", target)
		}
	})
}
