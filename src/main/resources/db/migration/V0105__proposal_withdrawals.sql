CREATE TABLE proposal_withdrawal (
  withdrawal_id UUID NOT NULL PRIMARY KEY,
  proposal_id UUID NOT NULL,
  asked_by UUID NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  reason VARCHAR(1000) NOT NULL CHECK (reason <> ''),
  answer VARCHAR(10) NOT NULL CHECK (answer IN ('FREE', 'OPEN', 'CONSENTED', 'REFUSED')),
  answered_by UUID NULL,
  answered_at DATETIME(6) NULL,
  open_for UUID AS (IF(answer = 'OPEN', proposal_id, NULL)) PERSISTENT,
  UNIQUE KEY proposal_withdrawal_open (open_for),
  KEY proposal_withdrawal_proposal (proposal_id),
  CONSTRAINT proposal_withdrawal_of FOREIGN KEY (proposal_id) REFERENCES proposal (proposal_id),
  CONSTRAINT proposal_withdrawal_answer
    CHECK (answer NOT IN ('CONSENTED', 'REFUSED') OR (answered_by IS NOT NULL AND answered_at IS NOT NULL))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
