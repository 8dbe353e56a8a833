package claims

import (
	"khobao/archive"
	"khobao/vietnamese"
)

// Who died has no office any more. That somebody did is told by a verb right behind the name and what describes it, "ông X, Chủ tịch UBND huyện, đã từ
// trần lúc 3 giờ ngày 11/3", by what was held for the dead, "Lễ tang đồng chí X", or by a word before the office: "cố Chủ tịch UBND huyện X".

// dying are the verbs; those tagged "dated" mean other things unless a time or a place stands right behind, those tagged "how" unless it is told how.
var dying = vietnamese.ParseLexicon("từ trần\nqua đời\ntạ thế\ntử nạn\nthiệt mạng\ntử vong\nmất ngày\tdated\nmất lúc\tdated\nmất hồi\tdated\nmất năm\tdated\nmất vào\tdated\nmất vì bệnh\nmất do bệnh\nmất vì tai nạn\nmất do tai nạn\nanh dũng hy sinh\nhy sinh\thow")

// mourning introduces the name of who died.
var mourning = vietnamese.ParseLexicon("lễ tang\nlễ truy điệu\nlễ viếng\nlễ an táng\nlễ đưa tang\ntin buồn\nthương tiếc báo tin\nvĩnh biệt\ntang lễ\nkính viếng\nđến viếng\nvào viếng")

var (
	beforeDying = words("đã", "vừa", "mới", "không", "may", "đột", "ngột", "bất", "ngờ", "thanh", "thản", "do", "vì", "bệnh", "nặng", "lâm", "tuổi", "cao", "sức", "yếu", "hiểm", "nghèo", "bạo",
		"sau", "thời", "gian", "một", "tai", "nạn", "giao", "thông", "sinh", "năm", "quê", "quán", "vẫn", "chẳng", "quỵ", "trọng", "cơn")
	mournedWords = words("của", "cho", "đối", "với")
	howWords     = words("khi", "trong", "lúc", "ngày", "tại", "năm", "vì", "do", "ở", "trên")
	playedWords  = words("vai") // an actor's
	relatives    = words("mẫu", "phụ", "con", "em", "anh", "chị", "cháu", "đình", "nhân", "mẹ", "cha", "bố", "vợ", "chồng", "trai", "gái", "của")
	boardOf      = words("ban") // Trưởng Ban Lễ tang, Ban Tổ chức lễ tang
	organising   = phrases("tổ chức")
	hearsays     = vietnamese.ParseLexicon("tin đồn\nđồn đoán\nđồn thổi\nbịa đặt\nthất thiệt\nsai sự thật\nphủ nhận\nbác bỏ\ntin giả\nkhông đúng sự thật")
	beforeDead   = words("nữ", "nam", "cố", "là", "khi", "lúc", "sau", "trước", "khiến", "làm", "nhưng", "còn", "thì", "nên", "và", "mà", "rằng", "tin", "hiện", "được", "để", "biết", "thấy", "do", "vì", "nay", "qua", "sáng", "chiều", "tối", "trưa", "đêm")
	unrealDying  = words("nếu", "suýt", "tưởng", "chưa", "như", "sắp", "sẽ")
)

// deathReach bounds the tokens between a death and its day.
const deathReach = 14

// findDeaths notes of whom the article says that they died.
func (r *reader) findDeaths() {
	for _, p := range r.passages {
		at, subject := 0, -1
		for index, s := range p.sentences {
			from := at
			for at < len(p.names) && p.names[at].first < s[1] {
				at++
			}
			c := clause{p, index, s, p.names[from:at]}
			r.findDeathsIn(c, subject)
			if len(c.names) > 0 {
				subject = r.onlyPerson(c.names)
			}
		}
	}
}

