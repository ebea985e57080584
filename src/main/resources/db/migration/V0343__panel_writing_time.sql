-- The time to write a review stops when it is submitted and goes on when it is recalled.
ALTER TABLE panel_assignment
  ADD COLUMN writing_since DATETIME(6) NULL,
  ADD COLUMN written_seconds BIGINT NOT NULL DEFAULT 0 CHECK (written_seconds >= 0);

UPDATE panel_assignment SET writing_since = answered_at WHERE status IN ('ACCEPTED', 'SUBMITTED', 'OVERDUE');

UPDATE panel_assignment a JOIN review_review r ON r.assignment_id = a.assignment_id
SET a.written_seconds = GREATEST(0, TIMESTAMPDIFF(SECOND, a.answered_at, r.submitted_at))
WHERE a.status = 'SUBMITTED';
