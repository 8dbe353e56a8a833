-- +goose Up
-- How many figures each body has for each term. They are offered on every page about figures; counting them there read most of the table.
CREATE TABLE figure_counts (
  term         TEXT NOT NULL, -- empty: of none
  organisation TEXT NOT NULL, -- empty: of no identity
  count        INTEGER NOT NULL,
  PRIMARY KEY (term, organisation)
) STRICT, WITHOUT ROWID;
INSERT INTO figure_counts SELECT coalesce(term, ''), coalesce(organisation, ''), count(*) FROM figures GROUP BY 1, 2;

-- New figures are counted by whoever inserts them, as statements are.
-- +goose StatementBegin
CREATE TRIGGER figure_gone AFTER DELETE ON figures BEGIN
  UPDATE figure_counts SET count = count - 1 WHERE term = coalesce(old.term, '') AND organisation = coalesce(old.organisation, '');
  DELETE FROM figure_counts WHERE term = coalesce(old.term, '') AND organisation = coalesce(old.organisation, '') AND count = 0;
END;
-- +goose StatementEnd
