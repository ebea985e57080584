-- The holder of a task is reminded by colleagues at most once a day (UTC).
CREATE TABLE inbox_reminder (
  task_id UUID NOT NULL,
  reminded_on DATE NOT NULL,
  reminded_by UUID NOT NULL,
  reminded_at DATETIME(6) NOT NULL,
  PRIMARY KEY (task_id, reminded_on),
  CONSTRAINT inbox_reminder_of FOREIGN KEY (task_id) REFERENCES workflow_task (task_id),
  CONSTRAINT inbox_reminder_by FOREIGN KEY (reminded_by) REFERENCES identity_user (user_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
