-- A page of what a group may take is read from this index alone, however many tasks there are.
ALTER TABLE workflow_task_candidate
  ADD COLUMN place VARCHAR(10) NULL CHECK (place IN ('CLAIMABLE', 'TAKEN', 'ENDED')),
  ADD COLUMN due_sort DATETIME(6) NULL;
UPDATE workflow_task_candidate c JOIN workflow_task t ON t.task_id = c.task_id
SET c.place = t.place, c.due_sort = t.due_sort;
ALTER TABLE workflow_task_candidate
  MODIFY COLUMN place VARCHAR(10) NOT NULL CHECK (place IN ('CLAIMABLE', 'TAKEN', 'ENDED')),
  MODIFY COLUMN due_sort DATETIME(6) NOT NULL,
  ADD KEY workflow_task_candidate_place (group_name, place, due_sort, task_id);
