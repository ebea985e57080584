-- How a draft came to what it says: each row keeps what stood in one field (or, without a path, in all) before.
CREATE TABLE proposal_change (
  proposal_id UUID NOT NULL,
  revision BIGINT NOT NULL CHECK (revision > 0),
  path VARCHAR(80) NOT NULL,
  before_value LONGTEXT NOT NULL CHECK (JSON_VALID(before_value)),
  saved_by UUID NOT NULL,
  saved_at DATETIME(6) NOT NULL,
  PRIMARY KEY (proposal_id, revision),
  KEY proposal_change_by (proposal_id, saved_by, revision, path),
  CONSTRAINT proposal_change_of FOREIGN KEY (proposal_id) REFERENCES proposal (proposal_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
