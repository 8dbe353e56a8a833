package warc

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// ErrLocked is the error of opening a file that a living process writes.
var ErrLocked = errors.New("the file is being written")

// Info is what a file's first record says about it.
type Info struct {
	Software string // "khobao 1.0"
	Time     time.Time
	Previous string  // digest of the segment that the archive got before this file was begun; empty where there was none
	Fields   []Field // further fields of application/warc-fields: "operator", "robots"
}

// Segment is what one exchange has added to a file: from the end of the segment before, or the file's start, up to End.
type Segment struct {
	Answer Span   // the record of the response, or the revisit
	End    int64  // offset behind the last of its records
	Digest string // of the segment's bytes as they stand in the file
}

// Writer appends records to a file of its own. It is not safe for use by several goroutines at once.
type Writer struct {
	file     *os.File
	name     string       // without OpenSuffix
	size     int64        // of what is synced
	previous string       // digest of the last segment
	info     []byte       // the file's first record, while it waits for the segment that it will be part of
	zip      *gzip.Writer // kept, because a new one costs more than what it has to do for a page
	broken   error        // set where the file's end is not known any more
}

// Create starts the file at path, which must not end in OpenSuffix: until Close the file has that suffix, and is locked.
func Create(path string, info Info) (*Writer, error) {
	f, err := os.OpenFile(path+NewSuffix, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return nil, fmt.Errorf("creating WARC file: %w", err)
	}
	w := &Writer{file: f, name: path, zip: gzip.NewWriter(nil)}
	if err := w.begin(info); err != nil {
		return nil, fmt.Errorf("creating WARC file %s: %w", path, errors.Join(err, os.Remove(f.Name()), f.Close()))
	}
	return w, nil
}

func (w *Writer) begin(info Info) error {
	if err := lock(w.file); err != nil {
		return err
	}
	if err := w.writeInfo(info); err != nil {
		return err
	}
	if err := os.Rename(w.file.Name(), w.name+OpenSuffix); err != nil {
		return err
	}
	return syncDir(filepath.Dir(w.name))
}

func (w *Writer) writeInfo(info Info) error {
	var buf bytes.Buffer
	if err := WriteInfo(&buf, filepath.Base(w.name), info); err != nil {
		return err
	}
	w.info = buf.Bytes()
	return w.write(w.info)
}

// WriteInfo writes the record with which a file of the given name begins. Records of other files may be copied behind it.
func WriteInfo(w io.Writer, name string, info Info) error {
	var block bytes.Buffer
	for _, f := range append([]Field{{"software", info.Software}, {"format", "WARC File Format 1.1"},
		{"conformsTo", "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"}}, info.Fields...) {
		fmt.Fprintf(&block, "%s: %s\r\n", f.Name, f.Value)
	}
	d := newDraft(Warcinfo, info.Time.UTC().Format(TimeFormat), block.Bytes())
	d.header.add("WARC-Filename", name)
	d.header.add(PreviousField, info.Previous)
	d.header.add("Content-Type", "application/warc-fields")
	return d.compress(gzip.NewWriter(w))
}

// Name returns the path that the file will have after Close.
func (w *Writer) Name() string { return w.name }

// Size returns the file's length.
func (w *Writer) Size() int64 { return w.size }

// WriteExchanges appends the records of exchanges, in their order, and returns the segments that they became. On return they
// are on disk, for the price of one sync. After an error the file is as it was before; where not even that can be had, every
// later call fails.
func (w *Writer) WriteExchanges(all []Exchange) ([]Segment, error) {
	if w.broken != nil {
		return nil, w.broken
	}
	var buf bytes.Buffer
	segments := make([]Segment, len(all))
	previous, info := w.previous, w.info
	for i := range all {
		start := buf.Len()
		answer, err := w.addExchange(&buf, &all[i], previous)
		if err != nil {
			return nil, fmt.Errorf("writing %s: %w", all[i].TargetURI, err)
		}
		previous = digestOf(info, buf.Bytes()[start:])
		info = nil
		segments[i] = Segment{Answer: Span{w.size + int64(start), answer}, End: w.size + int64(buf.Len()), Digest: previous}
	}
	if err := w.write(buf.Bytes()); err != nil {
		return nil, fmt.Errorf("writing %d exchanges: %w", len(all), err)
	}
	w.previous, w.info = previous, info
	return segments, nil
}

// addExchange appends an exchange's records to b and returns the length of the first, which is the response or revisit: a
// reader that stops after it has missed no more than the request.
func (w *Writer) addExchange(b *bytes.Buffer, x *Exchange, previous string) (length int64, err error) {
	start := b.Len()
	answer, ask := x.records(previous)
	answer.header.add(SyncedField, strconv.FormatInt(w.size, 10))
	if err := w.add(b, answer); err != nil {
		return 0, err
	}
	length = int64(b.Len() - start)
	if ask == nil {
		return length, nil
	}
	return length, w.add(b, ask)
}

