CREATE TRIGGER signature_voided_never_goes BEFORE DELETE ON signature_voided
FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'voided signatures are never deleted';
