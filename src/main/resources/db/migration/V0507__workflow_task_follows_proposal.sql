CREATE TRIGGER workflow_task_follows_proposal AFTER UPDATE ON proposal
FOR EACH ROW
BEGIN
  IF NOT (NEW.number <=> OLD.number AND NEW.state = OLD.state AND NEW.call_id = OLD.call_id
      AND NEW.partner_country = OLD.partner_country AND NEW.home_organisation_name = OLD.home_organisation_name) THEN
    UPDATE workflow_task SET number = COALESCE(NEW.number, ''), state = NEW.state, call_id = NEW.call_id,
      partner_country = NEW.partner_country, lead_organisation = NEW.home_organisation_name
    WHERE proposal_id = NEW.proposal_id;
  END IF;
END;
