-- What people write on a task; the reason for a new due date stays, everything else can be taken away for ten minutes.
CREATE TABLE inbox_comment (
  comment_id UUID NOT NULL PRIMARY KEY,
  task_id UUID NOT NULL,
  kind VARCHAR(10) NOT NULL CHECK (kind IN ('COMMENT', 'DUE_DATE')),
  author_id UUID NOT NULL,
  text VARCHAR(2000) NOT NULL CHECK (text <> ''),
  written_at DATETIME(6) NOT NULL,
  KEY inbox_comment_task (task_id, written_at),
  CONSTRAINT inbox_comment_on FOREIGN KEY (task_id) REFERENCES workflow_task (task_id),
  CONSTRAINT inbox_comment_by FOREIGN KEY (author_id) REFERENCES identity_user (user_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
