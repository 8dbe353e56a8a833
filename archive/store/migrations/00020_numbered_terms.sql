-- +goose Up
-- Which years the ordinals of bodies' terms stand for, as articles say it; derived from the claims of newest versions.

CREATE TABLE numbered_terms (
  article      INTEGER NOT NULL REFERENCES articles (no) ON DELETE CASCADE,
  organisation TEXT NOT NULL,
  ordinal      TEXT NOT NULL, -- in Roman figures
  term         TEXT NOT NULL, -- 2016-2021
  PRIMARY KEY (article, organisation, ordinal, term)
) STRICT, WITHOUT ROWID;
CREATE INDEX numbered_terms_ordinal ON numbered_terms (organisation, ordinal, term);

ALTER TABLE statements ADD COLUMN term_body TEXT GENERATED ALWAYS AS (json_extract(claim, '$.term_body_id')) VIRTUAL;
CREATE INDEX statements_ordinal ON statements (term_body) WHERE term_body IS NOT NULL;
-- Who bears a name is asked for every name that is judged; with the person in the index it is answered from the index alone.

DROP INDEX mentions_key;
CREATE INDEX mentions_key ON mentions (key, person);
