-- +goose Up
-- What readers want to be told. None of it can be derived again.

CREATE TABLE searches (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  owner   TEXT NOT NULL,
  name    TEXT NOT NULL,
  query   TEXT NOT NULL,
  email   TEXT NOT NULL,
  webhook TEXT NOT NULL,
  secret  TEXT NOT NULL,
  key     TEXT NOT NULL UNIQUE,
  paused  INTEGER NOT NULL,
  created INTEGER NOT NULL,
  since   INTEGER NOT NULL -- articles.no of the newest article when the search was saved
) STRICT;
CREATE INDEX searches_owner ON searches (owner, id);

-- Which new articles each search found: the primary key is what makes it once.
CREATE TABLE found (
  search  INTEGER NOT NULL REFERENCES searches (id) ON DELETE CASCADE,
  article TEXT NOT NULL,
  time    INTEGER NOT NULL,
  PRIMARY KEY (search, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX found_time ON found (search, time);

CREATE TABLE deliveries (
  n        INTEGER PRIMARY KEY AUTOINCREMENT,
  id       TEXT NOT NULL UNIQUE,
  search   INTEGER NOT NULL REFERENCES searches (id) ON DELETE CASCADE,
  channel  TEXT NOT NULL, -- archive.Channel
  articles TEXT NOT NULL, -- JSON
  state    TEXT NOT NULL, -- archive.DeliveryState
  tries    INTEGER NOT NULL,
  created  INTEGER NOT NULL,
  due      INTEGER NOT NULL,
  ended    INTEGER NOT NULL,
  trouble  TEXT NOT NULL
) STRICT;
CREATE INDEX deliveries_due ON deliveries (due) WHERE state = 'waiting';
CREATE INDEX deliveries_search ON deliveries (search, n);

-- Up to which change of the archive all searches were asked.
CREATE TABLE following (seq INTEGER NOT NULL) STRICT;
INSERT INTO following (seq) VALUES (0);

-- What a token is for, '' for all that its role may; and when it ends, 0 for never.
ALTER TABLE tokens ADD COLUMN scopes TEXT NOT NULL DEFAULT '';
ALTER TABLE tokens ADD COLUMN expires INTEGER NOT NULL DEFAULT 0;
