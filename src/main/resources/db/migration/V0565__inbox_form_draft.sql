-- What somebody has typed into the form of an open task, by field; it goes when the task is over.
CREATE TABLE inbox_form_draft (
  task_id UUID NOT NULL,
  user_id UUID NOT NULL,
  content JSON NOT NULL,
  saved_at DATETIME(6) NOT NULL,
  PRIMARY KEY (task_id, user_id),
  CONSTRAINT inbox_form_draft_of FOREIGN KEY (task_id) REFERENCES workflow_task (task_id),
  CONSTRAINT inbox_form_draft_by FOREIGN KEY (user_id) REFERENCES identity_user (user_id),
  CONSTRAINT inbox_form_draft_content CHECK (json_valid(content) AND char_length(content) <= 200000)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
