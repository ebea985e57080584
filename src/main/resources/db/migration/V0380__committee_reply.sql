-- What the proposers reply, point by point, to the committee that asked them to revise; for good once the revision is handed in.
CREATE TABLE committee_reply (
  proposal_id UUID NOT NULL PRIMARY KEY,
  words TEXT NOT NULL CHECK (CHAR_LENGTH(words) <= 8000),
  written_by UUID NOT NULL,
  written_at DATETIME(6) NOT NULL,
  handed_in_at DATETIME(6) NULL,
  CONSTRAINT committee_reply_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (proposal_id),
  CONSTRAINT committee_reply_given CHECK (handed_in_at IS NULL OR TRIM(words) <> '')
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
