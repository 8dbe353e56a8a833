package server

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/gin-gonic/gin"

	"khobao/archive"
	"khobao/archive/authority"
	"khobao/web"
)

// pageHandler returns the page that answers a request. A page that tells of bad input sets the status before it returns.
type pageHandler func(*gin.Context) (web.Page, error)

// page draws what the handler returns.
func (s *server) page(h pageHandler) gin.HandlerFunc {
	return func(c *gin.Context) {
		p, err := h(c)
		if err == nil {
			err = s.draw(c, c.Writer.Status(), p)
		}
		if err != nil {
			s.fail(c, err)
		}
	}
}

// secret has a page kept nowhere: it shows what is shown once.
func secret(c *gin.Context) { c.Header("Cache-Control", "no-store") }

// draw sends a page. A reader who has it already is told so, unless it is to be kept nowhere.
func (s *server) draw(c *gin.Context, status int, p web.Page) error {
	var b bytes.Buffer
	if err := s.site.Render(&b, p); err != nil {
		return err
	}
	h := c.Writer.Header()
	kept := h.Get("Cache-Control") != "no-store"
	if kept {
		h.Set("Cache-Control", "private, no-cache")
	}
	h.Add("Vary", "Cookie")
	if kept && status == http.StatusOK {
		sum := sha256.Sum256(b.Bytes())
		tag := `W/"` + hex.EncodeToString(sum[:8]) + `"`
		h.Set("ETag", tag)
		if matches(c.GetHeader("If-None-Match"), tag) {
			c.Status(http.StatusNotModified)
			c.Writer.WriteHeaderNow()
			return nil
		}
	}
	c.Data(status, "text/html; charset=utf-8", b.Bytes())
	return nil
}

// matches says whether an If-None-Match header names the tag, by weak comparison.
func matches(header, tag string) bool {
	for one := range strings.SplitSeq(header, ",") {
		one = strings.TrimSpace(one)
		if one == "*" || strings.TrimPrefix(one, "W/") == strings.TrimPrefix(tag, "W/") {
			return true
		}
	}
	return false
}

// around is what stands around every page and changes slowly.
type around struct {
	mu      sync.Mutex
	read    time.Time
	summary archive.Summary
	outlets map[archive.OutletID]string
}

// fresh is how long what stands around pages may be old.
const fresh = 5 * time.Second

// lookAround reads the archive's summary and the outlets' names, or remembers them.
func (s *server) lookAround(ctx context.Context) (archive.Summary, map[archive.OutletID]string, error) {
	a := &s.around
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.outlets != nil && s.Now().Sub(a.read) < fresh {
		return a.summary, a.outlets, nil
	}
	summary, err := s.Store.Summary(ctx)
	if err != nil {
		return summary, nil, err
	}
	outlets, err := s.Store.Outlets(ctx)
	if err != nil {
		return summary, nil, err
	}
	names := map[archive.OutletID]string{}
	for _, o := range outlets {
		names[o.ID] = o.Name
	}
	a.read, a.summary, a.outlets = s.Now(), summary, names
	return summary, names, nil
}

// offered are the bodies that the page of figures offers. Counting everybody's figures takes long in a large archive, and who has
// most of them changes slowly.
type offered struct {
	mu     sync.Mutex
	read   time.Time
	bodies []archive.BodyFigures
}

// offeredFor is how long they are offered before they are counted again.
const offeredFor = time.Minute

// bodiesOffered counts the bodies' figures, or remembers them.
func (s *server) bodiesOffered(ctx context.Context) ([]archive.BodyFigures, error) {
	o := &s.offered
	o.mu.Lock()
	defer o.mu.Unlock()
	if len(o.bodies) > 0 && s.Now().Sub(o.read) < offeredFor {
		return o.bodies, nil
	}
	bodies, _, err := s.Store.BodiesWithFigures(ctx, "", "", archive.Listing{Page: 1, Size: bodySize})
	if err == nil {
		authority.SortBodies(bodies)
		o.read, o.bodies = s.Now(), bodies
	}
	return bodies, err
}

// held remembers who holds offices, for lists of them. To piece that together takes long in a large archive, and it changes slowly.
type held struct {
	mu      sync.Mutex
	offices map[archive.OfficeID]heldOffice
	turn    int // how often all was forgotten
}

type heldOffice struct {
	read time.Time
	now  []web.Holding
}

const (
	heldFor = time.Minute // before it is pieced together again
	maxHeld = 5_000       // offices that are remembered
)

func (h *held) forget() {
	h.mu.Lock()
	defer h.mu.Unlock()
	clear(h.offices)
	h.turn++
}

