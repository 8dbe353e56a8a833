package store

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"syscall"
	"time"

	"github.com/google/uuid"

	"khobao/archive"
	"khobao/archive/warc"
)

const (
	manifestName = "backup.json"
	newSuffix    = ".new" // of what is not yet whole; never read
)

// Manifest says what a backup holds. It is written last, and in one step: whatever a backup that died has left behind, the
// manifest describes the last one that was finished.
type Manifest struct {
	Version  int            `json:"version"` // of this format: 1
	Taken    time.Time      `json:"taken"`
	Software string         `json:"software"`
	Database BackupFile     `json:"database"`
	WARCs    []BackupFile   `json:"warcs"`
	Captures int            `json:"captures"`
	Articles int            `json:"articles"`
	Head     archive.Digest `json:"head,omitempty"` // last link of the chain of captures
}

// String is a line for people, in English.
func (m Manifest) String() string {
	s := fmt.Sprintf("%s, %s, %s", number(len(m.WARCs), "WARC file"), number(m.Captures, "capture"), number(m.Articles, "article"))
	if m.Head != "" {
		s += "\nlast link of the chain: " + string(m.Head)
	}
	return s
}

// BackupFile is a file of a backup. Bytes behind Length are none of the backup's.
type BackupFile struct {
	Name     string         `json:"name"`
	Length   int64          `json:"length"`
	Digest   archive.Digest `json:"digest"`
	Complete bool           `json:"complete,omitempty"` // of a WARC file: it is finished, and never changes
	Checked  time.Time      `json:"checked,omitzero"`   // when the copy was read last and had its digest
}

// manifestVersion 1: the first.
const manifestVersion = 1

// Backup writes a copy of the archive into dir, as it is at one moment; others may write meanwhile. The database is copied
// first and tells how far into the WARC files that moment reaches, as they grow only. Where dir has an earlier backup, the
// WARC files that were finished in it are not copied again unless they are found short or, looked at once a month, changed, and that backup is whole until the new one takes its place.
// progress, unless it is nil, is told from this goroutine how many of how many bytes of WARC files are there. The error is
// archive.ErrFull where dir has no room, and archive.ErrExists where dir holds something else than backups.
func (s *Store) Backup(ctx context.Context, dir string, progress func(done, total int64)) (Manifest, error) {
	m, err := s.backup(ctx, dir, progress)
	if err != nil {
		return m, fmt.Errorf("backing up to %s: %w", dir, full(err))
	}
	return m, nil
}

func (s *Store) backup(ctx context.Context, dir string, progress func(done, total int64)) (Manifest, error) {
	earlier, err := backupFolder(dir)
	if err != nil {
		return Manifest{}, err
	}
	lock, err := lockFolder(dir)
	if err != nil {
		return Manifest{}, err
	}
	defer lock.Close()
	m := Manifest{Version: manifestVersion, Taken: s.cfg.Now().UTC().Truncate(time.Second), Software: s.cfg.Software}
	if err := s.copyDatabase(ctx, dir, &m); err != nil {
		return m, err
	}
	if err := m.continues(earlier); err != nil {
		return m, errors.Join(err, removeIfThere(filepath.Join(dir, m.Database.Name)))
	}
	total := int64(0)
	for _, f := range m.WARCs {
		total += f.Length
	}
	done := int64(0)
	for i := range m.WARCs {
		f := &m.WARCs[i]
		if err := s.copyWARC(ctx, dir, f, earlier); err != nil {
			return m, fmt.Errorf("%s: %w", f.Name, err)
		}
		if done += f.Length; progress != nil {
			progress(done, total)
		}
	}
	if err := errors.Join(syncFolder(filepath.Join(dir, warcFolder)), syncFolder(dir)); err != nil {
		return m, err
	}
	if err := writeManifest(dir, m); err != nil {
		return m, err
	}
	return m, forget(dir, m)
}

// backupFolder makes dir, or makes sure that what it holds is backups, and returns the manifest of the last.
func backupFolder(dir string) (Manifest, error) {
	if err := os.MkdirAll(filepath.Dir(dir), 0o755); err != nil {
		return Manifest{}, err
	}
	if err := os.Mkdir(dir, 0o700); err != nil && !errors.Is(err, fs.ErrExist) { // it holds the hashes of passwords
		return Manifest{}, err
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return Manifest{}, err
	}
	for _, e := range entries {
		if !e.IsDir() && !ofBackup(e.Name()) || e.IsDir() && e.Name() != warcFolder {
			return Manifest{}, fmt.Errorf("it holds %s, which is no backup's: %w", e.Name(), archive.ErrExists)
		}
	}
	m, err := readManifest(dir)
	if errors.Is(err, fs.ErrNotExist) {
		err = nil
	}
	return m, errors.Join(err, os.MkdirAll(filepath.Join(dir, warcFolder), 0o700))
}

