-- What the office found when it checked the form, once per round of submission.
CREATE TABLE filing_check (
  check_id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  proposal_id UUID NOT NULL,
  round INT NOT NULL CHECK (round > 0),
  standing BOOLEAN NOT NULL,
  has_suggestion BOOLEAN NOT NULL,
  single_matter BOOLEAN NOT NULL,
  note VARCHAR(2000) NOT NULL,
  checked_by UUID NOT NULL,
  checked_at DATETIME(6) NOT NULL,
  outcome VARCHAR(10) NULL CHECK (outcome IN ('RETURNED', 'ADMITTED')),
  UNIQUE KEY filing_check_round (proposal_id, round),
  CONSTRAINT filing_check_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (proposal_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE filing_check_reason (
  check_id UUID NOT NULL,
  reason VARCHAR(20) NOT NULL CHECK (reason IN ('IDENTITY', 'SCOPE', 'PRIVATE', 'LITIGATION', 'DISCIPLINE', 'SECRECY', 'DUPLICATE', 'PROMOTION', 'EMPTY', 'FORM')),
  PRIMARY KEY (check_id, reason),
  CONSTRAINT filing_check_reason_check FOREIGN KEY (check_id) REFERENCES filing_check (check_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE filing_check_section (
  check_id UUID NOT NULL,
  section VARCHAR(20) NOT NULL CHECK (section IN ('BASICS', 'PARTNERS', 'PLAN', 'COOPERATION', 'EFFECTS', 'FINANCE', 'ATTACHMENTS', 'SIGNATORIES')),
  PRIMARY KEY (check_id, section),
  CONSTRAINT filing_check_section_check FOREIGN KEY (check_id) REFERENCES filing_check (check_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
