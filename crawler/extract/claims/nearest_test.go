package claims

import "testing"

// What the clause says of an amount that nothing in it names.
func TestClauseNamesAmount(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"what needs it", "Tuyến đường ven sông cần hơn 540 tỷ đồng.", []string{"tuyến đường ven sông cần = 540 tỷ đồng result at_least"}},
		{"what loses it", "Sau hai năm, nhà máy thua lỗ 147 tỷ đồng thì dừng hoạt động.", []string{"thua lỗ = 147 tỷ đồng result"}},
		{"who has a name is left out", "Chiều ấy ông Lê Văn Đạt chuyển 100 triệu đồng.", []string{"số tiền chuyển = 100 triệu đồng result"}},
		{"at what price", "Tiệm này mua 3,6 triệu đồng/chỉ.", []string{"tiệm này mua = 3,6 triệu đồng/chỉ result"}},
		{"behind another clause", "Xe đã chạy cả ngày và lái xe kiếm thêm 300.000 đồng.", []string{"lái xe kiếm = 300.000 đồng result"}},
		{"no verb, no name", "Ở đó thì chỉ hơn 2 km. Rồi 5 tỷ đồng.", nil},
		{"companions are no money", "Tên cướp cùng 5 đồng phạm bị bắt.", nil},
	} {
		t.Run(tt.name, func(t *testing.T) { checkFigures(t, tt.text, tt.want) })
	}
}
