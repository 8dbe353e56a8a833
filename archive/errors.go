package archive

import "errors"

// Errors that callers tell apart with errors.Is. Each is wrapped with the operation and its subject.
var (
	ErrNotFound      = errors.New("not found")
	ErrInUse         = errors.New("in use by another process")
	ErrFutureSchema  = errors.New("written by a newer version of Kho Báo")
	ErrStale         = errors.New("written by an older version of Kho Báo")
	ErrOvertaken     = errors.New("a ruling came in between")
	ErrNotAnArticle  = errors.New("the page is no article")
	ErrRefused       = errors.New("refused") // by robots.txt, or by the guard against private addresses
	ErrUnknownOutlet = errors.New("unknown outlet")
	ErrFull          = errors.New("no space left")
	ErrRuling        = errors.New("not a ruling that can be applied") // its sentence says to editors what is wrong
)
