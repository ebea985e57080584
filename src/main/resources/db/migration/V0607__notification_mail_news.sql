-- How many things a digest tells, those included that its mail has no place for; null in a mail that tells one.
ALTER TABLE notification_mail ADD COLUMN news INT NULL CHECK (news > 0);
