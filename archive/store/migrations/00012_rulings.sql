-- +goose Up
-- A ruling is kept as the JSON that it is exported as. The table was never written to before.

DROP TABLE rulings;
CREATE TABLE rulings (
  no     INTEGER PRIMARY KEY AUTOINCREMENT,
  id     TEXT NOT NULL UNIQUE,
  time   INTEGER NOT NULL, -- Unix milliseconds
  ruling TEXT NOT NULL     -- JSON of archive.Ruling, who took it back included
) STRICT;
CREATE INDEX rulings_time ON rulings (time, no);
CREATE INDEX mentions_anchors ON mentions (person, key, published, article) WHERE person IS NOT NULL;
