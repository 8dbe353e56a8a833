package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestBesideServer has verbs answer the same beside a server, whatever names it has and whom it lets in, as without one.
func TestBesideServer(t *testing.T) {
	data := t.TempDir()
	khobao(t, data, strings.NewReader(`{"id":"cau","title":"Khánh thành cầu Bến Gỗ","body":"Cầu dài 320 m.","published":"2024-05-02"}
{"id":"cho","title":"Chợ Bến Gỗ mở lại","body":"Chợ có 120 quầy.","published":"2024-06-02"}`), "import", "-").must(t)
	verbs := []struct {
		args string
		code int
	}{
		{"search bến gỗ --size 1", exitDone},
		{"search bến gỗ --from 31/02/2024", exitUsage},
		{"export articles bến gỗ --format csv --bom --base-url https://khobao.example", exitDone},
		{"export articles bến gỗ --to never", exitUsage},
	}
	alone := make([]answer, len(verbs))
	for i, verb := range verbs {
		if alone[i] = khobao(t, data, nil, strings.Fields(verb.args)...); alone[i].code != verb.code {
			t.Errorf("%s: exit %d, %s", verb.args, alone[i].code, alone[i].errors)
		}
		alone[i].out = untimed(alone[i].out)
	}
	killed := filepath.Join(t.TempDir(), controlFolder+"1") // what a server leaves that was killed
	left := fmt.Sprintf(`{"url":"http://127.0.0.1:1","control":%q}`, filepath.Join(killed, "control"))
	if err := errors.Join(os.Mkdir(killed, 0o700), os.WriteFile(filepath.Join(data, servingFile), []byte(left), 0o600)); err != nil {
		t.Fatal(err)
	}
	at := serve(t, data, "--host", "khobao.example", "--require-sign-in")
	if _, err := os.Stat(killed); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("what a killed server left is there still: %v", err)
	}
	for i, verb := range verbs {
		got := khobao(t, data, nil, strings.Fields(verb.args)...)
		if got.out = untimed(got.out); got != alone[i] {
			t.Errorf("%s\nbeside a server: %+v\nalone: %+v", verb.args, got, alone[i])
		}
	}
	khobao(t, data, nil, "reindex").must(t)
	khobao(t, data, nil, "health", "--listen", strings.TrimPrefix(at, "http://")).must(t)
	resp, err := http.Get(at)
	if err != nil {
		t.Fatal(err)
	}
	if resp.Body.Close(); resp.StatusCode != http.StatusMisdirectedRequest {
		t.Errorf("a page under another name: %s", resp.Status)
	}
}

// untimed is what a search prints without the time that it took.
func untimed(out string) string {
	if before, _, ok := strings.Cut(out, " articles, "); ok {
		return before
	}
	return out
}

// TestServeUntil ends only when no request is under way that uses what is closed next.
func TestServeUntil(t *testing.T) {
	for _, tt := range []struct {
		name  string
		grace time.Duration
		cut   bool
	}{{"requests have time", time.Hour, false}, {"requests are broken off", 0, true}} {
		t.Run(tt.name, func(t *testing.T) {
			begun, goOn := make(chan struct{}), make(chan struct{})
			ended := false
			server := &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				close(begun)
				select {
				case <-r.Context().Done():
				case <-goOn:
				}
				ended = true
			})}
			listener, err := net.Listen("tcp", "127.0.0.1:0")
			if err != nil {
				t.Fatal(err)
			}
			ctx, stop := context.WithCancel(context.Background())
			served := make(chan error, 1)
			go func() { served <- serveUntil(ctx, server, listener, tt.grace) }()
			asked := make(chan error, 1)
			go func() {
				resp, err := http.Post("http://"+listener.Addr().String(), "text/plain", strings.NewReader("a body that nobody reads"))
				if err == nil {
					err = resp.Body.Close()
				}
				asked <- err
			}()
			<-begun
			stop()
			if !tt.cut {
				close(goOn)
			}
			if err := <-served; err != nil {
				t.Error(err)
			}
			if !ended {
				t.Error("a request is under way still")
			}
			if err := <-asked; (err != nil) != tt.cut {
				t.Errorf("who asked got %v", err)
			}
		})
	}
}

// TestControlOfAnotherVersion refuses an order with flags that the server does not know.
func TestControlOfAnotherVersion(t *testing.T) {
	w := httptest.NewRecorder()
	r := httptest.NewRequest(http.MethodPost, "/search", strings.NewReader(`{"Query":["cầu"],"Since":"2030"}`))
	var c searchCmd
	new(serving).carryOut(w, r, &c, nil)
	if w.Code != http.StatusInternalServerError || !strings.Contains(w.Body.String(), "Since") {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}
