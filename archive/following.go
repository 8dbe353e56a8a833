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
}

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
}
