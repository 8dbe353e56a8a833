package archive

import (
	"testing"
	"time"
)

func TestHours(t *testing.T) {
	at := func(s string) time.Time {
		d, err := time.ParseInLocation("2 15:04", s, Hanoi)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	for _, tt := range []struct{ hours, now, next string }{
		{"", "3 12:00", "3 12:00"},
		{"22:00-05:30", "3 12:00", "3 22:00"},
		{"22:00-05:30", "3 22:00", "3 22:00"},
		{"22:00-05:30", "3 00:00", "3 00:00"},
		{"22:00-05:30", "3 05:29", "3 05:29"},
		{"22:00-05:30", "3 05:30", "3 22:00"},
		{"1:00-5:00", "3 05:00", "4 01:00"},
		{"01:00-05:00", "3 00:59", "3 01:00"},
		{"20:00-24:00", "3 23:59", "3 23:59"},
		{"20:00-24:00", "4 00:00", "4 20:00"},
	} {
		h, err := ParseHours(tt.hours)
		if err != nil {
			t.Errorf("%q: %v", tt.hours, err)
		}
		for _, zone := range []*time.Location{Hanoi, time.UTC} {
			if got := h.Next(at(tt.now).In(zone)); !got.Equal(at(tt.next)) {
				t.Errorf("%q at %s (%s): next %s, want %s", tt.hours, tt.now, zone, got.In(Hanoi).Format("2 15:04"), tt.next)
			}
		}
	}
	for _, bad := range []string{"22", "22:00", "25:00-01:00", "22:60-01:00", "22:00-22:00", "22:00-05:30x", "22:00-05:30\n", "-1:00-02:00", "22:00 - 05:30 đêm", "24:01-25:00"} {
		if h, err := ParseHours(bad); err == nil {
			t.Errorf("%q is read as %+v", bad, h)
		}
	}
}
