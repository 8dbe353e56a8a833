-- +goose Up
-- What careers, successions and series are read by. The columns are read from the JSON beside them.

ALTER TABLE statements ADD COLUMN relation TEXT GENERATED ALWAYS AS (coalesce(json_extract(claim, '$.relation'), '')) VIRTUAL;
ALTER TABLE statements ADD COLUMN wording TEXT GENERATED ALWAYS AS (coalesce(json_extract(claim, '$.office'), '')) VIRTUAL;
CREATE INDEX statements_career ON statements (person, office, wording, date, relation) WHERE person IS NOT NULL;
CREATE INDEX statements_succession ON statements (office, person, wording, date, relation) WHERE person IS NOT NULL;
CREATE INDEX statements_leaders ON statements (organisation, office, person, wording, date, relation) WHERE person IS NOT NULL;

CREATE INDEX persons_key ON persons (key);
CREATE INDEX organisations_province ON organisations (province);

ALTER TABLE figures ADD COLUMN organisation TEXT GENERATED ALWAYS AS (json_extract(figure, '$.organisation_id')) VIRTUAL;
ALTER TABLE figures ADD COLUMN term TEXT GENERATED ALWAYS AS (json_extract(figure, '$.term')) VIRTUAL;
CREATE INDEX figures_organisation ON figures (organisation, term) WHERE organisation IS NOT NULL;
CREATE INDEX figures_term ON figures (term, organisation) WHERE term IS NOT NULL;
CREATE INDEX mentions_names ON mentions (person, name) WHERE person IS NOT NULL;
