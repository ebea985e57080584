-- The field of government to which a filed proposal belongs (D4); older ones have none.
ALTER TABLE filing_proposal ADD COLUMN filing_class VARCHAR(20) NULL
  CHECK (filing_class IN ('ECONOMIC', 'POLITICAL', 'CULTURAL', 'SOCIAL', 'ECOLOGICAL')),
  ADD CONSTRAINT filing_proposal_class CHECK (filing_class IS NULL OR outcome = 'FILED');
