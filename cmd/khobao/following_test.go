package main

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"testing"

	"khobao/archive"
)

// TestWebhookNetwork keeps webhooks out of what only crawls are allowed to ask.
func TestWebhookNetwork(t *testing.T) {
	inside := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { t.Error("it was asked") }))
	defer inside.Close()
	var flags serveFlags
	flags.AllowAddress = []string{inside.Listener.Addr().String(), "127.0.0.0/8"}
	f, err := newFollower(&serving{recorder: &recorder{}, env: &environment{}}, flags)
	if err != nil {
		t.Fatal(err)
	}
	resp, err := f.HTTP.Post(inside.URL, "application/json", nil)
	if err == nil {
		resp.Body.Close()
	}
	if !errors.Is(err, archive.ErrRefused) {
		t.Errorf("posting to %s: %v", inside.URL, err)
	}
}
