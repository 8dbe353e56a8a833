package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
)

// control is how other verbs ask a running server for what only the process that has the index open can do. It listens on a
// Unix socket in a folder that only its owner may enter: whoever reaches it could as well change the data directory itself.
type control struct {
	dir      string
	listener net.Listener
	server   *http.Server
}

// step is one line of a long order's answer.
type step struct {
	Done  int    `json:"done"`
	Total int    `json:"total"`
	Error string `json:"error,omitempty"` // why it failed; the last line
	Ended bool   `json:"ended,omitempty"` // the last line of an order that was carried out
}

// listenControl starts to take orders.
func listenControl(s *serving) (*control, error) {
	dir, err := os.MkdirTemp("", "khobao-") // a socket's path may have a hundred bytes: the data directory's may have more
	if err != nil {
		return nil, err
	}
	listener, err := net.Listen("unix", filepath.Join(dir, "control"))
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /reindex", func(w http.ResponseWriter, r *http.Request) {
		say := json.NewEncoder(w)
		flush := http.NewResponseController(w)
		tell := func(st step) {
			if say.Encode(st) == nil {
				_ = flush.Flush() // whoever asked may be gone; the work goes on until its context ends
			}
		}
		err := s.index.Rebuild(r.Context(), documents{s.Store}, func(done, total int64) { tell(step{Done: int(done), Total: int(total)}) })
		if err != nil {
			tell(step{Error: err.Error()})
			return
		}
		tell(step{Done: s.index.Count(), Total: s.index.Count(), Ended: true})
	})
	return &control{dir: dir, listener: listener, server: &http.Server{Handler: mux}}, nil
}

func (c *control) path() string { return filepath.Join(c.dir, "control") }

// serve takes orders until close.
func (c *control) serve() error {
	if err := c.server.Serve(c.listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

func (c *control) close() error {
	return errors.Join(c.server.Close(), os.RemoveAll(c.dir))
}

// orderReindex has the server at the socket build its index again.
func orderReindex(ctx context.Context, socket string, progress func(done, total int)) (int, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://control/reindex", nil)
	if err != nil {
		return 0, err
	}
	resp, err := overSocket(socket).Do(req)
	if err != nil {
		return 0, fmt.Errorf("asking the running server: %w", err)
	}
	defer resp.Body.Close()
	lines := bufio.NewScanner(resp.Body)
	for lines.Scan() {
		var st step
		if err := json.Unmarshal(lines.Bytes(), &st); err != nil {
			return 0, fmt.Errorf("the running server's answer: %w", err)
		}
		switch {
		case st.Error != "":
			return 0, errors.New(st.Error)
		case st.Ended:
			return st.Done, nil
		}
		progress(st.Done, st.Total)
	}
	return 0, errors.Join(errors.New("the running server ended before the index was built"), lines.Err())
}
