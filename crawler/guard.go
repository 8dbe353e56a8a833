package crawler

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"khobao/archive"
)

// AllowList names the addresses that may be asked although they are not public: a loopback server of a demonstration, an
// archive inside the house. The zero value allows none.
type AllowList struct {
	hosts    []string // HOST:PORT in lower case, HOST being a name or an address
	prefixes []netip.Prefix
}

// ParseAllow reads a list whose entries are each HOST:PORT or a CIDR ("127.0.0.1:8080", "localhost:8080", "10.1.0.0/16").
func ParseAllow(entries []string) (AllowList, error) {
	var list AllowList
	for _, entry := range entries {
		if p, err := netip.ParsePrefix(entry); err == nil {
			list.prefixes = append(list.prefixes, p.Masked())
			continue
		}
		host, port, err := net.SplitHostPort(entry)
		if n, perr := strconv.Atoi(port); err != nil || host == "" || perr != nil || n < 1 || n > 65535 {
			return AllowList{}, fmt.Errorf("%q is neither HOST:PORT nor a CIDR such as 10.0.0.0/8", entry)
		}
		list.hosts = append(list.hosts, strings.ToLower(net.JoinHostPort(host, port)))
	}
	return list, nil
}

// allows reports whether addr, which asked (HOST:PORT as the page names it) leads to, is on the list.
func (l AllowList) allows(asked string, addr netip.AddrPort) bool {
	if slices.Contains(l.hosts, strings.ToLower(asked)) || slices.Contains(l.hosts, addr.String()) {
		return true
	}
	return slices.ContainsFunc(l.prefixes, func(p netip.Prefix) bool { return p.Contains(addr.Addr()) })
}

// unroutable are the ranges of IANA's special-purpose registries that no public server answers from, beside those that
// net/netip knows by name. Some of the IPv6 ones carry an IPv4 address, a private one too.
var unroutable = []netip.Prefix{
	netip.MustParsePrefix("0.0.0.0/8"),
	netip.MustParsePrefix("100.64.0.0/10"), // carrier's NAT; one cloud keeps its metadata at 100.100.100.200
	netip.MustParsePrefix("192.0.0.0/24"),
	netip.MustParsePrefix("192.0.2.0/24"),
	netip.MustParsePrefix("198.18.0.0/15"),
	netip.MustParsePrefix("198.51.100.0/24"),
	netip.MustParsePrefix("203.0.113.0/24"),
	netip.MustParsePrefix("240.0.0.0/4"),
	netip.MustParsePrefix("::/96"),        // IPv4-compatible
	netip.MustParsePrefix("64:ff9b::/96"), // NAT64
	netip.MustParsePrefix("64:ff9b:1::/48"),
	netip.MustParsePrefix("100::/64"),
	netip.MustParsePrefix("2001::/23"), // Teredo among them
	netip.MustParsePrefix("2001:db8::/32"),
	netip.MustParsePrefix("2002::/16"), // 6to4
	netip.MustParsePrefix("3fff::/20"),
	netip.MustParsePrefix("fec0::/10"),
}

// public reports whether a is an address of the public Internet.
func public(a netip.Addr) bool {
	return a.IsGlobalUnicast() && !a.IsPrivate() &&
		!slices.ContainsFunc(unroutable, func(p netip.Prefix) bool { return p.Contains(a) })
}

// guard is a dialer that connects to public addresses only, and to those on its list. It judges the address that the name
// resolved to, at the moment of connecting: a redirect, a name that resolves to 127.0.0.1 or one that resolves differently
// the second time comes to nothing, and so do decimal and octal spellings.
type guard struct {
	allow    AllowList
	timeout  time.Duration
	resolver *net.Resolver // nil: the system's
}

func (g guard) dial(ctx context.Context, network, asked string) (net.Conn, error) {
	d := net.Dialer{
		Timeout:  g.timeout,
		Resolver: g.resolver,
		Control:  func(_, address string, _ syscall.RawConn) error { return g.check(asked, address) },
	}
	return d.DialContext(ctx, network, asked)
}

// check returns an error that wraps archive.ErrRefused for an address that must not be connected to.
func (g guard) check(asked, address string) error {
	addr, err := netip.ParseAddrPort(address)
	if err != nil {
		return fmt.Errorf("%w: %s leads to %q, which is no Internet address", archive.ErrRefused, asked, address)
	}
	addr = netip.AddrPortFrom(addr.Addr().Unmap().WithZone(""), addr.Port())
	if public(addr.Addr()) || g.allow.allows(asked, addr) {
		return nil
	}
	return fmt.Errorf("%w: %s leads to %s, which is not public; --allow-address %s would allow it",
		archive.ErrRefused, asked, addr.Addr(), asked)
}

// Client returns a client for messages to addresses that strangers name: it connects as the crawler does, to public addresses and
// to those on the list.
func (l AllowList) Client(timeout time.Duration) *http.Client {
	g := guard{allow: l, timeout: timeout}
	return &http.Client{Timeout: timeout, Transport: &http.Transport{
		DialContext: g.dial, TLSHandshakeTimeout: timeout, ResponseHeaderTimeout: timeout, MaxResponseHeaderBytes: 64 << 10, IdleConnTimeout: time.Minute,
	}}
}
