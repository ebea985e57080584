-- Two people changed the same field at once: what was saved first stands in the draft, both are kept here.
CREATE TABLE proposal_conflict (
  conflict_id UUID NOT NULL PRIMARY KEY,
  proposal_id UUID NOT NULL,
  path VARCHAR(80) NOT NULL CHECK (path <> ''),
  base_revision BIGINT NOT NULL CHECK (base_revision >= 0),
  mine LONGTEXT NOT NULL CHECK (JSON_VALID(mine)),
  mine_by UUID NOT NULL,
  mine_at DATETIME(6) NOT NULL,
  theirs LONGTEXT NOT NULL CHECK (JSON_VALID(theirs)),
  theirs_by UUID NOT NULL,
  theirs_at DATETIME(6) NOT NULL,
  choice VARCHAR(10) NOT NULL CHECK (choice IN ('OPEN', 'MINE', 'THEIRS')),
  settled_by UUID NULL,
  settled_at DATETIME(6) NULL,
  open_for VARCHAR(200) AS (IF(choice = 'OPEN', CONCAT(proposal_id, ' ', mine_by, ' ', path), NULL)) PERSISTENT,
  UNIQUE KEY proposal_conflict_open (open_for),
  KEY proposal_conflict_proposal (proposal_id, choice),
  CONSTRAINT proposal_conflict_of FOREIGN KEY (proposal_id) REFERENCES proposal (proposal_id),
  CONSTRAINT proposal_conflict_settled
    CHECK ((choice = 'OPEN') = (settled_by IS NULL) AND (settled_by IS NULL) = (settled_at IS NULL))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
