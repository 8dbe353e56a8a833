-- +goose Up
-- Which captures articles were read from by an older way of reading pages, or not at all: those after again, up to old.

CREATE TABLE reading (
  version INTEGER NOT NULL, -- of the newest way of reading that has worked here
  old     INTEGER NOT NULL, -- the newest capture that there was when it came
  again   INTEGER NOT NULL  -- the captures up to this one have been read again
) STRICT;
INSERT INTO reading VALUES (0, 0, 0);