// findDeathsIn looks at one sentence. subject is the only person that the sentence before speaks of.
func (r *reader) findDeathsIn(c clause, subject int) {
	for i := c.s[0]; i < c.s[1]; i++ {
		n, tag := c.match(dying, i, c.s[1])
		if n > 0 && !c.hearsay() && (tag != "how" || i+n == c.s[1] || c.isMark(i+n, ".;") || c.has(i+n, howWords)) {
			if who, first := c.deceased(i, subject); who >= 0 && (!c.pronounBefore(i) || r.onlyPerson(r.text.names) == who) { // of several, "ông" is anybody
				if d, at := r.deathAt(c, i+n, tag == "dated", first); d.Date != nil || tag != "dated" {
					last := c.sentenceEnd(i + n)
					if d.Date != nil { // the words that say the day are part of the evidence
						first, last = min(first, at.first), max(last, at.last)
					}
					r.noteDeath(who, d, c.evidence(first, last))
				}
			}
			i += n - 1
			continue
		}
		if n, _ := c.match(mourning, i, c.s[1]); n > 0 && !c.has(i-1, boardOf) && !(c.pair(i-2, organising) && c.has(i-3, boardOf)) {
			if k := c.mourned(i + n); k >= 0 && c.names[k].person >= 0 {
				r.noteDeath(c.names[k].person, archive.Death{}, c.evidence(i, c.names[k].last))
			}
		}
	}
	for _, n := range c.names {
		if o, ok := c.lateOffice(n); ok && n.person >= 0 {
			r.noteDeath(n.person, archive.Death{}, c.evidence(o.first, n.last))
		}
	}
}

// deceased returns who died by the verb at i, and where the words about that begin; -1 where nobody is plainly meant.
func (c clause) deceased(i, subject int) (who, first int) {
	k := c.prevName(i)
	if k < 0 {
		if subject >= 0 && c.has(i-1, doneWords) && c.zone == inText && c.onlyOffices(c.s[0], c.leadsDying(i)) && len(c.officesBetween(c.s[0], i)) > 0 { // "Nguyên Bí thư Huyện ủy; đã từ trần ngày …"
			return subject, c.s[0]
		}
		return -1, 0
	}
	n := c.names[k]
	if n.person < 0 || c.has(n.first-n.title-1, relatives) || c.has(n.first-1, playedWords) || c.dependent(k) || !c.named(n) || c.hasIn(max(c.s[0], n.first-n.title-3), n.first, unrealDying) || c.hasIn(i-3, i, unrealDying) || c.has(i-1, notWords) {
		return -1, 0
	}
	if lead := c.leadsDying(i); lead < n.last || !c.onlyOffices(n.last, lead) && lead != n.last {
		return -1, 0
	}
	return n.person, n.first - n.title
}

// named reports whether the clause begins with a name, its honorific and offices before it: with a word before them that no clause begins behind
// they tell of somebody else's, "bạn ông X qua đời", "tài xế chở ông X tử vong".
func (c clause) named(n name) bool {
	i := n.first - n.title
	if own := c.officeStart(max(c.s[0], i-maxLead), i); own >= 0 {
		i = own
	}
	return i == n.first || i == c.s[0] || c.tokens[i-1].Kind != vietnamese.Word || c.tokens[i].fresh || c.has(i-1, beforeDead)
}

// hearsay reports whether a sentence asks, or calls what it tells untrue.
func (c clause) hearsay() bool {
	return c.hasMark(c.s[0], c.s[1], "?") || c.phraseIn(c.s[0], c.s[1], hearsays)
}

var doneWords = words("đã", "vừa")

// pronounBefore reports whether the last name before token i is no name: "ông qua đời".
func (c clause) pronounBefore(i int) bool {
	k := c.prevName(i)
	return k >= 0 && c.names[k].short && c.has(c.names[k].first, pronouns)
}

// leadsDying returns where the words begin that lead to the verb at i: "đã đột ngột", ", vì bệnh nặng, ".
func (c clause) leadsDying(i int) int {
	for i > c.s[0] && (c.has(i-1, beforeDying) || c.isMark(i-1, ",()–-") || c.isNumber(i-1)) {
		i--
	}
	return i
}

