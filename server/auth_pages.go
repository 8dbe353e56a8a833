package server

import (
	"crypto/subtle"
	"errors"
	"math"
	"net/http"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/gin-gonic/gin"

	"khobao/archive"
	"khobao/web"
)

// maxForm bounds the forms that people send.
const maxForm = 64 << 10

// UserName is what a user's name looks like: it stands in addresses and logs.
var UserName = regexp.MustCompile(`^[a-z0-9][a-z0-9._-]{0,39}$`)

func (s *server) authRoutes(r *gin.Engine, page func(string, pageHandler)) {
	page("/sign-in", s.signInPage)
	r.POST("/sign-in", s.form(s.signIn))
	r.POST("/sign-out", s.form(s.signOut))
	page("/setup", s.setupPage)
	r.POST("/setup", s.form(s.setup))
	page("/account", s.accountPage)
	r.POST("/account", s.form(s.changePassword))
}

// form is a page's handler for what people send. One that returns no page has answered itself.
func (s *server) form(h pageHandler) gin.HandlerFunc {
	return func(c *gin.Context) {
		c.Request.Body = http.MaxBytesReader(c.Writer, c.Request.Body, maxForm)
		if s.Accounts == nil {
			s.fail(c, archive.ErrNotFound)
			return
		}
		if err := c.Request.ParseForm(); err != nil {
			s.fail(c, badRequest("the form cannot be read"))
			return
		}
		p, err := h(c)
		if err == nil && p != nil {
			err = s.draw(c, c.Writer.Status(), p)
		}
		if err != nil {
			s.fail(c, err)
		}
	}
}

// seeOther leads the browser to another page of this site, after a form was done with.
func seeOther(c *gin.Context, path string) {
	c.Header("Cache-Control", "no-store")
	c.Redirect(http.StatusSeeOther, path)
}

// signInPath is where to sign in, and come back from to what was asked for.
func signInPath(r *http.Request) string {
	v := url.Values{}
	if r.Method == http.MethodGet || r.Method == http.MethodHead {
		v.Set("next", ours(r.URL.RequestURI()))
	} else { // nothing was done with what was sent: its sender is told, and led to where such forms are
		rule, _ := ruleOf(r.URL.Path)
		v.Set("next", rule.path)
		if rule.read == archive.Anyone { // forms of the readers' pages, of which the path alone is no page
			v.Set("next", "/")
		}
		v.Set("lost", "1")
	}
	if v.Get("next") == "/" {
		v.Del("next")
	}
	if len(v) == 0 {
		return "/sign-in"
	}
	return "/sign-in?" + v.Encode()
}

// ours returns an address if it is one of this site, else the front page: a stranger's link must not lead out of it.
func ours(next string) string {
	u, err := url.Parse(next)
	if err != nil || u.Scheme != "" || u.Host != "" || !strings.HasPrefix(next, "/") || strings.HasPrefix(next, "//") || strings.ContainsAny(next, "\\\x00\r\n\t") {
		return "/"
	}
	return next
}

func (s *server) signInPage(c *gin.Context) (web.Page, error) {
	if s.Accounts == nil {
		return nil, archive.ErrNotFound
	}
	f, err := s.frame(c, web.NoSection)
	if err != nil {
		return nil, err
	}
	none, err := s.noAccounts(c)
	return &web.SignInPage{Frame: f, Next: ours(c.Query("next")), Lost: c.Query("lost") != "", Open: !s.RequireSignIn, Nobody: none}, err
}

// noAccounts reports whether there is no account yet.
func (s *server) noAccounts(c *gin.Context) (bool, error) {
	users, err := s.Accounts.Users(c.Request.Context())
	return len(users) == 0, err
}

// signIn answers all that is wrong alike: that an account exists is nobody's business.
func (s *server) signIn(c *gin.Context) (web.Page, error) {
	f := s.bareFrame(c)
	name, next := strings.ToLower(strings.TrimSpace(c.PostForm("user"))), ours(c.PostForm("next"))
	again := func(status int, trouble string, wait time.Duration) (web.Page, error) {
		if wait > 0 {
			c.Header("Retry-After", seconds(wait))
		}
		none, err := s.noAccounts(c)
		if err != nil {
			return nil, err
		}
		c.Status(status)
		return &web.SignInPage{Frame: f, Typed: c.PostForm("user"), Next: next, Trouble: trouble, Wait: web.Wait(wait), Open: !s.RequireSignIn, Nobody: none}, nil
	}
	from := clientNetwork(c)
	if len(name) > maxName || !s.auth.byAddress.take(from) {
		return again(http.StatusTooManyRequests, "too_often", s.auth.byAddress.every)
	}
	if wait := s.auth.guesses.take(name, from); wait > 0 {
		return again(http.StatusTooManyRequests, "too_often", wait)
	}
	u, err := s.Accounts.User(c.Request.Context(), name)
	if err != nil && !errors.Is(err, archive.ErrNotFound) {
		return nil, err
	}
	hash := u.Password
	if err != nil {
		hash = nobody
	}
	if !matchesPassword(hash, c.PostForm("password")) || err != nil {
		entry := archive.AuditEntry{Who: "?", What: archive.SignInFailed, Subject: name, Address: from}
		if err := s.Accounts.Audit(c.Request.Context(), entry); err != nil {
			return nil, err
		}
		return again(http.StatusUnauthorized, "wrong", 0)
	}
	s.auth.guesses.right(name, from)
	return nil, s.welcome(c, u, next)
}

// seconds writes a time to wait as Retry-After has it, rounded up.
func seconds(wait time.Duration) string { return strconv.Itoa(int(math.Ceil(wait.Seconds()))) }

