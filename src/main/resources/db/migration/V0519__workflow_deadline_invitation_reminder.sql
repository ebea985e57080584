-- Invited experts are reminded while they still have two of their five days.
INSERT INTO workflow_deadline (name, amount, unit) VALUES ('INVITATION_REMINDER', 3, 'DAYS');
