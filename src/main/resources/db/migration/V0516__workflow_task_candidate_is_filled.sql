-- Who offers a task to a group says no more than which.
CREATE TRIGGER workflow_task_candidate_is_filled BEFORE INSERT ON workflow_task_candidate
FOR EACH ROW
BEGIN
  DECLARE t ROW TYPE OF workflow_task;
  SELECT * INTO t FROM workflow_task WHERE task_id = NEW.task_id;
  SET NEW.place = t.place, NEW.due_sort = t.due_sort, NEW.proposal_id = t.proposal_id, NEW.kind = t.kind,
    NEW.state = t.state, NEW.call_id = t.call_id, NEW.partner_country = t.partner_country, NEW.priority = t.priority,
    NEW.assignee_id = t.assignee_id, NEW.created_at = t.created_at, NEW.soon_at = t.soon_at, NEW.number = t.number,
    NEW.lead_organisation = t.lead_organisation, NEW.title_en = t.title_en, NEW.title_zh = t.title_zh,
    NEW.title_ru = t.title_ru;
END;
