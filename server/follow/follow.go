// Package follow tells those who follow a search of new articles: by a signed POST to a webhook, or by e-mail. Feeds it does not
// make; what a search found stands in the store, and the server reads it from there.
//
// An article is new to a search if it came into the archive after the search was saved. Each is found once: what was found, the
// messages that tell of it, and how far the searches were asked, are noted in one transaction, so that a crash leaves all of it or
// nothing. A message is sent until its receiver has taken it, so that none is lost; where this process dies between the receiver's
// answer and the note of it, the message is sent once more, under the same identifier, by which receivers tell a repetition.
package follow

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/textproto"
	"slices"
	"time"

	"golang.org/x/sync/errgroup"

	"khobao/archive"
)

// Store keeps the searches and the messages. Errors are those of archive/store.
type Store interface {
	Searches(ctx context.Context, owner string) ([]archive.SavedSearch, error)
	NewArticles(ctx context.Context, upto int64, limit int) (ids []archive.ArticleID, from, next int64, err error)
	RecordFound(ctx context.Context, from, next int64, matches []archive.Match, mailWaits time.Duration) error
	DueMessages(ctx context.Context, channel archive.Channel, limit int) ([]archive.Message, error)
	SaveDelivery(context.Context, archive.Delivery) error
	Articles(context.Context, []archive.ArticleID) ([]archive.Article, error)
	DueLetters(ctx context.Context, limit int) ([]archive.Mailbox, error)
	SaveLetter(context.Context, archive.Mailbox) error
}

// ErrQuery says that a saved search cannot be asked, now or ever.
var ErrQuery = errors.New("the query cannot be read")

// Config is what a Follower needs.
type Config struct {
	Store   Store
	Indexed func() int64 // the step of the change sequence up to which Match knows the archive

	// Match returns those among some articles that a search finds; query is as SavedSearch has it. It fails with ErrQuery.
	Match func(ctx context.Context, query string, among []archive.ArticleID) ([]archive.ArticleID, error)

	HTTP      *http.Client  // for webhooks: it has to refuse addresses that strangers must not reach
	Mail      *Mailbox      // nil: mails wait
	BaseURL   string        // how readers reach the server; empty: messages have the newspapers' addresses alone
	MailWaits time.Duration // how long a mail waits for more; 0: ten minutes
	Now       func() time.Time
	Log       *slog.Logger
}

// Follower asks the searches and sends the messages.
type Follower struct {
	Config
	asked int64 // the step up to which this process has asked
}

// New returns a follower.
func New(c Config) *Follower {
	if c.MailWaits == 0 {
		c.MailWaits = 10 * time.Minute
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	client := *c.HTTP
	client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse } // a receiver answers itself
	c.HTTP = &client
	return &Follower{Config: c}
}

