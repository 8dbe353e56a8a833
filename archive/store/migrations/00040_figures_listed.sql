-- +goose Up
-- Lists of figures are chosen by words of the indicator: read from an index, and not from the rows with all their JSON.
CREATE INDEX figures_listed ON figures (published, indicator, kind);
DROP INDEX figures_published;
