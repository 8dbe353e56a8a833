package archive

import (
	"errors"
	"slices"
	"time"
)

// Role says what its bearer may do. Each role may all that the ones before it may.
type Role string

const (
	Anyone Role = ""       // nobody has signed in
	Reader Role = "reader" // reads, also where reading is for the signed in only
	Editor Role = "editor" // rules over suggestions: merges, splits, corrects
	Admin  Role = "admin"  // decides what is crawled and who may what
)

// Roles are those that an account can have, the least first.
var Roles = []Role{Reader, Editor, Admin}

// Covers says whether r may all that the role needed may. A role that is not known may nothing that needs one.
func (r Role) Covers(needed Role) bool {
	return r.rank() >= needed.rank() && (needed == Anyone || r.Known())
}

// Known says whether r is one of Roles.
func (r Role) Known() bool { return r.rank() > 0 }

func (r Role) rank() int {
	switch r {
	case Reader:
		return 1
	case Editor:
		return 2
	case Admin:
		return 3
	}
	return 0
}

// User is an account.
type User struct {
	Name     string    `json:"name"` // lower-case; the user types it to sign in, and the audit log names it
	Role     Role      `json:"role"`
	Password string    `json:"-"` // a hash, never the password
	Created  time.Time `json:"created"`
	Changed  time.Time `json:"changed"`            // the password or the role; sessions begun before are over
	LastSeen time.Time `json:"last_seen,omitzero"` // when the user signed in last; zero: never
}

// TokenID names a token for those who list and revoke it. It is no secret.
type TokenID string

// Token lets a program use the API. The token itself is shown once, when it is made; only its digest is kept.
type Token struct {
	ID       TokenID   `json:"id"`
	Label    string    `json:"label"` // what it is for
	Role     Role      `json:"role"`
	Scopes   []Scope   `json:"scopes,omitempty"` // what of that it is for; none: all
	Author   string    `json:"author"`           // who made it
	Digest   Digest    `json:"-"`
	Created  time.Time `json:"created"`
	Expires  time.Time `json:"expires,omitzero"`   // worthless from then on; zero: never
	LastUsed time.Time `json:"last_used,omitzero"` // to the minute; zero: never
}

// Scope is a part of what a role may, so that a program gets no more than it needs.
type Scope string

const (
	ReadScope   Scope = "read"   // whatever the role may read
	FollowScope Scope = "follow" // saved searches
	RuleScope   Scope = "rule"   // rulings
	CrawlScope  Scope = "crawl"  // outlets, crawls, schedules
)

// Scopes are all of them.
var Scopes = []Scope{ReadScope, FollowScope, RuleScope, CrawlScope}

// Allows says whether the token is for any of the scopes.
func (t Token) Allows(any ...Scope) bool {
	return len(t.Scopes) == 0 || slices.ContainsFunc(any, func(s Scope) bool { return slices.Contains(t.Scopes, s) })
}

// AuditEntry is one deed that the audit log keeps.
type AuditEntry struct {
	ID      int64     `json:"id"`
	Time    time.Time `json:"time"`
	Who     string    `json:"who"` // a user, "token:" and a token's ID, or "command line"
	What    Deed      `json:"what"`
	Subject string    `json:"subject"`           // what was acted on
	Address string    `json:"address,omitempty"` // where from; empty: from this machine's command line
}

// Deed is a kind of act that the audit log keeps.
type Deed string

const (
	SignedIn        Deed = "sign_in"
	SignInFailed    Deed = "sign_in_failed"
	SignedOut       Deed = "sign_out"
	UserAdded       Deed = "user_added"
	UserChanged     Deed = "user_changed"
	UserRemoved     Deed = "user_removed"
	TokenAdded      Deed = "token_added"
	TokenRevoked    Deed = "token_revoked"
	OutletSaved     Deed = "outlet_saved"
	OutletRemoved   Deed = "outlet_removed"
	CrawlOrdered    Deed = "crawl_ordered"
	CrawlStopped    Deed = "crawl_stopped"
	FailuresRetried Deed = "failures_retried"
	ScheduleSaved   Deed = "schedule_saved"
	ScheduleRemoved Deed = "schedule_removed"
	SearchSaved     Deed = "search_saved"
	SearchRemoved   Deed = "search_removed"
	RulingAdded     Deed = "ruling_added"
	RulingUndone    Deed = "ruling_undone"
	ReportSettled   Deed = "report_settled"
)

// Errors of accounts.
var (
	ErrLastAdmin = errors.New("the last admin cannot be removed")
	ErrExists    = errors.New("exists already")
)
