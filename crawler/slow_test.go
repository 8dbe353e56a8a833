package crawler

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
)

// pipes is a network of its own: who dials is handed to who accepts. Unlike the system's it is within a bubble of fake time, so that
// time passes there only when neither side has anything more to do.
type pipes struct {
	dialled chan net.Conn
	close   sync.Once
}

func (p *pipes) dial(ctx context.Context, _, _ string) (net.Conn, error) {
	ours, theirs := net.Pipe()
	select {
	case p.dialled <- theirs:
		return &wire{Conn: ours}, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

func (p *pipes) Accept() (net.Conn, error) {
	if conn, ok := <-p.dialled; ok {
		return conn, nil
	}
	return nil, net.ErrClosed
}

func (p *pipes) Close() error {
	p.close.Do(func() { close(p.dialled) })
	return nil
}

func (p *pipes) Addr() net.Addr { return &net.TCPAddr{IP: net.IPv4(127, 0, 0, 1), Port: 8080} }

// A body that does not come to its end in time is cut and kept as far as it came; the crawl goes on with the other pages.
func TestSlowBody(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		network := &pipes{dialled: make(chan net.Conn)}
		p := newPaper(t)
		p.Close() // it is reached by pipes instead
		p.Server = httptest.NewUnstartedServer(p.Config.Handler)
		p.Listener.Close() // the system's
		p.Listener = network
		p.Start()
		t.Cleanup(p.Close)
		p.set("/", list("/la.html", "/tin-tot-lanh-a7.html"))
		p.set("/tin-tot-lanh-a7.html", article("Tin tốt lành"))
		p.set("/la.html", func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", "text/html")
			fmt.Fprint(w, "<html><p>chậm")
			w.(http.Flusher).Flush()
			<-r.Context().Done()
		})
		c, m, _ := newTestCrawler(t, Config{Tries: 2})
		c.transport.(*http.Transport).DialContext = network.dial
		run, err := c.Crawl(context.Background(), p.outlet())
		if err != nil || run.Counts.New != 1 || run.Counts.Failed != 1 || p.times("/la.html") != 1 || !strings.Contains(strings.Join(run.Messages, "\n"), "broke off (time)") {
			t.Errorf("%v %+v %q, asked %d times", err, run.Counts, run.Messages, p.times("/la.html"))
		}
		if x := captureOf(t, m, "/la.html"); x.Truncated != "time" || string(x.ResponseBody) != "f\r\n<html><p>chậm\r\n" {
			t.Errorf("truncated %q: %q", x.Truncated, x.ResponseBody)
		}
	})
}
