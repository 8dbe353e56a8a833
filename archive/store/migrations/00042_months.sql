-- +goose Up
-- What tenures rest on: how often somebody is named in an office in the same words, with the same told of it, within a month. It is
-- counted as statements come and go; counting them for each page took most of the page's time.

CREATE TABLE months (
  person       TEXT NOT NULL,
  office       TEXT NOT NULL,    -- empty: of no identity
  wording      TEXT NOT NULL,    -- of the office
  relation     TEXT NOT NULL,
  month        INTEGER NOT NULL, -- the thirty days by their number, date / 2592000; -1000000: undated
  organisation TEXT NOT NULL,    -- empty: of no identity
  count        INTEGER NOT NULL,
  PRIMARY KEY (person, office, wording, relation, month, organisation)
) STRICT, WITHOUT ROWID;
INSERT INTO months SELECT person, coalesce(office, ''), wording, relation, coalesce(date / 2592000, -1000000), coalesce(organisation, ''), count(*)
  FROM statements WHERE person IS NOT NULL GROUP BY 1, 2, 3, 4, 5, 6;
CREATE INDEX months_office ON months (office, person, wording, relation, month) WHERE office <> '';
CREATE INDEX months_organisation ON months (organisation, office, person, wording, relation, month) WHERE organisation <> '';

-- +goose StatementBegin
CREATE TRIGGER statement_named AFTER INSERT ON statements WHEN new.person IS NOT NULL BEGIN
  INSERT INTO months VALUES (new.person, coalesce(new.office, ''), new.wording, new.relation, coalesce(new.date / 2592000, -1000000), coalesce(new.organisation, ''), 1)
    ON CONFLICT DO UPDATE SET count = count + 1;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER statement_gone AFTER DELETE ON statements WHEN old.person IS NOT NULL BEGIN
  UPDATE months SET count = count - 1 WHERE person = old.person AND office = coalesce(old.office, '') AND wording = old.wording
    AND relation = old.relation AND month = coalesce(old.date / 2592000, -1000000) AND organisation = coalesce(old.organisation, '');
  DELETE FROM months WHERE person = old.person AND office = coalesce(old.office, '') AND wording = old.wording
    AND relation = old.relation AND month = coalesce(old.date / 2592000, -1000000) AND organisation = coalesce(old.organisation, '') AND count = 0;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER statement_renamed AFTER UPDATE OF person ON statements WHEN old.person IS NOT new.person BEGIN
  UPDATE months SET count = count - 1 WHERE person = old.person AND office = coalesce(old.office, '') AND wording = old.wording
    AND relation = old.relation AND month = coalesce(old.date / 2592000, -1000000) AND organisation = coalesce(old.organisation, '');
  DELETE FROM months WHERE person = old.person AND office = coalesce(old.office, '') AND wording = old.wording
    AND relation = old.relation AND month = coalesce(old.date / 2592000, -1000000) AND organisation = coalesce(old.organisation, '') AND count = 0;
  INSERT INTO months SELECT new.person, coalesce(new.office, ''), new.wording, new.relation, coalesce(new.date / 2592000, -1000000), coalesce(new.organisation, ''), 1
    WHERE new.person IS NOT NULL ON CONFLICT DO UPDATE SET count = count + 1;
END;
-- +goose StatementEnd

-- Within a month statements are found by these; offices and organisations by their months.
DROP INDEX statements_succession;
DROP INDEX statements_leaders;
