-- +goose Up
-- Who may what, and who did what. Passwords and tokens are kept as hashes only.
CREATE TABLE users (
  name      TEXT PRIMARY KEY,
  role      TEXT NOT NULL, -- archive.Role
  password  TEXT NOT NULL, -- a hash
  created   INTEGER NOT NULL,
  changed   INTEGER NOT NULL,
  last_seen INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sessions (
  token   TEXT PRIMARY KEY, -- a hash
  data    BLOB NOT NULL,
  expires INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_expires ON sessions (expires);

CREATE TABLE tokens (
  id        TEXT PRIMARY KEY,
  label     TEXT NOT NULL,
  role      TEXT NOT NULL,
  author    TEXT NOT NULL,
  digest    TEXT NOT NULL UNIQUE,
  created   INTEGER NOT NULL,
  last_used INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  time    INTEGER NOT NULL,
  who     TEXT NOT NULL,
  what    TEXT NOT NULL, -- archive.Deed
  subject TEXT NOT NULL,
  address TEXT NOT NULL
) STRICT;
