package index

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
)

// loaded is what the index keeps of an article. It does not change, and is shared by all who show the article.
type loaded struct {
	stored
	id         string
	lead, body string
	captions   string
	reading    sync.Once
	tokenized  []tokenized
}

// load reads an article's stored part.
func load(c candidate) (*loaded, error) {
	l := new(loaded)
	var failed error
	err := c.segment.zap.VisitStoredFields(uint64(c.doc), func(field string, _ byte, value []byte, _ []uint64) bool {
		switch field {
		case "_id":
			l.id = string(value)
		case storedField:
			failed = json.Unmarshal(value, &l.stored)
		case leadField:
			l.lead = string(value)
		case bodyField:
			l.body = string(value)
		case captions:
			l.captions = string(value)
		}
		return true
	})
	if err = errors.Join(err, failed); err != nil {
		return nil, fmt.Errorf("load a hit: %w", err)
	}
	return l, nil
}

// texts returns what can be shown of the article, its title first.
func (l *loaded) texts() []tokenized {
	l.reading.Do(func() {
		l.tokenized = tokenize(l.Title, l.lead, l.body, l.captions)
	})
	return l.tokenized
}

// opening returns the title and what is shown below it where nothing was searched.
func (l *loaded) opening() []tokenized { return tokenize(l.Title, cmp.Or(l.lead, l.body, l.captions)) }

func tokenize(texts ...string) []tokenized {
	t := borrowTokenizer()
	defer t.giveBack()
	out := make([]tokenized, len(texts))
	for i, text := range texts {
		tokens := make([]token, 0, len(text)/5) // a syllable has five bytes and a blank
		out[i] = tokenized{text, t.tokens(tokens, text, 0, 1<<31)}
	}
	return out
}

// shelf keeps articles that were loaded lately: the first page of a search is looked at again with other facets, and the newest
// articles are on everybody's. It drops what nobody asked for while as many others came as it has room for.
type shelf struct {
	mu         sync.Mutex
	young, old map[place]*loaded
}

// place is where an article lies: what lies there never changes.
type place struct {
	segment uint64
	doc     uint32
}

// shelfRoom is half of how many articles a shelf holds, some ten kilobytes each.
const shelfRoom = 256

func (s *shelf) load(c candidate) (*loaded, error) {
	at := place{c.segment.id, c.doc}
	s.mu.Lock()
	l := s.young[at]
	if l == nil {
		l = s.old[at]
	}
	s.mu.Unlock()
	if l == nil {
		var err error
		if l, err = load(c); err != nil {
			return nil, err
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.young == nil || len(s.young) >= shelfRoom {
		s.old, s.young = s.young, make(map[place]*loaded, shelfRoom)
	}
	s.young[at] = l
	return l, nil
}
