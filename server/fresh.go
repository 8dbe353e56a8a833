package server

import (
	"crypto/sha256"
	"encoding/hex"
	"net/http"

	"github.com/gin-gonic/gin"
)

// fresh sends what may be asked for conditionally. There is a tag and no time of a change: what a search finds changes when
// somebody is recognised in an old article, too.
func (s *server) fresh(c *gin.Context, media string, body []byte) { s.freshAs(c, media, body, body) }

// freshAs is fresh where only a part of the body, the essence, says whether it is the same.
func (s *server) freshAs(c *gin.Context, media string, body, essence []byte) {
	sum := sha256.Sum256(essence)
	tag := `W/"` + hex.EncodeToString(sum[:8]) + `"`
	h := c.Writer.Header()
	h.Set("ETag", tag)
	h.Set("Cache-Control", "no-cache")
	if matches(c.GetHeader("If-None-Match"), tag) {
		c.Status(http.StatusNotModified)
		c.Writer.WriteHeaderNow()
		return
	}
	c.Data(http.StatusOK, media, body)
}
