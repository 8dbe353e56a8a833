package crawler

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"golang.org/x/net/dns/dnsmessage"

	"khobao/archive"
)

// nameServer answers every question with the address that it holds at the moment.
func nameServer(t *testing.T, address *atomic.Pointer[netip.Addr]) *net.Resolver {
	t.Helper()
	conn, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	go func() {
		for buf := make([]byte, 1500); ; {
			n, from, err := conn.ReadFrom(buf)
			if err != nil {
				return // closed
			}
			var m dnsmessage.Message
			if m.Unpack(buf[:n]) != nil || len(m.Questions) != 1 {
				continue
			}
			m.Response, m.RecursionAvailable, m.Additionals = true, true, nil
			if q := m.Questions[0]; q.Type == dnsmessage.TypeA {
				m.Answers = []dnsmessage.Resource{{Header: dnsmessage.ResourceHeader{Name: q.Name, Class: q.Class, TTL: 0},
					Body: &dnsmessage.AResource{A: address.Load().As4()}}}
			}
			if b, err := m.Pack(); err == nil {
				_, _ = conn.WriteTo(b, from) // an answer that is lost is asked for again
			}
		}
	}()
	return &net.Resolver{PreferGo: true, Dial: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, "udp", conn.LocalAddr().String())
	}}
}

// A name leads to an address that may be asked, and once the crawl has begun to one that may not.
func TestRebinding(t *testing.T) {
	var address atomic.Pointer[netip.Addr]
	good, private := netip.MustParseAddr("127.0.0.2"), netip.MustParseAddr("127.0.0.1")
	address.Store(&good)
	var reached atomic.Int64 // requests that came to the private address
	site := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if local, _ := r.Context().Value(http.LocalAddrContextKey).(net.Addr); strings.HasPrefix(local.String(), private.String()) {
			reached.Add(1)
		}
		w.Header().Set("Connection", "close") // each page needs a connection of its own
		if r.URL.Path == "/" {
			list("/bai-mot-a1.html", "/bai-hai-a2.html")(w, r)
			address.Store(&private)
			return
		}
		http.NotFound(w, r)
	}))
	inner := listenOnBoth(t, private, good, site)
	site.Start()
	t.Cleanup(site.Close)
	_, port, _ := net.SplitHostPort(inner.Addr().String())
	go http.Serve(inner, site.Config.Handler) //nolint:errcheck // it ends with its listener

	c, _, _ := newTestCrawler(t, Config{})
	var err error
	if c.Allow, err = ParseAllow([]string{good.String() + "/32"}); err != nil {
		t.Fatal(err)
	}
	c.transport = newTransport(guard{allow: c.Allow, timeout: time.Minute, resolver: nameServer(t, &address)}, c.TLS)
	run, err := c.Crawl(context.Background(), archive.Outlet{ID: "bao", Home: "http://bao.example:" + port + "/", Delay: -1})
	if err != nil || reached.Load() != 0 {
		t.Errorf("%v, %d requests reached the private address", err, reached.Load())
	}
	if run.Counts.Refused < 2 || !strings.Contains(fmt.Sprint(run.Reasons), "not public") {
		t.Errorf("%+v %v", run.Counts, run.Reasons)
	}
}

// listenOnBoth listens at a private address, and has site listen at a good one under the same port.
func listenOnBoth(t *testing.T, private, good netip.Addr, site *httptest.Server) net.Listener {
	t.Helper()
	site.Listener.Close()
	for {
		inner, err := net.Listen("tcp4", private.String()+":0")
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { inner.Close() })
		_, port, _ := net.SplitHostPort(inner.Addr().String())
		site.Listener, err = net.Listen("tcp4", good.String()+":"+port)
		if err == nil {
			return inner
		}
		if !errors.Is(err, syscall.EADDRINUSE) { // else somebody has the port there: another is tried
			t.Fatal(err)
		}
	}
}

// Whatever way a private address is written in a redirect, nobody there is asked.
func TestRedirectsToPrivateAddresses(t *testing.T) {
	p := newPaper(t)
	var reached atomic.Int64
	secret := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { reached.Add(1) }))
	t.Cleanup(secret.Close)
	u, err := url.Parse(secret.URL)
	if err != nil {
		t.Fatal(err)
	}
	c, _, _ := newTestCrawler(t, Config{})
	if c.Allow, err = ParseAllow([]string{strings.TrimPrefix(p.URL, "http://")}); err != nil {
		t.Fatal(err)
	}
	var address atomic.Pointer[netip.Addr] // to which the worst of resolvers takes every name
	private := netip.MustParseAddr("127.0.0.1")
	address.Store(&private)
	c.transport = newTransport(guard{allow: c.Allow, timeout: time.Minute, resolver: nameServer(t, &address)}, c.TLS)
	for _, host := range []string{"127.0.0.1", "localhost", "2130706433", "0x7f000001", "0177.0.0.1", "017700000001", "127.1", "[::1]", "[::ffff:127.0.0.1]",
		"[::ffff:7f00:1]", "0.0.0.0", "0", "[::]", "127.0.0.1.", "localhost."} {
		p.set("/di", func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Location", "http://"+host+":"+u.Port()+"/")
			w.WriteHeader(http.StatusFound)
		})
		page, err := c.Fetch(context.Background(), p.URL+"/di")
		if err == nil {
			t.Errorf("%s: it is taken for %s", host, page.URL)
		}
		if named := host == "127.0.0.1" || strings.HasPrefix(host, "["); named && !errors.Is(err, archive.ErrRefused) {
			t.Errorf("%s: %v", host, err)
		}
	}
	if reached.Load() != 0 {
		t.Errorf("%d requests reached a private address", reached.Load())
	}
}
