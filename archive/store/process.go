package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"github.com/google/uuid"
)

// process is this process's sign of life: a file that is locked until the process ends, however it ends. Leases and runs
// carry its name.
type process struct {
	name string
	file *os.File
}

func startProcess(dir string) (*process, error) {
	name := uuid.NewString()
	f, err := os.OpenFile(filepath.Join(dir, name), os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o644)
	if err != nil {
		return nil, err
	}
	if err := flock(f, syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return &process{name, f}, nil
}

func (p *process) end() error { return errors.Join(os.Remove(p.file.Name()), p.file.Close()) }

// alive says whether the process of that name lives.
func (s *Store) alive(name string) (bool, error) {
	if s.process != nil && name == s.process.name {
		return true, nil
	}
	f, err := os.Open(s.path(processFolder, filepath.Base(name)))
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	defer f.Close()
	err = flock(f, syscall.LOCK_SH|syscall.LOCK_NB)
	if errors.Is(err, syscall.EWOULDBLOCK) {
		return true, nil
	}
	return false, err
}

// freeOrphans makes the leases of dead processes ready again, and their runs interrupted. Where there are none it writes nothing.
func (s *Store) freeOrphans(ctx context.Context) error {
	if s.process == nil {
		return errReadOnly
	}
	return s.locked(func() error {
		if _, err := s.removeDead(); err != nil {
			return err
		}
		rows, err := s.db.query(ctx, selectOwners)
		dead, err := s.deadOwners(rows, err)
		if err != nil || len(dead) == 0 {
			return err
		}
		return s.db.update(ctx, s.free)
	})
}

// removeDead removes the files of dead processes, and counts the living.
func (s *Store) removeDead() (living int, err error) {
	entries, err := os.ReadDir(s.path(processFolder))
	if err != nil {
		return 0, err
	}
	for _, e := range entries {
		lives, err := s.alive(e.Name())
		switch {
		case lives:
			living++
		case err == nil:
			err = os.Remove(s.path(processFolder, e.Name()))
		}
		if err != nil {
			return 0, err
		}
	}
	return living, nil
}

// leave ends the process, and seals the database where no other is alive: sealing reads the whole of it, for which nobody must have
// to wait who works. Whoever starts meanwhile waits for the lock.
func (s *Store) leave() error {
	return s.locked(func() error {
		err := s.process.end()
		s.process = nil
		living, countErr := s.removeDead()
		if err = errors.Join(err, countErr); err != nil || living > 0 {
			return err
		}
		return s.seal(context.Background())
	})
}

// selectOwners finds who has leased something, or carries a run.
const selectOwners = `SELECT DISTINCT owner FROM frontier WHERE state = 'leased' UNION SELECT owner FROM runs WHERE state = 'running'`

// deadOwners returns those of selectOwners who do not live.
func (s *Store) deadOwners(rows *sql.Rows, err error) (dead []string, _ error) {
	owners, err := collect(rows, err, one[string])
	if err != nil {
		return nil, err
	}
	for _, owner := range owners {
		living, err := s.alive(owner)
		if err != nil {
			return nil, err
		}
		if !living {
			dead = append(dead, owner)
		}
	}
	return dead, nil
}

func (s *Store) free(t tx) error {
	rows, err := t.query(selectOwners)
	dead, err := s.deadOwners(rows, err)
	if err != nil {
		return err
	}
	for _, owner := range dead {
		if err := t.do(`UPDATE frontier SET state = 'ready', due = 0, owner = '' WHERE state = 'leased' AND owner = ?`, owner); err != nil {
			return err
		}
		if err := t.do(`UPDATE runs SET state = 'interrupted' WHERE state = 'running' AND owner = ?`, owner); err != nil {
			return err
		}
	}
	return nil
}

// locked runs f while no other process is in locked: starting, or giving a file its name before it has its lock.
func (s *Store) locked(f func() error) error {
	l, err := os.OpenFile(s.path(lockName), os.O_CREATE|os.O_RDWR, 0o644)
	if err != nil {
		return err
	}
	defer l.Close()
	if err := flock(l, syscall.LOCK_EX); err != nil {
		return fmt.Errorf("locking %s: %w", l.Name(), err)
	}
	return f()
}

// flock locks a file, and goes on waiting when a signal comes between.
func flock(f *os.File, how int) error {
	for {
		if err := syscall.Flock(int(f.Fd()), how); !errors.Is(err, syscall.EINTR) {
			return err
		}
	}
}
