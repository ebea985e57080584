-- A sitting may be called off before it begins, whether its members are invited or not. The edition grows with each word
-- to those invited; their calendars go by it.
ALTER TABLE committee_sitting
  MODIFY status VARCHAR(10) NOT NULL CHECK (status IN ('PLANNED', 'CONVENED', 'OPEN', 'CLOSED', 'CALLED_OFF')),
  ADD COLUMN edition INT NOT NULL DEFAULT 0 CHECK (edition >= 0),
  ADD COLUMN called_off_at DATETIME(6) NULL,
  DROP CONSTRAINT committee_sitting_convened,
  ADD CONSTRAINT committee_sitting_convened CHECK (status = 'CALLED_OFF' OR (status = 'PLANNED') = (convened_at IS NULL)),
  ADD CONSTRAINT committee_sitting_called_off CHECK ((status = 'CALLED_OFF') = (called_off_at IS NOT NULL));
