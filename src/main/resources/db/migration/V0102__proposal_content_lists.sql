CREATE TABLE proposal_other_country (
  proposal_id UUID NOT NULL,
  position INT NOT NULL,
  country CHAR(2) NOT NULL CHECK (country REGEXP '^[A-Z]{2}$'),
  PRIMARY KEY (proposal_id, position),
  CONSTRAINT proposal_other_country_of FOREIGN KEY (proposal_id) REFERENCES proposal (proposal_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE proposal_partner_organisation (
  proposal_id UUID NOT NULL,
  position INT NOT NULL,
  name VARCHAR(300) NOT NULL,
  city VARCHAR(100) NOT NULL,
  country CHAR(2) NOT NULL CHECK (country REGEXP '^([A-Z]{2})?$'),
  PRIMARY KEY (proposal_id, position),
  CONSTRAINT proposal_partner_organisation_of FOREIGN KEY (proposal_id) REFERENCES proposal (proposal_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE proposal_sector (
  proposal_id UUID NOT NULL,
  position INT NOT NULL,
  code VARCHAR(30) NOT NULL
    CHECK (code IN ('ACADEMIC_RESEARCH', 'INDUSTRIAL_ENGINEERING', 'NEW_ENERGY', 'AGRICULTURE')),
  share INT NULL CHECK (share BETWEEN 1 AND 100),
  PRIMARY KEY (proposal_id, position),
  CONSTRAINT proposal_sector_of FOREIGN KEY (proposal_id) REFERENCES proposal (proposal_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE proposal_milestone (
  proposal_id UUID NOT NULL,
  position INT NOT NULL,
  title VARCHAR(200) NOT NULL,
  due DATE NULL,
  PRIMARY KEY (proposal_id, position),
  CONSTRAINT proposal_milestone_of FOREIGN KEY (proposal_id) REFERENCES proposal (proposal_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE proposal_base (
  proposal_id UUID NOT NULL,
  position INT NOT NULL,
  name VARCHAR(200) NOT NULL,
  city VARCHAR(100) NOT NULL,
  country CHAR(2) NOT NULL CHECK (country REGEXP '^([A-Z]{2})?$'),
  host VARCHAR(300) NOT NULL,
  industry VARCHAR(200) NOT NULL,
  PRIMARY KEY (proposal_id, position),
  CONSTRAINT proposal_base_of FOREIGN KEY (proposal_id) REFERENCES proposal (proposal_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE proposal_flow (
  proposal_id UUID NOT NULL,
  position INT NOT NULL,
  technology VARCHAR(300) NOT NULL,
  direction VARCHAR(10) NOT NULL CHECK (direction IN ('EXPORTED', 'LEARNED')),
  PRIMARY KEY (proposal_id, position),
  CONSTRAINT proposal_flow_of FOREIGN KEY (proposal_id) REFERENCES proposal (proposal_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE proposal_talent (
  proposal_id UUID NOT NULL,
  position INT NOT NULL,
  role VARCHAR(200) NOT NULL,
  people INT NULL CHECK (people BETWEEN 1 AND 9999),
  from_country CHAR(2) NOT NULL CHECK (from_country REGEXP '^([A-Z]{2})?$'),
  to_country CHAR(2) NOT NULL CHECK (to_country REGEXP '^([A-Z]{2})?$'),
  months INT NULL CHECK (months BETWEEN 1 AND 120),
  PRIMARY KEY (proposal_id, position),
  CONSTRAINT proposal_talent_of FOREIGN KEY (proposal_id) REFERENCES proposal (proposal_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE proposal_support (
  proposal_id UUID NOT NULL,
  position INT NOT NULL,
  kind VARCHAR(30) NOT NULL
    CHECK (kind IN ('MONEY', 'TAX', 'INTELLECTUAL_PROPERTY', 'POLICY', 'DATA', 'EQUIPMENT')),
  level VARCHAR(10) NOT NULL CHECK (level IN ('CENTRAL', 'REGIONAL', 'LOCAL')),
  text VARCHAR(1000) NOT NULL,
  PRIMARY KEY (proposal_id, position),
  CONSTRAINT proposal_support_of FOREIGN KEY (proposal_id) REFERENCES proposal (proposal_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE proposal_budget_line (
  proposal_id UUID NOT NULL,
  position INT NOT NULL,
  year INT NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  side VARCHAR(10) NOT NULL CHECK (side IN ('HOME', 'PARTNER')),
  category VARCHAR(20) NOT NULL
    CHECK (category IN ('PERSONNEL', 'EQUIPMENT', 'CONSUMABLES', 'TRAVEL', 'OTHER')),
  amount DECIMAL(17, 2) NULL CHECK (amount > 0),
  PRIMARY KEY (proposal_id, position),
  CONSTRAINT proposal_budget_line_of FOREIGN KEY (proposal_id) REFERENCES proposal (proposal_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
