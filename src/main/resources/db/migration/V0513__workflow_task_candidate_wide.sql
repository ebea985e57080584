-- What a group is offered stands in one row with all that lists filter and sort by, in the order in which lists are read:
-- a page in the usual order is the head of each group, any other order one run over the group, a count stops early.
ALTER TABLE workflow_task_candidate
  ADD COLUMN proposal_id UUID NULL,
  ADD COLUMN kind VARCHAR(40) NULL,
  ADD COLUMN state VARCHAR(30) NULL,
  ADD COLUMN call_id UUID NULL,
  ADD COLUMN partner_country CHAR(2) NULL,
  ADD COLUMN priority INT NULL,
  ADD COLUMN assignee_id UUID NULL,
  ADD COLUMN created_at DATETIME(6) NULL,
  ADD COLUMN soon_at DATETIME(6) NULL,
  ADD COLUMN number VARCHAR(20) NULL,
  ADD COLUMN lead_organisation VARCHAR(300) NULL,
  ADD COLUMN title_en VARCHAR(200) NULL,
  ADD COLUMN title_zh VARCHAR(200) NULL,
  ADD COLUMN title_ru VARCHAR(200) NULL;
UPDATE workflow_task_candidate c JOIN workflow_task t ON t.task_id = c.task_id
SET c.proposal_id = t.proposal_id, c.kind = t.kind, c.state = t.state, c.call_id = t.call_id,
  c.partner_country = t.partner_country, c.priority = t.priority, c.assignee_id = t.assignee_id,
  c.created_at = t.created_at, c.soon_at = t.soon_at, c.number = t.number,
  c.lead_organisation = t.lead_organisation, c.title_en = t.title_en, c.title_zh = t.title_zh, c.title_ru = t.title_ru;
-- The defaults let a statement name only group and task; a trigger fills all the rest.
ALTER TABLE workflow_task_candidate
  MODIFY COLUMN place VARCHAR(10) NOT NULL DEFAULT 'ENDED' CHECK (place IN ('CLAIMABLE', 'TAKEN', 'ENDED')),
  MODIFY COLUMN due_sort DATETIME(6) NOT NULL DEFAULT '9999-12-31 00:00:00',
  MODIFY COLUMN proposal_id UUID NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
  MODIFY COLUMN kind VARCHAR(40) NOT NULL DEFAULT '',
  MODIFY COLUMN state VARCHAR(30) NOT NULL DEFAULT '',
  MODIFY COLUMN call_id UUID NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
  MODIFY COLUMN partner_country CHAR(2) NOT NULL DEFAULT '',
  MODIFY COLUMN priority INT NOT NULL DEFAULT 50,
  MODIFY COLUMN created_at DATETIME(6) NOT NULL DEFAULT '9999-12-31 00:00:00',
  MODIFY COLUMN number VARCHAR(20) NOT NULL DEFAULT '',
  MODIFY COLUMN lead_organisation VARCHAR(300) NOT NULL DEFAULT '',
  MODIFY COLUMN title_en VARCHAR(200) NOT NULL DEFAULT '',
  MODIFY COLUMN title_zh VARCHAR(200) NOT NULL DEFAULT '',
  MODIFY COLUMN title_ru VARCHAR(200) NOT NULL DEFAULT '',
  DROP PRIMARY KEY,
  DROP KEY workflow_task_candidate_place,
  ADD PRIMARY KEY (group_name, place, due_sort, task_id),
  ADD UNIQUE KEY workflow_task_candidate_once (task_id, group_name),
  DROP KEY workflow_task_candidate_task,
  ADD KEY workflow_task_candidate_kind (group_name, place, kind, due_sort, task_id),
  ADD KEY workflow_task_candidate_state (group_name, place, state, due_sort, task_id),
  ADD KEY workflow_task_candidate_call (group_name, place, call_id, due_sort, task_id),
  ADD KEY workflow_task_candidate_country (group_name, place, partner_country, due_sort, task_id),
  ADD KEY workflow_task_candidate_priority (group_name, place, priority, due_sort, task_id);
