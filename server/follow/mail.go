package follow

import (
	"bytes"
	"cmp"
	"context"
	"crypto/tls"
	"fmt"
	"io"
	"mime"
	"mime/quotedprintable"
	"net"
	"net/mail"
	"net/smtp"
	"net/url"
	"strings"
	"time"
	"unicode"

	"github.com/google/uuid"

	"khobao/archive"
)

// Mailbox is from where mails are sent.
type Mailbox struct {
	host, port string
	tls        bool // from the first byte; otherwise as soon as the server offers it
	auth       smtp.Auth
	from       mail.Address
	now        func() time.Time
}

// ParseMailbox reads the address of an SMTP server, smtp://USER:PASSWORD@HOST:PORT or smtps://…, and of the sender. A password is
// sent over TLS only, or to this machine.
func ParseMailbox(server, from string) (*Mailbox, error) {
	u, err := url.Parse(server)
	if err != nil || u.Scheme != "smtp" && u.Scheme != "smtps" || u.Hostname() == "" {
		return nil, fmt.Errorf("no address of an SMTP server such as smtp://user:password@mail.example:587") // it may hold a password
	}
	sender, err := mail.ParseAddress(from)
	if err != nil {
		return nil, fmt.Errorf("sender %q: %w", from, err)
	}
	m := &Mailbox{host: u.Hostname(), tls: u.Scheme == "smtps", from: *sender, now: time.Now}
	m.port = cmp.Or(u.Port(), map[bool]string{true: "465", false: "587"}[m.tls])
	if password, ok := u.User.Password(); ok {
		m.auth = smtp.PlainAuth("", u.User.Username(), password, m.host)
	}
	return m, nil
}

// letter is a mail that is ready to be sent.
type letter struct {
	id, to, subject, text string
	stop                  string // address where its reader stops such mails; empty: none
}

// send hands a letter to the server.
func (b *Mailbox) send(ctx context.Context, l letter) error {
	conn, err := (&net.Dialer{}).DialContext(ctx, "tcp", net.JoinHostPort(b.host, b.port))
	if err != nil {
		return fmt.Errorf("the mail server: %w", err)
	}
	defer conn.Close()
	if at, ok := ctx.Deadline(); ok {
		if err := conn.SetDeadline(at); err != nil {
			return err
		}
	}
	config := &tls.Config{ServerName: b.host}
	if b.tls {
		conn = tls.Client(conn, config)
	}
	client, err := smtp.NewClient(conn, b.host)
	if err != nil {
		return fmt.Errorf("the mail server: %w", err)
	}
	defer client.Close()
	if err := b.hand(client, config, l); err != nil {
		return fmt.Errorf("the mail server: %w", err)
	}
	return nil
}

func (b *Mailbox) hand(client *smtp.Client, config *tls.Config, l letter) error {
	if offers, _ := client.Extension("STARTTLS"); offers && !b.tls {
		if err := client.StartTLS(config); err != nil {
			return err
		}
	}
	if b.auth != nil {
		if err := client.Auth(b.auth); err != nil {
			return err
		}
	}
	if err := client.Mail(b.from.Address); err != nil {
		return err
	}
	if err := client.Rcpt(l.to); err != nil {
		return err
	}
	w, err := client.Data()
	if err != nil {
		return err
	}
	if _, err := w.Write(b.compose(l)); err != nil {
		return err
	}
	if err := w.Close(); err != nil { // from here on the server has it
		return err
	}
	_ = client.Quit()
	return nil
}

