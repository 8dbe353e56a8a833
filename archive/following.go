package archive

import (
	"errors"
	"time"
)

// SavedSearch (tìm kiếm đã lưu) is a search whose owner wants to hear of new articles: of each that came into the archive after
// the search was saved and matches it, once.
type SavedSearch struct {
	ID      SearchID  `json:"id"`
	Owner   string    `json:"-"` // a user, or "token:" and a token's ID
	Name    string    `json:"name"`
	Query   string    `json:"query"`             // as the search page's address has it: q=…&person=…
	Email   string    `json:"email,omitempty"`   // empty: no mail
	Webhook string    `json:"webhook,omitempty"` // address that gets a signed POST; empty: none
	Secret  string    `json:"-"`                 // with which the POST is signed
	Key     string    `json:"-"`                 // of the search's feed: whoever knows it can read that, and nothing else
	Paused  bool      `json:"paused"`            // what comes meanwhile is not told of
	Created time.Time `json:"created"`
	Found   int       `json:"found"` // articles so far

	Mailbox MailboxState `json:"email_state,omitempty"` // of Email: nothing is sent there unless it is MailboxConfirmed
}

// Mailbox (hộp thư) is where an owner of saved searches wants mails sent. None is before whoever reads the mailbox has agreed, by
// the code of the one letter that asks, and none is after they want no more: nobody can have mails sent to strangers.
type Mailbox struct {
	Owner   string
	Address string
	Code    string // known to who reads the mailbox, and to nobody else
	State   MailboxState
	Tries   int       // to send the letter that asks
	Due     time.Time // of the next; zero: never
	Trouble string    // why the last failed
}

// MailboxState says whether mails may be sent to a mailbox.
type MailboxState string

const (
	MailboxNew       MailboxState = "new"       // the letter that asks is to be sent
	MailboxAsked     MailboxState = "asked"     // it was sent, and nobody has answered
	MailboxConfirmed MailboxState = "confirmed" // mails may be sent
	MailboxRefused   MailboxState = "refused"   // no more of them
)

// ErrTooManyMailboxes says that an owner waits for as many answers as one may.
var ErrTooManyMailboxes = errors.New("too many mailboxes that nobody has confirmed")

// ErrTooManySearches says that an owner has as many searches as one may have.
var ErrTooManySearches = errors.New("too many saved searches")

// SearchID names a saved search. The first is 1.
type SearchID int64

// Found is a new article that a saved search found.
type Found struct {
	Article ArticleID `json:"article"`
	Time    time.Time `json:"time"`
}

// Match is what a saved search found among some changed articles.
type Match struct {
	Search   SearchID
	Articles []ArticleID
}

// Delivery is a message about new articles on its way to the owner of a saved search, or what became of it. Its ID is the same
// at every try, so that a receiver can tell a repetition.
type Delivery struct {
	ID       DeliveryID    `json:"id"`
	Search   SearchID      `json:"search"`
	Channel  Channel       `json:"channel"`
	Articles []ArticleID   `json:"articles"`
	State    DeliveryState `json:"state"`
	Tries    int           `json:"tries"`
	Created  time.Time     `json:"created"`
	Due      time.Time     `json:"due,omitzero"`      // of the next try
	Ended    time.Time     `json:"ended,omitzero"`    // delivered or given up
	Trouble  string        `json:"trouble,omitempty"` // why the last try failed
}

// DeliveryID names a delivery to its receiver. It is unique in the world.
type DeliveryID string

// Channel is a way to tell people.
type Channel string

const (
	ByEmail   Channel = "email"
	ByWebhook Channel = "webhook"
)

// DeliveryState says how far a delivery got.
type DeliveryState string

const (
	DeliveryWaiting DeliveryState = "waiting" // for its time, the first or another
	Delivered       DeliveryState = "delivered"
	DeliveryFailed  DeliveryState = "failed" // after the last try
)

// Message is a delivery with all that is needed to send it.
type Message struct {
	Delivery
	Name   string // of the search
	To     string // address of the mailbox or of the webhook
	Secret string
	Stop   string // code by which who reads the mailbox wants no more; empty: it is no mail
}
