-- +goose Up
-- Where the further pages of an article begin in a version, and the capture of each: [{"offset":…,"caption":…,"capture":…}].
ALTER TABLE versions ADD COLUMN parts TEXT;

DROP INDEX versions_cited;
CREATE INDEX versions_cited ON versions (article, number, title, published, capture, parts);