// add appends a record to b, as a gzip member.
func (w *Writer) add(b *bytes.Buffer, d *draft) error {
	w.zip.Reset(b)
	return d.compress(w.zip)
}

func (d *draft) compress(w *gzip.Writer) error {
	if err := d.writeTo(w); err != nil {
		return err
	}
	return w.Close()
}

// write appends b and syncs. What could not be written whole is cut off again, so that the next record follows a whole one.
func (w *Writer) write(b []byte) error {
	_, err := w.file.WriteAt(b, w.size)
	if err == nil {
		err = w.file.Sync()
	}
	if err == nil {
		w.size += int64(len(b))
		return nil
	}
	if cut := errors.Join(w.file.Truncate(w.size), w.file.Sync()); cut != nil {
		w.broken = fmt.Errorf("%s cannot be cut back to its last whole record: %w", filepath.Base(w.name), cut)
	}
	return err
}

// Close takes the suffix from the file's name and unlocks it. A file whose end is not known keeps it, for Recover.
func (w *Writer) Close() error {
	if w.broken != nil {
		return errors.Join(w.broken, w.file.Close())
	}
	return errors.Join(finish(w.file, w.name), w.file.Close())
}

// Discard removes the file, in which nobody has an interest.
func (w *Writer) Discard() error {
	return errors.Join(os.Remove(w.name+OpenSuffix), w.file.Close())
}

// finish syncs a file and gives it its final name.
func finish(f *os.File, name string) error {
	if err := f.Sync(); err != nil {
		return fmt.Errorf("syncing %s: %w", name, err)
	}
	if err := os.Rename(name+OpenSuffix, name); err != nil {
		return err
	}
	return syncDir(filepath.Dir(name))
}

// syncDir makes names in a folder last.
func syncDir(path string) error {
	d, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

// lock takes the lock that goes with the open file, and is let go when its process dies.
func lock(f *os.File) error {
	err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
	if errors.Is(err, syscall.EWOULDBLOCK) {
		return fmt.Errorf("%s: %w", f.Name(), ErrLocked)
	}
	return err
}

// Recover finishes a file that its writer left behind: it cuts off what follows the last whole record, and takes the suffix,
// with which path must end, from its name. It returns how many bytes it cut. Before good, the end of a record, the caller
// knows the file to be whole; 0 looks at all of it. The error is ErrLocked where the writer lives, and fs.ErrNotExist where
// somebody else has finished the file.
func Recover(path string, good int64) (cut int64, err error) {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return 0, fmt.Errorf("recovering WARC file: %w", err)
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	if err := lock(f); err != nil {
		return 0, err
	}
	if err := stillNamed(f, path); err != nil {
		return 0, err
	}
	if cut, err = Mend(f, good); err != nil {
		return cut, err
	}
	return cut, finish(f, strings.TrimSuffix(path, OpenSuffix))
}

// stillNamed tells whether path is still f: another process may have renamed it before the lock was ours.
func stillNamed(f *os.File, path string) error {
	named, err := os.Stat(path)
	if err != nil {
		return err
	}
	open, err := f.Stat()
	if err != nil {
		return err
	}
	if !os.SameFile(named, open) {
		return fmt.Errorf("%s: %w", path, os.ErrNotExist)
	}
	return nil
}

// Mend cuts off what follows a file's last whole record, and returns how many bytes that was. It looks from good on, which
// must be the end of a record, or 0. Damage between whole records is left as it is, unless it is in what was written last: of what was
// not synced when the power went any part may be missing. Nothing behind that was ever acknowledged.
func Mend(f *os.File, good int64) (cut int64, err error) {
	info, err := f.Stat()
	if err != nil {
		return 0, err
	}
	end, err := lastEnd(f, good)
	if err != nil || end == info.Size() {
		return 0, err
	}
	if err := f.Truncate(end); err != nil {
		return 0, fmt.Errorf("mending %s: %w", f.Name(), err)
	}
	return info.Size() - end, f.Sync()
}

// lastEnd returns the offset behind the last whole record, or that of the first damage which was not synced when the last whole record was
// written.
func lastEnd(f io.ReaderAt, good int64) (end int64, err error) {
	r := NewReader(f, good)
	end = good
	torn := int64(-1)
	for {
		rec, err := r.Next()
		if err == nil {
			err = r.End()
		}
		var damage *DamageError
		switch {
		case err == nil && r.gz == nil: // else the member's checksum is still to come
			end = r.offset()
			if synced, err := strconv.ParseInt(rec.Header.Get(SyncedField), 10, 64); err == nil && synced > torn {
				torn = -1 // it was damaged later
			}
		case err == nil:
		case errors.Is(err, io.EOF) && !errors.As(err, &damage):
			if torn >= 0 {
				end = torn
			}
			return end, nil
		case errors.As(err, &damage):
			if torn < 0 {
				torn = end
			}
			if _, err := r.Skip(); err != nil && !errors.Is(err, io.EOF) {
				return end, err
			}
		default:
			return end, err
		}
	}
}
