package web

import (
	"slices"
	"testing"
)

// TestFailureOf reads sentences as the crawler, the schedules, the store and the index write them.
func TestFailureOf(t *testing.T) {
	for sentence, want := range map[string]Failure{
		"https://bao.example/a: it answers 503 Service Unavailable (4 tries)": {About: "https://bao.example/a", Key: "broke", Status: "503"},
		"it answers 403 Forbidden":    {Key: "barred", Status: "403"},
		"it answers 404 Not Found":    {Key: "missing", Status: "404"},
		"it answers 418 I'm a teapot": {Key: "odd", Status: "418"},
		"https://bao.example/: dial tcp: lookup bao.example on 127.0.0.53:53: no such host":                                 {About: "https://bao.example/", Key: "dns"},
		"bao.example does not answer (dial tcp 192.0.2.1:443: connect: connection refused); the rest is for the next crawl": {Key: "closed"},
		"no answer within 30s (4 tries)":                                          {Key: "slow"},
		"robots.txt cannot be had, so nothing is allowed for now: it answers 500": {Key: "robots_down"},
		"refused by robots.txt":                                                   {Key: "robots"},
		"refused: bao.example leads to 10.0.0.1, which is not public; --allow-address 10.0.0.1:80 would allow it": {Key: "private"},
		"tls: failed to verify certificate: x509: certificate has expired":                                        {Key: "certificate"},
		"https://bao.example/b cannot be kept: write: no space left on device":                                    {Key: "full"},
		"version \"3\" instead of 4, build it again with \"khobao reindex\": written by an older version":         {Key: "stale"},
		"schedule: it would run 1m0s after 05:30 29/05/2020; the least is 5m0s":                                   {Key: "often"},
		"… and 12 more":                     {Key: "more"},
		"runtime error: index out of range": {Key: "unknown"},
	} {
		got := failureOf(sentence)
		want.Detail = sentence
		if got != want {
			t.Errorf("%q\n got %+v\nwant %+v", sentence, got, want)
		}
	}
}

// TestFailureWords wants words for every kind of failure, and a use for all words.
func TestFailureWords(t *testing.T) {
	s := site(t)
	kinds := []string{"unknown", "more"}
	for _, f := range failures {
		kinds = append(kinds, f.key)
	}
	for _, key := range statuses {
		kinds = append(kinds, key)
	}
	for lang, texts := range s.texts {
		for _, kind := range kinds {
			for _, key := range []string{"failure." + kind, "failure." + kind + "_mend"} {
				if !slices.Contains(texts.keys, key) {
					t.Errorf("%s: no words for %q", lang, key)
				}
			}
		}
	}
}
