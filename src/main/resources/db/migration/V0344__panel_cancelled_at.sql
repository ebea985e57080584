-- When an expert's part was ended from outside; not known of those that were ended before this was kept.
ALTER TABLE panel_assignment
  ADD COLUMN cancelled_at DATETIME(6) NULL AFTER answered_at,
  ADD CONSTRAINT panel_assignment_cancelled CHECK (cancelled_at IS NULL OR status = 'CANCELLED' AND cancelled_at >= invited_at);
