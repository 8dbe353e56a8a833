package crawler

import (
	"net/url"
	"path"
	"regexp"
	"slices"
	"strings"

	"khobao/crawler/extract"
)

// Bounds of an address. Real article addresses of the outlets known are under 300 characters and 8 segments.
const (
	maxAddress  = 2000
	maxSegments = 16
	maxQueries  = 16 // parameters in one query; a Liferay portal has 12 in those of its lists
)

// bounds says which addresses belong to an outlet.
type bounds struct {
	hosts []string // as bareHost gives them; with the port where one is named
}

func newBounds(home *url.URL, hosts []string) bounds {
	b := bounds{hosts: []string{bareHost(home.Host)}}
	for _, host := range hosts {
		b.hosts = append(b.hosts, bareHost(host))
	}
	return b
}

// inside reports whether u is on one of the outlet's hosts, or on its www., m. or amp. variant.
func (b bounds) inside(u *url.URL) bool {
	return (u.Scheme == "http" || u.Scheme == "https") && slices.Contains(b.hosts, bareHost(u.Host))
}

// languages are the first segments that switch a portal's language. One of them may stand in an address; two are the
// recursion that made 11,213 of 12,650 pages of one portal's mirror (/en/en/vi/…).
var languages = []string{"cn", "en", "en-us", "fr", "ja", "jp", "km", "kr", "lo", "ru", "vi", "vi-vn", "vn", "zh"}

// door matches the path segments of pages that need an account or that act, none of which is an article.
var door = regexp.MustCompile(`(?i)(^|/)(login|logon|signin|sign-in|logout|register|dang-nhap|dang-xuat|dang-ky-tai-khoan|_layouts|wp-admin|wp-login|captcha)([./?]|$)`)

// sessionKey matches the parameters that carry somebody's state, or say where to go back to, rather than name a page.
var sessionKey = regexp.MustCompile(`(?i)^(jsessionid|phpsessid|asp\.net_sessionid|(?:login)?returnurl|redirect(_?(to|url|uri))?|replytocom|p_(?:p_)?auth)$`)

// shortKey matches those that do so where they are long, as sessions' names are: sid=123 is a story.
var shortKey = regexp.MustCompile(`(?i)^(sid|session_?id|cfid|cftoken)$`)

const leastSession = 16 // bytes

func isSession(key, value string) bool {
	return sessionKey.MatchString(key) || shortKey.MatchString(key) && len(value) >= leastSession
}

var sessionPath = regexp.MustCompile(`(?i);jsessionid=[^/;]*`)

// stateless takes the state out of an address, which has its page without, too. It reports whether there was any.
func stateless(u *url.URL) bool {
	before := u.String()
	if p := sessionPath.ReplaceAllString(u.EscapedPath(), ""); p != u.EscapedPath() {
		if bare, err := url.PathUnescape(p); err == nil {
			u.Path, u.RawPath = bare, p
		}
	}
	if u.RawQuery != "" {
		kept := slices.DeleteFunc(strings.Split(u.RawQuery, "&"), func(pair string) bool {
			key, value, _ := strings.Cut(pair, "=")
			return isSession(key, value)
		})
		u.RawQuery = strings.Join(kept, "&")
	}
	return u.String() != before
}

