CREATE TRIGGER signature_voided_never_changes BEFORE UPDATE ON signature_voided
FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'voided signatures are never changed';
