CREATE TRIGGER workflow_task_follows_proposal AFTER UPDATE ON proposal
FOR EACH ROW FOLLOWS proposal_title_follows
BEGIN
  IF NOT (NEW.number <=> OLD.number AND NEW.state = OLD.state AND NEW.call_id = OLD.call_id
      AND NEW.partner_country = OLD.partner_country AND NEW.language = OLD.language
      AND NEW.home_organisation_name COLLATE utf8mb4_bin = OLD.home_organisation_name
      AND NEW.title COLLATE utf8mb4_bin = OLD.title
      AND JSON_EXTRACT(NEW.details, '$.translations') <=> JSON_EXTRACT(OLD.details, '$.translations')) THEN
    UPDATE workflow_task SET number = COALESCE(NEW.number, ''), state = NEW.state, call_id = NEW.call_id,
      partner_country = NEW.partner_country, lead_organisation = NEW.home_organisation_name,
      title_en = COALESCE((SELECT l.title FROM proposal_title l
        WHERE l.proposal_id = NEW.proposal_id AND l.language = 'en'), NEW.title),
      title_zh = COALESCE((SELECT l.title FROM proposal_title l
        WHERE l.proposal_id = NEW.proposal_id AND l.language = 'zh_CN'), NEW.title),
      title_ru = COALESCE((SELECT l.title FROM proposal_title l
        WHERE l.proposal_id = NEW.proposal_id AND l.language = 'ru'), NEW.title)
    WHERE proposal_id = NEW.proposal_id;
  END IF;
END;
