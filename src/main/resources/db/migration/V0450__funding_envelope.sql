-- The money of one call in one year on one side; what is spoken for can never exceed it.
CREATE TABLE funding_envelope (
  envelope_id UUID NOT NULL PRIMARY KEY,
  call_id UUID NOT NULL,
  year SMALLINT NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  side VARCHAR(10) NOT NULL CHECK (side IN ('HOME', 'PARTNER')),
  currency CHAR(3) NOT NULL CHECK (currency REGEXP '^[A-Z]{3}$'),
  amount DECIMAL(19,2) NOT NULL CHECK (amount >= 0),
  reserved DECIMAL(19,2) NOT NULL CHECK (reserved >= 0),
  committed DECIMAL(19,2) NOT NULL CHECK (committed >= 0),
  version BIGINT NOT NULL,
  UNIQUE KEY funding_envelope_once (call_id, year, side),
  CONSTRAINT funding_envelope_enough CHECK (reserved + committed <= amount)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
