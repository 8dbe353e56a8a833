package store

import (
	"bufio"
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// The seal says what bytes the database file had when the last process closed it: a checksum for each page. SQLite itself notices
// little more than damage to its trees, and not a letter that has become another one. Whoever writes removes the seal first.
const (
	sealName  = databaseName + ".seal"
	sealMagic = "khobao seal 1\n"
	sealPage  = 4096 // bytes; SQLite's own page, so that a damaged one is one of its table
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// unseal removes the seal, for there will be a change.
func unseal(dir string) error {
	err := os.Remove(filepath.Join(dir, sealName))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return errors.Join(err, syncFolder(dir)) // a seal that comes back with the power would call what was written damage
}

// largeDatabase is from how many bytes on the log is told that the database is being sealed: reading it takes seconds.
const largeDatabase = 1 << 30

// seal brings all that is in SQLite's log into the database file, and seals it. While somebody else reads or writes, it does
// nothing, nor where a seal is left: nobody has written, or it tells of damage. Whoever is killed meanwhile leaves no seal.
func (s *Store) seal(ctx context.Context) error {
	if _, sealed, err := readSeal(s.cfg.Dir); err != nil || sealed {
		return err
	}
	var busy, frames, moved int
	if err := s.db.writer.QueryRowContext(ctx, `PRAGMA wal_checkpoint(TRUNCATE)`).Scan(&busy, &frames, &moved); err != nil || busy != 0 {
		return err
	}
	return s.db.update(ctx, func(tx) error { // nobody writes meanwhile
		if log, err := os.Stat(s.path(databaseName + "-wal")); err != nil || log.Size() > 0 {
			return ignoreMissing(err)
		}
		f, err := s.guard.open()
		if err != nil {
			return err
		}
		info, err := f.Stat()
		if err != nil {
			return err
		}
		if info.Size() >= largeDatabase {
			s.cfg.Log.Warn("sealing the database reads all of it once; who ends the program meanwhile loses nothing but the seal", "bytes", info.Size())
		}
		sums, err := pageSums(io.NewSectionReader(f, 0, info.Size()))
		if err != nil {
			return err
		}
		return writeSeal(s.cfg.Dir, sums)
	})
}

func ignoreMissing(err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}

// eachPage calls f with the checksum of each page of a file, from the first on; the last may be short.
func eachPage(r io.Reader, f func(i int, sum uint32) error) error {
	r = bufio.NewReaderSize(r, 1<<20)
	page := make([]byte, sealPage)
	for i := 0; ; i++ {
		n, err := io.ReadFull(r, page)
		if n > 0 {
			if err := f(i, crc32.Checksum(page[:n], castagnoli)); err != nil {
				return err
			}
		}
		switch {
		case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
			return nil
		case err != nil:
			return err
		}
	}
}

// pageSums returns a checksum for each page of a file.
func pageSums(r io.Reader) (sums []uint32, err error) {
	err = eachPage(r, func(_ int, sum uint32) error { sums = append(sums, sum); return nil })
	return sums, err
}

func writeSeal(dir string, sums []uint32) error {
	b := []byte(sealMagic)
	for _, sum := range sums {
		b = binary.BigEndian.AppendUint32(b, sum)
	}
	b = binary.BigEndian.AppendUint32(b, crc32.Checksum(b, castagnoli))
	return writeWhole(filepath.Join(dir, sealName), b)
}

// readSeal returns the checksums of a seal, and whether there is one that is whole.
func readSeal(dir string) (sums []uint32, ok bool, err error) {
	b, err := os.ReadFile(filepath.Join(dir, sealName))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, false, nil
	}
	end := len(b) - 4
	if err != nil || end < len(sealMagic) || !bytes.HasPrefix(b, []byte(sealMagic)) || binary.BigEndian.Uint32(b[end:]) != crc32.Checksum(b[:end], castagnoli) {
		return nil, false, err
	}
	for at := len(sealMagic); at < end; at += 4 {
		sums = append(sums, binary.BigEndian.Uint32(b[at:]))
	}
	return sums, true, nil
}

// CheckSeal compares the database file of a data directory with the seal that the last process left, and calls report for each page
// that differs. Where there is no seal, because a process has the archive open or was killed, there is nothing to compare. It
// is to be called before the archive is opened for writing, which breaks a seal that fits.
func CheckSeal(ctx context.Context, dir string, report func(Problem)) error {
	got, want, err := sums(dir)
	if err != nil || want == nil {
		return err
	}
	if len(got) != len(want) {
		report(Problem{"database length", databaseName, fmt.Sprintf("it has %d pages and had %d when it was closed", len(got), len(want))})
	}
	for i := range min(len(got), len(want)) {
		if got[i] != want[i] {
			report(Problem{"changed bytes", place(databaseName, int64(i)*sealPage), fmt.Sprintf("page %d%s is not as it was when the database was closed; restore a backup",
				i+1, pageOwner(ctx, dir, i+1))})
		}
	}
	return nil
}

// sums returns the checksums of the database's pages and those of the seal, which are nil where there is no seal.
func sums(dir string) (got, want []uint32, err error) {
	want, ok, err := readSeal(dir)
	if err != nil || !ok {
		return nil, nil, err
	}
	f, err := os.Open(filepath.Join(dir, databaseName))
	if err != nil {
		return nil, nil, fmt.Errorf("checking the seal: %w", err)
	}
	defer f.Close()
	if got, err = pageSums(f); err != nil {
		return nil, nil, fmt.Errorf("checking the seal: %w", err)
	}
	if _, still, err := readSeal(dir); err != nil || !still { // somebody has begun to write
		return nil, nil, err
	}
	return got, want, nil
}

// pageOwner says which table or index a page belongs to, where a database that is damaged can still say so.
func pageOwner(ctx context.Context, dir string, page int) string {
	db, err := openDatabase(ctx, filepath.Join(dir, databaseName), true)
	if err != nil {
		return ""
	}
	defer func() { _ = db.close() }() // it was only read
	var name string
	if err := db.row(ctx, `SELECT name FROM dbstat WHERE pageno = ?`, []any{page}, &name); err != nil {
		return ""
	}
	return ", of " + name + ","
}
