package server

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"khobao/archive"
)

// Readers keeps what readers tell us, and what they want to be told. Errors are those of the store.
type Readers interface {
	AddReport(context.Context, *archive.Report) error // archive.ErrFull: too many wait
	Reports(ctx context.Context, state archive.ReportState, part archive.Listing) ([]archive.Report, int, error)
	Report(context.Context, archive.ReportID) (archive.Report, error)
	CloseReport(ctx context.Context, id archive.ReportID, state archive.ReportState, by, reason string) error

	Searches(ctx context.Context, owner string) ([]archive.SavedSearch, error)
	SavedSearch(context.Context, archive.SearchID) (archive.SavedSearch, error)
	SearchByKey(ctx context.Context, key string) (archive.SavedSearch, error)
	SaveSearch(context.Context, *archive.SavedSearch) error // archive.ErrFull: the owner has too many
	RemoveSearch(context.Context, archive.SearchID) error
	FoundArticles(ctx context.Context, id archive.SearchID, limit int) ([]archive.Found, error)
	Deliveries(ctx context.Context, search archive.SearchID, part archive.Listing) ([]archive.Delivery, int, error)
	RetryDelivery(ctx context.Context, search archive.SearchID, id archive.DeliveryID) error
}

// readersAPI adds the operations of reports and saved searches.
func (s *server) readersAPI(api huma.API) {
	if s.Readers == nil {
		return
	}
	s.reportsAPI(api)
	if s.Accounts != nil {
		s.searchesAPI(api)
	}
}
