-- A mail that tells of a sitting brings it for the calendar, and leaves only while it is the last word to its reader.
ALTER TABLE notification_mail
  ADD COLUMN sitting_id UUID NULL,
  ADD COLUMN edition INT NULL CHECK (edition >= 0),
  ADD COLUMN calendar TEXT NULL,
  ADD COLUMN calendar_method VARCHAR(10) NULL CHECK (calendar_method IN ('REQUEST', 'CANCEL')),
  ADD KEY notification_mail_sitting (sitting_id),
  ADD CONSTRAINT notification_mail_of_sitting CHECK (
    (sitting_id IS NULL) = (edition IS NULL) AND (sitting_id IS NULL) = (calendar IS NULL)
    AND (sitting_id IS NULL) = (calendar_method IS NULL) AND (sitting_id IS NULL OR recipient_id IS NOT NULL));
