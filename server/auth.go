package server

import (
	"cmp"
	"context"
	"errors"
	"net/http"
	"strings"
	"time"

	"github.com/alexedwards/scs/v2"
	"github.com/gin-gonic/gin"

	"khobao/archive"
)

// Accounts keeps who may what, and the log of who did what.
type Accounts interface {
	Users(context.Context) ([]archive.User, error)
	User(ctx context.Context, name string) (archive.User, error) // archive.ErrNotFound
	AddUser(context.Context, archive.User) error                 // archive.ErrExists
	AddFirstUser(context.Context, archive.User) error            // archive.ErrExists where there is any
	ChangeUser(ctx context.Context, name string, role archive.Role, password string) error
	SeeUser(ctx context.Context, name string) error
	RemoveUser(ctx context.Context, name string) error // archive.ErrLastAdmin
	Tokens(context.Context) ([]archive.Token, error)
	UseToken(context.Context, archive.Digest) (archive.Token, error) // archive.ErrNotFound
	AddToken(context.Context, archive.Token) error
	RevokeToken(context.Context, archive.TokenID) error
	Audit(context.Context, archive.AuditEntry) error
	AuditLog(ctx context.Context, before int64, limit int) ([]archive.AuditEntry, error)
}

// visitor is who asks. The zero value is anyone.
type visitor struct {
	Name    string // of the user, or "token:" and a token's ID
	Role    archive.Role
	Token   bool
	Scopes  scopes // of the token; none: everything that the role may
	Address string // the network that the request comes from
}

// scopes are those of a token.
type scopes []archive.Scope

// Allows says whether one of the scopes asked for is among them.
func (s scopes) Allows(any ...archive.Scope) bool { return archive.Token{Scopes: s}.Allows(any...) }

type visitorKey struct{}

func visitorOf(ctx context.Context) visitor {
	v, _ := ctx.Value(visitorKey{}).(visitor)
	return v
}

// How long a session lasts, and one that the user asked to keep.
const (
	sessionLife = 12 * time.Hour
	keptLife    = 30 * 24 * time.Hour
)

// What a session holds.
const (
	sessionUser    = "user"
	sessionChanged = "changed" // the account's Changed at sign-in
	sessionSaid    = "said"    // a sentence's key, for the next page
	sessionSecret  = "secret"  // a token to be shown once
)

// auth is what signing in needs.
type auth struct {
	sessions  *scs.SessionManager
	guesses   *guesses  // of one account's password from one address
	byAddress *throttle // of any account's
	origins   *http.CrossOriginProtection
}

func newAuth(c Config) (*auth, error) {
	a := &auth{
		sessions:  scs.New(),
		guesses:   newGuesses(c.Now),
		byAddress: newThrottle(c.Now, 20, 45*time.Second),
		origins:   http.NewCrossOriginProtection(),
	}
	a.sessions.Store, a.sessions.HashTokenInStore, a.sessions.Lifetime = c.Sessions, true, sessionLife
	if c.BaseURL == "" {
		return a, nil
	}
	return a, a.origins.AddTrustedOrigin(c.BaseURL)
}

// sameSite refuses what another site's page has a browser send.
func (s *server) sameSite(c *gin.Context) {
	if s.auth.origins.Check(c.Request) != nil {
		s.fail(c, errForeign)
	}
}

// identify finds out who asks: by a token, else by a session.
func (s *server) identify(c *gin.Context) {
	if s.Accounts == nil || within(c.FullPath(), "/static") {
		return
	}
	ctx := c.Request.Context()
	var v visitor
	var err error
	if header := c.GetHeader("Authorization"); header != "" {
		if v, err = s.byToken(ctx, header); err == nil {
			ctx, err = s.auth.sessions.Load(ctx, "") // a session of nobody, for handlers that ask
		}
	} else {
		ctx, v, err = s.bySession(c)
	}
	if errors.Is(err, errSignIn) {
		c.Header("WWW-Authenticate", bearer)
	}
	if err != nil {
		s.fail(c, err)
		return
	}
	v.Address = clientNetwork(c)
	c.Request = c.Request.WithContext(context.WithValue(ctx, visitorKey{}, v))
}

// bearer tells programs how to say who they are.
const bearer = `Bearer realm="Kho Bao"`

