CREATE TRIGGER audit_entry_never_goes BEFORE DELETE ON audit_entry
FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit entries are never deleted';
