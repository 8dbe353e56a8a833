package server

import (
	"cmp"
	"encoding/json"

	"github.com/gin-gonic/gin"

	"khobao/web"
)

// The JSON Feed 1.1, as far as our feeds need it.
type jsonFeed struct {
	Version     string       `json:"version"`
	Title       string       `json:"title"`
	Home        string       `json:"home_page_url"`
	URL         string       `json:"feed_url"`
	Language    string       `json:"language"`
	Description string       `json:"description"`
	Authors     []jsonPerson `json:"authors"`
	Items       []jsonItem   `json:"items"`
}

type jsonItem struct {
	ID        string       `json:"id"`
	URL       string       `json:"url"`
	External  string       `json:"external_url,omitempty"`
	Title     string       `json:"title"`
	Text      string       `json:"content_text"`
	Published string       `json:"date_published,omitempty"`
	Modified  string       `json:"date_modified"`
	Authors   []jsonPerson `json:"authors,omitempty"`
	Language  string       `json:"language,omitempty"`
	Tags      []string     `json:"tags,omitempty"`
}

type jsonPerson struct {
	Name string `json:"name"`
}

// sendJSONFeed sends a feed as JSON Feed.
func (s *server) sendJSONFeed(c *gin.Context, f *feed) {
	out := jsonFeed{
		Version: "https://jsonfeed.org/version/1.1", Title: f.title, Home: f.page, URL: f.jsons, Language: "vi",
		Description: f.about, Authors: []jsonPerson{{"Kho Báo"}}, Items: []jsonItem{},
	}
	for _, e := range f.entries {
		one := jsonItem{ID: e.id, URL: e.page, External: e.original, Title: cmp.Or(e.title, untitled), Text: e.summary, Modified: rfc3339(e.updated)}
		if web.LanguageTag(e.language) {
			one.Language = e.language
		}
		if name := cmp.Or(e.author, e.outlet); name != "" {
			one.Authors = []jsonPerson{{name}}
		}
		if e.outlet != "" {
			one.Tags = []string{e.outlet}
		}
		if e.published != nil {
			one.Published = rfc3339(e.published.Time)
		}
		out.Items = append(out.Items, one)
	}
	body, err := json.Marshal(out)
	if err != nil {
		s.fail(c, err)
		return
	}
	s.fresh(c, "application/feed+json; charset=utf-8", body)
}
