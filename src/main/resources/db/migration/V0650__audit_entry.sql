-- What happened, for ever: each row carries the hash of the one before, so that no change stays unseen. Nothing refers
-- to the rows that it tells of, because an entry outlives them.
CREATE TABLE audit_entry (
  seq BIGINT NOT NULL PRIMARY KEY CHECK (seq > 0),
  at DATETIME(6) NOT NULL,
  actor_id UUID NULL,
  actor_name VARCHAR(120) NOT NULL,
  subject VARCHAR(80) NOT NULL CHECK (subject <> ''),
  action VARCHAR(80) NOT NULL CHECK (action <> ''),
  facts TEXT NOT NULL CHECK (JSON_VALID(facts)),
  prev_hash CHAR(64) NOT NULL,
  hash CHAR(64) NOT NULL,
  UNIQUE KEY audit_entry_prev_hash (prev_hash),
  UNIQUE KEY audit_entry_hash (hash),
  KEY audit_entry_subject (subject, seq),
  KEY audit_entry_action (action, seq)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
