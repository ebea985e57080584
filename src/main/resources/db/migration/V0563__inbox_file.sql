-- Working papers beside a task; what was taken away can be brought back for ten minutes, and its file goes a day later.
CREATE TABLE inbox_file (
  file_id UUID NOT NULL PRIMARY KEY,
  task_id UUID NOT NULL,
  name VARCHAR(200) NOT NULL CHECK (name <> ''),
  type VARCHAR(10) NOT NULL CHECK (type IN ('PDF', 'DOCX', 'XLSX', 'PNG', 'JPG')),
  size BIGINT NOT NULL CHECK (size BETWEEN 1 AND 20971520),
  sha256 CHAR(64) NOT NULL CHECK (sha256 REGEXP '^[0-9a-f]{64}$'),
  stored_name VARCHAR(40) NOT NULL CHECK (stored_name REGEXP '^[0-9a-f-]{36}$'),
  author_id UUID NOT NULL,
  attached_at DATETIME(6) NOT NULL,
  removed_at DATETIME(6) NULL,
  UNIQUE KEY inbox_file_stored_name (stored_name),
  KEY inbox_file_task (task_id, attached_at),
  KEY inbox_file_removed (removed_at),
  CONSTRAINT inbox_file_of FOREIGN KEY (task_id) REFERENCES workflow_task (task_id),
  CONSTRAINT inbox_file_by FOREIGN KEY (author_id) REFERENCES identity_user (user_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
