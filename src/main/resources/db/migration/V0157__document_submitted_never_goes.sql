CREATE TRIGGER document_submitted_no_delete BEFORE DELETE ON document_submitted
FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was submitted is never deleted';
