-- The inbox: one row per user task of the engine, written in the transaction of the engine's step.
CREATE TABLE workflow_task (
  task_id UUID NOT NULL PRIMARY KEY,
  engine_task_id VARCHAR(64) NOT NULL,
  proposal_id UUID NOT NULL,
  kind VARCHAR(40) NOT NULL,
  subject VARCHAR(64) NOT NULL DEFAULT '',
  status VARCHAR(10) NOT NULL CHECK (status IN ('OPEN', 'DONE', 'CLOSED')),
  assignee_id UUID NULL,
  assignee_since DATETIME(6) NULL,
  created_at DATETIME(6) NOT NULL,
  due_at DATETIME(6) NULL,
  follow_up_at DATETIME(6) NULL,
  ended_at DATETIME(6) NULL,
  ended_by UUID NULL,
  UNIQUE KEY workflow_task_engine (engine_task_id),
  KEY workflow_task_inbox (status, assignee_id, due_at),
  KEY workflow_task_proposal (proposal_id, kind, status),
  KEY workflow_task_done (ended_by, ended_at),
  CONSTRAINT workflow_task_of_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (proposal_id),
  CONSTRAINT workflow_task_ended CHECK ((status = 'OPEN') = (ended_at IS NULL)),
  CONSTRAINT workflow_task_done_by CHECK (status <> 'DONE' OR ended_by IS NOT NULL),
  CONSTRAINT workflow_task_claimed CHECK ((assignee_id IS NULL) = (assignee_since IS NULL))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
