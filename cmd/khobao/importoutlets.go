package main

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strings"

	"khobao/archive"
	"khobao/archive/authority"
	"khobao/crawler"
	"khobao/crawler/extract"
)

// hosts knows whose pages a host has.
type hosts struct {
	of     map[string]archive.Outlet // by host without www. and the like: those that are stored or preset, and those that were made up
	stored map[archive.OutletID]bool
	preset map[archive.OutletID]bool // of which it is known that they are of a province, or of none
}

// knownHosts gathers the outlets that are stored and, behind them, the presets.
func knownHosts(ctx context.Context, r *recorder) (hosts, error) {
	h := hosts{of: map[string]archive.Outlet{}, stored: map[archive.OutletID]bool{}, preset: map[archive.OutletID]bool{}}
	stored, err := r.Outlets(ctx)
	if err != nil {
		return h, err
	}
	presets, err := crawler.Presets()
	if err != nil {
		return h, err
	}
	for _, o := range stored {
		h.stored[o.ID] = true
	}
	for _, o := range presets {
		h.preset[o.ID] = true
	}
	for _, o := range append(stored, presets...) {
		all := o.Hosts
		if home, err := url.Parse(o.Home); err == nil && home.Host != "" {
			all = append(slices.Clone(all), home.Host)
		}
		for _, host := range all {
			if host = siteOf(host); h.of[host].ID == "" {
				h.of[host] = o
			}
		}
	}
	return h, nil
}

// siteOf returns a host without what stands before the site's name.
func siteOf(host string) string {
	u, err := extract.CanonicalURL("https://" + host + "/")
	if err != nil {
		return strings.ToLower(host)
	}
	return strings.TrimSuffix(strings.TrimPrefix(u, "https://"), "/")
}

// outletAt returns the outlet whose page an address is: the one that is given for all, the one with that host, or one that is named after
// the host. Of a host on somebody's own machine nobody knows whose it is.
func (im *importer) outletAt(address string) archive.Outlet {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return archive.Outlet{ID: im.outlet, Province: im.province(im.outlet)}
	}
	site := siteOf(u.Host)
	o, ok := im.hosts.of[site]
	switch {
	case im.outlet != "":
		return archive.Outlet{ID: im.outlet, Home: address, Hosts: o.Hosts, Province: cmp.Or(im.province(im.outlet), o.Province), Profile: o.Profile}
	case !ok && extract.IsLocal(u.Hostname()):
		return archive.Outlet{Home: address}
	case !ok:
		home := url.URL{Scheme: u.Scheme, Host: u.Host, Path: "/"}
		o = withProvince(archive.Outlet{ID: outletID(&url.URL{Host: site}), Name: site, Home: home.String()}, nil)
		im.hosts.of[site] = o
	}
	return o
}

// provinceOf returns the province that an article's outlet serves, also where the outlet is yet to be named.
func (im *importer) provinceOf(a *archive.Article) string {
	if a.Outlet == "" || im.hosts.stored[a.Outlet] {
		return im.province(a.Outlet)
	}
	return withProvince(im.newOutlet(a), nil).Province
}

// nameOutlets keeps the outlets of articles that are about to be saved and that are not known yet, turned off, and says so: nothing is
// asked of anybody because of an import.
func (im *importer) nameOutlets(ctx context.Context, articles []*archive.Article) error {
	for _, a := range articles {
		if a.Outlet == "" || im.hosts.stored[a.Outlet] {
			continue
		}
		im.hosts.stored[a.Outlet] = true
		o := im.newOutlet(a)
		if !im.hosts.preset[o.ID] {
			o = withProvince(o, articles)
		}
		if err := im.SaveOutlet(ctx, o); err != nil {
			return err
		}
		fmt.Fprintf(im.env.Stderr, "khobao: outlet %s (%s) was not known; it is kept, and not crawled until khobao outlet add turns it on\n", o.ID, cmp.Or(o.Home, "no address"))
		if o.Derived != "" {
			fmt.Fprintf(im.env.Stderr, "khobao: outlet %s is taken to be of %s, as its %s shows; khobao outlet add --province corrects it\n", o.ID, o.Province, o.Derived)
		}
	}
	return nil
}

// withProvince gives an outlet of no province the one that its address or else its articles clearly show.
func withProvince(o archive.Outlet, articles []*archive.Article) archive.Outlet {
	if o.Province != "" {
		return o
	}
	if home, err := url.Parse(o.Home); err == nil {
		o.Province, o.Derived = authority.ProvinceOfSite(home.Hostname()), "address"
	}
	if o.Province == "" {
		var own []*archive.Version
		for _, a := range articles {
			if a.Outlet == o.ID {
				own = append(own, &a.Version)
			}
		}
		o.Province, o.Derived = authority.ProvinceOfArticles(own), "articles"
	}
	if o.Province == "" {
		o.Derived = ""
	}
	return o
}

// countUnplaced counts what articles of outlets of no province say of offices in bodies that nobody can tell from others.
func (im *importer) countUnplaced(articles []*archive.Article) {
	for _, a := range articles {
		if im.province(a.Outlet) != "" || im.hosts.preset[a.Outlet] {
			continue
		}
		for _, m := range a.People {
			for _, c := range m.Offices {
				if c.Organisation != "" && c.OrganisationID == "" {
					im.unplaced[a.Outlet]++
				}
			}
		}
	}
}

// tellUnplaced says how many of them there were, and what helps.
func (im *importer) tellUnplaced() {
	for _, id := range slices.Sorted(maps.Keys(im.unplaced)) {
		name := cmp.Or(string(id), "no outlet")
		fmt.Fprintf(im.env.Stdout, "%d statements from %s are of offices in bodies of an unknown province, and are on no page; khobao outlet add ADDRESS --province NAME and khobao reextract place those of one province\n", im.unplaced[id], name)
	}
}

// newOutlet returns what is known of the outlet that an article names: it is a preset, or has the article's host.
func (im *importer) newOutlet(a *archive.Article) archive.Outlet {
	for _, o := range im.hosts.of {
		if o.ID == a.Outlet {
			o.Enabled = false
			return o
		}
	}
	o := archive.Outlet{ID: a.Outlet, Name: string(a.Outlet)}
	if u, err := url.Parse(a.URL); err == nil && u.Host != "" {
		o.Home = (&url.URL{Scheme: u.Scheme, Host: u.Host, Path: "/"}).String()
	}
	return o
}
