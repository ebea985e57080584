-- What was answered to a text that was taken back to be changed.
CREATE TABLE signature_voided (
  voided_id UUID NOT NULL PRIMARY KEY,
  proposal_id UUID NOT NULL,
  user_id UUID NOT NULL,
  status VARCHAR(10) NOT NULL CHECK (status IN ('FIRST', 'SIGNED', 'DECLINED', 'LAPSED')),
  answered_at DATETIME(6) NOT NULL,
  content_sha256 CHAR(64) NULL CHECK (content_sha256 REGEXP '^[0-9a-f]{64}$'),
  reason VARCHAR(1000) NOT NULL,
  voided_at DATETIME(6) NOT NULL,
  UNIQUE KEY signature_voided_once (proposal_id, voided_at, user_id),
  CONSTRAINT signature_voided_of FOREIGN KEY (proposal_id) REFERENCES proposal (proposal_id),
  CONSTRAINT signature_voided_signed CHECK (status NOT IN ('FIRST', 'SIGNED') OR content_sha256 IS NOT NULL),
  CONSTRAINT signature_voided_later CHECK (voided_at >= answered_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
