-- +goose Up
-- An address is an article's because the page says so, or because it once showed the same text. The latter may show another article one day.
ALTER TABLE addresses ADD COLUMN copied INTEGER NOT NULL DEFAULT 0;
