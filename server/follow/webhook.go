package follow

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"khobao/archive"
)

// errGone says that a receiver wants no more messages of a search.
var errGone = errors.New("the receiver answers 410 Gone")

// event is the body of a POST, in the form of Standard Webhooks.
type event struct {
	Type string    `json:"type"`
	Time time.Time `json:"timestamp"`
	Data struct {
		Search   eventSearch    `json:"search"`
		Articles []eventArticle `json:"articles"`
	} `json:"data"`
}

type eventSearch struct {
	ID   archive.SearchID `json:"id"`
	Name string           `json:"name"`
}

type eventArticle struct {
	ID        archive.ArticleID `json:"id"`
	Title     string            `json:"title"`
	Published *archive.Date     `json:"published"`
	Outlet    archive.OutletID  `json:"outlet"`
	URL       string            `json:"url"`            // at the newspaper
	Page      string            `json:"page,omitempty"` // in this archive
}

// post sends a message to a webhook. A receiver has taken it when it answers with a 2xx.
func (f *Follower) post(ctx context.Context, m archive.Message, articles []archive.Article) error {
	e := event{Type: "articles.found", Time: m.Created}
	e.Data.Search = eventSearch{m.Search, m.Name}
	for _, a := range articles {
		e.Data.Articles = append(e.Data.Articles, eventArticle{a.ID, a.Title, a.Published, a.Outlet, a.URL, f.page(a.ID)})
	}
	body, err := json.Marshal(e)
	if err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, m.To, bytes.NewReader(body))
	if err != nil {
		return err
	}
	stamp := strconv.FormatInt(f.Now().Unix(), 10)
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("User-Agent", "KhoBao (webhook)")
	req.Header.Set("Webhook-Id", string(m.ID))
	req.Header.Set("Webhook-Timestamp", stamp)
	req.Header.Set("Webhook-Signature", sign(m.Secret, string(m.ID), stamp, body))
	resp, err := f.HTTP.Do(req)
	if err != nil {
		var u *url.Error
		if errors.As(err, &u) {
			err = u.Err // the address may have a secret in it
		}
		return err
	}
	defer resp.Body.Close()
	_, _ = io.CopyN(io.Discard, resp.Body, 64<<10) // so that the connection can be used again; what it says does not matter
	switch {
	case resp.StatusCode/100 == 2:
		return nil
	case resp.StatusCode == http.StatusGone:
		return errGone
	}
	return fmt.Errorf("the receiver answers %s", resp.Status)
}

// sign returns the signature of a POST: whoever has the secret can tell that it comes from here, that nothing of it was changed,
// and that it is not an old one.
func sign(secret, id, stamp string, body []byte) string {
	key, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(secret, "whsec_"))
	if err != nil {
		key = []byte(secret)
	}
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(id + "." + stamp + "."))
	mac.Write(body)
	return "v1," + base64.StdEncoding.EncodeToString(mac.Sum(nil))
}

// page is where an article is read in this archive, "" where nobody knows how readers reach it.
func (f *Follower) page(id archive.ArticleID) string {
	if f.BaseURL == "" {
		return ""
	}
	return strings.TrimRight(f.BaseURL, "/") + "/articles/" + url.PathEscape(string(id))
}
