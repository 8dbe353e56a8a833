package store

import (
	"bytes"
	"errors"
	"io"
	"testing"
	"time"

	"khobao/archive"
	"khobao/archive/warc"
)

// TestEachCapture chooses captures, and reads their records into a file of their own.
func TestEachCapture(t *testing.T) {
	s := open(t, t.TempDir())
	url := "https://bao.example/1"
	for day := range 3 { // the second and third are revisits of the first
		capture(t, s, exchangeOf(url, testTime.AddDate(0, 0, day), "", "như cũ"))
	}
	other := exchangeOf("https://khac.example/", testTime, "", "khác")
	other.Outlet = "khac"
	capture(t, s, other)
	for _, test := range []struct {
		filter archive.CaptureFilter
		want   []archive.CaptureID
	}{
		{archive.CaptureFilter{}, []archive.CaptureID{1, 2, 3, 4}},
		{archive.CaptureFilter{Outlet: "khac"}, []archive.CaptureID{4}},
		{archive.CaptureFilter{From: testTime.Add(time.Hour), To: testTime.AddDate(0, 0, 2)}, []archive.CaptureID{1, 2}},
		{archive.CaptureFilter{From: testTime.AddDate(1, 0, 0)}, nil},
	} {
		var file bytes.Buffer
		var got []archive.CaptureID
		err := s.EachCapture(t.Context(), test.filter, func(c archive.Capture) error {
			got = append(got, c.ID)
			r, err := s.Records(t.Context(), c)
			if err != nil {
				return err
			}
			defer r.Close()
			_, err = io.Copy(&file, r)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		records := 0
		r := warc.NewReader(bytes.NewReader(file.Bytes()), 0)
		for rec, err := r.Next(); !errors.Is(err, io.EOF); rec, err = r.Next() {
			if err != nil {
				t.Fatal(err)
			}
			if _, err := warc.Check(rec); err != nil {
				t.Fatal(err)
			}
			records++
		}
		if n, err := s.CountCaptures(t.Context(), test.filter); err != nil || n != len(got) {
			t.Errorf("%+v: %d counted, %d given, %v", test.filter, n, len(got), err)
		}
		if len(got) != len(test.want) || records != 2*len(got) {
			t.Errorf("%+v: captures %v in %d records, want %v", test.filter, got, records, test.want)
		}
		for i := range got {
			if got[i] != test.want[i] {
				t.Errorf("%+v: %v, want %v", test.filter, got, test.want)
			}
		}
	}
}
