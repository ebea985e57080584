-- What the inbox sorts and filters by stands in its own row; due_sort and place follow by themselves.
ALTER TABLE workflow_task
  ADD COLUMN owner_id UUID NULL AFTER assignee_since,
  ADD COLUMN priority INT NOT NULL DEFAULT 50 CHECK (priority BETWEEN 0 AND 100),
  ADD COLUMN soon_at DATETIME(6) NULL AFTER due_at,
  ADD COLUMN number VARCHAR(20) NOT NULL DEFAULT '',
  ADD COLUMN state VARCHAR(30) NULL,
  ADD COLUMN call_id UUID NULL,
  ADD COLUMN partner_country CHAR(2) NOT NULL DEFAULT '',
  ADD COLUMN lead_organisation VARCHAR(300) NOT NULL DEFAULT '';
UPDATE workflow_task t JOIN proposal p ON p.proposal_id = t.proposal_id
SET t.number = COALESCE(p.number, ''), t.state = p.state, t.call_id = p.call_id,
  t.partner_country = p.partner_country, t.lead_organisation = p.home_organisation_name;
ALTER TABLE workflow_task
  MODIFY COLUMN state VARCHAR(30) NOT NULL,
  MODIFY COLUMN call_id UUID NOT NULL,
  ADD COLUMN due_sort DATETIME(6) AS (COALESCE(due_at, TIMESTAMP '9999-12-31 00:00:00')) PERSISTENT,
  ADD COLUMN place VARCHAR(10) AS (IF(status <> 'OPEN', 'ENDED', IF(assignee_id IS NULL, 'CLAIMABLE', 'TAKEN'))) PERSISTENT,
  ADD KEY workflow_task_mine (assignee_id, status, due_sort, task_id),
  ADD KEY workflow_task_delegated (owner_id, status, due_sort, task_id),
  ADD CONSTRAINT workflow_task_light CHECK (soon_at <= due_at),
  DROP KEY workflow_task_inbox;
