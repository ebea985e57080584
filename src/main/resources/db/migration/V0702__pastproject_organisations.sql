-- Who took part: told apart by PIC where the source gives one, else by normalised name (name_key) and country.
CREATE TABLE past_project_organisation (
  organisation_id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  identity VARCHAR(310) COLLATE utf8mb4_bin NOT NULL,
  pic CHAR(9) CHARACTER SET ascii COLLATE ascii_bin CHECK (pic REGEXP '^[0-9]{9}$'),
  name VARCHAR(300) NOT NULL CHECK (name <> ''),
  name_key VARCHAR(300) COLLATE utf8mb4_bin NOT NULL CHECK (name_key <> ''),
  country CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  UNIQUE KEY past_project_organisation_once (identity),
  KEY past_project_organisation_pic (pic),
  KEY past_project_organisation_name (name_key, country),
  CONSTRAINT past_project_organisation_iso CHECK (country REGEXP '^([A-Z]{2})?$' AND country NOT IN ('UK', 'EL'))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
