package web

// SignInPage asks who one is.
type SignInPage struct {
	Frame
	User    string // as typed before
	Next    string // where to go then, an address of this site
	Trouble string // what went wrong: the end of a text's key below "account."; empty: nothing
	Open    bool   // reading needs no account
}

// SetupPage makes the first account, which is an admin's.
type SetupPage struct {
	Frame
	Code        string // that proves whoever asks has seen the server's terminal
	User        string
	Trouble     string
	MinPassword int // characters
}

// AccountPage lets users change their password.
type AccountPage struct {
	Frame
	Trouble     string
	Done        bool
	MinPassword int
}

func (*SignInPage) template() string  { return "signin" }
func (*SetupPage) template() string   { return "admin-setup" }
func (*AccountPage) template() string { return "admin-account" }
