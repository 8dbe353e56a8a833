-- +goose Up
-- Rulings on figures are found by the article that states the figure.
ALTER TABLE rulings ADD COLUMN article TEXT GENERATED ALWAYS AS (json_extract(ruling, '$.figure.article')) VIRTUAL;
CREATE INDEX rulings_article ON rulings (article) WHERE article IS NOT NULL;
