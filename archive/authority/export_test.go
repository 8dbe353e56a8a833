package authority

// IndicatorOf returns the identifier of the indicator that a wording names, for tests that compare with what the world calls it.
func IndicatorOf(worded string) string { return indicatorOf(worded).id }
