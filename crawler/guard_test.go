package crawler

import (
	"context"
	"errors"
	"net/netip"
	"strings"
	"testing"
	"time"

	"khobao/archive"
)

func TestPublic(t *testing.T) {
	for addr, want := range map[string]bool{
		"113.160.10.20": true, "8.8.8.8": true, "2405:4800::1": true, "172.15.0.1": true, "172.32.0.1": true, "100.128.0.1": true,
		"127.0.0.1": false, "127.9.9.9": false, "10.1.2.3": false, "172.16.0.1": false, "192.168.1.1": false, "0.0.0.0": false,
		"169.254.169.254": false, "100.64.0.1": false, "100.100.100.200": false, "224.0.0.1": false, "255.255.255.255": false,
		"198.18.0.1": false, "240.0.0.1": false, "192.0.0.192": false, "::1": false, "::": false, "fe80::1": false, "fc00::1": false,
		"fd00:ec2::254": false, "ff02::1": false, "64:ff9b::7f00:1": false, "2002:7f00:1::": false, "::7f00:1": false,
		"2001:0:4136:e378::1": false, "2001:db8::1": false, "fec0::1": false,
	} {
		if got := public(netip.MustParseAddr(addr)); got != want {
			t.Errorf("public(%s) = %t", addr, got)
		}
	}
}

func TestGuardCheck(t *testing.T) {
	allow, err := ParseAllow([]string{"127.0.0.1:8080", "noibo.example:443", "10.1.0.0/16", "[::1]:9"})
	if err != nil {
		t.Fatal(err)
	}
	g := guard{allow: allow}
	tests := []struct {
		asked, address string
		want           bool
	}{
		{"bao.example:443", "113.160.10.20:443", true},
		{"bao.example:443", "10.0.0.7:443", false},               // a name that resolves to a private address
		{"bao.example:80", "[::ffff:169.254.169.254]:80", false}, // mapped into IPv6
		{"bao.example:80", "[fe80::1%eth0]:80", false},
		{"127.0.0.1:8080", "127.0.0.1:8080", true},
		{"bao.example:8080", "127.0.0.1:8080", true}, // the address itself is named
		{"bao.example:8080", "[::ffff:127.0.0.1]:8080", true},
		{"127.0.0.1:8081", "127.0.0.1:8081", false},
		{"NoiBo.example:443", "192.168.7.7:443", true}, // the name is
		{"noibo.example:80", "192.168.7.7:80", false},
		{"bao.example:80", "10.1.200.3:80", true},
		{"bao.example:80", "10.2.0.1:80", false},
		{"[::1]:9", "[::1]:9", true},
		{"x", "/run/docker.sock", false},
	}
	for _, test := range tests {
		err := g.check(test.asked, test.address)
		if (err == nil) != test.want || err != nil && !errors.Is(err, archive.ErrRefused) {
			t.Errorf("check(%q, %q) = %v, want allowed %t", test.asked, test.address, err, test.want)
		}
	}
}

func TestGuardDials(t *testing.T) {
	p := newPaper(t)
	asked := strings.TrimPrefix(p.URL, "http://")
	_, port, _ := strings.Cut(asked, ":")
	for _, spelling := range []string{asked, "localhost:" + port, "[::ffff:127.0.0.1]:" + port, "0.0.0.0:" + port} {
		if _, err := (guard{timeout: time.Minute}).dial(context.Background(), "tcp", spelling); !errors.Is(err, archive.ErrRefused) {
			t.Errorf("%s: %v", spelling, err)
		}
	}
	allow, err := ParseAllow([]string{asked})
	if err != nil {
		t.Fatal(err)
	}
	conn, err := guard{allow: allow, timeout: time.Minute}.dial(context.Background(), "tcp", asked)
	if err != nil {
		t.Fatal(err)
	}
	conn.Close()
}

func TestParseAllowErrors(t *testing.T) {
	for _, entry := range []string{"", "127.0.0.1", "127.0.0.1:", ":80", "a:0", "a:65536", "a:b", "10.0.0.0/33", "http://a:80"} {
		if _, err := ParseAllow([]string{entry}); err == nil {
			t.Errorf("ParseAllow(%q) is no error", entry)
		}
	}
}

// TestClient sends nothing into the house, by whatever name, and follows no redirect into it.
func TestClient(t *testing.T) {
	p := newPaper(t)
	for _, address := range []string{p.URL, "http://localhost:1/", "http://[::1]:1/", "http://169.254.169.254/latest"} {
		resp, err := AllowList{}.Client(time.Second).Post(address, "application/json", strings.NewReader("{}"))
		if err == nil {
			resp.Body.Close()
		}
		if !errors.Is(err, archive.ErrRefused) {
			t.Errorf("%s: %v", address, err)
		}
	}
	allow, err := ParseAllow([]string{strings.TrimPrefix(p.URL, "http://")})
	if err != nil {
		t.Fatal(err)
	}
	resp, err := allow.Client(5*time.Second).Post(p.URL, "application/json", strings.NewReader("{}"))
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
}
