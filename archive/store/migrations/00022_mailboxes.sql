-- +goose Up
-- Mailboxes to which mails are to be sent: none is before its reader has said so. Nobody has been asked about those of the past.
CREATE TABLE mailboxes (
  owner   TEXT NOT NULL,
  address TEXT NOT NULL,
  code    TEXT NOT NULL UNIQUE,
  state   TEXT NOT NULL,    -- archive.MailboxState
  asked   INTEGER NOT NULL, -- when the letter that asks was sent; 0: not yet
  due     INTEGER NOT NULL, -- when it is to be sent
  tries   INTEGER NOT NULL,
  trouble TEXT NOT NULL,
  PRIMARY KEY (owner, address)
) STRICT;
CREATE INDEX mailboxes_due ON mailboxes (due) WHERE state = 'new';
CREATE INDEX mailboxes_address ON mailboxes (address, asked);
INSERT INTO mailboxes (owner, address, code, state, asked, due, tries, trouble)
  SELECT DISTINCT owner, email, lower(hex(randomblob(16))), 'new', 0, 1, 0, '' FROM searches WHERE email <> '';
