-- When a sitting is planned to end; those of before are taken to last four hours.
ALTER TABLE committee_sitting ADD COLUMN ends_at DATETIME(6) NULL AFTER begins_at;
UPDATE committee_sitting SET ends_at = begins_at + INTERVAL 4 HOUR;
ALTER TABLE committee_sitting
  MODIFY ends_at DATETIME(6) NOT NULL,
  ADD CONSTRAINT committee_sitting_ends CHECK (ends_at > begins_at);
