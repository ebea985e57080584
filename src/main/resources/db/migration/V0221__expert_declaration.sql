-- What experts declare once a year; a new declaration supersedes the one before, which stays for the audit.
CREATE TABLE expert_declaration (
  declaration_id UUID NOT NULL PRIMARY KEY,
  expert_id UUID NOT NULL,
  declared_at DATETIME(6) NOT NULL,
  valid_until DATE NOT NULL,
  superseded_at DATETIME(6) NULL,
  reminded_soon_at DATETIME(6) NULL,
  reminded_over_at DATETIME(6) NULL,
  only_latest UUID AS (IF(superseded_at IS NULL, expert_id, NULL)) PERSISTENT UNIQUE,
  KEY expert_declaration_expert (expert_id, superseded_at),
  KEY expert_declaration_end (superseded_at, valid_until),
  CONSTRAINT expert_declaration_order CHECK (superseded_at IS NULL OR superseded_at >= declared_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE expert_interest (
  declaration_id UUID NOT NULL,
  line INT NOT NULL CHECK (line >= 0),
  kind VARCHAR(20) NOT NULL CHECK (kind IN
    ('EMPLOYMENT', 'BOARD', 'CONSULTING', 'OWNERSHIP', 'FUNDING', 'FAMILY', 'OTHER')),
  organisation VARCHAR(200) NOT NULL CHECK (organisation <> ''),
  ror CHAR(9) NULL,
  until_day DATE NULL,
  note VARCHAR(500) NOT NULL,
  PRIMARY KEY (declaration_id, line),
  CONSTRAINT expert_interest_declaration FOREIGN KEY (declaration_id) REFERENCES expert_declaration (declaration_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
