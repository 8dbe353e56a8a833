package server

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/gin-gonic/gin"

	"khobao/archive"
	"khobao/archive/authority"
	"khobao/web"
)

// Names that several people bear are looked through in parts, until a page is full or so many were looked through that the
// reader should not wait for more.
const (
	sharedSize  = 20  // names in a part
	sharedMost  = 400 // names for a page
	pairsOnPage = 20
	maxPairs    = 200 // decisions that one form may send
)

// proposed returns the pairs of a part of the names who may be one person, and how many names there are. Those whom an editor told
// apart are not proposed again.
func (s *server) proposed(ctx context.Context, filter archive.PeopleFilter) ([]archive.MergeProposal, int, error) {
	all, total, err := authority.ProposeMerges(ctx, s.Store, filter)
	if err != nil {
		return nil, 0, err
	}
	rulings, err := s.Editing.Rulings(ctx)
	return slices.DeleteFunc(all, func(p archive.MergeProposal) bool {
		return archive.ToldApart(rulings, p.Persons[0].ID, p.Persons[1].ID)
	}), total, err
}

// proposalsPage shows pairs who may be one person, each side by side with what speaks for it.
func (s *server) proposalsPage(c *gin.Context) (web.Page, error) {
	return s.proposalsWith(c, c.Request.URL.Query(), "")
}

func (s *server) proposalsWith(c *gin.Context, asked url.Values, trouble string) (web.Page, error) {
	part := 1
	if n, err := strconv.Atoi(asked.Get("page")); err == nil {
		part = min(max(n, 1), maxDepth)
	}
	page := &web.ProposalsPage{Query: strings.TrimSpace(asked.Get("q")), Ground: archive.GroundKind(asked.Get("ground")), Choose: asked.Get("choose"), Part: part, From: (part-1)*sharedSize + 1}
	if len(page.Query) > maxName {
		return nil, badRequest("the name is longer than %d bytes", maxName)
	}
	for looked := 0; len(page.Proposals) < pairsOnPage && looked < sharedMost; looked += sharedSize {
		found, names, err := s.proposed(c.Request.Context(), archive.PeopleFilter{Query: page.Query, Listing: archive.Listing{Page: part, Size: sharedSize}})
		if err != nil {
			return nil, err
		}
		for _, p := range found {
			if p.Has(page.Ground) {
				page.Proposals = append(page.Proposals, p)
			}
		}
		page.Names = names
		if part++; (part-1)*sharedSize >= names {
			part = 0
			break
		}
	}
	slices.SortStableFunc(page.Proposals, authority.Stronger)
	page.Next = part
	page.To = page.Names
	if part > 0 {
		page.To = (part - 1) * sharedSize
	}
	for id := range strings.SplitSeq(asked.Get("made"), ",") {
		if id != "" && len(page.Made) < maxPairs {
			page.Made = append(page.Made, id)
		}
	}
	page.Left, _ = strconv.Atoi(asked.Get("left"))
	var err error
	page.AdminFrame, err = s.adminFrame(c, "rulings")
	page.Trouble = trouble
	return page, err
}

// decide rules on pairs: that they are one person, or two. Without a reason the grounds are the reason. What was decided can be
// taken back at once.
func (s *server) decide(c *gin.Context) (web.Page, error) {
	back, err := url.ParseQuery(c.PostForm("back"))
	if err != nil {
		return nil, badRequest("where to go on is no query")
	}
	if made := c.PostForm("undo"); made != "" {
		return s.undoAll(c, strings.Split(made, ","), back)
	}
	reason := strings.TrimSpace(c.PostForm("reason"))
	if utf8.RuneCountInString(reason) > maxReason {
		return nil, badRequest("a reason has at most %d characters", maxReason)
	}
	var made []string
	left, chosen := 0, 0
	for i := range maxPairs {
		n := strconv.Itoa(i)
		kind, known := map[string]archive.RulingKind{"merge": archive.Merge, "distinct": archive.Distinct}[c.PostForm("what"+n)]
		if !known {
			continue
		}
		chosen++
		id, err := s.decideOn(c, kind, n, reason)
		switch {
		case errors.Is(err, archive.ErrRuling), errors.Is(err, archive.ErrNotFound):
			left++ // somebody else decided meanwhile, or an earlier line of this form did
		case err != nil:
			return nil, err
		default:
			made = append(made, id)
		}
	}
	if chosen == 0 {
		c.Status(http.StatusUnprocessableEntity)
		return s.proposalsWith(c, back, "ruling.choose_decision")
	}
	back.Del("choose")
	back.Set("made", strings.Join(made, ","))
	back.Set("left", strconv.Itoa(left))
	seeOther(c, web.ProposalsPath(back))
	return nil, nil
}

// decideOn rules on the pair with a number in the form.
func (s *server) decideOn(c *gin.Context, kind archive.RulingKind, n, reason string) (string, error) {
	ctx := c.Request.Context()
	if reason == "" {
		var err error
		if reason, err = s.site.GroundText(s.language(c), archive.GroundKind(c.PostForm("ground"+n))); err != nil {
			return "", badRequest("a decision without a reason needs a ground")
		}
	}
	made, err := s.Editing.Rule(ctx, archive.Ruling{
		Kind: kind, Author: visitorOf(ctx).Name, Time: s.Now(), Reason: reason,
		Person: archive.PersonID(c.PostForm("person" + n)), Others: []archive.PersonRef{{Person: archive.PersonID(c.PostForm("other" + n))}},
	})
	if err != nil {
		return "", err
	}
	return string(made.ID), s.note(c, archive.RulingAdded, string(made.ID))
}

// undoAll takes back what was just decided. What somebody took back meanwhile stays so.
func (s *server) undoAll(c *gin.Context, made []string, back url.Values) (web.Page, error) {
	ctx := c.Request.Context()
	for _, id := range made[:min(len(made), maxPairs)] {
		r, err := s.Editing.UndoRuling(ctx, archive.RulingID(id), archive.Undoing{Author: visitorOf(ctx).Name, Time: s.Now()})
		if errors.Is(err, archive.ErrRuling) || errors.Is(err, archive.ErrNotFound) {
			continue
		}
		if err != nil {
			return nil, err
		}
		if err := s.note(c, archive.RulingUndone, string(r.ID)); err != nil {
			return nil, err
		}
	}
	back.Del("made")
	back.Del("left")
	return s.said(c, archive.RulingUndone, web.ProposalsPath(back))
}

type proposalsAnswer struct {
	Names     int                     `json:"names" doc:"How many names several people bear; the page goes through these"`
	Proposals []archive.MergeProposal `json:"proposals" doc:"Of this page's names, the pairs who may be one person"`
}

type proposalsInput struct {
	Listing
	Q string `query:"q" maxLength:"100" doc:"Words of the name, with or without marks"`
}

func (s *server) apiProposals(ctx context.Context, in *proposalsInput) (proposalsAnswer, error) {
	part, err := in.part()
	if err != nil {
		return proposalsAnswer{}, err
	}
	all, names, err := s.proposed(ctx, archive.PeopleFilter{Query: in.Q, Listing: part})
	return proposalsAnswer{names, list(all)}, err
}
