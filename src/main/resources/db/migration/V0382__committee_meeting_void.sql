-- A meeting that a process left behind which runs no more: it stays on record, and another one takes its place.
ALTER TABLE committee_meeting
  MODIFY COLUMN status VARCHAR(10) NOT NULL CHECK (status IN ('OPEN', 'CLOSED', 'NO_QUORUM', 'VOID')),
  DROP CONSTRAINT committee_meeting_decided,
  ADD CONSTRAINT committee_meeting_decided CHECK (decision IS NULL OR status IN ('CLOSED', 'VOID')),
  ADD CONSTRAINT committee_meeting_void CHECK (status <> 'VOID' OR released_at IS NULL);
