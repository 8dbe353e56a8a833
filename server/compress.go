package server

import (
	"compress/gzip"
	"net/http"
	"strings"
	"sync"

	"github.com/gin-gonic/gin"
)

// compressible are the media types worth the work; fonts are compressed already.
var compressible = []string{"text/", "application/json", "application/problem+json", "application/jsonl", "application/x-research-info-systems",
	"application/x-bibtex", "application/vnd.citationstyles.csl+json", "application/atom+xml", "application/feed+json", "application/xml", "application/openapi+json", "application/opensearchdescription+xml", "image/svg+xml"}

var gzips = sync.Pool{New: func() any {
	w, err := gzip.NewWriterLevel(nil, gzip.BestSpeed)
	if err != nil {
		panic(err) // the level is a constant
	}
	return w
}}

// compress sends an answer with gzip where the reader takes it and the answer gains by it.
func compress(c *gin.Context) {
	c.Writer.Header().Add("Vary", "Accept-Encoding")
	if !takesGzip(c.GetHeader("Accept-Encoding")) || c.Request.Method == "HEAD" {
		return
	}
	w := &gzipWriter{ResponseWriter: c.Writer}
	c.Writer = w
	defer w.close()
	c.Next()
}

func takesGzip(header string) bool {
	for part := range strings.SplitSeq(header, ",") {
		coding, weight, _ := strings.Cut(strings.TrimSpace(part), ";")
		if strings.EqualFold(strings.TrimSpace(coding), "gzip") {
			w := strings.TrimSpace(weight)
			return w != "q=0" && !strings.HasPrefix(w, "q=0.0")
		}
	}
	return false
}

// gzipWriter decides at the first byte of the body, when its type is known.
type gzipWriter struct {
	gin.ResponseWriter
	gz      *gzip.Writer
	decided bool
}

// worthwhile is the size below which the answer goes out as it is.
const worthwhile = 1 << 10

func (w *gzipWriter) Write(b []byte) (int, error) {
	if !w.decided {
		w.decided = true
		w.decide(len(b))
	}
	if w.gz == nil {
		return w.ResponseWriter.Write(b)
	}
	return w.gz.Write(b)
}

// Unwrap lets http.ResponseController reach the connection.
func (w *gzipWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }

func (w *gzipWriter) WriteString(s string) (int, error) { return w.Write([]byte(s)) }

func (w *gzipWriter) decide(first int) {
	h := w.Header()
	if first < worthwhile || h.Get("Content-Encoding") != "" || h.Get("Content-Range") != "" {
		return
	}
	for _, prefix := range compressible {
		if strings.HasPrefix(h.Get("Content-Type"), prefix) {
			h.Set("Content-Encoding", "gzip")
			h.Del("Content-Length")
			w.gz = gzips.Get().(*gzip.Writer)
			w.gz.Reset(w.ResponseWriter)
			return
		}
	}
}

func (w *gzipWriter) Flush() {
	if w.gz != nil {
		_ = w.gz.Flush() // the connection's own error follows at the next write
	}
	w.ResponseWriter.Flush()
}

func (w *gzipWriter) close() {
	if w.gz != nil {
		_ = w.gz.Close() // a reader who went away
		gzips.Put(w.gz)
	}
}
