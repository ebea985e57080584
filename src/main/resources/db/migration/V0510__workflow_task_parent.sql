-- A question that the holder of a task asks is a task below it, and ends with it at the latest.
ALTER TABLE workflow_task
  ADD COLUMN parent_id UUID NULL AFTER engine_task_id,
  ADD KEY workflow_task_parent (parent_id, status),
  ADD CONSTRAINT workflow_task_below FOREIGN KEY (parent_id) REFERENCES workflow_task (task_id),
  ADD CONSTRAINT workflow_task_question CHECK ((parent_id IS NOT NULL) = (kind = 'ANSWER_QUESTION'));
