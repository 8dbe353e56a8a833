package server

import (
	"bytes"
	"encoding/json"
	"net/http/httptest"
	"strings"
	"testing"

	"khobao/archive"
)

// TestConsoleAPI goes the way of an admin's program.
func TestConsoleAPI(t *testing.T) {
	s := accounts(t)
	h := handler(t, withConsole(s))
	secret, token := NewToken("robot", archive.Admin, "admin")
	if err := s.AddToken(t.Context(), token); err != nil {
		t.Fatal(err)
	}
	ask := func(status int, method, path, body, has string) {
		t.Helper()
		req := httptest.NewRequest(method, apiPath+path, strings.NewReader(body))
		req.Header.Set("Authorization", "Bearer "+secret)
		if body != "" {
			req.Header.Set("Content-Type", "application/json")
		}
		w := httptest.NewRecorder()
		h.ServeHTTP(w, req)
		if w.Code != status || !strings.Contains(w.Body.String(), has) {
			t.Errorf("%s %s: %d %s, want %d with %q", method, path, w.Code, w.Body, status, has)
		}
		if status >= 400 && w.Header().Get("Content-Type") != "application/problem+json" {
			t.Errorf("%s %s: a failure as %s", method, path, w.Header().Get("Content-Type"))
		}
	}
	ask(200, "POST", "/outlets", `{"home":"https://www.moc.example/","province":"Mộc Giang"}`, `"id":"moc-example"`)
	ask(200, "POST", "/outlets", `{"id":"preset"}`, `Báo Có Sẵn`)
	ask(409, "POST", "/outlets", `{"home":"https://moc.example/","province":"Mộc Giang"}`, "PATCH")
	ask(409, "POST", "/outlets", `{"id":"moc-2","name":"Báo Hai","home":"http://moc.example","province":"Mộc Giang"}`, "front page")
	ask(400, "POST", "/outlets", `{}`, "home page")
	ask(400, "POST", "/outlets", `{"home":"file:///etc/passwd"}`, "http")
	ask(422, "POST", "/outlets", `{"home":"https://nuoc.example/"}`, "province")
	ask(200, "POST", "/outlets", `{"home":"https://nuoc.example/","province":""}`, `"id":"nuoc-example"`)
	ask(422, "POST", "/outlets", `{"home":5}`, "home")
	ask(200, "GET", "/outlets/moc-example", "", "Mộc Giang")
	ask(404, "GET", "/outlets/none", "", "")
	ask(200, "PATCH", "/outlets/moc-example", `{"name":"Báo Mộc","hours":"22:00-05:30"}`, "Báo Mộc")
	ask(400, "PATCH", "/outlets/moc-example", `{"hours":"late"}`, "hours")
	ask(200, "POST", "/schedules", `{"outlet":"moc-example","cron":"30 5 * * *"}`, `"upcoming":["2026-11-22T05:30:00+07:00"]`)
	ask(400, "POST", "/schedules", `{"outlet":"moc-example","section":"x"}`, "section")
	ask(404, "POST", "/schedules", `{"outlet":"none"}`, "")
	ask(200, "PATCH", "/schedules/1", `{"paused":true}`, `"paused":true`)
	ask(200, "GET", "/schedules?outlet=moc-example", "", `"cron":"30 5 * * *"`)
	ask(200, "DELETE", "/schedules/1", "", "true")
	ask(404, "GET", "/schedules/1", "", "")
	ask(200, "POST", "/crawls", `{"outlet":"moc-example"}`, `"by":"token:`)
	ask(404, "POST", "/crawls", `{"outlet":"none"}`, "")
	run, err := s.StartRun(t.Context(), "moc-example")
	if err != nil {
		t.Fatal(err)
	}
	ask(200, "GET", "/crawls", "", `"orders":[{`)
	ask(200, "GET", "/crawls/1", "", `"state":"running"`)
	ask(200, "DELETE", "/crawls/1", "", "true")
	run.State = archive.Done
	if err := s.UpdateRun(t.Context(), run); err != nil {
		t.Fatal(err)
	}
	ask(200, "GET", "/crawls/1/events", "", "event: run\ndata: {")
	ask(404, "GET", "/crawls/9/events", "", "")
	ask(200, "DELETE", "/outlets/moc-example", "", "true")

	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest("GET", "/openapi.json", nil))
	var document any
	if err := json.NewDecoder(bytes.NewReader(w.Body.Bytes())).Decode(&document); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{"/crawls/{id}/events", "/schedules/{id}", "/outlets/{id}"} {
		if !strings.Contains(w.Body.String(), `"`+apiPath+path+`"`) {
			t.Errorf("%s is not described", path)
		}
	}
}
