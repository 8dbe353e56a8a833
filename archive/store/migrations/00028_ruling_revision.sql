-- +goose Up
-- Who judges names says under which rulings, and is refused where another has been made or undone meanwhile.
ALTER TABLE rulings ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
CREATE INDEX rulings_revision ON rulings (revision);
