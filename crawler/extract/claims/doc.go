// Package claims reads what an article states: its people with their offices (chức vụ), the terms of office (nhiệm kỳ) that it
// names, and its figures (số liệu). It is pure: text in, claims out, no network and no clock.
package claims