// byToken names the bearer of a token. One that is not known is an error, and not anyone: its owner wants to hear of it.
func (s *server) byToken(ctx context.Context, header string) (visitor, error) {
	scheme, secret, _ := strings.Cut(header, " ")
	secret = strings.TrimSpace(secret)
	if !strings.EqualFold(scheme, "Bearer") || !strings.HasPrefix(secret, tokenPrefix) {
		return visitor{}, errSignIn
	}
	token, err := s.Accounts.UseToken(ctx, archive.DigestOf([]byte(secret)))
	if errors.Is(err, archive.ErrNotFound) {
		return visitor{}, errSignIn
	}
	return visitor{Name: "token:" + string(token.ID), Role: token.Role, Token: true, Scopes: token.Scopes}, err
}

// bySession names the user of a session, if it is one of an account that has not changed since.
func (s *server) bySession(c *gin.Context) (context.Context, visitor, error) {
	value := ""
	if cookie, err := c.Request.Cookie(s.cookieName(c)); err == nil {
		value = cookie.Value
	}
	ctx, err := s.auth.sessions.Load(c.Request.Context(), value)
	if err != nil {
		return ctx, visitor{}, err
	}
	name := s.auth.sessions.GetString(ctx, sessionUser)
	if name == "" {
		return ctx, visitor{}, nil
	}
	u, err := s.Accounts.User(ctx, name)
	if errors.Is(err, archive.ErrNotFound) || err == nil && s.auth.sessions.GetInt64(ctx, sessionChanged) != u.Changed.UnixMilli() {
		return ctx, visitor{}, nil
	}
	return ctx, visitor{Name: u.Name, Role: u.Role}, err
}

// secure says whether browsers reach this server by TLS, perhaps through a proxy.
func (s *server) secure(c *gin.Context) bool {
	return c.Request.TLS != nil || strings.HasPrefix(s.BaseURL, "https://")
}

// cookieName has the prefix by which browsers refuse such a cookie from anybody else, where they allow it.
func (s *server) cookieName(c *gin.Context) string {
	if s.secure(c) {
		return "__Host-khobao"
	}
	return "khobao"
}

// begin starts a session of a user under a new name, so that nobody can have planted it.
func (s *server) begin(c *gin.Context, u archive.User, keep bool) error {
	ctx, m := c.Request.Context(), s.auth.sessions
	if err := errors.Join(m.RenewToken(ctx), s.Accounts.SeeUser(ctx, u.Name)); err != nil {
		return err
	}
	m.Put(ctx, sessionUser, u.Name)
	m.Put(ctx, sessionChanged, u.Changed.UnixMilli())
	life := sessionLife
	if keep {
		life = keptLife
	}
	m.SetDeadline(ctx, time.Now().Add(life)) // scs reads the clock itself
	return s.keep(c, keep)
}

// keep stores the session, and sends its cookie. It has to come before the answer's first byte.
func (s *server) keep(c *gin.Context, persistent bool) error {
	token, expires, err := s.auth.sessions.Commit(c.Request.Context())
	if err != nil {
		return err
	}
	cookie := s.cookie(c, token)
	if persistent {
		cookie.Expires = expires
	}
	http.SetCookie(c.Writer, cookie)
	return nil
}

// store keeps what was put into a session, and leaves its cookie alone.
func (s *server) store(c *gin.Context) error {
	_, _, err := s.auth.sessions.Commit(c.Request.Context())
	return err
}

// end ends the session.
func (s *server) end(c *gin.Context) error {
	cookie := s.cookie(c, "")
	cookie.MaxAge = -1
	http.SetCookie(c.Writer, cookie)
	return s.auth.sessions.Destroy(c.Request.Context())
}

func (s *server) cookie(c *gin.Context, value string) *http.Cookie {
	return &http.Cookie{Name: s.cookieName(c), Value: value, Path: "/", HttpOnly: true, SameSite: http.SameSiteLaxMode, Secure: s.secure(c)}
}

// note writes into the audit log what the visitor did.
func (s *server) note(c *gin.Context, what archive.Deed, subject string) error {
	ctx := c.Request.Context()
	return s.Accounts.Audit(ctx, archive.AuditEntry{Who: cmp.Or(visitorOf(ctx).Name, "?"), What: what, Subject: subject, Address: clientNetwork(c)})
}
