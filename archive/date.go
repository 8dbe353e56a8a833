package archive

import (
	"encoding/json"
	"fmt"
	"time"
)

// Hanoi is UTC+7, the zone of every page that names none. Vietnam has had no daylight saving since 1975; a fixed zone needs
// no database.
var Hanoi = time.FixedZone("+07", 7*60*60)

// Date is when something was published: an instant, or a day where the page states no hour. A day without an hour is
// midnight in its zone with DayOnly set, and is written "2006-01-02", so that no hour is ever invented.
type Date struct {
	time.Time
	DayOnly bool
}

// NewDate returns the instant t as a Date.
func NewDate(t time.Time) *Date { return &Date{Time: t} }

// NewDay returns a day without an hour.
func NewDay(year int, month time.Month, day int) *Date {
	return &Date{Time: time.Date(year, month, day, 0, 0, 0, 0, Hanoi), DayOnly: true}
}

// String returns RFC 3339: a full date-time, or a full-date for a day.
func (d Date) String() string {
	if d.DayOnly {
		return d.Format(time.DateOnly)
	}
	return d.Format(time.RFC3339)
}

// ParseDate reads what String writes. A date-time keeps the zone that it states.
func ParseDate(s string) (*Date, error) {
	if t, err := time.Parse(time.RFC3339, s); err == nil {
		return NewDate(inZone(t)), nil
	}
	t, err := time.ParseInLocation(time.DateOnly, s, Hanoi)
	if err != nil {
		return nil, fmt.Errorf("date %q is neither 2006-01-02T15:04:05+07:00 nor 2006-01-02", s)
	}
	return &Date{Time: t, DayOnly: true}, nil
}

// inZone gives t the fixed zone of its offset. Otherwise time.Parse would use the machine's Local where the offsets agree,
// and two equal dates would differ.
func inZone(t time.Time) time.Time {
	_, offset := t.Zone()
	switch offset {
	case 0:
		return t.UTC()
	case 7 * 60 * 60:
		return t.In(Hanoi)
	}
	return t.In(time.FixedZone("", offset))
}

// MarshalJSON writes String as a JSON string. The embedded time's own method must not be promoted.
func (d Date) MarshalJSON() ([]byte, error) { return json.Marshal(d.String()) }

// UnmarshalJSON reads what MarshalJSON writes.
func (d *Date) UnmarshalJSON(b []byte) error {
	var s string
	if err := json.Unmarshal(b, &s); err != nil {
		return err
	}
	parsed, err := ParseDate(s)
	if err != nil {
		return err
	}
	*d = *parsed
	return nil
}
