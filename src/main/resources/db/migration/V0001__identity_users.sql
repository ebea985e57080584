CREATE TABLE identity_organisation (
  organisation_id UUID NOT NULL PRIMARY KEY,
  name VARCHAR(300) NOT NULL,
  country CHAR(2) NOT NULL CHECK (country REGEXP '^[A-Z]{2}$'),
  city VARCHAR(100) NOT NULL DEFAULT '',
  kind VARCHAR(30) NOT NULL CHECK (kind IN ('INSTITUTE', 'AGENCY', 'MINISTRY', 'FUNDER', 'CONSULTATIVE_BODY', 'ENTERPRISE')),
  UNIQUE KEY identity_organisation_name (name, country)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE identity_user (
  user_id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  username VARCHAR(60) NOT NULL,
  display_name VARCHAR(120) NOT NULL CHECK (display_name <> ''),
  email VARCHAR(200) NOT NULL,
  password_hash VARCHAR(120) NOT NULL,
  organisation_id UUID NOT NULL,
  language VARCHAR(5) NOT NULL CHECK (language IN ('en', 'zh_CN', 'ru')),
  time_zone VARCHAR(40) NOT NULL,
  enabled BOOLEAN NOT NULL,
  failed_logins INT NOT NULL DEFAULT 0 CHECK (failed_logins >= 0),
  created_at DATETIME(6) NOT NULL,
  UNIQUE KEY identity_user_username (username),
  CONSTRAINT identity_user_organisation FOREIGN KEY (organisation_id) REFERENCES identity_organisation (organisation_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE identity_user_role (
  user_id UUID NOT NULL,
  role VARCHAR(30) NOT NULL,
  PRIMARY KEY (user_id, role),
  KEY identity_user_role_role (role),
  CONSTRAINT identity_user_role_user FOREIGN KEY (user_id) REFERENCES identity_user (user_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE identity_setup_token (
  only_one BOOLEAN NOT NULL PRIMARY KEY CHECK (only_one),
  token_sha256 CHAR(64) NOT NULL,
  created_at DATETIME(6) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
