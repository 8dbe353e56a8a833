-- +goose Up
-- What readers say is wrong. Reports are no derived data.
CREATE TABLE reports (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  time    INTEGER NOT NULL, -- Unix milliseconds
  settled INTEGER NOT NULL DEFAULT 0, -- 1: an editor has looked at it
  report  TEXT NOT NULL     -- JSON of archive.Report without its id
) STRICT;
CREATE INDEX reports_settled ON reports (settled, id);
