-- +goose Up
-- New statements are counted by whoever inserts them: a trigger cost as much as the statement itself.
DROP TRIGGER statement_named;

-- Whether something runs, and whether what was imported waits to be read again, is asked whenever the program starts.
CREATE INDEX runs_running ON runs (owner) WHERE state = 'running';
