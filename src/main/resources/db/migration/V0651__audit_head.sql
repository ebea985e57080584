-- The end of the chain: one row that every writer locks for the moment of its commit.
CREATE TABLE audit_head (
  only_one BOOLEAN NOT NULL PRIMARY KEY CHECK (only_one),
  seq BIGINT NOT NULL CHECK (seq >= 0),
  hash CHAR(64) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO audit_head (only_one, seq, hash) VALUES (TRUE, 0, REPEAT('0', 64));
