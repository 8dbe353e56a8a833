package server

import (
	"context"

	"khobao/archive"
)

// Readers keeps what readers want to be told. Errors are those of the store.
type Readers interface {
	Searches(ctx context.Context, owner string) ([]archive.SavedSearch, error)
	SavedSearch(context.Context, archive.SearchID) (archive.SavedSearch, error)
	SearchByKey(ctx context.Context, key string) (archive.SavedSearch, error)
	SaveSearch(context.Context, *archive.SavedSearch) error // archive.ErrTooManySearches
	RemoveSearch(context.Context, archive.SearchID) error
	FoundArticles(ctx context.Context, id archive.SearchID, limit int) ([]archive.Found, error)
	Deliveries(ctx context.Context, search archive.SearchID, part archive.Listing) ([]archive.Delivery, int, error)
	MailboxByCode(ctx context.Context, code string) (archive.Mailbox, error)
	AnswerMailbox(ctx context.Context, code string, wanted bool) error
	AskMailbox(ctx context.Context, owner, address string) error // archive.ErrNotFound where nobody is to be asked
	RetryDelivery(ctx context.Context, search archive.SearchID, id archive.DeliveryID) error
}
