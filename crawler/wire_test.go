package crawler

import (
	"errors"
	"io"
	"net"
	"testing"
)

func TestHeadOf(t *testing.T) {
	for message, want := range map[string]string{
		"HTTP/1.1 200 OK\r\nA: b\r\n\r\nbody\r\n\r\n": "HTTP/1.1 200 OK\r\nA: b\r\n\r\n",
		"HTTP/1.1 200 OK\nA: b\n\nbody":               "HTTP/1.1 200 OK\nA: b\n\n",
		"HTTP/1.1 200 OK\r\nA: b\r\n":                 "",
		"":                                            "",
	} {
		if got := string(headOf([]byte(message))); got != want {
			t.Errorf("headOf(%q) = %q, want %q", message, got, want)
		}
	}
}

// However the bytes of a message are cut into reads, the same head is remembered.
func TestWireRemembersHeads(t *testing.T) {
	const interim, head, body = "HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 200 OK\r\nA:  b\r\n\r\n", "body\r\n\r\nmore"
	for size := 1; size < len(interim+head+body); size++ {
		ours, theirs := net.Pipe()
		w := &wire{Conn: ours}
		go func() {
			io.WriteString(theirs, interim+head+body)
			theirs.Close()
		}()
		b := make([]byte, size)
		for {
			if _, err := w.Read(b); errors.Is(err, io.EOF) {
				break
			} else if err != nil {
				t.Fatal(err)
			}
		}
		if _, got := w.heads(); string(got) != head {
			t.Errorf("in reads of %d: %q", size, got)
		}
		w.begin(1 << 20)
		if request, response := w.heads(); request != nil || response != nil {
			t.Error("begin does not forget")
		}
	}
}
