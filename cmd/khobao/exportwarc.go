package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"khobao/archive"
	"khobao/archive/store"
	"khobao/archive/wacz"
	"khobao/archive/warc"
)

// writeCaptures exports captures with their records, as WARC or WACZ, and returns how many.
func (c *exportCmd) writeCaptures(ctx context.Context, env *environment, g *globals, w io.Writer) (n int, err error) {
	filter, err := c.captureFilter()
	if err != nil {
		return 0, err
	}
	s, err := g.openStore(ctx, env, true)
	if err != nil {
		return 0, err
	}
	defer s.Close()
	return captures{s, env.Now}.WriteCaptures(ctx, c.What, filter, w)
}

// captures writes what was captured, as WARC or WACZ. It implements server.Captures.
type captures struct {
	*store.Store
	now func() time.Time
}

// WriteCaptures writes the captures that the filter chooses, one after the other, as "warc" or "wacz", and returns how many.
func (s captures) WriteCaptures(ctx context.Context, format string, filter archive.CaptureFilter, w io.Writer) (n int, err error) {
	var add func(archive.Capture, io.Reader) error
	finish := func() error { return nil }
	if format == "wacz" {
		out := wacz.NewWriter(w, wacz.Info{Title: "Kho Báo", Software: "khobao/" + version, Created: s.now()})
		finish = out.Close
		add = func(capture archive.Capture, records io.Reader) error {
			title, err := pageTitle(ctx, s.Store, capture)
			if err != nil {
				return err
			}
			return out.Add(capture, title, records)
		}
	} else {
		if err := warc.WriteInfo(w, "khobao.warc.gz", warc.Info{Software: "khobao/" + version, Time: s.now()}); err != nil {
			return 0, err
		}
		add = func(_ archive.Capture, records io.Reader) error { _, err := io.Copy(w, records); return err }
	}
	err = s.EachCapture(ctx, filter, func(capture archive.Capture) error {
		records, err := s.Records(ctx, capture)
		if err != nil {
			return err
		}
		n++
		return errors.Join(add(capture, records), records.Close())
	})
	if err != nil {
		return n, err
	}
	return n, finish()
}

// things says what is counted.
func (c *exportCmd) things() string {
	if c.What == "warc" || c.What == "wacz" {
		return "captures"
	}
	return c.What
}

// captureFilter reads what of the filters can choose captures. For those, --from and --to are when they were taken.
func (c *exportCmd) captureFilter() (f archive.CaptureFilter, err error) {
	others := c.filters
	others.Outlet, others.From, others.To = nil, "", ""
	if !others.none() || len(c.Query) > 0 || len(c.Outlet) > 1 {
		return f, fmt.Errorf("%w: captures are chosen by one --outlet, --from and --to only", errUsage)
	}
	if len(c.Outlet) == 1 {
		f.Outlet = archive.OutletID(c.Outlet[0])
	}
	if f.From, _, err = dayRange("--from", c.From); err != nil {
		return f, err
	}
	_, f.To, err = dayRange("--to", c.To)
	return f, err
}

// dayRange returns the beginning and end of a day, month or year in Vietnam; zero times for "".
func dayRange(flag, s string) (from, to time.Time, err error) {
	if s == "" {
		return from, to, nil
	}
	for _, form := range []struct {
		layout              string
		years, months, days int
	}{{"2006", 1, 0, 0}, {"2006-01", 0, 1, 0}, {"2006-01-02", 0, 0, 1}} {
		if from, err = time.ParseInLocation(form.layout, s, archive.Hanoi); err == nil {
			return from, from.AddDate(form.years, form.months, form.days), nil
		}
	}
	return from, to, fmt.Errorf("%w: %s %q is no date like 2020, 2020-05 or 2020-05-29", errUsage, flag, s)
}

// pageTitle returns the title of the page that a reader of the export may start from, "" for a capture that is none.
func pageTitle(ctx context.Context, s *store.Store, c archive.Capture) (string, error) {
	if c.Status != 200 || c.RefersTo != 0 || !strings.HasPrefix(strings.ToLower(c.ContentType), "text/html") {
		return "", nil
	}
	if _, _, post := warc.Target(c.URL); post {
		return "", nil
	}
	a, err := s.ArticleByURL(ctx, c.URL)
	if errors.Is(err, archive.ErrNotFound) {
		return c.URL, nil
	}
	return a.Title, err
}
