CREATE TRIGGER call_version_no_delete BEFORE DELETE ON call_version
FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a published version is never deleted';
