-- +goose Up
-- What tells namesakes apart beside their offices. Mentions of before have neither until their articles are read again.
ALTER TABLE mentions ADD COLUMN born INTEGER;                       -- year, as the version states it
ALTER TABLE mentions ADD COLUMN private INTEGER NOT NULL DEFAULT 0; -- whether the version tells of somebody without an office
