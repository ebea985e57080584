CREATE TRIGGER workflow_task_begins_with_its_proposal BEFORE INSERT ON workflow_task
FOR EACH ROW
BEGIN
  DECLARE shown VARCHAR(200);
  SELECT p.title INTO shown FROM proposal p WHERE p.proposal_id = NEW.proposal_id;
  SET NEW.title_en = COALESCE((SELECT l.title FROM proposal_title l
      WHERE l.proposal_id = NEW.proposal_id AND l.language = 'en'), shown),
    NEW.title_zh = COALESCE((SELECT l.title FROM proposal_title l
      WHERE l.proposal_id = NEW.proposal_id AND l.language = 'zh_CN'), shown),
    NEW.title_ru = COALESCE((SELECT l.title FROM proposal_title l
      WHERE l.proposal_id = NEW.proposal_id AND l.language = 'ru'), shown);
END;
