package main

import (
	"context"
	"errors"
	"io/fs"
	"path/filepath"
	"strings"

	"golang.org/x/sys/unix"

	"khobao/web"
)

// sizes says how much the data directory holds.
func (s *serving) sizes(ctx context.Context) (web.Sizes, error) {
	sizes := web.Sizes{Documents: s.index.Count(), Free: freeSpace(s.g.Data)}
	err := filepath.WalkDir(s.g.Data, func(path string, d fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) { // the index drops files as it goes
			return nil
		}
		if err != nil || d.IsDir() {
			return errors.Join(err, ctx.Err())
		}
		info, err := d.Info()
		if err != nil {
			if errors.Is(err, fs.ErrNotExist) {
				return nil
			}
			return err
		}
		rel, err := filepath.Rel(s.g.Data, path)
		switch top, _, _ := strings.Cut(filepath.ToSlash(rel), "/"); {
		case top == "warc":
			sizes.WARC += info.Size()
			sizes.WARCFiles++
		case top == "index":
			sizes.Index += info.Size()
		case strings.HasPrefix(top, "khobao.db"):
			sizes.Database += info.Size()
		}
		return err
	})
	return sizes, err
}

// freeSpace is how many bytes may still be written where dir is; 0: not known.
func freeSpace(dir string) int64 {
	var st unix.Statfs_t
	if err := unix.Statfs(dir, &st); err != nil {
		return 0
	}
	return int64(st.Bavail) * int64(st.Bsize) //nolint:gosec,unconvert // the types differ from system to system
}
