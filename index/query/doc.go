// Package query reads what people type into the search box.
package query
