package web

import (
	"math"
	"time"
)

// SignInPage asks who one is.
type SignInPage struct {
	Frame
	Typed   string // the name, as typed before; Frame.User is who has signed in
	Next    string // where to go then, an address of this site
	Trouble string // what went wrong: the end of a text's key below "account."; empty: nothing
	Wait    Wait   // before the next try; 0: none is needed
	Lost    bool   // something was sent when the session had ended, and nothing was done with it
	Open    bool   // reading needs no account
	Nobody  bool   // has an account yet: the first is made on the server
}

// Wait is how long somebody has to wait.
type Wait time.Duration

// Minutes is a long wait, rounded up; 0 of a short one, whose Seconds say it.
func (w Wait) Minutes() int {
	if time.Duration(w) <= 90*time.Second {
		return 0
	}
	return int(math.Ceil(time.Duration(w).Minutes()))
}

func (w Wait) Seconds() int { return int(math.Ceil(time.Duration(w).Seconds())) }

// SetupPage makes the first account, which is an admin's.
type SetupPage struct {
	Frame
	Code        string // that proves whoever asks has seen the server's terminal
	Typed       string // the name, as typed before
	Trouble     string
	MinPassword int // characters
}

// AccountPage lets users change their password.
type AccountPage struct {
	Frame
	Trouble     string
	Wait        Wait
	Done        bool
	MinPassword int
}

func (*SignInPage) template() string  { return "signin" }
func (*SetupPage) template() string   { return "admin-setup" }
func (*AccountPage) template() string { return "admin-account" }
