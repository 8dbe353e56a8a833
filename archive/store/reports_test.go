package store

import (
	"errors"
	"testing"

	"khobao/archive"
)

// TestReports keeps what readers say until an editor has settled it, and no more of it than anybody can read.
func TestReports(t *testing.T) {
	s := open(t, t.TempDir())
	ctx := t.Context()
	first := archive.Report{Article: "a1", Version: 2, Quote: "Ông Bảy, Giám đốc Sở", Place: "t3-20", Person: "p1", Office: "o1", Message: "Ông Bảy đã nghỉ hưu"}
	if err := s.AddReport(ctx, &first); err != nil || first.ID == 0 || first.Time.IsZero() {
		t.Fatalf("%+v, %v", first, err)
	}
	for range maxReports - 1 {
		if err := s.AddReport(ctx, &archive.Report{Message: "x"}); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.AddReport(ctx, &archive.Report{Message: "one too many"}); !errors.Is(err, archive.ErrTooManyReports) {
		t.Errorf("one too many: %v", err)
	}
	got, total, err := s.Reports(ctx, false, archive.Listing{Page: 1, Size: 3})
	if err != nil || total != maxReports || len(got) != 3 || got[0].Message != first.Message || got[0].ID != first.ID {
		t.Errorf("waiting: %d of %d, %+v, %v", len(got), total, got, err)
	}
	if err := s.SettleReports(ctx, []archive.ReportID{first.ID}, archive.Settlement{Editor: "lan", Ruling: "20261101-aaaaaaaa"}); err != nil {
		t.Fatal(err)
	}
	if err := s.SettleReports(ctx, []archive.ReportID{first.ID}, archive.Settlement{Editor: "mai"}); err != nil {
		t.Fatal(err)
	}
	r, err := s.Report(ctx, first.ID)
	if err != nil || r.Settled == nil || r.Settled.Editor != "lan" || r.Settled.Ruling == "" || r.Settled.Time.IsZero() {
		t.Errorf("settled: %+v, %v", r.Settled, err)
	}
	if got, total, err := s.Reports(ctx, true, archive.Listing{Page: 1, Size: 3}); err != nil || total != 1 || len(got) != 1 {
		t.Errorf("settled: %d, %+v, %v", total, got, err)
	}
	if _, err := s.Report(ctx, 1<<40); !errors.Is(err, archive.ErrNotFound) {
		t.Errorf("none: %v", err)
	}
	if err := s.SettleReports(ctx, []archive.ReportID{2, 1 << 40}, archive.Settlement{}); !errors.Is(err, archive.ErrNotFound) {
		t.Errorf("none: %v", err)
	}
}
