-- When the one who is asked was reminded of the day, and since when the asker knows that it stands with nobody.
ALTER TABLE discussion_request
  ADD COLUMN reminded_at DATETIME(6) NULL,
  ADD COLUMN abandoned_at DATETIME(6) NULL,
  ADD KEY discussion_request_due (state, due),
  ADD CONSTRAINT discussion_request_reminded CHECK (reminded_at IS NULL OR due IS NOT NULL);
