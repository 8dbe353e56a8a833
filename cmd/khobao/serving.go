package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// servingFile, in the data directory, says where the server that serves it is, while one does.
const servingFile = "serving"

// whereabouts is the content of the serving file.
type whereabouts struct {
	URL     string `json:"url"`     // of pages and API
	Control string `json:"control"` // the Unix socket on which the server takes orders from whoever may read the data directory
}

// announce writes the server's whereabouts where other verbs find them, and returns what takes them back. What an earlier one
// that was killed has left goes.
func (g *globals) announce(ctx context.Context, w whereabouts) (withdraw func() error, err error) {
	killed, answers, err := g.serving(ctx)
	if dir := filepath.Dir(killed.Control); err == nil && !answers && strings.HasPrefix(filepath.Base(dir), controlFolder) {
		err = os.RemoveAll(dir)
	}
	if err != nil {
		return nil, fmt.Errorf("announcing the server: %w", err)
	}
	b, err := json.Marshal(w)
	if err != nil {
		return nil, err
	}
	name := filepath.Join(g.Data, servingFile)
	if err := os.WriteFile(name, b, 0o600); err != nil {
		return nil, fmt.Errorf("announcing the server: %w", err)
	}
	return func() error { return os.Remove(name) }, nil
}

// serving returns where the server of the data directory is, and whether one answers.
func (g *globals) serving(ctx context.Context) (whereabouts, bool, error) {
	var w whereabouts
	b, err := os.ReadFile(filepath.Join(g.Data, servingFile))
	if errors.Is(err, fs.ErrNotExist) {
		return w, false, nil
	}
	if err != nil {
		return w, false, err
	}
	if err := json.Unmarshal(b, &w); err != nil { // a kill while it was written
		return w, false, nil
	}
	return w, alive(ctx, w.Control), nil // it may be left over from a server that was killed
}

// get fetches from our own server.
func get(ctx context.Context, url string) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return nil, err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		return nil, err
	}
	if resp.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s answered %s: %s", url, resp.Status, strings.TrimSpace(string(body)))
	}
	return body, nil
}

type healthCmd struct {
	Listen string `default:"127.0.0.1:8080" help:"Address that the server listens on." placeholder:"ADDR"`
}

// Run asks the server in the same container or on the same machine whether it is ready.
func (c *healthCmd) Run(ctx context.Context, env *environment) error {
	host, port, err := net.SplitHostPort(c.Listen)
	if err != nil {
		return fmt.Errorf("%w: --listen: %w", errUsage, err)
	}
	if ip := net.ParseIP(host); host == "" || ip != nil && ip.IsUnspecified() {
		host = "127.0.0.1"
	}
	body, err := get(ctx, "http://"+net.JoinHostPort(host, port)+"/readyz")
	if err != nil {
		return fmt.Errorf("not ready: %w", err)
	}
	_, err = env.Stdout.Write(body)
	return err
}
