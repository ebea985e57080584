-- What the holder of a task asked somebody, and the answer; whether it still waits is said by the task that asks it.
CREATE TABLE inbox_question (
  task_id UUID NOT NULL PRIMARY KEY,
  parent_id UUID NOT NULL,
  asked_by UUID NOT NULL,
  asked UUID NOT NULL,
  text VARCHAR(2000) NOT NULL CHECK (text <> ''),
  asked_at DATETIME(6) NOT NULL,
  answer VARCHAR(2000) NULL CHECK (answer <> ''),
  answered_at DATETIME(6) NULL,
  KEY inbox_question_parent (parent_id, asked_at),
  CONSTRAINT inbox_question_task FOREIGN KEY (task_id) REFERENCES workflow_task (task_id),
  CONSTRAINT inbox_question_of FOREIGN KEY (parent_id) REFERENCES workflow_task (task_id),
  CONSTRAINT inbox_question_by FOREIGN KEY (asked_by) REFERENCES identity_user (user_id),
  CONSTRAINT inbox_question_to FOREIGN KEY (asked) REFERENCES identity_user (user_id),
  CONSTRAINT inbox_question_somebody_else CHECK (asked <> asked_by),
  CONSTRAINT inbox_question_answered CHECK ((answer IS NULL) = (answered_at IS NULL))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
