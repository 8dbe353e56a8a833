package server

import (
	"context"
	"crypto/rand"
	"encoding/base64"
	"errors"
	"fmt"
	"net/http"
	"net/mail"
	"net/url"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/danielgtaylor/huma/v2"

	"khobao/archive"
	"khobao/index"
	"khobao/web"
)

func (s *server) searchesAPI(api huma.API) {
	if s.Readers == nil || s.Accounts == nil {
		return
	}
	change(s, api, http.MethodPost, "search-save", "/searches", "Save a search, to be told of new articles", s.apiSaveSearch)
	add(s, api, "searches", "/searches", "List one's saved searches", s.apiSearches)
	add(s, api, "search-read", "/searches/{id}", "Read a saved search", s.apiSavedSearch)
	change(s, api, http.MethodPatch, "search-change", "/searches/{id}", "Change a saved search; what is left out stays", s.apiChangeSearch)
	change(s, api, http.MethodDelete, "search-remove", "/searches/{id}", "Remove a saved search", s.apiRemoveSearch)
	add(s, api, "deliveries", "/searches/{id}/deliveries", "List messages about new articles, the newest first", s.apiDeliveries)
	change(s, api, http.MethodPost, "delivery-retry", "/searches/{id}/deliveries/{delivery}/retry", "Try again now what could not be delivered", s.apiRetryDelivery)
}

// SearchFields are those of a saved search that its owner may set. The type has to be exported, or embedding hides its fields from
// the API's library.
type SearchFields struct {
	Name    *string `json:"name,omitempty" maxLength:"200"`
	Query   *string `json:"query,omitempty" maxLength:"4000" doc:"What is sought, as the search page's address has it behind the question mark" example:"q=b%E1%BA%A7u&organisation=ubnd-tinh"`
	Email   *string `json:"email,omitempty" maxLength:"254" doc:"Mailbox for new articles, where the server sends mail; it gets one letter that asks, and no other before its reader has agreed; empty: none"`
	Webhook *string `json:"webhook,omitempty" maxLength:"2000" doc:"Public http or https address that gets new articles as a signed POST; empty: none"`
	Paused  *bool   `json:"paused,omitempty" doc:"What comes while it is paused is not told of"`
}

// savedAnswer is a saved search as its owner sees it.
type savedAnswer struct {
	archive.SavedSearch
	Page string `json:"page" doc:"Where the search is read"`
	Atom string `json:"atom" doc:"Feed of what it found; whoever knows the address can read it"`
	JSON string `json:"json_feed"`

	Secret string `json:"secret,omitempty" doc:"With which POSTs to the webhook are signed, as Standard Webhooks has it; shown when it is made, and never again"`
}

func (s *server) savedAnswer(ctx context.Context, v archive.SavedSearch, secret string) savedAnswer {
	base := baseOf(ctx)
	a := savedAnswer{SavedSearch: v, Page: base + "/", Atom: base + savedFeedPath(v, "atom"), JSON: base + savedFeedPath(v, "json"), Secret: secret}
	if v.Query != "" {
		a.Page += "?" + v.Query
	}
	return a
}

func savedFeedPath(v archive.SavedSearch, form string) string {
	return "/feeds/saved/" + v.Key + "." + form
}

// What may be wrong with how a search tells.
var (
	errNoMailbox = errors.New("no e-mail address")
	errNoWebhook = errors.New("no address of a webhook")
)

// applySearch sets what is given, and returns the webhook's secret where a new one was made.
func applySearch(v *archive.SavedSearch, f SearchFields) (secret string, err error) {
	if f.Name != nil {
		v.Name = strings.TrimSpace(*f.Name)
	}
	if f.Query != nil {
		if v.Query, err = savedQuery(*f.Query); err != nil {
			return "", err
		}
	}
	if v.Name == "" {
		v.Name = v.Query // a search is never without a name
	}
	put(&v.Paused, f.Paused)
	if f.Email != nil {
		if v.Email = *f.Email; v.Email != "" {
			if v.Email, err = mailbox(v.Email); err != nil {
				return "", fmt.Errorf("%w: %w", errNoMailbox, err)
			}
		}
	}
	if f.Webhook == nil || *f.Webhook == v.Webhook {
		return "", nil
	}
	if v.Webhook = *f.Webhook; v.Webhook == "" {
		v.Secret = ""
		return "", nil
	}
	if u, err := url.Parse(v.Webhook); err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.User != nil || u.Fragment != "" {
		return "", fmt.Errorf("%w: %w", errNoWebhook, badRequest("webhook: %.80q is no http or https address without a password", v.Webhook))
	}
	v.Secret = newWebhookSecret() // another receiver gets another
	return v.Secret, nil
}

// newWebhookSecret makes what POSTs are signed with, in the form of Standard Webhooks.
func newWebhookSecret() string {
	b := make([]byte, 24)
	_, _ = rand.Read(b) // never fails
	return "whsec_" + base64.StdEncoding.EncodeToString(b)
}

// savedQuery reads what is sought, and writes it in one way. What says how a page looks is left out.
func savedQuery(query string) (string, error) {
	v, err := url.ParseQuery(strings.TrimPrefix(strings.TrimPrefix(query, "/"), "?"))
	if err != nil || !utf8.ValidString(query) {
		return "", badRequest("query: %.80q is no query of an address", query)
	}
	q, err := web.ParseQuery(v)
	if err != nil {
		return "", badRequest("query: %v", err)
	}
	if trouble(q) != "" {
		return "", badRequest("query: too many words or conditions")
	}
	return essence(q).Values().Encode(), nil
}

// essence is what a search seeks, without how it is shown.
func essence(q web.Query) web.Query {
	q.Page, q.Size, q.Sort, q.Within, q.More = 1, 0, "", nil, nil
	return q
}

