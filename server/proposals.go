package server

import (
	"context"
	"net/http"
	"slices"

	"github.com/gin-gonic/gin"

	"khobao/archive"
	"khobao/archive/authority"
	"khobao/web"
)

// sharedSize is how many names that several bear are looked through for a page.
const sharedSize = 40

// proposed returns the pairs of a part of the names who may be one person, and how many names there are. Those whom an editor told
// apart are not proposed again.
func (s *server) proposed(ctx context.Context, part archive.Listing) ([]archive.MergeProposal, int, error) {
	all, total, err := authority.ProposeMerges(ctx, s.Store, part)
	if err != nil {
		return nil, 0, err
	}
	rulings, err := s.Editing.Rulings(ctx)
	return slices.DeleteFunc(all, func(p archive.MergeProposal) bool {
		return archive.ToldApart(rulings, p.Persons[0].ID, p.Persons[1].ID)
	}), total, err
}

// proposalsPage shows pairs who may be one person, each side by side with what speaks for it.
func (s *server) proposalsPage(c *gin.Context) (web.Page, error) { return s.proposalsWith(c, "") }

func (s *server) proposalsWith(c *gin.Context, trouble string) (web.Page, error) {
	number, err := pageNumber(c, sharedSize)
	if err != nil {
		return nil, err
	}
	page := &web.ProposalsPage{}
	if page.Proposals, page.Names, err = s.proposed(c.Request.Context(), archive.Listing{Page: number, Size: sharedSize}); err != nil {
		return nil, err
	}
	page.Pager = pager(c, number, sharedSize, page.Names, "")
	page.AdminFrame, err = s.adminFrame(c, "rulings")
	page.Trouble = trouble
	return page, err
}

// decide rules on a pair: that they are one person, or two.
func (s *server) decide(c *gin.Context) (web.Page, error) {
	ruling := archive.Ruling{Person: archive.PersonID(c.PostForm("person")), Others: []archive.PersonRef{{Person: archive.PersonID(c.PostForm("other"))}}}
	switch c.PostForm("what") {
	case "merge":
		ruling.Kind = archive.Merge
	case "distinct":
		ruling.Kind = archive.Distinct
	default:
		c.Status(http.StatusUnprocessableEntity)
		return s.proposalsWith(c, "ruling.choose_decision")
	}
	return s.rule(c, ruling)
}

type proposalsAnswer struct {
	Names     int                     `json:"names" doc:"How many names several people bear; the page goes through these"`
	Proposals []archive.MergeProposal `json:"proposals" doc:"Of this page's names, the pairs who may be one person"`
}

func (s *server) apiProposals(ctx context.Context, in *Listing) (proposalsAnswer, error) {
	part, err := in.part()
	if err != nil {
		return proposalsAnswer{}, err
	}
	all, names, err := s.proposed(ctx, part)
	return proposalsAnswer{names, list(all)}, err
}
