-- Decided once, at the second of the first submission; empty where the call has no sessions.
ALTER TABLE proposal
  ADD COLUMN session_year INT NULL CHECK (session_year BETWEEN 2000 AND 9999),
  ADD COLUMN session_timing VARCHAR(10) NULL CHECK (session_timing IN ('IN_SESSION', 'REGULAR')),
  ADD CONSTRAINT proposal_session_is_whole CHECK ((session_year IS NULL) = (session_timing IS NULL)),
  ADD CONSTRAINT proposal_session_of_submitted CHECK (session_year IS NULL OR submitted_at IS NOT NULL);