// lockFolder keeps other processes from backing up to dir, or restoring it, until what it returns is closed.
func lockFolder(dir string) (*os.File, error) {
	f, err := os.Open(dir)
	if err != nil {
		return nil, err
	}
	err = flock(f, syscall.LOCK_EX|syscall.LOCK_NB)
	if errors.Is(err, syscall.EWOULDBLOCK) {
		err = archive.ErrInUse
	}
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return f, nil
}

// continues makes sure that an earlier backup is of the same archive: each file that was finished in it is there still.
func (m Manifest) continues(earlier Manifest) error {
	for _, e := range earlier.WARCs {
		if e.Complete && !slices.ContainsFunc(m.WARCs, e.sameFile) {
			return fmt.Errorf("it is the backup of another archive, which has %s: %w", e.Name, archive.ErrExists)
		}
	}
	return nil
}

// sameFile says that two backups hold the same of a finished WARC file.
func (f BackupFile) sameFile(other BackupFile) bool {
	return f.Name == other.Name && f.Complete && other.Complete && f.Length == other.Length
}

// ofBackup says whether a backup has files of that name beside the WARC files.
func ofBackup(name string) bool {
	is, err := filepath.Match("khobao-*.db*", name)
	return name == manifestName || name == manifestName+newSuffix || is && err == nil
}

// copyDatabase copies the database as it is now, and lists the WARC files that belong to it.
func (s *Store) copyDatabase(ctx context.Context, dir string, m *Manifest) error {
	m.Database.Name = "khobao-" + uuid.NewString() + ".db"
	path := filepath.Join(dir, m.Database.Name)
	if _, err := s.db.readers.ExecContext(ctx, `VACUUM INTO ?`, path); err != nil {
		return errors.Join(err, removeIfThere(path))
	}
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	defer f.Close()
	if m.Database.Digest, m.Database.Length, err = archive.DigestFrom(f); err != nil {
		return err
	}
	if err := errors.Join(f.Chmod(0o600), f.Sync()); err != nil {
		return err
	}
	db, err := openDatabase(ctx, path, true)
	if err != nil {
		return err
	}
	return errors.Join(describe(ctx, db, m), db.close())
}

// describe fills in what a copied database says about itself and about the WARC files. The length of a file that is not
// finished is where its last row ends; one that has no row yet is none of the backup's.
func describe(ctx context.Context, db *database, m *Manifest) error {
	err := db.row(ctx, `SELECT (SELECT count(*) FROM captures), (SELECT count(*) FROM articles),
		coalesce((SELECT chain FROM captures ORDER BY id DESC LIMIT 1), '')`, nil, &m.Captures, &m.Articles, &m.Head)
	if err != nil {
		return err
	}
	rows, err := db.query(ctx, `SELECT name, length IS NOT NULL,
		coalesce(length, (SELECT max(segment_end) FROM captures WHERE warc = w.id), 0) FROM warcs w ORDER BY name`)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var f BackupFile
		if err := rows.Scan(&f.Name, &f.Complete, &f.Length); err != nil {
			return err
		}
		if f.Length > 0 {
			m.WARCs = append(m.WARCs, f)
		}
	}
	return rows.Err()
}

// copyWARC copies what the backup has not yet of a WARC file, and sets the digest. All is read back, from the copy.
func (s *Store) copyWARC(ctx context.Context, dir string, f *BackupFile, earlier Manifest) error {
	var known archive.Digest
	if i := slices.IndexFunc(earlier.WARCs, f.sameFile); i >= 0 {
		known = earlier.WARCs[i].Digest
		f.Digest, f.Checked = known, earlier.WARCs[i].Checked
		if good, err := s.recheck(ctx, dir, f); good || err != nil {
			return err
		}
	}
	from, err := s.openWARC(f.Name)
	if err != nil {
		return err
	}
	defer from.Close()
	to, err := os.OpenFile(filepath.Join(dir, warcFolder, filepath.Base(f.Name)), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return err
	}
	f.Checked = s.cfg.Now().UTC().Truncate(time.Second)
	err = errors.Join(copyRange(ctx, to, from, f), to.Close())
	if err == nil && known != "" && f.Digest != known {
		return fmt.Errorf("it is damaged in the archive and in the backup: its digest was %s when it was copied first", known)
	}
	return err
}

