CREATE TRIGGER workflow_task_candidates_follow AFTER UPDATE ON workflow_task
FOR EACH ROW
UPDATE workflow_task_candidate SET place = NEW.place, due_sort = NEW.due_sort
WHERE task_id = NEW.task_id AND (place <> NEW.place OR due_sort <> NEW.due_sort);
