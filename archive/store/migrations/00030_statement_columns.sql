-- +goose Up
-- An index covers a query only with columns that are stored.
DROP INDEX statements_career;
DROP INDEX statements_succession;
DROP INDEX statements_leaders;
ALTER TABLE statements DROP COLUMN relation;
ALTER TABLE statements DROP COLUMN wording;
ALTER TABLE statements ADD COLUMN relation TEXT NOT NULL DEFAULT ''; -- the claim's
ALTER TABLE statements ADD COLUMN wording TEXT NOT NULL DEFAULT '';  -- of the office
UPDATE statements SET relation = coalesce(json_extract(claim, '$.relation'), ''), wording = coalesce(json_extract(claim, '$.office'), '');
CREATE INDEX statements_career ON statements (person, office, wording, date, relation) WHERE person IS NOT NULL;
CREATE INDEX statements_succession ON statements (office, person, wording, date, relation) WHERE person IS NOT NULL;
CREATE INDEX statements_leaders ON statements (organisation, office, person, wording, date, relation) WHERE person IS NOT NULL;
