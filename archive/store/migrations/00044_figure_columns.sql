-- +goose Up
-- As for statements: an index covers a query only with columns that are stored. Of figures that say the same in the same words one is
-- enough to judge by; gist is alike for them. Rows of before have one each until their articles are read again.
DROP INDEX figures_organisation;
DROP INDEX figures_term;
ALTER TABLE figures DROP COLUMN organisation;
ALTER TABLE figures DROP COLUMN term;
ALTER TABLE figures ADD COLUMN organisation TEXT;
ALTER TABLE figures ADD COLUMN term TEXT;
ALTER TABLE figures ADD COLUMN gist INTEGER NOT NULL DEFAULT 0; -- a hash of the figure without its place
UPDATE figures SET organisation = figure ->> '$.organisation_id', term = figure ->> '$.term', gist = -(article * 10000 + n);
CREATE INDEX figures_organisation ON figures (organisation, published) WHERE organisation IS NOT NULL;
CREATE INDEX figures_term ON figures (term, organisation, gist) WHERE term IS NOT NULL;
