-- +goose Up
-- Articles that were imported as such have no capture: their claims are read from their text again, those after articles_again up to
-- articles_old.
ALTER TABLE reading ADD COLUMN articles_old INTEGER NOT NULL DEFAULT 0;
ALTER TABLE reading ADD COLUMN articles_again INTEGER NOT NULL DEFAULT 0;
UPDATE reading SET articles_old = (SELECT coalesce(max(no), 0) FROM articles);
