-- What the office proposes to do with a checked proposal and what a second person answered.
CREATE TABLE filing_proposal (
  filing_proposal_id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  proposal_id UUID NOT NULL,
  round INT NOT NULL CHECK (round > 0),
  outcome VARCHAR(10) NOT NULL CHECK (outcome IN ('FILED', 'MERGED', 'CONVERTED')),
  reason VARCHAR(2000) NOT NULL,
  lead_proposal UUID NULL,
  proposed_by UUID NOT NULL,
  proposed_at DATETIME(6) NOT NULL,
  confirmed BOOLEAN NULL,
  answered_by UUID NULL,
  answered_at DATETIME(6) NULL,
  note VARCHAR(2000) NOT NULL DEFAULT '',
  UNIQUE KEY filing_proposal_round (proposal_id, round),
  CONSTRAINT filing_proposal_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (proposal_id),
  CONSTRAINT filing_proposal_lead FOREIGN KEY (lead_proposal) REFERENCES proposal (proposal_id),
  CONSTRAINT filing_proposal_reason CHECK (outcome = 'FILED' OR reason <> ''),
  CONSTRAINT filing_proposal_merged CHECK ((outcome = 'MERGED') = (lead_proposal IS NOT NULL)),
  CONSTRAINT filing_proposal_other CHECK (lead_proposal IS NULL OR lead_proposal <> proposal_id),
  CONSTRAINT filing_proposal_answer CHECK ((confirmed IS NULL) = (answered_by IS NULL) AND (confirmed IS NULL) = (answered_at IS NULL)),
  CONSTRAINT filing_proposal_four_eyes CHECK (answered_by IS NULL OR answered_by <> proposed_by)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
