-- Experts say why they decline. A review may be cancelled, written or not: for a conflict, else with a reason.
ALTER TABLE panel_assignment
  ADD COLUMN decline_kind VARCHAR(12) NULL CHECK (decline_kind IN ('CONFLICT', 'NO_TIME', 'NOT_MY_FIELD', 'OTHER'));

UPDATE panel_assignment SET decline_kind = 'OTHER' WHERE status = 'DECLINED';

ALTER TABLE panel_assignment
  MODIFY COLUMN status VARCHAR(10) NOT NULL
    CHECK (status IN ('INVITED', 'ACCEPTED', 'DECLINED', 'LAPSED', 'OVERDUE', 'SUBMITTED', 'CANCELLED')),
  DROP CONSTRAINT review_assignment_answer,
  DROP CONSTRAINT review_assignment_reason,
  ADD CONSTRAINT panel_assignment_answer
    CHECK (status = 'CANCELLED' OR (status IN ('INVITED', 'LAPSED')) = (answered_at IS NULL)),
  ADD CONSTRAINT panel_assignment_why CHECK (CASE status
    WHEN 'DECLINED' THEN decline_kind IS NOT NULL AND (reason <> '' OR decline_kind IN ('NO_TIME', 'NOT_MY_FIELD'))
    WHEN 'CANCELLED' THEN COALESCE(decline_kind, 'CONFLICT') = 'CONFLICT' AND (reason <> '' OR decline_kind IS NOT NULL)
    ELSE decline_kind IS NULL END);
