-- What the decision table said of a check, as its own rules do not change with those of later proposals.
ALTER TABLE filing_check ADD COLUMN advice VARCHAR(10) NOT NULL DEFAULT 'FILE'
  CHECK (advice IN ('FILE', 'RETURN', 'CONVERT'));
