CREATE TRIGGER proposal_partner_organisation_follows AFTER UPDATE ON proposal
FOR EACH ROW
BEGIN
  IF NOT (JSON_EXTRACT(NEW.details, '$.partnerOrganisations')
      <=> JSON_EXTRACT(OLD.details, '$.partnerOrganisations')) THEN
    DELETE FROM proposal_partner_organisation WHERE proposal_id = NEW.proposal_id;
    INSERT INTO proposal_partner_organisation (proposal_id, position, name)
    SELECT NEW.proposal_id, o.position - 1, COALESCE(o.name, '')
    FROM JSON_TABLE(NEW.details, '$.partnerOrganisations[*]'
      COLUMNS (position FOR ORDINALITY, name VARCHAR(300) PATH '$.name')) o;
  END IF;
END;
