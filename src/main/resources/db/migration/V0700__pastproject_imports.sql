-- One row for each file that was imported; finished_at is empty while it runs or when it was cut short.
CREATE TABLE past_project_import (
  import_id UUID NOT NULL PRIMARY KEY,
  kind VARCHAR(12) NOT NULL CHECK (kind IN ('PROJECTS', 'PARTICIPANTS')),
  file_name VARCHAR(200) NOT NULL CHECK (file_name <> ''),
  imported_by UUID NOT NULL,
  started_at DATETIME(6) NOT NULL,
  finished_at DATETIME(6),
  added BIGINT NOT NULL DEFAULT 0 CHECK (added >= 0),
  changed BIGINT NOT NULL DEFAULT 0 CHECK (changed >= 0),
  unchanged BIGINT NOT NULL DEFAULT 0 CHECK (unchanged >= 0),
  rejected BIGINT NOT NULL DEFAULT 0 CHECK (rejected >= 0),
  KEY past_project_import_latest (started_at),
  CONSTRAINT past_project_import_times CHECK (finished_at IS NULL OR finished_at >= started_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
