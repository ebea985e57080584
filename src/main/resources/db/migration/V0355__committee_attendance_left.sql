-- Who left the room without a vote while it was open; whoever was absent from the start has no such time.
ALTER TABLE committee_attendance
  ADD COLUMN left_at DATETIME(6) NULL,
  ADD CONSTRAINT committee_attendance_left CHECK (left_at IS NULL OR (NOT present AND NOT recused));
