package sample

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"

	"khobao/archive"
)

// Ports are where the papers listen if nobody else does.
var Ports = [3]int{8091, 8092, 8093}

// Sites returns the three newspapers: the provincial paper, the department's portal, the modern one.
func (s *Sample) Sites() []*Site {
	return []*Site{newSite(baoLamGiang, familyA, s.Stories), newSite(soNoiVu, portal, s.Stories), newSite(ngayNay, modern, s.Stories)}
}

// Papers are the newspapers while they are being served.
type Papers struct {
	Sites   []*Site
	Outlets []archive.Outlet // in the order of Sites
	World   *World           // what they write about: careers, congresses, series

	bases   []string
	servers []*http.Server
}

// Start serves the three newspapers on 127.0.0.1, each on its port of ports, or on any free one where that is taken or 0. They
// stop when ctx ends, or at Close.
func Start(ctx context.Context, ports [3]int) (*Papers, error) {
	p := &Papers{Sites: whole().Sites(), World: whole().World}
	for i, site := range p.Sites {
		l, err := listen(ports[i])
		if err != nil {
			return nil, errors.Join(fmt.Errorf("serve sample paper %s: %w", site.paper.id, err), p.Close())
		}
		base := "http://" + l.Addr().String()
		server := &http.Server{Handler: site, ReadHeaderTimeout: 10 * time.Second}
		p.bases, p.servers = append(p.bases, base), append(p.servers, server)
		p.Outlets = append(p.Outlets, site.Outlet(base))
		go func() { _ = server.Serve(l) }() // it returns http.ErrServerClosed once Close is called
	}
	context.AfterFunc(ctx, func() { _ = p.Close() })
	return p, nil
}

func listen(port int) (net.Listener, error) {
	l, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port))
	if err != nil {
		return net.Listen("tcp", "127.0.0.1:0")
	}
	return l, nil
}

// Addresses returns the host:port of each paper, for what a crawler must be allowed to visit.
func (p *Papers) Addresses() []string {
	var all []string
	for _, b := range p.bases {
		all = append(all, b[len("http://"):])
	}
	return all
}

// SetRevision moves all papers on in time; see [Site.SetRevision].
func (p *Papers) SetRevision(n int) {
	for _, s := range p.Sites {
		s.SetRevision(n)
	}
}

// Articles returns the answer key at the present revision with the addresses that the papers have now.
func (p *Papers) Articles() []archive.Article {
	var all []archive.Article
	for i, s := range p.Sites {
		all = append(all, s.Articles(p.bases[i])...)
	}
	return all
}

// Close stops the papers at once. It may be called more than once.
func (p *Papers) Close() error {
	var errs []error
	for _, s := range p.servers {
		errs = append(errs, s.Close())
	}
	return errors.Join(errs...)
}
