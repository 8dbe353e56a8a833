-- +goose Up
-- What tenures rest on is read by months: statements that say the same in one month stand beside each other.
DROP INDEX statements_career;
DROP INDEX statements_succession;
DROP INDEX statements_leaders;
CREATE INDEX statements_career ON statements (person, office, wording, relation, date / 2592000, date) WHERE person IS NOT NULL;
CREATE INDEX statements_succession ON statements (office, person, wording, relation, date / 2592000, date) WHERE person IS NOT NULL;
CREATE INDEX statements_leaders ON statements (organisation, office, person, wording, relation, date / 2592000, date) WHERE person IS NOT NULL;

-- What a citation shows of a version. In the table its capture lies behind the body and the claims, which had to be read past.
CREATE INDEX versions_cited ON versions (article, number, title, published, capture);
