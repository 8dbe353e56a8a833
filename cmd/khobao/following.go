package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"khobao/archive"
	"khobao/crawler"
	"khobao/index"
	"khobao/server"
	"khobao/server/follow"
)

// mailFlags say how mails about new articles are sent.
type mailFlags struct {
	SMTP     string `name:"smtp" help:"Mail server for alerts, as smtp://USER:PASSWORD@HOST:587 or smtps://…; without one no mail is sent." placeholder:"URL"`
	MailFrom string `help:"Sender of alerts." placeholder:"ADDR"`
}

const (
	tellEvery   = 2 * time.Second  // how often saved searches are asked about new articles
	webhookTime = 15 * time.Second // for a receiver to answer
)

// newFollower makes what tells those who follow searches of new articles. Webhooks are the readers' choice: none may lead into a
// network that is not public, not even to an address that crawls are allowed to ask.
func newFollower(s *serving, flags serveFlags) (*follow.Follower, error) {
	c := follow.Config{Store: s.Store, Indexed: s.index.Seq, Match: s.match, HTTP: crawler.AllowList{}.Client(webhookTime), BaseURL: flags.BaseURL, Now: s.env.Now, Log: s.env.Log}
	if flags.SMTP != "" && flags.BaseURL == "" {
		return nil, fmt.Errorf("%w: --smtp needs --base-url: a mail leads its reader to the service by its name outside, and this server does not know it", errUsage)
	}
	if flags.SMTP != "" {
		var err error
		if c.Mail, err = follow.ParseMailbox(flags.SMTP, flags.MailFrom); err != nil {
			return nil, fmt.Errorf("%w: --smtp, --mail-from: %w", errUsage, err)
		}
	}
	return follow.New(c), nil
}

// match asks the index which of some articles a saved search finds.
func (s *serving) match(ctx context.Context, query string, among []archive.ArticleID) ([]archive.ArticleID, error) {
	r, err := server.SavedRequest(query, among)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", follow.ErrQuery, err)
	}
	ranked, err := s.finder().Rank(ctx, r, -1)
	if errors.Is(err, index.ErrRequest) {
		err = fmt.Errorf("%w: %w", follow.ErrQuery, err)
	}
	ids := make([]archive.ArticleID, len(ranked))
	for i, one := range ranked {
		ids[i] = one.ID
	}
	return ids, err
}
