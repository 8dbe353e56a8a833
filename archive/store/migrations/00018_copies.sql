-- +goose Up
-- What an article's newest version says, apart from how it is set: by it a copy at another address is known. NULL: too short to
-- tell, or not read since this column came.
ALTER TABLE articles ADD COLUMN fingerprint TEXT;
CREATE INDEX articles_fingerprint ON articles (fingerprint) WHERE fingerprint IS NOT NULL;
