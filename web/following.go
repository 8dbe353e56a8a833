package web

import (
	"net/url"
	"strings"

	"khobao/archive"
)

// SearchesPage lists what one follows: each saved search with how it tells, and what became of the last message.
type SearchesPage struct {
	Frame
	Trouble string // what is wrong with the form: the end of a text's key below "follow."; empty: nothing
	Secret  string // of a webhook that was just set, to be shown once
	Mails   bool   // mails can be sent
	New     *SearchForm
	Saved   []SavedRow
	Wrong   archive.SearchID // whose form the trouble is about; 0: the new one's
	Form    url.Values       // that form, as it was sent
}

// FaultOf is what is wrong with the form of a saved search.
func (p *SearchesPage) FaultOf(id archive.SearchID) Fault {
	if id != p.Wrong {
		return Fault{}
	}
	return faultOf("follow", p.Trouble)
}

// Typed is what was sent as a field of a saved search, or what it has.
func (p *SearchesPage) Typed(id archive.SearchID, field, has string) string {
	if sent, ok := p.Form[field]; ok && id == p.Wrong {
		return sent[0]
	}
	return has
}

func (*SearchesPage) template() string { return "searches" }

// SearchForm is a search that is about to be saved.
type SearchForm struct {
	Name, Query, Email, Webhook string
	Page                        string // where the search is read
}

// SavedRow is a saved search with its last messages.
type SavedRow struct {
	archive.SavedSearch
	Page, Atom, JSON string // where it and its feeds are read
	Last             []archive.Delivery
}

// Failed is the last message of a channel if it was not taken yet, or was given up; nil: none.
func (r SavedRow) Failed() *archive.Delivery {
	for i, d := range r.Last {
		if d.State == archive.DeliveryFailed || d.State == archive.DeliveryWaiting && d.Tries > 0 {
			return &r.Last[i]
		}
	}
	return nil
}

// ConfirmPage asks who reads a mailbox whether mails may be sent there.
type ConfirmPage struct {
	Frame
	Mailbox archive.Mailbox // without an address where the code was not given
	Wrong   bool            // the code is none
}

func (*ConfirmPage) template() string { return "confirm" }

// SavePath is where the search that finds what the page is about is saved under a name; empty: nowhere.
func (f *Frame) SavePath(name string) string {
	if !f.Saves || f.Follow == nil || f.Nav == FiguresSection {
		return ""
	}
	return "/account/searches?" + url.Values{"save": {f.Follow.Encode()}, "name": {name}}.Encode()
}

// ways are the fields by which a saved search says how it tells.
type ways struct {
	Email, Webhook string
	Mails          bool
	Fault          Fault
}

// NewWays are those of the search that is about to be saved.
func (p *SearchesPage) NewWays() ways { return ways{p.New.Email, p.New.Webhook, p.Mails, p.FaultOf(0)} }

// Ways are the fields of a saved search, as they were sent where they are wrong.
func (p *SearchesPage) Ways(row SavedRow) ways {
	return ways{p.Typed(row.ID, "email", row.Email), p.Typed(row.ID, "webhook", row.Webhook), p.Mails || row.Email != "", p.FaultOf(row.ID)}
}

// Trouble is why a message was not taken, and what its reader can do.
type Trouble struct {
	Key    string // of our words, under "trouble"; with "_mend" what to do
	Detail string // as the program or the receiver said it, in English; empty: there is no more
}

// troubles are what the sentences of package follow have in them, and our words for it. The first that fits counts.
var troubles = []struct{ has, key string }{
	{"the address leads into a network that is not public", "private"},
	{"the mail server cannot be reached", "mail_down"},
	{"the mail server answers 4", "mail_later"},
	{"the mail server answers ", "mail_refused"},
	{"the receiver answers 3", "moved"},
	{"the receiver answers 401", "barred"},
	{"the receiver answers 403", "barred"},
	{"the receiver answers 404", "missing"},
	{"the receiver answers 405", "missing"},
	{"the receiver answers 410", "gone"},
	{"the receiver answers 413", "large"},
	{"the receiver answers 429", "later"},
	{"the receiver answers 4", "refused"},
	{"the receiver answers ", "broke"},
	{"no such host", "name"},
	{"x509: ", "certificate"},
	{"tls: ", "certificate"},
	{"deadline exceeded", "slow"},
	{"timeout", "slow"},
}

// troubleOf reads the sentence that a delivery has.
func troubleOf(sentence string) Trouble {
	for _, one := range troubles {
		if !strings.Contains(sentence, one.has) {
			continue
		}
		if sentence == one.has { // our own sentence: its words are said already
			sentence = ""
		}
		return Trouble{one.key, sentence}
	}
	return Trouble{"unreached", sentence}
}
