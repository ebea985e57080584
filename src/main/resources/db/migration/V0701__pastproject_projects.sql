-- EU projects of the past; amounts in euro, NULL where the source says nothing. row_hash is the SHA-256 of the source row.
CREATE TABLE past_project (
  project_id VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  acronym VARCHAR(60) NOT NULL,
  title VARCHAR(500) NOT NULL CHECK (title <> ''),
  objective TEXT NOT NULL,
  programme VARCHAR(40) NOT NULL,
  funding_scheme VARCHAR(60) NOT NULL,
  status VARCHAR(20) NOT NULL,
  start_date DATE,
  end_date DATE,
  total_cost DECIMAL(19,2) CHECK (total_cost >= 0),
  ec_contribution DECIMAL(19,2) CHECK (ec_contribution >= 0),
  topics VARCHAR(500) NOT NULL,
  call_code VARCHAR(100) NOT NULL,
  keywords VARCHAR(2000) NOT NULL,
  row_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  last_import UUID NOT NULL,
  last_line BIGINT NOT NULL CHECK (last_line > 0),
  KEY past_project_start (start_date),
  CONSTRAINT past_project_period CHECK (start_date IS NULL OR end_date IS NULL OR end_date >= start_date),
  CONSTRAINT past_project_source FOREIGN KEY (last_import) REFERENCES past_project_import (import_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
