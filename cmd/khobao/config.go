package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"github.com/alecthomas/kong"
	"github.com/goccy/go-yaml"
)

// configFile reads khobao.yaml for kong. A key is a flag's name; verbs' own flags stand at the top level, too. A key that no
// verb has is an error: a misspelt setting must not be passed over.
type configFile struct {
	values map[string]any
}

// Validate implements kong.Resolver. What the file says is checked when it is read.
func (c *configFile) Validate(*kong.Application) error { return nil }

// Resolve implements kong.Resolver. The environment goes before the file.
func (c *configFile) Resolve(k *kong.Context, _ *kong.Path, flag *kong.Flag) (any, error) {
	for _, name := range flag.Envs {
		if os.Getenv(name) != "" {
			return nil, nil
		}
	}
	switch v := c.values[flag.Name].(type) {
	case nil:
		return nil, nil
	case []any:
		parts := make([]string, len(v))
		for i, p := range v {
			parts[i] = fmt.Sprint(p)
		}
		return strings.Join(parts, ","), nil
	default:
		return fmt.Sprint(v), nil
	}
}

// read reads the file that --config names, once the command line is known: kong calls it for each part of that. The default file
// may be missing; one that was asked for may not.
func (c *configFile) read(k *kong.Context) error {
	if c.values != nil {
		return nil
	}
	name, asked := configName(k)
	c.values = map[string]any{}
	b, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) && !asked {
		return nil
	}
	if err != nil {
		return fmt.Errorf("configuration: %w", err)
	}
	if err := yaml.Unmarshal(b, &c.values); err != nil {
		return fmt.Errorf("configuration %s: %w", name, err)
	}
	known := map[string]bool{}
	collectFlags(k.Model.Node, known)
	for key := range c.values {
		if !known[key] {
			return fmt.Errorf("configuration %s: no setting is called %q", name, key)
		}
	}
	return nil
}

// configName returns the file's name, and whether somebody asked for it.
func configName(k *kong.Context) (name string, asked bool) {
	for _, flag := range k.Model.Flags {
		if flag.Name != "config" {
			continue
		}
		if v, ok := k.FlagValue(flag).(string); ok && v != "" {
			return v, v != flag.Default
		}
		return flag.Default, false
	}
	return "khobao.yaml", false
}

// collectFlags adds the names of all flags of a command and those below it.
func collectFlags(n *kong.Node, into map[string]bool) {
	for _, f := range n.Flags {
		into[f.Name] = true
	}
	for _, child := range n.Children {
		collectFlags(child, into)
	}
}
