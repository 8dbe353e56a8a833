package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"testing"
	"time"

	"golang.org/x/sys/unix"
)

// pseudoTerminal returns both ends of a terminal.
func pseudoTerminal(t *testing.T) (person, program *os.File) {
	t.Helper()
	person, err := os.OpenFile("/dev/ptmx", os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { person.Close() })
	fd := int(person.Fd())
	number, err := unix.IoctlGetInt(fd, unix.TIOCGPTN)
	if err := errors.Join(err, unix.IoctlSetPointerInt(fd, unix.TIOCSPTLCK, 0)); err != nil {
		t.Fatal(err)
	}
	if program, err = os.OpenFile(fmt.Sprint("/dev/pts/", number), os.O_RDWR|unix.O_NOCTTY, 0); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { program.Close() })
	return person, program
}

// shows reports whether a terminal shows what is typed.
func shows(t *testing.T, terminal *os.File) bool {
	t.Helper()
	state, err := unix.IoctlGetTermios(int(terminal.Fd()), unix.TCGETS)
	if err != nil {
		t.Fatal(err)
	}
	return state.Lflag&unix.ECHO != 0
}

// TestPasswordOfATerminal asks unseen, and leaves the terminal as it was when somebody stops instead of answering.
func TestPasswordOfATerminal(t *testing.T) {
	for _, stopped := range []bool{false, true} {
		person, program := pseudoTerminal(t)
		ctx, stop := context.WithCancel(t.Context())
		type answer struct {
			password string
			err      error
		}
		asked := make(chan answer, 1)
		go func() {
			password, err := readPassword(ctx, &environment{Stdin: program, Stderr: io.Discard})
			asked <- answer{password, err}
		}()
		for deadline := time.Now().Add(patience); shows(t, person); time.Sleep(time.Millisecond) { // how soon decides nothing
			if time.Now().After(deadline) {
				t.Fatal("what is typed can be seen")
			}
		}
		want := answer{"hoa hòe nở trắng sân đình", nil}
		if stopped {
			want = answer{"", context.Canceled}
			stop()
		} else if _, err := fmt.Fprintf(person, "%s\n%[1]s\n", want.password); err != nil {
			t.Fatal(err)
		}
		if got := <-asked; got.password != want.password || !errors.Is(got.err, want.err) {
			t.Errorf("stopped %v: %+v, want %+v", stopped, got, want)
		}
		if !shows(t, person) {
			t.Errorf("stopped %v: nothing that is typed shows any more", stopped)
		}
		stop()
	}
}
