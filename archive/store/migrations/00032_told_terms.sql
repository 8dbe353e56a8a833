-- +goose Up
-- Whose term an article means by an ordinal, so that it gets the years that other articles tell; and the sentence that tells
-- them. All is derived from claims: rows of before get both when their articles are read again.

ALTER TABLE numbered_terms ADD COLUMN evidence TEXT NOT NULL DEFAULT '{}'; -- archive.Evidence as JSON

CREATE TABLE stated_terms (
  article INTEGER NOT NULL REFERENCES articles (no) ON DELETE CASCADE,
  stated  TEXT NOT NULL, -- as the article tells it: 2016-2021, or XIV
  body    TEXT NOT NULL, -- the organisation whose ordinal it is; empty where that is not known, and for years
  term    TEXT NOT NULL, -- 2016-2021, as the archive tells it; as stated where it does not
  PRIMARY KEY (article, stated, body)
) STRICT, WITHOUT ROWID;
INSERT INTO stated_terms SELECT article, term, '', term FROM article_terms;
DROP TABLE article_terms;
ALTER TABLE stated_terms RENAME TO article_terms;
CREATE INDEX article_terms_term ON article_terms (term, article);
CREATE INDEX article_terms_body ON article_terms (body, stated) WHERE body <> '';
