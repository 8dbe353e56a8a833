package crawler

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"khobao/archive/coding"
)

// acceptEncoding is what we ask for. Asking for it ourselves keeps net/http from unpacking, so that the archive gets the
// bytes of the wire.
const acceptEncoding = "gzip, deflate"

var errTooLong = errors.New("longer than the bound")

// decodeContent undoes the content codings of a body. It reads no further than limit bytes of output and returns errTooLong beyond, so that
// a bomb of a few hundred kilobytes cannot fill the memory. A body that breaks off, or is damaged midway, gives what came before, and
// errBroken.
func decodeContent(body []byte, header string, limit int) ([]byte, error) {
	if !coding.IsCoded(body, header) {
		if len(body) > limit {
			return nil, errTooLong
		}
		return body, nil
	}
	out, err := unpack(func() (io.Reader, error) { return coding.Reader(bytes.NewReader(body), header) }, limit)
	switch {
	case errors.Is(err, errTooLong):
		return nil, err
	case err != nil && header == "": // nobody said that it is packed
		return body, nil
	case err != nil && len(out) == 0:
		return nil, fmt.Errorf("its content coding cannot be undone: %w", err)
	case err != nil:
		err = fmt.Errorf("%w in its content coding (%w)", errBroken, err)
	}
	return out, err
}

// modest is how many bytes are unpacked before it is known how many there are; pages have less.
const modest = 2 << 20

// unpack reads what open opens, and returns errTooLong where that is more than limit bytes. What is large is unpacked once to
// count it, so that a bomb is seen before it takes up any memory.
func unpack(open func() (io.Reader, error), limit int) ([]byte, error) {
	r, err := open()
	if err != nil {
		return nil, err
	}
	pieces, err := gather(r, min(modest, limit))
	if !errors.Is(err, errTooLong) || limit <= modest {
		return bytes.Join(pieces, nil), err
	}
	if r, err = open(); err != nil {
		return nil, err
	}
	n, damage := io.Copy(io.Discard, io.LimitReader(r, int64(limit)+1))
	if n > int64(limit) {
		return nil, errTooLong
	}
	if r, err = open(); err != nil {
		return nil, err
	}
	out := make([]byte, n)
	if _, err := io.ReadFull(r, out); err != nil {
		return nil, err
	}
	return out, damage
}

func isGzip(b []byte) bool { return bytes.HasPrefix(b, []byte{0x1f, 0x8b}) }

// gather reads r to its end, or returns errTooLong once more than limit bytes came; the pieces are then limit bytes together.
// It does not grow one slice, so that it never holds more than limit bytes before its caller knows whether they are wanted.
func gather(r io.Reader, limit int) (pieces [][]byte, err error) {
	for total := 0; err == nil; {
		piece, n := make([]byte, pieceFor(total)), 0
		for n < len(piece) && err == nil {
			var k int
			k, err = r.Read(piece[n:])
			n += k
		}
		if total+n > limit {
			return append(pieces, piece[:limit-total]), errTooLong
		}
		total += n
		pieces = append(pieces, piece[:n])
	}
	if err == io.EOF {
		err = nil
	}
	return pieces, err
}
