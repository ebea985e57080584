-- An organisation may take part in one project more than once; the row of the source (row_hash) tells the two apart.
CREATE TABLE past_project_participation (
  participation_id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  project_id VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisation_id BIGINT NOT NULL,
  city VARCHAR(100) NOT NULL,
  kind VARCHAR(3) CHECK (kind IN ('HES', 'REC', 'PRC', 'PUB', 'OTH')),
  ec_contribution DECIMAL(19,2) CHECK (ec_contribution >= 0),
  net_contribution DECIMAL(19,2) CHECK (net_contribution >= 0),
  total_cost DECIMAL(19,2) CHECK (total_cost >= 0),
  row_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  last_import UUID NOT NULL,
  last_line BIGINT NOT NULL CHECK (last_line > 0),
  UNIQUE KEY past_project_participation_once (row_hash),
  KEY past_project_participation_project (project_id, organisation_id),
  KEY past_project_participation_organisation (organisation_id),
  CONSTRAINT past_project_participation_of FOREIGN KEY (project_id) REFERENCES past_project (project_id),
  CONSTRAINT past_project_participation_by FOREIGN KEY (organisation_id)
    REFERENCES past_project_organisation (organisation_id),
  CONSTRAINT past_project_participation_source FOREIGN KEY (last_import) REFERENCES past_project_import (import_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
