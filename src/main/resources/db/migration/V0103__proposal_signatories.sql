CREATE TABLE proposal_signatory (
  signatory_id UUID NOT NULL PRIMARY KEY,
  proposal_id UUID NOT NULL,
  user_id UUID NOT NULL,
  position INT NOT NULL CHECK (position >= 0),
  status VARCHAR(10) NOT NULL CHECK (status IN ('FIRST', 'WAITING', 'SIGNED', 'DECLINED', 'LAPSED')),
  invited_at DATETIME(6) NULL,
  answered_at DATETIME(6) NULL,
  content_sha256 CHAR(64) NULL CHECK (content_sha256 REGEXP '^[0-9a-f]{64}$'),
  reason VARCHAR(1000) NOT NULL,
  UNIQUE KEY proposal_signatory_person (proposal_id, user_id),
  KEY proposal_signatory_user (user_id, status),
  CONSTRAINT proposal_signatory_of FOREIGN KEY (proposal_id) REFERENCES proposal (proposal_id),
  CONSTRAINT proposal_signatory_answer CHECK (status IN ('FIRST', 'WAITING') OR answered_at IS NOT NULL),
  CONSTRAINT proposal_signatory_signed CHECK (status <> 'SIGNED' OR content_sha256 IS NOT NULL),
  CONSTRAINT proposal_signatory_reason CHECK (status <> 'DECLINED' OR reason <> '')
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
