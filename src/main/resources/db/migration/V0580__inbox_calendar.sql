-- The private address of a person's deadlines as a calendar: whoever knows it reads it, so only its hash is kept.
CREATE TABLE inbox_calendar (
  user_id UUID NOT NULL PRIMARY KEY,
  token_hash CHAR(64) NOT NULL CHECK (token_hash REGEXP '^[0-9a-f]{64}$'),
  made_at DATETIME(6) NOT NULL,
  UNIQUE KEY inbox_calendar_token (token_hash)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
