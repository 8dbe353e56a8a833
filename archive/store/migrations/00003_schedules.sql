-- +goose Up
-- What is finished with may be due again, and what failed is counted until it answers.
ALTER TABLE frontier ADD COLUMN again INTEGER; -- when a scheduled run visits it again; NULL: not by itself
ALTER TABLE frontier ADD COLUMN failures INTEGER NOT NULL DEFAULT 0; -- how often it was given up since it answered last
ALTER TABLE frontier ADD COLUMN failing INTEGER; -- since when
CREATE INDEX frontier_again ON frontier (outlet, again) WHERE again IS NOT NULL;
CREATE INDEX frontier_failing ON frontier (outlet, failing) WHERE failures > 0;
CREATE INDEX frontier_modified ON frontier (outlet, modified) WHERE modified IS NOT NULL;

ALTER TABLE articles ADD COLUMN missing INTEGER; -- when its address first answered that there is nothing; NULL: it shows the article
ALTER TABLE articles ADD COLUMN gone INTEGER NOT NULL DEFAULT 0; -- 1: it answered so again later

ALTER TABLE runs ADD COLUMN detail TEXT NOT NULL DEFAULT '{}'; -- JSON: what has no column of its own

CREATE TABLE schedules (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  outlet  TEXT NOT NULL,
  section TEXT NOT NULL, -- '': the whole outlet
  cron    TEXT NOT NULL, -- '': as often as the outlet changes
  paused  INTEGER NOT NULL,
  every   INTEGER NOT NULL, -- milliseconds; 0: not known yet
  next    INTEGER NOT NULL, -- 0: at once
  last    INTEGER NOT NULL, -- 0: never
  run     INTEGER NOT NULL  -- 0: none
) STRICT;
CREATE INDEX schedules_outlet ON schedules (outlet);

CREATE TABLE orders (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  outlet  TEXT NOT NULL,
  section TEXT NOT NULL,
  "full"  INTEGER NOT NULL,
  by      TEXT NOT NULL,
  asked   INTEGER NOT NULL
) STRICT;

-- What an outlet was asked on a day, counted before the request goes out.
CREATE TABLE spent (
  outlet   TEXT NOT NULL,
  day      INTEGER NOT NULL, -- the midnight in Vietnam that it begins with
  requests INTEGER NOT NULL,
  bytes    INTEGER NOT NULL,
  PRIMARY KEY (outlet, day)
) STRICT, WITHOUT ROWID;

-- Hosts that want to be left alone, until when.
CREATE TABLE pauses (
  host  TEXT PRIMARY KEY,
  until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