// SavedRequest is the question of a saved search as the index takes it, about articles of which some may match.
func SavedRequest(query string, among []archive.ArticleID) (index.Request, error) {
	v, err := url.ParseQuery(query)
	if err != nil {
		return index.Request{}, err
	}
	q, err := web.ParseQuery(v)
	if err != nil {
		return index.Request{}, err
	}
	r := request(essence(q))
	r.Sort, r.Facets, r.FacetQuery, r.Among = web.Newest, nil, nil, among
	return r, nil
}

type saveSearchInput struct {
	Body SearchFields
}

func (s *server) apiSaveSearch(ctx context.Context, in *saveSearchInput) (savedAnswer, error) {
	if in.Body.Query == nil {
		return savedAnswer{}, badRequest("a saved search needs a query")
	}
	return s.saveSearch(ctx, newSearch(visitorOf(ctx).Name), in.Body)
}

// newSearch is one whose feed nobody knows yet.
func newSearch(owner string) archive.SavedSearch {
	return archive.SavedSearch{Owner: owner, Key: strings.ToLower(rand.Text())}
}

func (s *server) saveSearch(ctx context.Context, v archive.SavedSearch, fields SearchFields) (savedAnswer, error) {
	if !s.Mails && fields.Email != nil && *fields.Email != "" && *fields.Email != v.Email {
		return savedAnswer{}, badRequest("email: this server sends no mail; give a webhook, or read the search's feed")
	}
	secret, err := applySearch(&v, fields)
	if err != nil {
		return savedAnswer{}, err
	}
	if v.Name == "" {
		v.Name = "Kho Báo" // it seeks everything
	}
	if err := s.Readers.SaveSearch(ctx, &v); err != nil {
		return savedAnswer{}, err
	}
	return s.savedAnswer(ctx, v, secret), s.noteAPI(ctx, archive.SearchSaved, strconv.FormatInt(int64(v.ID), 10))
}

type savedAnswers struct {
	Searches []savedAnswer `json:"searches"`
}

func (s *server) apiSearches(ctx context.Context, _ *struct{}) (savedAnswers, error) {
	all, err := s.Readers.Searches(ctx, visitorOf(ctx).Name)
	a := savedAnswers{[]savedAnswer{}}
	for _, v := range all {
		a.Searches = append(a.Searches, s.savedAnswer(ctx, v, ""))
	}
	return a, err
}

// ownSearch returns a saved search of the visitor. Those of others are nobody's business, an admin's neither.
func (s *server) ownSearch(ctx context.Context, id int64) (archive.SavedSearch, error) {
	v, err := s.Readers.SavedSearch(ctx, archive.SearchID(id))
	if err == nil && v.Owner != visitorOf(ctx).Name {
		err = archive.ErrNotFound
	}
	return v, err
}

func (s *server) apiSavedSearch(ctx context.Context, in *numberInput) (savedAnswer, error) {
	v, err := s.ownSearch(ctx, in.ID)
	if err != nil {
		return savedAnswer{}, err
	}
	return s.savedAnswer(ctx, v, ""), nil
}

type changeSearchInput struct {
	ID   int64 `path:"id" minimum:"1"`
	Body SearchFields
}

func (s *server) apiChangeSearch(ctx context.Context, in *changeSearchInput) (savedAnswer, error) {
	v, err := s.ownSearch(ctx, in.ID)
	if err != nil {
		return savedAnswer{}, err
	}
	return s.saveSearch(ctx, v, in.Body)
}

func (s *server) apiRemoveSearch(ctx context.Context, in *numberInput) (doneAnswer, error) {
	v, err := s.ownSearch(ctx, in.ID)
	if err != nil {
		return doneAnswer{}, err
	}
	if err := s.Readers.RemoveSearch(ctx, v.ID); err != nil {
		return doneAnswer{}, err
	}
	return doneAnswer{true}, s.noteAPI(ctx, archive.SearchRemoved, strconv.FormatInt(in.ID, 10))
}

type deliveriesInput struct {
	ID int64 `path:"id" minimum:"1"`
	Listing
}

type deliveriesAnswer struct {
	Total      int                `json:"total"`
	Deliveries []archive.Delivery `json:"deliveries"`
}

func (s *server) apiDeliveries(ctx context.Context, in *deliveriesInput) (deliveriesAnswer, error) {
	v, err := s.ownSearch(ctx, in.ID)
	if err != nil {
		return deliveriesAnswer{}, err
	}
	part, err := in.part()
	if err != nil {
		return deliveriesAnswer{}, err
	}
	all, total, err := s.Readers.Deliveries(ctx, v.ID, part)
	return deliveriesAnswer{total, list(all)}, err
}

type retryInput struct {
	ID       int64              `path:"id" minimum:"1"`
	Delivery archive.DeliveryID `path:"delivery" maxLength:"80"`
}

func (s *server) apiRetryDelivery(ctx context.Context, in *retryInput) (doneAnswer, error) {
	v, err := s.ownSearch(ctx, in.ID)
	if err != nil {
		return doneAnswer{}, err
	}
	if err := s.Readers.RetryDelivery(ctx, v.ID, in.Delivery); err != nil {
		return doneAnswer{}, err
	}
	return doneAnswer{true}, nil
}

// mailbox says what an address of a person is, without a name beside it.
func mailbox(s string) (string, error) {
	a, err := mail.ParseAddress(s)
	if err != nil || a.Name != "" || len(s) > 254 || strings.ContainsAny(a.Address, "\r\n") || !strings.Contains(a.Address, "@") {
		return "", badRequest("%.80q is no e-mail address", s)
	}
	return a.Address, nil
}
