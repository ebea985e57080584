CREATE TRIGGER workflow_task_candidates_follow AFTER UPDATE ON workflow_task
FOR EACH ROW
UPDATE workflow_task_candidate SET place = NEW.place, due_sort = NEW.due_sort, kind = NEW.kind, state = NEW.state,
  call_id = NEW.call_id, partner_country = NEW.partner_country, priority = NEW.priority, assignee_id = NEW.assignee_id,
  soon_at = NEW.soon_at, number = NEW.number, lead_organisation = NEW.lead_organisation,
  title_en = NEW.title_en, title_zh = NEW.title_zh, title_ru = NEW.title_ru
WHERE task_id = NEW.task_id;