// mourned returns the name of whom the words that end at i are about; -1 where none follows them.
func (c clause) mourned(i int) int {
	for i < c.s[1] && (c.has(i, mournedWords) || c.isMark(i, ":")) {
		i++
	}
	k := c.nextName(i)
	if k < 0 {
		return -1
	}
	first := c.names[k].first - c.names[k].title
	if own := c.officesBetween(i, first); first == i || len(own) > 0 && own[0].first == i && c.onlyOffices(i, first) {
		return k
	}
	return -1
}

// lateOffice returns the office before a name that says that the person is dead: "cố Chủ tịch UBND tỉnh X".
func (c clause) lateOffice(n name) (office, bool) {
	i := n.first - n.title
	for _, o := range c.officesBetween(max(c.s[0], i-maxLead), i) {
		if c.is(o.first, lateKey) && o.former && (o.last == i || c.onlyOffices(o.last, i)) {
			return o, true
		}
	}
	return office{}, false
}

// sentenceEnd returns where the words that may tell the day end: at the next mark that parts them, or a few tokens on.
func (c clause) sentenceEnd(i int) int {
	last := i
	for k := i; k < min(c.s[1], i+deathReach) && !c.isMark(k, ".;,)"); k++ {
		last = k + 1
	}
	return last
}

// deathAt reads when somebody died, and where that is said: behind the verb that ends at j, or on the day that begins the sentence right before the
// name, which begins at first. Behind the comma of "khi ông X qua đời, …" another thing is told.
func (r *reader) deathAt(c clause, j int, dated bool, first int) (archive.Death, stretch) {
	var d archive.Death
	var at stretch
	if dated {
		j-- // "mất ngày 5/3"
	}
	marks := ";"
	if c.hasIn(max(c.s[0], first-maxModal), first, whenWords) {
		marks = ";,"
	}
	for k := j; k < min(c.s[1], j+deathReach) && d.Date == nil && !c.isMark(k, marks); k++ {
		if d.Date = r.dayAt(c, k); d.Date != nil {
			at = stretch{k, c.dayEnd(k)}
		} else if moment, end := c.momentAt(k, c.s[1]); moment.Known() && (c.is(k, yearKey) || c.is(k, monthKey)) && end > k {
			d.Date, d.DatePrecision, at = &archive.Date{Time: moment.Date, DayOnly: true}, moment.Precision, stretch{k, end}
		}
	}
	for k := c.s[0]; d.Date == nil && k < first; k++ { // "Ngày 11/3, ông X qua đời"
		if day := r.dayAt(c, k); day != nil && first-k < maxDay+1 && c.isMark(first-1, ",") {
			d.Date, at = day, stretch{max(c.s[0], k-1), k}
		}
	}
	if p := r.ctx.Published; d.Date != nil && p != nil && d.Date.After(p.Time) {
		return archive.Death{}, stretch{}
	}
	return d, at
}

// dayEnd returns where the day ends whose first number is at k: "11/3/2019", "12 tháng 3 năm 2019".
func (c clause) dayEnd(k int) int {
	for k++; k+1 < c.s[1] && c.isNumber(k+1) && (c.isMark(k, "/-.") || c.is(k, monthKey) || c.is(k, yearKey)); k += 2 {
	}
	return k
}

// noteDeath keeps what is said first, unless more is said later.
func (r *reader) noteDeath(who int, d archive.Death, e archive.Evidence) {
	d.Evidence = e
	if old := r.persons[who].death; old == nil || old.Date == nil && d.Date != nil {
		r.persons[who].death = &d
	}
}

// deathOf returns a copy, so that nobody shares it.
func (w person) deathOf() *archive.Death {
	if w.death == nil {
		return nil
	}
	d := *w.death
	return &d
}
