-- +goose Up
-- Times are Unix milliseconds, dates of publication Unix seconds: both sort. A date's own spelling (with its zone, and
-- whether it has an hour) stands in the version.

CREATE TABLE outlets (
  id      TEXT PRIMARY KEY,
  enabled INTEGER NOT NULL,
  data    TEXT NOT NULL -- JSON of archive.Outlet
) STRICT, WITHOUT ROWID;

CREATE TABLE warcs (
  id     INTEGER PRIMARY KEY,
  name   TEXT NOT NULL UNIQUE, -- file name without ".open"
  length INTEGER,              -- NULL until every record of the finished file is known to have its row
  rest   TEXT                  -- with length: digest of the bytes behind the last segment
) STRICT;

CREATE TABLE captures (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  outlet        TEXT NOT NULL,
  url           TEXT NOT NULL,
  warc          INTEGER NOT NULL REFERENCES warcs (id),
  offset        INTEGER NOT NULL,
  length        INTEGER NOT NULL,
  digest        TEXT NOT NULL,
  time          INTEGER NOT NULL,
  status        INTEGER NOT NULL,
  content_type  TEXT NOT NULL,
  truncated     TEXT NOT NULL,
  etag          TEXT NOT NULL,
  last_modified TEXT NOT NULL,
  refers_to     INTEGER REFERENCES captures (id), -- of a revisit: the capture that has the payload
  segment_end   INTEGER NOT NULL, -- offset: the segment is what follows the one before it in the file, up to here
  segment       TEXT NOT NULL,    -- digest of the segment's bytes
  chain         TEXT NOT NULL,    -- digest of the row before's chain and of this row
  UNIQUE (warc, offset)
) STRICT;
CREATE INDEX captures_url ON captures (url, id);

CREATE TABLE articles (
  no            INTEGER PRIMARY KEY AUTOINCREMENT, -- the order in which articles came
  id            TEXT NOT NULL UNIQUE,
  url           TEXT NOT NULL,
  canonical_url TEXT NOT NULL,
  outlet        TEXT NOT NULL,
  version       INTEGER NOT NULL, -- the newest
  published     INTEGER           -- of the newest version; NULL where it is not known
) STRICT;
CREATE INDEX articles_published ON articles (published);
CREATE INDEX articles_outlet ON articles (outlet);

