-- A notice that waits is told by the next digest of its reader.
ALTER TABLE notification_notice
  ADD COLUMN topic VARCHAR(20) NULL CHECK (topic IN ('MY_TASKS', 'GROUP_TASKS', 'REMINDERS', 'PROPOSALS')),
  ADD COLUMN waits BOOLEAN NOT NULL DEFAULT FALSE,
  ADD KEY notification_notice_waits (waits, user_id),
  ADD CONSTRAINT notification_notice_waits_for_a_topic CHECK (NOT waits OR topic IS NOT NULL);