// Run asks and sends again and again until ctx ends. What goes wrong is logged, and tried again.
func (f *Follower) Run(ctx context.Context, every time.Duration) {
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		for what, do := range map[string]func(context.Context) error{"asking saved searches": f.Ask, "telling of new articles": f.Send} {
			if err := do(ctx); err != nil && ctx.Err() == nil {
				f.Log.ErrorContext(ctx, what, "error", err)
			}
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

const (
	askBatch  = 500  // articles asked about at once
	noteAfter = 1000 // steps without any article after which it is noted how far searches were asked
)

// Ask asks every search about the articles that came since it was called last, in this process or another.
func (f *Follower) Ask(ctx context.Context) error {
	for upto := f.Indexed(); f.asked < upto; {
		ids, from, next, err := f.Store.NewArticles(ctx, upto, askBatch)
		if err != nil {
			return err
		}
		if len(ids) > 0 || next-from >= noteAfter {
			matches, err := f.match(ctx, ids)
			if err != nil {
				return err
			}
			if err := f.Store.RecordFound(ctx, from, next, matches, f.MailWaits); err != nil {
				return err
			}
		}
		f.asked = next
	}
	return nil
}

func (f *Follower) match(ctx context.Context, ids []archive.ArticleID) ([]archive.Match, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	searches, err := f.Store.Searches(ctx, "")
	if err != nil {
		return nil, err
	}
	var all []archive.Match
	for _, s := range searches {
		if s.Paused {
			continue
		}
		found, err := f.Match(ctx, s.Query, ids)
		if errors.Is(err, ErrQuery) {
			f.Log.WarnContext(ctx, "a saved search cannot be asked", "search", s.ID, "error", err)
			continue
		}
		if err != nil {
			return nil, err
		}
		if len(found) > 0 {
			all = append(all, archive.Match{Search: s.ID, Articles: found})
		}
	}
	return all, nil
}

const (
	sendBatch = 50               // messages of a channel looked at at once
	sendSide  = 8                // sent side by side: one receiver that hangs must not keep the others waiting
	sendTime  = 20 * time.Second // for one
)

// backoff is how long to wait after each try that failed. After the last a message is given up, until its owner wants it tried
// again.
var backoff = []time.Duration{time.Minute, 5 * time.Minute, 15 * time.Minute, time.Hour, 3 * time.Hour, 8 * time.Hour, 24 * time.Hour}

// Send sends the messages whose time has come, each once.
func (f *Follower) Send(ctx context.Context) error {
	due, err := f.Store.DueMessages(ctx, archive.ByWebhook, sendBatch)
	if err == nil && f.Mail != nil { // asked apart, so that no channel waits for another's queue
		var mails []archive.Message
		mails, err = f.Store.DueMessages(ctx, archive.ByEmail, sendBatch)
		due = append(due, mails...)
	}
	if err != nil {
		return err
	}
	var letters []archive.Mailbox
	if f.Mail != nil {
		if letters, err = f.Store.DueLetters(ctx, sendBatch); err != nil {
			return err
		}
	}
	var group errgroup.Group
	group.SetLimit(sendSide)
	for _, m := range letters {
		if ctx.Err() != nil {
			break
		}
		group.Go(func() error { return f.askMailbox(context.WithoutCancel(ctx), m) })
	}
	for _, m := range due {
		if ctx.Err() != nil {
			break
		}
		group.Go(func() error { return f.send(context.WithoutCancel(ctx), m) }) // what has begun is ended and noted
	}
	return group.Wait()
}

// send tries once, and notes what came of it.
func (f *Follower) send(ctx context.Context, m archive.Message) error {
	articles, err := f.Store.Articles(ctx, m.Articles)
	if err != nil {
		return err
	}
	slices.SortFunc(articles, func(a, b archive.Article) int { return slices.Index(m.Articles, a.ID) - slices.Index(m.Articles, b.ID) })
	limited, cancel := context.WithTimeout(ctx, sendTime)
	defer cancel()
	d := m.Delivery
	d.Tries++
	switch {
	case len(articles) == 0: // all of them are gone meanwhile: there is nothing to tell
	case m.Channel == archive.ByWebhook:
		err = f.post(limited, m, articles)
	default:
		err = f.Mail.send(limited, f.letter(m, articles))
	}
	now := f.Now()
	if err != nil {
		f.Log.WarnContext(ctx, "a message was not taken", "channel", m.Channel, "delivery", m.ID, "try", d.Tries, "error", err)
	}
	switch {
	case err == nil:
		d.State, d.Ended, d.Trouble = archive.Delivered, now, ""
	case d.Tries > len(backoff) || errors.Is(err, errGone):
		d.State, d.Ended, d.Trouble = archive.DeliveryFailed, now, sentence(m.Channel, err)
	default:
		d.Due, d.Trouble = now.Add(backoff[d.Tries-1]), sentence(m.Channel, err)
	}
	return f.Store.SaveDelivery(ctx, d)
}

// askMailbox sends the letter that asks whether its reader wants mails, and notes what came of it.
func (f *Follower) askMailbox(ctx context.Context, m archive.Mailbox) error {
	limited, cancel := context.WithTimeout(ctx, sendTime)
	defer cancel()
	m.Tries++
	err := f.Mail.send(limited, f.question(m))
	switch {
	case err == nil:
		m.State, m.Due, m.Trouble = archive.MailboxAsked, time.Time{}, ""
	case m.Tries > len(backoff):
		m.Due, m.Trouble = time.Time{}, sentence(archive.ByEmail, err)
	default:
		m.Due, m.Trouble = f.Now().Add(backoff[m.Tries-1]), sentence(archive.ByEmail, err)
	}
	if err != nil {
		f.Log.WarnContext(ctx, "a mailbox could not be asked", "try", m.Tries, "error", err)
	}
	return f.Store.SaveLetter(ctx, m)
}

// sentence says to the owner of a search why a message was not taken. What is inside of the house, our own mail server or a
// network that an address leads into, is none of a reader's business.
func sentence(channel archive.Channel, err error) string {
	var answer *textproto.Error
	text := err.Error()
	switch {
	case errors.Is(err, archive.ErrRefused):
		text = "the address leads into a network that is not public"
	case errors.As(err, &answer):
		text = fmt.Sprintf("the mail server answers %d %s", answer.Code, answer.Msg)
	case channel == archive.ByEmail:
		text = "the mail server cannot be reached"
	}
	short := []rune(text)
	return string(short[:min(len(short), 300)])
}