-- Every address that is known to show an article.
CREATE TABLE addresses (
  url     TEXT PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles (no) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX addresses_article ON addresses (article);

CREATE TABLE versions (
  article    INTEGER NOT NULL REFERENCES articles (no) ON DELETE CASCADE,
  number     INTEGER NOT NULL,
  title      TEXT NOT NULL,
  published  TEXT, -- as archive.Date writes it
  updated    TEXT,
  author     TEXT NOT NULL,
  lead       TEXT NOT NULL,
  body       TEXT NOT NULL,
  captions   TEXT NOT NULL, -- JSON
  language   TEXT NOT NULL,
  provenance TEXT NOT NULL, -- JSON
  claims     TEXT NOT NULL, -- JSON: people, terms, figures. The rows below are derived from it
  wording    TEXT NOT NULL, -- digest of what makes a version
  capture    INTEGER REFERENCES captures (id), -- the first that showed this wording
  UNIQUE (article, number)
) STRICT;

-- Which capture showed which version: the first of each, and all that showed it again.
CREATE TABLE sightings (
  capture INTEGER PRIMARY KEY REFERENCES captures (id),
  article INTEGER NOT NULL REFERENCES articles (no) ON DELETE CASCADE,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX sightings_article ON sightings (article);

-- The change sequence. Only an article's newest change is kept; AUTOINCREMENT never gives a number twice.
CREATE TABLE changes (
  seq     INTEGER PRIMARY KEY AUTOINCREMENT,
  article TEXT NOT NULL UNIQUE,
  kind    TEXT NOT NULL
) STRICT;

-- What follows, up to figures, is derived from the claims of each article's newest version.
CREATE TABLE mentions (
  article   INTEGER NOT NULL REFERENCES articles (no) ON DELETE CASCADE,
  n         INTEGER NOT NULL, -- index in the version's people
  key       TEXT NOT NULL,    -- the folded name
  name      TEXT NOT NULL,
  aliases   TEXT NOT NULL,    -- JSON
  person    TEXT,
  judged    INTEGER NOT NULL DEFAULT 0, -- whether SetPersonIDs has said whom it names, or that nobody can tell
  published INTEGER,
  PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX mentions_key ON mentions (key);
CREATE INDEX mentions_to_judge ON mentions (key) WHERE judged = 0;
CREATE INDEX mentions_person ON mentions (person, published) WHERE person IS NOT NULL;

CREATE TABLE statements (
  article      INTEGER NOT NULL REFERENCES articles (no) ON DELETE CASCADE,
  mention      INTEGER NOT NULL,
  n            INTEGER NOT NULL, -- index in the mention's offices
  person       TEXT,
  office       TEXT,
  organisation TEXT,
  body         TEXT NOT NULL, -- the organisation's wording, folded
  term         TEXT,
  date         INTEGER,       -- the event's, else the article's
  claim        TEXT NOT NULL, -- JSON of archive.Claim
  PRIMARY KEY (article, mention, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX statements_person ON statements (person, date) WHERE person IS NOT NULL;
CREATE INDEX statements_office ON statements (office, date) WHERE office IS NOT NULL;
CREATE INDEX statements_organisation ON statements (organisation, date) WHERE organisation IS NOT NULL;
CREATE INDEX statements_term ON statements (term, date) WHERE term IS NOT NULL;

CREATE TABLE persons (
  id       TEXT PRIMARY KEY,
  name     TEXT NOT NULL,
  key      TEXT NOT NULL,    -- the folded names
  sort     BLOB NOT NULL,    -- collation key: given, middle, family name
  aliases  TEXT NOT NULL,    -- JSON, as ruled; those of the mentions are read from there
  articles INTEGER NOT NULL, -- whose newest versions name this person
  first    INTEGER,
  last     INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX persons_sort ON persons (sort, id);

CREATE TABLE organisations (
  id       TEXT PRIMARY KEY,
  name     TEXT NOT NULL,
  province TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE offices (
  id           TEXT PRIMARY KEY,
  name         TEXT NOT NULL,
  organisation TEXT NOT NULL -- '' where the office stands alone
) STRICT, WITHOUT ROWID;

CREATE TABLE article_terms (
  article INTEGER NOT NULL REFERENCES articles (no) ON DELETE CASCADE,
  term    TEXT NOT NULL,
  PRIMARY KEY (article, term)
) STRICT, WITHOUT ROWID;

CREATE TABLE figures (
  article   INTEGER NOT NULL REFERENCES articles (no) ON DELETE CASCADE,
  n         INTEGER NOT NULL,
  indicator TEXT NOT NULL, -- folded
  kind      TEXT NOT NULL,
  published INTEGER,
  figure    TEXT NOT NULL, -- JSON of archive.Figure
  PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX figures_published ON figures (published);

-- The frontier. A lease takes the best of what is ready; what is due later is made ready when its time has come. With the
-- partial indexes each step touches only the rows that it takes.
CREATE TABLE frontier (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  outlet   TEXT NOT NULL,
  url      TEXT NOT NULL, -- as it is visited
  key      TEXT NOT NULL, -- what all addresses of one page have in common
  kind     TEXT NOT NULL,
  depth    INTEGER NOT NULL,
  rank     INTEGER NOT NULL,
  via      TEXT NOT NULL,
  modified INTEGER,
  tries    INTEGER NOT NULL,
  why      TEXT NOT NULL,
  state    TEXT NOT NULL, -- ready, later, leased, or archive.Outcome
  due      INTEGER NOT NULL, -- of later: not before; of leased: the lease's end; of finished: when that was
  owner    TEXT NOT NULL, -- of leased: the process
  UNIQUE (outlet, key)
) STRICT;
CREATE INDEX frontier_ready ON frontier (outlet, rank, id) WHERE state = 'ready';
CREATE INDEX frontier_later ON frontier (outlet, due) WHERE state = 'later';
CREATE INDEX frontier_leased ON frontier (outlet, due, owner) WHERE state = 'leased';

CREATE TABLE runs (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  outlet   TEXT NOT NULL,
  started  INTEGER NOT NULL,
  ended    INTEGER,
  state    TEXT NOT NULL,
  counts   TEXT NOT NULL, -- JSON
  messages TEXT NOT NULL, -- JSON
  owner    TEXT NOT NULL
) STRICT;
CREATE INDEX runs_outlet ON runs (outlet, id);

-- What people decided, and no derivation can find again.
CREATE TABLE rulings (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  kind    TEXT NOT NULL, -- merge, split, correct
  author  TEXT NOT NULL,
  time    INTEGER NOT NULL,
  reason  TEXT NOT NULL,
  ruling  TEXT NOT NULL, -- JSON
  undone  INTEGER REFERENCES rulings (id) -- the ruling that takes this one back
) STRICT;
