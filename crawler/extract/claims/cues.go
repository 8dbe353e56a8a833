package claims

import (
	"slices"

	"khobao/vietnamese"
)

// Cues are the words that tell what happens: "được bầu", "nguyên", "thay". What they tell may be denied, asked for or only possible.

// cue is a word that tells what happens, and where it stands.
type cue struct {
	first, last int
	tag         string
}

// cuesIn returns the cues in tokens [i, j), each the longest at its place.
func (c clause) cuesIn(i, j int) []cue {
	all := c.cueList(max(i, c.s[0]), j)
	for k, u := range all {
		if asked, ok := requests[u.tag]; ok { // a request is nothing yet, and the deed itself once it was granted
			if all[k].tag = "none"; c.granted(u) {
				all[k].tag = asked
			}
		}
	}
	offices := c.officesBetween(i, j)
	return slices.DeleteFunc(all, func(u cue) bool { // "Sở Thông tin", "Thư ký": words of an office's name tell nothing
		return slices.ContainsFunc(offices, func(o office) bool {
			return o.org.first <= u.first && u.first < o.org.last || o.first < u.first && u.first < o.last
		})
	})
}

// requests are the tags of requests to leave, and what they ask for.
var requests = map[string]string{"leave": "dismissed", "retire": "retired"}

func (p *passage) cueList(i, j int) []cue {
	var all []cue
	for i < j {
		n, tag := p.match(cues(), i, j)
		if n == 0 {
			i++
			continue
		}
		all = append(all, cue{i, i + n, tag})
		i += n
	}
	return all
}

// unreal reports whether the words before the verb at i leave open whether it came about, or deny it: "dự kiến được bầu", "có thể được bổ nhiệm", "nếu ông
// X được bầu", "chưa được bầu". Behind "đã" only conditions go on, behind a name they and what stands right before it.
func (c clause) unreal(i int) bool {
	for c.has(i-1, auxiliaries) && !c.has(i-1, notWords) {
		i--
	}
	if c.has(i-1, notWords) {
		return true
	}
	reach := i // where what is said of the verb, or of the name before it, ends
	for k, left := i-1, maxModal; k >= c.s[0] && left > 0 && !c.isMark(k, ",;:."); k, left = k-1, left-1 {
		switch n, tag := c.match(possibilities, k, i); {
		case c.is(k, doneKey):
			reach = -1
		case c.nameAt(k):
			reach, left = min(reach, k), left+1
		case n > 0 && (tag == "condition" || tag == "" && reach == i || k+n == reach):
			return true
		}
	}
	return false
}

// possibilities say that something may come about: conditions reach over a name, near ones stand right before the verb or the name.
var possibilities = vietnamese.ParseLexicon("dự kiến\ncó thể\nkhả năng\tnear\nđủ điều kiện\tnear\nnếu\tcondition\nkỳ vọng\ngiả sử\tcondition\nđồn đoán\ncó cơ hội\nkhông có chuyện\tcondition\nbác bỏ\tcondition\nphủ nhận\tcondition\ntin đồn\tcondition\ntừ chối\tcondition\nchưa có quyết định\tcondition\nxin ý kiến\tcondition\nlấy ý kiến\tcondition\nđược cho là\nđược đồn là\nđang xem xét\tcondition\nthu hồi quyết định\tcondition\nhủy bỏ quyết định\tcondition\nmong muốn\ncó hay không\tcondition\nkhông chấp thuận\tcondition")

var (
	auxiliaries = words("được", "sẽ")
	doneKey     = vietnamese.Key("đã")
)

// maxModal bounds the tokens between such words and the verb, but for names.
const maxModal = 6

// proposes reports whether the last of the cues is only what somebody proposes, and nobody decided yet: the one before says so.
func (c clause) proposes(all []cue) bool {
	last := len(all) - 1
	return last > 0 && all[last].first-all[last-1].last <= 4 && c.has(all[last-1].first, proposalWords) && (all[last-1].tag == "planned" || all[last-1].tag == "speech") && !c.hasMark(all[last-1].last, all[last].first, ",;")
}

var proposalWords = words("kiến", "đề", "xem", "trình")
