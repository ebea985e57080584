-- When a decision left the committee: until then nobody else learns of it.
ALTER TABLE committee_meeting
  ADD COLUMN released_at DATETIME(6) NULL,
  ADD CONSTRAINT committee_meeting_released CHECK (released_at IS NULL OR decision IS NOT NULL);
