package coverage

import (
	"time"

	"khobao/archive"
)

// tet is the first day of each lunar year from firstTet on, as month and day: the new moon, by the clock of Vietnam, that begins the
// month after the two that follow the winter solstice's. Computed from the mean motions of moon and sun with their largest corrections;
// 2007, 2030 and 2053 differ from the Chinese calendar by a day, as they should.
var tet = [...]int{
	205, 124, 212, 201, 122, 209, 129, 217, 207, 126, 214, 203, 123, 210, 131, 219, 208, 128, 216, 205, // 2000
	125, 212, 201, 122, 210, 129, 217, 206, 126, 213, 202, 123, 211, 131, 219, 208, 128, 215, 204, 124, // 2020
	212, 201, 122, 210, 130, 217, 206, 126, 214, 202, 123, 211, 201, 218, 208, 128, 215, 204, 124, 212, // 2040
}

const firstTet = 2000

// How many days around the first of the year newspapers and offices rest.
const tetBefore, tetAfter = 3, 8

// isHoliday reports whether a day, as archive.DayOf gives it, is one on which most outlets publish little or nothing.
func isHoliday(day time.Time) bool {
	day = day.In(archive.Hanoi)
	switch int(day.Month())*100 + day.Day() {
	case 101, 430, 501, 901, 902:
		return true
	}
	i := day.Year() - firstTet
	if i < 0 || i >= len(tet) {
		return false
	}
	first := time.Date(day.Year(), time.Month(tet[i]/100), tet[i]%100, 0, 0, 0, 0, archive.Hanoi)
	return !day.Before(first.AddDate(0, 0, -tetBefore)) && !day.After(first.AddDate(0, 0, tetAfter))
}

// workingHours returns how much of the time between two moments is no holiday.
func workingHours(from, to time.Time) (d time.Duration) {
	for from.Before(to) {
		next := archive.DayOf(from).AddDate(0, 0, 1)
		if next.After(to) {
			next = to
		}
		if !isHoliday(archive.DayOf(from)) {
			d += next.Sub(from)
		}
		from = next
	}
	return d
}
