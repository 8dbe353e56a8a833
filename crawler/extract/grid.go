package extract

import (
	"strconv"

	"golang.org/x/net/html"
)

// grid tells in which column each cell of a data table stands, though cells reach over several columns and rows. Text has an empty
// cell wherever one from the left or from above reaches to, so that a number stands under its head.
type grid struct {
	row     int
	column  int   // that the next cell of the row may begin at
	covered []int // by column: the last row that a cell from above reaches to
}

// Cells that reach further are cut: no data table of a newspaper is as wide, and a page may say anything.
const (
	maxColumns = 60
	maxRowspan = 1000
)

func (g *grid) nextRow() { g.row, g.column = g.row+1, 0 }

// place returns the column that a cell begins at, and keeps what it reaches over from the cells to come.
func (g *grid) place(cell *html.Node) int {
	for g.column < len(g.covered) && g.covered[g.column] >= g.row {
		g.column++
	}
	at := g.column
	g.column = min(at+reach(cell, "colspan", maxColumns), maxColumns)
	last := g.row + reach(cell, "rowspan", maxRowspan) - 1
	for k := at; k < g.column; k++ {
		for len(g.covered) <= k {
			g.covered = append(g.covered, 0)
		}
		g.covered[k] = last
	}
	return min(at, maxColumns)
}

// reach is over how many columns or rows a cell says to reach: one, unless it says more.
func reach(cell *html.Node, key string, most int) int {
	n, err := strconv.Atoi(attr(cell, key))
	if err != nil {
		return 1
	}
	return min(max(n, 1), most)
}
