package query

import (
	"slices"
	"strings"
)

// Note says how a query was read, or what came of it, where that is not plain.
type Note struct {
	Kind  NoteKind
	About string   // the field, the words or the number that it is about; empty where the kind says all
	Words []string // of Unknown: each word that it is about
}

// NoteKind is what a note says.
type NoteKind string

// What notes say.
const (
	TooLong       NoteKind = "too-long"
	TooDeep       NoteKind = "too-deep"
	ClosesNothing NoteKind = "closes-nothing"
	LeftOpen      NoteKind = "left-open"
	LeftQuoted    NoteKind = "left-quoted"
	OneSided      NoteKind = "one-sided"
	EmptyField    NoteKind = "empty-field"
	NoField       NoteKind = "no-field"
	NoNear        NoteKind = "no-near"
	WordsOnly     NoteKind = "words-only"
	NoDate        NoteKind = "no-date"
	NegatedRun    NoteKind = "negated-run"
	NegatedOne    NoteKind = "negated-one"
	Unnamed       NoteKind = "unnamed"
	NoSuchDay     NoteKind = "no-such-day"
	ManyBegin     NoteKind = "many-begin-so"
	Merged        NoteKind = "merged"
	Ended         NoteKind = "ended"
	SeveralPlaces NoteKind = "several-places"
	NearCut       NoteKind = "near-cut"
	NoneHasAll    NoteKind = "none-has-all"
	FewHaveAll    NoteKind = "few-have-all"
	Unknown       NoteKind = "unknown"
	LeftUndated   NoteKind = "left-undated"
	Hinders       NoteKind = "hinders"
)

var sentences = map[NoteKind]string{
	TooLong:       "Câu hỏi quá dài, chỉ đọc phần đầu.",
	TooDeep:       "Quá nhiều dấu ngoặc lồng nhau.",
	ClosesNothing: "Có dấu ngoặc đóng thừa.",
	LeftOpen:      "Thiếu dấu ngoặc đóng.",
	LeftQuoted:    "Thiếu dấu ngoặc kép đóng; đọc như từ thường.",
	OneSided:      "OR đứng giữa hai vế; ở đây thiếu một vế.",
	EmptyField:    "Sau “{}:” chưa có gì để tìm; đọc như từ thường.",
	NoField:       "Không có mục “{}:”; đọc như từ thường.",
	NoNear:        "Không có NEAR; để tìm từ đứng gần nhau, ghi \"a b\"~5.",
	WordsOnly:     "Sau “{}:” chỉ đọc được từ; đọc phần còn lại như thường.",
	NoDate:        "“{}” không phải là ngày; đọc như từ thường.",
	NegatedRun:    "Bỏ những bài có “{}” liền nhau; muốn bỏ riêng một tiếng, đặt tiếng ấy trong ngoặc kép sau dấu trừ.",
	NegatedOne:    "Dấu trừ chỉ bỏ những bài có “{}”; muốn bỏ cả cụm, đặt cả cụm trong ngoặc kép sau dấu trừ.",
	Unnamed:       "Kho chưa có “{}”; tìm như từ thường.",
	NoSuchDay:     "Không có ngày “{}”; điều kiện này được bỏ qua.",
	ManyBegin:     "“{}*” mở đầu quá nhiều từ; chỉ tìm một phần.",
	Merged:        "Từ 01/07/2025: {}.",
	Ended:         "Địa danh cũ: {}.",
	SeveralPlaces: "Có {} nơi từng mang tên này; thêm tên tỉnh hoặc huyện để biết nay là đâu.",
	NearCut:       "Các từ cần đứng gần nhau có trong quá nhiều bài; chỉ tìm trong một phần.",
	NoneHasAll:    "Không bài nào có đủ các từ. Dưới đây là những bài có nhiều từ nhất.",
	FewHaveAll:    "Chỉ {} bài có đủ các từ; các bài khác có nhiều từ trong số đó.",
	Unknown:       "Không bài nào có {}.",
	LeftUndated:   "Số bài khớp mọi điều kiện khác nhưng không rõ ngày đăng nên không được tính: {}.",
	Hinders:       "Bỏ điều kiện “{}” thì có bài.",
}

// ofReading are the kinds that say that a query was read otherwise than it was typed.
var ofReading = []NoteKind{TooLong, TooDeep, ClosesNothing, LeftOpen, LeftQuoted, OneSided, EmptyField, NoField, NoNear, WordsOnly, NoDate, NegatedRun, NegatedOne}

// Say appends a note to others, unless one of them says the same.
func Say(notes []Note, n Note) []Note {
	if slices.ContainsFunc(notes, func(said Note) bool { return said.Kind == n.Kind && said.String() == n.String() }) {
		return notes
	}
	return append(notes, n)
}

// OfReading reports whether the note is of how the query was read, rather than of what came of it.
func (n Note) OfReading() bool { return slices.Contains(ofReading, n.Kind) }

// String returns the note as a Vietnamese sentence.
func (n Note) String() string {
	about := n.About
	for i, word := range n.Words {
		if i > 0 {
			about += ", "
		}
		about += "“" + word + "”"
	}
	return strings.ReplaceAll(sentences[n.Kind], "{}", about)
}
