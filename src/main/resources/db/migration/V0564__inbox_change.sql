-- Who moved a date or the priority of a task last, so that the second of two people is told.
CREATE TABLE inbox_change (
  task_id UUID NOT NULL,
  field VARCHAR(10) NOT NULL CHECK (field IN ('DUE_DATE', 'FOLLOW_UP', 'PRIORITY')),
  changed_by UUID NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (task_id, field),
  CONSTRAINT inbox_change_of FOREIGN KEY (task_id) REFERENCES workflow_task (task_id),
  CONSTRAINT inbox_change_by FOREIGN KEY (changed_by) REFERENCES identity_user (user_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