// recheckAfter is how old the last look at a file of a backup may be that is not copied again.
const recheckAfter = 30 * 24 * time.Hour

// recheck reports whether a backup's file is as long as it should be and, where it was not read for a while, has its digest still. What
// is not is copied again.
func (s *Store) recheck(ctx context.Context, dir string, f *BackupFile) (bool, error) {
	path := filepath.Join(dir, warcFolder, filepath.Base(f.Name))
	info, err := os.Stat(path)
	if err != nil || info.Size() < f.Length {
		return false, ignoreMissing(err)
	}
	now := s.cfg.Now().UTC().Truncate(time.Second)
	if now.Sub(f.Checked) < recheckAfter {
		return true, nil
	}
	file, err := os.Open(path)
	if err != nil {
		return false, err
	}
	defer file.Close()
	digest, _, err := archive.DigestFrom(readWhile(ctx, io.LimitReader(file, f.Length)))
	if err != nil || digest != f.Digest {
		s.cfg.Log.Warn("a backup's file is damaged and is copied again", "file", path, "error", err)
		return false, ctx.Err()
	}
	f.Checked = now
	return true, nil
}

// copyRange makes to the first f.Length bytes of from, and syncs it. What an earlier backup needs of to is only ever
// written over with the same.
func copyRange(ctx context.Context, to, from *os.File, f *BackupFile) error {
	if n, err := io.Copy(to, readWhile(ctx, io.LimitReader(from, f.Length))); err != nil {
		return err
	} else if n < f.Length {
		return fmt.Errorf("of %d bytes there are %d: %w", f.Length, n, io.ErrUnexpectedEOF)
	}
	if err := errors.Join(to.Truncate(f.Length), to.Sync()); err != nil {
		return err
	}
	if _, err := to.Seek(0, io.SeekStart); err != nil {
		return err
	}
	var err error
	f.Digest, _, err = archive.DigestFrom(readWhile(ctx, to))
	return err
}

// readWhile reads from r until ctx ends.
func readWhile(ctx context.Context, r io.Reader) io.Reader { return whileReader{ctx, r} }

type whileReader struct {
	ctx context.Context
	r   io.Reader
}

func (w whileReader) Read(p []byte) (int, error) {
	if err := w.ctx.Err(); err != nil {
		return 0, err
	}
	return w.r.Read(p)
}

// forget removes from dir what only earlier backups needed.
func forget(dir string, m Manifest) error {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return err
	}
	for _, e := range entries {
		if !e.IsDir() && e.Name() != manifestName && e.Name() != m.Database.Name {
			err = errors.Join(err, os.Remove(filepath.Join(dir, e.Name())))
		}
	}
	return err
}

func writeManifest(dir string, m Manifest) error {
	text, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		return err
	}
	return writeWhole(filepath.Join(dir, manifestName), append(text, '\n'))
}

// writeWhole gives a file a content that is there wholly or not at all, whatever happens meanwhile.
func writeWhole(path string, content []byte) error {
	f, err := os.OpenFile(path+newSuffix, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(content)
	if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
		return err
	}
	return errors.Join(os.Rename(path+newSuffix, path), syncFolder(filepath.Dir(path)))
}

// readManifest reads the manifest in dir. Where there is none the error is fs.ErrNotExist; where a newer program has written
// it, archive.ErrFutureSchema.
func readManifest(dir string) (Manifest, error) {
	var m Manifest
	text, err := os.ReadFile(filepath.Join(dir, manifestName))
	if err != nil {
		return m, err
	}
	if err := json.Unmarshal(text, &m); err != nil {
		return m, fmt.Errorf("%s: %w", manifestName, err)
	}
	if m.Version > manifestVersion {
		return m, fmt.Errorf("%s has version %d, this program knows %d: %w", manifestName, m.Version, manifestVersion, archive.ErrFutureSchema)
	}
	return m, nil
}

func removeIfThere(path string) error {
	if err := os.Remove(path); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// syncFolder makes the names in a folder durable.
func syncFolder(path string) error {
	d, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

// restoredName is what a WARC file of a backup is called in an archive: one that was not finished is an orphan there, which
// Open finishes.
func (f BackupFile) restoredName() string {
	if f.Complete {
		return f.Name
	}
	return f.Name + warc.OpenSuffix
}
