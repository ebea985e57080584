-- The time to declare interests is a rule of the call; an invitation keeps the one with which it was sent.
ALTER TABLE panel_assignment ADD COLUMN declare_by DATETIME(6) NULL AFTER invited_at;

UPDATE panel_assignment SET declare_by = invited_at + INTERVAL 48 HOUR;

ALTER TABLE panel_assignment
  MODIFY COLUMN declare_by DATETIME(6) NOT NULL,
  ADD CONSTRAINT panel_assignment_declare CHECK (declare_by > invited_at);
