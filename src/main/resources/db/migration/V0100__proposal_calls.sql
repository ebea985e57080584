CREATE TABLE proposal_call (
  call_id UUID NOT NULL PRIMARY KEY,
  code VARCHAR(30) NOT NULL CHECK (code <> ''),
  title_en VARCHAR(200) NOT NULL CHECK (title_en <> ''),
  title_zh VARCHAR(200) NOT NULL CHECK (title_zh <> ''),
  title_ru VARCHAR(200) NOT NULL CHECK (title_ru <> ''),
  call_year INT NOT NULL CHECK (call_year BETWEEN 2000 AND 2100),
  opens_at DATETIME(6) NOT NULL,
  closes_at DATETIME(6) NOT NULL,
  zone VARCHAR(40) NOT NULL,
  cap_home DECIMAL(19, 2) NOT NULL CHECK (cap_home > 0),
  cap_home_currency CHAR(3) NOT NULL CHECK (cap_home_currency REGEXP '^[A-Z]{3}$'),
  cap_partner DECIMAL(19, 2) NOT NULL CHECK (cap_partner > 0),
  cap_partner_currency CHAR(3) NOT NULL CHECK (cap_partner_currency REGEXP '^[A-Z]{3}$'),
  created_at DATETIME(6) NOT NULL,
  UNIQUE KEY proposal_call_code (code),
  CONSTRAINT proposal_call_period CHECK (closes_at > opens_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
