CREATE TABLE workflow_task_candidate (
  group_name VARCHAR(80) NOT NULL,
  task_id UUID NOT NULL,
  PRIMARY KEY (group_name, task_id),
  KEY workflow_task_candidate_task (task_id),
  CONSTRAINT workflow_task_candidate_of FOREIGN KEY (task_id) REFERENCES workflow_task (task_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