// trap says why u is not worth visiting; empty where it is. A file of a copy is judged as the address that it stands for.
func trap(u *url.URL) string {
	if asked := extract.AsAsked(u.String()); u.RawQuery == "" && strings.Contains(asked, "?") {
		if v, err := url.Parse(asked); err == nil {
			v.User, u = u.User, v
		}
	}
	segments := strings.FieldsFunc(strings.ToLower(u.Path), func(r rune) bool { return r == '/' })
	switch {
	case u.User != nil: // they would be sent, to somebody who may not be meant to have them, and kept
		return "the address has a name and password"
	case len(u.String()) > maxAddress:
		return "the address is too long"
	case len(segments) > maxSegments:
		return "the path is too deep"
	case repeats(segments):
		return "the path repeats itself"
	case door.MatchString(u.Path) && !strings.HasSuffix(u.Path, "/wp-admin/admin-ajax.php"):
		return "the page asks for an account"
	case strings.Contains(strings.ToLower(u.Path), ";jsessionid="):
		return "the address carries a session"
	}
	query, err := url.ParseQuery(u.RawQuery)
	if err != nil {
		return "" // odd, but the server may know better
	}
	if len(query) > maxQueries {
		return "the query has too many parameters"
	}
	for key, values := range query {
		if isSession(key, values[0]) {
			return "the address carries a session"
		}
		if len(values) > 3 {
			return "the query repeats itself"
		}
	}
	return ""
}

// repeats reports whether a path goes in circles: a segment three times, a pair of segments twice in a row, a segment again behind
// numbers, or two switches of language. Numbers may repeat (/2020/05/05), and a section may have one of its own name within
// (/tin-tuc/tin-tuc/).
func repeats(segments []string) bool {
	count, switches := map[string]int{}, 0
	word, numbers := "", 0 // the last segment that is no number, and how many came since
	for i, s := range segments {
		if slices.Contains(languages, s) {
			switches++
		}
		if isNumber(s) {
			numbers++
			continue
		}
		if s == word && numbers > 0 {
			return true
		}
		word, numbers = s, 0
		if count[s]++; count[s] == 3 {
			return true
		}
		if i > 2 && s == segments[i-2] && segments[i-1] == segments[i-3] {
			return true
		}
	}
	return switches > 1
}

func isNumber(s string) bool { return strings.Trim(s, "0123456789") == "" }

// assets are the endings of files that hold no page.
var assets = map[string]bool{
	".7z": true, ".apk": true, ".avi": true, ".avif": true, ".bmp": true, ".css": true, ".doc": true, ".docx": true,
	".eot": true, ".exe": true, ".flv": true, ".gif": true, ".ico": true, ".ics": true, ".jpeg": true, ".jpg": true,
	".js": true, ".json": true, ".m3u8": true, ".m4a": true, ".m4v": true, ".mov": true, ".mp3": true, ".mp4": true,
	".mpg": true, ".ogg": true, ".otf": true, ".pdf": true, ".png": true, ".ppt": true, ".pptx": true, ".rar": true,
	".rtf": true, ".svg": true, ".swf": true, ".tif": true, ".tiff": true, ".ttf": true, ".wav": true, ".webm": true,
	".webp": true, ".wma": true, ".wmv": true, ".woff": true, ".woff2": true, ".xls": true, ".xlsx": true, ".zip": true,
}

// isAsset reports whether u names a file that holds no page.
func isAsset(u *url.URL) bool { return assets[strings.ToLower(path.Ext(u.Path))] }

// pagingKey matches the parameters that number the pages of a list.
var pagingKey = regexp.MustCompile(`(?i)(^|_)(p|page|paged|pageindex|pagenumber|trang|cur|start|offset)$`)

// pagingPath matches the end of a path that numbers a page: /trang-2, /page/2, /kinh-te-p2.
var pagingPath = regexp.MustCompile(`(?i)([/-](trang|page)[-/]?|-p|^/timelinelist/\d+/)\d+(\.html?|/)?$`)

// isPaging reports whether to is another page of the list that from is a page of. Turning pages is no step into the depth of
// a site: page 40 of a category is as near to the home page as its page 1.
func isPaging(from, to *url.URL) bool {
	if from.Host != to.Host {
		return false
	}
	bare := func(u *url.URL) string {
		p := strings.TrimSuffix(pagingPath.ReplaceAllString(u.Path, ""), "/")
		q := u.Query()
		for key := range q {
			if pagingKey.MatchString(key) {
				q.Del(key)
			}
		}
		return p + "?" + q.Encode()
	}
	return (to.RawQuery != "" || pagingPath.MatchString(to.Path)) && bare(from) == bare(to)
}
