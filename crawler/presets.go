package crawler

import (
	_ "embed"
	"fmt"

	"github.com/goccy/go-yaml"

	"khobao/archive"
)

//go:embed presets.yaml
var presetsYAML []byte

// Presets returns the real outlets that ship with Kho Báo, sorted by ID. All are off until an admin turns one on.
func Presets() ([]archive.Outlet, error) {
	var outlets []archive.Outlet
	if err := yaml.UnmarshalWithOptions(presetsYAML, &outlets, yaml.Strict()); err != nil {
		return nil, fmt.Errorf("presets of outlets: %w", err)
	}
	return outlets, nil
}
