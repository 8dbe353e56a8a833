package extract

import (
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// TestGrid reads rows whose cells reach over several columns and rows: a number stands under its head.
func TestGrid(t *testing.T) {
	for _, tt := range []struct {
		name, table string
		want        []string
	}{
		{"plain", "<tr><td>Huyện<td>Lúa<tr><td>Tân Hạc<td>398", []string{"Huyện | Lúa", "Tân Hạc | 398"}},
		{"two lines of heads", `<tr><th rowspan="2">Chỉ tiêu<th colspan="2">Năm 2023<th>Năm 2024<tr><th>Kế hoạch<th>Thực hiện<th>Kế hoạch<tr><td>Thu nội địa<td>5.000<td>5.310<td>5.600`,
			[]string{"Chỉ tiêu | Năm 2023 | | Năm 2024", "| Kế hoạch | Thực hiện | Kế hoạch", "Thu nội địa | 5.000 | 5.310 | 5.600"}},
		{"an empty first head", "<tr><th><th>2023<th>2024<tr><td>Thu<td>5<td>6", []string{"| 2023 | 2024", "Thu | 5 | 6"}},
		{"a group of rows", `<tr><td rowspan="2">Tân Hạc<td>Lúa<td>398<tr><td>Ngô<td>51<tr><td>Vĩnh Khê<td>Lúa<td>120`, []string{"Tân Hạc | Lúa | 398", "| Ngô | 51", "Vĩnh Khê | Lúa | 120"}},
		{"spans that are no numbers, and huge ones", `<tr><td colspan="-4" rowspan="x">A<td colspan="999999999" rowspan="999999999">B<tr><td>C<td>D`, []string{"A | B", "C" + strings.Repeat(" |", maxColumns) + " D"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			root, err := html.Parse(strings.NewReader("<table>" + tt.table + "</table>"))
			if err != nil {
				t.Fatal(err)
			}
			blocks, _ := flatten(root, nil, nil)
			var got []string
			for _, b := range blocks {
				got = append(got, b.text)
			}
			if strings.Join(got, "\n") != strings.Join(tt.want, "\n") {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
