package follow

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"mime"
	"mime/quotedprintable"
	"net"
	"net/mail"
	"strings"
	"testing"
	"time"

	"khobao/archive"
)

// mailServer takes mails until the test ends.
func mailServer(t *testing.T, reject bool) (address string, got chan string) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	got = make(chan string, 100)
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			go takeMail(conn, reject, got)
		}
	}()
	return l.Addr().String(), got
}

func takeMail(conn net.Conn, reject bool, got chan string) {
	defer conn.Close()
	say := func(s string) { _, _ = io.WriteString(conn, s+"\r\n") }
	say("220 ready")
	in := bufio.NewReader(conn)
	for {
		line, err := in.ReadString('\n')
		if err != nil {
			return
		}
		switch verb, _, _ := strings.Cut(strings.TrimSpace(line), " "); verb {
		case "DATA":
			say("354 go on")
			var letter strings.Builder
			for {
				line, err := in.ReadString('\n')
				if err != nil {
					return
				}
				if line == ".\r\n" {
					break
				}
				letter.WriteString(strings.TrimPrefix(line, "."))
			}
			got <- letter.String()
			say("250 taken")
		case "RCPT":
			if reject {
				say("550 no such mailbox")
				continue
			}
			say("250 ok")
		default:
			say("250 ok")
		}
	}
}

// TestMail gathers articles into one letter, and reads it as a mail program does.
func TestMail(t *testing.T) {
	w := newWorld(t)
	address, got := mailServer(t, false)
	v := archive.SavedSearch{Owner: "lan", Name: "Bầu\r\nBcc: x@y.example", Query: "bầu", Email: "lan@bao.example", Key: "k"}
	if err := w.SaveSearch(t.Context(), &v); err != nil {
		t.Fatal(err)
	}
	box, err := ParseMailbox("smtp://"+address, "Kho Báo <kho@kho.example>")
	if err != nil {
		t.Fatal(err)
	}
	w.agree()
	f := w.follower(func(c *Config) { c.Mail = box })
	w.add("a", "bầu một\r\n.\r\nQUIT")
	if err := w.step(f); err != nil || len(got) != 0 {
		t.Fatalf("at once: %d letters, %v", len(got), err)
	}
	w.add("b", "bầu hai")
	w.now = w.now.Add(5 * time.Minute)
	if err := w.step(f); err != nil || len(got) != 0 {
		t.Fatalf("too early: %d letters, %v", len(got), err)
	}
	w.now = w.now.Add(5 * time.Minute)
	for range 3 {
		if err := w.step(f); err != nil {
			t.Fatal(err)
		}
	}
	if len(got) != 1 {
		t.Fatalf("%d letters", len(got))
	}
	letter, err := mail.ReadMessage(strings.NewReader(<-got))
	if err != nil {
		t.Fatal(err)
	}
	subject, err := new(mime.WordDecoder).DecodeHeader(letter.Header.Get("Subject"))
	if err != nil || subject != "Kho Báo: 2 bài mới, Bầu Bcc: x@y.example" || letter.Header.Get("Bcc") != "" || letter.Header.Get("To") != "<lan@bao.example>" || !strings.HasPrefix(letter.Header.Get("List-Unsubscribe"), "<https://kho.example/confirm?code=") || letter.Header.Get("List-Unsubscribe-Post") != "List-Unsubscribe=One-Click" {
		t.Errorf("%q %v, %v", subject, letter.Header, err)
	}
	body, err := io.ReadAll(quotedprintable.NewReader(letter.Body))
	for _, want := range []string{"bầu một . QUIT\r\nbao, 31/10/2026\r\nhttps://kho.example/articles/a\r\n", "bầu hai\r\n", "You get this mail", "https://kho.example/confirm?code="} {
		if err != nil || !strings.Contains(string(body), want) {
			t.Errorf("%q is missing in %s, %v", want, body, err)
		}
	}
	deliveries, _, err := w.Deliveries(t.Context(), v.ID, archive.Listing{})
	if err != nil || len(deliveries) != 1 || deliveries[0].State != archive.Delivered || !strings.HasPrefix(letter.Header.Get("Message-Id"), "<"+string(deliveries[0].ID)) {
		t.Errorf("%+v, %v", deliveries, err)
	}
}

