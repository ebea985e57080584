-- Who stands behind a proposal, as the office found it: one person or a group such as an organisation.
ALTER TABLE filing_check ADD COLUMN proposer_kind VARCHAR(10) NOT NULL DEFAULT 'MEMBER'
  CHECK (proposer_kind IN ('MEMBER', 'GROUP'));
