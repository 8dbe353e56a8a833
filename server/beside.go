package server

import (
	"fmt"
	"runtime/debug"
)

// beside begins a question to the store that does not wait for the caller's other ones, and returns how its end is awaited, which
// must be done. A panic is an error of the question: nobody else would catch it, and the server would end.
func beside(f func() error) (wait func() error) {
	done := make(chan error, 1)
	go func() {
		defer func() {
			if p := recover(); p != nil {
				done <- fmt.Errorf("panic: %v\n%s", p, debug.Stack())
			}
		}()
		done <- f()
	}()
	return func() error { return <-done }
}