// welcome begins a user's session and leads on.
func (s *server) welcome(c *gin.Context, u archive.User, next string) error {
	err := s.Accounts.Audit(c.Request.Context(), archive.AuditEntry{Who: u.Name, What: archive.SignedIn, Address: clientNetwork(c)})
	if err != nil {
		return err
	}
	if err := s.begin(c, u, c.PostForm("keep") != ""); err != nil {
		return err
	}
	if next == "/" && u.Role == archive.Admin {
		next = "/admin"
	}
	seeOther(c, next)
	return nil
}

func (s *server) signOut(c *gin.Context) (web.Page, error) {
	if visitorOf(c.Request.Context()).Role.Known() {
		if err := s.note(c, archive.SignedOut, ""); err != nil {
			return nil, err
		}
	}
	if err := s.end(c); err != nil {
		return nil, err
	}
	seeOther(c, "/")
	return nil, nil
}

// maySetUp says whether the code is the one that this process told its terminal, and nobody has an account yet.
func (s *server) maySetUp(c *gin.Context, code string) error {
	if s.Accounts == nil {
		return archive.ErrNotFound
	}
	if !s.auth.byAddress.take(clientNetwork(c)) {
		c.Header("Retry-After", seconds(s.auth.byAddress.every))
		return errTooOften
	}
	if s.SetupCode == "" || subtle.ConstantTimeCompare([]byte(code), []byte(s.SetupCode)) != 1 {
		return errSetup
	}
	users, err := s.Accounts.Users(c.Request.Context())
	if err == nil && len(users) > 0 {
		err = errSetup
	}
	return err
}

// errSetup answers a link to make the first account that is wrong, and one that has done its work, alike.
var (
	errSetup    = &problem{http.StatusNotFound, "setup", "this link makes no account, or none any more"}
	errTooOften = &problem{http.StatusTooManyRequests, "too_often", "too many tries from here; wait as long as Retry-After says"}
)

func (s *server) setupPage(c *gin.Context) (web.Page, error) {
	if err := s.maySetUp(c, c.Query("code")); err != nil {
		return nil, err
	}
	secret(c)
	return &web.SetupPage{Frame: s.bareFrame(c), Code: c.Query("code"), MinPassword: MinPassword}, nil
}

func (s *server) setup(c *gin.Context) (web.Page, error) {
	if err := s.maySetUp(c, c.PostForm("code")); err != nil {
		return nil, err
	}
	u, trouble, err := newUser(c, archive.Admin)
	if err != nil {
		return nil, err
	}
	if trouble != "" {
		c.Status(http.StatusUnprocessableEntity)
		return &web.SetupPage{Frame: s.bareFrame(c), Code: c.PostForm("code"), Typed: c.PostForm("user"), Trouble: trouble, MinPassword: MinPassword}, nil
	}
	ctx := c.Request.Context()
	if err := s.Accounts.AddFirstUser(ctx, u); err != nil {
		return nil, err
	}
	if u, err = s.Accounts.User(ctx, u.Name); err != nil {
		return nil, err
	}
	if err := s.Accounts.Audit(ctx, archive.AuditEntry{Who: u.Name, What: archive.UserAdded, Subject: u.Name, Address: clientNetwork(c)}); err != nil {
		return nil, err
	}
	return nil, s.welcome(c, u, "/")
}

// newUser reads an account from a form. Trouble is the key of the sentence that says what is wrong with it.
func newUser(c *gin.Context, role archive.Role) (u archive.User, trouble string, err error) {
	u = archive.User{Name: strings.ToLower(strings.TrimSpace(c.PostForm("user"))), Role: role}
	if !UserName.MatchString(u.Name) {
		return u, "bad_name", nil
	}
	u.Password, err = HashPassword(c.PostForm("password"))
	if errors.Is(err, ErrPassword) {
		return u, "bad_password", nil
	}
	return u, "", err
}

func (s *server) accountPage(c *gin.Context) (web.Page, error) {
	if visitorOf(c.Request.Context()).Token {
		return nil, errForbidden
	}
	return &web.AccountPage{Frame: s.bareFrame(c), MinPassword: MinPassword}, nil
}

// changePassword gives the visitor another password. All other sessions of the account are over.
func (s *server) changePassword(c *gin.Context) (web.Page, error) {
	ctx := c.Request.Context()
	v := visitorOf(ctx)
	page := &web.AccountPage{Frame: s.bareFrame(c), MinPassword: MinPassword}
	again := func(status int, trouble string) (web.Page, error) {
		c.Status(status)
		page.Trouble = trouble
		return page, nil
	}
	if v.Token {
		return nil, errForbidden
	}
	if wait := s.auth.guesses.take(v.Name, clientNetwork(c)); wait > 0 {
		c.Header("Retry-After", seconds(wait))
		page.Wait = web.Wait(wait)
		return again(http.StatusTooManyRequests, "too_often")
	}
	u, err := s.Accounts.User(ctx, v.Name)
	if err != nil {
		return nil, err
	}
	if !matchesPassword(u.Password, c.PostForm("old")) {
		return again(http.StatusUnprocessableEntity, "wrong_old")
	}
	s.auth.guesses.right(v.Name, clientNetwork(c))
	hash, err := HashPassword(c.PostForm("password"))
	if errors.Is(err, ErrPassword) {
		return again(http.StatusUnprocessableEntity, "bad_password")
	}
	if err != nil {
		return nil, err
	}
	if err := errors.Join(s.Accounts.ChangeUser(ctx, u.Name, "", hash), s.note(c, archive.UserChanged, u.Name)); err != nil {
		return nil, err
	}
	if u, err = s.Accounts.User(ctx, u.Name); err != nil {
		return nil, err
	}
	if err := s.begin(c, u, false); err != nil {
		return nil, err
	}
	page.Done = true
	return page, nil
}
