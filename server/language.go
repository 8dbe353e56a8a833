package server

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"khobao/web"
)

const languageCookie = "lang"

// language chooses the language of a page: what the address asks for, which is remembered, then what was asked for earlier,
// then Vietnamese. What the browser prefers is not asked: most readers of Vietnamese news use one that was never set to it.
func (s *server) language(c *gin.Context) web.Lang {
	if lang := web.Lang(c.Query("lang")); known(lang) {
		http.SetCookie(c.Writer, &http.Cookie{
			Name: languageCookie, Value: string(lang), Path: "/", MaxAge: 365 * 24 * 60 * 60,
			HttpOnly: true, SameSite: http.SameSiteLaxMode, Secure: c.Request.TLS != nil,
		})
		return lang
	}
	if cookie, err := c.Request.Cookie(languageCookie); err == nil && known(web.Lang(cookie.Value)) {
		return web.Lang(cookie.Value)
	}
	return web.Vietnamese
}

func known(l web.Lang) bool { return l == web.Vietnamese || l == web.English }
