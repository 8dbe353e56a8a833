package web

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"io/fs"
	"mime"
	"path"
	"strings"
)

//go:embed static
var staticFiles embed.FS

// AssetPath is where the static files are expected to be served, followed by the set's name and the file's.
const AssetPath = "/static/"

// Asset is a static file.
type Asset struct {
	Type string // its media type
	Data []byte
	ETag string // quoted
}

// assets are the static files under a name that changes with any of them, so that a browser may keep each for ever. One name
// for the whole set keeps the relative addresses in the style sheet right.
type assets struct {
	set   string
	files map[string]Asset
}

func loadAssets() (assets, error) {
	a := assets{files: map[string]Asset{}}
	all := sha256.New()
	err := fs.WalkDir(staticFiles, "static", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := staticFiles.ReadFile(name)
		if err != nil {
			return err
		}
		all.Write(data)
		sum := sha256.Sum256(data)
		a.files[strings.TrimPrefix(name, "static/")] = Asset{
			Type: mediaType(name), Data: data, ETag: `"` + hex.EncodeToString(sum[:8]) + `"`,
		}
		return nil
	})
	a.set = hex.EncodeToString(all.Sum(nil)[:6])
	return a, err
}

// mediaType does not ask the machine's own table for what we ship: it may be missing or wrong.
func mediaType(name string) string {
	switch ext := path.Ext(name); ext {
	case ".css", ".js":
		return mime.TypeByExtension(ext)
	case ".svg":
		return "image/svg+xml"
	case ".woff2":
		return "font/woff2"
	default:
		return "text/plain; charset=utf-8"
	}
}

// Asset returns a static file by what follows AssetPath in its address. Current says that the address is the one that pages
// name now; a file asked for under an older set is the new one, and must not be kept under the old address.
func (s *Site) Asset(name string) (asset Asset, current, ok bool) {
	set, file, _ := strings.Cut(name, "/")
	asset, ok = s.assets.files[file]
	return asset, set == s.assets.set, ok
}

// address returns the current address of a static file.
func (a assets) address(file string) string { return AssetPath + a.set + "/" + file }
