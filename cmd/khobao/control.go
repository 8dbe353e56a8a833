package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"khobao/archive/store"
)

// control is how other verbs ask a running server for what only the process that has the index open can do. It listens on a
// Unix socket in a folder that only its owner may enter: whoever reaches it could as well change the data directory itself. So
// it asks for no account and knows no host names. An order is a verb's flags as JSON; what carries it out is what the verb runs
// by itself where there is no server.
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

// controlFolder is how the names of the folders begin that hold a socket.
const controlFolder = "khobao-"

// writtenTrailer says behind an export how many things it has.
const writtenTrailer = "Khobao-Written"

// listenControl makes the socket. Orders are taken once it is served.
func listenControl(s *serving) (*control, error) {
	dir, err := os.MkdirTemp("", controlFolder) // a socket's path may have a hundred bytes: the data directory's may have more
	if err != nil {
		return nil, err
	}
	listener, err := net.Listen("unix", filepath.Join(dir, "control"))
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /alive", func(http.ResponseWriter, *http.Request) {})
	mux.HandleFunc("POST /reindex", s.reindexed)
	mux.HandleFunc("POST /search", func(w http.ResponseWriter, r *http.Request) {
		var c searchCmd
		s.carryOut(w, r, &c, func(out io.Writer) error {
			answer, err := c.find(r.Context(), s)
			if err != nil {
				return err
			}
			return json.NewEncoder(out).Encode(answer)
		})
	})
	mux.HandleFunc("POST /derived", func(w http.ResponseWriter, r *http.Request) {
		s.carryOut(w, r, &struct{}{}, func(out io.Writer) error {
			d, err := derivedBy(r.Context(), s.index)
			if err != nil {
				return err
			}
			return json.NewEncoder(out).Encode(d)
		})
	})
	mux.HandleFunc("POST /export", func(w http.ResponseWriter, r *http.Request) {
		var c exportCmd
		s.carryOut(w, r, &c, func(out io.Writer) error {
			w.Header().Set("Trailer", writtenTrailer)
			n, err := c.writeFound(r.Context(), s, out)
			w.Header().Set(writtenTrailer, strconv.Itoa(n))
			return err
		})
	})
	return &control{dir: dir, listener: listener, server: &http.Server{Handler: mux}}, nil
}

func (c *control) path() string { return filepath.Join(c.dir, "control") }

// serve takes orders until ctx ends, which ends those under way.
func (c *control) serve(ctx context.Context) error {
	return errors.Join(serveUntil(ctx, c.server, c.listener, 0), os.RemoveAll(c.dir))
}

// close gives up a socket that was never served.
func (c *control) close() error { return errors.Join(c.listener.Close(), os.RemoveAll(c.dir)) }

// carryOut reads the flags of an order and runs it. What goes wrong before anything was written is told in words, what makes no
// sense with a status of its own. Later the log is told, and the connection is broken off, which its reader takes for a failure.
func (s *serving) carryOut(w http.ResponseWriter, r *http.Request, flags any, run func(io.Writer) error) {
	d := json.NewDecoder(r.Body)
	d.DisallowUnknownFields() // a flag of another version must not be passed over
	out := &begun{Writer: w}
	err := d.Decode(flags)
	if err == nil {
		err = run(out)
	}
	switch {
	case err == nil:
	case out.begun:
		if r.Context().Err() == nil {
			s.env.Log.Error("an order broke off", "order", r.URL.Path, "err", err)
		}
		panic(http.ErrAbortHandler)
	case errors.Is(err, errUsage):
		http.Error(w, strings.TrimPrefix(err.Error(), errUsage.Error()+": "), http.StatusUnprocessableEntity)
	default:
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

// begun remembers whether anything was written.
type begun struct {
	io.Writer
	begun bool
}

func (b *begun) Write(p []byte) (int, error) {
	b.begun = true
	return b.Writer.Write(p)
}

// reindexed builds the index again and tells how far it is, a line a step.
func (s *serving) reindexed(w http.ResponseWriter, r *http.Request) {
	if _, err := io.Copy(io.Discard, r.Body); err != nil { // until it is read, nobody notices that whoever asked is gone
		panic(http.ErrAbortHandler)
	}
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
}

// order asks the server at a socket for something. The caller closes the answer's body.
func order(ctx context.Context, socket, what string, flags any) (*http.Response, error) {
	body, err := json.Marshal(flags)
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://control/"+what, strings.NewReader(string(body)))
	if err != nil {
		return nil, err
	}
	resp, err := overSocket(socket).Do(req)
	if err != nil {
		return nil, fmt.Errorf("asking the running server: %w", err)
	}
	if resp.StatusCode == http.StatusOK {
		return resp, nil
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(io.LimitReader(resp.Body, 64<<10))
	if err != nil {
		return nil, fmt.Errorf("the running server's answer: %w", err)
	}
	if resp.StatusCode == http.StatusUnprocessableEntity {
		return nil, fmt.Errorf("%w: %s", errUsage, strings.TrimSpace(string(text)))
	}
	return nil, fmt.Errorf("the running server: %s", strings.TrimSpace(string(text)))
}

// orderValue asks the server at a socket for something that it answers as one piece of JSON.
func orderValue(ctx context.Context, socket, what string, flags, value any) error {
	resp, err := order(ctx, socket, what, flags)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if err := json.NewDecoder(resp.Body).Decode(value); err != nil {
		return fmt.Errorf("the running server's answer: %w", err)
	}
	return nil
}

// orderReindex has the server at the socket build its index again.
func orderReindex(ctx context.Context, socket string, progress func(done, total int)) (int, error) {
	resp, err := order(ctx, socket, "reindex", struct{}{})
	if err != nil {
		return 0, err
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

// orderDerived has the server at the socket tell what its index has.
func orderDerived(ctx context.Context, socket string) (d store.Derived, err error) {
	err = orderValue(ctx, socket, "derived", struct{}{}, &d)
	return d, err
}

// orderExport has the server at the socket write what an export finds, and returns how many articles that were.
func orderExport(ctx context.Context, socket string, c *exportCmd, w io.Writer) (int, error) {
	resp, err := order(ctx, socket, "export", c)
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	if _, err := io.Copy(w, resp.Body); err != nil {
		return 0, fmt.Errorf("the running server's export broke off: %w", err)
	}
	return strconv.Atoi(resp.Trailer.Get(writtenTrailer))
}

// overSocket returns a client that speaks HTTP on a Unix socket, one request a connection.
func overSocket(path string) *http.Client {
	return &http.Client{Transport: &http.Transport{DisableKeepAlives: true, DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return (&net.Dialer{}).DialContext(ctx, "unix", path)
	}}}
}

// alive reports whether a server takes orders at a socket.
func alive(ctx context.Context, socket string) bool {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://control/alive", nil)
	if err != nil {
		return false
	}
	resp, err := overSocket(socket).Do(req)
	if err != nil {
		return false
	}
	return resp.Body.Close() == nil && resp.StatusCode == http.StatusOK
}
