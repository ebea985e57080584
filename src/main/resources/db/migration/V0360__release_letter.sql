-- The letters in which proposers learned what the committee decided; each decision leaves once.
CREATE TABLE release_letter (
  letter_id UUID NOT NULL PRIMARY KEY,
  proposal_id UUID NOT NULL,
  round INT NOT NULL CHECK (round > 0),
  decision VARCHAR(12) NOT NULL CHECK (decision IN ('RECOMMENDED', 'REJECTED', 'REVISE')),
  language VARCHAR(5) NOT NULL CHECK (language IN ('en', 'zh_CN', 'ru')),
  reasons VARCHAR(4000) NOT NULL,
  name VARCHAR(200) NOT NULL CHECK (name <> ''),
  size BIGINT NOT NULL CHECK (size > 0),
  sha256 CHAR(64) NOT NULL,
  stored_name VARCHAR(40) NOT NULL,
  issued_by UUID NOT NULL,
  issued_at DATETIME(6) NOT NULL,
  UNIQUE KEY release_letter_round (proposal_id, round),
  UNIQUE KEY release_letter_stored (stored_name),
  CONSTRAINT release_letter_of FOREIGN KEY (proposal_id) REFERENCES proposal (proposal_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
