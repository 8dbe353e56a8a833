package store

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"khobao/archive"
)

// restoringName marks a data directory into which a backup is being restored. Until that is done nothing opens it.
const restoringName = "restoring.json"

// Restore makes the archive of a backup in dir, which must be missing or empty; a restore that died may be run again. Each
// file is read back and compared with its digest in the manifest. What is derived, such as a search index, is no part of a
// backup, and is built from the archive when it is wanted. progress is that of Backup. The error is archive.ErrExists where
// dir holds something, archive.ErrNotFound where from has no finished backup, and archive.ErrFull where there is no room.
func Restore(ctx context.Context, from, dir string, progress func(done, total int64)) (Manifest, error) {
	m, err := restore(ctx, from, dir, progress)
	if err != nil {
		return m, fmt.Errorf("restoring %s to %s: %w", from, dir, full(err))
	}
	return m, nil
}

func restore(ctx context.Context, from, dir string, progress func(done, total int64)) (Manifest, error) {
	m, err := readManifest(from)
	if errors.Is(err, fs.ErrNotExist) {
		return m, fmt.Errorf("%s holds no finished backup: %w", from, archive.ErrNotFound)
	}
	if err != nil {
		return m, err
	}
	lock, err := lockFolder(from)
	if err != nil {
		return m, err
	}
	defer lock.Close()
	if err := beginRestore(dir); err != nil {
		return m, err
	}
	total := m.Database.Length
	for _, f := range m.WARCs {
		total += f.Length
	}
	done := int64(0)
	copyBack := func(from, to string, f BackupFile) error {
		if err := restoreFile(ctx, from, to, f); err != nil {
			return fmt.Errorf("%s: %w", f.Name, err)
		}
		if done += f.Length; progress != nil {
			progress(done, total)
		}
		return nil
	}
	for _, f := range m.WARCs {
		name := filepath.Base(f.Name)
		if err := copyBack(filepath.Join(from, warcFolder, name), filepath.Join(dir, warcFolder, filepath.Base(f.restoredName())), f); err != nil {
			return m, err
		}
	}
	if err := copyBack(filepath.Join(from, filepath.Base(m.Database.Name)), filepath.Join(dir, databaseName), m.Database); err != nil {
		return m, err
	}
	if err := errors.Join(syncFolder(filepath.Join(dir, warcFolder)), syncFolder(dir)); err != nil {
		return m, err
	}
	return m, errors.Join(os.Remove(filepath.Join(dir, restoringName)), syncFolder(dir))
}

// beginRestore marks dir, which must be empty or marked already.
func beginRestore(dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return err
	}
	unfinished, err := restoring(dir)
	if err != nil {
		return err
	}
	if len(entries) > 0 && !unfinished {
		return fmt.Errorf("%s is not empty: %w", dir, archive.ErrExists)
	}
	f, err := os.Create(filepath.Join(dir, restoringName))
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close(), os.MkdirAll(filepath.Join(dir, warcFolder), 0o755), syncFolder(dir))
}

// restoring says whether a restore into dir has begun and not ended.
func restoring(dir string) (bool, error) {
	_, err := os.Stat(filepath.Join(dir, restoringName))
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	return err == nil, err
}

// restoreFile copies a file of a backup and makes sure that it is what was backed up.
func restoreFile(ctx context.Context, from, to string, f BackupFile) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.OpenFile(to, os.O_CREATE|os.O_RDWR, 0o644)
	if err != nil {
		return err
	}
	copied := f
	if err := errors.Join(copyRange(ctx, out, in, &copied), out.Close()); err != nil {
		return err
	}
	if copied.Digest != f.Digest {
		return fmt.Errorf("the backup is damaged: its digest is %s, the manifest has %s", copied.Digest, f.Digest)
	}
	return nil
}