// TestMailbox asks whoever reads a mailbox once, and sends nothing before they agree and nothing after they want no more.
func TestMailbox(t *testing.T) {
	w := newWorld(t)
	address, got := mailServer(t, false)
	box, err := ParseMailbox("smtp://"+address, "kho@kho.example")
	if err != nil {
		t.Fatal(err)
	}
	v := archive.SavedSearch{Owner: "lan", Name: "một câu của người lạ", Query: "bầu", Email: "la@xa.example", Key: "k"}
	other := archive.SavedSearch{Owner: "ba", Query: "bầu", Email: "la@xa.example", Key: "k2"}
	if err := errors.Join(w.SaveSearch(t.Context(), &v), w.SaveSearch(t.Context(), &other)); err != nil || v.Mailbox != archive.MailboxNew {
		t.Fatal(v, err)
	}
	f := w.follower(func(c *Config) { c.Mail, c.MailWaits = box, time.Nanosecond })
	// read returns the only letter that came, as text.
	read := func() string {
		t.Helper()
		if len(got) != 1 {
			t.Fatalf("%d letters", len(got))
		}
		letter, err := mail.ReadMessage(strings.NewReader(<-got))
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(quotedprintable.NewReader(letter.Body))
		if err != nil {
			t.Fatal(err)
		}
		return letter.Header.Get("Subject") + string(body)
	}
	hour := func() { // brings an article, and an hour
		t.Helper()
		w.add(fmt.Sprint("a", w.now.Unix()), "bầu")
		for range 3 {
			w.now = w.now.Add(20 * time.Minute)
			if err := w.step(f); err != nil {
				t.Fatal(err)
			}
		}
	}
	hour()
	question := read()
	_, code, _ := strings.Cut(question, "/confirm?code=")
	code = strings.TrimSpace(code)
	if strings.Contains(question, "người lạ") {
		t.Errorf("the letter to a stranger has words of the account's owner: %s", question)
	}
	hour()
	if len(got) != 0 {
		t.Fatalf("%d letters to who has not agreed", len(got))
	}
	if err := w.AnswerMailbox(t.Context(), code, true); err != nil {
		t.Fatal(err)
	}
	hour()
	if letter := read(); !strings.Contains(letter, "người lạ") {
		t.Errorf("news: %s", letter)
	}
	if err := w.AnswerMailbox(t.Context(), code, false); err != nil {
		t.Fatal(err)
	}
	hour()
	if len(got) != 0 {
		t.Errorf("%d letters to who wants none", len(got))
	}
	w.now = w.now.Add(24 * time.Hour) // the other account may ask once, too
	hour()
	if second := read(); strings.Contains(second, code) {
		t.Errorf("both accounts have one code: %s", second)
	}
	if m, err := w.MailboxByCode(t.Context(), code); err != nil || m.State != archive.MailboxRefused || m.Owner != "lan" {
		t.Errorf("%+v, %v", m, err)
	}
	if err := w.AskMailbox(t.Context(), "lan", "la@xa.example"); !errors.Is(err, archive.ErrNotFound) {
		t.Errorf("who refused is asked again: %v", err)
	}
	for i := range 6 {
		more := archive.SavedSearch{Owner: "lan", Email: fmt.Sprint(i, "@xa.example"), Key: fmt.Sprint("more", i)}
		if err := w.SaveSearch(t.Context(), &more); (err != nil) != (i >= 5) || err != nil && !errors.Is(err, archive.ErrTooManyMailboxes) {
			t.Errorf("mailbox %d: %v", i, err)
		}
	}
}

// TestMailRefused says to the owner what the mail server says, and no more.
func TestMailRefused(t *testing.T) {
	for reject, want := range map[bool]string{true: "the mail server answers 550 no such mailbox", false: "the mail server cannot be reached"} {
		w := newWorld(t)
		address := "127.0.0.1:1"
		if reject {
			address, _ = mailServer(t, true)
		}
		v := archive.SavedSearch{Owner: "lan", Query: "bầu", Email: "lan@bao.example", Key: "k"}
		if err := w.SaveSearch(t.Context(), &v); err != nil {
			t.Fatal(err)
		}
		box, err := ParseMailbox("smtp://"+address, "kho@kho.example")
		if err != nil {
			t.Fatal(err)
		}
		w.agree()
		f := w.follower(func(c *Config) { c.Mail, c.MailWaits = box, time.Nanosecond })
		w.add("a", "bầu một")
		if err := f.Ask(t.Context()); err != nil {
			t.Fatal(err)
		}
		w.now = w.now.Add(time.Second)
		if err := w.step(f); err != nil {
			t.Fatal(err)
		}
		all, _, err := w.Deliveries(t.Context(), v.ID, archive.Listing{})
		if err != nil || len(all) != 1 || all[0].Trouble != want || all[0].State != archive.DeliveryWaiting {
			t.Errorf("%+v, %v, want %q", all, err, want)
		}
	}
	for _, bad := range []string{"", "mail.example", "http://mail.example", "smtp://"} {
		if _, err := ParseMailbox(bad, "kho@kho.example"); err == nil {
			t.Errorf("%q is a mail server", bad)
		}
	}
}
