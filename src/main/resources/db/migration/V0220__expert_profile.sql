-- What experts say of themselves; a person without a row has said nothing.
CREATE TABLE expert_profile (
  expert_id UUID NOT NULL PRIMARY KEY,
  orcid CHAR(19) NULL UNIQUE,
  load_limit INT NOT NULL CHECK (load_limit BETWEEN 0 AND 50),
  changed_at DATETIME(6) NOT NULL,
  CONSTRAINT expert_profile_orcid CHECK (orcid REGEXP '^([0-9]{4}-){3}[0-9]{3}[0-9X]$')
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE expert_field (
  expert_id UUID NOT NULL,
  code VARCHAR(5) NOT NULL,
  PRIMARY KEY (expert_id, code),
  KEY expert_field_code (code),
  CONSTRAINT expert_field_profile FOREIGN KEY (expert_id) REFERENCES expert_profile (expert_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE expert_sector (
  expert_id UUID NOT NULL,
  sector VARCHAR(30) NOT NULL CHECK (sector IN
    ('ACADEMIC_RESEARCH', 'INDUSTRIAL_ENGINEERING', 'NEW_ENERGY', 'AGRICULTURE')),
  PRIMARY KEY (expert_id, sector),
  CONSTRAINT expert_sector_profile FOREIGN KEY (expert_id) REFERENCES expert_profile (expert_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE expert_language (
  expert_id UUID NOT NULL,
  language CHAR(2) NOT NULL,
  PRIMARY KEY (expert_id, language),
  CONSTRAINT expert_language_profile FOREIGN KEY (expert_id) REFERENCES expert_profile (expert_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
