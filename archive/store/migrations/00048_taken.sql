-- +goose Up
-- When the newest version of an article was taken in: what feeds say of one that has neither a date nor a capture. Of what is older than
-- this column nothing else is known than that it was there by now.
ALTER TABLE articles ADD COLUMN taken INTEGER NOT NULL DEFAULT 0; -- Unix milliseconds
UPDATE articles SET taken = CAST(unixepoch('subsec') * 1000 AS INTEGER);