// compose writes a letter as RFC 5322 has it. Its identifier is the delivery's: a mailbox that gets it twice shows it once.
func (b *Mailbox) compose(l letter) []byte {
	var out bytes.Buffer
	_, domain, _ := strings.Cut(b.from.Address, "@")
	for _, h := range [][2]string{
		{"From", b.from.String()}, {"To", (&mail.Address{Address: l.to}).String()}, {"Subject", mime.QEncoding.Encode("utf-8", oneLine(l.subject))},
		{"Date", b.now().Format(time.RFC1123Z)}, {"Message-ID", "<" + l.id + "@" + domain + ">"}, {"Auto-Submitted", "auto-generated"},
		{"MIME-Version", "1.0"}, {"Content-Type", "text/plain; charset=utf-8"}, {"Content-Transfer-Encoding", "quoted-printable"},
	} {
		out.WriteString(h[0] + ": " + h[1] + "\r\n")
	}
	if l.stop != "" {
		out.WriteString("List-Unsubscribe: <" + l.stop + ">\r\n")
		if strings.HasPrefix(l.stop, "https://") { // RFC 8058 wants no less
			out.WriteString("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n")
		}
	}
	out.WriteString("\r\n")
	w := quotedprintable.NewWriter(&out)
	_, _ = io.WriteString(w, strings.ReplaceAll(l.text, "\n", "\r\n")) // a buffer takes everything
	_ = w.Close()
	return out.Bytes()
}

// letter tells of new articles, in Vietnamese, and at the end in English what it is.
func (f *Follower) letter(m archive.Message, articles []archive.Article) letter {
	l := letter{id: string(m.ID), to: m.To, subject: fmt.Sprintf("Kho Báo: %d bài mới, %s", len(articles), oneLine(m.Name))}
	var b strings.Builder
	fmt.Fprintf(&b, "Tìm kiếm “%s” có %d bài mới.\n\n", oneLine(m.Name), len(articles))
	for _, a := range articles {
		line := string(a.Outlet)
		if a.Published != nil {
			line = strings.TrimPrefix(line+", "+a.Published.In(archive.Hanoi).Format("02/01/2006"), ", ")
		}
		for _, s := range []string{oneLine(a.Title), oneLine(line), cmp.Or(f.page(a.ID), oneLine(a.URL))} {
			if s != "" {
				b.WriteString(s + "\n")
			}
		}
		b.WriteString("\n")
	}
	b.WriteString("-- \nBạn nhận thư này vì đã đồng ý nhận tin của tìm kiếm ấy trong Kho Báo. Thôi nhận thư:\n" +
		"You get this mail because you agreed to get news of that search in Kho Báo. To get no more:\n")
	l.stop = f.answerPage(m.Stop)
	b.WriteString(cmp.Or(l.stop, "/confirm?code="+m.Stop) + "\n")
	l.text = b.String()
	return l
}

// question asks whether who reads a mailbox wants mails. It says nothing that an account's owner has typed: it goes to somebody
// who may be a stranger.
func (f *Follower) question(m archive.Mailbox) letter {
	l := letter{id: uuid.NewString(), to: m.Address, subject: "Kho Báo: có nhận thư báo bài mới không? / mails about new articles?", stop: f.answerPage(m.Code)}
	var b strings.Builder
	b.WriteString("Có người muốn nhận thư báo bài mới của Kho Báo vào hộp thư này. Nếu đó là bạn, hãy trả lời ở trang sau; nếu không, cứ bỏ qua thư này: sẽ không có thư nào khác.\n\n" +
		"Somebody wants mails about new articles in Kho Báo sent to this mailbox. If that is you, answer on this page; if not, pass this mail over: there will be no other.\n\n")
	if l.stop != "" {
		b.WriteString(l.stop + "\n")
	} else {
		b.WriteString("Mã / code: " + m.Code + "\n")
	}
	l.text = b.String()
	return l
}

// answerPage is where who reads a mailbox says whether they want mails; empty where nobody knows how the server is reached.
func (f *Follower) answerPage(code string) string {
	if f.BaseURL == "" || code == "" {
		return ""
	}
	return strings.TrimRight(f.BaseURL, "/") + "/confirm?code=" + url.QueryEscape(code)
}

// oneLine keeps a stranger's text from beginning a line or a header of its own.
func oneLine(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return unicode.IsControl(r) || unicode.IsSpace(r) }), " ")
}