// remembered returns what is known of offices, and of which nothing is, or nothing of late; turn goes back to remember.
func (h *held) remembered(ids []archive.OfficeID, at time.Time) (now map[archive.OfficeID][]web.Holding, missing []archive.OfficeID, turn int) {
	h.mu.Lock()
	defer h.mu.Unlock()
	now = map[archive.OfficeID][]web.Holding{}
	for _, id := range ids {
		if one, ok := h.offices[id]; ok && at.Sub(one.read) < heldFor {
			now[id] = one.now
		} else {
			missing = append(missing, id)
		}
	}
	return now, missing, h.turn
}

// remember keeps what was looked up at some turn, unless all was forgotten meanwhile.
func (h *held) remember(found map[archive.OfficeID][]web.Holding, at time.Time, turn int) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.turn != turn {
		return
	}
	if h.offices == nil || len(h.offices) > maxHeld {
		h.offices = map[archive.OfficeID]heldOffice{}
	}
	for id, now := range found {
		h.offices[id] = heldOffice{read: at, now: now}
	}
}

// seen is editing after which what is held is looked up anew: who has ruled wants to see it at once.
type seen struct {
	Editing
	held *held
}

func (e seen) Rule(ctx context.Context, r archive.Ruling) (archive.Ruling, error) {
	defer e.held.forget()
	return e.Editing.Rule(ctx, r)
}

func (e seen) UndoRuling(ctx context.Context, id archive.RulingID, by archive.Undoing) (archive.Ruling, error) {
	defer e.held.forget()
	return e.Editing.UndoRuling(ctx, id, by)
}

// holders returns who counts as holding each of the offices.
func (s *server) holders(ctx context.Context, ids []archive.OfficeID) ([][]web.Holding, error) {
	on, err := s.lastDay(ctx)
	if err != nil {
		return nil, err
	}
	now, missing, turn := s.held.remembered(ids, s.Now())
	found, err := authority.HoldersOn(ctx, s.Store, missing, on)
	if err != nil {
		return nil, err
	}
	fresh := map[archive.OfficeID][]web.Holding{}
	for _, id := range missing {
		fresh[id] = web.Current(holdings(found[id]), on)
	}
	s.held.remember(fresh, s.Now(), turn)
	all := make([][]web.Holding, len(ids))
	for i, id := range ids {
		if h, ok := fresh[id]; ok {
			all[i] = h
		} else {
			all[i] = now[id]
		}
	}
	return all, nil
}

// bareFrame is the frame of a page for which nothing is asked of the store.
func (s *server) bareFrame(c *gin.Context) web.Frame {
	v := visitorOf(c.Request.Context())
	return web.Frame{Lang: s.language(c), Path: c.Request.URL.EscapedPath(), Params: c.Request.URL.Query(), Version: s.Version,
		Replays: s.replays, Reports: s.Editing != nil && s.Accounts != nil, Accounts: s.Accounts != nil, Saves: s.Readers != nil && s.Accounts != nil, User: v.Name, Role: v.Role}
}

// frame is the frame of a page.
func (s *server) frame(c *gin.Context, section web.Section) (web.Frame, error) {
	f := s.bareFrame(c)
	f.Nav, f.Follow = section, followed(c)
	f.Base = s.base(c)
	f.KnownAs, f.Own = knownAs(c)
	var err error
	f.Archive, f.Outlets, err = s.lookAround(c.Request.Context())
	if err == nil && f.Role.Known() {
		f.Said, err = s.lastSaid(c)
	}
	return f, err
}

// lastSaid is what the visitor's last form had to say. It is said once.
func (s *server) lastSaid(c *gin.Context) (archive.Deed, error) {
	ctx := c.Request.Context()
	if visitorOf(ctx).Token {
		return "", nil
	}
	said := s.auth.sessions.PopString(ctx, sessionSaid)
	if said == "" {
		return "", nil
	}
	return archive.Deed(said), s.store(c)
}

// pageNumber reads the number of the page of a list.
func pageNumber(c *gin.Context, size int) (int, error) {
	text := c.Query("page")
	if text == "" {
		return 1, nil
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 1 || n*size > maxDepth {
		return 0, badRequest("page %.20q is out of reach", text)
	}
	return n, nil
}

// pager makes the pager of a list whose other pages differ in the parameter page alone. The fragment names where the list
// begins on its page.
func pager(c *gin.Context, page, size, total int, fragment string) web.Pager {
	return web.NewPager(page, size, total, maxDepth, func(n int) string {
		v := c.Request.URL.Query()
		v.Del("lang")
		v.Del("page")
		if n > 1 {
			v.Set("page", strconv.Itoa(n))
		}
		path := "/" + strings.TrimLeft(c.Request.URL.EscapedPath(), `/\`)
		if len(v) > 0 {
			path += "?" + v.Encode()
		}
		return path + fragment
	})
}

// slice returns one page of a list.
func slice[T any](all []T, page, size int) []T {
	from := min((page-1)*size, len(all))
	return all[from:min(from+size, len(all))]
}
