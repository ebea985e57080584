CREATE TABLE identity_login_failure (
  name_sha256 CHAR(64) NOT NULL PRIMARY KEY,
  failures INT NOT NULL CHECK (failures > 0),
  failed_at DATETIME(6) NOT NULL,
  KEY identity_login_failure_at (failed_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
